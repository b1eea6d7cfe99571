//! The bound that a tree proves for its group.
//!
//! Every plan goes down one way of the tree: at each branch it has the pair, or it does not; so the weaker of the two
//! sides holds. On the way the pairs of whoever else could take a request that is taken are gone, and it does not stay
//! open, so that its price may be any. Where pairs are dropped, a plan has one of them, and costs at least the cutoff,
//! or none, and costs at least what is proven for the parts that are left.

use std::collections::{HashMap, HashSet};

use super::fault::Fault;
use super::market::{Changes, Market, PairNumber};
use crate::certificate::{HIGHEST_TREE, Tree};
use crate::problem::{PersonNumber, RequestNumber};

/// Highest price of a request that somebody must take: no schedule's worth reaches it, and sums stay in range.
const HIGHEST: i64 = 100_000_000_000_000;

/// What is known of everybody outside of trees.
pub(super) struct Groups<'a> {
    pub market: &'a Market<'a>,
    /// Value of each person's best schedule.
    pub best: &'a [i128],
}

/// A group, or what is left of it, at one place of its tree.
#[derive(Clone)]
pub(super) struct Group {
    requests: HashSet<RequestNumber>,
    /// Lagrange's value, in parts of a point.
    value: i128,
    changes: Changes,
    /// Value of the best schedule of those for whom something has changed.
    best: HashMap<PersonNumber, i128>,
}

impl Group {
    pub fn new(requests: impl Iterator<Item = RequestNumber>, value: i128) -> Self {
        let (changes, best) = (Changes::default(), HashMap::new());
        Self {
            requests: requests.collect(),
            value,
            changes,
            best,
        }
    }
}

impl Groups<'_> {
    /// The points that a tree proves for its group; `request` names the tree.
    pub fn prove(&self, request: RequestNumber, group: Group, tree: &Tree) -> Result<i128, Fault> {
        let mut open = vec![(tree, 0)];
        while let Some((tree, depth)) = open.pop() {
            if depth > HIGHEST_TREE {
                return Err(Fault::Tree(request));
            }
            match tree {
                Tree::Leaf(_) => {}
                Tree::Branch { takes, leaves, .. } => {
                    open.extend([takes, leaves].map(|below| (&**below, depth + 1)));
                }
                Tree::Parts { parts, .. } => {
                    open.extend(parts.iter().map(|(_, below)| (below, depth + 1)));
                }
            }
        }
        let value = group.value;
        let proven = self.least(group, tree)?;
        // The plan in which nobody takes anything goes down some way, so there is a least one.
        Ok(proven.unwrap_or(self.market.points(value)))
    }

    /// What is proven; none if no plan is possible here.
    fn least(&self, mut group: Group, tree: &Tree) -> Result<Option<i128>, Fault> {
        match tree {
            Tree::Leaf(prices) => {
                let is_possible = self.ask(&mut group, prices)?;
                Ok(is_possible.then(|| self.market.points(group.value)))
            }
            Tree::Branch {
                request,
                person,
                takes,
                leaves,
            } => {
                let pair = self.open_pair(&group, *request, *person);
                let pair = pair.ok_or(Fault::Branch(*request, *person))?;
                let mut least: Option<i128> = None;
                for (below, is_taken) in [(takes, true), (leaves, false)] {
                    let mut group = group.clone();
                    if self.decide(&mut group, pair, is_taken) {
                        let proven = self.least(group, below)?;
                        least = [least, proven].into_iter().flatten().min();
                    }
                }
                Ok(least)
            }
            Tree::Parts {
                prices,
                cutoff,
                dropped,
                parts,
            } => {
                if !self.ask(&mut group, prices)? {
                    return Ok(None);
                }
                let alone = self.market.points(group.value);
                self.drop_pairs(&mut group, *cutoff, dropped)?;
                let sum = self.sum(&group, parts)?;
                Ok(sum.map(|sum| alone.max(sum.min(i128::from(*cutoff)))))
            }
        }
    }

    /// The number of a pair about which nothing is decided.
    fn open_pair(
        &self,
        group: &Group,
        request: RequestNumber,
        person: PersonNumber,
    ) -> Option<PairNumber> {
        let pair = self.market.find(request, person)?;
        let changes = &group.changes;
        let is_decided = changes.gone.contains(&pair) || changes.must.contains(&pair);
        let is_inside = group.requests.contains(&request);
        (is_inside && !is_decided).then_some(pair)
    }

    /// Changes something about requests; false if somebody then cannot take what they must.
    fn change(
        &self,
        group: &mut Group,
        touched: &HashSet<RequestNumber>,
        change: impl FnOnce(&mut Changes),
    ) -> bool {
        let market = self.market;
        let prices = |group: &Group| -> i128 {
            let price = |request| market.price(request, &group.changes);
            touched
                .iter()
                .map(|request| i128::from(price(*request)))
                .sum()
        };
        let pairs = touched
            .iter()
            .flat_map(|request| &market.by_request[*request as usize]);
        let open = pairs.filter(|pair| !group.changes.gone.contains(pair));
        let people: HashSet<_> = open.map(|pair| market.pairs[*pair].person).collect();
        group.value -= prices(group);
        change(&mut group.changes);
        group.value += prices(group);
        people.into_iter().all(|person| {
            let Some(best) = market.best(person, &group.changes) else {
                return false;
            };
            let before = group.best.insert(person, best);
            group.value += before.unwrap_or(self.best[person as usize]) - best;
            true
        })
    }

    fn decide(&self, group: &mut Group, pair: PairNumber, is_taken: bool) -> bool {
        let request = self.market.pairs[pair].request;
        let pairs = &self.market.by_request[request as usize];
        self.change(group, &HashSet::from([request]), |changes| {
            if is_taken {
                changes
                    .gone
                    .extend(pairs.iter().filter(|other| **other != pair));
                changes.must.insert(pair);
            } else {
                changes.gone.insert(pair);
            }
        })
    }

    /// Asks these prices, once they are found to be allowed.
    fn ask(&self, group: &mut Group, prices: &[(RequestNumber, i64)]) -> Result<bool, Fault> {
        let must = group.changes.must.iter();
        let taken: HashSet<_> = must.map(|pair| self.market.pairs[*pair].request).collect();
        let mut named = HashSet::new();
        for (request, price) in prices.iter().copied() {
            if !group.requests.contains(&request) || !named.insert(request) {
                return Err(Fault::Leaf(request));
            }
            let is_taken = taken.contains(&request);
            let highest = if is_taken {
                HIGHEST
            } else {
                self.market.open_cost(request)
            };
            if !(0..=highest).contains(&price) {
                return Err(Fault::Price(request));
            }
        }
        let ask = |changes: &mut Changes| changes.prices.extend(prices.iter().copied());
        Ok(self.change(group, &named, ask))
    }

    /// Drops pairs, once each is shown to cost at least the cutoff.
    fn drop_pairs(
        &self,
        group: &mut Group,
        cutoff: i64,
        dropped: &[(RequestNumber, PersonNumber)],
    ) -> Result<(), Fault> {
        let mut gone = Vec::new();
        for (request, person) in dropped.iter().copied() {
            let pair = self.open_pair(group, request, person);
            gone.push(pair.ok_or(Fault::NoSuchPair(request, person))?);
            let best = group
                .best
                .get(&person)
                .unwrap_or(&self.best[person as usize]);
            let others = group.value + best;
            let is_too_dear = |with: Option<i128>| {
                with.is_none_or(|with| self.market.points(others - with) >= i128::from(cutoff))
            };
            let changes = &group.changes;
            let carefree = self.market.carefree(person, changes);
            let exact = || self.market.schedules(person, changes).best_with(request);
            if !is_too_dear(carefree.best_with(request)) && !is_too_dear(exact()) {
                return Err(Fault::Dropped(request, person));
            }
        }
        let touched = dropped.iter().map(|(request, _)| *request).collect();
        // With fewer pairs that may be taken, those that must be still can be.
        self.change(group, &touched, |changes| changes.gone.extend(gone));
        Ok(())
    }

    /// What is proven for all parts together; none if one of them is impossible.
    fn sum(&self, group: &Group, trees: &[(RequestNumber, Tree)]) -> Result<Option<i128>, Fault> {
        let mut by_request = HashMap::new();
        for (request, tree) in trees {
            if by_request.insert(*request, tree).is_some() {
                return Err(Fault::Tree(*request));
            }
        }
        let mut sum = Some(0);
        for part in self.parts(group) {
            let mut named = part
                .requests
                .iter()
                .filter_map(|request| by_request.remove_entry(request));
            let proven = match (named.next(), named.next()) {
                (Some(_), Some((second, _))) => return Err(Fault::Tree(second)),
                (Some((_, tree)), None) => self.least(part.clone(), tree)?,
                (None, _) => Some(self.market.points(part.value)),
            };
            sum = sum.zip(proven).map(|(sum, proven)| sum + proven);
        }
        match by_request.into_keys().min() {
            Some(nowhere) => Err(Fault::Tree(nowhere)),
            None => Ok(sum),
        }
    }

    /// What falls apart in a group.
    fn parts(&self, group: &Group) -> Vec<Group> {
        let market = self.market;
        let is_left = |pair: &&PairNumber| !group.changes.gone.contains(*pair);
        let mut unseen = group.requests.clone();
        let mut parts = Vec::new();
        while let Some(first) = unseen.iter().next().copied() {
            let mut open = vec![first];
            unseen.remove(&first);
            let mut part = Group {
                requests: HashSet::new(),
                value: 0,
                ..group.clone()
            };
            let mut people = HashSet::new();
            while let Some(request) = open.pop() {
                part.requests.insert(request);
                part.value += i128::from(market.price(request, &group.changes));
                for pair in market.by_request[request as usize].iter().filter(is_left) {
                    let person = market.pairs[*pair].person;
                    if people.insert(person) {
                        let theirs = market.by_person[person as usize].iter().filter(is_left);
                        let requests = theirs.map(|pair| market.pairs[*pair].request);
                        open.extend(requests.filter(|request| unseen.remove(request)));
                    }
                }
            }
            let best = |person: &PersonNumber| {
                group
                    .best
                    .get(person)
                    .unwrap_or(&self.best[*person as usize])
            };
            part.value -= people.iter().map(best).sum::<i128>();
            parts.push(part);
        }
        parts
    }
}
