//! Somebody whose every trace can be found again.

use platform::{
    access::{
        Actor,
        accounts::{self, NewAccount},
        rights::shipped,
    },
    mail,
};
use testing::{BRANDT, Person, TestHouse};
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
    for (to, told) in [(CANARY, "Guten Tag"), (BRANDT, CANARY.name)] {
        let rows = house.centre.database.read();
        let found = accounts::find_by_email(rows, to.email).await.unwrap();
        let mut change = house.centre.change(&Actor::machine("test")).await.unwrap();
        mail::write(
            &house.centre.texts,
            &found.unwrap(),
            "mail-link-subject",
            &[],
        )
        .facts(vec![("Eingereicht von".to_owned(), told.to_owned())])
        .post(&mut change)
        .await
        .unwrap();
        change
            .commit(Entry::new("test", Subject::new("account", account)))
            .await
            .unwrap();
    }
}
