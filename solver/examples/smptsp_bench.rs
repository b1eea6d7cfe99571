//! Measures the SMPTSP mode: `smptsp_bench SECONDS SEED THREADS FILE...` prints a line for each instance and the totals.
//!
//! Seconds are CPU seconds of all threads divided by their number: the time it takes on as many quiet cores, so that
//! other load on the machine does not count (Linux).

use std::{env, fs, path::Path};

use solver::smptsp::{Instance, Limits, check, solve};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = env::args().collect();
    let [_, seconds, seed, threads, files @ ..] = &arguments[..] else {
        return Err("usage: smptsp_bench SECONDS SEED THREADS FILE...".into());
    };
    let (limit, seed): (f64, u64) = (seconds.parse()?, seed.parse()?);
    let (threads, each): (usize, f64) = (threads.parse()?, threads.parse()?);
    let cpu_seconds = || cpu_seconds() / each;
    let (mut optimal, mut gaps, mut total) = (0, 0, 0.0);
    for file in files {
        let instance = Instance::parse(&fs::read_to_string(file)?)?;
        let start = cpu_seconds();
        let stop = || cpu_seconds() - start > limit;
        let cover = solve(
            &instance,
            Limits {
                seed,
                threads,
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

/// Of the whole process, in hundredths.
fn cpu_seconds() -> f64 {
    let status = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // The name of the program ends with the last bracket; user and system time are 12 and 13 fields on.
    let fields = status.rsplit(')').next().unwrap_or_default();
    let ticks = fields.split_whitespace().skip(11).take(2);
    ticks
        .filter_map(|ticks| ticks.parse::<f64>().ok())
        .sum::<f64>()
        / 100.0
}
