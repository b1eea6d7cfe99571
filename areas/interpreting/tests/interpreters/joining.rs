//! From the public form to the coordinator's card.

use testing::{AMAL, Engine};

use crate::ground::{CANARY, JOIN, LIST, OWN, active, bare, house, link, links, person, reads};

const FORM: &[(&str, &str)] = &[
    ("given_name", "Nour"),
    ("family_name", "Al-Mithali"),
    ("email", "nour@mail.example"),
    ("phone", "0171 39200 77"),
    ("language_0", "apc"),
    ("language_1", "ar"),
    ("contact_language", "ar"),
    ("note", CANARY),
    ("of_age", "yes"),
    ("privacy", "yes"),
    ("website", ""),
];

#[tokio::test]
async fn who_fills_in_the_form_and_clicks_in_the_mail_waits_for_a_talk() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut nour = house.visitor();
        nour.get(&format!("{JOIN}?sprache=ar"))
            .await
            .with_status(200);
        nour.post(JOIN, FORM).await.with_status(200).see_no(CANARY);
        house.work().await;
        let confirm = bare(&link(&house, "nour@mail.example", JOIN).unwrap());
        let backdoor = house.backdoor().await;
        let count = "select count(*) from interpreting_interpreter";
        // Mail programs open links: looking changes nothing.
        nour.get(&confirm).await.with_status(200).see_no(CANARY);
        nour.get(&confirm).await.with_status(200);
        assert_eq!(backdoor.number(count).await, 0);
        let done = nour.post(&confirm, &[]).await.with_status(200);
        assert_eq!(done.header("cache-control"), Some("no-store"));
        assert_eq!(backdoor.number(count).await, 1);
        let left = "select count(*) from interpreting_interest";
        assert_eq!(backdoor.number(left).await, 0);
        nour.post(&confirm, &[]).await.with_status(409);
        nour.get(&confirm).await.with_status(409);
        house.work().await;
        let own = bare(&link(&house, "nour@mail.example", OWN).unwrap());
        let page = nour.get(&own).await.with_status(200);
        page.see("Al-Mithali").see_no(CANARY);
        for mail in house.letters() {
            let whole = format!("{} {} {}", mail.subject(), mail.text, mail.html);
            assert!(!whole.contains(CANARY) && !whole.contains("39200"));
        }
        let mut amal = house.signed_in(AMAL).await;
        amal.get("/dortmund/intern")
            .await
            .see("Eine Person möchte Sprachmittler*in werden");
        let list = amal.get(&format!("{LIST}?stand=interested")).await;
        let page = list.see("Al-Mithali, Nour").links(LIST)[1..].to_vec();
        let page = page
            .iter()
            .find(|path| path.len() > LIST.len() + 30)
            .unwrap();
        amal.get(page).await.with_status(200).see(CANARY);
    }
}

#[tokio::test]
async fn whoever_the_centre_knows_by_name_and_address_stays_one_person() {
    let house = house(Engine::Sqlite).await;
    person(&house, "Nour", "nour@mail.example").await;
    let mut nour = house.visitor();
    let mut form = FORM.to_vec();
    form[1].1 = "Namunazada";
    for _ in 0..2 {
        nour.post(JOIN, &form).await.with_status(200);
    }
    house.work().await;
    let backdoor = house.backdoor().await;
    let waiting = "select count(*) from interpreting_interest";
    assert_eq!(backdoor.number(waiting).await, 2);
    let letters = house.letters();
    let mut confirmed = 0;
    for mail in &letters {
        let place = mail.text.find(JOIN).unwrap();
        let rest = &mail.text[place..];
        let path = bare(rest.split_whitespace().next().unwrap());
        if nour.post(&path, &[]).await.status == 200 {
            confirmed += 1;
        }
    }
    assert_eq!((letters.len(), confirmed), (2, 1));
    let people = "select count(*) from person where given_name = 'Nour'";
    assert_eq!(backdoor.number(people).await, 1);
    let all = "select count(*) from interpreting_interpreter";
    assert_eq!(backdoor.number(all).await, 1);
    // Another name at the same address is somebody else.
    form[0].1 = "Layla";
    nour.post(JOIN, &form).await.with_status(200);
    house.work().await;
    for mail in house.letters() {
        if let Some(place) = mail.text.find(JOIN) {
            let rest = &mail.text[place..];
            nour.post(&bare(rest.split_whitespace().next().unwrap()), &[])
                .await;
        }
    }
    assert_eq!(backdoor.number(all).await, 2);
}

#[tokio::test]
async fn what_cannot_be_taken_is_shown_again_and_machines_get_nowhere() {
    let house = house(Engine::Sqlite).await;
    let mut visitor = house.visitor();
    let mut young = FORM.to_vec();
    young.retain(|(name, _)| *name != "of_age");
    let again = visitor.post(JOIN, &young).await.with_status(422);
    reads(&again, "ab 18 Jahren");
    assert!(again.text().contains("value=\"Al-Mithali\""));
    let mut machine = FORM.to_vec();
    machine.pop();
    machine.push(("website", "https://spam.example"));
    visitor.post(JOIN, &machine).await.with_status(200);
    house.work().await;
    assert!(house.letters().is_empty());
    visitor
        .get(&format!("{JOIN}/falsch"))
        .await
        .with_status(409);
    visitor
        .post(&format!("{JOIN}/falsch"), &[])
        .await
        .with_status(409);
}

#[tokio::test]
async fn a_form_that_nobody_confirms_is_forgotten() {
    let house = house(Engine::Sqlite).await;
    let mut nour = house.visitor();
    nour.post(JOIN, FORM).await.with_status(200);
    house.work().await;
    let confirm = bare(&link(&house, "nour@mail.example", JOIN).unwrap());
    house.wait(chrono::TimeDelta::days(8));
    nour.post(&confirm, &[]).await.with_status(409);
    house.wait(chrono::TimeDelta::days(8));
    platform::privacy::retention::carry_out(&house.centre)
        .await
        .unwrap();
    let backdoor = house.backdoor().await;
    let left = "select count(*) from interpreting_interest";
    assert_eq!(backdoor.number(left).await, 0);
}

#[tokio::test]
async fn nobody_gets_more_than_three_mails_whoever_types_their_address() {
    let house = house(Engine::Sqlite).await;
    for _ in 0..5 {
        house.visitor().post(JOIN, FORM).await.with_status(200);
    }
    house.work().await;
    assert_eq!(house.letters().len(), 3);
}

/// Fills in the form as Shirin and clicks in the mail.
async fn ask_again(house: &testing::TestHouse) -> testing::Page {
    let mut form = FORM.to_vec();
    form[0].1 = "Shirin";
    form[1].1 = "Namunazada";
    form[2].1 = "shirin@mail.example";
    let mut shirin = house.visitor();
    shirin.post(JOIN, &form).await.with_status(200);
    house.work().await;
    let confirm = bare(&link(house, "shirin@mail.example", JOIN).unwrap());
    let done = shirin.post(&confirm, &[]).await.with_status(200);
    house.work().await;
    done
}

#[tokio::test]
async fn what_somebody_known_says_in_the_form_is_kept() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let (mut amal, page) = active(&house, "Shirin").await;
        reads(&ask_again(&house).await, "Sie gehören schon zum Pool");
        let shown = amal.get(&page).await;
        shown.see("aktiv").see(CANARY);
        reads(&shown, "0171 3920077");
        let backdoor = house.backdoor().await;
        let languages = "select tag from person_language order by tag";
        assert_eq!(backdoor.texts(languages).await, ["apc", "ar", "fa-AF"]);
        let reading = "select contact_language from person where given_name = 'Shirin'";
        assert_eq!(backdoor.texts(reading).await, ["ar"]);
        let proof = "select t.language || ' ' || c.way from consent c \
                     join consent_text t on t.id = c.text_id";
        assert_eq!(backdoor.texts(proof).await, ["de online"]);
    }
}

#[tokio::test]
async fn whoever_left_and_fills_in_the_form_begins_anew_with_a_talk() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let (mut amal, page) = active(&house, "Shirin").await;
        amal.post(&format!("{page}/abschied"), &[]).await.location();
        reads(&ask_again(&house).await, "Schön, dass Sie wieder da sind!");
        amal.get(&page).await.see("interessiert");
        let due = "select text_key from deadline where owner_kind = 'interpreter'";
        let backdoor = house.backdoor().await;
        assert_eq!(backdoor.texts(due).await, ["interpreters-due-talk"]);
        // The link of before the farewell is over, the new one opens.
        let mut opened = 0;
        for own in links(&house, "shirin@mail.example", OWN) {
            let page = house.visitor().get(&bare(&own)).await;
            opened += u8::from(page.status == 200);
        }
        assert_eq!(opened, 1);
    }
}
