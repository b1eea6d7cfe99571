use proptest::prelude::*;

use super::questions;
use crate::index::Index;
use crate::problem::{GenderWish, Pair, Person, PersonNumber, Point, Problem, Request, Spoken};
use crate::travel;

/// Points for open wishes, by the rules one after the other; none if the person may not come.
fn cost(
    problem: &Problem,
    number: PersonNumber,
    person: &Person,
    request: &Request,
) -> Option<i64> {
    let weights = &problem.weights;
    let mode = weights.modes[usize::from(person.mode)];
    let place = problem.places[request.place as usize];
    let day = &person.available[(request.day % problem.days_in_week) as usize];
    let mut minutes = request.start..request.end;
    let is_allowed = person.certificates & request.certificates == request.certificates
        && !request.excluded.contains(&number)
        && !person.absent.contains(&request.day)
        && minutes.all(|minute| day >> (minute / 30) & 1 == 1)
        && travel::between(weights, mode, person.home, place) <= weights.travel_limit;
    let mut points = match request.gender {
        _ if !is_allowed => return None,
        GenderWish::Must(gender) if person.gender != Some(gender) => return None,
        GenderWish::Rather(gender) if person.gender != Some(gender) => weights.soft_gender,
        _ => 0,
    };
    if !request.preferred.is_empty() && !request.preferred.contains(&number) {
        points += weights.not_preferred;
    }
    let mut ways = Vec::new();
    for (at, need) in [request.need]
        .iter()
        .chain(&request.substitutes)
        .enumerate()
    {
        for spoken in &person.languages {
            if spoken.language == need.language && spoken.level >= need.level {
                let substitute = if at > 0 { weights.substitute } else { 0 };
                let level = if spoken.level == 1 { 300 } else { 0 };
                let other = need.variety.is_some() && need.variety != Some(spoken.variety);
                ways.push(substitute + level + if other { weights.other_variety } else { 0 });
            }
        }
    }
    Some(points + ways.into_iter().min()?)
}

proptest! {
    #[test]
    fn the_pairs_are_those_that_the_rules_allow_and_cost_what_the_weights_say(problem in questions()) {
        let mut expected = Vec::new();
        for (request, wanted) in (0..).zip(&problem.requests) {
            for (person, who) in (0..).zip(&problem.people) {
                let cost = cost(&problem, person, who, wanted);
                expected.extend(cost.map(|cost| Pair { request, person, cost }));
            }
        }
        prop_assert_eq!(Index::new(&problem).unwrap().pairs(), expected);
    }

    #[test]
    fn whoever_lives_just_within_the_limit_may_come_and_nobody_beyond(
        (over, slant) in (-3..=3_i64, 0..1_000_i64),
        limit in 0..70_i64,
        detour in 10..20_i64,
        mode in 0..4_u8,
    ) {
        let mut problem = one_request();
        let how = problem.weights.modes[usize::from(mode)];
        let border = ((limit - how.overhead) * how.speed * 10 / detour + over).max(0);
        problem.people[0].home = Point { x: border, y: slant.min(border).isqrt() };
        problem.people[0].mode = mode;
        problem.weights.travel_limit = limit;
        problem.weights.detour_tenths = detour;
        let person = &problem.people[0];
        let expected = cost(&problem, 0, person, &problem.requests[0]).is_some();
        prop_assert_eq!(!Index::new(&problem).unwrap().pairs().is_empty(), expected);
    }
}

fn one_request() -> Problem {
    let person = Person {
        languages: vec![Spoken::default()],
        available: vec![u64::MAX],
        ..Person::default()
    };
    let request = Request {
        start: 600,
        end: 660,
        ..Request::default()
    };
    let (places, requests, people) = (vec![Point::default()], vec![request], vec![person]);
    Problem {
        days: 1,
        days_in_week: 1,
        places,
        requests,
        people,
        ..Problem::default()
    }
}
