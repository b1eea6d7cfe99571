//! The bound that a tree proves for its group: that of its weakest leaf.
//!
//! Every plan goes down one way of the tree: at each branch it has the pair, or it does not. On the way the pairs of
//! whoever else could take a request that is taken are gone, and it does not stay open, so that its price may be any.

use std::collections::{HashMap, HashSet};

use super::fault::Fault;
use super::market::{Changes, Market, PairNumber};
use super::parts::Parts;
use crate::certificate::Tree;
use crate::problem::{PersonNumber, RequestNumber};

/// Highest price of a request that somebody must take: no schedule's worth reaches it, and sums stay in range.
const HIGHEST: i64 = 1_000_000_000_000;

/// What is known of all groups without trees.
pub(super) struct Groups<'a> {
    pub market: &'a Market<'a>,
    pub dropped: &'a [bool],
    pub parts: &'a Parts,
    /// Value of each person's best schedule.
    pub best: &'a [i128],
    /// Lagrange's value of each group, in parts of a point.
    pub values: &'a [i128],
}

/// One decision on the way to a leaf.
#[derive(Clone, Copy)]
struct Decision {
    pair: PairNumber,
    is_taken: bool,
}

impl Groups<'_> {
    /// The least value of any leaf, in parts of a point.
    pub fn prove(&self, group: usize, tree: &Tree) -> Result<i128, Fault> {
        let mut least: Option<i128> = None;
        let mut open = vec![(tree, Vec::new())];
        while let Some((tree, way)) = open.pop() {
            let changes = self.changes(&way);
            match tree {
                Tree::Leaf(prices) => {
                    let value = self.leaf(group, changes, &way, prices)?;
                    least = [least, value].into_iter().flatten().min();
                }
                Tree::Branch {
                    request,
                    person,
                    takes,
                    leaves,
                } => {
                    let pair = self.branch(group, &changes, *request, *person)?;
                    for (below, is_taken) in [(takes, true), (leaves, false)] {
                        let decision = Decision { pair, is_taken };
                        open.push((below, [&way[..], &[decision]].concat()));
                    }
                }
            }
        }
        // The leaf in which nobody takes anything is always possible.
        Ok(least.unwrap_or(self.values[group]))
    }

    fn branch(
        &self,
        group: usize,
        changes: &Changes,
        request: RequestNumber,
        person: PersonNumber,
    ) -> Result<PairNumber, Fault> {
        let fault = Fault::Branch(request, person);
        let pair = self.market.find(request, person).ok_or(fault)?;
        let decided = changes.gone.contains(&pair) || changes.must.contains(&pair);
        let inside = self.parts.requests[request as usize] == group;
        (inside && !self.dropped[pair] && !decided)
            .then_some(pair)
            .ok_or(fault)
    }

    fn changes(&self, way: &[Decision]) -> Changes {
        let mut changes = Changes::default();
        for Decision { pair, is_taken } in way.iter().copied() {
            if is_taken {
                let request = self.market.pairs[pair].request;
                let others = self.market.by_request[request as usize].iter();
                changes.gone.extend(others.filter(|other| **other != pair));
                changes.must.insert(pair);
            } else {
                changes.gone.insert(pair);
            }
        }
        changes
    }

    /// Lagrange's value at a leaf; none if nothing that belongs there can be.
    fn leaf(
        &self,
        group: usize,
        mut changes: Changes,
        way: &[Decision],
        prices: &[(RequestNumber, i64)],
    ) -> Result<Option<i128>, Fault> {
        let market = self.market;
        changes.prices = self.named(group, &changes, prices)?;
        let mut requests: HashSet<RequestNumber> = changes.prices.keys().copied().collect();
        requests.extend(
            way.iter()
                .map(|decision| market.pairs[decision.pair].request),
        );
        let mut value = self.values[group];
        let mut people = HashSet::new();
        for request in requests {
            let before = market.price(request, self.dropped, &Changes::default());
            let after = market.price(request, self.dropped, &changes);
            value += i128::from(after) - i128::from(before);
            let pairs = market.by_request[request as usize].iter();
            people.extend(
                pairs
                    .filter(|pair| !self.dropped[**pair])
                    .map(|pair| market.pairs[*pair].person),
            );
        }
        for person in people {
            let Some(best) = market.best(person, self.dropped, &changes) else {
                return Ok(None);
            };
            value += self.best[person as usize] - best;
        }
        Ok(Some(value))
    }

    /// The prices that a leaf names, once they are found to be allowed.
    fn named(
        &self,
        group: usize,
        changes: &Changes,
        prices: &[(RequestNumber, i64)],
    ) -> Result<HashMap<RequestNumber, i64>, Fault> {
        let taken: HashSet<RequestNumber> = changes
            .must
            .iter()
            .map(|pair| self.market.pairs[*pair].request)
            .collect();
        let mut named = HashMap::new();
        for (request, price) in prices.iter().copied() {
            if self.parts.requests.get(request as usize) != Some(&group) {
                return Err(Fault::Leaf(request));
            }
            let highest = if taken.contains(&request) {
                HIGHEST
            } else {
                self.market.open_cost(request)
            };
            if !(0..=highest).contains(&price) {
                return Err(Fault::Price(request));
            }
            if named.insert(request, price).is_some() {
                return Err(Fault::Leaf(request));
            }
        }
        Ok(named)
    }
}
