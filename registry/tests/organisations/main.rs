//! Organisations, walked through as people do: by the router, on every engine at hand.

mod import;
mod invitations;
mod last_administrator;
mod members;

use platform::area::{Area, Concerned, PersonalData};
use registry::{organisations, places};
use testing::{AMAL, BRANDT, Engine, LUDMILA, NILS, TestHouse, Visitor, count_queries};
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
async fn a_longer_list_asks_the_database_no_more_often() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        add(&mut amal, &[("name", "Eine"), ("kind", "other")]).await;
        // The first count may miss statements whose kind was never counted before.
        count_queries(amal.get(LIST)).await;
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
        page.see("\u{2068}30\u{2069} Organisationen");
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
        amal.get(LIST)
            .await
            .see("\u{2068}31\u{2069} Organisationen");
        amal.get(&format!("{LIST}?suche=Wohlfahrtswerk"))
            .await
            .see("\u{2068}2\u{2069} Organisationen");
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
