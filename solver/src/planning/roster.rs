//! A plan while it is being made: who has what, what it costs, and what a change would cost.

use super::instance::{Block, Instance, factor, number};

/// Nobody has it.
pub(super) const OPEN: u32 = u32::MAX;

/// Who has what.
#[derive(Clone, Debug)]
pub(super) struct Roster<'a> {
    pub instance: &'a Instance,
    /// For each request the pair by which it is taken, or [`OPEN`].
    pub holder: Vec<u32>,
    /// For each person their pairs in rising order, which is the order of time.
    held: Vec<Vec<u32>>,
    paid: Vec<i64>,
    /// What all this costs.
    pub cost: i64,
}

/// Changes in their order, to go back: pairs, and whether they were given or taken.
#[derive(Debug, Default)]
pub(super) struct Undo {
    changes: Vec<(u32, bool)>,
}

impl Undo {
    /// How many changes are remembered.
    pub fn len(&self) -> usize {
        self.changes.len()
    }

    /// The changes stay.
    pub fn forget(&mut self) {
        self.changes.clear();
    }
}

impl<'a> Roster<'a> {
    /// Everything is open.
    pub fn new(instance: &'a Instance) -> Self {
        Self {
            instance,
            holder: vec![OPEN; instance.requests()],
            held: vec![Vec::new(); instance.people()],
            paid: vec![0; instance.people()],
            cost: instance.open.iter().sum(),
        }
    }

    /// The pairs of a person.
    pub fn held(&self, person: usize) -> &[u32] {
        &self.held[person]
    }

    /// What it would cost more to give a request to a person who can take it; none if they cannot.
    pub fn insertion(&self, pair: usize) -> Option<i64> {
        let instance = self.instance;
        let person = instance.person[pair] as usize;
        let held = &self.held[person];
        let caps = instance.caps[person];
        if self.paid[person] + instance.pay[instance.request[pair] as usize] > caps.money {
            return None;
        }
        let block = self.block(person, pair);
        let at = held.partition_point(|other| (*other as usize) < pair);
        let first = at
            - held[..at]
                .iter()
                .rev()
                .take_while(|other| **other >= block.first)
                .count();
        let end = at
            + held[at..]
                .iter()
                .take_while(|other| **other < block.end)
                .count();
        if end - first >= caps.day as usize || self.of_week(person, block.week, at) >= caps.week {
            return None;
        }
        let before = (at > first).then(|| held[at - 1]);
        let after = held.get(at).copied().filter(|_| at < end);
        let way = self.detour(before, pair, after)?;
        Some(way + instance.cost[pair] + instance.fair_next(person, factor(held.len())))
    }

    /// What the way of a day becomes longer by going there between two others; none if that cannot be done.
    fn detour(&self, before: Option<u32>, pair: usize, after: Option<u32>) -> Option<i64> {
        let instance = self.instance;
        let home = |pair: u32| instance.home[pair as usize];
        let there = match before {
            Some(before) => way(instance, before, pair)?,
            None => instance.home[pair],
        };
        let back = match after {
            Some(after) => way(instance, u32::try_from(pair).ok()?, after as usize)?,
            None => instance.home[pair],
        };
        let direct = match (before, after) {
            (Some(before), Some(after)) => way(instance, before, after as usize)?,
            (Some(one), None) | (None, Some(one)) => home(one),
            (None, None) => 0,
        };
        Some(there + back - direct)
    }

    fn block(&self, person: usize, pair: usize) -> Block {
        let blocks = self.instance.blocks_of(person);
        blocks[blocks.partition_point(|block| block.end as usize <= pair)]
    }

    /// How many the person has in a week; `at` is a position among their pairs inside or beside that week.
    fn of_week(&self, person: usize, week: u32, at: usize) -> u32 {
        let blocks = self.instance.blocks_of(person);
        let from = blocks.partition_point(|block| block.week < week);
        let to = blocks.partition_point(|block| block.week <= week);
        let (first, end) = (blocks[from].first, blocks[to - 1].end);
        let held = &self.held[person];
        let before = held[..at]
            .iter()
            .rev()
            .take_while(|pair| **pair >= first)
            .count();
        let after = held[at..].iter().take_while(|pair| **pair < end).count();
        number(before + after)
    }

    /// What it would save to take a request from whoever has it by this pair, beside the cost of its being open.
    pub fn saving(&self, pair: usize) -> i64 {
        let instance = self.instance;
        let person = instance.person[pair] as usize;
        let held = &self.held[person];
        let block = self.block(person, pair);
        let at = held.partition_point(|other| (*other as usize) < pair);
        let before = at
            .checked_sub(1)
            .map(|at| held[at])
            .filter(|other| *other >= block.first);
        let after = held.get(at + 1).copied().filter(|other| *other < block.end);
        let way = self.detour(before, pair, after).unwrap_or_default();
        way + instance.cost[pair] + instance.fair_next(person, factor(held.len()) - 1)
    }

    /// Gives an open request to a person, at the cost that [`Self::insertion`] said.
    pub fn give(&mut self, pair: usize, cost: i64) {
        let instance = self.instance;
        let (request, person) = (
            instance.request[pair] as usize,
            instance.person[pair] as usize,
        );
        let number = number(pair);
        let at = self.held[person].partition_point(|other| *other < number);
        self.held[person].insert(at, number);
        self.holder[request] = number;
        self.paid[person] += instance.pay[request];
        self.cost += cost - instance.open[request];
    }

    /// Takes a request away; it is open then.
    pub fn take(&mut self, pair: usize) {
        let instance = self.instance;
        let (request, person) = (
            instance.request[pair] as usize,
            instance.person[pair] as usize,
        );
        self.cost += instance.open[request] - self.saving(pair);
        let number = number(pair);
        let at = self.held[person].partition_point(|other| *other < number);
        self.held[person].remove(at);
        self.holder[request] = OPEN;
        self.paid[person] -= instance.pay[request];
    }

    /// As [`Self::give`], remembered.
    pub fn try_give(&mut self, pair: usize, cost: i64, undo: &mut Undo) {
        self.give(pair, cost);
        undo.changes.push((number(pair), true));
    }

    /// As [`Self::take`], remembered.
    pub fn try_take(&mut self, pair: usize, undo: &mut Undo) {
        self.take(pair);
        undo.changes.push((number(pair), false));
    }

    /// Goes back to what was before the changes that were remembered from a position on.
    pub fn undo(&mut self, undo: &mut Undo, from: usize) {
        while undo.changes.len() > from
            && let Some((pair, given)) = undo.changes.pop()
        {
            if given {
                self.take(pair as usize);
            } else {
                let cost = self.insertion(pair as usize).unwrap_or_default();
                self.give(pair as usize, cost);
            }
        }
    }

    /// The cheapest way to give an open request to somebody other than `except`.
    pub fn cheapest(&self, request: usize, except: u32) -> Option<(usize, i64)> {
        let takers = self
            .instance
            .takers_of(request)
            .iter()
            .map(|pair| *pair as usize);
        takers
            .filter(|pair| self.instance.person[*pair] != except)
            .filter_map(|pair| Some((pair, self.insertion(pair)?)))
            .min_by_key(|(_, cost)| *cost)
    }
}

/// The way from one pair to a later one of the same day; none if there is too little time.
fn way(instance: &Instance, before: u32, pair: usize) -> Option<i64> {
    let found = instance
        .before(pair)
        .binary_search_by_key(&before, |(earlier, _)| *earlier);
    found.ok().map(|position| instance.before(pair)[position].1)
}
