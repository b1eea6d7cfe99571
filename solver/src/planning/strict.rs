//! Plans by strict order: first as few open requests as possible, the dearest priority first; of these plans those with
//! the fewest open wishes; of these those with the shortest ways; of these the fairest.
//!
//! Each aim gets a factor, the later the smaller, and the plan is sought that has least of Σ mᵢ·Lᵢ, where Lᵢ is what the
//! i-th aim counts. Then, from the last aim to the first, later ones are left out: if no plan has less than B of
//! m₁·L₁ + … + mₖ·Lₖ, then every plan that has no more than Vᵢ of each earlier aim has
//!
//! > Lₖ ≥ (B − m₁·V₁ − … − mₖ₋₁·Vₖ₋₁) / mₖ,
//!
//! whatever the factors are. So they need not be so large that no sum of later aims can ever reach one unit of an
//! earlier one (such numbers would soon leave the range); they only need to be large enough for the plan to keep what
//! comes first, and whether it does is seen: else a plan turns up that is better without the later aims, and factors
//! grow. (Strict order by weights: Sherali and Soyster, Journal of Optimization Theory and Applications 39, 1983.) The
//! prices of one aim are good ones for the aim before, so that all but the first search are short.

use super::instance::{about, factor, gcd};
use super::{Limits, plan, plan_from};
use crate::certificate::{Aim, Certificate, Level, Strict};
use crate::check;
use crate::problem::{Fault, Pair, PersonNumber, Problem};

/// A unit of an aim counts as much as so many requests take of the next aim on average.
const AVERAGES: i64 = 8;
/// Factors grow by this where the plan gives up something earlier, and so often.
const GROWTH: i64 = 8;
const TRIES: usize = 4;

/// The best plan by strict order that is found within the limits, with its proof.
///
/// # Errors
/// What makes the question impossible to work on; [`Fault::TooLarge`] also where factors of the aims would leave the
/// range of numbers.
///
/// # Examples
/// ```
/// use solver::certificate::Aim;
/// use solver::planning::{Limits, strict};
/// use solver::problem::{Pair, Person, Point, Problem, Request};
///
/// let person = |x| Person {
///     home: Point { x, y: 0 },
///     mode: 3,
///     day_cap: 1,
///     week_cap: 1,
///     available: vec![u64::MAX; 7],
///     ..Person::default()
/// };
/// let problem = Problem {
///     days: 1,
///     days_in_week: 7,
///     places: vec![Point::default()],
///     requests: vec![Request { start: 540, end: 600, ..Request::default() }],
///     people: vec![person(0), person(900_000)],
///     ..Problem::default()
/// };
/// // The second person lives 900 kilometres away and knows the case: that is first, however long the way is.
/// let pairs = [Pair { request: 0, person: 0, cost: 3_000 }, Pair { request: 0, person: 1, cost: 0 }];
/// let limits = Limits { seed: 1, seconds: 1.0, clock: &|| 0.0, threads: 1, progress: None };
/// let strict = strict(&problem, &pairs, limits)?;
/// assert_eq!(strict.plan, [Some(1)]);
/// let travel = strict.levels.iter().find(|level| level.aim == Aim::Travel);
/// assert_eq!(travel.map(|level| (level.value, level.bound)), Some((5_216, 5_216)));
/// # Ok::<(), solver::problem::Fault>(())
/// ```
pub fn strict(problem: &Problem, pairs: &[Pair], limits: Limits<'_>) -> Result<Strict, Fault> {
    let seeker = Seeker {
        problem,
        pairs,
        aims: Aim::all(&problem.weights),
        limits,
        until: (limits.clock)() + limits.seconds,
    };
    // What a request takes of each aim on average is seen in a plan by the weights.
    let weighed = plan(problem, pairs, seeker.share(seeker.aims.len() + 3))?;
    let mut best = seeker.rank(weighed.plan)?;
    let mut steps = seeker.steps(&best.values);
    let mut factors = seeker.factors(&steps)?;
    let mut tries = TRIES;
    loop {
        match seeker.prove(&factors, &mut best, tries > 0)? {
            Proofs::Each(proofs) => return Ok(seeker.levels(best, factors, proofs)),
            Proofs::Broken(aim) => {
                tries -= 1;
                steps[aim + 1] = steps[aim + 1].saturating_mul(GROWTH);
                match seeker.factors(&steps) {
                    Ok(larger) => factors = larger,
                    // Where larger factors leave the range, the smaller ones must do.
                    Err(_) => tries = 0,
                }
            }
        }
    }
}

/// A plan with how much it has of each aim.
struct Ranked {
    plan: Vec<Option<PersonNumber>>,
    values: Vec<i64>,
}

/// What came of factors.
enum Proofs {
    /// A proof for each aim with the earlier ones.
    Each(Vec<Certificate>),
    /// The factor of this aim is too small: something later outweighs it.
    Broken(usize),
}

struct Seeker<'a> {
    problem: &'a Problem,
    pairs: &'a [Pair],
    aims: Vec<Aim>,
    limits: Limits<'a>,
    until: f64,
}

impl Seeker<'_> {
    fn rest(&self) -> f64 {
        self.until - (self.limits.clock)()
    }

    /// One of so many parts of the time that is left.
    fn share(&self, parts: usize) -> Limits<'_> {
        Limits {
            seconds: self.rest() / about(factor(parts)),
            progress: None,
            ..self.limits
        }
    }

    fn rank(&self, plan: Vec<Option<PersonNumber>>) -> Result<Ranked, Fault> {
        let value = |aim: &Aim| {
            let (question, pairs) = Aim::question(self.problem, self.pairs, &[(*aim, 1)]);
            // The search only makes plans that keep every rule.
            check::plan(&question, &pairs, &plan).map_err(|_| Fault::TooLarge)
        };
        let values = self.aims.iter().map(value).collect::<Result<_, _>>()?;
        Ok(Ranked { plan, values })
    }

    /// How often the factor of each aim goes into that of the aim before, at first.
    fn steps(&self, values: &[i64]) -> Vec<i64> {
        let requests = factor(self.problem.requests.len()).max(1);
        let costs = || self.pairs.iter().map(|pair| pair.cost);
        let unit_of_wishes = costs().fold(0, gcd).max(1);
        let dearest_wish = costs().max().unwrap_or(0);
        let mut before = 1;
        let step = |(aim, value): (&Aim, &i64)| {
            let (unit, dearest) = match aim {
                Aim::Wishes => (unit_of_wishes, dearest_wish),
                _ => (1, 0),
            };
            let worth = (AVERAGES * (value / requests + 1)).max(2 * dearest);
            let step = worth / std::mem::replace(&mut before, unit) + 1;
            // A multiple of the unit, so that sums stay multiples of it.
            (step + unit - 1) / unit * unit
        };
        self.aims.iter().zip(values).map(step).collect()
    }

    /// What a unit of each aim counts, the last one 1.
    fn factors(&self, steps: &[i64]) -> Result<Vec<i64>, Fault> {
        let mut factors = vec![1_i64];
        for step in steps[1..].iter().rev() {
            let factor = factors[factors.len() - 1].checked_mul(*step);
            factors.push(factor.ok_or(Fault::TooLarge)?);
        }
        factors.reverse();
        let (question, pairs) = self.question(&factors);
        let fits = question
            .check()
            .and_then(|()| question.check_pairs(&pairs))
            .and_then(|()| question.check_sums(&pairs));
        fits.map_err(|_| Fault::TooLarge).map(|()| factors)
    }

    /// The question of the first aims, as many as there are factors.
    fn question(&self, factors: &[i64]) -> (Problem, Vec<Pair>) {
        let named: Vec<_> = self
            .aims
            .iter()
            .copied()
            .zip(factors.iter().copied())
            .collect();
        Aim::question(self.problem, self.pairs, &named)
    }

    /// Seeks the best plan by these factors, and proves aim after aim, from the last one to the first.
    fn prove(&self, factors: &[i64], best: &mut Ranked, may_break: bool) -> Result<Proofs, Fault> {
        let mut proofs: Vec<Certificate> = Vec::new();
        for last in (0..self.aims.len()).rev() {
            let (question, pairs) = self.question(&factors[..=last]);
            let proof = match proofs.last() {
                None => plan(&question, &pairs, self.share(2))?,
                Some(proof) => {
                    let (plan, prices) = (best.plan.clone(), proof.prices.clone());
                    let known = Certificate {
                        plan,
                        prices,
                        ..Certificate::default()
                    };
                    plan_from(&question, &pairs, self.share(last + 2), &known)?
                }
            };
            let found = self.rank(proof.plan.clone())?;
            let broken = broken(factors, best, &found, last);
            if found.values[..=last] < best.values[..=last] {
                *best = found;
            }
            if let Some(aim) = broken
                && may_break
            {
                return Ok(Proofs::Broken(aim));
            }
            proofs.push(proof);
        }
        proofs.reverse();
        Ok(Proofs::Each(proofs))
    }

    fn levels(&self, best: Ranked, factors: Vec<i64>, proofs: Vec<Certificate>) -> Strict {
        let mut earlier = 0;
        let mut levels = Vec::new();
        let numbers = self.aims.iter().zip(&factors).zip(&best.values);
        for (((aim, factor), value), proof) in numbers.zip(proofs) {
            // Rounded up: what is counted is whole.
            let bound = (proof.bound - earlier + factor - 1)
                .div_euclid(*factor)
                .max(0);
            earlier += factor * value;
            levels.push(Level {
                aim: *aim,
                value: *value,
                bound,
                proof,
            });
        }
        Strict {
            plan: best.plan,
            factors,
            levels,
        }
    }
}

/// The aim whose factor is too small: of two plans the one that comes first by the aims up to the last is dearer,
/// by the factors of these or of all.
fn broken(factors: &[i64], best: &Ranked, found: &Ranked, last: usize) -> Option<usize> {
    let cost = |plan: &Ranked, last: usize| -> i64 {
        let each = factors[..=last].iter().zip(&plan.values);
        each.map(|(factor, value)| factor * value).sum()
    };
    let all = factors.len() - 1;
    let differs = (0..=last).find(|aim| found.values[*aim] != best.values[*aim])?;
    let is_broken = if found.values[differs] < best.values[differs] {
        cost(found, all) > cost(best, all)
    } else {
        cost(found, last) < cost(best, last)
    };
    (is_broken && differs < all).then_some(differs)
}
