//! Waves against a chat group, a telephone and single messages, on invented pools with hidden behaviour.
//!
//! `cargo run --release --package solver --example invitations`, with the name of a variant, and then of
//! a strategy, if not all are wanted.
//! What is assumed stands in `world.rs` and `compare.rs`.

mod compare;
mod measures;
mod run;
mod strategies;
mod world;

use compare::{Results, VARIANTS, compare};
use measures::MEASURES;

const SEEDS: u64 = 20;
const DAYS: i64 = 182;

fn main() {
    let (wanted, strategy) = (std::env::args().nth(1), std::env::args().nth(2));
    let is_wanted = |name: &str| strategy.as_ref().is_none_or(|wanted| wanted == name);
    for (name, variant) in VARIANTS {
        if wanted.as_ref().is_none_or(|wanted| wanted == name) {
            println!("\n{name}");
            print(&compare(variant.for_days(DAYS), SEEDS, is_wanted));
        }
    }
}

/// Mean and confidence for each strategy, and in how many seeds the last one, waves by phone, did better: luck is
/// shared, so seeds can be compared in pairs.
fn print(results: &Results) {
    let heads = MEASURES.map(|(name, _)| name);
    println!(
        "{:<34}{:>22}{:>22}{:>22}{:>22}",
        "", heads[0], heads[1], heads[2], heads[3]
    );
    let waves = results
        .last()
        .map(|(_, seeds)| seeds.as_slice())
        .unwrap_or_default();
    for (name, seeds) in results {
        print!("{name:<34}");
        for (measure, (_, sign)) in MEASURES.iter().enumerate() {
            let values: Vec<f64> = seeds.iter().map(|seed| seed[measure]).collect();
            let (mean, half) = mean(&values);
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

/// Mean over the seeds, and half the width of its 95 % confidence interval (Student, 19 degrees of freedom for 20).
/// Infinite where the request in the middle stays open in some seed.
fn mean(values: &[f64]) -> (f64, f64) {
    const STUDENT_19: f64 = 2.093;
    let n = f64::from(u32::try_from(values.len()).unwrap_or(u32::MAX));
    let mean = values.iter().sum::<f64>() / n;
    let variance = values
        .iter()
        .map(|value| (value - mean).powi(2))
        .sum::<f64>()
        / (n - 1.0);
    (mean, STUDENT_19 * (variance / n).sqrt())
}
