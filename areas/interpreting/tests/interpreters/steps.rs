//! The way into the pool and out of it, step by step.

use testing::{AMAL, BRANDT, Engine, LUDMILA};

use crate::ground::{
    LIST, OWN, active, bare, house, link, module, person, prepared, reads, registered, steps,
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
            "Basisschulung: 16 Stunden von 16 Stunden",
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
            .with_status(422)
            .see("Der Tag ist schon vorbei.");
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
        house.visitor().get(&own).await.with_status(410);
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
async fn what_was_noted_by_mistake_is_taken_back_and_the_log_keeps_it() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let (mut amal, page) = prepared(&house, "Shirin").await;
        let take_back = format!("{page}/ruecknahme");
        let backdoor = house.backdoor().await;
        for table in [
            "interpreting_training",
            "interpreting_pledge",
            "interpreting_conduct_certificate",
            "interpreting_intake_talk",
        ] {
            let shown = amal.get(&page).await.text();
            let noted = shown.split("name=\"noted\" value=\"").last().unwrap();
            let noted = noted.split('"').next().unwrap();
            let fields = [("noted", noted)];
            assert_eq!(amal.post(&take_back, &fields).await.location(), page);
            amal.post(&take_back, &fields).await.with_status(404);
            let count = format!("select count(*) from {table}");
            assert_eq!(backdoor.number(&count).await, 0, "{table}");
        }
        reads(&amal.get(&page).await, "interessiert");
        let due = "select text_key from deadline where owner_kind = 'interpreter'";
        assert_eq!(backdoor.texts(due).await, ["interpreters-due-talk"]);
        let log = "select count(*) from audit_entry where action = 'interpreters-taken-back'";
        assert_eq!(backdoor.number(log).await, 4);
    }
}

#[tokio::test]
async fn a_consent_noted_by_the_centre_says_how_it_was_given() {
    let house = house(Engine::Sqlite).await;
    let (mut amal, page) = active(&house, "Shirin").await;
    let terms = format!("{page}/angaben");
    let mut fields = vec![
        ("travel_mode", "bicycle"),
        ("travel_limit_minutes", "25"),
        ("most_per_day", "1"),
        ("most_per_week", "4"),
        ("notice_hours", "48"),
        ("asked_by", "mail"),
        ("placed_directly", "yes"),
    ];
    let again = amal.post(&terms, &fields).await.with_status(422);
    reads(&again, "Bitte sagen Sie, wie die Person zugestimmt hat.");
    fields.push(("consent_way", "spoken"));
    assert_eq!(amal.post(&terms, &fields).await.location(), page);
    let backdoor = house.backdoor().await;
    let given = "select way from consent where withdrawn_on is null";
    assert_eq!(backdoor.texts(given).await, ["spoken"]);
    let words = "select count(*) from consent_text where language = 'tr' and version = 1";
    assert_eq!(backdoor.number(words).await, 1);
}

#[tokio::test]
async fn files_and_papers_are_only_for_whoever_keeps_records() {
    let house = house(Engine::Sqlite).await;
    let (_, page) = active(&house, "Shirin").await;
    let mut ludmila = house.signed_in(LUDMILA).await;
    for path in [
        format!("{LIST}.csv"),
        format!("{LIST}.xlsx"),
        format!("{page}/bescheinigung.pdf"),
        format!("{page}/verpflichtung.pdf"),
        format!("{page}/fuehrungszeugnis.pdf"),
    ] {
        ludmila.get(&path).await.with_status(404);
    }
}

#[tokio::test]
async fn many_who_took_part_are_noted_at_once() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        let mut people = Vec::new();
        for given in ["Shirin", "Parisa", "Nour"] {
            let page = registered(&house, &mut amal, given).await;
            people.push(page.rsplit('/').next().unwrap().to_owned());
        }
        let module = module(&mut amal).await;
        let path = format!("/dortmund/intern/sprachmittlung/schulungen/{module}/teilnahme");
        amal.get(&path)
            .await
            .with_status(200)
            .see("Namunazada, Parisa");
        let day = ("completed_on", "2026-11-20");
        amal.post(&path, &[day]).await.with_status(422);
        let who = [
            day,
            ("who", people[0].as_str()),
            ("who", people[1].as_str()),
        ];
        amal.post(&path, &who).await.location();
        let trained = "select count(*) from interpreting_training where minutes = 960";
        assert_eq!(house.backdoor().await.number(trained).await, 2);
    }
}

#[tokio::test]
async fn interpreters_are_told_once_in_their_language_what_ends() {
    for engine in Engine::all() {
        let house = house(engine).await;
        active(&house, "Shirin").await;
        house.work().await;
        let subjects = |part: &str| {
            let letters = house.letters();
            let fitting = letters.iter().filter(|mail| mail.subject().contains(part));
            fitting.count()
        };
        assert_eq!(subjects("Havuza hoş geldiniz"), 1);
        let area = interpreting::areas()
            .into_iter()
            .find(|area| area.key == "interpreters")
            .unwrap();
        // The certificate of the ground is good until 20 November 2031.
        for (days, told) in [(1_760, 0), (10, 1), (1, 1)] {
            house.wait(chrono::TimeDelta::days(days));
            (area.jobs[0].run)(house.centre.clone(), serde_json::Value::Null)
                .await
                .unwrap();
            while house.work().await > 0 {}
            assert_eq!(subjects("Sabıka kaydınızın süresi doluyor"), told, "{days}");
        }
    }
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

#[tokio::test]
async fn how_soon_the_talk_is_due_follows_the_rules() {
    let house = house(Engine::Sqlite).await;
    let mut amal = house.signed_in(AMAL).await;
    registered(&house, &mut amal, "Shirin").await;
    let backdoor = house.backdoor().await;
    let due = async || {
        let count =
            "select count(*) from deadline where text_key = 'interpreters-due-talk' and due_on = ";
        let on = |days: u64| house.clock.today() + chrono::Days::new(days);
        let mut found = Vec::new();
        for days in [5, 14] {
            found.push(backdoor.number(&format!("{count}'{}'", on(days))).await);
        }
        found
    };
    assert_eq!(due().await, [0, 1]);
    let new = "/dortmund/intern/sprachmittlung/regeln/neu";
    let mut director = house.signed_in(BRANDT).await;
    let form = director.get(new).await.form(new).fill("talk_days", "5");
    director.send(&form).await.location();
    house.work().await;
    assert_eq!(due().await, [1, 0]);
}

#[tokio::test]
async fn a_certificate_older_than_the_rules_allow_is_refused_beside_its_day() {
    let house = house(Engine::Sqlite).await;
    let mut amal = house.signed_in(AMAL).await;
    let page = registered(&house, &mut amal, "Shirin").await;
    let path = format!("{page}/fuehrungszeugnis");
    let fields = [
        ("issued_on", "2026-07-01"),
        ("inspected_on", "2026-11-20"),
        ("inspected_by", "Amal"),
    ];
    let refused = amal.post(&path, &fields).await.with_status(422);
    reads(&refused, "höchstens 3 Monate alt");
    assert!(refused.text().contains("2026-07-01"), "it is kept");
    let new = "/dortmund/intern/sprachmittlung/regeln/neu";
    let mut director = house.signed_in(BRANDT).await;
    let form = director.get(new).await.form(new);
    let form = form.fill("certificate_age_months", "6");
    director.send(&form).await.location();
    assert_eq!(amal.post(&path, &fields).await.location(), page);
}
