//! The same worlds for all strategies.

use solver::invitations::{AskingHours, Rules};

use crate::run::run;
use crate::strategies::{
    CALL_MINUTES, Channel, MessageAll, OneAfterAnother, Order, Strategy, Waves,
};
use crate::world::{Assumptions, World};

/// Five requests each workday, a hundred people, twelve languages.
const RESTED: Assumptions = Assumptions {
    people: 100,
    languages: 12,
    days: 182,
    requests_a_workday: 5,
    tiring: 0.0,
    pause_days: 7.0,
    group_response: 1.0,
};

/// Barron and Yechiam 2002: half answered an e-mail to five, 74 of 100 one to themselves.
const MEASURED_GROUP_RESPONSE: f64 = 0.50 / 0.74;

/// How soon people tire of invitations, and whether a group feels as much addressed as a person.
pub const VARIANTS: [(&str, Assumptions); 6] = [
    ("rested", RESTED),
    ("tired-by-a-quarter", RESTED.tired(0.25)),
    ("tired-by-half", RESTED.tired(0.5)),
    ("tired-by-each", RESTED.tired(1.0)),
    (
        "tired-by-a-quarter-with-group-effect",
        RESTED.tired(0.25).less_addressed(MEASURED_GROUP_RESPONSE),
    ),
    (
        "tired-by-half-with-group-effect",
        RESTED.tired(0.5).less_addressed(MEASURED_GROUP_RESPONSE),
    ),
];

impl Assumptions {
    const fn tired(self, tiring: f64) -> Self {
        Self { tiring, ..self }
    }
    const fn less_addressed(self, group_response: f64) -> Self {
        Self {
            group_response,
            ..self
        }
    }
    pub const fn for_days(self, days: i64) -> Self {
        Self { days, ..self }
    }
}

/// For each strategy its name and, for each seed, the four measures.
pub type Results = Vec<(&'static str, Vec<[f64; 4]>)>;

/// Lets each strategy of which `is_wanted` says so by its name work through the same pools.
pub fn compare(assumptions: Assumptions, seeds: u64, is_wanted: impl Fn(&str) -> bool) -> Results {
    let hours = Rules::default().hours;
    let mut results: Results = Vec::new();
    for seed in 0..seeds {
        let world = World::new(seed, assumptions);
        let mut strategies = strategies(&hours);
        strategies.retain(|strategy| is_wanted(strategy.name()));
        for (number, strategy) in strategies.iter_mut().enumerate() {
            let measured = run(&world, strategy.as_mut(), &hours).measures();
            if results.len() <= number {
                results.push((strategy.name(), Vec::new()));
            }
            results[number].1.push(measured);
        }
    }
    results
}

fn strategies(hours: &AskingHours) -> Vec<Box<dyn Strategy>> {
    let office = Some((8 * 60, 16 * 60));
    let office = AskingHours::new([office, office, office, office, office, None, None])
        .expect("a window a day");
    let phone = |order, patience| OneAfterAnother {
        order,
        channel: Channel::Phone,
        patience,
        hours: office.clone(),
    };
    let letter = |order| OneAfterAnother {
        order,
        channel: Channel::Message,
        patience: 240,
        hours: hours.clone(),
    };
    let rules_of_an_office = Rules {
        hours: office.clone(),
        urgent_hours: office.clone(),
        ..Rules::default()
    };
    vec![
        Box::new(MessageAll),
        Box::new(phone(Order::Favourites, 30)),
        Box::new(phone(Order::Rotating, 30)),
        Box::new(phone(Order::Rotating, CALL_MINUTES)),
        Box::new(letter(Order::Favourites)),
        Box::new(letter(Order::Rotating)),
        Box::new(Waves::new(Rules::default(), Channel::Message)),
        Box::new(Waves::new(rules_of_an_office, Channel::Phone)),
    ]
}
