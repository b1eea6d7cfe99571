//! Organisations, walked through as people do: by the router, on every engine at hand.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use platform::area::{Area, Concerned, PersonalData};
use registry::{organisations, places};
use testing::{AMAL, BRANDT, Engine, LUDMILA, NILS, Page, Part, TestHouse, Visitor, count_queries};
use values::id::Id;

const LIST: &str = "/dortmund/intern/organisationen";
const NEW: &str = "/dortmund/intern/organisationen/neu";
const IMPORT: &str = "/dortmund/intern/organisationen/import";

fn areas() -> Vec<Area> {
    vec![organisations::area(), places::area()]
}

async fn house(engine: Engine) -> TestHouse {
    testing::house(engine, areas).await
}

/// Adds an organisation and answers with the address of its page.
async fn add(visitor: &mut Visitor, fields: &[(&str, &str)]) -> String {
    let page = visitor.post(NEW, fields).await.with_status(303);
    page.location().to_owned()
}

/// Uploads a table and answers with the address of its columns.
async fn upload(visitor: &mut Visitor, name: &str, bytes: &[u8]) -> Page {
    visitor
        .post_parts(IMPORT, &[Part::File("file", name, bytes)])
        .await
}

/// Uploads a table, keeps the guessed columns, and answers with the address of its rows.
async fn checked(visitor: &mut Visitor, csv: &str) -> String {
    let page = upload(visitor, "liste.csv", csv.as_bytes())
        .await
        .with_status(303);
    let columns = page.location().to_owned();
    let form = visitor.get(&columns).await.with_status(200).form(&columns);
    visitor.send(&form).await.location().to_owned()
}

#[tokio::test]
async fn an_organisation_that_was_added_is_found_by_slips_and_umlauts() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        let address = add(
            &mut amal,
            &[
                ("name", "Brücke der Kulturen e.V."),
                ("kind", "migrant"),
                ("postcode", "44145"),
                ("town", "Dortmund"),
                ("district", "Innenstadt-Nord"),
                ("phone", "0231 5550101"),
                ("email", "kontakt@bruecke.example"),
                ("website", "www.bruecke.example"),
            ],
        )
        .await;
        add(&mut amal, &[("name", "Nordschule"), ("kind", "school")]).await;
        let page = amal.get(&address).await.with_status(200);
        page.see("Brücke der Kulturen e.V.")
            .see("Migrant*innenorganisation")
            .see("44145 Dortmund")
            .see("wird nicht veröffentlicht");
        assert_eq!(page.links("https://www.bruecke.example").len(), 1);
        for query in ["bruecke", "Brucke", "Kultruen", "44145"] {
            let page = amal.get(&format!("{LIST}?suche={query}")).await;
            page.see("Brücke der Kulturen").see_no("Nordschule");
        }
        amal.get(&format!("{LIST}?art=school"))
            .await
            .see("Nordschule")
            .see_no("Brücke");
        amal.get(&format!("{LIST}?bezirk=Innenstadt-Nord"))
            .await
            .see_no("Nordschule");
        amal.get(&format!("{LIST}?suche=xyzxyz"))
            .await
            .see("nichts gefunden");
        house.signed_in(BRANDT).await;
        let log = house
            .backdoor()
            .await
            .texts("select action from audit_entry")
            .await;
        assert_eq!(
            log.iter()
                .filter(|action| *action == "organisations-added")
                .count(),
            2
        );
    }
}

#[tokio::test]
async fn a_form_with_mistakes_keeps_what_was_typed_and_says_how_to_mend_it() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        let wrong = [
            ("name", ""),
            ("kind", ""),
            ("postcode", "4414"),
            ("email", "wer at wo"),
            ("phone", "12"),
            ("school_number", "12a"),
            ("recognised_since", "2026-05-01"),
            ("recognised_until", "2026-04-01"),
            ("street", "Musterstraße 12"),
            ("notes", "umge\u{202e}dreht"),
        ];
        let page = amal.post(NEW, &wrong).await.with_status(422);
        page.see("Bitte füllen Sie dieses Feld aus.")
            .see("fünf Ziffern")
            .see("Bitte schreiben Sie das @-Zeichen selbst")
            .see("sechs Ziffern")
            .see("Das Ende liegt vor dem Anfang")
            .see("unsichtbare Zeichen");
        assert_eq!(page.form(NEW).text("street"), "Musterstraße 12");
        assert_eq!(page.form(NEW).text("postcode"), "4414");
    }
}

#[tokio::test]
async fn a_school_number_is_given_once_and_nothing_stands_below_itself() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        let school = [
            ("name", "Nordschule"),
            ("kind", "school"),
            ("school_number", "123456"),
        ];
        let first = add(&mut amal, &school).await;
        amal.post(NEW, &school)
            .await
            .with_status(422)
            .see("schon eine andere Organisation");
        let id = first.rsplit('/').next().unwrap();
        let child = add(
            &mut amal,
            &[("name", "Förderverein"), ("kind", "other"), ("parent", id)],
        )
        .await;
        amal.get(&first).await.see("Förderverein");
        let child_id = child.rsplit('/').next().unwrap();
        let edit = format!("{first}/bearbeiten");
        let form = amal.get(&edit).await.form(&edit).fill("parent", child_id);
        amal.send(&form)
            .await
            .with_status(422)
            .see("zu sich selbst");
        let backdoor = house.backdoor().await;
        let twice = "update organisation set school_number = '123456'";
        assert!(backdoor.refuses(twice).await);
        assert!(
            backdoor
                .refuses("update organisation set kind = 'club'")
                .await
        );
    }
}

#[tokio::test]
async fn whoever_only_reads_changes_nothing_and_whoever_may_not_read_finds_nothing() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        let address = add(&mut amal, &[("name", "Nordschule"), ("kind", "school")]).await;
        let mut ludmila = house.signed_in(LUDMILA).await;
        ludmila
            .get(&address)
            .await
            .with_status(200)
            .see_no("bearbeiten");
        ludmila
            .post(NEW, &[("name", "X"), ("kind", "other")])
            .await
            .with_status(404);
        ludmila.get(IMPORT).await.with_status(404);
        let mut nils = house.signed_in(NILS).await;
        for path in [
            LIST,
            &address,
            &format!("{address}.json"),
            &format!("{LIST}.csv"),
        ] {
            nils.get(path).await.with_status(404);
        }
    }
}

#[tokio::test]
async fn contacts_have_a_function_and_a_time_and_go_with_their_person() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        let address = add(&mut amal, &[("name", "Nordschule"), ("kind", "school")]).await;
        let new = format!("{address}/kontakte/neu");
        amal.post(&new, &[("role", "Leitung")])
            .await
            .with_status(422);
        let typed = [
            ("name", "Đorđe Marković"),
            ("role", "Leitung"),
            ("ends_on", "2025-07-31"),
        ];
        amal.post(&new, &typed).await.with_status(303);
        let person = Id::named("somebody");
        let registered = [("person", &*person.to_string()), ("role", "Kanarienvogel")];
        amal.post(&new, &registered).await.with_status(303);
        let page = amal.get(&address).await;
        page.see("Đorđe Marković")
            .see("früher")
            .see("Kanarienvogel");
        let contact = page
            .links("/kontakte/")
            .into_iter()
            .find(|link| !link.ends_with("neu"));
        amal.get(&contact.unwrap()).await.with_status(200);

        let PersonalData::Kept { export, erase } = organisations::area().personal_data else {
            panic!("contacts are personal data");
        };
        let whom = Concerned {
            account: None,
            person: Some(person),
        };
        let told = export(house.centre.clone(), whom)
            .await
            .unwrap()
            .to_string();
        assert!(
            told.contains("Kanarienvogel") && !told.contains("Đorđe"),
            "{told}"
        );
        erase(house.centre.clone(), whom).await.unwrap();
        amal.get(&address)
            .await
            .see_no("Kanarienvogel")
            .see("Đorđe Marković");
        let roles = house
            .backdoor()
            .await
            .texts("select role from organisation_contact")
            .await;
        assert_eq!(roles, ["Leitung"]);
    }
}

#[tokio::test]
async fn the_list_leaves_as_csv_workbook_and_json() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        let evil = [
            ("name", "=HYPERLINK(\"http://x\")"),
            ("kind", "other"),
            ("town", "Köln"),
        ];
        let address = add(&mut amal, &evil).await;
        let csv = amal
            .get(&format!("{LIST}.csv"))
            .await
            .with_status(200)
            .text();
        assert!(csv.contains("\"'=HYPERLINK("), "{csv}");
        let book = amal.get(&format!("{LIST}.xlsx")).await.with_status(200);
        assert_eq!(book.body[..2], *b"PK");
        let json = amal
            .get(&format!("{LIST}.json?suche=koeln"))
            .await
            .with_status(200)
            .text();
        let json: serde_json::Value = serde_json::from_str(&json).unwrap();
        assert_eq!(json["organisations"][0]["kind"], "other");
        let one = amal
            .get(&format!("{address}.json"))
            .await
            .with_status(200)
            .text();
        let one: serde_json::Value = serde_json::from_str(&one).unwrap();
        assert_eq!(
            (&one["town"], one["contacts"].as_array().map(Vec::len)),
            (&"Köln".into(), Some(0))
        );
    }
}

#[tokio::test]
async fn a_table_is_taken_over_in_three_steps_and_all_at_once() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        add(
            &mut amal,
            &[
                ("name", "Brücke der Kulturen"),
                ("kind", "migrant"),
                ("postcode", "44145"),
            ],
        )
        .await;
        let rows = checked(
            &mut amal,
            "Name;Art;PLZ;Ort;E-Mail\n\
             Neue Schule;Schule;44147;Dortmund;\n\
             Brucke der Kulturen e.V.;MSO;44145;Dortmund;neu@bruecke.example\n\
             Falsch;Raumschiff;1;;x\n",
        )
        .await;
        let page = amal.get(&rows).await.with_status(200);
        page.see("1 neu").see("0 ergänzt").see("2 übersprungen");
        page.see("Klingt wie „Brücke der Kulturen“")
            .see("Diese Art kennen wir nicht");
        amal.get(&format!("{rows}?zeige=befunde"))
            .await
            .see_no("Neue Schule");
        let wrong = amal
            .get(&format!("{rows}/befunde?als=csv"))
            .await
            .with_status(200)
            .text();
        assert!(
            wrong.contains("Raumschiff") && !wrong.contains("Neue Schule"),
            "{wrong}"
        );
        amal.get(&format!("{rows}/befunde?als=xlsx"))
            .await
            .with_status(200);

        // Choosing is kept; nothing is taken over yet.
        let form = page.form(&rows).fill("zeile-1", "update");
        amal.send(&form).await.with_status(303);
        amal.get(LIST).await.see_no("Neue Schule");
        let page = amal.get(&rows).await;
        page.see("1 ergänzt");
        let form = page.form(&rows).tick("take", "yes");
        amal.send(&form).await.with_status(303);
        amal.get(&rows)
            .await
            .see("ist übernommen")
            .see("1 neu")
            .see("1 ergänzt");
        amal.get(LIST)
            .await
            .see("Neue Schule")
            .see_no("Falsch")
            .see("2 Organisationen");

        // A second time is refused, and the uploaded cells are gone.
        amal.send(&form).await.with_status(409);
        let backdoor = house.backdoor().await;
        assert_eq!(
            backdoor
                .texts("select cells from organisation_import")
                .await,
            [""]
        );
        let log = backdoor.texts("select action from audit_entry").await;
        assert_eq!(
            log.iter()
                .filter(|action| *action == "organisations-imported")
                .count(),
            1
        );
    }
}

#[tokio::test]
async fn nothing_is_half_imported_when_the_database_says_no() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        let many: String = (0..700).map(|n| format!("Verein {n};Verein\n")).collect();
        let rows = checked(&mut amal, &format!("Name;Art\n{many}")).await;
        // The last rows meet a rule that only the database knows.
        let backdoor = house.backdoor().await;
        backdoor
            .execute("create unique index test_name on organisation (substr(name, 1, 9))")
            .await;
        let form = amal.get(&rows).await.form(&rows).tick("take", "yes");
        amal.send(&form).await.with_status(500);
        let names = backdoor.texts("select name from organisation").await;
        assert!(names.is_empty(), "{} rows stayed", names.len());
        backdoor.execute("drop index test_name").await;
        amal.send(&form).await.with_status(303);
        assert_eq!(
            backdoor.texts("select name from organisation").await.len(),
            700
        );
    }
}

#[tokio::test]
async fn columns_can_be_matched_otherwise_and_a_name_is_needed() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        let csv = "Spalte A;Spalte B\nVerein Morgen;Dortmund\n";
        let page = upload(&mut amal, "../../etc/liste.csv", csv.as_bytes()).await;
        let columns = page.location().to_owned();
        let page = amal.get(&columns).await.with_status(200);
        page.see("Verein Morgen")
            .see("liste.csv")
            .see_no("etc/liste");
        amal.send(&page.form(&columns))
            .await
            .with_status(422)
            .see("ordnen Sie eine Spalte dem Namen zu");
        let form = page
            .form(&columns)
            .fill("spalte-0", "name")
            .fill("spalte-1", "town");
        let rows = amal.send(&form).await.location().to_owned();
        amal.get(&rows).await.see("1 neu").see("Verein Morgen");
    }
}

#[tokio::test]
async fn an_upload_that_is_no_table_is_refused_on_the_page_and_a_table_is_forgotten_in_time() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        for bytes in [&b"%PDF-1.7"[..], b"a\0b;c\nd;e", b"", b"PK\x03\x04kaputt"] {
            let page = upload(&mut amal, "liste.xlsx", bytes)
                .await
                .with_status(422);
            page.form(IMPORT);
        }
        let large = vec![b'a'; 2_500_000];
        upload(&mut amal, "gross.csv", &large)
            .await
            .with_status(422)
            .see("zu groß");

        let rows = checked(&mut amal, "Name\nVerein Morgen\n").await;
        amal.get(&rows).await.with_status(200);
        house.wait(chrono::TimeDelta::hours(49));
        let mut amal = house.signed_in(AMAL).await;
        amal.get(&rows).await.with_status(404);
        checked(&mut amal, "Name\nVerein Abend\n").await;
        let kept = house
            .backdoor()
            .await
            .texts("select cells from organisation_import")
            .await;
        assert_eq!(kept.len(), 1);
        assert!(kept[0].contains("Verein Abend"));
    }
}

#[tokio::test]
async fn a_longer_list_asks_the_database_no_more_often() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        add(&mut amal, &[("name", "Eine"), ("kind", "other")]).await;
        amal.get(LIST).await;
        let (_, few) = count_queries(amal.get(LIST)).await;
        for n in 0..29 {
            add(
                &mut amal,
                &[("name", &format!("Weitere {n}")), ("kind", "other")],
            )
            .await;
        }
        amal.get(LIST).await;
        let (page, many) = count_queries(amal.get(LIST)).await;
        page.see("30 Organisationen");
        assert_eq!(few, many);
    }
}

#[tokio::test]
async fn the_demonstration_has_organisations_places_and_districts() {
    for engine in Engine::all() {
        let house = house(engine).await;
        for area in areas() {
            (area.seeds)(house.centre.clone()).await.unwrap();
            // A second time changes nothing.
            (area.seeds)(house.centre.clone()).await.unwrap();
        }
        let mut amal = house.signed_in(AMAL).await;
        amal.get(LIST).await.see("31 Organisationen");
        amal.get(&format!("{LIST}?suche=Wohlfahrtswerk"))
            .await
            .see("2 Organisationen");
        let page = amal.get("/dortmund/intern/orte").await;
        page.see("Haus der Vielfalt")
            .see("Innenstadt-Nord")
            .see_no("Geheimer Musterweg");
        amal.get("/dortmund/intern/orte/bezirke")
            .await
            .see("Hörde")
            .see("Erfundene");
    }
}
