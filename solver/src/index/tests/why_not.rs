use proptest::prelude::*;
use proptest::sample::Index as Choice;

use super::questions;
use crate::index::{Bookings, Index, Obstacle, Rule};
use crate::problem::{Gender, GenderWish, Person, Point, Problem, Request, Spoken};

/// The rule of the funnel that an obstacle breaks.
fn rule(obstacle: &Obstacle) -> Rule {
    match obstacle {
        Obstacle::Language | Obstacle::NotThere => Rule::Language,
        Obstacle::Level(_) => Rule::Level,
        Obstacle::Certificates(_) => Rule::Certificates,
        Obstacle::Gender => Rule::Gender,
        Obstacle::Excluded => Rule::Excluded,
        Obstacle::TooFar(_) => Rule::Distance,
        Obstacle::NoTime(_) => Rule::Availability,
        Obstacle::Absent => Rule::Absence,
        Obstacle::Overlap(_) | Obstacle::TooClose(..) => Rule::Booked,
        Obstacle::DayCap(_) => Rule::DayCap,
        Obstacle::WeekCap(_) => Rule::WeekCap,
        Obstacle::Money(_) => Rule::Money,
    }
}

proptest! {
    #[test]
    fn obstacles_ranking_and_funnel_tell_the_same(
        problem in questions(),
        choices in prop::collection::vec(any::<Choice>(), 8),
    ) {
        let index = Index::new(&problem).unwrap();
        let mut bookings = Bookings::new(&problem);
        for ((number, request), choice) in (0..).zip(&problem.requests).zip(choices) {
            let ranked = index.rank(&bookings, request);
            let people = (0..).zip(&problem.people);
            let obstacles: Vec<_> =
                people.map(|(person, _)| index.why_not(&bookings, person, request)).collect();
            for (person, obstacles) in (0..).zip(&obstacles) {
                let is_ranked = ranked.iter().any(|one| one.person == person);
                prop_assert_eq!(is_ranked, obstacles.is_empty(), "{}: {:?}", person, obstacles);
            }
            let mut passed = Vec::new();
            for step in index.funnel(&bookings, request) {
                passed.push(step.rule);
                let broken = |obstacles: &&Vec<Obstacle>| {
                    !obstacles.iter().any(|obstacle| passed.contains(&rule(obstacle)))
                };
                let left = obstacles.iter().filter(broken).count();
                prop_assert_eq!(step.left, left, "{:?}", step.rule);
            }
            if !ranked.is_empty() {
                bookings.book(number, ranked[choice.index(ranked.len())].person).unwrap();
            }
        }
    }
}

/// One person and four requests on a Monday at 10, the last of which is in the afternoon far away.
pub(super) fn question() -> Problem {
    let person = Person {
        home: Point { x: 0, y: 0 },
        mode: 1,
        day_cap: 3,
        week_cap: 3,
        money: 10,
        gender: Some(Gender::Woman),
        certificates: 0b01,
        languages: vec![Spoken {
            language: 0,
            level: 2,
            variety: 0,
        }],
        available: vec![u64::MAX; 5],
        absent: vec![3],
        ..Person::default()
    };
    let request = |start, place| Request {
        start,
        end: start + 60,
        place,
        pay: 5,
        ..Request::default()
    };
    Problem {
        days: 5,
        days_in_week: 5,
        places: vec![Point { x: 0, y: 500 }, Point { x: 6_600, y: 500 }],
        requests: vec![
            request(600, 0),
            request(630, 0),
            request(670, 0),
            request(675, 1),
        ],
        people: vec![person],
        ..Problem::default()
    }
}

/// What keeps the person from the first request once something is changed.
fn obstacles(change: impl FnOnce(&mut Problem)) -> Vec<Obstacle> {
    let mut problem = question();
    change(&mut problem);
    let index = Index::new(&problem).unwrap();
    index.why_not(&Bookings::new(&problem), 0, &problem.requests[0])
}

#[test]
fn each_rule_is_named_that_keeps_somebody_away() {
    assert_eq!(obstacles(|_| {}), []);
    assert_eq!(
        obstacles(|it| it.requests[0].need.language = 1),
        [Obstacle::Language]
    );
    assert_eq!(
        obstacles(|it| it.requests[0].need.level = 3),
        [Obstacle::Level(2)]
    );
    assert_eq!(
        obstacles(|it| it.requests[0].certificates = 0b111),
        [Obstacle::Certificates(0b110)]
    );
    let man = |it: &mut Problem| it.requests[0].gender = GenderWish::Must(Gender::Man);
    assert_eq!(obstacles(man), [Obstacle::Gender]);
    assert_eq!(
        obstacles(|it| it.requests[0].excluded = vec![0]),
        [Obstacle::Excluded]
    );
    assert_eq!(
        obstacles(|it| it.people[0].home.y = 20_000),
        [Obstacle::TooFar(120)]
    );
    let away_at = |slot: u32| obstacles(move |it| it.people[0].available[0] &= !(1 << slot));
    assert_eq!(away_at(20), [Obstacle::NoTime(600)]);
    assert_eq!(away_at(21), [Obstacle::NoTime(630)]);
    assert_eq!(away_at(22), []);
    assert_eq!(obstacles(|it| it.requests[0].day = 3), [Obstacle::Absent]);
    assert_eq!(
        obstacles(|it| it.people[0].day_cap = 0),
        [Obstacle::DayCap(0)]
    );
    assert_eq!(
        obstacles(|it| it.people[0].week_cap = 0),
        [Obstacle::WeekCap(0)]
    );
    assert_eq!(obstacles(|it| it.people[0].money = 3), [Obstacle::Money(2)]);
    let all = obstacles(|it| {
        it.people[0] = Person {
            available: vec![0; 5],
            ..Person::default()
        };
        it.weights.travel_limit = 0;
    });
    let (far, time) = (Obstacle::TooFar(12), Obstacle::NoTime(600));
    let caps = [
        Obstacle::WeekCap(0),
        Obstacle::DayCap(0),
        Obstacle::Money(5),
    ];
    assert_eq!(all, [&[Obstacle::Language, far, time][..], &caps].concat());
}

#[test]
fn appointments_that_are_in_the_way_are_named_with_the_minutes_that_are_missing() {
    let problem = question();
    let index = Index::new(&problem).unwrap();
    let mut bookings = Bookings::new(&problem);
    bookings.book(0, 0).unwrap();
    let why_not = |bookings: &Bookings<'_>, request: usize| {
        index.why_not(bookings, 0, &problem.requests[request])
    };
    assert_eq!(why_not(&bookings, 0), [Obstacle::Overlap(0)]);
    assert_eq!(why_not(&bookings, 1), [Obstacle::Overlap(0)]);
    assert_eq!(why_not(&bookings, 2), []);
    // 8,580 metres by road are 43 minutes by bicycle; 15 minus 10 lie between the two.
    assert_eq!(why_not(&bookings, 3), [Obstacle::TooClose(0, 38)]);
    // The third request begins exactly when the buffer ends.
    let mut hurried = problem.clone();
    hurried.weights.buffer += 1;
    let index_of_hurried = Index::new(&hurried).unwrap();
    let mut bookings_of_hurried = Bookings::new(&hurried);
    bookings_of_hurried.book(0, 0).unwrap();
    let missing = index_of_hurried.why_not(&bookings_of_hurried, 0, &hurried.requests[2]);
    assert_eq!(missing, [Obstacle::TooClose(0, 1)]);
    bookings.book(2, 0).unwrap();
    let money = Obstacle::Money(5);
    assert_eq!(
        why_not(&bookings, 1),
        [Obstacle::Overlap(0), Obstacle::Overlap(2), money]
    );
    assert_eq!(
        index.why_not(&bookings, 1, &problem.requests[0]),
        [Obstacle::NotThere]
    );
}
