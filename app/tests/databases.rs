//! Many people and several processes on one database, on both engines.

use std::time::{Duration, Instant};

use platform::audit::{self, Verdict};
use serde_json::Value;
use testing::{AMAL, BRANDT, Engine, TestHouse, Visitor};

use crate::house;

const EDITOR: &str = "/dortmund/intern/steckbrief";
const PEOPLE: usize = 32;

/// Saves a new undertaking through its form.
async fn add_undertaking(visitor: &mut Visitor, title: &str) -> u16 {
    let to_new = visitor.get(&format!("{EDITOR}/vorhaben/neu")).await;
    let path = to_new.location().to_owned();
    let form = visitor.get(&path).await.with_status(200).form(&path);
    visitor
        .send(&form.fill("title", title).fill("section", "task"))
        .await
        .status
        .as_u16()
}

async fn draft(house: &TestHouse) -> Value {
    let backdoor = house.backdoor().await;
    let drafts = backdoor
        .texts("select content from profile_version where open_slot = 1")
        .await;
    serde_json::from_str(&drafts[0]).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn thirty_two_people_who_edit_one_draft_at_once_lose_nothing() {
    for engine in Engine::all() {
        let house = house::empty(engine).await;
        let other = house.next_door().await;
        let amal = [house.signed_in(AMAL).await, other.signed_in(AMAL).await];
        assert_eq!(
            add_undertaking(&mut amal[0].clone(), "Vorhaben 00").await,
            303
        );
        let before = audit::last_sequence(house.centre.database.read())
            .await
            .unwrap();
        let tasks: Vec<_> = (1..=PEOPLE)
            .map(|number| {
                let mut visitor = amal[number % 2].clone();
                let title = format!("Vorhaben {number:02}");
                tokio::spawn(async move { add_undertaking(&mut visitor, &title).await })
            })
            .collect();
        for task in tasks {
            assert_eq!(task.await.unwrap(), 303);
        }
        let draft = draft(&house).await;
        let titles = draft["undertakings"].as_array().unwrap().iter();
        let mut titles: Vec<_> = titles.map(|one| one["title"].as_str().unwrap()).collect();
        titles.sort_unstable();
        let expected: Vec<_> = (0..=PEOPLE)
            .map(|number| format!("Vorhaben {number:02}"))
            .collect();
        assert_eq!(titles, expected);
        let entries = before + i64::try_from(PEOPLE).unwrap();
        let verdict = audit::verify(house.centre.database.read()).await.unwrap();
        assert_eq!(verdict, Verdict::Intact { entries });
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_many_who_begin_the_first_draft_at_once_nobody_is_silently_lost() {
    for engine in Engine::all() {
        let house = house::empty(engine).await;
        let amal = house.signed_in(AMAL).await;
        let tasks: Vec<_> = (0..8)
            .map(|number| {
                let mut visitor = amal.clone();
                let title = format!("Vorhaben {number}");
                tokio::spawn(async move { add_undertaking(&mut visitor, &title).await })
            })
            .collect();
        let mut saved = 0;
        for task in tasks {
            match task.await.unwrap() {
                303 => saved += 1,
                409 => {}
                other => panic!("saving answers {other}"),
            }
        }
        assert!(saved >= 1);
        assert_eq!(
            draft(&house).await["undertakings"]
                .as_array()
                .unwrap()
                .len(),
            saved
        );
    }
}

#[tokio::test]
async fn what_one_process_publishes_another_shows_within_two_seconds() {
    for engine in Engine::all() {
        let house = house::published(engine).await;
        let other = house.next_door().await;
        for path in ["/dortmund", "/", "/?suche=leuchtturm"] {
            other
                .visitor()
                .get(path)
                .await
                .with_status(200)
                .see_no("Leuchtturm");
        }
        let mut amal = house.signed_in(AMAL).await;
        assert_eq!(add_undertaking(&mut amal, "Leuchtturm am Hafen").await, 303);
        let _sent = amal
            .post(&format!("{EDITOR}/pruefung/einreichen"), &[])
            .await
            .location();
        let mut brandt = house.signed_in(BRANDT).await;
        let _sent = brandt
            .post(&format!("{EDITOR}/pruefung/freigeben"), &[])
            .await
            .location();
        house.work().await;
        for path in ["/dortmund", "/?suche=leuchtturm"] {
            let since = Instant::now();
            while !other
                .visitor()
                .get(path)
                .await
                .words()
                .contains("Leuchtturm am Hafen")
            {
                assert!(
                    since.elapsed() < Duration::from_secs(2),
                    "{path} shows the old state"
                );
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        }
    }
}
