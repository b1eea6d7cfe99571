//! Somebody whose every trace can be found again.

use platform::{
    access::{
        Actor,
        accounts::{self, NewAccount},
        rights::shipped,
    },
    mail::{self, Letter},
};
use testing::{Person, TestHouse};
use values::{contact::Email, language::Language, subject::Subject};

use platform::database::Entry;

/// Nobody else has this name or this address.
pub const CANARY: Person = Person {
    name: "Kanari Zwitscherling",
    email: "zwitscherling@kanari.example",
    role: Some(shipped::COORDINATOR),
};

/// Parts of it that must be nowhere after an erasure; lower case.
pub const TRACES: [&str; 2] = ["zwitscherling", "kanari"];

/// Lets the canary work in every area at hand: sign in, write, wait for mail.
pub async fn sing(house: &TestHouse) {
    let change = house.centre.change(&Actor::machine("test")).await.unwrap();
    let new = NewAccount {
        name: CANARY.name.to_owned(),
        email: Email::parse(CANARY.email).unwrap(),
        language: Language::German,
        roles: vec![shipped::COORDINATOR.to_owned()],
    };
    let account = accounts::add(change, new).await.unwrap();
    let mut canary = house.signed_in(CANARY).await;
    let editor = "/dortmund/intern/steckbrief";
    let field = format!("{editor}/feld/about");
    let form = canary.get(&field).await.with_status(200).form(&field);
    canary
        .send(&form.fill("about", "Wir sind für alle da."))
        .await
        .with_status(303);
    canary
        .post(&format!("{editor}/pruefung/einreichen"), &[])
        .await
        .with_status(303);
    // A mail to them that has not left yet, and one to somebody else that names them.
    for (to, body) in [
        (CANARY.email, "Guten Tag".to_owned()),
        (
            "leitung@ki.example",
            format!("{} hat eingereicht.", CANARY.name),
        ),
    ] {
        let mut change = house.centre.change(&Actor::machine("test")).await.unwrap();
        let letter = Letter {
            to: to.to_owned(),
            subject: "Entwurf".to_owned(),
            body,
        };
        mail::post(&mut change, &letter).await.unwrap();
        change
            .commit(Entry::new("test", Subject::new("account", account)))
            .await
            .unwrap();
    }
}
