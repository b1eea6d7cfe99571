//! Closing the gap: raise the bound, better the plan, drop what cannot be part of a better one, go on with what falls
//! apart; and where nothing more falls apart, decide on one pair at a time.

use rand_pcg::Pcg64Mcg;

use super::improve::Improver;
use super::instance::{Instance, number};
use super::parts::{cut, split};
use super::relaxation::{Prices, Relaxation};
use super::roster::{OPEN, Roster};

/// A plan of an instance: its pairs in rising order and its cost.
#[derive(Clone, Debug, Default)]
pub(super) struct Found {
    pub pairs: Vec<u32>,
    pub cost: i64,
}

/// How a bound is shown, in the numbers of the instance.
#[derive(Clone, Debug)]
pub(super) enum Proof {
    /// By these prices.
    Prices(Vec<i64>),
    /// These pairs cannot be part of a plan below the cutoff; each part of the rest has a proof of its own.
    Parts { prices: Vec<i64>, cutoff: i64, dropped: Vec<u32>, parts: Vec<(Instance, Proof)> },
    /// A pair is taken, or it is not. The pairs that are kept on either side.
    Branch { pair: u32, takes: Box<(Instance, Proof)>, leaves: Box<(Instance, Proof)> },
}

/// What came of it.
#[derive(Debug)]
pub(super) struct Outcome {
    /// The best plan, no worse than the one that was known.
    pub found: Found,
    pub bound: i64,
    pub proof: Proof,
}

/// The search with what it may use.
pub(super) struct Search<'s> {
    pub chance: Pcg64Mcg,
    /// Whether the time is up.
    pub stop: &'s dyn Fn() -> bool,
    pub nodes: usize,
}

impl Found {
    pub fn of(roster: &Roster<'_>) -> Self {
        let mut pairs: Vec<u32> = roster.holder.iter().copied().filter(|pair| *pair != OPEN).collect();
        pairs.sort_unstable();
        Self { pairs, cost: roster.cost }
    }

    /// The plan as a roster.
    pub fn roster<'a>(&self, instance: &'a Instance) -> Roster<'a> {
        let mut roster = Roster::new(instance);
        for pair in &self.pairs {
            if let Some(cost) = roster.insertion(*pair as usize) {
                roster.give(*pair as usize, cost);
            }
        }
        roster
    }

    /// The part of it that lies in a part of its instance.
    fn within(&self, part: &Instance) -> Self {
        let pairs = (0..).zip(&part.origin).filter(|(_, origin)| self.pairs.binary_search(origin).is_ok());
        let found = Self { pairs: pairs.map(|(pair, _)| pair).collect(), cost: 0 };
        Self::of(&found.roster(part))
    }
}

impl Search<'_> {
    /// The best plan of an instance that costs less than `cutoff`, and a bound for all its plans. `known` is a plan,
    /// maybe above the cutoff.
    pub fn solve(&mut self, instance: &Instance, start: Option<Prices>, known: Found, cutoff: i64, depth: usize) -> Outcome {
        self.nodes += 1;
        let mut relaxation = match start {
            Some(prices) => Relaxation::at(instance, prices),
            None => Relaxation::new(instance),
        };
        let mut found = known;
        let mut cutoff = cutoff.min(found.cost);
        self.raise(instance, &mut relaxation, &mut found, &mut cutoff, depth);
        if instance.round_up(relaxation.best) >= cutoff || (self.stop)() {
            let bound = instance.round_up(relaxation.best);
            return Outcome { found, bound, proof: Proof::Prices(relaxation.best_prices.request) };
        }
        relaxation.return_to_best();
        let hopeless = relaxation.hopeless(cutoff);
        let (groups, alone) = split(instance, |pair| !hopeless[pair]);
        let dropped = hopeless.iter().filter(|one| **one).count();
        if groups.len() > 1 || dropped * 8 > instance.pairs() || dropped > 0 && instance.pairs() < 200 {
            return self.solve_parts(instance, relaxation, (found, cutoff), (&hopeless, &groups, &alone), depth);
        }
        self.branch(instance, relaxation, (found, cutoff), depth)
    }

    fn raise<'a>(&mut self, instance: &'a Instance, relaxation: &mut Relaxation<'a>, found: &mut Found, cutoff: &mut i64, depth: usize) {
        let mut improver = Improver::new(instance);
        if depth == 0 {
            let mut roster = found.roster(instance);
            improver.fill(&mut roster);
            improver.improve(&mut roster, &mut self.chance, 100);
            Self::keep(found, cutoff, &roster);
        }
        let mut since = 0;
        let mut last = relaxation.best;
        let patience = if depth == 0 { 100 } else { 40 };
        for round in 1.. {
            if instance.round_up(relaxation.best) >= *cutoff || !relaxation.ascend(*cutoff) || (self.stop)() {
                break;
            }
            let gap = (*cutoff - relaxation.best).max(1);
            if relaxation.best - last > gap / 200 {
                last = relaxation.best;
                since = 0;
            } else {
                since += 1;
            }
            if since > patience {
                break;
            }
            let often = if depth == 0 { 50 } else { 25 };
            if round % often == 0 {
                let mut roster = improver.follow(relaxation);
                improver.improve(&mut roster, &mut self.chance, 20);
                Self::keep(found, cutoff, &roster);
            }
        }
        let mut roster = improver.follow(relaxation);
        improver.improve(&mut roster, &mut self.chance, 20);
        Self::keep(found, cutoff, &roster);
    }

    fn keep(found: &mut Found, cutoff: &mut i64, roster: &Roster<'_>) {
        if roster.cost < found.cost {
            *found = Found::of(roster);
            *cutoff = (*cutoff).min(roster.cost);
        }
    }

    fn solve_parts(
        &mut self,
        instance: &Instance,
        relaxation: Relaxation<'_>,
        (found, cutoff): (Found, i64),
        (hopeless, groups, alone): (&[bool], &[Vec<u32>], &[u32]),
        depth: usize,
    ) -> Outcome {
        let prices = relaxation.prices;
        let mut parts: Vec<Instance> = groups.iter().map(|group| cut(instance, group)).collect();
        parts.sort_by_key(Instance::pairs);
        let starts: Vec<Prices> = parts.iter().map(|part| within(&prices, part)).collect();
        let knowns: Vec<Found> = parts.iter().map(|part| found.within(part)).collect();
        let mut bounds: Vec<i64> = parts
            .iter()
            .zip(&starts)
            .map(|(part, start)| part.round_up(Relaxation::at(part, start.clone()).bound))
            .collect();
        let fixed: i64 = alone
            .iter()
            .map(|request| if instance.must[*request as usize] { prices.request[*request as usize] } else { instance.open[*request as usize] })
            .sum();
        let mut total: i64 = fixed + bounds.iter().sum::<i64>();
        let mut pairs = Vec::new();
        let mut cost = fixed;
        let mut proofs = Vec::new();
        for (at, (part, start)) in parts.into_iter().zip(starts).enumerate() {
            let known = knowns[at].clone();
            let room = cutoff - (total - bounds[at]);
            let outcome = if total >= cutoff {
                Outcome { bound: bounds[at], found: known, proof: Proof::Prices(start.request) }
            } else {
                self.solve(&part, Some(start), known, room, depth + 1)
            };
            total += outcome.bound.max(bounds[at]) - bounds[at];
            bounds[at] = outcome.bound.max(bounds[at]);
            pairs.extend(outcome.found.pairs.iter().map(|pair| part.origin[*pair as usize]));
            cost += outcome.found.cost;
            proofs.push((part, outcome.proof));
        }
        let mut best = found;
        if cost < best.cost {
            pairs.sort_unstable();
            best = Found { pairs, cost };
        }
        let bound = instance.round_up(relaxation.best).max(total.min(cutoff));
        let dropped = (0..).zip(hopeless).filter(|(_, one)| **one).map(|(pair, _)| pair).collect();
        Outcome { found: best, bound, proof: Proof::Parts { prices: prices.request, cutoff, dropped, parts: proofs } }
    }

    /// Decides on the pair about which the prices are least sure.
    fn branch(&mut self, instance: &Instance, mut relaxation: Relaxation<'_>, (mut found, mut cutoff): (Found, i64), depth: usize) -> Outcome {
        let bound = instance.round_up(relaxation.best);
        let best_prices = relaxation.best_prices.clone();
        let Some(pair) = undecided(instance, &mut relaxation, cutoff) else {
            return Outcome { found, bound, proof: Proof::Prices(best_prices.request) };
        };
        let request = instance.request[pair as usize];
        let takes: Vec<u32> = (0..number(instance.pairs()))
            .filter(|other| *other == pair || instance.request[*other as usize] != request)
            .collect();
        let leaves: Vec<u32> = (0..number(instance.pairs())).filter(|other| *other != pair).collect();
        let mut sides = Vec::with_capacity(2);
        let mut least = i64::MAX;
        for (kept, must) in [(takes, true), (leaves, false)] {
            let mut part = cut(instance, &kept);
            let gone = missing(instance, &part);
            let local = part.request_origin.binary_search(&request).ok();
            if let Some(local) = local.filter(|_| must) {
                part.must[local] = true;
            }
            let fixed: i64 = gone.iter().map(|request| instance.open[*request as usize]).sum();
            let known = found.within(&part);
            let start = within(&best_prices, &part);
            let outcome = self.solve(&part, Some(start), known, cutoff - fixed, depth + 1);
            if outcome.found.cost + fixed < found.cost {
                let mut pairs: Vec<u32> =
                    outcome.found.pairs.iter().map(|pair| part.origin[*pair as usize]).collect();
                pairs.sort_unstable();
                found = Found { pairs, cost: outcome.found.cost + fixed };
                cutoff = cutoff.min(found.cost);
            }
            least = least.min(outcome.bound + fixed);
            sides.push(Box::new((part, outcome.proof)));
        }
        let (Some(leaves), Some(takes)) = (sides.pop(), sides.pop()) else {
            return Outcome { found, bound, proof: Proof::Prices(best_prices.request) };
        };
        Outcome { found, bound: bound.max(least), proof: Proof::Branch { pair, takes, leaves } }
    }
}

/// Requests of an instance that a part of it does not have.
fn missing(instance: &Instance, part: &Instance) -> Vec<u32> {
    (0..number(instance.requests()))
        .filter(|request| part.request_origin.binary_search(request).is_err())
        .collect()
}

fn within(prices: &Prices, part: &Instance) -> Prices {
    Prices {
        request: part.request_origin.iter().map(|request| prices.request[*request as usize]).collect(),
        money: part.person_origin.iter().map(|person| prices.money[*person as usize]).collect(),
    }
}

/// The pair that is taken about as often as not while prices move a little.
fn undecided(instance: &Instance, relaxation: &mut Relaxation<'_>, cutoff: i64) -> Option<u32> {
    const LOOKS: usize = 60;
    let mut often = vec![0_usize; instance.pairs()];
    for _ in 0..LOOKS {
        for pair in relaxation.chosen.iter().flatten() {
            often[*pair as usize] += 1;
        }
        if !relaxation.ascend(cutoff) {
            break;
        }
    }
    let sure = |pair: u32| often[pair as usize].min(LOOKS - often[pair as usize]);
    let pairs = (0..number(instance.pairs())).filter(|pair| !(instance.must[instance.request[*pair as usize] as usize] && instance.takers_of(instance.request[*pair as usize] as usize).len() == 1));
    pairs.max_by_key(|pair| sure(*pair))
}
