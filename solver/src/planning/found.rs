//! A plan of an instance, as its pairs.

use super::instance::Instance;
use super::roster::{OPEN, Roster};

/// The pairs of a plan in rising order, and its cost.
#[derive(Clone, Debug, Default)]
pub(super) struct Found {
    pub pairs: Vec<u32>,
    pub cost: i64,
}

impl Found {
    /// Everything is open.
    pub fn nothing(instance: &Instance) -> Self {
        Self {
            pairs: Vec::new(),
            cost: instance.open.iter().sum(),
        }
    }

    pub fn of(roster: &Roster<'_>) -> Self {
        let held = roster.holder.iter().copied().filter(|pair| *pair != OPEN);
        let mut pairs: Vec<u32> = held.collect();
        pairs.sort_unstable();
        Self {
            pairs,
            cost: roster.cost,
        }
    }

    pub fn roster<'a>(&self, instance: &'a Instance) -> Roster<'a> {
        let mut roster = Roster::new(instance);
        for pair in &self.pairs {
            if let Some(cost) = roster.insertion(*pair as usize) {
                roster.give(*pair as usize, cost);
            }
        }
        roster
    }

    /// What of it lies in a part of its instance.
    pub fn within(&self, part: &Instance) -> Self {
        let pairs = (0..)
            .zip(&part.origin)
            .filter(|(_, origin)| self.pairs.binary_search(origin).is_ok());
        let found = Self {
            pairs: pairs.map(|(pair, _)| pair).collect(),
            cost: 0,
        };
        Self::of(&found.roster(part))
    }

    /// The pairs in the numbers of the instance from which the part was cut.
    pub fn origins<'f>(&'f self, part: &'f Instance) -> impl Iterator<Item = u32> + 'f {
        self.pairs.iter().map(|pair| part.origin[*pair as usize])
    }
}

/// Keeps a plan that is cheaper than the one found so far.
pub(super) fn keep(found: &mut Found, roster: &Roster<'_>) {
    if roster.cost < found.cost {
        *found = Found::of(roster);
    }
}
