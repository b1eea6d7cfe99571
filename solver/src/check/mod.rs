//! An independent check of plans and of the proofs that come with them.
//!
//! It shares nothing with the search but the question itself: ways, chains, schedules and bounds are computed anew, in
//! whole numbers, simply rather than fast. Whoever doubts a plan only has to read this.

mod cost;
mod fault;
mod market;
mod parts;
mod proof;
mod schedule;
mod strict;
#[cfg(test)]
mod tests;
mod travel;
mod tree;

pub use fault::Fault;
pub use strict::strict;

use crate::certificate::Certificate;
use crate::problem::{Pair, PersonNumber, Problem};

/// What is certain about a plan.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Verdict {
    /// What the plan costs, in points.
    pub cost: i64,
    /// No plan costs less, in points: what the certificate proves, at least what it claims.
    pub bound: i64,
}

impl Verdict {
    /// By how many points a better plan could be cheaper at most.
    pub fn gap(&self) -> i64 {
        self.cost - self.bound
    }

    /// Whether no plan is better.
    pub fn is_optimal(&self) -> bool {
        self.gap() == 0
    }
}

/// What a plan costs in points, once it is found to keep every rule.
///
/// `plan` says for each request who takes it; only the given pairs are allowed.
///
/// # Errors
/// The first rule that is broken, with the request or person at which it is.
///
/// # Examples
/// ```
/// use solver::problem::{Pair, Person, Point, Problem, Request};
///
/// let person = Person { day_cap: 1, week_cap: 3, available: vec![u64::MAX; 7], ..Person::default() };
/// let request = Request { start: 540, end: 600, ..Request::default() };
/// let problem = Problem {
///     days: 1,
///     days_in_week: 7,
///     places: vec![Point { x: 750, y: 0 }],
///     requests: vec![request],
///     people: vec![person],
///     ..Problem::default()
/// };
/// let pairs = [Pair { request: 0, person: 0, cost: 100 }];
/// // 750 metres are 975 by road: 16 minutes there and back, at 8 points each, and the first appointment of a person.
/// assert_eq!(solver::check::plan(&problem, &pairs, &[Some(0)]), Ok(100 + 2 * 16 * 8 + 40));
/// assert_eq!(solver::check::plan(&problem, &pairs, &[None]), Ok(20_000));
/// ```
pub fn plan(
    problem: &Problem,
    pairs: &[Pair],
    plan: &[Option<PersonNumber>],
) -> Result<i64, Fault> {
    problem.check()?;
    problem.check_pairs(pairs)?;
    cost::total(problem, pairs, plan)
}

/// What a certificate's plan costs and what its prices prove.
///
/// # Errors
/// A rule that the plan breaks, a cost that is not the plan's, a bound that is more than what follows, a price out of
/// range, a pair that is dropped in vain, or a tree that does not fit.
pub fn certificate(
    problem: &Problem,
    pairs: &[Pair],
    certificate: &Certificate,
) -> Result<Verdict, Fault> {
    problem.check()?;
    problem.check_pairs(pairs)?;
    let cost = cost::total(problem, pairs, &certificate.plan)?;
    let claimed = certificate.cost;
    if cost != claimed {
        return Err(Fault::Cost {
            claimed,
            found: cost,
        });
    }
    let proven = proof::bound(problem, pairs, certificate)?;
    let claimed = certificate.bound;
    if claimed > proven {
        return Err(Fault::Bound { claimed, proven });
    }
    Ok(Verdict {
        cost,
        bound: proven,
    })
}
