//! Any text: it is refused, or it is a question; then it is refused by name, or planned, and the plan holds.

#![no_main]

use std::sync::atomic::{AtomicU32, Ordering};

use libfuzzer_sys::fuzz_target;
use solver::check;
use solver::format::Case;
use solver::planning::{Limits, plan, strict};

/// Looks at the clock after which a plan is good enough: enough to come to trees, few enough for many texts a second.
const LOOKS: f64 = 200.0;
/// Larger questions take too long to be worth it.
const LARGEST: usize = 40;

fuzz_target!(|text: &str| {
    let Ok(case) = text.parse::<Case>() else {
        return;
    };
    let (problem, pairs) = (&case.problem, &case.pairs);
    if problem
        .requests
        .len()
        .max(problem.people.len())
        .max(pairs.len())
        > LARGEST
    {
        return;
    }
    let ticks = AtomicU32::new(0);
    let clock = || f64::from(ticks.fetch_add(1, Ordering::Relaxed));
    let limits = Limits {
        seed: 1,
        seconds: LOOKS,
        clock: &clock,
        threads: 1,
        progress: None,
    };
    if let Ok(certificate) = plan(problem, pairs, limits) {
        check::certificate(problem, pairs, &certificate).expect("what was planned holds");
        assert_eq!(certificate.to_text().parse(), Ok(certificate));
    }
    if let Ok(strict) = strict(problem, pairs, limits) {
        check::strict(problem, pairs, &strict).expect("what was planned strictly holds");
    }
});
