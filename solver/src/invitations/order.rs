//! Who may still be asked, who is worth it, and in which order.

use std::collections::BTreeMap;

use super::candidate::{Candidate, Standing};
use super::hours::Minute;
use super::looks::Looks;
use super::next_step::NobodyLeft;
use super::rules::Rules;
use crate::problem::PersonNumber;

/// Candidates in the order of asking, with their points.
pub(super) type Order<'a> = Vec<(&'a Candidate, f64)>;

/// The candidates, each person once.
pub(super) struct People<'a> {
    /// To be asked if need be.
    pub free: Vec<&'a Candidate>,
    /// Asked and silent since that moment.
    pub asked: Vec<(&'a Candidate, Minute)>,
    /// Not worth asking.
    is_somebody_spared: bool,
    least: Least,
}

/// What the most suitable of those free have: only what is above it counts against somebody.
#[derive(Clone, Copy, Default)]
struct Least {
    rank_cost: u32,
    recent_asks: u16,
}

impl<'a> People<'a> {
    /// A person named twice counts once, and as free only if free everywhere. Whoever cannot say yes in time is left out.
    pub(super) fn of(candidates: &'a [Candidate], looks: &Looks, rules: &Rules) -> Self {
        let mut people: BTreeMap<PersonNumber, &Candidate> = BTreeMap::new();
        for candidate in candidates {
            let kept = people.entry(candidate.person).or_insert(candidate);
            if rank(candidate.standing) > rank(kept.standing) {
                *kept = candidate;
            }
        }
        let (mut free, mut asked) = (Vec::new(), Vec::new());
        for candidate in people.into_values() {
            match candidate.standing {
                Standing::Free if candidate.yes_within(looks.left()) > 0.0 => free.push(candidate),
                Standing::Asked { at } => asked.push((candidate, at)),
                Standing::Free | Standing::Declined | Standing::Excluded => {}
            }
        }
        let least = Least {
            rank_cost: free.iter().map(|of| of.rank_cost).min().unwrap_or(0),
            recent_asks: free.iter().map(|of| of.recent_asks).min().unwrap_or(0),
        };
        let all = free.len();
        free.retain(|candidate| is_worth_asking(candidate, least, looks, rules));
        Self {
            is_somebody_spared: free.len() < all,
            free,
            asked,
            least,
        }
    }

    /// Is there nobody to ask and nobody to wait for?
    pub(super) fn nobody_left(&self) -> Option<NobodyLeft> {
        if !self.free.is_empty() || !self.asked.is_empty() {
            return None;
        }
        Some(if self.is_somebody_spared {
            NobodyLeft::OthersSpared
        } else {
            NobodyLeft::AllAsked
        })
    }

    /// Orders by points for one expected yes, least first. What counts as a yes depends on how much time there is: one
    /// at the first look, one by the deadline, or the mean over all looks. The search decides which order is best.
    pub(super) fn orders(&self, looks: &Looks, rules: &Rules) -> Vec<Order<'a>> {
        let free = &self.free;
        let cost = |candidate: &Candidate| asking_cost(candidate, self.least, looks, rules);
        let (first, all) = (&looks.offsets[1..2], &looks.offsets[1..]);
        let last = &looks.offsets[looks.offsets.len() - 1..];
        let mut orders: Vec<Order<'a>> = Vec::new();
        for times in [all, first, last] {
            let index = |candidate: &Candidate| {
                let yes: f64 = times
                    .iter()
                    .map(|minutes| candidate.yes_within(*minutes))
                    .sum();
                cost(candidate) / yes.max(f64::MIN_POSITIVE)
            };
            let mut indexed: Vec<(f64, &Candidate)> = free.iter().map(|c| (index(c), *c)).collect();
            indexed.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.person.cmp(&b.1.person)));
            let order: Order<'a> = indexed.into_iter().map(|(_, c)| (c, cost(c))).collect();
            let is_new = |known: &Order<'a>| {
                known
                    .iter()
                    .zip(&order)
                    .any(|(a, b)| a.0.person != b.0.person)
            };
            if orders.iter().all(is_new) {
                orders.push(order);
            }
        }
        orders
    }
}

fn rank(standing: Standing) -> u8 {
    match standing {
        Standing::Free => 0,
        Standing::Asked { .. } => 1,
        Standing::Declined => 2,
        Standing::Excluded => 3,
    }
}

/// The disturbance is paid for asking; what the ranking holds against a person only if they say yes.
fn asking_cost(candidate: &Candidate, least: Least, looks: &Looks, rules: &Rules) -> f64 {
    let oftener = candidate.recent_asks - least.recent_asks;
    let disturbance =
        f64::from(rules.ask_points) + f64::from(rules.recent_ask_points) * f64::from(oftener);
    let worse = f64::from(candidate.rank_cost - least.rank_cost);
    disturbance + candidate.yes_within(looks.left()) * worse
}

/// Is the chance of a yes worth the disturbance?
fn is_worth_asking(candidate: &Candidate, least: Least, looks: &Looks, rules: &Rules) -> bool {
    let gain = candidate.yes_within(looks.left()) * f64::from(rules.unfilled_points);
    asking_cost(candidate, least, looks, rules) <= gain
}
