//! Plans by strict order of aims: each level's proof is a certificate of the question in which only this aim and the
//! earlier ones count. If no plan has less than B of m₁·L₁ + … + mₖ·Lₖ, none that has no more than Vᵢ of each earlier aim
//! has less than (B − m₁·V₁ − … − mₖ₋₁·Vₖ₋₁) / mₖ of this one.

use super::{Fault, certificate, plan};
use crate::certificate::{Aim, Strict};
use crate::problem::{Pair, Problem};

/// What is certain about a plan by strict order: for each aim how much the plan has of it, and how much a plan that has
/// no more of any earlier aim has at least.
///
/// # Errors
/// A rule that the plan breaks, aims that are not those of the question, factors that are negative or out of range, a
/// value that is not the plan's, a proof that does not hold, or a bound that does not follow.
pub fn strict(problem: &Problem, pairs: &[Pair], strict: &Strict) -> Result<Vec<[i64; 2]>, Fault> {
    problem.check()?;
    problem.check_pairs(pairs)?;
    let aims = Aim::all(&problem.weights);
    if !aims.iter().eq(strict.levels.iter().map(|level| &level.aim)) {
        return Err(Fault::Aims);
    }
    if strict.factors.len() != aims.len() || strict.factors.iter().any(|factor| *factor < 1) {
        return Err(Fault::Factors);
    }
    let factors: Vec<_> = aims
        .iter()
        .copied()
        .zip(strict.factors.iter().copied())
        .collect();
    let mut earlier = 0;
    let mut proven = Vec::new();
    for (level, at) in strict.levels.iter().zip(0..) {
        let (question, alone) = Aim::question(problem, pairs, &[(level.aim, 1)]);
        let value = plan(&question, &alone, &strict.plan)?;
        let (question, weighed) = Aim::question(problem, pairs, &factors[..=at]);
        let least = certificate(&question, &weighed, &level.proof)?.bound;
        let factor = i128::from(strict.factors[at]);
        let left = i128::from(least) - earlier;
        let bound = (left.div_euclid(factor) + i128::from(left.rem_euclid(factor) > 0)).max(0);
        if level.value != value || i128::from(level.bound) > bound {
            return Err(Fault::Level(level.aim));
        }
        earlier += factor * i128::from(value);
        proven.push([value, i64::try_from(bound).map_err(|_| Fault::TooLarge)?]);
    }
    Ok(proven)
}
