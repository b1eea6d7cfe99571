//! The bound: prices for requests, and what everybody alone would do at these prices.
//!
//! Sum of the prices, less what each person earns at best: less than the cost of every plan. Raising the price of what
//! nobody takes and lowering that of what several take makes it larger (subgradient ascent). Only those are asked
//! again whose prices have changed.

use super::asking::{Answer, Crowd};
use super::instance::{Instance, about, number};
use super::schedule::Pricer;
use super::settle::Memory;

/// Prices of requests, and guesses at what a unit of money is worth to those who run out of it.
#[derive(Clone, Debug, Default)]
pub(super) struct Prices {
    pub request: Vec<i64>,
    pub money: Vec<i64>,
    /// Length of the steps that led there, as a share of what would reach the goal if the bound were flat.
    pub step: f64,
}

impl Prices {
    /// Those of a part.
    pub fn within(&self, part: &Instance) -> Self {
        let request = part
            .request_origin
            .iter()
            .map(|request| self.request[*request as usize]);
        let money = part
            .person_origin
            .iter()
            .map(|person| self.money[*person as usize]);
        Self {
            request: request.collect(),
            money: money.collect(),
            step: self.step,
        }
    }
}

/// Prices with everybody's answer.
#[derive(Debug)]
pub(super) struct Relaxation<'a> {
    instance: &'a Instance,
    pub prices: Prices,
    /// What each person would do.
    pub answers: Vec<Answer>,
    /// How many take each request.
    taken: Vec<u32>,
    /// The sum of the prices less all earnings.
    pub bound: i64,
    /// The best bound so far, and where it was.
    pub best: i64,
    pub best_prices: Prices,
    pricers: Vec<Pricer>,
    /// What prices remember, if there are so many that money is priced instead of counted.
    memory: Option<Memory>,
    /// Length of a step, as a share of what would reach the goal if the bound were flat.
    step: f64,
    patience: u32,
}

/// Steps without a better bound before steps get shorter, and for how many requests there is one more.
const PATIENCE: u32 = 20;
const REQUESTS_FOR_ONE: usize = 200;
/// How much longer a step becomes when it helped, and the longest.
const GROWTH: f64 = 1.1;
const LONGEST: f64 = 4.0;
/// How much longer than those that led to prices steps are when something has changed, and the shortest then.
const AGAIN: f64 = 4.0;
const SHORTEST: f64 = 1e-4;
/// Length of a step where very many prices are nearly settled, as a share of the cost of leaving something open.
const SHORT: f64 = 0.001;
/// Highest price of what must not stay open, in parts of a point.
const HIGHEST: i64 = 100_000_000_000_000;

impl<'a> Relaxation<'a> {
    /// Starts from prices at which each request is worth its cheapest pair alone.
    pub fn new(instance: &'a Instance) -> Self {
        let cheapest = |request: usize| {
            let costs = instance.takers_of(request).iter().map(|pair| {
                let (pair, person) = (*pair as usize, instance.person[*pair as usize] as usize);
                instance.cost[pair] + 2 * instance.home[pair] + instance.fair_next(person, 0)
            });
            costs
                .min()
                .unwrap_or(i64::MAX)
                .min(highest(instance, request))
        };
        let request = (0..instance.requests()).map(cheapest).collect();
        Self::at(
            instance,
            Prices {
                request,
                money: vec![0; instance.people()],
                step: 1.0,
            },
        )
    }

    /// Starts from these prices.
    pub fn at(instance: &'a Instance, prices: Prices) -> Self {
        let memory = instance.is_vast().then(|| Memory::new(instance));
        Self::with(instance, prices, memory)
    }

    /// Starts from these prices, in a part of something vast.
    pub fn of_vast(instance: &'a Instance, prices: Prices) -> Self {
        let memory = Some(Memory::new(instance));
        Self::with(instance, prices, memory)
    }

    fn with(instance: &'a Instance, prices: Prices, memory: Option<Memory>) -> Self {
        let mut this = Self {
            instance,
            answers: vec![Answer::default(); instance.people()],
            taken: vec![0; instance.requests()],
            bound: prices.request.iter().sum(),
            best: i64::MIN,
            best_prices: Prices::default(),
            step: (prices.step * AGAIN).clamp(SHORTEST, 1.0),
            prices,
            pricers: vec![Pricer::default()],
            memory,
            patience: patience(instance),
        };
        for answer in &mut this.answers {
            answer.is_stale = true;
        }
        this.ask();
        this
    }

    /// Asks everybody again whose prices have changed.
    fn ask(&mut self) {
        let instance = self.instance;
        let request = |pair: &u32| instance.request[*pair as usize] as usize;
        let mut asked = Vec::new();
        for (person, answer) in self.answers.iter().enumerate() {
            if answer.is_stale {
                asked.push(person);
                self.bound += answer.earned;
                for pair in &answer.chosen {
                    self.taken[request(pair)] -= 1;
                }
            }
        }
        let crowd = Crowd {
            first: 0,
            answers: &mut self.answers,
            money: &mut self.prices.money,
        };
        let is_priced = self.memory.is_some();
        crowd.ask(instance, &self.prices.request, is_priced, &mut self.pricers);
        for person in asked {
            let answer = &self.answers[person];
            self.bound -= answer.earned;
            for pair in &answer.chosen {
                self.taken[request(pair)] += 1;
            }
        }
        if self.bound > self.best {
            self.best = self.bound;
            self.best_prices.clone_from(&self.prices);
            self.best_prices.step = self.step;
        }
    }

    /// The pairs that anybody would take.
    pub fn chosen(&self) -> impl Iterator<Item = &u32> {
        self.answers.iter().flat_map(|answer| &answer.chosen)
    }

    /// The pairs that one person would take.
    pub fn chosen_by(&self, person: usize) -> &[u32] {
        &self.answers[person].chosen
    }

    /// One step towards a better bound, not beyond `upper`. False once nothing changes any more.
    pub fn ascend(&mut self, upper: i64) -> bool {
        if self.memory.is_some() {
            return self.settle(SHORT);
        }
        let before = self.best;
        let slopes = (0..self.instance.requests()).map(|request| self.slope(request));
        let norm: i64 = slopes.map(|slope| slope * slope).sum();
        if norm == 0 {
            return false;
        }
        let gap = (upper - self.bound).max(1);
        let stride = self.step * about(gap) / about(norm);
        for request in 0..self.instance.requests() {
            let slope = self.slope(request);
            if slope != 0 {
                self.reprice(request, slope, stride);
            }
        }
        self.ask();
        if self.best > before {
            self.patience = patience(self.instance);
            self.step = (self.step * GROWTH).min(LONGEST);
        } else {
            self.patience -= 1;
            if self.patience == 0 {
                self.patience = patience(self.instance);
                self.step /= 2.0;
            }
        }
        true
    }

    /// One step of this length, for very many prices: each moves as its past suggests. False once nothing changes.
    pub fn settle(&mut self, length: f64) -> bool {
        let Some(mut memory) = self.memory.take() else {
            return false;
        };
        memory.begin();
        let mut has_changed = false;
        for request in 0..self.instance.requests() {
            let pull = memory.pull(request, self.slope(request), length);
            has_changed |= self.change(request, whole(pull));
        }
        self.memory = Some(memory);
        self.ask();
        has_changed
    }

    /// Pairs without which a plan below `cutoff` must do: whoever takes them pays at least as much.
    pub fn hopeless(&mut self, cutoff: i64) -> Vec<bool> {
        let instance = self.instance;
        let mut hopeless = vec![false; instance.pairs()];
        for person in 0..instance.people() {
            let prices = &self.prices.request;
            let profit =
                |pair: usize| prices[instance.request[pair] as usize] - instance.cost[pair];
            let forced =
                self.pricers[0].forced(instance, person, profit, self.prices.money[person]);
            for (pair, forced) in instance.pairs_of(person).zip(forced) {
                let bound = self.bound + self.answers[person].earned - forced;
                hopeless[pair] = instance.round_up(bound) >= cutoff;
            }
        }
        hopeless
    }

    /// Goes back to the prices with the best bound.
    pub fn return_to_best(&mut self) {
        let best = std::mem::take(&mut self.best_prices);
        *self = Self::at(self.instance, best);
    }

    /// Where the bound rises with the price of a request, 0 at the borders.
    fn slope(&self, request: usize) -> i64 {
        let slope = 1 - i64::from(self.taken[request]);
        let price = self.prices.request[request];
        let at_border =
            slope > 0 && price >= highest(self.instance, request) || slope < 0 && price <= 0;
        if at_border { 0 } else { slope }
    }

    fn reprice(&mut self, request: usize, slope: i64, stride: f64) {
        let change = whole(stride * about(slope.abs())).clamp(1, HIGHEST) * slope.signum();
        self.change(request, change);
    }

    /// Changes a price, within its borders; whether it is another one now.
    fn change(&mut self, request: usize, change: i64) -> bool {
        let highest = highest(self.instance, request);
        let price = &mut self.prices.request[request];
        let old = *price;
        *price = old.saturating_add(change).clamp(0, highest);
        if *price == old {
            return false;
        }
        self.bound += *price - old;
        for pair in self.instance.takers_of(request) {
            self.answers[self.instance.person[*pair as usize] as usize].is_stale = true;
        }
        true
    }
}

fn patience(instance: &Instance) -> u32 {
    PATIENCE + number(instance.requests() / REQUESTS_FOR_ONE)
}

fn highest(instance: &Instance, request: usize) -> i64 {
    if instance.must[request] {
        HIGHEST
    } else {
        instance.open[request]
    }
}

/// The whole part; what is too large becomes the largest number, which is cut off at the border of prices.
#[expect(clippy::cast_possible_truncation, reason = "saturates")]
fn whole(number: f64) -> i64 {
    number as i64
}
