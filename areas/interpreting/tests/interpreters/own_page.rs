//! What interpreters do on their own page.

use testing::{Engine, TestHouse, Visitor};

use crate::ground::{CANARY, OWN, active, bare, house, link, reads};

/// Somebody who takes appointments, with the link to their own page.
async fn somebody(house: &TestHouse) -> (Visitor, String, String) {
    let (mut amal, page) = active(house, "Shirin").await;
    amal.post(&format!("{page}/link"), &[]).await;
    house.work().await;
    let own = bare(&link(house, "shirin@mail.example", OWN).unwrap());
    (house.visitor(), own, page)
}

const TERMS: &[(&str, &str)] = &[
    ("travel_mode", "bicycle"),
    ("travel_limit_minutes", "25"),
    ("most_per_day", "1"),
    ("most_per_week", "4"),
    ("notice_hours", "48"),
    ("asked_by", "sms"),
    ("shares_contact", "yes"),
];

#[tokio::test]
async fn times_absences_and_terms_are_said_without_an_account() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let (mut shirin, own, _) = somebody(&house).await;
        let page = shirin.get(&own).await.with_status(200);
        assert_eq!(page.header("cache-control"), Some("no-store"));
        let kept = format!("{own}?gespeichert=ja");
        let time = [("weekday", "2"), ("from", "09:00"), ("until", "12:30")];
        let answer = shirin.post(&format!("{own}/zeiten"), &time).await;
        assert_eq!(answer.location(), kept);
        let away = [("away_from", "2026-12-01"), ("away_until", "2026-12-05")];
        shirin
            .post(&format!("{own}/abwesend"), &away)
            .await
            .location();
        shirin
            .post(&format!("{own}/angaben"), TERMS)
            .await
            .location();
        let page = shirin.get(&kept).await;
        for words in [
            "Gespeichert",
            "09:00 – 12:30",
            "1. Dezember 2026 – 5. Dezember 2026",
        ] {
            reads(&page, words);
        }
        let backdoor = house.backdoor().await;
        let terms = "select count(*) from interpreting_interpreter where travel_mode = 'bicycle' \
                     and most_per_week = 4 and shares_contact_since = '2026-11-24' \
                     and placed_directly_since is null";
        assert_eq!(backdoor.number(terms).await, 1);
        let page = page.text();
        let row = page.split("name=\"row\" value=\"").nth(1).unwrap();
        let row = row.split('"').next().unwrap();
        shirin
            .post(&format!("{own}/entfernen"), &[("row", row)])
            .await
            .location();
        shirin.get(&own).await.see_no("09:00 – 12:30");
        shirin
            .post(&format!("{own}/entfernen"), &[("row", row)])
            .await
            .with_status(404);
    }
}

#[tokio::test]
async fn mistakes_stand_beside_their_fields_and_nothing_else_is_lost() {
    let house = house(Engine::Sqlite).await;
    let (mut shirin, own, _) = somebody(&house).await;
    shirin
        .post(&format!("{own}/angaben"), TERMS)
        .await
        .location();
    let time = [("weekday", "2"), ("from", "12:00"), ("until", "09:00")];
    let again = shirin.post(&format!("{own}/zeiten"), &time).await;
    let again = again.with_status(422);
    again.see("Das Ende liegt nicht nach dem Anfang.");
    // The forms beside it stay closed and say what is kept.
    let agreed = "name=\"shares_contact\" value=\"yes\" checked";
    let open = "class=\"disclosure\" open";
    assert!(again.text().contains(agreed) && !again.text().contains(open));
    let mut terms = TERMS.to_vec();
    terms[3].1 = "99";
    terms.pop();
    let again = shirin.post(&format!("{own}/angaben"), &terms).await;
    let again = again.with_status(422);
    reads(&again, "von 1 bis 40");
    assert!(!again.text().contains(agreed) && again.text().contains(open));
    let days = [("away_from", "2026-12-05"), ("away_until", "2026-12-01")];
    shirin
        .post(&format!("{own}/abwesend"), &days)
        .await
        .with_status(422);
    shirin
        .post(&format!("{own}/verpflichtung"), &[])
        .await
        .with_status(422);
}

#[tokio::test]
async fn a_rest_is_begun_and_ended_on_the_own_page() {
    let house = house(Engine::Sqlite).await;
    let (mut shirin, own, page) = somebody(&house).await;
    let until = [("paused_until", "2026-12-24")];
    shirin
        .post(&format!("{own}/pause"), &until)
        .await
        .location();
    shirin.get(&own).await.see("Sie machen gerade Pause");
    let mut amal = house.signed_in(testing::AMAL).await;
    reads(&amal.get(&page).await, "bis 24. Dezember 2026");
    shirin.post(&format!("{own}/zurueck"), &[]).await.location();
    shirin.get(&own).await.see_no("Sie machen gerade Pause");
}

#[tokio::test]
async fn the_pledge_is_signed_in_the_language_one_reads() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let (mut amal, page) = active(&house, "Shirin").await;
        // The text has changed: a new rule set asks for version 2.
        let backdoor = house.backdoor().await;
        backdoor.execute("delete from interpreting_pledge").await;
        amal.post(&format!("{page}/link"), &[]).await;
        house.work().await;
        let own = bare(&link(&house, "shirin@mail.example", OWN).unwrap());
        let mut shirin = house.visitor();
        let turkish = format!("{own}?sprache=tr");
        shirin.get(&turkish).await.see("Tarafsız kalırım");
        let mut signed = vec![
            ("pledged", "yes"),
            ("version", "2"),
            ("language", "tr"),
            ("text", ""),
        ];
        let path = format!("{own}/verpflichtung?sprache=tr");
        // Another version than the one that counts was read.
        shirin.post(&path, &signed).await.with_status(409);
        signed[1].1 = "1";
        shirin.post(&path, &signed).await.location();
        let languages = "select language from interpreting_pledge where way = 'link'";
        assert_eq!(backdoor.texts(languages).await, ["tr"]);
        shirin.get(&turkish).await.see_no("Tarafsız kalırım");
    }
}

#[tokio::test]
async fn the_feed_says_nothing_about_people_and_its_address_is_shown_once() {
    let house = house(Engine::Sqlite).await;
    let (mut shirin, own, _) = somebody(&house).await;
    let page = shirin
        .post(&format!("{own}/kalender"), &[])
        .await
        .with_status(200);
    let words = page.words();
    let place = words.find("/dortmund/kalender/").unwrap();
    let path = words[place..].split_whitespace().next().unwrap().to_owned();
    let feed = shirin.get(&path).await.with_status(200);
    assert!(!feed.text().contains("Namunazada"));
    shirin.get(&own).await.see_no(&path);
}

#[tokio::test]
async fn notes_of_the_centre_are_not_for_the_own_page() {
    let house = house(Engine::Sqlite).await;
    let (mut shirin, own, page) = somebody(&house).await;
    let mut amal = house.signed_in(testing::AMAL).await;
    let mut fields = TERMS.to_vec();
    fields.push(("note", CANARY));
    fields.push(("consent_way", "paper"));
    amal.post(&format!("{page}/angaben"), &fields)
        .await
        .location();
    amal.get(&page).await.see(CANARY);
    shirin.get(&own).await.see_no(CANARY);
    let mut ludmila = house.signed_in(testing::LUDMILA).await;
    let log = ludmila
        .get("/dortmund/intern/protokoll")
        .await
        .with_status(200);
    log.see_no(CANARY).see_no("3920099");
}

#[tokio::test]
async fn whoever_asks_for_a_link_is_told_the_same_in_any_case() {
    let house = house(Engine::Sqlite).await;
    active(&house, "Shirin").await;
    // The mail that welcomed her has a link, too.
    house.wait(chrono::TimeDelta::minutes(11));
    let mut visitor = house.visitor();
    visitor.get(OWN).await.with_status(200);
    let mut answers = Vec::new();
    for email in [
        "shirin@mail.example",
        "nobody@mail.example",
        "SHIRIN@mail.example",
    ] {
        let page = visitor
            .post(OWN, &[("email", email)])
            .await
            .with_status(200);
        answers.push(page.words());
    }
    assert!(answers.iter().all(|words| words == &answers[0]));
    house.work().await;
    // The third one came within ten minutes of the first.
    assert_eq!(house.letters().len(), 2);
    house.wait(chrono::TimeDelta::minutes(11));
    visitor.post(OWN, &[("email", "shirin@mail.example")]).await;
    house.work().await;
    assert_eq!(house.letters().len(), 3);
    visitor.post(OWN, &[("email", "")]).await.with_status(422);
    let lost = visitor.get(&format!("{OWN}/falsch")).await;
    reads(&lost.with_status(404), "Dieser Link gilt nicht mehr");
    visitor
        .post(&format!("{OWN}/falsch/pause"), &[])
        .await
        .with_status(404);
}

#[tokio::test]
async fn the_page_reads_from_right_to_left_where_its_language_does() {
    let house = house(Engine::Sqlite).await;
    let (mut shirin, own, _) = somebody(&house).await;
    for (language, direction) in [("ar", "rtl"), ("uk", "ltr"), ("de-simple", "ltr")] {
        let page = shirin
            .get(&format!("{own}?sprache={language}"))
            .await
            .with_status(200);
        assert!(page.text().contains(&format!("dir=\"{direction}\"")));
        page.see_no("interpreters-");
    }
}

#[tokio::test]
async fn a_text_of_the_centre_is_read_in_german_where_it_has_no_other() {
    let house = house(Engine::Sqlite).await;
    let (mut amal, page) = active(&house, "Shirin").await;
    let text = [
        ("name", "Verpflichtungserklärung"),
        ("language", "de"),
        ("text", "Ich schweige wie die Dortmunder."),
    ];
    let texts = "/dortmund/intern/einwilligungen";
    amal.post(texts, &text).await.location();
    let backdoor = house.backdoor().await;
    backdoor.execute("delete from interpreting_pledge").await;
    amal.post(&format!("{page}/link"), &[]).await;
    house.work().await;
    let own = bare(&link(&house, "shirin@mail.example", OWN).unwrap());
    let mut shirin = house.visitor();
    let shown = shirin.get(&format!("{own}?sprache=tr")).await;
    shown
        .see("Ich schweige wie die Dortmunder.")
        .see_no("Tarafsız kalırım");
    let id = shown.text();
    let id = id.split("name=\"text\" value=\"").nth(1).unwrap();
    let id = id.split('"').next().unwrap();
    let path = format!("{own}/verpflichtung");
    let signed = |language, text| {
        [
            ("pledged", "yes"),
            ("version", "1"),
            ("language", language),
            ("text", text),
        ]
    };
    shirin.post(&path, &signed("tr", "")).await.with_status(409);
    shirin.post(&path, &signed("de", id)).await.location();
    let languages = "select language from interpreting_pledge";
    assert_eq!(backdoor.texts(languages).await, ["de"]);
}

#[tokio::test]
async fn a_consent_is_kept_with_its_words_and_ends_with_the_tick() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let (mut shirin, own, _) = somebody(&house).await;
        let terms = format!("{own}/angaben?sprache=ar");
        shirin.post(&terms, TERMS).await.location();
        let backdoor = house.backdoor().await;
        let open = "select t.language || ' ' || c.way from consent c \
                    join consent_text t on t.id = c.text_id where c.withdrawn_on is null";
        assert_eq!(backdoor.texts(open).await, ["ar online"]);
        let mut without = TERMS.to_vec();
        without.pop();
        shirin.post(&terms, &without).await.location();
        assert!(backdoor.texts(open).await.is_empty());
        let ended = "select count(*) from consent where withdrawn_on is not null";
        assert_eq!(backdoor.number(ended).await, 1);
    }
}

#[tokio::test]
async fn number_and_language_are_changed_and_without_a_number_nobody_is_asked_by_sms() {
    let house = house(Engine::Sqlite).await;
    let (mut shirin, own, _) = somebody(&house).await;
    shirin
        .post(&format!("{own}/angaben"), TERMS)
        .await
        .location();
    let contact = [("mobile", ""), ("contact_language", "uk")];
    shirin
        .post(&format!("{own}/kontakt"), &contact)
        .await
        .location();
    let backdoor = house.backdoor().await;
    let way = "select asked_by from interpreting_interpreter";
    assert_eq!(backdoor.texts(way).await, ["mail"]);
    let language = "select contact_language from person where given_name = 'Shirin'";
    assert_eq!(backdoor.texts(language).await, ["uk"]);
    let again = shirin.post(&format!("{own}/angaben"), TERMS).await;
    reads(&again.with_status(422), "brauchen wir eine Mobilnummer");
    let past = [("paused_until", "2026-11-01")];
    let again = shirin.post(&format!("{own}/pause"), &past).await;
    reads(&again.with_status(422), "Der Tag ist schon vorbei.");
}

#[tokio::test]
async fn whoever_wants_to_stop_does_so_on_the_own_page() {
    let house = house(Engine::Sqlite).await;
    let (mut shirin, own, _) = somebody(&house).await;
    let leave = format!("{own}/aufhoeren");
    shirin.post(&leave, &[]).await.with_status(422);
    let done = shirin.post(&leave, &[("leaves", "yes")]).await;
    let page = done.location().to_owned();
    shirin.get(&page).await.see("Vielen Dank für Ihre Zeit");
    shirin.get(&own).await.with_status(410);
    for deed in [
        "pause",
        "zeiten",
        "angaben",
        "kontakt",
        "aufhoeren",
        "kalender",
    ] {
        let answer = shirin.post(&format!("{own}/{deed}"), &[]).await;
        reads(&answer.with_status(410), "Dieser Link gilt nicht mehr");
    }
    let paper = shirin.get(&format!("{own}/bescheinigung.pdf")).await;
    paper.with_status(410);
    let left = "select count(*) from interpreting_interpreter where left_on is not null";
    assert_eq!(house.backdoor().await.number(left).await, 1);
}

#[tokio::test]
async fn what_would_be_one_time_too_many_is_said_beside_the_form() {
    let house = house(Engine::Sqlite).await;
    let (mut shirin, own, page) = somebody(&house).await;
    let (times, away) = (format!("{own}/zeiten"), format!("{own}/abwesend"));
    for number in 0..registry::calendar::own::MOST {
        let (from, until) = (
            format!("{:02}:00", number % 20),
            format!("{:02}:30", number % 20),
        );
        let time = [("weekday", "2"), ("from", &*from), ("until", &*until)];
        shirin.post(&times, &time).await.with_status(303);
        let days = [("away_from", "2026-12-01"), ("away_until", "2026-12-05")];
        shirin.post(&away, &days).await.with_status(303);
    }
    let time = [("weekday", "3"), ("from", "09:00"), ("until", "12:30")];
    let refused = shirin.post(&times, &time).await.with_status(422);
    refused
        .see("Es sind schon \u{2068}40\u{2069} eingetragen")
        .see("12:30");
    let days = [("away_from", "2027-01-11"), ("away_until", "2027-01-15")];
    let refused = shirin.post(&away, &days).await.with_status(422);
    refused.see("Es sind schon \u{2068}40\u{2069} eingetragen");
    // Whoever is ill is away, however often they have said so: the centre looks for others.
    let id = page.rsplit('/').next().unwrap();
    let absence = format!("/dortmund/intern/sprachmittlung/ausfall/{id}");
    let ill = [
        ("von", "2027-01-11"),
        ("bis", "2027-01-15"),
        ("abwesend", "1"),
    ];
    let mut amal = house.signed_in(testing::AMAL).await;
    let done = amal.post(&absence, &ill).await;
    reads(&done.with_status(200), "Die Abwesenheit steht im Kalender.");
    let absences = "select count(*) from calendar_absence";
    let most = i64::try_from(registry::calendar::own::MOST).unwrap();
    let backdoor = house.backdoor().await;
    assert_eq!(backdoor.number(absences).await, most + 1);
}
