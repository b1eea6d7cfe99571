//! Documents, walked through as people do: by the router, on every engine at hand.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::sync::Arc;

use platform::{
    access::Actor,
    area::{Area, Concerned, PersonalData},
    database::Entry,
};
use registry::{documents, funds};
use testing::{AMAL, BRANDT, Engine, LUDMILA, MIRA, NILS, Part, TestHouse, Visitor, house};
use values::{id::Id, subject::Subject};

const DOCUMENTS: &str = "/dortmund/intern/dokumente";
const PDF: &[u8] = b"%PDF-1.7\nein Bescheid";

fn areas() -> Vec<Area> {
    vec![funds::area(), documents::area()]
}

/// A house with one fund, and the page of that fund's documents.
async fn with_fund(engine: Engine) -> (TestHouse, Id, String) {
    let house = house(engine, areas).await;
    let mut brandt = house.signed_in(BRANDT).await;
    let fields = [("name", "Topf"), ("funder", "Land")];
    let page = brandt.post("/dortmund/intern/mittel/neu", &fields).await;
    let id: Id = page.location().rsplit('/').next().unwrap().parse().unwrap();
    (house, id, format!("{DOCUMENTS}/an/fund/{id}"))
}

async fn upload(visitor: &mut Visitor, page: &str, name: &str, bytes: &[u8]) -> testing::Page {
    let parts = [
        Part::File("file", name, bytes),
        Part::Text("description", "Bescheid"),
    ];
    visitor.post_parts(page, &parts).await
}

/// Address of the newest file on the page of a record.
async fn newest(visitor: &mut Visitor, page: &str) -> String {
    let page = visitor.get(page).await.with_status(200);
    let links = page.links("/intern/dokumente/");
    links
        .into_iter()
        .find(|link| !link.contains("/an/"))
        .unwrap()
}

#[tokio::test]
async fn a_file_hangs_on_its_record_and_comes_back_shut_off() {
    for engine in Engine::all() {
        let (house, id, page) = with_fund(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        let large = [PDF, &vec![7; 700_000]].concat();
        upload(&mut amal, &page, "../Bescheid über 5 €.pdf", &large)
            .await
            .with_status(303);
        let shown = amal.get(&page).await.with_status(200);
        shown.see("Bescheid über 5 €.pdf").see(AMAL.name);
        let file = newest(&mut amal, &page).await;
        let answer = amal.get(&file).await.with_status(200);
        assert!(answer.body == large, "every byte comes back");
        assert_eq!(answer.header("content-type"), Some("application/pdf"));
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"));
        let shut_off = answer.header("content-security-policy");
        assert_eq!(shut_off, Some("default-src 'none'; sandbox"));
        let saved = answer.header("content-disposition").unwrap();
        assert!(saved.starts_with("attachment;"), "{saved}");
        assert!(
            saved.contains("Bescheid%20%C3%BCber%205%20%E2%82%AC%2Epdf"),
            "{saved}"
        );
        // It stands on the fund's own page as well, and in the list of all.
        let fund = format!("/dortmund/intern/mittel/{id}");
        amal.get(&fund)
            .await
            .with_status(200)
            .see("Bescheid über 5 €.pdf");
        let list = amal
            .get(&format!("{DOCUMENTS}?suche=uber"))
            .await
            .with_status(200);
        list.see("Kein Dokument passt");
        let list = amal
            .get(&format!("{DOCUMENTS}?suche=ueber"))
            .await
            .with_status(200);
        list.see("Bescheid über 5 €.pdf");
        let removed = amal.post(&format!("{file}/entfernen"), &[]).await;
        removed.with_status(303);
        amal.get(&file).await.with_status(404);
        let backdoor = house.backdoor().await;
        assert_eq!(
            backdoor.number("select count(*) from document_piece").await,
            0
        );
        backdoor.close().await;
    }
}

#[tokio::test]
async fn what_is_dangerous_or_too_large_is_refused_beside_the_field() {
    for engine in Engine::all() {
        let (house, _, page) = with_fund(engine).await;
        let mut brandt = house.signed_in(BRANDT).await;
        for (name, bytes, sentence) in [
            (
                "bild.svg",
                &b"<svg><script>alert(1)</script></svg>"[..],
                "Solche Dateien",
            ),
            (
                "bild.png",
                b"<html><body onload=alert(1)>",
                "Solche Dateien",
            ),
            ("brief.pdf", b"MZ\x90\0", "Solche Dateien"),
            ("brief.docx", b"PK\x03\x04 and no more", "beschädigt"),
            ("leer.pdf", b"", "Diese hier ist leer"),
        ] {
            let answer = upload(&mut brandt, &page, name, bytes)
                .await
                .with_status(422);
            answer.see(sentence);
            assert!(
                answer.text().contains("value=\"Bescheid\""),
                "what was typed is kept"
            );
        }
        brandt
            .post_parts(&page, &[])
            .await
            .with_status(422)
            .see("Diese hier ist leer");
        let limit = brandt
            .post(&format!("{DOCUMENTS}/groesse"), &[("most", "0")])
            .await;
        limit.with_status(422).see("1 bis 100");
        let limit = brandt
            .post(&format!("{DOCUMENTS}/groesse"), &[("most", "1")])
            .await;
        limit.with_status(303);
        let large = [PDF, &vec![7; 1024 * 1024]].concat();
        upload(&mut brandt, &page, "a.pdf", &large)
            .await
            .with_status(422)
            .see("Die Datei ist zu groß");
        // Larger than any other form of the house may be.
        let larger = [PDF, &vec![7; 5 * 1024 * 1024]].concat();
        upload(&mut brandt, &page, "a.pdf", &larger)
            .await
            .with_status(422)
            .see("Die Datei ist zu groß");
        let backdoor = house.backdoor().await;
        assert_eq!(backdoor.number("select count(*) from document").await, 0);
        backdoor.close().await;
    }
}

#[tokio::test]
async fn two_gigabytes_are_refused_before_they_are_read_and_other_forms_stay_small() {
    for engine in Engine::all() {
        let (house, _, page) = with_fund(engine).await;
        let mut brandt = house.signed_in(BRANDT).await;
        let kind = (
            axum::http::header::CONTENT_TYPE,
            "multipart/form-data; boundary=x",
        );
        let length = (axum::http::header::CONTENT_LENGTH, "2147483648");
        let body = axum::body::Body::from("--x");
        let answer = brandt
            .ask(axum::http::Method::POST, &page, &[kind, length], body)
            .await;
        answer.with_status(413);
        let long = "x".repeat(4 * 1024 * 1024 + 1);
        let fields = [("name", long.as_str()), ("funder", "Land")];
        let answer = brandt.post("/dortmund/intern/mittel/neu", &fields).await;
        // Without a length ahead it ends while it is read, and a page says so.
        answer.with_status(409);
    }
}

#[tokio::test]
async fn whoever_may_not_see_the_record_does_not_see_its_documents() {
    for engine in Engine::all() {
        let (house, id, page) = with_fund(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        upload(&mut amal, &page, "a.pdf", PDF)
            .await
            .with_status(303);
        let file = newest(&mut amal, &page).await;
        let mut ludmila = house.signed_in(LUDMILA).await;
        ludmila.get(&file).await.with_status(200);
        upload(&mut ludmila, &page, "b.pdf", PDF)
            .await
            .with_status(404);
        ludmila
            .post(&format!("{file}/entfernen"), &[])
            .await
            .with_status(404);
        for person in [NILS, MIRA] {
            let mut person = house.signed_in(person).await;
            person.get(&file).await.with_status(404);
            person.get(&page).await.with_status(404);
        }
        // The right to read documents is not enough: without that to funds there is no such page.
        let backdoor = house.backdoor().await;
        let lost = "delete from role_right where role = 'auditor' and right_key = 'funds.read'";
        backdoor.execute(lost).await;
        backdoor.close().await;
        ludmila.get(&file).await.with_status(404);
        ludmila.get(&page).await.with_status(404);
        ludmila
            .get(DOCUMENTS)
            .await
            .with_status(200)
            .see_no("a.pdf");
        // Nor does a right of the document's own.
        let file = documents::File::read("geheim.pdf", PDF.to_vec(), 1000).unwrap();
        let subject = Subject::new("fund", id);
        let change = house.centre.change(&Actor::machine("test")).await.unwrap();
        let needs = Some(documents::LETTERHEAD);
        let secret = documents::attach(&change, &subject, &file, "", needs)
            .await
            .unwrap();
        change
            .commit(Entry::new("documents-attached", subject))
            .await
            .unwrap();
        amal.get(&page)
            .await
            .with_status(200)
            .see("a.pdf")
            .see_no("geheim");
        let mut brandt = house.signed_in(BRANDT).await;
        brandt.get(&page).await.with_status(200).see("geheim.pdf");
        let secret = format!("{DOCUMENTS}/{secret}");
        brandt.get(&secret).await.with_status(200);
        amal.get(&secret).await.with_status(404);
    }
}

#[tokio::test]
async fn photographs_are_kept_without_place_and_owner() {
    for engine in Engine::all() {
        let (house, _, page) = with_fund(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        let photo = b"\xFF\xD8\xFF\xE1\x00\x12Exif\0\0CANARY-GPS\xFF\xDA\x00\x04ab\x01\x02\xFF\xD9";
        upload(&mut amal, &page, "foto.jpg", photo)
            .await
            .with_status(303);
        let file = newest(&mut amal, &page).await;
        let kept = amal.get(&file).await.with_status(200);
        assert_eq!(
            &kept.body[..],
            b"\xFF\xD8\xFF\xDA\x00\x04ab\x01\x02\xFF\xD9"
        );
    }
}

#[tokio::test]
async fn erasing_a_person_leaves_nothing_of_their_documents() {
    for engine in Engine::all() {
        let house = house(engine, areas).await;
        let person = Id::named("person/test");
        let subject = Subject::new("person", person);
        let file = documents::File::read("CANARY.txt", b"CANARY content".to_vec(), 1000).unwrap();
        let amal = house.actor(AMAL).await;
        let change = house.centre.change(&amal).await.unwrap();
        documents::attach(&change, &subject, &file, "CANARY note", None)
            .await
            .unwrap();
        change
            .commit(Entry::new("documents-attached", subject))
            .await
            .unwrap();
        let PersonalData::Kept { export, erase } = documents::area().personal_data else {
            panic!("documents keep personal data")
        };
        let whom = Concerned {
            account: amal.account,
            person: Some(person),
        };
        let kept = export(Arc::clone(&house.centre), whom).await.unwrap();
        assert_eq!(kept["about"][0]["name"], "CANARY.txt");
        assert_eq!(kept["brought"][0]["name"], "CANARY.txt");
        erase(Arc::clone(&house.centre), whom).await.unwrap();
        let backdoor = house.backdoor().await;
        let dump = backdoor.dump().await;
        // PostgreSQL and SQLite both write bytes in hexadecimal.
        let bytes = platform::access::token::hex(b"CANARY");
        assert!(!dump.contains("CANARY") && !dump.to_lowercase().contains(&bytes));
        backdoor.close().await;
    }
}

#[tokio::test]
async fn the_letterhead_is_written_once_for_all_letters() {
    for engine in Engine::all() {
        let house = house(engine, areas).await;
        let mut brandt = house.signed_in(BRANDT).await;
        let page = brandt
            .get("/dortmund/intern/briefkopf")
            .await
            .with_status(200);
        page.see("Briefkopf");
        let wrong = [("name", "KI"), ("postcode", "4413"), ("email", "ki")];
        let page = brandt
            .post("/dortmund/intern/briefkopf", &wrong)
            .await
            .with_status(422);
        page.see("fünf Ziffern")
            .see("keine vollständige E-Mail-Adresse");
        let right = [
            ("name", "KI Beispielstadt"),
            ("street", "Rathausplatz 1"),
            ("postcode", "44135"),
            ("town", "Dortmund"),
            ("email", "ki@stadt.example"),
        ];
        let page = brandt.post("/dortmund/intern/briefkopf", &right).await;
        page.with_status(303);
        let page = brandt
            .get("/dortmund/intern/briefkopf")
            .await
            .with_status(200);
        assert!(page.text().contains("value=\"KI Beispielstadt\""));
        let mut amal = house.signed_in(AMAL).await;
        amal.get("/dortmund/intern/briefkopf")
            .await
            .with_status(404);
    }
}
