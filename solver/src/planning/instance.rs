//! The question compiled for the search: numbers side by side, each pair with its ways.
//!
//! An instance may be a part of the whole: what hangs together after pairs were dropped. It keeps the numbers that its
//! requests, people and pairs have in the instance it was cut from. All costs are in parts of a point ([`SCALE`]).

use crate::certificate::SCALE;
use crate::problem::{Pair, PersonNumber, Problem, RequestNumber};
use crate::travel;

/// Pairs of one person on one day, in order of their start.
#[derive(Clone, Copy, Debug)]
pub(super) struct Block {
    /// Week of the period.
    pub week: u32,
    /// First pair.
    pub first: u32,
    /// First pair after them.
    pub end: u32,
}

/// What a person may do, and what they did before.
#[derive(Clone, Copy, Debug)]
pub(super) struct Caps {
    pub day: u32,
    pub week: u32,
    pub money: i64,
    pub history: i64,
    /// What all their pairs together would take.
    pub pays: i64,
    /// Whether that is more money than there is.
    pub may_run_out: bool,
}

/// Where it is harder to count money, an instance is vast.
const VAST: usize = 7_000_000;

/// The compiled question.
#[derive(Clone, Debug, Default)]
pub(super) struct Instance {
    /// Cost of leaving a request open.
    pub open: Vec<i64>,
    /// What a request takes from a person's money.
    pub pay: Vec<i64>,
    /// Whether a request may stay open.
    pub must: Vec<bool>,
    pub caps: Vec<Caps>,
    /// What the n-th appointment of somebody new: this times (history + n).
    pub fairness: i64,
    /// Whether leaving out an appointment never lengthens the way of a day.
    pub shortens: bool,
    /// How many threads may work on it at once.
    pub threads: usize,
    /// How hard it is to count money: pairs of people whose money may run out, times the pairs of their person.
    pub counting: usize,
    /// Every plan costs a multiple of this.
    pub unit: i64,

    /// Pairs, ordered by person, day and start: request, person, cost and the way between home and place.
    pub request: Vec<u32>,
    pub person: Vec<u32>,
    pub cost: Vec<i64>,
    pub home: Vec<i64>,
    /// Number in the instance that this was cut from.
    pub origin: Vec<u32>,
    /// For each pair its possible predecessors on the same day with the way between them.
    pub before: Vec<(u32, i64)>,
    pub before_start: Vec<u32>,
    pub blocks: Vec<Block>,
    pub blocks_start: Vec<u32>,
    /// For each request its pairs.
    pub takers: Vec<u32>,
    pub takers_start: Vec<u32>,

    /// Numbers of requests and people in the instance that this was cut from.
    pub request_origin: Vec<u32>,
    pub person_origin: Vec<u32>,
    /// Their numbers in the question.
    pub request_name: Vec<RequestNumber>,
    pub person_name: Vec<PersonNumber>,
}

impl Instance {
    /// Compiles a question with its allowed pairs. Both must have been checked.
    pub fn new(problem: &Problem, pairs: &[Pair]) -> Self {
        let mut order: Vec<u32> = (0..).take(pairs.len()).collect();
        order.sort_unstable_by_key(|number| {
            let pair = pairs[*number as usize];
            let request = &problem.requests[pair.request as usize];
            (
                pair.person,
                request.day,
                request.start,
                request.end,
                pair.request,
            )
        });
        let weights = &problem.weights;
        let mut compiled = Self {
            open: problem
                .requests
                .iter()
                .map(|one| weights.open[usize::from(one.priority)] * SCALE)
                .collect(),
            pay: problem.requests.iter().map(|one| one.pay).collect(),
            must: vec![false; problem.requests.len()],
            caps: problem.people.iter().map(caps).collect(),
            fairness: weights.fairness * SCALE,
            shortens: weights.shortens(),
            request_origin: (0..).take(problem.requests.len()).collect(),
            person_origin: (0..).take(problem.people.len()).collect(),
            request_name: (0..).take(problem.requests.len()).collect(),
            person_name: (0..).take(problem.people.len()).collect(),
            ..Self::default()
        };
        for number in order {
            let pair = pairs[number as usize];
            let person = &problem.people[pair.person as usize];
            let request = &problem.requests[pair.request as usize];
            let mode = weights.modes[usize::from(person.mode)];
            let place = problem.places[request.place as usize];
            let way = travel::between(weights, mode, person.home, place);
            compiled.request.push(pair.request);
            compiled.person.push(pair.person);
            compiled.cost.push(pair.cost * SCALE);
            compiled.home.push(way * weights.travel * SCALE);
            compiled.origin.push(number);
        }
        compiled.unit = compiled.find_unit(weights.travel * SCALE);
        compiled.lay_blocks(
            |request| problem.requests[request as usize].day,
            problem.days_in_week,
        );
        compiled.find_predecessors(problem);
        compiled.list_takers();
        compiled.look_at_money();
        compiled
    }

    pub(super) fn look_at_money(&mut self) {
        for person in 0..self.people() {
            let pays = self
                .pairs_of(person)
                .map(|pair| self.pay[self.request[pair] as usize]);
            let caps = &mut self.caps[person];
            caps.pays = pays.sum();
            caps.may_run_out = caps.pays > caps.money;
        }
        let people = (0..self.people()).filter(|person| self.caps[*person].may_run_out);
        self.counting = people
            .map(|person| self.pairs_of(person).len().pow(2))
            .sum();
    }

    /// Whether there is so much of it that counting everybody's money would take too long.
    pub fn is_vast(&self) -> bool {
        self.counting > VAST
    }

    pub fn requests(&self) -> usize {
        self.open.len()
    }

    pub fn people(&self) -> usize {
        self.caps.len()
    }

    pub fn pairs(&self) -> usize {
        self.request.len()
    }

    pub fn blocks_of(&self, person: usize) -> &[Block] {
        &self.blocks[self.blocks_start[person] as usize..self.blocks_start[person + 1] as usize]
    }

    /// Pairs of a person.
    pub fn pairs_of(&self, person: usize) -> std::ops::Range<usize> {
        let blocks = self.blocks_of(person);
        match (blocks.first(), blocks.last()) {
            (Some(first), Some(last)) => first.first as usize..last.end as usize,
            _ => 0..0,
        }
    }

    pub fn takers_of(&self, request: usize) -> &[u32] {
        &self.takers[self.takers_start[request] as usize..self.takers_start[request + 1] as usize]
    }

    pub fn before(&self, pair: usize) -> &[(u32, i64)] {
        &self.before[self.before_start[pair] as usize..self.before_start[pair + 1] as usize]
    }

    fn find_unit(&self, travel: i64) -> i64 {
        let costs = self.open.iter().chain(&self.cost).copied();
        costs.fold(gcd(travel, self.fairness), gcd).max(1)
    }

    /// The least cost of a plan that is not below this.
    pub fn round_up(&self, bound: i64) -> i64 {
        bound.div_euclid(self.unit) * self.unit
            + if bound.rem_euclid(self.unit) == 0 {
                0
            } else {
                self.unit
            }
    }

    fn lay_blocks(&mut self, day: impl Fn(u32) -> u32, days_in_week: u32) {
        self.blocks_start = vec![0];
        let mut pair = 0;
        for person in (0..).take(self.people()) {
            while pair < self.pairs() && self.person[pair] == person {
                let first = pair;
                let today = day(self.request[pair]);
                while pair < self.pairs()
                    && self.person[pair] == person
                    && day(self.request[pair]) == today
                {
                    pair += 1;
                }
                self.blocks.push(Block {
                    week: today / days_in_week,
                    first: number(first),
                    end: number(pair),
                });
            }
            self.blocks_start.push(number(self.blocks.len()));
        }
    }

    fn find_predecessors(&mut self, problem: &Problem) {
        let weights = &problem.weights;
        self.before_start = vec![0];
        for block in &self.blocks {
            for pair in block.first..block.end {
                let person = &problem.people[self.person[pair as usize] as usize];
                let mode = weights.modes[usize::from(person.mode)];
                let next = &problem.requests[self.request[pair as usize] as usize];
                for earlier in block.first..pair {
                    let former = &problem.requests[self.request[earlier as usize] as usize];
                    if former.end > next.start {
                        continue;
                    }
                    let way = if former.place == next.place {
                        0
                    } else {
                        let [from, to] =
                            [former.place, next.place].map(|place| problem.places[place as usize]);
                        travel::between(weights, mode, from, to)
                    };
                    if i64::from(former.end) + way + weights.buffer <= i64::from(next.start) {
                        self.before.push((earlier, way * weights.travel * SCALE));
                    }
                }
                self.before_start.push(number(self.before.len()));
            }
        }
    }

    pub(super) fn list_takers(&mut self) {
        let mut start = vec![0; self.requests() + 1];
        for request in &self.request {
            start[*request as usize + 1] += 1;
        }
        for request in 0..self.requests() {
            start[request + 1] += start[request];
        }
        let mut place = start.clone();
        self.takers = vec![0; self.pairs()];
        for (pair, request) in (0..).zip(&self.request) {
            let slot = &mut place[*request as usize];
            self.takers[*slot as usize] = pair;
            *slot += 1;
        }
        self.takers_start = start;
    }

    /// What the first `count` appointments of a person cost for fairness.
    pub fn fair(&self, person: usize, count: i64) -> i64 {
        self.fairness * (self.caps[person].history * count + count * (count + 1) / 2)
    }

    /// What one more appointment costs for fairness, for a person who has `count`.
    pub fn fair_next(&self, person: usize, count: i64) -> i64 {
        self.fairness * (self.caps[person].history + count + 1)
    }
}

fn caps(person: &crate::problem::Person) -> Caps {
    Caps {
        day: person.day_cap,
        week: person.week_cap,
        money: person.money,
        history: person.history,
        pays: 0,
        may_run_out: false,
    }
}

/// Counts of a checked question fit into 32 bits.
#[expect(
    clippy::cast_possible_truncation,
    reason = "no more than `problem::MOST` of anything"
)]
pub(super) fn number(count: usize) -> u32 {
    count as u32
}

/// A count as a factor of costs.
#[expect(
    clippy::cast_possible_wrap,
    reason = "no more than `problem::MOST` of anything"
)]
pub(super) fn factor(count: usize) -> i64 {
    count as i64
}

/// A number to work out shares and strides with, where the last digits do not matter.
#[expect(
    clippy::cast_precision_loss,
    reason = "only shares and strides, never costs"
)]
pub(super) fn about(number: i64) -> f64 {
    number as f64
}

/// The greatest number that divides both.
pub(super) fn gcd(one: i64, other: i64) -> i64 {
    if other == 0 {
        one
    } else {
        gcd(other, one % other)
    }
}
