//! The outbox: nothing is lost, nothing is done twice without need, what is stuck can be seen.

use chrono::TimeDelta;
use platform::{jobs, privacy};
use testing::{Engine, TestHouse};

use crate::notes;

async fn written(house: &TestHouse) -> Vec<String> {
    notes::texts(house.centre.database.read()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn eight_racing_workers_do_each_job_once() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        let other = house.next_door().await;
        for number in 0..12 {
            notes::enqueue(&house, notes::KEEP, &format!("{number:02}")).await;
        }
        let workers: Vec<_> = (0..8)
            .map(|number| {
                let here = if number % 2 == 0 { &house } else { &other };
                let centre = here.centre.clone();
                tokio::spawn(async move { jobs::run_due(&centre).await })
            })
            .collect();
        let mut done = 0;
        for worker in workers {
            done += worker.await.unwrap().unwrap();
        }
        let expected: Vec<_> = (0..12).map(|number| format!("{number:02}")).collect();
        assert_eq!(written(&house).await, expected);
        assert_eq!(done, 12);
    }
}

#[tokio::test]
async fn a_failed_job_is_seen_as_stuck_and_tried_again_after_growing_pauses() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        notes::enqueue(&house, notes::THIRD_TIME, "at last").await;
        assert_eq!(house.work().await, 1);
        let stuck = jobs::list_stuck(&house.centre.database).await.unwrap();
        assert_eq!(stuck.len(), 1);
        assert_eq!(
            (stuck[0].attempts, stuck[0].last_error.as_str()),
            (1, "attempt 1 failed")
        );
        assert_eq!(stuck[0].run_at, house.clock.now() + TimeDelta::seconds(30));
        assert_eq!(house.work().await, 0, "it was tried again at once");
        house.wait(TimeDelta::seconds(30));
        assert_eq!(house.work().await, 1);
        house.wait(TimeDelta::seconds(59));
        assert_eq!(house.work().await, 0, "the pause did not grow");
        house.wait(TimeDelta::seconds(1));
        assert_eq!(house.work().await, 1);
        assert!(
            jobs::list_stuck(&house.centre.database)
                .await
                .unwrap()
                .is_empty()
        );
        house.wait(TimeDelta::days(2));
        assert_eq!(
            house.work().await,
            0,
            "it was done again although it had worked"
        );
    }
}

#[tokio::test]
async fn a_job_that_panics_counts_as_failed_and_does_not_hold_up_the_others() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        notes::enqueue(&house, notes::PANIC, "").await;
        notes::enqueue(&house, notes::KEEP, "goes on").await;
        assert_eq!(house.work().await, 2);
        assert_eq!(written(&house).await, ["goes on"]);
        let stuck = jobs::list_stuck(&house.centre.database).await.unwrap();
        assert_eq!(stuck.len(), 1);
        assert!(
            stuck[0].last_error.contains("panic"),
            "{}",
            stuck[0].last_error
        );
    }
}

#[tokio::test]
async fn a_job_that_nobody_does_is_stuck_and_says_why() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        notes::enqueue(&house, "notes.forgotten", "").await;
        house.work().await;
        let stuck = jobs::list_stuck(&house.centre.database).await.unwrap();
        assert_eq!(
            stuck[0].last_error,
            "nobody does jobs of kind notes.forgotten"
        );
    }
}

/// Begins a job that never ends, and dies.
async fn worker_dies(house: &TestHouse) {
    tokio::select! {
        done = jobs::run_due(&house.centre) => panic!("the job ended: {done:?}"),
        () = notes::BEGUN.notified() => {}
    }
}

#[tokio::test]
async fn what_a_dead_worker_had_begun_another_takes_over() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        notes::enqueue(&house, notes::HANG, "").await;
        worker_dies(&house).await;
        assert_eq!(
            house.work().await,
            0,
            "it was taken from a worker that may still be alive"
        );
        notes::write(&house.centre, "it may end now").await.unwrap();
        house.wait(TimeDelta::minutes(5) + TimeDelta::seconds(1));
        assert_eq!(house.work().await, 1);
        notes::BEGUN.notified().await;
        house.wait(TimeDelta::days(1));
        assert_eq!(house.work().await, 0);
        // A job on which every worker dies is given up in the end, and can be seen.
        let backdoor = house.backdoor().await;
        backdoor.execute("delete from note").await;
        notes::enqueue(&house, notes::HANG, "").await;
        for _ in 0..12 {
            worker_dies(&house).await;
            house.wait(TimeDelta::minutes(6));
        }
        assert_eq!(house.work().await, 0, "it is still tried");
        let stuck = jobs::list_stuck(&house.centre.database).await.unwrap();
        assert_eq!(
            stuck.iter().map(|job| job.attempts).collect::<Vec<_>>(),
            [12]
        );
    }
}

#[tokio::test]
async fn a_finished_job_keeps_nothing_of_what_it_carried_and_goes_in_time() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        notes::enqueue(&house, "notes.forgotten", "waits").await;
        notes::enqueue(&house, notes::KEEP, "canary").await;
        house.work().await;
        let backdoor = house.backdoor().await;
        backdoor.execute("delete from note").await;
        let dump = backdoor.dump().await;
        assert!(dump.contains("waits") && !dump.contains("canary"), "{dump}");
        house.wait(TimeDelta::days(30));
        assert_eq!(privacy::carry_out(&house.centre).await.unwrap(), []);
        house.wait(TimeDelta::days(1));
        let gone = privacy::carry_out(&house.centre).await.unwrap();
        assert_eq!((gone[0].table, gone[0].rows), ("job", 1));
        assert_eq!(backdoor.number("select count(*) from job").await, 1);
    }
}

#[tokio::test]
async fn what_is_to_be_done_every_morning_comes_once_a_day_on_however_many_nodes() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        let other = house.next_door().await;
        let mut done = Vec::new();
        // Ten o'clock, then four and five in the morning of the next day, in Berlin.
        for hours in [0, 18, 1] {
            house.wait(TimeDelta::hours(hours));
            for node in [&house, &other, &house] {
                jobs::enqueue_daily(&node.centre).await.unwrap();
                node.work().await;
            }
            done.push(written(&house).await.len());
        }
        assert_eq!(done, [1, 1, 2]);
    }
}
