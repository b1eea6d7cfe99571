//! Deadlines come onto the start page of whoever must act, and only then.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod own;
mod reminders;

use chrono::TimeDelta;
use platform::{
    access::{Actor, Right, rights::shipped},
    area::Area,
    database::Entry,
    web::Pages,
};
use registry::deadlines::{self, Deadline};
use testing::{AMAL, Engine, LUDMILA, NILS, TestHouse};
use values::{day::Day, id::Id, subject::Subject};

const ACT: Right = Right {
    key: "plans.act",
    roles: &[shipped::COORDINATOR],
};

/// The registry beside an area that knows one right.
fn areas() -> Vec<Area> {
    let plans = Area {
        key: "plans",
        rights: &[ACT],
        tables: &[],
        texts: &[],
        migrations: &[],
        pages: |pages: Pages| pages,
        jobs: &[],
        navigation: &[],
        panels: |_, _, _, _| Box::pin(async { Ok(Vec::new()) }),
        ..deadlines::area()
    };
    vec![deadlines::area(), plans]
}

fn day(text: &str) -> Day {
    values::day::parse(text).unwrap()
}

fn deadline(name: &str, due_on: &str, remind_on: &str) -> Deadline {
    let path = format!("/intern/{name}");
    Deadline::new("plans-end", name, path, ACT, day(due_on), day(remind_on))
}

async fn replace(house: &TestHouse, owner: u8, deadlines: &[Deadline]) {
    let owner = Subject::new(
        "plan",
        format!("0190aaaa-0000-7000-8000-0000000000{owner:02x}")
            .parse()
            .unwrap(),
    );
    let change = house.centre.change(&Actor::machine("plans")).await.unwrap();
    deadlines::replace(&change, &owner, deadlines)
        .await
        .unwrap();
    change
        .commit(Entry::new(
            "plan-written",
            Subject::new("plan", Id::default()),
        ))
        .await
        .unwrap();
}

async fn names(house: &TestHouse, person: testing::Person) -> Vec<String> {
    let due = deadlines::list_due(&house.centre, &house.actor(person).await)
        .await
        .unwrap();
    due.into_iter().map(|deadline| deadline.name).collect()
}

#[tokio::test]
async fn a_deadline_is_shown_from_its_reminder_day_on_the_next_one_first() {
    for engine in Engine::all() {
        let house = testing::house(engine, areas).await;
        let masterplan = deadline("masterplan", "2026-12-31", "2026-11-25");
        let council = deadline("rat", "2026-11-30", "2026-11-24");
        replace(&house, 1, &[masterplan.clone(), council.clone()]).await;
        let amal = house.actor(AMAL).await;
        let due = deadlines::list_due(&house.centre, &amal).await.unwrap();
        assert_eq!(due.first(), Some(&council));
        assert_eq!(due.len(), 1);
        // Berlin's midnight: the 25th begins at eleven in the evening, UTC.
        house.wait(TimeDelta::hours(14) - TimeDelta::seconds(1));
        assert_eq!(names(&house, AMAL).await, ["rat"]);
        house.wait(TimeDelta::seconds(1));
        assert_eq!(
            deadlines::list_due(&house.centre, &amal).await.unwrap(),
            [council, masterplan]
        );
    }
}

#[tokio::test]
async fn an_owner_replaces_its_own_deadlines_and_no_others() {
    for engine in Engine::all() {
        let house = testing::house(engine, areas).await;
        replace(&house, 1, &[deadline("a", "2026-11-25", "2026-11-01")]).await;
        replace(&house, 2, &[deadline("b", "2026-11-26", "2026-11-01")]).await;
        replace(&house, 1, &[deadline("c", "2026-11-27", "2026-11-01")]).await;
        assert_eq!(names(&house, AMAL).await, ["b", "c"]);
        replace(&house, 2, &[]).await;
        assert_eq!(names(&house, AMAL).await, ["c"]);
    }
}

#[tokio::test]
async fn only_whoever_must_act_is_bothered() {
    for engine in Engine::all() {
        let house = testing::house(engine, areas).await;
        replace(
            &house,
            1,
            &[deadline("masterplan", "2026-11-25", "2026-11-01")],
        )
        .await;
        for (person, expected) in [(AMAL, 1), (LUDMILA, 0), (NILS, 0)] {
            assert_eq!(
                names(&house, person).await.len(),
                expected,
                "{}",
                person.name
            );
            let page = house.signed_in(person).await.get("/dortmund/intern").await;
            let is_shown = page
                .with_status(200)
                .text()
                .contains("/dortmund/intern/masterplan");
            assert_eq!(is_shown, expected == 1, "{}", person.name);
        }
    }
}

#[tokio::test]
async fn what_is_over_stands_first_and_what_is_due_today_says_so() {
    for engine in Engine::all() {
        let house = testing::house(engine, areas).await;
        replace(
            &house,
            1,
            &[deadline("masterplan", "2026-11-24", "2026-11-01")],
        )
        .await;
        let mut amal = house.signed_in(AMAL).await;
        amal.get("/dortmund/intern")
            .await
            .with_status(200)
            .see("Heute (")
            .see_no("Überfällig");
        house.wait(TimeDelta::days(1));
        let mut amal = house.signed_in(AMAL).await;
        amal.get("/dortmund/intern")
            .await
            .with_status(200)
            .see("Überfällig (");
    }
}
