//! Prices and a plan for a question so large that time is up long before its gap is closed.
//!
//! Money is priced instead of counted, and so is what counts as settled: prices move by steps that shrink over a fixed
//! number of rounds, or faster where time is short. Then what prices are nearly sure about is decided, the rest priced
//! anew, and so on to the end. Last, people are offered new schedules, and room is made for what is open.

use super::found::{Found, keep};
use super::improve::Improver;
use super::instance::{Instance, number};
use super::parts::cut;
use super::relaxation::{Prices, Relaxation};
use super::roster::Roster;
use super::solve::{Outcome, Search};

/// Steps that shrink from one length to another, as shares of the cost of leaving something open.
struct Phase {
    rounds: u32,
    first: f64,
    last: f64,
    /// It ends when so much of all time is over.
    share: f64,
}

/// Prices that are good enough for a first plan, and good ones.
const ROUGH: Phase = Phase {
    rounds: 60,
    first: 0.3,
    last: 0.003,
    share: 0.4,
};
const FINE: Phase = Phase {
    rounds: 150,
    first: 0.01,
    last: 0.0002,
    share: 0.6,
};
/// Once there is a good plan, bounds are raised and plans made so often, as long as there is time.
const AGAIN: Phase = Phase {
    rounds: 60,
    first: 0.002,
    last: 0.0001,
    share: 1.0,
};
const REPEATS: usize = 3;
/// How often everybody is offered a new schedule, and how often room is made for what is open.
const OFFERS: usize = 8;
const TURNS: usize = 6;
/// Looks at what everybody would do while prices move by so much, before something is decided.
const LOOKS: u32 = 12;
const MOVES: f64 = 0.004;
/// Of these looks so many make a pair sure.
const SURE: u32 = 11;
/// At least one in so many undecided requests is decided each time.
const SHARE: usize = 6;

impl Search<'_> {
    /// The best plan of a vast whole that hangs together, with the prices that its proof begins with.
    pub(super) fn solve_vast(&mut self, instance: &Instance) -> (Outcome, Vec<i64>) {
        let mut relaxation = Relaxation::new(instance);
        let mut found = Found::nothing(instance);
        self.settle(&mut relaxation, &mut Improver::new(instance), &mut found);
        let prices = relaxation.best_prices.clone();
        let cutoff = found.cost;
        let outcome = self.close(instance, relaxation, (found, cutoff), &prices, 0);
        (outcome, prices.request)
    }

    /// Prices and a plan.
    fn settle<'a>(
        &mut self,
        relaxation: &mut Relaxation<'a>,
        improver: &mut Improver<'a>,
        found: &mut Found,
    ) {
        let begun = (self.clock)();
        let mut roster = found.roster(improver.instance);
        improver.fill(&mut roster);
        keep(found, &roster);
        (self.news)(found.cost, relaxation.best);
        self.step(relaxation, &ROUGH, begun);
        let mut roster = improver.follow(relaxation);
        self.better(improver, &mut roster, relaxation, 1);
        keep(found, &roster);
        (self.news)(found.cost, relaxation.best);
        self.step(relaxation, &FINE, begun);
        for _ in 0..=REPEATS {
            (self.news)(found.cost, relaxation.best);
            if self.is_over() || improver.instance.round_up(relaxation.best) >= found.cost {
                return;
            }
            let pairs = self.decide_all(improver.instance, relaxation);
            let mut roster = Found { pairs, cost: 0 }.roster(improver.instance);
            improver.fill(&mut roster);
            self.better(improver, &mut roster, relaxation, TURNS);
            keep(found, &roster);
            (self.news)(found.cost, relaxation.best);
            self.step(relaxation, &AGAIN, begun);
        }
    }

    /// Moves prices by shorter and shorter steps.
    fn step(&self, relaxation: &mut Relaxation<'_>, phase: &Phase, begun: f64) {
        let from = (self.clock)();
        let end = begun + (self.until - begun) * phase.share;
        for round in 0..phase.rounds {
            let now = (self.clock)();
            let of_rounds = f64::from(round) / f64::from(phase.rounds);
            let of_time = (now - from) / (end - from);
            if now > end {
                return;
            }
            let done = if of_time > of_rounds {
                of_time
            } else {
                of_rounds
            };
            let length = phase.first * (phase.last / phase.first).powf(done);
            if !relaxation.settle(length) {
                return;
            }
        }
    }

    /// Makes a plan better as long as anything helps.
    fn better<'a>(
        &mut self,
        improver: &mut Improver<'a>,
        roster: &mut Roster<'a>,
        relaxation: &Relaxation<'a>,
        turns: usize,
    ) {
        let (clock, until) = (self.clock, self.until);
        let stop = || clock() > until;
        for _ in 0..turns {
            improver.improve_until(roster, (&mut self.chance, OFFERS), &stop);
            let prices = &relaxation.best_prices.request;
            if !improver.make_room(roster, prices, &stop) {
                return;
            }
        }
    }

    /// Decides what prices are nearly sure about, prices the rest anew, and so on to the end: the pairs that are taken.
    fn decide_all(&self, instance: &Instance, relaxation: &Relaxation<'_>) -> Vec<u32> {
        let all: Vec<u32> = (0..number(instance.pairs())).collect();
        let mut part = cut(instance, &all);
        let mut origin = all;
        let mut prices = relaxation.prices.clone();
        loop {
            let (often, after) = look(&part, prices);
            let kept = decide(&part, &often);
            if kept.len() == part.pairs() || self.is_over() {
                let taken = origin.iter().zip(often);
                return taken
                    .filter(|(_, often)| *often >= SURE)
                    .map(|(pair, _)| *pair)
                    .collect();
            }
            let next = cut(&part, &kept);
            prices = after.within(&next);
            origin = kept.iter().map(|pair| origin[*pair as usize]).collect();
            part = next;
        }
    }
}

/// How often each pair is taken while prices move, and the prices then.
fn look(part: &Instance, prices: Prices) -> (Vec<u32>, Prices) {
    let mut relaxation = Relaxation::of_vast(part, prices);
    let mut often = vec![0; part.pairs()];
    for _ in 0..LOOKS {
        relaxation.settle(MOVES);
        for pair in relaxation.chosen() {
            often[*pair as usize] += 1;
        }
    }
    (often, relaxation.prices)
}

/// The pairs that are kept when the surest are decided; all of them if there is nothing to decide.
fn decide(part: &Instance, often: &[u32]) -> Vec<u32> {
    let mut leaders: Vec<(u32, u32)> = (0..part.requests())
        .filter(|request| part.takers_of(*request).len() > 1)
        .filter_map(|request| {
            let takers = part.takers_of(request).iter();
            takers.map(|pair| (often[*pair as usize], *pair)).max()
        })
        .filter(|(often, _)| *often > 0)
        .collect();
    leaders.sort_unstable_by(|one, other| other.cmp(one));
    let sure = leaders.partition_point(|(often, _)| *often >= SURE);
    leaders.truncate(sure.max(leaders.len() / SHARE).max(1));
    let mut decided = vec![u32::MAX; part.requests()];
    for (_, pair) in leaders {
        decided[part.request[pair as usize] as usize] = pair;
    }
    let kept = |pair: &u32| {
        let decided = decided[part.request[*pair as usize] as usize];
        decided == u32::MAX || decided == *pair
    };
    (0..number(part.pairs())).filter(kept).collect()
}
