//! Who has no mail is told all the same: by short message, or by a call that a coordinator makes.

use testing::{AMAL, Engine, Plan, TestHouse};

use super::ground::{areas, fresh, house, place, planted, work};

/// From now on interpreters have no mail and like to be reached in that way.
async fn without_mail(house: &TestHouse, way: &str) {
    let backdoor = house.backdoor().await;
    backdoor
        .execute("delete from person_channel where kind = 'mail'")
        .await;
    let all = format!("update interpreting_interpreter set asked_by = '{way}'");
    backdoor.execute(&all).await;
}

const CALLS: &str = "/dortmund/intern/sprachmittlung/anrufen";

#[tokio::test]
async fn who_has_no_mail_is_called_when_the_appointment_is_called_off() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let placed = place(&house).await;
        without_mail(&house, "phone").await;
        let mut amal = house.signed_in(AMAL).await;
        amal.get(CALLS).await.with_status(200).see_no("ABGESAGT");
        let seen = house.letters();
        placed
            .call_off(&house, &placed.institution, "not-needed")
            .await
            .with_status(303);
        let letters = fresh(&house, &seen).await;
        placed.institution.letter_in(&letters);
        let page = amal.get(CALLS).await.with_status(200);
        page.see("Der Termin ist ABGESAGT");
        let words: String = page.words().split_whitespace().collect();
        assert!(words.contains("17139200"), "no number: {words}");
        amal.get("/dortmund/intern")
            .await
            .see("Ein Anruf wegen eines Termins");
        let done = page.links("/einsaetze/");
        assert_eq!(done, std::slice::from_ref(&placed.page));
        let ids = "select cast(count(*) as bigint) from interpreting_call where done_at is null";
        let backdoor = house.backdoor().await;
        assert_eq!(backdoor.number(ids).await, 1);
        let text = page.text();
        let action = text
            .split("action=\"")
            .find(|part| part.contains("/erledigt"));
        let action = action.unwrap().split('"').next().unwrap().to_owned();
        for _ in 0..2 {
            let done = amal.post(&action, &[]).await;
            done.with_status(303);
        }
        assert_eq!(backdoor.number(ids).await, 0);
        amal.get(CALLS).await.see_no("ABGESAGT");
    }
}

#[tokio::test]
async fn who_likes_short_messages_gets_one_with_a_link_and_nothing_about_the_case() {
    for engine in Engine::all() {
        let plan = Plan::new(engine, areas).texting_through("http://127.0.0.1:9/messages");
        let house = planted(plan).await;
        let placed = place(&house).await;
        without_mail(&house, "sms").await;
        placed
            .put_off(&house, &placed.institution, 7)
            .await
            .with_status(303);
        let texts = "select payload from job where kind = 'assignments.sms'";
        let backdoor = house.backdoor().await;
        // Another time was wished, and agreed on.
        let told = backdoor.texts(texts).await;
        for words in ["Andere Zeit", "verschoben"] {
            assert!(told.iter().any(|text| text.contains(words)), "{told:?}");
        }
        let with_link = |text: &String| text.contains("/sprachmittlung/einsatz/");
        assert!(told.iter().all(with_link), "{told:?}");
        placed
            .call_off(&house, &placed.institution, "not-needed")
            .await
            .with_status(303);
        let all = backdoor.texts(texts).await;
        let off = all.iter().find(|text| text.contains("ABGESAGT"));
        let off = off.unwrap_or_else(|| panic!("{all:?}"));
        assert!(off.contains("+49171"), "{off}");
        work(&house).await;
        let calls = "select count(*) from interpreting_call";
        assert_eq!(backdoor.number(calls).await, 0);
    }
}

#[tokio::test]
async fn a_link_is_sent_again_to_whoever_has_lost_it() {
    let house = house(Engine::Sqlite).await;
    let placed = place(&house).await;
    let mut amal = house.signed_in(AMAL).await;
    let seen = house.letters();
    let path = format!("{}/link", placed.page);
    amal.post(&path, &[("side", "interpreter")])
        .await
        .with_status(303);
    let letters = fresh(&house, &seen).await;
    let letter = placed.own.note_in(&letters);
    assert!(
        letter.subject().starts_with("Ihr Link"),
        "{}",
        letter.subject()
    );
    let link = super::ground::link(&letter, "/sprachmittlung/einsatz/").unwrap();
    assert_ne!(link, placed.own.link);
    for link in [&link, &placed.own.link] {
        house.visitor().get(link).await.with_status(200);
    }
}

#[tokio::test]
async fn pages_and_jobs_live_on_after_an_interpreter_is_erased() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let placed = place(&house).await;
        let backdoor = house.backdoor().await;
        backdoor
            .execute("delete from interpreting_interpreter")
            .await;
        let page = house.visitor().get(&placed.institution.link).await;
        page.with_status(200).see("(nicht mehr im Pool)");
        let mut amal = house.signed_in(AMAL).await;
        let page = amal.get(&placed.page).await.with_status(200);
        page.see("(nicht mehr im Pool)");
        let seen = house.letters();
        placed.wait(&house, placed.minutes + 1);
        let letters = fresh(&house, &seen).await;
        placed.institution.note_in(&letters);
        assert_eq!(placed.stage(&house).await, "held");
    }
}
