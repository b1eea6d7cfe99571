//! Aims one after the other: plain data of a plan and of the proof that no aim could be met better without harm to an
//! earlier one.

use super::Certificate;
use crate::problem::{Pair, PersonNumber, Problem};
use crate::weights::Weights;

/// What is to be little.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Aim {
    /// Requests that stay open, of those that cost this many points by their priority.
    Open(i64),
    /// Points for wishes that stay open: [`Pair::cost`].
    Wishes,
    /// Minutes on the way.
    Travel,
    /// For each person the sum of h + n over their appointments, where h is what they had before and n counts these.
    Fairness,
}

impl Aim {
    /// All aims, the first one first. What counts nothing is none.
    ///
    /// # Examples
    /// ```
    /// use solver::certificate::Aim;
    /// use solver::weights::Weights;
    ///
    /// let weights = Weights { open: vec![10, 0, 70], travel: 0, ..Weights::default() };
    /// assert_eq!(Aim::all(&weights), [Aim::Open(70), Aim::Open(10), Aim::Wishes, Aim::Fairness]);
    /// ```
    pub fn all(weights: &Weights) -> Vec<Self> {
        let mut open: Vec<i64> = weights
            .open
            .iter()
            .copied()
            .filter(|cost| *cost > 0)
            .collect();
        open.sort_unstable_by(|one, other| other.cmp(one));
        open.dedup();
        let mut aims: Vec<Self> = open.into_iter().map(Self::Open).collect();
        aims.push(Self::Wishes);
        aims.extend((weights.travel > 0).then_some(Self::Travel));
        aims.extend((weights.fairness > 0).then_some(Self::Fairness));
        aims
    }

    /// The question in which each of these aims counts its factor, and everything else nothing.
    pub(crate) fn question(
        problem: &Problem,
        pairs: &[Pair],
        factors: &[(Self, i64)],
    ) -> (Problem, Vec<Pair>) {
        let factor = |aim| {
            let named = factors.iter().find(|(named, _)| *named == aim);
            named.map_or(0, |(_, factor)| *factor)
        };
        let mut question = problem.clone();
        let weights = &mut question.weights;
        weights.travel = factor(Self::Travel);
        weights.fairness = factor(Self::Fairness);
        for cost in &mut weights.open {
            *cost = factor(Self::Open(*cost));
        }
        let mut pairs = pairs.to_vec();
        for pair in &mut pairs {
            pair.cost = pair.cost.saturating_mul(factor(Self::Wishes));
        }
        (question, pairs)
    }
}

/// How well one aim is met.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Level {
    /// The aim.
    pub aim: Aim,
    /// How much the plan has of it.
    pub value: i64,
    /// No plan has less that has no more of any earlier aim.
    pub bound: i64,
    /// The proof: a certificate of the question in which only this and the earlier aims count, each its factor. The plan
    /// in it may be another one.
    pub proof: Certificate,
}

/// A plan by strict order of aims.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Strict {
    /// For each request who takes it; none if it stays open.
    pub plan: Vec<Option<PersonNumber>>,
    /// What a unit of each aim counts in the proofs.
    pub factors: Vec<i64>,
    /// The aims, the first one first.
    pub levels: Vec<Level>,
}
