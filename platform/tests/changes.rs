//! A change is kept as a whole with its log entry and its jobs, or not at all.

use platform::{
    access::Actor,
    audit::{self, Verdict},
    jobs::Job,
};
use serde_json::json;
use testing::Engine;

use crate::notes;

#[tokio::test]
async fn a_dropped_change_leaves_nothing() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        let rows = house.centre.database.read();
        let entries = audit::last_sequence(rows).await.unwrap();
        let mut change = house.centre.change(&Actor::machine("test")).await.unwrap();
        notes::insert(&change, "nobody will read this").await;
        change
            .enqueue(Job::new(notes::KEEP, &json!({ "text": "nor this" })).unwrap())
            .await
            .unwrap();
        drop(change);
        assert_eq!(house.work().await, 0, "a job was left behind");
        assert!(notes::texts(rows).await.is_empty());
        assert_eq!(audit::last_sequence(rows).await.unwrap(), entries);
        notes::write(&house.centre, "the next change is none the worse")
            .await
            .unwrap();
        assert_eq!(notes::texts(rows).await.len(), 1);
    }
}

#[tokio::test]
async fn a_change_whose_entry_cannot_be_written_leaves_nothing() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        let backdoor = house.backdoor().await;
        backdoor.execute("delete from audit_head").await;
        assert!(
            notes::write(&house.centre, "without a trace")
                .await
                .is_err()
        );
        assert!(notes::texts(house.centre.database.read()).await.is_empty());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn thirty_two_tasks_at_once_lose_nothing_and_the_log_stays_whole() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        let rows = house.centre.database.read();
        let before = audit::last_sequence(rows).await.unwrap();
        let tasks: Vec<_> = (0..32)
            .map(|number| {
                let centre = house.centre.clone();
                tokio::spawn(async move { notes::write(&centre, &format!("{number:02}")).await })
            })
            .collect();
        for task in tasks {
            task.await.unwrap().unwrap();
        }
        let expected: Vec<_> = (0..32).map(|number| format!("{number:02}")).collect();
        assert_eq!(notes::texts(rows).await, expected);
        let verdict = audit::verify(rows).await.unwrap();
        assert_eq!(
            verdict,
            Verdict::Intact {
                entries: before + 32
            }
        );
        assert_eq!(house.centre.database.revision(), before + 32);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_processes_write_into_one_log() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        let other = house.next_door().await;
        let rows = house.centre.database.read();
        let before = audit::last_sequence(rows).await.unwrap();
        let tasks: Vec<_> = (0..16)
            .map(|number| {
                let here = if number % 2 == 0 { &house } else { &other };
                let centre = here.centre.clone();
                tokio::spawn(async move { notes::write(&centre, &format!("{number:02}")).await })
            })
            .collect();
        for task in tasks {
            task.await.unwrap().unwrap();
        }
        let verdict = audit::verify(rows).await.unwrap();
        assert_eq!(
            verdict,
            Verdict::Intact {
                entries: before + 16
            }
        );
    }
}
