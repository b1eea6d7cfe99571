use std::sync::Arc;

use proptest::prelude::*;
use registry::{
    calendar::{
        availability::{Absence, Times, Weekly},
        time::{Period, Wall},
    },
    people::{Details, Person},
};
use values::{day::Day, id::Id};

use super::{super::model::Asked, *};
use crate::{
    interpreters::{
        Interpreter, Missing, Papers, Terms, TravelMode, Way,
        papers::{Certificate, Pledge, SignedBy},
    },
    pool::{model::Needed, shipped},
};

fn day(text: &str) -> Day {
    values::day::parse(text).unwrap()
}

fn in_the_way(who: &Known, at: &Meeting, way: Option<i64>, now: Moment) -> Vec<Obstacle> {
    obstacles(who, (&needed(), &[]), at, way, now)
}

fn needed() -> Needed {
    let rules = shipped::read("dortmund").unwrap().unwrap();
    Needed {
        conduct_months: Some(60),
        pledge: true,
        training_minutes: 0,
        ..rules.needed
    }
}

/// A certificate and a pledge that are good for longer than any test looks.
fn papers() -> Papers {
    let since = day("2026-01-01");
    Papers {
        certificates: vec![Certificate {
            id: Id::named("certificate"),
            issued_on: since,
            inspected_on: since,
            valid_until: day("2030-12-31"),
            inspected_by: String::new(),
        }],
        pledges: vec![Pledge {
            id: Id::named("pledge"),
            version: u16::MAX,
            language: "de".to_owned(),
            signed_on: since,
            way: SignedBy::Paper,
            valid_until: None,
        }],
        ..Papers::default()
    }
}

fn known() -> Known {
    let since = day("2026-01-01");
    let moment = Wall {
        start: "2026-01-01T08:00:00".parse().unwrap(),
        minutes: 1,
    };
    let moment = moment.period().unwrap().from;
    Known {
        interpreter: Interpreter {
            id: Id::named("ada"),
            person: Id::named("person/ada"),
            interested_on: since,
            of_age_on: Some(since),
            active_since: Some(since),
            paused_on: None,
            paused_until: None,
            left_on: None,
            terms: Terms {
                gender: None,
                travel_mode: TravelMode::Transit,
                travel_limit_minutes: 45,
                most_per_day: 2,
                most_per_week: 5,
                notice_hours: 24,
                asked_by: Way::Mail,
                shares_contact_since: None,
                placed_directly_since: None,
                districts: Vec::new(),
            },
            note: String::new(),
        },
        person: Arc::new(Person {
            id: Id::named("person/ada"),
            number: 1,
            details: Details::default(),
            created_at: moment,
            changed_at: moment,
            restricted_on: None,
        }),
        papers: papers(),
        times: Times::default(),
        had: 0,
        asked: Asked::default(),
    }
}

fn meeting(start: &str) -> Meeting {
    let wall = Wall {
        start: start.parse().unwrap(),
        minutes: 60,
    };
    let (from, until) = super::super::numbers::minutes(&wall);
    Meeting {
        day: wall.start.date(),
        from,
        until,
        period: wall.period().unwrap(),
        district: Some(Id::named("nord")),
        is_on_site: true,
    }
}

fn moment(start: &str) -> Moment {
    meeting(start).period.from
}

fn weekly(from: u16, until: u16) -> Weekly {
    Weekly {
        weekday: chrono::Weekday::Tue,
        from,
        until,
        valid_from: day("2026-01-01"),
        valid_until: None,
    }
}

/// What is changed, and what is then in the way.
type Case<'a> = (&'a dyn Fn(&mut Known), Obstacle);

#[test]
fn each_rule_that_is_in_the_way_is_named_and_no_other() {
    let at = meeting("2026-12-01T10:00:00");
    let now = moment("2026-11-24T10:00:00");
    let plain = known();
    assert_eq!(in_the_way(&plain, &at, Some(45), now), []);
    let cases: Vec<Case<'_>> = vec![
        (
            &|who| who.papers.pledges.clear(),
            Obstacle::Lacks(Missing::Pledge),
        ),
        (
            &|who| who.interpreter.paused_on = Some(day("2026-11-30")),
            Obstacle::Lacks(Missing::NotActive),
        ),
        (
            &|who| who.interpreter.terms.districts = vec![Id::named("süd")],
            Obstacle::District,
        ),
        (
            &|who| who.interpreter.terms.travel_limit_minutes = 44,
            Obstacle::TooFar {
                minutes: 45,
                limit: 44,
            },
        ),
        (
            &|who| who.interpreter.terms.notice_hours = 169,
            Obstacle::Notice(169),
        ),
        (
            &|who| who.times.weekly = vec![weekly(9 * 60, 10 * 60 + 59)],
            Obstacle::NoTime,
        ),
        (
            &|who| {
                who.times.absences = vec![Absence {
                    from: day("2026-12-01"),
                    until: day("2026-12-01"),
                }];
            },
            Obstacle::Away,
        ),
        (
            &|who| who.times.busy = vec![meeting("2026-12-01T10:59:00").period],
            Obstacle::Taken {
                from: moment("2026-12-01T10:59:00"),
                until: moment("2026-12-01T11:59:00"),
            },
        ),
    ];
    for (change, expected) in cases {
        let mut who = known();
        change(&mut who);
        assert_eq!(in_the_way(&who, &at, Some(45), now), [expected]);
    }
    let late = moment("2026-12-01T10:00:00");
    assert_eq!(in_the_way(&plain, &at, Some(1), late), [Obstacle::Past]);
}

#[test]
fn once_a_talk_runs_it_is_the_end_that_counts_for_whoever_is_called() {
    let at = meeting("2026-12-01T10:00:00");
    for (now, runs, until) in [
        ("2026-12-01T09:59:00", false, "2026-12-01T10:00:00"),
        ("2026-12-01T10:00:00", true, "2026-12-01T10:55:00"),
        ("2026-12-01T10:55:00", true, "2026-12-01T10:55:00"),
        ("2026-12-01T10:56:00", false, "2026-12-01T10:00:00"),
        ("2026-12-01T11:00:00", false, "2026-12-01T10:00:00"),
    ] {
        let now = moment(now);
        assert_eq!(is_running(&at, now), runs, "{now}");
        assert_eq!(needed_until(&at, now), moment(until), "{now}");
    }
}

#[test]
fn a_certificate_that_ends_the_day_before_the_talk_is_none() {
    let at = meeting("2026-12-01T10:00:00");
    let now = moment("2026-11-24T10:00:00");
    let mut who = known();
    who.papers.certificates[0].valid_until = day("2026-12-01");
    assert_eq!(in_the_way(&who, &at, Some(45), now), []);
    who.papers.certificates[0].valid_until = day("2026-11-30");
    assert_eq!(
        in_the_way(&who, &at, Some(45), now),
        [Obstacle::Lacks(Missing::ConductExpired)]
    );
}

#[test]
fn whoever_agreed_is_placed_directly_only_where_the_pool_does_that() {
    let mut rules = shipped::read("dortmund").unwrap().unwrap();
    let today = day("2026-11-24");
    let mut terms = known().interpreter.terms;
    for (places, since, expected) in [
        (true, Some("2026-11-24"), true),
        (true, Some("2026-11-25"), false),
        (true, None, false),
        (false, Some("2026-11-24"), false),
    ] {
        rules.asking.places_directly = places;
        terms.placed_directly_since = since.map(day);
        assert_eq!(may_place_directly(&rules, &terms, today), expected);
    }
}

#[test]
fn what_is_soon_goes_first_and_among_it_what_goes_before_others() {
    let in_order = [
        urgency(Left::Hours(40), 2),
        urgency(Left::Hours(2), 0),
        urgency(Left::Over, 2),
        urgency(Left::Days(6), 2),
        urgency(Left::Days(2), 1),
        urgency(Left::Days(20), 2),
        urgency(Left::Days(7), 0),
    ];
    assert!(in_order.is_sorted());
}

#[test]
fn from_afar_neither_district_nor_way_counts() {
    let mut who = known();
    who.interpreter.terms.districts = vec![Id::named("süd")];
    let at = Meeting {
        is_on_site: false,
        ..meeting("2026-12-01T10:00:00")
    };
    let now = moment("2026-11-24T10:00:00");
    assert_eq!(in_the_way(&who, &at, Some(900), now), []);
}

#[test]
fn times_that_touch_are_one_time_and_a_rest_ends() {
    let mut who = known();
    who.times.weekly = vec![weekly(630, 720), weekly(540, 630)];
    who.interpreter.paused_on = Some(day("2026-11-01"));
    who.interpreter.paused_until = Some(day("2026-11-30"));
    let now = moment("2026-11-24T10:00:00");
    assert_eq!(
        in_the_way(&who, &meeting("2026-12-01T10:00:00"), None, now),
        []
    );
}

#[test]
fn a_gap_is_never_said_smaller_than_it_is() {
    for (cost, bound, tenths) in [
        (1_000, 1_000, 0),
        (1_000, 997, 3),
        (1_000, 999, 1),
        (3_000, 2_999, 1),
        (0, 0, 0),
    ] {
        assert_eq!(gap(cost, bound), tenths, "{cost} {bound}");
    }
}

#[test]
fn time_left_is_told_in_hours_before_it_is_told_in_days() {
    let now = moment("2026-11-24T10:00:00");
    for (until, expected) in [
        ("2026-11-24T10:00:00", Left::Over),
        ("2026-11-24T11:30:00", Left::Hours(1)),
        ("2026-11-26T09:59:00", Left::Hours(47)),
        ("2026-11-26T10:00:00", Left::Days(2)),
    ] {
        assert_eq!(left(moment(until), now), expected, "{until}");
    }
}

proptest! {
    #[test]
    fn a_funnel_only_narrows_and_ends_with_those_who_can(
        steps in prop::collection::vec(prop::option::of(0_usize..5), 0..40),
    ) {
        let all = [
            Obstacle::Language,
            Obstacle::Gender,
            Obstacle::District,
            Obstacle::Away,
            Obstacle::DayCap(1),
        ];
        let people: Vec<Vec<Obstacle>> =
            steps.iter().map(|step| step.map(|step| all[step].clone()).into_iter().collect()).collect();
        let found = funnel(people.iter().map(Vec::as_slice));
        prop_assert!(found.windows(2).all(|two| two[0].1 >= two[1].1));
        let can = people.iter().filter(|one| one.is_empty()).count();
        prop_assert_eq!(found.last().map(|(_, left)| *left), Some(can));
    }

    #[test]
    fn nobody_is_free_and_taken(start in 0_i64..600, length in 1_i64..120) {
        let at = meeting("2026-12-01T10:00:00");
        let from = at.period.from + chrono::TimeDelta::minutes(start - 300);
        let busy = Period::new(from, from + chrono::TimeDelta::minutes(length)).unwrap();
        let mut who = known();
        who.times.busy = vec![busy];
        let found = in_the_way(&who, &at, None, moment("2026-11-24T10:00:00"));
        prop_assert_eq!(found.is_empty(), !busy.overlaps(&at.period));
    }
}
