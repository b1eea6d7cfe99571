//! Somebody whose every trace can be found again.

use platform::{
    access::{
        Actor,
        accounts::{self, NewAccount},
        rights::shipped,
    },
    mail,
};
use registry::organisations;
use testing::{BRANDT, Person, TestHouse, Visitor};
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
    act_for_an_organisation(house, &mut canary).await;
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

/// Invited by a letter, they act for an organisation from then on.
async fn act_for_an_organisation(house: &TestHouse, canary: &mut Visitor) {
    let all = organisations::list(&house.centre, &Actor::machine("test"))
        .await
        .unwrap();
    let list = "/dortmund/intern/organisationen";
    let guest = [
        ("name", CANARY.name),
        ("email", CANARY.email),
        ("language", "de"),
        ("position", "administrator"),
        ("role", "partner"),
    ];
    canary
        .post(&format!("{list}/{}/einladen", all[0].id), &guest)
        .await
        .with_status(303);
    let start = canary.get("/dortmund/intern").await;
    canary
        .post(&start.links("/intern/einladungen/")[0], &[])
        .await
        .with_status(303);
}
