//! Whoever changes the log past the house is found out.

use platform::audit::{self, Verdict};
use testing::Engine;

use crate::notes;

/// What somebody with the database's password might do, how it is undone, and which entry gives
/// it away.
const TAMPERED: &[(&str, &str, i64)] = &[
    (
        "update audit_name set name = 'Somebody else' where name = 'test'",
        "update audit_name set name = 'test' where name = 'Somebody else'",
        1,
    ),
    (
        "update audit_entry set actor_seal = 'nobody' where sequence = 3",
        "update audit_entry set actor_seal = (select actor_seal from audit_entry where sequence = 2) \
         where sequence = 3",
        3,
    ),
    (
        "update audit_entry set action = 'nothing-happened' where sequence = 2",
        "update audit_entry set action = 'account-added' where sequence = 2",
        2,
    ),
    (
        "update audit_entry set happened_at = '2020-01-01T00:00:00+00:00' where sequence = 4",
        "update audit_entry set happened_at = (select happened_at from audit_entry where sequence = 5) \
         where sequence = 4",
        4,
    ),
    (
        "update audit_entry set sequence = -2 where sequence = 2",
        "update audit_entry set sequence = 2 where sequence = -2",
        2,
    ),
    (
        "update audit_entry set sequence = -5 where sequence = 5",
        "update audit_entry set sequence = 5 where sequence = -5",
        5,
    ),
    (
        "insert into audit_entry select 6, happened_at, actor_id, actor_name, action, subject_kind, \
         subject_id, details, hash, actor_seal from audit_entry where sequence = 5",
        "delete from audit_entry where sequence = 6",
        6,
    ),
];

#[tokio::test]
async fn a_changed_removed_or_added_entry_is_found() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        let rows = house.centre.database.read();
        let backdoor = house.backdoor().await;
        // One entry for each person of the cast.
        let whole = Verdict::Intact { entries: 5 };
        assert_eq!(audit::verify(rows).await.unwrap(), whole);
        for (wrong, right, sequence) in TAMPERED {
            backdoor.execute(wrong).await;
            let verdict = audit::verify(rows).await.unwrap();
            assert_eq!(
                verdict,
                Verdict::Broken {
                    sequence: *sequence
                },
                "{wrong}"
            );
            backdoor.execute(right).await;
            assert_eq!(audit::verify(rows).await.unwrap(), whole, "{right}");
        }
    }
}

#[tokio::test]
async fn an_entry_that_was_written_anew_by_the_house_itself_does_not_fit_the_next_one() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        notes::write(&house.centre, "the sixth entry")
            .await
            .unwrap();
        let backdoor = house.backdoor().await;
        let head_at = |sequence: i64| {
            format!(
                "update audit_head set sequence = {sequence}, \
                 hash = (select hash from audit_entry where sequence = {sequence})"
            )
        };
        let put_away = "update audit_entry set sequence = -sequence where sequence >= 5";
        backdoor.execute(put_away).await;
        backdoor.execute(&head_at(4)).await;
        notes::write(&house.centre, "another fifth entry, sealed as it should be")
            .await
            .unwrap();
        backdoor
            .execute("delete from audit_entry where sequence = -5")
            .await;
        backdoor
            .execute("update audit_entry set sequence = 6 where sequence = -6")
            .await;
        backdoor.execute(&head_at(6)).await;
        let verdict = audit::verify(house.centre.database.read()).await.unwrap();
        assert_eq!(verdict, Verdict::Broken { sequence: 6 });
    }
}

#[tokio::test]
async fn the_log_is_read_backwards_page_by_page() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        for number in 0..5 {
            notes::write(&house.centre, &number.to_string())
                .await
                .unwrap();
        }
        let rows = house.centre.database.read();
        let newest = audit::list(rows, None, 3).await.unwrap();
        let numbers: Vec<_> = newest.iter().map(|line| line.sequence).collect();
        assert_eq!(numbers, [10, 9, 8]);
        let older = audit::list(rows, Some(8), 100).await.unwrap();
        assert_eq!(older.len(), 7);
        assert_eq!(newest[0].action, "note-written");
        assert_eq!(newest[0].happened_at, house.clock.now());
    }
}

/// Puts the log into the state of an older release: names in the entries, no seals.
const OLDER: &[&str] = &[
    "update audit_entry set actor_name = 'test', actor_seal = ''",
    "delete from audit_name",
];

/// The chain as the older release computed it over these five entries.
async fn older(house: &testing::TestHouse, backdoor: &testing::Backdoor) {
    use sha2::{Digest, Sha256};
    for statement in OLDER {
        backdoor.execute(statement).await;
    }
    let lines = audit::list(house.centre.database.read(), None, 100)
        .await
        .unwrap();
    let mut hash = String::new();
    for line in lines.iter().rev() {
        let details = backdoor
            .texts(&format!(
                "select details from audit_entry where sequence = {}",
                line.sequence
            ))
            .await;
        let mut hasher = Sha256::new();
        for part in [
            hash.as_str(),
            &line.sequence.to_string(),
            &line.happened_at.timestamp_micros().to_string(),
            "",
            "test",
            &line.action,
            &line.subject.kind,
            &line.subject.id.to_string(),
            &details[0],
        ] {
            hasher.update((part.len() as u64).to_be_bytes());
            hasher.update(part.as_bytes());
        }
        hash = platform::access::token::hex(&hasher.finalize());
        backdoor
            .execute(&format!(
                "update audit_entry set hash = '{hash}' where sequence = {}",
                line.sequence
            ))
            .await;
    }
    backdoor
        .execute(&format!("update audit_head set hash = '{hash}'"))
        .await;
}

#[tokio::test]
async fn a_log_of_an_older_release_still_verifies_and_is_sealed_anew_once() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        let rows = house.centre.database.read();
        let backdoor = house.backdoor().await;
        older(&house, &backdoor).await;
        assert_eq!(
            audit::verify(rows).await.unwrap(),
            Verdict::Intact { entries: 5 }
        );
        for _ in 0..2 {
            audit::bring_up_to_date(&house.centre.database, &house.clock)
                .await
                .unwrap();
            let verdict = audit::verify(rows).await.unwrap();
            assert_eq!(verdict, Verdict::Intact { entries: 6 });
        }
        let lines = audit::list(rows, None, 100).await.unwrap();
        assert_eq!(lines[0].action, "log-sealed-anew");
        assert!(lines[1..].iter().all(|line| line.actor_name == "test"));
        let left = "select count(*) from audit_entry where actor_name <> ''";
        assert_eq!(backdoor.number(left).await, 0);
    }
}

#[tokio::test]
async fn a_log_that_was_tampered_with_is_not_sealed_anew() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        let backdoor = house.backdoor().await;
        older(&house, &backdoor).await;
        backdoor
            .execute("update audit_entry set actor_name = 'Somebody else' where sequence = 3")
            .await;
        audit::bring_up_to_date(&house.centre.database, &house.clock)
            .await
            .unwrap();
        let verdict = audit::verify(house.centre.database.read()).await.unwrap();
        assert_eq!(verdict, Verdict::Broken { sequence: 3 });
    }
}
