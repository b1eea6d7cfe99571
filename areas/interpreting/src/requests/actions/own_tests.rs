use std::collections::BTreeSet;

use testing::{Engine, TestHouse};
use values::language::Language;

use registry::calendar::time::Wall;

use super::{
    super::{
        asking::{Answer, ask},
        correcting::{Corrected, correct},
    },
    *,
};
use crate::{
    pool::{self, Medium},
    requests::{
        form::{Repeat, Wished},
        model::{Asker, GenderWish, Need},
    },
};

/// Rounds of the race on each engine.
const ROUNDS: usize = 10;

/// A house whose pool takes series of up to five dates.
async fn house(engine: Engine) -> TestHouse {
    let house = testing::house(engine, || {
        let mut all = registry::areas();
        all.extend(crate::areas());
        all
    })
    .await;
    let mut rules = pool::shipped::first().unwrap();
    rules.series.most = 5;
    rules.short_notice_asks_back = false;
    let change = house.centre.change(&Actor::machine("test")).await.unwrap();
    let day = house.clock.today();
    pool::store::put(&change, day, &rules).await.unwrap();
    let subject = values::subject::Subject::new(pool::model::SUBJECT, Id::named("test"));
    let entry = platform::database::Entry::new("requests-asked", subject);
    change.commit(entry).await.unwrap();
    house
}

fn wall(text: &str) -> Wall {
    Wall {
        start: text.parse().unwrap(),
        minutes: 60,
    }
}

/// Every week from 15 December on, so many times.
fn weekly(count: u16) -> Wished {
    Wished {
        asker: Asker {
            organisation: None,
            institution: "Nordschule".to_owned(),
            kind: "school".to_owned(),
            name: "Petra Kanarek".to_owned(),
            email: "sekretariat@nordschule.example".to_owned(),
            phone: "0231 5550101".to_owned(),
            language: Language::German,
        },
        need: Need {
            language: "tr".to_owned(),
            variety: String::new(),
            substitutes: Vec::new(),
            occasion: "parent_talk".to_owned(),
            medium: Medium::Place,
            place: "Schulstraße 1".to_owned(),
            postcode: "44145".to_owned(),
            town: "Dortmund".to_owned(),
            district: None,
            gender: GenderWish::None,
            file_number: String::new(),
            note: String::new(),
            priority: 0,
            preferred: None,
        },
        times: vec![wall("2026-12-15T09:30:00")],
        repeat: Some(Repeat {
            every_weeks: 1,
            count,
        }),
        subjects: BTreeSet::new(),
        is_public_room: true,
    }
}

/// The requests of a series that was sent and confirmed.
async fn series(house: &TestHouse) -> Vec<Request> {
    let visitor = Actor::visitor();
    let answer = ask(&house.centre, &visitor, &weekly(3), "form")
        .await
        .unwrap();
    assert!(matches!(answer, Answer::Mailed(_)));
    let all = every(house, Stage::Unconfirmed).await;
    assert!(confirm(&house.centre, &held_by(&all[1])).await.unwrap());
    assert!(!confirm(&house.centre, &held_by(&all[0])).await.unwrap());
    every(house, Stage::New).await
}

fn held_by(request: &Request) -> Own {
    Own {
        id: request.id,
        actor: Actor::machine(INSTITUTION),
        by: By::Asker,
    }
}

async fn every(house: &TestHouse, stage: Stage) -> Vec<Request> {
    let found = store::list_in(house.centre.database.read(), &[stage]).await;
    found.unwrap()
}

#[tokio::test]
async fn a_series_within_the_rules_is_one_form_one_letter_and_one_confirmation() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let all = series(&house).await;
        assert_eq!(all.len(), 3);
        let shared: BTreeSet<Id> = all.iter().filter_map(|one| Some(one.series?.0)).collect();
        assert_eq!(shared.len(), 1);
        let starts: Vec<String> = all
            .iter()
            .map(|one| one.times[0].start.to_string())
            .collect();
        assert_eq!(
            starts,
            [
                "2026-12-15 09:30:00",
                "2026-12-22 09:30:00",
                "2026-12-29 09:30:00"
            ]
        );
        house.work().await;
        assert_eq!(house.letters().len(), 2);
    }
}

#[tokio::test]
async fn a_date_and_those_after_it_move_together_and_those_before_stay() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let all = series(&house).await;
        let mut wished = weekly(3);
        wished.repeat = None;
        wished.times = vec![wall("2026-12-23T14:00:00")];
        let own = held_by(&all[1]);
        let done = correct(&house.centre, &own, &wished, Scope::Following, false).await;
        let (changed, left) = (2, 0);
        assert_eq!(done.unwrap(), Corrected::Done { changed, left });
        let now = every(&house, Stage::New).await;
        let starts: Vec<String> = now
            .iter()
            .map(|one| one.times[0].start.to_string())
            .collect();
        assert_eq!(
            starts,
            [
                "2026-12-15 09:30:00",
                "2026-12-23 14:00:00",
                "2026-12-30 14:00:00"
            ]
        );
        // One date alone.
        wished.times = vec![wall("2026-12-17T08:00:00")];
        let own = held_by(&all[0]);
        let done = correct(&house.centre, &own, &wished, Scope::This, false).await;
        let (changed, left) = (1, 0);
        assert_eq!(done.unwrap(), Corrected::Done { changed, left });
        let now = every(&house, Stage::New).await;
        assert_eq!(now[0].times, wished.times);
        assert_eq!(now[1].times, [wall("2026-12-23T14:00:00")]);
    }
}

#[tokio::test]
async fn a_date_and_those_after_it_are_called_off_together() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let all = series(&house).await;
        let reason = "requests-reason-not-needed";
        let own = held_by(&all[1]);
        cancel(&house.centre, &own, reason, Scope::Following)
            .await
            .unwrap();
        let left = every(&house, Stage::New).await;
        assert_eq!(left.len(), 1);
        assert_eq!(left[0].id, all[0].id);
        assert_eq!(every(&house, Stage::Cancelled).await.len(), 2);
        // Nothing is called off twice.
        let again = cancel(&house.centre, &own, reason, Scope::This).await;
        assert!(matches!(again, Err(Error::Refused(_))), "{again:?}");
    }
}

#[tokio::test]
async fn a_series_opens_by_one_link_and_nothing_beyond_it_does() {
    let house = house(Engine::Sqlite).await;
    let all = series(&house).await;
    let own = held_by(&all[0]);
    let second = at_date(&house.centre, &own, 1).await.unwrap();
    assert_eq!(second.id(), all[1].id);
    let beyond = at_date(&house.centre, &own, 3).await;
    assert!(matches!(beyond, Err(Error::NotFound)));
}

#[tokio::test]
async fn two_who_confirm_different_dates_of_a_series_at_once_never_wait_for_each_other() {
    for engine in Engine::all() {
        let house = house(engine).await;
        for round in 0..ROUNDS {
            let form = format!("form {round}");
            let mut wished = weekly(3);
            wished.asker.email = format!("sekretariat{round}@nordschule.example");
            ask(&house.centre, &Actor::visitor(), &wished, &form)
                .await
                .unwrap();
            let all = every(&house, Stage::Unconfirmed).await;
            let (first, last) = (held_by(&all[0]), held_by(&all[2]));
            let (one, other) = tokio::join!(
                confirm(&house.centre, &first),
                confirm(&house.centre, &last)
            );
            assert!(one.unwrap() != other.unwrap(), "confirmed once");
            assert!(every(&house, Stage::Unconfirmed).await.is_empty());
        }
    }
}

#[tokio::test]
async fn a_date_that_is_over_is_not_confirmed_and_the_others_of_its_series_are() {
    let house = house(Engine::Sqlite).await;
    let visitor = Actor::visitor();
    ask(&house.centre, &visitor, &weekly(2), "form")
        .await
        .unwrap();
    let all = every(&house, Stage::Unconfirmed).await;
    house.wait(chrono::TimeDelta::days(22));
    assert!(confirm(&house.centre, &held_by(&all[0])).await.unwrap());
    let stages = [Stage::Unconfirmed, Stage::New].map(|stage| every(&house, stage));
    let [left, new] = stages;
    let (left, new) = (left.await, new.await);
    assert_eq!((left[0].id, new[0].id), (all[0].id, all[1].id));
    let again = confirm(&house.centre, &held_by(&all[0])).await;
    let is_over = matches!(&again, Err(Error::Refused(no)) if no.key == "refused-requests-over");
    assert!(is_over, "{again:?}");
}

#[tokio::test]
async fn a_correction_that_leaves_its_times_is_judged_by_the_day_it_came() {
    let house = house(Engine::Sqlite).await;
    let mut wished = weekly(2);
    wished.repeat = None;
    let visitor = Actor::visitor();
    ask(&house.centre, &visitor, &wished, "form").await.unwrap();
    let request = every(&house, Stage::Unconfirmed).await.remove(0);
    let own = held_by(&request);
    // The day before its date: too late to ask, and early enough to say which room.
    house.wait(chrono::TimeDelta::days(20));
    wished.need.place = "Schulstraße 1, Raum 5".to_owned();
    let done = correct(&house.centre, &own, &wished, Scope::This, false).await;
    let (changed, left) = (1, 0);
    assert_eq!(done.unwrap(), Corrected::Done { changed, left });
    wished.times = vec![wall("2026-12-15T12:00:00")];
    let done = correct(&house.centre, &own, &wished, Scope::This, false).await;
    assert!(matches!(done.unwrap(), Corrected::Refused(_)));
}
