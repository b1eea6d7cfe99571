//! Measures the SMPTSP mode: `smptsp_bench SECONDS SEED FILE...` prints a line for each instance and the totals.
//!
//! Seconds are CPU seconds of the searching thread, so that other load on the machine does not count (Linux).

use std::{env, fs, path::Path};

use solver::smptsp::{Instance, Limits, check, solve};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = env::args().collect();
    let [_, seconds, seed, files @ ..] = &arguments[..] else {
        return Err("usage: smptsp_bench SECONDS SEED FILE...".into());
    };
    let (limit, seed): (f64, u64) = (seconds.parse()?, seed.parse()?);
    let (mut optimal, mut gaps, mut total) = (0, 0, 0.0);
    for file in files {
        let instance = Instance::parse(&fs::read_to_string(file)?)?;
        let start = cpu_seconds();
        let stop = || cpu_seconds() - start > limit;
        let cover = solve(
            &instance,
            Limits {
                seed,
                turns: u64::MAX,
                stop,
            },
        )?;
        let taken = cpu_seconds() - start;
        let is_valid = check(&instance, &cover.assignment) == Ok(cover.people);
        let name = Path::new(file).file_stem().unwrap_or_default().display();
        let (people, bound) = (cover.people, cover.bound);
        println!("{name} people {people} bound {bound} seconds {taken:.2} valid {is_valid}");
        optimal += usize::from(people == bound);
        gaps += people - bound;
        total += taken;
    }
    println!(
        "{} instances, {optimal} optimal, gaps {gaps}, {total:.1} s",
        files.len()
    );
    Ok(())
}

fn cpu_seconds() -> f64 {
    let schedule = fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanoseconds = schedule
        .split(' ')
        .next()
        .and_then(|word| word.parse::<f64>().ok());
    nanoseconds.unwrap_or_default() / 1e9
}
