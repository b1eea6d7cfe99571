//! Plans: who takes what, with a certificate of how good that is.
//!
//! The method, from the inside out:
//!
//! 1. **Schedules** (`schedule`). At given prices for requests, what would one person do? Chains of appointments for a
//!    day, days under a weekly cap, weeks less fairness, money: dynamic programmes, exact in whole numbers.
//! 2. **Bound** (`relaxation`). The prices, less what everybody alone earns at them, is less than any plan costs
//!    (Lagrange). Prices rise where nobody comes and fall where several do.
//! 3. **Plan** (`improve`, `dive`). What everybody would do is made into a plan; then single people are offered new
//!    schedules at what each appointment would save elsewhere. For larger ones, what is nearly sure is decided, and
//!    the rest priced anew. Then teams plan anew among themselves (`team`).
//! 4. **Gap** (`solve`, `branch`). With a pair that is too dear even at its best no better plan can be made: it is
//!    dropped. What then falls apart is solved part by part. Where nothing falls apart any more, one pair is decided.
//!
//! A question too large for that goes its own way (`vast`): prices that settle one by one (`settle`), a dive, and room made
//! for what is open (`chain`). Threads ask people side by side (`asking`).
//!
//! Sources: the relaxation is that of Geoffrion (Mathematical Programming Study 2, 1974), its ascent that of Held, Wolfe
//! and Crowder (Mathematical Programming 6, 1974); columns of whole schedules and branching on pairs go back to Barnhart
//! and others (Operations Research 46, 1998); dropping by reduced cost is older than both.

mod asking;
mod branch;
mod chain;
mod dive;
mod found;
mod improve;
mod instance;
mod parts;
mod relaxation;
mod roster;
mod schedule;
mod settle;
mod solve;
mod start;
mod strict;
mod team;
mod tree;
mod vast;
mod workers;

pub use strict::strict;

use crate::certificate::Certificate;
use crate::problem::{Fault, Pair, Problem};

/// How long and how a plan is sought.
#[derive(Clone, Copy)]
pub struct Limits<'a> {
    /// The same seed gives the same plan, as long as time does not run out.
    pub seed: u64,
    /// Seconds after which the best plan so far is good enough.
    pub seconds: f64,
    /// Tells how many seconds have passed since a moment that does not change.
    pub clock: &'a (dyn Fn() -> f64 + Sync),
    /// How many threads work at once.
    pub threads: usize,
    /// Told now and then how far it is.
    pub progress: Option<&'a (dyn Fn(Progress) + Sync)>,
}

/// How far a plan is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Progress {
    /// What the best plan so far costs, in points.
    pub cost: i64,
    /// What no plan can cost less than, in points.
    pub bound: i64,
}

/// The best plan that is found within the limits, with its certificate.
///
/// # Errors
/// What makes the question impossible to work on; see [`Problem::check`], [`Problem::check_sums`] and
/// [`Fault::Roundings`].
///
/// # Examples
/// ```
/// use solver::planning::{Limits, plan};
/// use solver::problem::{Pair, Person, Point, Problem, Request};
///
/// let person = |x| Person {
///     home: Point { x, y: 0 },
///     day_cap: 1,
///     week_cap: 2,
///     money: 100,
///     available: vec![u64::MAX; 7],
///     ..Person::default()
/// };
/// let request = Request { start: 540, end: 600, ..Request::default() };
/// let problem = Problem {
///     days: 1,
///     days_in_week: 7,
///     places: vec![Point { x: 1500, y: 0 }],
///     requests: vec![request.clone(), request],
///     people: vec![person(0), person(3000)],
///     ..Problem::default()
/// };
/// let pair = |request, person| Pair { request, person, cost: 0 };
/// let pairs = [pair(0, 0), pair(1, 0), pair(0, 1)];
/// let limits = Limits { seed: 1, seconds: 1.0, clock: &|| 0.0, threads: 1, progress: None };
/// let certificate = plan(&problem, &pairs, limits)?;
/// // Only the first person can take the second request, so the second one takes the first.
/// assert_eq!(certificate.plan, [Some(1), Some(0)]);
/// assert_eq!(certificate.cost, certificate.bound);
/// # Ok::<(), solver::problem::Fault>(())
/// ```
pub fn plan(problem: &Problem, pairs: &[Pair], limits: Limits<'_>) -> Result<Certificate, Fault> {
    seek(problem, pairs, limits, None)
}

/// As [`plan`], beginning with the prices and the plan of a certificate of nearly the same question; what does not fit
/// is passed over. The plan that is found is not worse, and the same one if there is no better one.
///
/// # Errors
/// What makes the question impossible to work on; see [`Problem::check`].
///
/// # Examples
/// ```
/// use solver::planning::{Limits, plan, plan_from};
/// use solver::problem::{Pair, Person, Problem, Request};
///
/// let person = Person { day_cap: 1, week_cap: 1, available: vec![u64::MAX; 7], ..Person::default() };
/// let problem = Problem {
///     days: 1,
///     days_in_week: 7,
///     places: vec![Default::default()],
///     requests: vec![Request { start: 540, end: 600, ..Request::default() }],
///     people: vec![person.clone(), person],
///     ..Problem::default()
/// };
/// let mut pairs = [0, 1].map(|person| Pair { request: 0, person, cost: 5 });
/// let limits = Limits { seed: 1, seconds: 1.0, clock: &|| 0.0, threads: 1, progress: None };
/// let first = plan(&problem, &pairs, limits)?;
/// assert_eq!(first.plan, [Some(0)]);
/// pairs[1].cost = 4;
/// let second = plan_from(&problem, &pairs, limits, &first)?;
/// assert_eq!(second.plan, [Some(1)]);
/// assert_eq!(second.cost, second.bound);
/// # Ok::<(), solver::problem::Fault>(())
/// ```
pub fn plan_from(
    problem: &Problem,
    pairs: &[Pair],
    limits: Limits<'_>,
    known: &Certificate,
) -> Result<Certificate, Fault> {
    seek(problem, pairs, limits, Some(known))
}

fn seek(
    problem: &Problem,
    pairs: &[Pair],
    limits: Limits<'_>,
    known: Option<&Certificate>,
) -> Result<Certificate, Fault> {
    problem.check()?;
    problem.check_pairs(pairs)?;
    problem.check_sums(pairs)?;
    // The search takes appointments away from people, who must still be in time for the others.
    if !problem.weights.keeps_time() {
        return Err(Fault::Roundings);
    }
    let instance = instance::Instance::new(problem, pairs);
    Ok(workers::plan(&instance, limits, known))
}
