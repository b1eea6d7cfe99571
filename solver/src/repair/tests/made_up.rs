//! Made-up questions, plans and events.

use proptest::prelude::*;

use crate::certificate::Certificate;
use crate::index::Index;
use crate::planning::{Limits, plan};
use crate::problem::{Pair, Person, PersonNumber, Point, Problem, Request};
use crate::repair::{Event, Hold, Repairer, Taker};
use crate::weights::Weights;

pub const LIMITS: Limits<'static> = Limits {
    seed: 1,
    seconds: 1.0,
    clock: &|| 0.0,
    threads: 1,
    progress: None,
};

/// A question with its best plan and what is agreed.
#[derive(Clone, Debug)]
pub struct Start {
    pub problem: Problem,
    pub pairs: Vec<Pair>,
    pub holds: Vec<Hold>,
}

impl Start {
    pub fn repairer(&self) -> Repairer {
        let certificate = plan(&self.problem, &self.pairs, LIMITS).unwrap();
        self.with(&certificate)
    }

    pub fn with(&self, certificate: &Certificate) -> Repairer {
        let mut repairer = Repairer::new(self.problem.clone(), &self.pairs, certificate).unwrap();
        for (request, hold) in (0..).zip(&self.holds) {
            repairer.hold(request, *hold).unwrap();
        }
        repairer
    }
}

fn points() -> impl Strategy<Value = Point> {
    (0..12_000_i64, 0..12_000_i64).prop_map(|(x, y)| Point { x, y })
}

fn requests(days: u32) -> impl Strategy<Value = Request> {
    let time = (0..days, 16..40_u16, 1..5_u16);
    (time, 0..4_u32, 0..3_u8, 1..4_i64).prop_map(|((day, start, length), place, priority, pay)| {
        Request {
            day,
            start: start * 30,
            end: (start + length) * 30,
            place,
            priority,
            pay,
            ..Request::default()
        }
    })
}

fn people() -> impl Strategy<Value = Person> {
    (points(), 0..4_u8, 1..4_u32, 1..5_u32, 2..15_i64, 0..6_i64).prop_map(
        |(home, mode, day_cap, week_cap, money, history)| Person {
            home,
            mode,
            day_cap,
            week_cap,
            money,
            history,
            available: vec![u64::MAX; 5],
            ..Person::default()
        },
    )
}

fn holds() -> impl Strategy<Value = Hold> {
    prop_oneof![
        1 => Just(Hold::Planned),
        4 => Just(Hold::Agreed),
        1 => Just(Hold::Frozen)
    ]
}

/// Questions with so many requests and people at most, in which about two of three pairs are allowed.
pub fn starts(most_requests: usize, most_people: usize) -> impl Strategy<Value = Start> {
    let days = 7;
    let records = (
        prop::collection::vec(points(), 4),
        prop::collection::vec((requests(days), holds()), 2..=most_requests),
        prop::collection::vec(people(), 2..=most_people),
    );
    let with_pairs = records.prop_flat_map(|(places, requests, people)| {
        let pairs = prop::collection::vec(
            prop::option::weighted(0.65, 0..400_i64),
            requests.len() * people.len(),
        );
        (Just((places, requests, people)), pairs)
    });
    with_pairs.prop_map(move |((places, requests, people), costs)| {
        let (requests, holds): (Vec<_>, Vec<_>) = requests.into_iter().unzip();
        let mut pairs = Vec::new();
        for (number, cost) in (0..).zip(costs) {
            if let Some(cost) = cost {
                pairs.push(Pair {
                    request: number / u32::try_from(people.len()).unwrap(),
                    person: number % u32::try_from(people.len()).unwrap(),
                    cost: cost * 8,
                });
            }
        }
        // An odd number, so that moving more people is never worth exactly as much as something else.
        let weights = Weights {
            moved: 4_999,
            ..Weights::default()
        };
        let problem = Problem {
            days,
            days_in_week: 5,
            places,
            requests,
            people,
            weights,
        };
        Start {
            problem,
            pairs,
            holds,
        }
    })
}

/// An event whose numbers are fitted to what there is when it happens.
#[derive(Clone, Debug)]
pub struct Seed {
    kind: u8,
    numbers: (u32, PersonNumber),
    request: Request,
    costs: Vec<Option<i64>>,
    length: u32,
}

pub fn seeds() -> impl Strategy<Value = Seed> {
    let costs = prop::collection::vec(prop::option::weighted(0.6, 0..400_i64), 12);
    (0..6_u8, any::<(u32, u32)>(), requests(7), costs, 1..4_u32).prop_map(
        |(kind, numbers, request, costs, length)| Seed {
            kind,
            numbers,
            request,
            costs,
            length,
        },
    )
}

impl Seed {
    pub fn event(&self, repairer: &Repairer) -> Event {
        let problem = repairer.problem();
        let request = self.numbers.0 % u32::try_from(problem.requests.len()).unwrap();
        let person = self.numbers.1 % u32::try_from(problem.people.len()).unwrap();
        let taker = |(person, cost): (PersonNumber, &Option<i64>)| {
            let cost = (*cost)? * 8;
            ((person as usize) < problem.people.len()).then_some(Taker { person, cost })
        };
        let takers = (0..).zip(&self.costs).filter_map(taker).collect();
        let Request {
            day, start, end, ..
        } = self.request;
        match self.kind {
            0 => Event::Cancelled(request),
            1 => Event::Away {
                person,
                from: day,
                until: day + self.length,
            },
            2 if day > 4 => Event::Leaves { person, from: day },
            2 | 3 => Event::Declined {
                request,
                person: repairer.plan()[request as usize].unwrap_or(person),
            },
            4 => Event::New {
                request: self.request.clone(),
                takers,
            },
            _ => Event::Rescheduled {
                request,
                day,
                start,
                end,
                takers,
            },
        }
    }
}

/// The pool of another program, with its best plan.
pub fn pool() -> Start {
    let case: crate::format::Case = include_str!("../../../tests/data/pool.txt")
        .parse()
        .unwrap();
    let pairs = Index::new(&case.problem).unwrap().pairs();
    let holds = vec![Hold::Agreed; case.problem.requests.len()];
    Start {
        problem: case.problem,
        pairs,
        holds,
    }
}
