//! Who could take what at which price: the question as the proof sees it.

use std::collections::{HashMap, HashSet};

use super::schedule::{Offer, Schedules};
use crate::certificate::SCALE;
use crate::problem::{Pair, PersonNumber, Problem, RequestNumber};

/// Number of a pair in the list of pairs.
pub(super) type PairNumber = usize;

/// The question, its pairs by request and by person, and prices.
pub(super) struct Market<'a> {
    pub problem: &'a Problem,
    pub pairs: &'a [Pair],
    pub prices: &'a [i64],
    /// Every plan, and every part of one, costs a multiple of this.
    unit: i128,
    pub by_request: Vec<Vec<PairNumber>>,
    /// By day and start.
    pub by_person: Vec<Vec<PairNumber>>,
}

/// What a branch of a tree changes.
#[derive(Clone, Debug, Default)]
pub(super) struct Changes {
    /// Pairs that must be taken.
    pub must: HashSet<PairNumber>,
    /// Pairs that must not be taken.
    pub gone: HashSet<PairNumber>,
    /// Prices in the place of those of the whole.
    pub prices: HashMap<RequestNumber, i64>,
}

impl<'a> Market<'a> {
    pub fn new(problem: &'a Problem, pairs: &'a [Pair], prices: &'a [i64]) -> Self {
        let mut by_request = vec![Vec::new(); problem.requests.len()];
        let mut by_person = vec![Vec::new(); problem.people.len()];
        for (number, pair) in pairs.iter().enumerate() {
            by_request[pair.request as usize].push(number);
            by_person[pair.person as usize].push(number);
        }
        for theirs in &mut by_person {
            theirs.sort_by_key(|number: &PairNumber| {
                let request = &problem.requests[pairs[*number].request as usize];
                (request.day, request.start)
            });
        }
        Self {
            problem,
            pairs,
            prices,
            unit: unit(problem, pairs),
            by_request,
            by_person,
        }
    }

    /// Points that a value in parts of a point proves: the next multiple of the unit.
    pub fn points(&self, value: i128) -> i128 {
        let unit = self.unit * i128::from(SCALE);
        let over = value.rem_euclid(unit) > 0;
        (value.div_euclid(unit) + i128::from(over)) * self.unit
    }

    /// The number of a pair.
    pub fn find(&self, request: RequestNumber, person: PersonNumber) -> Option<PairNumber> {
        let of_request = self.by_request.get(request as usize)?;
        of_request
            .iter()
            .copied()
            .find(|number| self.pairs[*number].person == person)
    }

    /// What it costs to leave a request open, in parts of a point.
    pub fn open_cost(&self, request: RequestNumber) -> i64 {
        let priority = self.problem.requests[request as usize].priority;
        self.problem.weights.open[usize::from(priority)] * SCALE
    }

    /// The price of a request. Where nobody is left for it, it stays open and counts with what that costs.
    pub fn price(&self, request: RequestNumber, changes: &Changes) -> i64 {
        let mut pairs = self.by_request[request as usize].iter();
        if pairs.all(|pair| changes.gone.contains(pair)) {
            return self.open_cost(request);
        }
        self.asked(request, changes)
    }

    fn asked(&self, request: RequestNumber, changes: &Changes) -> i64 {
        let own = changes.prices.get(&request);
        own.copied().unwrap_or(self.prices[request as usize])
    }

    /// What a person can be sold at these prices.
    pub fn schedules(&self, person: PersonNumber, changes: &Changes) -> Schedules<'a> {
        let who = &self.problem.people[person as usize];
        Schedules::new(self.problem, who, self.offers(person, changes), true)
    }

    /// The same for somebody who may exceed their money: never worth less.
    pub fn carefree(&self, person: PersonNumber, changes: &Changes) -> Schedules<'a> {
        let who = &self.problem.people[person as usize];
        Schedules::new(self.problem, who, self.offers(person, changes), false)
    }

    fn offers(&self, person: PersonNumber, changes: &Changes) -> Vec<Offer> {
        let offer = |number: &PairNumber| {
            let pair = self.pairs[*number];
            let must = changes.must.contains(number);
            // Whoever must be taken stays, so that a schedule beyond somebody's means is found impossible.
            let may = must || !changes.gone.contains(number);
            let price = i128::from(self.asked(pair.request, changes));
            let gain = price - i128::from(pair.cost) * i128::from(SCALE);
            may.then_some(Offer {
                request: pair.request,
                gain,
                must,
            })
        };
        self.by_person[person as usize]
            .iter()
            .filter_map(offer)
            .collect()
    }

    /// Value of a person's best schedule; none if they cannot take what they must.
    pub fn best(&self, person: PersonNumber, changes: &Changes) -> Option<i128> {
        let schedules = self.schedules(person, changes);
        if schedules.is_empty() {
            return Some(0);
        }
        schedules.best()
    }
}

/// The greatest number of which everything that a plan may cost is a multiple.
fn unit(problem: &Problem, pairs: &[Pair]) -> i128 {
    let weights = &problem.weights;
    let open = problem
        .requests
        .iter()
        .map(|request| weights.open[usize::from(request.priority)]);
    let costs = open.chain(pairs.iter().map(|pair| pair.cost));
    let unit = costs
        .chain([weights.travel, weights.fairness])
        .fold(0, greatest_divisor);
    i128::from(unit.max(1))
}

fn greatest_divisor(mut one: i64, mut other: i64) -> i64 {
    while other != 0 {
        (one, other) = (other, one % other);
    }
    one
}
