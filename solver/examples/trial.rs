//! Plans a question and has the certificate checked: `trial FILE SECONDS THREADS`.

use std::time::Instant;

use solver::format::Case;
use solver::planning::{Limits, plan};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, file, seconds, threads] = &arguments[..] else {
        return Err("trial FILE SECONDS THREADS".into());
    };
    let case: Case = std::fs::read_to_string(file)?.parse()?;
    let begun = Instant::now();
    let clock = || begun.elapsed().as_secs_f64();
    let limits = Limits {
        seed: 1,
        seconds: seconds.parse()?,
        clock: &clock,
        threads: threads.parse()?,
        progress: None,
    };
    let certificate = plan(&case.problem, &case.pairs, limits)?;
    let took = clock();
    let verdict = solver::check::certificate(&case.problem, &case.pairs, &certificate)?;
    println!(
        "{file}: cost {} bound {} gap {} in {took:.3} s, checked in {:.3} s",
        verdict.cost,
        verdict.bound,
        verdict.gap(),
        clock() - took,
    );
    Ok(())
}
