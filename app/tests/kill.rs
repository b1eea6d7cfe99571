//! The house is killed in the middle of writing. What it had acknowledged is there afterwards,
//! whole and in the log; what it had not is there whole or not at all.

use std::{
    collections::BTreeSet,
    hash::{BuildHasher, Hasher, RandomState},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::Duration,
};

use platform::database::Storage;
use serde_json::Value;
use testing::{Backdoor, Engine, Ground};

use crate::{
    browser::Browser,
    process::{Place, Server},
};

const ROUNDS: usize = 5;
const WRITERS: usize = 4;

#[test]
fn nothing_acknowledged_is_lost_when_the_house_is_killed() {
    for engine in Engine::all() {
        let ground = Ground::new(engine);
        let place = Place::of(ground.storage(), ground.folder());
        place.must(&["centre", "add", "dortmund"]);
        place.must(&[
            "user",
            "add",
            "--name",
            "Amal",
            "--email",
            "amal@ki.example",
            "--role",
            "coordinator",
        ]);
        let mut acknowledged = BTreeSet::new();
        let mut browser = Browser::new();
        for round in 0..ROUNDS {
            let server = place.serve();
            if round == 0 {
                let link = place.must(&["user", "link", "amal@ki.example"]);
                browser.sign_in(&server.address, link.split_once("/dortmund").unwrap().1);
            }
            let written = write_until_killed(&browser, server, round);
            assert!(
                !written.is_empty(),
                "nothing was acknowledged before the kill"
            );
            acknowledged.extend(written);
            let verdict = place.must(&["audit", "verify"]);
            assert!(verdict.starts_with("The log is intact"), "{verdict}");
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build();
            runtime
                .unwrap()
                .block_on(is_whole(ground.storage(), &acknowledged));
        }
    }
}

/// Four writers save new undertakings until the server is killed; gives back the titles whose
/// saving it has acknowledged.
fn write_until_killed(browser: &Browser, server: Server, round: usize) -> BTreeSet<String> {
    let (acknowledged, is_over) = (
        Arc::new(Mutex::new(BTreeSet::new())),
        Arc::new(AtomicBool::new(false)),
    );
    let writers: Vec<_> = (0..WRITERS)
        .map(|writer| {
            let (browser, address) = (browser.clone(), server.address.clone());
            let (acknowledged, is_over) = (Arc::clone(&acknowledged), Arc::clone(&is_over));
            thread::spawn(move || {
                for number in 0.. {
                    let title = format!("Vorhaben {round}-{writer}-{number}");
                    match browser.save(&address, &title) {
                        Some(303) => drop(acknowledged.lock().unwrap().insert(title)),
                        // Two may begin the very first draft at once; one of them is told.
                        Some(409) => {}
                        Some(other) => panic!("saving answers {other}"),
                        None if is_over.load(Ordering::Acquire) => break,
                        // A connection may also break for other reasons; then it goes on.
                        None => {}
                    }
                }
            })
        })
        .collect();
    while acknowledged.lock().unwrap().len() < WRITERS {
        thread::sleep(Duration::from_millis(5));
    }
    // Not a time that the code could be tuned to.
    let chance = RandomState::new().build_hasher().finish() % 400;
    thread::sleep(Duration::from_millis(chance));
    is_over.store(true, Ordering::Release);
    server.kill();
    for writer in writers {
        writer
            .join()
            .expect("a writer only sees 303 or a broken connection");
    }
    acknowledged.lock().unwrap().clone()
}

/// Every acknowledged title is in the draft; draft, edits and log tell the same story.
async fn is_whole(storage: &Storage, acknowledged: &BTreeSet<String>) {
    let backdoor = Backdoor::open(&storage.centre("dortmund")).await;
    let drafts = backdoor
        .texts("select content from profile_version where open_slot = 1")
        .await;
    let draft: Value = serde_json::from_str(&drafts[0]).unwrap();
    let undertakings = draft["undertakings"].as_array().unwrap();
    let titles: BTreeSet<String> = undertakings
        .iter()
        .map(|one| one["title"].as_str().unwrap().to_owned())
        .collect();
    let lost: Vec<_> = acknowledged.difference(&titles).collect();
    assert!(lost.is_empty(), "acknowledged and lost: {lost:?}");
    assert_eq!(
        titles.len(),
        undertakings.len(),
        "something was written twice"
    );
    // Each of the writers may have had one on its way when the end came.
    let unheard = titles.len() - acknowledged.len();
    assert!(
        unheard <= WRITERS * ROUNDS,
        "{unheard} written without a word"
    );
    let edits = backdoor.number("select count(*) from profile_edit").await;
    let entries = backdoor
        .number("select count(*) from audit_entry where action = 'profile-edited'")
        .await;
    let written = i64::try_from(titles.len()).unwrap();
    assert_eq!((edits, entries), (written, written));
    backdoor.close().await;
}
