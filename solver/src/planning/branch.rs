//! On which pair to decide, and what either side looks like.

use std::cmp::Reverse;
use std::collections::HashMap;

use super::instance::{Instance, about, factor, number};
use super::parts::cut;
use super::relaxation::{Prices, Relaxation};
use crate::problem::{PersonNumber, RequestNumber};

/// Looks at what everybody would do while prices move a little.
const LOOKS: usize = 60;
/// Pairs that are tried, at least and at most, and for how many of all pairs there is one more.
const CANDIDATES: [usize; 2] = [4, 16];
const PAIRS_FOR_ONE: usize = 100;
/// Steps with which the bound of either side is raised for the trial.
const STEPS: [usize; 2] = [15, 40];
/// Pairs from which on trials are shared out among threads.
const WORTH_THREADS: usize = 500;

/// How much deciding on a pair once raised the bounds of both sides.
pub(super) type Scores = HashMap<(RequestNumber, PersonNumber), f64>;

/// One side of a decision: the pair is taken, or it is not.
#[derive(Debug)]
pub(super) struct Side {
    pub part: Instance,
    /// The cost of what nobody may take any more.
    pub fixed: i64,
    /// The best prices of the trial, and their bound with what is fixed.
    pub prices: Prices,
    bound: i64,
}

/// A pair on which to decide.
#[derive(Debug)]
pub(super) struct Decision {
    pub pair: u32,
    pub takes: Side,
    pub leaves: Side,
}

impl Side {
    fn new(trial: &Trial<'_>, pair: u32, is_taken: bool) -> Self {
        let (part, fixed) = side(trial.instance, pair, is_taken);
        let cutoff = trial.cutoff;
        let mut relaxation = Relaxation::at(&part, trial.prices.within(&part));
        let steps = if trial.instance.pairs() < WORTH_THREADS {
            STEPS[0]
        } else {
            STEPS[1]
        };
        for _ in 0..steps {
            let is_closed = part.round_up(relaxation.best) + fixed >= cutoff;
            if is_closed || !relaxation.ascend(cutoff - fixed) {
                break;
            }
        }
        let bound = (relaxation.best + fixed).min(cutoff);
        let prices = relaxation.best_prices;
        Self {
            part,
            fixed,
            prices,
            bound,
        }
    }
}

impl Decision {
    /// With what both sides gain, multiplied; none, and the most that could be, if that is less than `least`.
    fn weigh(trial: &Trial<'_>, pair: u32, least: f64) -> (f64, Option<Self>) {
        let side = |is_taken| Side::new(trial, pair, is_taken);
        let gain = |bound: i64| about(bound - trial.base + 1).max(1.0);
        let takes = side(true);
        let most = gain(takes.bound) * gain(trial.cutoff);
        if most < least {
            return (most, None);
        }
        let leaves = side(false);
        let score = gain(takes.bound) * gain(leaves.bound);
        let decision = Self {
            pair,
            takes,
            leaves,
        };
        (score, Some(decision))
    }
}

/// What is tried, from which prices and their bound, against which cutoff.
struct Trial<'t> {
    instance: &'t Instance,
    prices: &'t Prices,
    base: i64,
    cutoff: i64,
}

impl Trial<'_> {
    /// Tries candidates: the best decision with its score, and what is known of each.
    fn run(
        &self,
        candidates: impl Iterator<Item = u32>,
    ) -> (f64, Option<Decision>, Vec<(u32, f64)>) {
        let (mut highest, mut best, mut scores) = (0.0, None, Vec::new());
        for pair in candidates {
            let (score, decision) = Decision::weigh(self, pair, highest);
            scores.push((pair, score));
            if decision.is_some() && score > highest {
                (highest, best) = (score, decision);
            }
        }
        (highest, best, scores)
    }
}

fn side(instance: &Instance, pair: u32, is_taken: bool) -> (Instance, i64) {
    let request = instance.request[pair as usize];
    let stays = |other: &u32| {
        if is_taken {
            *other == pair || instance.request[*other as usize] != request
        } else {
            *other != pair
        }
    };
    let kept: Vec<u32> = (0..number(instance.pairs())).filter(stays).collect();
    let mut part = cut(instance, &kept);
    if is_taken && let Ok(local) = part.request_origin.binary_search(&request) {
        part.must[local] = true;
    }
    let gone = |request: &usize| {
        part.request_origin
            .binary_search(&number(*request))
            .is_err()
    };
    let fixed = (0..instance.requests())
        .filter(gone)
        .map(|request| instance.open[request])
        .sum();
    (part, fixed)
}

/// The pair on which it is best to decide: of those that are taken about as often as not while prices move a little,
/// the one with which both sides become dearest. None if everything is decided.
pub(super) fn undecided(
    instance: &Instance,
    relaxation: &mut Relaxation<'_>,
    cutoff: i64,
    (scores, threads): (&mut Scores, usize),
) -> Option<Decision> {
    let prices = relaxation.prices.clone();
    let base = relaxation.bound;
    let often = look(instance, relaxation, cutoff);
    let candidates = candidates(instance, &often, scores);
    let trial = Trial {
        instance,
        prices: &prices,
        base,
        cutoff,
    };
    let threads = if instance.pairs() < WORTH_THREADS {
        1
    } else {
        threads
    };
    let share = |worker: usize| trial.run(candidates.iter().copied().skip(worker).step_by(threads));
    let (mut highest, mut best, mut tried) = (0.0, None, Vec::new());
    std::thread::scope(|scope| {
        let share = &share;
        let others: Vec<_> = (1..threads)
            .map(|worker| scope.spawn(move || share(worker)))
            .collect();
        let own = share(0);
        let others = others.into_iter().filter_map(|other| other.join().ok());
        for (score, decision, scores) in std::iter::once(own).chain(others) {
            tried.extend(scores);
            if score > highest {
                (highest, best) = (score, decision);
            }
        }
    });
    scores.extend(
        tried
            .into_iter()
            .map(|(pair, score)| (names(instance, pair), score)),
    );
    best
}

/// Pairs worth a trial: those that are least sure, half of them among those that are known to change much.
fn candidates(instance: &Instance, often: &[usize], scores: &Scores) -> Vec<u32> {
    let unsure = |pair: u32| often[pair as usize].min(LOOKS - often[pair as usize]);
    let is_open = |pair: &u32| {
        let request = instance.request[*pair as usize] as usize;
        !instance.must[request] || instance.takers_of(request).len() > 1
    };
    let mut all: Vec<u32> = (0..number(instance.pairs())).filter(is_open).collect();
    all.sort_by_key(|pair| Reverse(unsure(*pair)));
    let most = (instance.pairs() / PAIRS_FOR_ONE).clamp(CANDIDATES[0], CANDIDATES[1]);
    let known = |pair: &u32| scores.get(&names(instance, *pair)).copied();
    let worth = |pair: &u32| known(pair).map(|score| score * about(factor(unsure(*pair))));
    let mut tried: Vec<(f64, u32)> = all
        .iter()
        .filter_map(|pair| Some((worth(pair)?, *pair)))
        .filter(|(worth, _)| *worth > 0.0)
        .collect();
    tried.sort_by(|one, other| other.0.total_cmp(&one.0));
    let mut chosen: Vec<u32> = tried
        .into_iter()
        .map(|(_, pair)| pair)
        .take(most / 2)
        .collect();
    let fresh: Vec<u32> = all
        .iter()
        .filter(|pair| known(pair).is_none())
        .copied()
        .take(most - chosen.len())
        .collect();
    chosen.extend(fresh);
    let others = all.iter().filter(|pair| !chosen.contains(pair));
    let others: Vec<u32> = others.copied().take(most - chosen.len()).collect();
    chosen.extend(others);
    chosen
}

fn names(instance: &Instance, pair: u32) -> (RequestNumber, PersonNumber) {
    let (request, person) = (
        instance.request[pair as usize],
        instance.person[pair as usize],
    );
    (
        instance.request_name[request as usize],
        instance.person_name[person as usize],
    )
}

/// How often each pair is taken while prices move.
fn look(instance: &Instance, relaxation: &mut Relaxation<'_>, cutoff: i64) -> Vec<usize> {
    let mut often = vec![0; instance.pairs()];
    for _ in 0..LOOKS {
        for pair in relaxation.chosen() {
            often[*pair as usize] += 1;
        }
        if !relaxation.ascend(cutoff) {
            break;
        }
    }
    often
}
