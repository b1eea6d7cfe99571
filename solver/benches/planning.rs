//! How long a plan takes, how good it is, and how long the check of its certificate takes.
//!
//! Reads the questions that `VIELFALT_QUESTION` names, with colons between, or makes some up. `VIELFALT_SECONDS` says
//! how long each plan may be sought, `VIELFALT_THREADS` by how many threads.

#[path = "pool/mod.rs"]
mod pool;

use std::error::Error;
use std::path::Path;
use std::str::FromStr;
use std::time::Instant;

use solver::check;
use solver::format::Case;
use solver::index::Index;
use solver::planning::{Limits, plan};

type Outcome<T> = Result<T, Box<dyn Error>>;

fn setting<T: FromStr>(name: &str, default: T) -> T {
    let text = std::env::var(name).ok();
    text.and_then(|text| text.parse().ok()).unwrap_or(default)
}

fn questions() -> Outcome<Vec<(String, Case)>> {
    if let Ok(files) = std::env::var("VIELFALT_QUESTION") {
        let read = |file: &str| {
            let name = Path::new(file).file_stem().unwrap_or_default();
            let case: Case = std::fs::read_to_string(file)?.parse()?;
            Ok((name.to_string_lossy().into_owned(), case))
        };
        return files.split(':').map(read).collect();
    }
    let make = |kind: &str| {
        let problem = pool::question(kind, 1)?;
        let pairs = Index::new(&problem)?.pairs();
        Ok((kind.to_owned(), Case { problem, pairs }))
    };
    ["city", "busy", "region"].into_iter().map(make).collect()
}

fn main() -> Outcome<()> {
    println!("| question | requests | pairs | cost | bound | gap | served | s | check, s |");
    println!("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    for (name, case) in questions()? {
        let begun = Instant::now();
        let clock = || begun.elapsed().as_secs_f64();
        let limits = Limits {
            seed: 1,
            seconds: setting("VIELFALT_SECONDS", 10.0),
            clock: &clock,
            threads: setting("VIELFALT_THREADS", threads),
            progress: None,
        };
        let certificate = plan(&case.problem, &case.pairs, limits)?;
        let took = clock();
        let verdict = check::certificate(&case.problem, &case.pairs, &certificate)?;
        println!(
            "| {name} | {} | {} | {} | {} | {} | {} | {took:.3} | {:.3} |",
            case.problem.requests.len(),
            case.pairs.len(),
            verdict.cost,
            verdict.bound,
            verdict.gap(),
            certificate.plan.iter().flatten().count(),
            clock() - took,
        );
    }
    Ok(())
}
