//! Small questions, of which all plans can be looked at.

use proptest::prelude::*;
use solver::check;
use solver::planning::Limits;
use solver::problem::{Pair, Person, Point, Problem, Request};

/// Enough time for small questions, by a clock that stands still.
pub fn limits() -> Limits<'static> {
    Limits {
        seed: 7,
        seconds: 1.0,
        clock: &|| 0.0,
        threads: 1,
        progress: None,
    }
}

fn person() -> impl Strategy<Value = Person> {
    let place = (-3_000_i64..3_000, -3_000_i64..3_000);
    (place, 0_u8..4, 0_u32..4, 0_u32..5, 0_i64..30, 0_i64..6).prop_map(
        |((x, y), mode, day_cap, week_cap, money, history)| Person {
            home: Point { x, y },
            mode,
            day_cap,
            week_cap,
            money,
            history,
            available: vec![u64::MAX; 3],
            ..Person::default()
        },
    )
}

fn request(places: u32) -> impl Strategy<Value = Request> {
    (0_u32..5, 16_u16..40, 1_u16..5, 0..places, 0_u8..3).prop_map(
        |(day, slot, length, place, priority)| Request {
            day,
            start: slot * 30,
            end: (slot + length) * 30,
            place,
            priority,
            pay: i64::from(length) * 2 + 1,
            ..Request::default()
        },
    )
}

/// Small questions with any of the pairs.
pub fn question(people: usize, requests: usize) -> impl Strategy<Value = (Problem, Vec<Pair>)> {
    let places = prop::collection::vec((-4_000_i64..4_000, -4_000_i64..4_000), 3);
    let people = prop::collection::vec(person(), 1..=people);
    let requests = prop::collection::vec(request(3), 1..=requests);
    (places, people, requests).prop_flat_map(|(places, people, requests)| {
        let cost = prop::option::weighted(0.7, 0_i64..3_500);
        let costs = prop::collection::vec(cost, people.len() * requests.len());
        let problem = Problem {
            days: 5,
            days_in_week: 3,
            places: places.into_iter().map(|(x, y)| Point { x, y }).collect(),
            requests,
            people,
            ..Problem::default()
        };
        (Just(problem), costs).prop_map(|(problem, costs)| {
            let count = problem.people.len();
            let pairs = costs.into_iter().enumerate().filter_map(|(at, cost)| {
                let (request, person) = (at / count, at % count);
                let (request, person) = (u32::try_from(request).ok()?, u32::try_from(person).ok()?);
                Some(Pair {
                    request,
                    person,
                    cost: cost?,
                })
            });
            let pairs = pairs.collect();
            (problem, pairs)
        })
    })
}

/// Every plan that keeps the rules is told.
pub fn each_plan(problem: &Problem, pairs: &[Pair], tell: &mut dyn FnMut(&[Option<u32>])) {
    fn go(
        problem: &Problem,
        pairs: &[Pair],
        plan: &mut Vec<Option<u32>>,
        tell: &mut dyn FnMut(&[Option<u32>]),
    ) {
        if plan.len() == problem.requests.len() {
            if check::plan(problem, pairs, plan).is_ok() {
                tell(plan);
            }
            return;
        }
        let request = u32::try_from(plan.len()).expect("few requests");
        let takers = pairs
            .iter()
            .filter(|pair| pair.request == request)
            .map(|pair| Some(pair.person));
        for taker in takers.chain([None]) {
            plan.push(taker);
            go(problem, pairs, plan, tell);
            plan.pop();
        }
    }
    go(problem, pairs, &mut Vec::new(), tell);
}
