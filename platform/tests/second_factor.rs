//! Authenticator apps and recovery codes.

use chrono::TimeDelta;
use scraper::Selector;
use testing::{AMAL, Engine, FilledForm, Page, TestHouse, Visitor};
use totp_rs::{Builder, Secret};

use crate::{
    notes,
    passwords::{RIGHT, try_in, with_password},
};

const APP: &str = "/dortmund/intern/konto/app";
const CODE: &str = "/dortmund/anmelden/code";
const START: &str = "/dortmund/intern";

fn code(house: &TestHouse, secret: &str) -> String {
    let now = u64::try_from(house.clock.now().timestamp()).unwrap();
    let secret = Secret::try_from_base32(secret).unwrap();
    Builder::new()
        .with_secret(secret)
        .build()
        .unwrap()
        .generate(now)
        .to_string()
}

/// Sets an app up; gives back its secret and the recovery codes.
pub async fn set_up(house: &TestHouse, visitor: &mut Visitor) -> (String, Vec<String>) {
    let begun = visitor
        .post("/dortmund/intern/konto/app/beginnen", &[])
        .await;
    assert_eq!(begun.location(), APP);
    let page = visitor.get(APP).await.with_status(200);
    assert!(
        page.text().contains("<svg viewBox"),
        "there is a picture for the camera"
    );
    let secret = text_of(&page, ".reference").replace(' ', "");
    let form = page.form(APP);
    let wrong = visitor.send(&form.clone().fill("code", "000000")).await;
    wrong.with_status(422).see("Dieser Code stimmt nicht");
    let page = visitor
        .send(&form.fill("code", &code(house, &secret)))
        .await
        .with_status(200);
    let items = Selector::parse(".code-list bdi").unwrap();
    let codes = page
        .html()
        .select(&items)
        .map(|code| code.text().collect())
        .collect();
    (secret, codes)
}

fn text_of(page: &Page, css: &str) -> String {
    let found = Selector::parse(css).unwrap();
    page.html().select(&found).next().unwrap().text().collect()
}

async fn half_way(visitor: &mut Visitor) -> FilledForm {
    let page = try_in(visitor, AMAL.email, RIGHT).await.with_status(200);
    assert!(
        visitor.cookies().is_empty(),
        "half a proof opens no session"
    );
    page.form(CODE)
}

#[tokio::test]
async fn a_password_alone_no_longer_signs_in_and_no_code_counts_twice() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        let mut amal = with_password(&house, AMAL).await;
        let (secret, codes) = set_up(&house, &mut amal).await;
        assert_eq!(codes.len(), 10);
        let mut visitor = house.visitor();
        let form = half_way(&mut visitor).await;
        // The code that set the app up is used.
        let used = visitor
            .send(&form.clone().fill("code", &code(&house, &secret)))
            .await;
        used.with_status(422).see("schon benutzt");
        house.wait(TimeDelta::seconds(30));
        let next = code(&house, &secret);
        let shown = format!("{} {}", &next[..3], &next[3..]);
        assert_eq!(
            visitor
                .send(&form.clone().fill("code", &shown))
                .await
                .location(),
            START
        );
        // Neither the step nor the code opens a second session.
        let mut thief = house.visitor();
        thief.send(&form.fill("code", &next)).await.with_status(409);
        let form = half_way(&mut thief).await;
        thief.send(&form.fill("code", &next)).await.with_status(422);
        assert!(thief.cookies().is_empty());
    }
}

#[tokio::test]
async fn a_mailed_link_does_not_go_past_the_second_factor() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        let (secret, _) = set_up(&house, &mut amal).await;
        house.wait(TimeDelta::seconds(60));
        let link = house.link(AMAL).await;
        let mut visitor = house.visitor();
        let form = visitor.post(&link, &[]).await.with_status(200).form(CODE);
        assert!(visitor.cookies().is_empty());
        let form = form.fill("code", &code(&house, &secret));
        assert_eq!(visitor.send(&form).await.location(), START);
    }
}

#[tokio::test]
async fn a_recovery_code_works_once_and_is_kept_as_a_hash() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        let mut amal = with_password(&house, AMAL).await;
        let (_, codes) = set_up(&house, &mut amal).await;
        let mut visitor = house.visitor();
        let form = half_way(&mut visitor).await;
        let typed = codes[0].to_lowercase().replace('-', " ");
        assert_eq!(
            visitor.send(&form.fill("code", &typed)).await.location(),
            START
        );
        visitor
            .get("/dortmund/intern/konto")
            .await
            .see("Wiederherstellungscodes: \u{2068}9");
        let mut again = house.visitor();
        let form = half_way(&mut again).await;
        again
            .send(&form.fill("code", &codes[0]))
            .await
            .with_status(422);
        let dump = house.backdoor().await.dump().await;
        assert!(codes.iter().all(|code| !dump.contains(code.as_str())));
        // New ones make the old ones worthless.
        let page = amal
            .post("/dortmund/intern/konto/codes", &[])
            .await
            .with_status(200);
        page.see_no(&codes[1]);
        let form = half_way(&mut again).await;
        again
            .send(&form.fill("code", &codes[1]))
            .await
            .with_status(422);
    }
}

#[tokio::test]
async fn codes_cannot_be_guessed_behind_a_known_password() {
    let house = notes::house(Engine::Sqlite).await;
    let mut amal = with_password(&house, AMAL).await;
    let (secret, _) = set_up(&house, &mut amal).await;
    house.wait(TimeDelta::seconds(60));
    let mut guesser = house.visitor();
    for _ in 0..5 {
        let form = half_way(&mut guesser).await;
        guesser
            .send(&form.fill("code", "123456"))
            .await
            .see("stimmt nicht");
    }
    let form = half_way(&mut guesser).await;
    let right = form.fill("code", &code(&house, &secret));
    guesser
        .send(&right)
        .await
        .with_status(422)
        .see("zu viele Versuche");
}

#[tokio::test]
async fn a_role_that_asks_for_a_second_factor_leads_to_it_and_nowhere_else() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        let strict = "update role set second_factor_since = created_at where key = 'coordinator'";
        house.backdoor().await.execute(strict).await;
        let mut amal = house.signed_in(AMAL).await;
        let lead = "/dortmund/intern/konto/zweiter-faktor";
        assert_eq!(amal.get(START).await.location(), lead);
        let note = [("text", "hello")];
        assert_eq!(
            amal.post("/dortmund/intern/notizen", &note)
                .await
                .location(),
            lead
        );
        amal.get(lead)
            .await
            .with_status(200)
            .see("Richten Sie ihn jetzt ein");
        set_up(&house, &mut amal).await;
        amal.get(START).await.with_status(200);
        let mut amal = house.visitor();
        let link = house.link(AMAL).await;
        amal.post(&link, &[])
            .await
            .with_status(200)
            .see("zweiten Faktor");
    }
}

#[tokio::test]
async fn without_the_app_the_password_suffices_again() {
    let house = notes::house(Engine::Sqlite).await;
    let mut amal = with_password(&house, AMAL).await;
    set_up(&house, &mut amal).await;
    let gone = amal.post("/dortmund/intern/konto/app/entfernen", &[]).await;
    assert_eq!(gone.location(), "/dortmund/intern/konto");
    assert_eq!(
        try_in(&mut house.visitor(), AMAL.email, RIGHT)
            .await
            .location(),
        START
    );
    let dump = house.backdoor().await.dump().await;
    assert!(!dump.contains("account_totp:"), "the secret is forgotten");
}
