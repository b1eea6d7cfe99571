//! The bound: prices for requests, and what everybody alone would do at these prices.
//!
//! Sum of the prices, less what each person earns at best: less than the cost of every plan. Raising the price of what
//! nobody takes and lowering that of what several take makes it larger (subgradient ascent). Only those are asked
//! again whose prices have changed.

use super::instance::Instance;
use super::schedule::Pricer;

/// Prices of requests, and of a unit of money for those who run out of it.
#[derive(Clone, Debug, Default)]
pub(super) struct Prices {
    pub request: Vec<i64>,
    pub money: Vec<i64>,
}

/// Prices with everybody's answer.
#[derive(Debug)]
pub(super) struct Relaxation<'a> {
    instance: &'a Instance,
    pub prices: Prices,
    /// What each person earns, and with which pairs.
    pub earned: Vec<i64>,
    pub chosen: Vec<Vec<u32>>,
    /// How many take each request.
    pub taken: Vec<u32>,
    /// Whose money can run out.
    tight: Vec<bool>,
    stale: Vec<bool>,
    /// The sum of the prices less all earnings.
    pub bound: i64,
    /// The best bound so far, and where it was.
    pub best: i64,
    pub best_prices: Prices,
    pricer: Pricer,
    step: f64,
    patience: u32,
}

/// Steps without a better bound before steps get shorter.
fn PAT() -> u32 { std::env::var("PAT").map(|x| x.parse().unwrap()).unwrap_or(12) }

/// Highest price of what must not stay open, in parts of a point.
const HIGHEST: i64 = 1_000_000_000_000;

impl<'a> Relaxation<'a> {
    /// Starts from prices at which each request is worth its cheapest pair alone.
    pub fn new(instance: &'a Instance) -> Self {
        let cheapest = |request: usize| {
            let costs = instance.takers_of(request).iter().map(|pair| {
                let (pair, person) = (*pair as usize, instance.person[*pair as usize] as usize);
                instance.cost[pair] + 2 * instance.home[pair] + instance.fair_next(person, 0)
            });
            let cheapest = costs.min().unwrap_or(instance.open[request]);
            if instance.must[request] { cheapest } else { cheapest.min(instance.open[request]) }
        };
        let request = (0..instance.requests()).map(cheapest).collect();
        Self::at(instance, Prices { request, money: vec![0; instance.people()] })
    }

    /// Starts from these prices.
    pub fn at(instance: &'a Instance, prices: Prices) -> Self {
        let tight = |person: usize| {
            let pays = instance.pairs_of(person).map(|pair| instance.pay[instance.request[pair] as usize]);
            pays.sum::<i64>() > instance.caps[person].money
        };
        let mut this = Self {
            instance,
            earned: vec![0; instance.people()],
            chosen: vec![Vec::new(); instance.people()],
            taken: vec![0; instance.requests()],
            tight: (0..instance.people()).map(tight).collect(),
            stale: vec![true; instance.people()],
            bound: 0,
            best: i64::MIN,
            best_prices: prices.clone(),
            prices,
            pricer: Pricer::default(),
            step: 1.0,
            patience: PAT(),
        };
        this.bound = this.prices.request.iter().sum();
        this.ask();
        this
    }

    /// Asks everybody again whose prices have changed.
    fn ask(&mut self) {
        let instance = self.instance;
        for person in 0..instance.people() {
            if !std::mem::take(&mut self.stale[person]) {
                continue;
            }
            for pair in &self.chosen[person] {
                self.taken[instance.request[*pair as usize] as usize] -= 1;
            }
            let (prices, money) = (&self.prices.request, &mut self.prices.money[person]);
            let profit = |pair: usize| prices[instance.request[pair] as usize] - instance.cost[pair];
            let earned = if self.tight[person] {
                self.pricer.best_within(instance, person, profit, money)
            } else {
                self.pricer.best(instance, person, profit)
            };
            self.bound += self.earned[person] - earned;
            self.earned[person] = earned;
            self.chosen[person].clone_from(&self.pricer.chosen);
            for pair in &self.chosen[person] {
                self.taken[instance.request[*pair as usize] as usize] += 1;
            }
        }
        if self.bound > self.best {
            self.best = self.bound;
            self.best_prices.clone_from(&self.prices);
        }
    }

    /// One step towards a better bound, not beyond `upper`. False once nothing changes any more.
    pub fn ascend(&mut self, upper: i64) -> bool {
        let instance = self.instance;
        let before = self.best;
        let mut norm = 0.0;
        for request in 0..instance.requests() {
            let slope = self.slope(request);
            norm += (slope * slope) as f64;
        }
        if norm == 0.0 {
            return false;
        }
        let gap = (upper - self.bound).max(1) as f64;
        let stride = self.step * gap / norm;
        for request in 0..instance.requests() {
            let slope = self.slope(request);
            if slope != 0 {
                self.reprice(request, slope, stride);
            }
        }
        self.ask();
        if self.best > before {
            self.patience = PAT();
            self.step = (self.step * GROW()).min(2.0);
        } else {
            self.patience -= 1;
            if self.patience == 0 {
                self.patience = PAT();
                self.step /= 2.0;
            }
        }
        true
    }

    /// Pairs without which a plan below `cutoff` must do: whoever takes them pays at least as much.
    /// To be asked at [`Self::best_prices`].
    pub fn hopeless(&mut self, cutoff: i64) -> Vec<bool> {
        let instance = self.instance;
        let mut hopeless = vec![false; instance.pairs()];
        for person in 0..instance.people() {
            let prices = &self.prices.request;
            let profit = |pair: usize| prices[instance.request[pair] as usize] - instance.cost[pair];
            let forced = self.pricer.forced(instance, person, profit, self.prices.money[person]);
            for (pair, forced) in instance.pairs_of(person).zip(forced) {
                let bound = self.bound.saturating_add(self.earned[person]).saturating_sub(forced);
                hopeless[pair] = instance.round_up(bound) >= cutoff;
            }
        }
        hopeless
    }

    /// Goes back to the prices with the best bound.
    pub fn return_to_best(&mut self) {
        let best = self.best_prices.clone();
        *self = Self::at(self.instance, best);
    }

    fn slope(&self, request: usize) -> i64 {
        let slope = 1 - i64::from(self.taken[request]);
        let price = self.prices.request[request];
        let highest =
            price >= if self.instance.must[request] { HIGHEST } else { self.instance.open[request] };
        if slope > 0 && highest || slope < 0 && price <= 0 { 0 } else { slope }
    }

    fn reprice(&mut self, request: usize, slope: i64, stride: f64) {
        let price = &mut self.prices.request[request];
        let old = *price;
        let change = ((slope as f64 * stride) as i64).abs().max(1) * slope.signum();
        let highest = if self.instance.must[request] { HIGHEST } else { self.instance.open[request] };
        *price = (old + change).clamp(0, highest);
        self.bound += *price - old;
        for pair in self.instance.takers_of(request) {
            self.stale[self.instance.person[*pair as usize] as usize] = true;
        }
    }
}


fn GROW() -> f64 { std::env::var("GROW").map(|x| x.parse().unwrap()).unwrap_or(1.05) }
