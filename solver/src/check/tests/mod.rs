mod bounds;
mod plans;
mod tampering;

use std::ops::Range;

use proptest::prelude::*;

use crate::certificate::Certificate;
use crate::problem::{Pair, Person, PersonNumber, Point, Problem, Request};
use crate::travel;

/// Small questions in which every rule has a chance to bind.
fn questions() -> impl Strategy<Value = (Problem, Vec<Pair>)> {
    questions_of(1..6, 1..4)
}

/// Small questions of so many requests and people.
fn questions_of(
    requests: Range<usize>,
    people: Range<usize>,
) -> impl Strategy<Value = (Problem, Vec<Pair>)> {
    let most = (requests.end - 1) * (people.end - 1);
    let each = u32::try_from(people.end - 1).unwrap();
    let places = prop::collection::vec((0..9_000_i64, 0..9_000_i64), 1..4);
    let requests = prop::collection::vec(
        (0..4_u32, 0..8_u16, 1..4_u16, 0..3_u32, 0..3_u8, 1..8_i64),
        requests,
    );
    let people = prop::collection::vec((0..4_u8, 0..4_u32, 0..6_u32, 0..25_i64, 0..5_i64), people);
    let costs = prop::collection::vec(prop::option::weighted(0.7, 0..4_000_i64), most);
    let open = prop::collection::vec(0..6_000_i64, 3);
    // The other weights are multiples of eight: with this all of them are, or next to nothing is.
    let unit = prop_oneof![Just(1_i64), Just(8)];
    (places, requests, people, costs, open, unit).prop_map(
        move |(places, requests, people, costs, open, unit)| {
            let mut problem = Problem {
                days: 4,
                days_in_week: 2,
                ..Problem::default()
            };
            problem.weights.open = open.into_iter().map(|cost| cost / unit * unit).collect();
            problem.places = places.into_iter().map(|(x, y)| Point { x, y }).collect();
            let count = u32::try_from(problem.places.len()).unwrap();
            for (day, start, length, place, priority, pay) in requests {
                let (start, place) = (480 + start * 60, place % count);
                let end = start + length * 30;
                problem.requests.push(Request {
                    day,
                    start,
                    end,
                    place,
                    priority,
                    pay,
                    ..Request::default()
                });
            }
            problem.people = people.into_iter().map(person).collect();
            let cells = (0..)
                .zip(&problem.requests)
                .flat_map(|(request, _)| (0..each).map(move |person| (request, person)));
            let pairs = cells
                .zip(costs)
                .filter(|((_, person), _)| (*person as usize) < problem.people.len())
                .filter_map(|((request, person), cost)| {
                    Some(Pair {
                        request,
                        person,
                        cost: cost? / unit * unit,
                    })
                })
                .collect();
            (problem, pairs)
        },
    )
}

fn person((mode, day_cap, week_cap, money, history): (u8, u32, u32, i64, i64)) -> Person {
    let available = vec![u64::MAX; 2];
    Person {
        mode,
        day_cap,
        week_cap,
        money,
        history,
        available,
        ..Person::default()
    }
}

/// What a plan costs, written as naively as possible; none if it breaks a rule.
fn cost(problem: &Problem, pairs: &[Pair], plan: &[Option<PersonNumber>]) -> Option<i64> {
    let mut sum = 0;
    for (request, who) in problem.requests.iter().zip(plan) {
        if who.is_none() {
            sum += problem.weights.open[usize::from(request.priority)];
        }
    }
    for (number, person) in (0..).zip(&problem.people) {
        let numbered = problem.requests.iter().zip(0..);
        let theirs = numbered.filter(|(_, at)| plan[*at as usize] == Some(number));
        for (count, (_, request)) in (1..).zip(theirs.clone()) {
            let is_theirs = |pair: &&Pair| pair.request == request && pair.person == number;
            sum += pairs.iter().find(is_theirs)?.cost;
            sum += problem.weights.fairness * (person.history + count);
        }
        let theirs: Vec<_> = theirs.map(|(request, _)| request).collect();
        sum += problem.weights.travel * minutes(problem, person, &theirs)?;
        let on = |day: u32| theirs.iter().filter(|request| request.day == day).count();
        let in_week = |week: u32| on(2 * week) + on(2 * week + 1);
        let pay: i64 = theirs.iter().map(|request| request.pay).sum();
        if (0..4).any(|day| on(day) > person.day_cap as usize)
            || (0..2).any(|week| in_week(week) > person.week_cap as usize)
            || pay > person.money
        {
            return None;
        }
    }
    Some(sum)
}

/// Minutes on the way; none if there is too little time somewhere.
fn minutes(problem: &Problem, person: &Person, theirs: &[&Request]) -> Option<i64> {
    let mode = problem.weights.modes[usize::from(person.mode)];
    let way = |from, to| travel::between(&problem.weights, mode, from, to);
    let place = |request: &Request| problem.places[request.place as usize];
    let mut theirs = theirs.to_vec();
    theirs.sort_by_key(|request| (request.day, request.start));
    let mut sum = 0;
    for at in 0..theirs.len() {
        let same_day = |other: &&Request| other.day == theirs[at].day;
        let here = place(theirs[at]);
        let before = at
            .checked_sub(1)
            .map(|before| theirs[before])
            .filter(same_day);
        sum += match before {
            None => way(person.home, here),
            Some(before) => {
                let minutes = if before.place == theirs[at].place {
                    0
                } else {
                    way(place(before), here)
                };
                let ready = i64::from(before.end) + minutes + problem.weights.buffer;
                (ready <= i64::from(theirs[at].start)).then_some(minutes)?
            }
        };
        if !theirs.get(at + 1).is_some_and(same_day) {
            sum += way(here, person.home);
        }
    }
    Some(sum)
}

/// Every way to give each request to somebody or to nobody.
fn plans(problem: &Problem) -> Vec<Vec<Option<PersonNumber>>> {
    let mut plans = vec![Vec::new()];
    for _ in &problem.requests {
        let people = 0..u32::try_from(problem.people.len()).unwrap();
        let takers: Vec<_> = people.map(Some).chain([None]).collect();
        plans = plans
            .iter()
            .flat_map(|plan| {
                takers
                    .iter()
                    .map(move |taker| [&plan[..], &[*taker]].concat())
            })
            .collect();
    }
    plans
}

/// The cheapest plan and what it costs.
fn optimum(problem: &Problem, pairs: &[Pair]) -> (i64, Vec<Option<PersonNumber>>) {
    let plans = plans(problem).into_iter();
    plans
        .filter_map(|plan| Some((cost(problem, pairs, &plan)?, plan)))
        .min()
        .unwrap()
}

/// A certificate of the cheapest plan that proves nothing yet.
fn unproven(problem: &Problem, pairs: &[Pair]) -> Certificate {
    let (cost, plan) = optimum(problem, pairs);
    let prices = vec![0; plan.len()];
    Certificate {
        plan,
        cost,
        bound: i64::MIN,
        prices,
        ..Certificate::default()
    }
}
