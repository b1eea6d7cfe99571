//! Waves against a chat group, a telephone and single messages, on invented pools with hidden behaviour.
//!
//! `cargo run --release --package solver --example invitations`, with the name of a variant if not all are wanted.
//! What is assumed stands in `world.rs`; nothing of it was measured in a pool of interpreters.

mod measures;
mod run;
mod strategies;
mod world;

use measures::{NAMES, mean};
use solver::invitations::{AskingHours, Rules};
use strategies::{Channel, MessageAll, OneAfterAnother, Order, Strategy, Waves};
use world::{Assumptions, World};

const SEEDS: u64 = 20;

/// Half a year, five requests each workday, a hundred people, twelve languages.
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

const VARIANTS: [(&str, Assumptions); 5] = [
    ("rested", RESTED),
    (
        "tired-by-a-quarter",
        Assumptions {
            tiring: 0.25,
            ..RESTED
        },
    ),
    (
        "tired-by-half",
        Assumptions {
            tiring: 0.5,
            ..RESTED
        },
    ),
    (
        "tired-by-each",
        Assumptions {
            tiring: 1.0,
            ..RESTED
        },
    ),
    (
        "group-effect",
        Assumptions {
            tiring: 0.25,
            group_response: MEASURED_GROUP_RESPONSE,
            ..RESTED
        },
    ),
];

fn main() {
    let wanted = std::env::args().nth(1);
    for (name, assumptions) in VARIANTS {
        if wanted.as_ref().is_none_or(|wanted| wanted == name) {
            println!("\n{name}");
            print(&compare(assumptions));
        }
    }
}

type Results = Vec<(&'static str, Vec<[f64; 4]>)>;

fn compare(assumptions: Assumptions) -> Results {
    let hours = Rules::default().hours;
    let mut results: Results = Vec::new();
    for seed in 0..SEEDS {
        let world = World::new(seed, assumptions);
        for (number, strategy) in strategies(&hours).iter_mut().enumerate() {
            let measured = run::run(&world, strategy.as_mut(), &hours).measures();
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
    let phone = |order| OneAfterAnother {
        order,
        channel: Channel::Phone,
        patience: 30,
        hours: office.clone(),
    };
    let letter = |order| OneAfterAnother {
        order,
        channel: Channel::Message,
        patience: 240,
        hours: hours.clone(),
    };
    vec![
        Box::new(MessageAll),
        Box::new(phone(Order::Favourites)),
        Box::new(phone(Order::Rotating)),
        Box::new(letter(Order::Favourites)),
        Box::new(letter(Order::Rotating)),
        Box::new(Waves::new(Rules::default())),
    ]
}

/// Mean and confidence for each strategy, and in how many seeds waves did better: luck is shared, so seeds can be compared
/// in pairs.
fn print(results: &Results) {
    println!(
        "{:<34}{:>22}{:>22}{:>22}{:>22}",
        "", NAMES[0], NAMES[1], NAMES[2], NAMES[3]
    );
    let waves = results
        .last()
        .map(|(_, seeds)| seeds.as_slice())
        .unwrap_or_default();
    for (name, seeds) in results {
        print!("{name:<34}");
        for measure in 0..4 {
            let values: Vec<f64> = seeds.iter().map(|seed| seed[measure]).collect();
            let (mean, half) = mean(&values);
            // More is better for the first measure only.
            let sign = if measure == 0 { 1.0 } else { -1.0 };
            let won = waves
                .iter()
                .zip(seeds)
                .filter(|(a, b)| sign * a[measure] > sign * b[measure]);
            let figure = if mean.is_finite() {
                format!("{mean:.2} ± {half:.2}")
            } else {
                "never".to_owned()
            };
            print!("{:>22}", format!("{figure} ({:>2})", won.count()));
        }
        println!();
    }
}
