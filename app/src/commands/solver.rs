use std::{
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
    str::FromStr,
    thread,
    time::Instant,
};

use anyhow::{Context, Result};
use clap::Subcommand;
use serde_json::json;
use solver::{
    certificate::{Aim, Certificate, Level},
    check,
    format::Case,
    planning::{self, Limits},
    smptsp,
};

/// Plans who takes which appointment, and proves how good the plan is.
#[derive(Subcommand)]
pub enum SolverCommand {
    /// How few people cover all tasks of a file (SMPTSP). Exit status: 0 covered, 1 not covered, 2 refused.
    Smptsp {
        /// The file.
        file: PathBuf,
        /// How long to seek.
        #[arg(long, default_value_t = 10.0)]
        seconds: f64,
        /// Same seed, same answer, as long as time does not run out.
        #[arg(long, default_value_t = 1)]
        seed: u64,
        /// As JSON: people, bound, seconds, valid.
        #[arg(long)]
        json: bool,
    },
    /// The best plan for the requests of a file. Exit status: 0 planned, 2 refused.
    Plan {
        /// The file.
        file: PathBuf,
        /// How long to seek.
        #[arg(long, default_value_t = 10.0)]
        seconds: f64,
        /// Same seed, same plan, as long as time does not run out.
        #[arg(long, default_value_t = 1)]
        seed: u64,
        /// As JSON: cost, bound, gap (as a part of the cost), served, seconds, valid.
        #[arg(long)]
        json: bool,
        /// Where the plan with its proof is written.
        #[arg(long, value_name = "OUT", conflicts_with = "strict")]
        certificate: Option<PathBuf>,
        /// Aims one after the other, each with its value and bound, in the place of weights: open requests from the
        /// dearest priority on, wishes, minutes on the way, fairness.
        #[arg(long)]
        strict: bool,
    },
    /// Checks a plan with its proof. Exit status: 0 right, 1 wrong, 2 refused.
    Check {
        /// The file with the requests.
        file: PathBuf,
        /// The file with the plan and its proof.
        certificate: PathBuf,
    },
}

const WRONG: u8 = 1;
const REFUSED: u8 = 2;

impl SolverCommand {
    pub fn run(self) -> ExitCode {
        let done = match self {
            Self::Smptsp {
                file,
                seconds,
                seed,
                json,
            } => cover(&file, seconds, seed, json),
            Self::Plan {
                file,
                seconds,
                seed,
                json,
                strict: true,
                certificate: _,
            } => plan_strictly(&file, seconds, seed, json),
            Self::Plan {
                file,
                seconds,
                seed,
                json,
                certificate,
                strict: false,
            } => plan(&file, seconds, seed, json, certificate.as_deref()),
            Self::Check { file, certificate } => verify(&file, &certificate),
        };
        done.unwrap_or_else(|cause| {
            eprintln!("vielfalt: {cause:#}");
            REFUSED.into()
        })
    }
}

fn read<T>(file: &Path) -> Result<T>
where
    T: FromStr,
    T::Err: std::error::Error + Send + Sync + 'static,
{
    let text = fs::read_to_string(file).with_context(|| file.display().to_string())?;
    text.parse().with_context(|| file.display().to_string())
}

fn cover(file: &Path, seconds: f64, seed: u64, as_json: bool) -> Result<ExitCode> {
    let begun = Instant::now();
    let passed = || begun.elapsed().as_secs_f64();
    let text = fs::read_to_string(file).with_context(|| file.display().to_string())?;
    let instance = smptsp::Instance::parse(&text).with_context(|| file.display().to_string())?;
    let limits = smptsp::Limits {
        seed,
        threads: thread::available_parallelism().map_or(1, usize::from),
        turns: u64::MAX,
        stop: || passed() > seconds,
    };
    let cover = match smptsp::solve(&instance, limits) {
        Ok(cover) => cover,
        Err(uncovered) => {
            eprintln!("{}: {uncovered}", file.display());
            return Ok(WRONG.into());
        }
    };
    let seconds = passed();
    let is_valid = smptsp::check(&instance, &cover.assignment) == Ok(cover.people);
    let (people, bound) = (cover.people, cover.bound);
    if as_json {
        let answer = json!({
            "people": people, "bound": bound, "seconds": seconds, "valid": is_valid,
        });
        println!("{answer}");
    } else {
        println!("{people} people are enough; fewer than {bound} are not ({seconds:.2} s).");
    }
    Ok(ExitCode::SUCCESS)
}

fn plan(
    file: &Path,
    seconds: f64,
    seed: u64,
    as_json: bool,
    out: Option<&Path>,
) -> Result<ExitCode> {
    let begun = Instant::now();
    let clock = || begun.elapsed().as_secs_f64();
    let case: Case = read(file)?;
    let limits = limits(seed, seconds - clock(), &clock);
    let certificate = planning::plan(&case.problem, &case.pairs, limits)
        .with_context(|| file.display().to_string())?;
    let seconds = clock();
    if let Some(out) = out {
        fs::write(out, certificate.to_text()).with_context(|| out.display().to_string())?;
    }
    let verdict = check::certificate(&case.problem, &case.pairs, &certificate);
    let served = certificate.plan.iter().flatten().count();
    let (cost, bound) = (certificate.cost, certificate.bound);
    let gap = part(cost - bound, cost);
    if as_json {
        let answer = json!({
            "cost": cost, "bound": bound, "gap": gap, "served": served, "seconds": seconds,
            "valid": verdict.is_ok(),
        });
        println!("{answer}");
    } else {
        let asked = certificate.plan.len();
        println!(
            "{served} of {asked} requests are served. The plan costs {cost}, no plan less than {bound}"
        );
        println!("({:.4} %). It took {seconds:.2} s.", gap * 100.0);
    }
    if let Err(fault) = verdict {
        eprintln!("vielfalt: the plan does not hold: {fault}");
    }
    Ok(ExitCode::SUCCESS)
}

fn plan_strictly(file: &Path, seconds: f64, seed: u64, as_json: bool) -> Result<ExitCode> {
    let begun = Instant::now();
    let clock = || begun.elapsed().as_secs_f64();
    let case: Case = read(file)?;
    let (problem, pairs) = (&case.problem, &case.pairs);
    let limits = limits(seed, seconds - clock(), &clock);
    let strict =
        planning::strict(problem, pairs, limits).with_context(|| file.display().to_string())?;
    let seconds = clock();
    let cost = check::plan(problem, pairs, &strict.plan).ok();
    let verdict = check::strict(problem, pairs, &strict);
    let served = strict.plan.iter().flatten().count();
    if as_json {
        let level = |level: &Level| json!({ "aim": name(level.aim), "value": level.value, "bound": level.bound });
        let levels: Vec<_> = strict.levels.iter().map(level).collect();
        let answer = json!({
            "cost": cost, "served": served, "levels": levels, "seconds": seconds,
            "valid": verdict.is_ok(),
        });
        println!("{answer}");
    } else {
        let asked = strict.plan.len();
        println!("{served} of {asked} requests are served. It took {seconds:.2} s.");
        for Level {
            aim, value, bound, ..
        } in &strict.levels
        {
            let aim = name(*aim);
            println!("{aim}: {value}; no plan as good in what stands above has less than {bound}.");
        }
    }
    if let Err(fault) = verdict {
        eprintln!("vielfalt: the plan does not hold: {fault}");
    }
    Ok(ExitCode::SUCCESS)
}

fn name(aim: Aim) -> String {
    match aim {
        Aim::Open(cost) => format!("open at {cost}"),
        Aim::Wishes => "wishes".into(),
        Aim::Travel => "travel".into(),
        Aim::Fairness => "fairness".into(),
    }
}

fn limits(seed: u64, seconds: f64, clock: &(dyn Fn() -> f64 + Sync)) -> Limits<'_> {
    Limits {
        seed,
        seconds,
        clock,
        threads: thread::available_parallelism().map_or(1, usize::from),
        progress: None,
    }
}

fn verify(file: &Path, certificate: &Path) -> Result<ExitCode> {
    let case: Case = read(file)?;
    let certificate: Certificate = read(certificate)?;
    match check::certificate(&case.problem, &case.pairs, &certificate) {
        Ok(verdict) => {
            println!("The plan keeps every rule and costs {}.", verdict.cost);
            println!("No plan costs less than {}.", verdict.bound);
            Ok(ExitCode::SUCCESS)
        }
        Err(fault) => {
            println!("{fault}");
            Ok(WRONG.into())
        }
    }
}

/// `some` as a part of `whole`; nothing of nothing is nothing.
#[expect(clippy::cast_precision_loss, reason = "shown with four digits")]
fn part(some: i64, whole: i64) -> f64 {
    if whole == 0 {
        0.0
    } else {
        some as f64 / whole as f64
    }
}
