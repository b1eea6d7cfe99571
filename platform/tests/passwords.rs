//! Passwords, and how often somebody may guess.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use axum::{
    body::Body,
    http::{HeaderName, Method, header},
};
use chrono::TimeDelta;
use testing::{AMAL, BRANDT, Engine, MIRA, Page, Person, TestHouse, Visitor};
use tracing::{Event, Subscriber, instrument::WithSubscriber};
use tracing_subscriber::{
    Layer,
    layer::{Context, SubscriberExt},
    registry,
};

use crate::notes;

pub const RIGHT: &str = "korrekt pferd batterie klammer";
const SIGN_IN: &str = "/dortmund/anmelden/passwort";
const START: &str = "/dortmund/intern";

/// `person` after setting a password.
pub async fn with_password(house: &TestHouse, person: Person) -> Visitor {
    let mut visitor = house.signed_in(person).await;
    let page = set(&mut visitor, RIGHT, RIGHT).await;
    assert_eq!(page.location(), "/dortmund/intern/konto");
    visitor
}

async fn set(visitor: &mut Visitor, wish: &str, again: &str) -> Page {
    let form = visitor.get("/dortmund/intern/konto/passwort").await;
    let form = form.form("/dortmund/intern/konto/passwort");
    visitor
        .send(&form.fill("passwort", wish).fill("noch-einmal", again))
        .await
}

pub async fn try_in(visitor: &mut Visitor, email: &str, password: &str) -> Page {
    let form = visitor.get("/dortmund/anmelden").await.form(SIGN_IN);
    visitor
        .send(&form.fill("email", email).fill("passwort", password))
        .await
}

async fn try_from(visitor: &mut Visitor, address: &str, email: &str) -> Page {
    let body = format!(
        "email={}&passwort=falsch+geraten+wie+immer",
        email.replace('@', "%40")
    );
    let headers = [
        (header::CONTENT_TYPE, "application/x-www-form-urlencoded"),
        (HeaderName::from_static("x-forwarded-for"), address),
    ];
    visitor
        .ask(Method::POST, SIGN_IN, &headers, Body::from(body))
        .await
}

#[tokio::test]
async fn a_password_signs_in_once_it_is_set_and_no_longer_when_it_is_removed() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        let mut stranger = house.visitor();
        try_in(&mut stranger, AMAL.email, RIGHT)
            .await
            .with_status(422);
        let mut elsewhere = house.signed_in(AMAL).await;
        assert_eq!(
            set(&mut amal, RIGHT, RIGHT).await.location(),
            "/dortmund/intern/konto"
        );
        // Whoever was in with a stolen link is out now.
        assert_eq!(elsewhere.get(START).await.location(), "/dortmund/anmelden");
        amal.get(START).await.with_status(200);
        let mut again = house.visitor();
        let secret = amal.cookies().clone();
        assert_eq!(
            try_in(&mut again, " AMAL.YILMAZ@ki.example", RIGHT)
                .await
                .location(),
            START
        );
        assert_ne!(again.cookies(), &secret);
        again.get(START).await.with_status(200);
        let gone = amal
            .post("/dortmund/intern/konto/passwort/entfernen", &[])
            .await;
        assert_eq!(gone.location(), "/dortmund/intern/konto");
        try_in(&mut house.visitor(), AMAL.email, RIGHT)
            .await
            .with_status(422);
        house.work().await;
        assert_eq!(house.mails().len(), 2, "both changes are told by mail");
        let dump = house.backdoor().await.dump().await;
        assert!(!dump.contains("pferd"), "the password is in the database");
    }
}

#[tokio::test]
async fn what_is_short_common_or_ones_own_name_is_refused_with_the_reason() {
    let house = notes::house(Engine::Sqlite).await;
    let mut amal = house.signed_in(AMAL).await;
    for (wish, reason) in [
        ("kurz", "mindestens \u{2068}8\u{2069} Zeichen"),
        ("Passwort2026!", "als eines der ersten probiert"),
        ("amal.yilmaz", "als eines der ersten probiert"),
        ("Dortmund_2026", "als eines der ersten probiert"),
    ] {
        set(&mut amal, wish, wish)
            .await
            .with_status(422)
            .see(reason);
    }
    set(&mut amal, RIGHT, "etwas anderes")
        .await
        .with_status(422)
        .see("verschieden");
    let page = set(&mut amal, RIGHT, "etwas anderes").await;
    page.see_no("pferd");
}

/// Counts how often a password was worked out: that is what takes the time.
#[derive(Clone, Default)]
struct Work(Arc<AtomicUsize>);

impl<S: Subscriber> Layer<S> for Work {
    fn on_event(&self, event: &Event<'_>, _context: Context<'_, S>) {
        if event.metadata().target().ends_with("passwords") {
            self.0.fetch_add(1, Ordering::Relaxed);
        }
    }
}

#[tokio::test]
async fn a_stranger_does_not_learn_who_has_an_account() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        let _amal = with_password(&house, AMAL).await;
        let mut stranger = house.visitor();
        let mut said = Vec::new();
        // With a password, without one, and no account at all.
        for email in [AMAL.email, MIRA.email, "nobody@ki.example"] {
            let work = Work::default();
            let page = try_in(&mut stranger, email, "falsch geraten")
                .with_subscriber(registry().with(work.clone()))
                .await
                .with_status(422);
            assert_eq!(work.0.load(Ordering::Relaxed), 1, "{email}");
            said.push(page.text().replace(email, "?"));
        }
        assert_eq!(said[0], said[1]);
        assert_eq!(said[0], said[2]);
    }
}

#[tokio::test]
async fn guessing_is_slowed_down_and_nobody_is_locked_out() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        let mut open = with_password(&house, AMAL).await;
        let mut guesser = house.visitor();
        for _ in 0..5 {
            try_in(&mut guesser, AMAL.email, "falsch geraten")
                .await
                .with_status(422)
                .see("stimmt nicht");
        }
        let mut amal = house.visitor();
        let page = try_in(&mut amal, AMAL.email, RIGHT).await.with_status(422);
        page.see("zu viele Versuche")
            .see("10:00")
            .see("Mit einem Anmeldelink");
        // A link, and a session that is open, work all the same.
        open.get(START).await.with_status(200);
        let link = house.link(AMAL).await;
        assert_eq!(house.visitor().post(&link, &[]).await.location(), START);
        // Knocking does not lengthen the wait; and others are not concerned.
        house.wait(TimeDelta::seconds(20));
        try_in(&mut guesser, AMAL.email, "falsch geraten")
            .await
            .see("zu viele Versuche");
        house.wait(TimeDelta::seconds(11));
        assert_eq!(try_in(&mut amal, AMAL.email, RIGHT).await.location(), START);
        // A right one forgets the wrong ones.
        try_in(&mut guesser, AMAL.email, "falsch geraten")
            .await
            .see("stimmt nicht");
    }
}

#[tokio::test]
async fn an_account_that_does_not_exist_is_slowed_down_just_the_same() {
    let house = notes::house(Engine::Sqlite).await;
    let mut guesser = house.visitor();
    for _ in 0..5 {
        try_in(&mut guesser, "nobody@ki.example", "falsch geraten")
            .await
            .see("stimmt nicht");
    }
    try_in(&mut guesser, "nobody@ki.example", "falsch geraten")
        .await
        .see("zu viele Versuche");
}

#[tokio::test]
async fn one_address_that_tries_many_accounts_is_slowed_down_and_others_are_not() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        let mut guesser = house.visitor();
        for number in 0..20 {
            let email = format!("person{number}@ki.example");
            try_from(&mut guesser, "203.0.113.7", &email)
                .await
                .see("stimmt nicht");
        }
        try_from(&mut guesser, "203.0.113.7", BRANDT.email)
            .await
            .see("zu viele Versuche");
        try_from(&mut guesser, "203.0.113.8", BRANDT.email)
            .await
            .see("stimmt nicht");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_guesses_at_once_count_like_one_after_the_other() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        let guesses: Vec<_> = (0..24)
            .map(|number| {
                let mut visitor = house.visitor();
                let fields = [("email", AMAL.email), ("passwort", "falsch geraten")];
                let fields = fields.map(|(name, text)| {
                    (
                        name.to_owned(),
                        format!(
                            "{text}{}",
                            if name == "email" {
                                String::new()
                            } else {
                                number.to_string()
                            }
                        ),
                    )
                });
                tokio::spawn(async move {
                    let fields: Vec<_> = fields
                        .iter()
                        .map(|(name, text)| (name.as_str(), text.as_str()))
                        .collect();
                    visitor.post(SIGN_IN, &fields).await.status
                })
            })
            .collect();
        for guess in guesses {
            assert_eq!(guess.await.unwrap(), 422);
        }
        let looked_at = house.backdoor().await;
        let failed = "select count(*) from audit_entry where action = 'sign-in-failed'";
        assert_eq!(looked_at.number(failed).await, 5);
    }
}
