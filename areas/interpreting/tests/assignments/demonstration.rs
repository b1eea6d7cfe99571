//! A demonstration shows everything that happens in a pool, and a lively fortnight where somebody looks around.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate, TimeDelta};
use testing::{AMAL, Backdoor, Engine};

use super::ground::house;

/// Requests of each day, by their first time.
async fn by_day(backdoor: &Backdoor) -> BTreeMap<NaiveDate, usize> {
    let days = "select substr(wall_start, 1, 10) from interpreting_request_time where position = 0";
    let mut counts = BTreeMap::new();
    for day in backdoor.texts(days).await {
        *counts.entry(day.parse().unwrap()).or_default() += 1;
    }
    counts
}

#[tokio::test]
async fn everything_that_can_become_of_a_request_is_there_once() {
    let house = house(Engine::Sqlite).await;
    let backdoor = house.backdoor().await;
    for stage in [
        "unconfirmed",
        "new",
        "asked_back",
        "refused",
        "searching",
        "assigned",
        "held",
        "recorded",
        "unfilled",
        "cancelled",
    ] {
        let count = format!("select count(*) from interpreting_request where stage = '{stage}'");
        assert!(backdoor.number(&count).await > 0, "{stage}");
    }
    for there_is in [
        "interpreting_attendance where no_show = 'family'",
        "interpreting_feedback",
        "interpreting_request where series_id is not null",
        "interpreting_request where medium = 'phone'",
        "interpreting_request where medium = 'video'",
        "interpreting_request where variety <> ''",
        "interpreting_invitation where answer = 'declined' and reason <> ''",
        "interpreting_invitation where answer is null",
        "interpreting_invitation where reason = 'late'",
        "interpreting_attendance one join interpreting_attendance other \
         on one.assignment_id = other.assignment_id where one.minutes <> other.minutes",
    ] {
        let count = format!("select count(*) from {there_is}");
        assert!(backdoor.number(&count).await > 0, "{there_is}");
    }
    // What is not unconfirmed has a history, and none of it lies ahead.
    let bare = "select count(*) from interpreting_request where stage not in ('unconfirmed', 'new') \
                and id not in (select request_id from interpreting_request_step)";
    assert_eq!(backdoor.number(bare).await, 0);
    let kita = "select count(*) from interpreting_request where institution_kind = 'authority' \
                and occasion in ('kita_talk', 'parent_talk')";
    assert_eq!(backdoor.number(kita).await, 0);
}

#[tokio::test]
async fn a_lively_fortnight_is_as_full_as_a_towns_and_is_planted_once() {
    let house = house(Engine::Sqlite).await;
    let backdoor = house.backdoor().await;
    let quiet: usize = by_day(&backdoor).await.values().sum();
    interpreting::enliven(&house.centre).await.unwrap();
    let lively = by_day(&backdoor).await;
    let today = house.clock.today();
    let monday = today - TimeDelta::days(today.weekday().num_days_from_monday().into());
    for offset in [0, 1, 2, 3, 4, 7, 8, 9, 10, 11] {
        let count = lively.get(&(monday + TimeDelta::days(offset))).copied();
        assert!((8..=16).contains(&count.unwrap_or_default()), "{lively:?}");
    }
    assert!(lively.values().sum::<usize>() > quiet + 40);
    interpreting::enliven(&house.centre).await.unwrap();
    for area in &house.house.areas {
        (area.seeds)(house.centre.clone()).await.unwrap();
    }
    assert_eq!(by_day(&backdoor).await, lively);
}

#[tokio::test]
async fn what_lies_behind_was_asked_for_under_the_demonstrations_rules_and_has_its_price() {
    let house = house(Engine::Sqlite).await;
    let earlier = "select count(*) from interpreting_request where substr(received_at, 1, 10) < \
                   (select min(valid_from) from interpreting_rule_set)";
    assert_eq!(house.backdoor().await.number(earlier).await, 0);
    let mut amal = house.signed_in(AMAL).await;
    let figures = amal.get("/dortmund/intern/sprachmittlung/zahlen").await;
    figures.see("Kosten").see("€").see_no("nicht berechenbar");
    // Nobody takes the sums for Dortmund's.
    let rules = amal.get("/dortmund/intern/sprachmittlung/regeln").await;
    rules.see("wie im Kreis Heinsberg");
}

/// Whoever has taken every step of the way into the pool, with each of them.
const WAY: &str = "interpreting_interpreter one \
                   join interpreting_intake_talk talk on talk.interpreter_id = one.id \
                   join person_language proof on proof.person_id = one.person_id \
                   join interpreting_conduct_certificate conduct on conduct.interpreter_id = one.id \
                   join interpreting_pledge pledge on pledge.interpreter_id = one.id \
                   join interpreting_training training on training.interpreter_id = one.id";
/// The steps as they follow each other.
const IN_ORDER: &str = "one.interested_on < talk.held_on and talk.held_on < conduct.issued_on \
                        and talk.held_on < proof.verified_on and proof.verified_on < conduct.inspected_on \
                        and conduct.inspected_on < pledge.signed_on \
                        and pledge.signed_on < training.completed_on \
                        and training.completed_on < one.active_since";

#[tokio::test]
async fn nobody_takes_appointments_before_everything_is_there_that_this_needs() {
    let house = house(Engine::Sqlite).await;
    let backdoor = house.backdoor().await;
    let active = "select count(*) from interpreting_interpreter where active_since is not null";
    let active = backdoor.number(active).await;
    assert!(active > 40);
    let whole = format!("select count(distinct one.id) from {WAY} where {IN_ORDER}");
    assert_eq!(backdoor.number(&whole).await, active);
    let turned = format!("select count(*) from {WAY} where not ({IN_ORDER})");
    assert_eq!(backdoor.number(&turned).await, 0);
    let early = "select count(*) from interpreting_conduct_certificate conduct \
                 join interpreting_intake_talk talk on talk.interpreter_id = conduct.interpreter_id \
                 where conduct.issued_on <= talk.held_on";
    assert_eq!(backdoor.number(early).await, 0);
}
