//! What comes by itself: a reminder the day before, the question afterwards.

use testing::Engine;

use super::ground::{address, change, fresh, house, place, work};

#[tokio::test]
async fn both_are_reminded_the_day_before_and_asked_afterwards() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let placed = place(&house).await;
        placed.wait(&house, -24 * 60 - 1);
        work(&house).await;
        let seen = house.letters();
        placed.wait(&house, -24 * 60 + 1);
        let letters = fresh(&house, &seen).await;
        let letter = placed.institution.note_in(&letters);
        assert!(
            letter.subject().starts_with("Erinnerung: "),
            "{}",
            letter.subject()
        );
        assert!(
            letter.text.contains("/sprachmittlung/nachweis/"),
            "{}",
            letter.text
        );
        let letter = placed.own.note_in(&letters);
        assert!(
            letter.text.contains("/sprachmittlung/einsatz/"),
            "{}",
            letter.text
        );
        placed.wait(&house, placed.minutes - 1);
        work(&house).await;
        assert_eq!(placed.stage(&house).await, "assigned");
        let seen = house.letters();
        placed.wait(&house, placed.minutes + 1);
        let letters = fresh(&house, &seen).await;
        assert_eq!(placed.stage(&house).await, "held");
        let letter = placed.institution.note_in(&letters);
        assert!(
            letter.subject().starts_with("Wie war es? "),
            "{}",
            letter.subject()
        );
        assert!(
            letter.text.contains("Nach dem Inhalt fragen wir nicht"),
            "{}",
            letter.text
        );
        placed.own.note_in(&letters);
        // Once.
        let seen = house.letters();
        placed.wait(&house, placed.minutes + 60 * 24);
        let letters = fresh(&house, &seen).await;
        assert!(
            letters
                .iter()
                .all(|mail| !mail.subject().starts_with("Wie war es? "))
        );
    }
}

#[tokio::test]
async fn what_was_moved_is_followed_at_its_new_time_alone() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let placed = place(&house).await;
        placed
            .put_off(&house, &placed.institution, 7)
            .await
            .with_status(303);
        work(&house).await;
        let seen = house.letters();
        placed.wait(&house, placed.minutes + 1);
        let letters = fresh(&house, &seen).await;
        let is_ours = |mail: &&testing::Mail| {
            let is_theirs = super::ground::address(mail) == placed.own.address;
            is_theirs && mail.text.contains("/sprachmittlung/einsatz/")
        };
        assert_eq!(letters.iter().filter(is_ours).count(), 0);
        assert_eq!(placed.stage(&house).await, "assigned");
        placed.wait(&house, 7 * 24 * 60 + placed.minutes + 1);
        let letters = fresh(&house, &seen).await;
        // The question; it is too late for the reminder.
        assert_eq!(letters.iter().filter(is_ours).count(), 1);
        assert_eq!(placed.stage(&house).await, "held");
    }
}

#[tokio::test]
async fn after_a_call_off_nothing_follows() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let placed = place(&house).await;
        placed
            .call_off(&house, &placed.own, "family")
            .await
            .with_status(303);
        work(&house).await;
        let seen = house.letters();
        placed.wait(&house, placed.minutes + 1);
        let letters = fresh(&house, &seen).await;
        // Others of the example data go on.
        let mut own = letters
            .iter()
            .filter(|mail| address(mail) == placed.own.address);
        assert!(own.all(|mail| !mail.text.contains("/sprachmittlung/einsatz/")));
        assert_eq!(placed.stage(&house).await, "searching");
    }
}

#[tokio::test]
async fn without_an_address_for_answers_the_sender_organises() {
    let house = house(Engine::Sqlite).await;
    let placed = place(&house).await;
    assert_eq!(change(&placed.own.letter), ("REQUEST".to_owned(), 0));
    let from = super::ground::mailbox(&placed.own.letter, "from");
    let calendar = placed.own.letter.calendar.replace("\n ", "");
    let organiser = calendar.lines().find(|line| line.starts_with("ORGANIZER"));
    let organiser = organiser.unwrap_or_default();
    assert!(organiser.contains(";CN=\""), "{organiser}");
    assert!(
        organiser.ends_with(&format!(":mailto:{from}")),
        "{organiser}"
    );
    let raw = house.mails();
    assert!(
        raw.iter()
            .any(|mail| mail.to_lowercase().contains("text/calendar; "))
    );
}
