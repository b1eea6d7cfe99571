//! Consents, walked through as people do, and asked by areas.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use platform::area::{Area, Concerned, PersonalData};
use registry::consents;
use testing::{AMAL, Engine, LUDMILA, TestHouse};
use values::id::Id;

const TEXTS: &str = "/dortmund/intern/einwilligungen";
const PERSON: &str = "0190aaaa-0000-7000-8000-000000000001";

fn areas() -> Vec<Area> {
    vec![consents::area()]
}

fn page() -> String {
    format!("{TEXTS}/person/{PERSON}")
}

fn person() -> Id {
    PERSON.parse().unwrap()
}

async fn write(house: &TestHouse, text: &str) {
    let mut amal = house.signed_in(AMAL).await;
    let form = amal.get(TEXTS).await.with_status(200).form(TEXTS);
    let form = form.fill("name", "Fotos zeigen").fill("text", text);
    assert_eq!(amal.send(&form).await.location(), TEXTS);
}

async fn give(house: &TestHouse) {
    let mut amal = house.signed_in(AMAL).await;
    let form = amal.get(&page()).await.with_status(200).form(&page());
    assert_eq!(amal.send(&form).await.location(), page());
}

async fn holds(house: &TestHouse) -> bool {
    let today = house.clock.today();
    consents::has_consent(&house.centre, person(), "fotos-zeigen", today)
        .await
        .unwrap()
}

#[tokio::test]
async fn a_consent_holds_from_its_day_and_a_withdrawal_works_at_once() {
    for engine in Engine::all() {
        let house = testing::house(engine, areas).await;
        write(&house, "Zeigen Sie meine Fotos.").await;
        assert!(!holds(&house).await);
        give(&house).await;
        assert!(holds(&house).await);
        let mut amal = house.signed_in(AMAL).await;
        let again = amal.get(&page()).await.form(&page());
        amal.send(&again).await.with_status(409);
        let shown = amal.get(&page()).await;
        let text = shown.text();
        let action = text
            .split("action=\"")
            .find(|part| part.contains("/widerrufen\""))
            .unwrap();
        let action = action.split('"').next().unwrap();
        assert_eq!(amal.post(action, &[]).await.location(), page());
        assert!(!holds(&house).await);
        amal.get(&page()).await.see("Widerrufen am");
        amal.post(action, &[]).await.with_status(409);
        give(&house).await;
        assert!(holds(&house).await);
    }
}

#[tokio::test]
async fn a_text_is_never_changed_but_gets_the_next_version() {
    for engine in Engine::all() {
        let house = testing::house(engine, areas).await;
        write(&house, "Erste Fassung des Textes.").await;
        give(&house).await;
        write(&house, "Zweite Fassung des Textes.").await;
        let mut ludmila = house.signed_in(LUDMILA).await;
        let texts = ludmila.get(TEXTS).await.with_status(200);
        texts
            .see("Erste Fassung des Textes.")
            .see("Zweite Fassung des Textes.");
        texts
            .see("Eine Person stimmt zurzeit zu.")
            .see_no("<textarea");
        ludmila.get(&page()).await.with_status(200).see("Fassung");
        ludmila
            .post(TEXTS, &[("name", "x"), ("text", "y")])
            .await
            .with_status(404);
    }
}

#[tokio::test]
async fn what_cannot_be_taken_is_shown_again_with_messages() {
    let house = testing::house(Engine::Sqlite, areas).await;
    let mut amal = house.signed_in(AMAL).await;
    amal.post(
        TEXTS,
        &[("name", ""), ("text", "Ein Text"), ("language", "de")],
    )
    .await
    .with_status(422)
    .see("Bitte füllen Sie dieses Feld aus.")
    .see("Ein Text");
    write(&house, "Ein Text.").await;
    let form = amal.get(&page()).await.form(&page());
    amal.send(&form.clone().fill("given_on", "31.02.2026"))
        .await
        .with_status(422)
        .see("Diesen Tag gibt es nicht.");
    amal.send(&form.fill("given_on", "2026-12-24"))
        .await
        .with_status(409);
}

#[tokio::test]
async fn an_erasure_ends_consents_and_keeps_the_bare_proof() {
    let PersonalData::KeptInPart {
        export,
        erase,
        stays,
    } = consents::area().personal_data
    else {
        panic!("consents keep a proof");
    };
    for engine in Engine::all() {
        let house = testing::house(engine, areas).await;
        write(&house, "Ein Text.").await;
        give(&house).await;
        let whom = Concerned {
            account: None,
            person: Some(person()),
        };
        let said = export(house.centre.clone(), whom)
            .await
            .unwrap()
            .to_string();
        assert!(
            said.contains("Fotos zeigen") && said.contains("auf Papier"),
            "{said}"
        );
        let left = stays(house.centre.clone(), whom).await.unwrap();
        assert_eq!(left[0].until, values::day::parse("2029-11-23"));
        erase(house.centre.clone(), whom).await.unwrap();
        assert!(!holds(&house).await);
        let backdoor = house.backdoor().await;
        assert_eq!(backdoor.number("select count(*) from consent").await, 1);
        house.wait(chrono::TimeDelta::days(1_096));
        let gone = platform::privacy::carry_out(&house.centre).await.unwrap();
        assert!(
            gone.iter()
                .any(|gone| gone.table == "consent" && gone.rows == 1)
        );
        assert_eq!(backdoor.number("select count(*) from consent").await, 0);
    }
}

#[tokio::test]
async fn the_database_refuses_two_open_consents_and_texts_that_are_in_use_cannot_go() {
    for engine in Engine::all() {
        let house = testing::house(engine, areas).await;
        write(&house, "Ein Text.").await;
        give(&house).await;
        let backdoor = house.backdoor().await;
        let id = match engine {
            Engine::Sqlite => "randomblob(16)",
            Engine::Postgres => "gen_random_uuid()",
        };
        let twice = format!(
            "insert into consent (id, person_id, purpose, text_id, given_on, way, recorded_at) \
             select {id}, person_id, purpose, text_id, given_on, way, recorded_at from consent"
        );
        assert!(backdoor.refuses(&twice).await);
        assert!(
            backdoor
                .refuses("update consent set withdrawn_on = '2020-01-01'")
                .await
        );
        assert!(backdoor.refuses("delete from consent_text").await);
    }
}
