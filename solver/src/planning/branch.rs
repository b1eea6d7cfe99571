//! On which pair to decide, and what either side looks like.

use super::instance::{Instance, about, number};
use super::parts::cut;
use super::relaxation::{Prices, Relaxation};

/// Looks at what everybody would do while prices move a little.
const LOOKS: usize = 60;
/// Pairs that are tried.
const CANDIDATES: usize = 8;
/// Steps with which the bound of either side is raised for the trial.
const STEPS: usize = 12;

/// One side of a decision: the pair is taken, or it is not. With the cost of what nobody may take any more.
pub(super) fn side(instance: &Instance, pair: u32, is_taken: bool) -> (Instance, i64) {
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
    prices: &Prices,
    cutoff: i64,
) -> Option<u32> {
    let often = look(instance, relaxation, cutoff);
    let unsure = |pair: u32| often[pair as usize].min(LOOKS - often[pair as usize]);
    let is_open = |pair: &u32| {
        let request = instance.request[*pair as usize] as usize;
        !instance.must[request] || instance.takers_of(request).len() > 1
    };
    let mut candidates: Vec<u32> = (0..number(instance.pairs())).filter(is_open).collect();
    candidates.sort_by_key(|pair| std::cmp::Reverse(unsure(*pair)));
    candidates.truncate(CANDIDATES);
    let base = Relaxation::at(instance, prices.clone()).bound;
    let gain = |pair: u32, is_taken: bool| {
        let (part, fixed) = side(instance, pair, is_taken);
        let mut relaxation = Relaxation::at(&part, prices.within(&part));
        for _ in 0..STEPS {
            let is_closed = part.round_up(relaxation.best) + fixed >= cutoff;
            if is_closed || !relaxation.ascend(cutoff - fixed) {
                break;
            }
        }
        about((relaxation.best + fixed).min(cutoff) - base + 1)
    };
    let scored = candidates
        .into_iter()
        .map(|pair| (gain(pair, true) * gain(pair, false), pair));
    scored
        .max_by(|one, other| one.0.total_cmp(&other.0))
        .map(|(_, pair)| pair)
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
