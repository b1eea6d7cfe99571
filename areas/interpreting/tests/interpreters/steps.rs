//! The way into the pool and out of it, step by step.

use testing::{AMAL, BRANDT, Engine, LUDMILA};

use crate::ground::{
    LIST, OWN, active, bare, house, link, module, person, reads, registered, steps,
};

#[tokio::test]
async fn nobody_is_taken_in_before_every_step_is_done_and_each_refusal_names_one() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        let page = registered(&house, &mut amal, "Shirin").await;
        let module = module(&mut amal).await;
        let activate = format!("{page}/aufnehmen");
        let named = [
            "Erstgespräch",
            "Führungszeugnis",
            "Führungszeugnis",
            "Verpflichtungserklärung",
            "Basisschulung",
        ];
        for ((step, fields), missing) in steps(&module).into_iter().zip(named) {
            amal.post(&activate, &[])
                .await
                .with_status(409)
                .see(missing);
            let path = format!("{page}/{step}");
            amal.get(&path).await.with_status(200);
            amal.post(&path, &[]).await.with_status(422);
            let fields: Vec<(&str, &str)> = fields.iter().map(|(a, b)| (*a, b.as_str())).collect();
            assert_eq!(amal.post(&path, &fields).await.location(), page);
        }
        assert_eq!(amal.post(&activate, &[]).await.location(), page);
        let shown = amal.get(&page).await.with_status(200);
        for words in [
            "aktiv",
            "Dari",
            "gilt bis 20. November 2031",
            "960 von 960",
            "Fassung 1, gelesen auf Türkisch",
        ] {
            reads(&shown, words);
        }
        amal.post(&activate, &[]).await.with_status(409);
        // The proof stands with the person, and nobody keeps more of the certificate than the law allows.
        let backdoor = house.backdoor().await;
        let proved = "select count(*) from person_language where verified_by = 'Amal'";
        assert_eq!(backdoor.number(proved).await, 1);
        let due = "select text_key from deadline where owner_kind = 'interpreter'";
        assert_eq!(backdoor.texts(due).await, ["interpreters-due-conduct-ends"]);
    }
}

#[tokio::test]
async fn what_is_missing_falls_due_for_whoever_keeps_records() {
    let house = house(Engine::Sqlite).await;
    let mut amal = house.signed_in(AMAL).await;
    let page = registered(&house, &mut amal, "Shirin").await;
    reads(
        &amal.get("/dortmund/intern").await,
        "Erstgespräch mit Shirin",
    );
    let module = module(&mut amal).await;
    let (talk, fields) = steps(&module).remove(0);
    let fields: Vec<(&str, &str)> = fields.iter().map(|(a, b)| (*a, b.as_str())).collect();
    amal.post(&format!("{page}/{talk}"), &fields).await;
    let backdoor = house.backdoor().await;
    let due = "select text_key from deadline where owner_kind = 'interpreter' order by text_key";
    assert_eq!(
        backdoor.texts(due).await,
        [
            "interpreters-due-conduct",
            "interpreters-due-pledge",
            "interpreters-due-training"
        ]
    );
    amal.post(&format!("{page}/abschied"), &[]).await;
    assert!(backdoor.texts(due).await.is_empty());
}

#[tokio::test]
async fn a_rest_ends_by_its_day_or_by_a_click_and_a_farewell_ends_the_link() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let (mut amal, page) = active(&house, "Shirin").await;
        let pause = format!("{page}/pause");
        amal.post(&pause, &[("paused_until", "2026-11-01")])
            .await
            .with_status(409);
        amal.post(&pause, &[("paused_until", "2026-11-26")]).await;
        amal.get(&page).await.see("macht Pause");
        house.wait(chrono::TimeDelta::days(3));
        let mut amal = house.signed_in(AMAL).await;
        amal.get(&page).await.see("aktiv");
        amal.post(&pause, &[]).await;
        amal.get(&page).await.see("macht Pause");
        amal.post(&format!("{page}/zurueck"), &[]).await;
        amal.post(&format!("{page}/zurueck"), &[])
            .await
            .with_status(409);
        amal.post(&format!("{page}/link"), &[]).await;
        house.work().await;
        let own = bare(&link(&house, "shirin@mail.example", OWN).unwrap());
        house.visitor().get(&own).await.with_status(200);
        amal.post(&format!("{page}/abschied"), &[]).await;
        house.visitor().get(&own).await.with_status(409);
        let backdoor = house.backdoor().await;
        let running = "select count(*) from person_function where until_on is null";
        assert_eq!(backdoor.number(running).await, 0);
        amal.post(&format!("{page}/wiederkommen"), &[]).await;
        amal.get(&page).await.see("auf dem Weg in den Pool");
        // What is still good need not be brought again.
        let again = amal.post(&format!("{page}/aufnehmen"), &[]).await;
        assert_eq!(again.location(), page);
    }
}

#[tokio::test]
async fn who_may_read_sees_everything_and_changes_nothing() {
    let house = house(Engine::Sqlite).await;
    let (_, page) = active(&house, "Shirin").await;
    let mut ludmila = house.signed_in(LUDMILA).await;
    ludmila.get(LIST).await.with_status(200).see("Namunazada");
    let shown = ludmila.get(&page).await.with_status(200);
    shown.see_no("/abschied").see_no("/gespraech");
    for step in [
        "gespraech",
        "fuehrungszeugnis",
        "aufnehmen",
        "abschied",
        "link",
        "angaben",
    ] {
        ludmila
            .post(&format!("{page}/{step}"), &[])
            .await
            .with_status(404);
    }
    ludmila.get(&format!("{LIST}/neu")).await.with_status(404);
    house
        .visitor()
        .post(&format!("{page}/abschied"), &[])
        .await
        .with_status(401);
}

#[tokio::test]
async fn nobody_becomes_an_interpreter_twice() {
    let house = house(Engine::Sqlite).await;
    let mut amal = house.signed_in(AMAL).await;
    let id = person(&house, "Shirin", "shirin@mail.example")
        .await
        .to_string();
    let new = format!("{LIST}/neu");
    amal.get(&format!("{new}?suche=shirin"))
        .await
        .see("Shirin Namunazada");
    amal.get(&format!("/dortmund/intern/personen/{id}"))
        .await
        .see("Als Sprachmittler*in aufnehmen");
    let page = amal.post(&new, &[("person", &id)]).await;
    let page = page.location().to_owned();
    amal.post(&new, &[("person", &id)]).await.with_status(409);
    let person = amal.get(&format!("/dortmund/intern/personen/{id}")).await;
    assert!(person.links(&page).len() == 1);
}

#[tokio::test]
async fn days_that_cannot_be_are_refused() {
    let house = house(Engine::Sqlite).await;
    let mut amal = house.signed_in(AMAL).await;
    let page = registered(&house, &mut amal, "Shirin").await;
    let conduct = format!("{page}/fuehrungszeugnis");
    for (issued, inspected) in [("2026-11-20", "2026-11-01"), ("2026-11-01", "2026-12-24")] {
        let fields = [
            ("issued_on", issued),
            ("inspected_on", inspected),
            ("inspected_by", "Amal"),
        ];
        amal.post(&conduct, &fields).await.with_status(409);
    }
    let talk = [
        ("held_on", "2026-12-24"),
        ("held_by", "Amal"),
        ("of_age", "yes"),
    ];
    amal.post(&format!("{page}/gespraech"), &talk)
        .await
        .with_status(409);
}

#[tokio::test]
async fn rules_that_ask_for_more_say_whom_they_block_and_then_it_falls_due() {
    for engine in Engine::all() {
        let house = house(engine).await;
        active(&house, "Shirin").await;
        let mut director = house.signed_in(BRANDT).await;
        let rules = "/dortmund/intern/sprachmittlung/regeln";
        let new = "/dortmund/intern/sprachmittlung/regeln/neu";
        let form = director
            .get(new)
            .await
            .form(new)
            .fill("pledge_version", "2");
        let blocks = "Einer Person, die heute eingesetzt werden kann, fehlt dann etwas";
        director.get(rules).await.see_no(blocks);
        let later = house.clock.today() + chrono::Days::new(10);
        let to_come = form.clone().fill("valid_from", &later.to_string());
        assert_eq!(director.send(&to_come).await.location(), rules);
        reads(&director.get(rules).await, blocks);
        let backdoor = house.backdoor().await;
        let due = "select text_key from deadline where owner_kind = 'interpreter'";
        assert_eq!(backdoor.texts(due).await, ["interpreters-due-conduct-ends"]);
        assert_eq!(director.send(&form).await.location(), rules);
        house.work().await;
        let due = backdoor.texts(due).await;
        let is_about_pledge = |key: &String| key.starts_with("interpreters-due-pledge");
        assert!(due.iter().any(is_about_pledge), "{due:?}");
    }
}
