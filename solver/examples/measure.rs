//! One question, one run, one line of JSON, as the anchors print it: `measure FILE SECONDS THREADS [CERTIFICATE]`.
//!
//! It writes the certificate, if there is one, but does not check it, so that the process is that of the search alone.
//! `measure check FILE CERTIFICATE` prints the cost and the bound that the independent check finds.

use std::error::Error;
use std::fs::read_to_string;
use std::path::Path;
use std::time::Instant;

use solver::certificate::Certificate;
use solver::check;
use solver::format::Case;
use solver::planning::{Limits, plan};
use solver::smptsp;

type Outcome<T> = Result<T, Box<dyn Error>>;

/// What was found, and how long reading and seeking took, in seconds.
struct Measured {
    cost: i64,
    bound: i64,
    read: f64,
    seconds: f64,
}

fn main() -> Outcome<()> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["check", question, certificate] => {
            let case: Case = read_to_string(question)?.parse()?;
            let certificate: Certificate = read_to_string(certificate)?.parse()?;
            let verdict = check::certificate(&case.problem, &case.pairs, &certificate)?;
            println!("[{}, {}]", verdict.cost, verdict.bound);
        }
        [file, seconds, threads, ref certificate @ ..] => {
            let found = measured(
                &read_to_string(file)?,
                seconds.parse()?,
                threads.parse()?,
                certificate.first().copied(),
            )?;
            let name = Path::new(file).file_stem().unwrap_or_default().display();
            let Measured {
                cost,
                bound,
                read,
                seconds,
            } = found;
            let memory = peak_megabytes();
            println!(
                r#"{{"question": "{name}", "solver": "ours", "cost": {cost}, "bound": {bound}, "seconds": {seconds:.3}, "built": {read:.3}, "megabytes": {memory}}}"#
            );
        }
        _ => {
            return Err(
                "usage: measure FILE SECONDS THREADS [CERTIFICATE] | check FILE CERTIFICATE".into(),
            );
        }
    }
    Ok(())
}

/// Reads and answers either kind of question.
fn measured(text: &str, limit: f64, threads: usize, file: Option<&str>) -> Outcome<Measured> {
    let begun = Instant::now();
    if text.starts_with("H ") {
        let case: Case = text.parse()?;
        let read = begun.elapsed().as_secs_f64();
        planned(&case, limit, threads, file, read)
    } else {
        let instance = smptsp::Instance::parse(text)?;
        let read = begun.elapsed().as_secs_f64();
        covered(&instance, limit, read)
    }
}

fn planned(
    case: &Case,
    limit: f64,
    threads: usize,
    file: Option<&str>,
    read: f64,
) -> Outcome<Measured> {
    let begun = Instant::now();
    let clock = || begun.elapsed().as_secs_f64();
    let limits = Limits {
        seed: 1,
        seconds: limit,
        clock: &clock,
        threads,
        progress: None,
    };
    let certificate = plan(&case.problem, &case.pairs, limits)?;
    let seconds = clock();
    if let Some(file) = file {
        std::fs::write(file, certificate.to_text())?;
    }
    Ok(Measured {
        cost: certificate.cost,
        bound: certificate.bound,
        read,
        seconds,
    })
}

fn covered(instance: &smptsp::Instance, limit: f64, read: f64) -> Outcome<Measured> {
    let begun = Instant::now();
    let clock = || begun.elapsed().as_secs_f64();
    let limits = smptsp::Limits {
        seed: 1,
        threads: 2,
        turns: u64::MAX,
        stop: || clock() > limit,
    };
    let cover = smptsp::solve(instance, limits)?;
    let seconds = clock();
    let people = smptsp::check(instance, &cover.assignment)?;
    Ok(Measured {
        cost: people.try_into()?,
        bound: cover.bound.try_into()?,
        read,
        seconds,
    })
}

/// Most memory that was resident at once (Linux).
fn peak_megabytes() -> u64 {
    let status = read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok());
    kilobytes.unwrap_or_default().div_ceil(1024)
}
