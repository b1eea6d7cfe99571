//! A plan by deciding what prices are nearly sure about, raising the bound of what is left, and so on to the end.

use super::found::Found;
use super::improve::Improver;
use super::instance::{Instance, number};
use super::parts::cut;
use super::relaxation::{Prices, Relaxation};

/// Looks at what everybody would do while prices move a little, before something is decided.
const LOOKS: u32 = 40;
/// Of these looks so many make a pair sure.
const SURE: u32 = 36;
/// At least one in so many undecided requests is decided each time.
const SHARE: usize = 8;

/// A plan of an instance, beginning at these prices.
pub(super) fn dive(
    instance: &Instance,
    prices: &Prices,
    upper: i64,
    stop: &dyn Fn() -> bool,
) -> Found {
    let mut part = cut(instance, &(0..number(instance.pairs())).collect::<Vec<_>>());
    let mut prices = prices.clone();
    // Long steps show what else could be.
    prices.step = 1.0;
    // Pairs of the part by their number in the instance.
    let mut origin: Vec<u32> = part.origin.clone();
    loop {
        let mut relaxation = Relaxation::at(&part, prices);
        let often = look(&part, &mut relaxation, upper);
        let undecided = (0..part.requests())
            .filter(|request| part.takers_of(*request).len() > 1)
            .count();
        if undecided == 0 || stop() {
            let improver = Improver::new(&part);
            let roster = improver.follow(&relaxation);
            let found = Found::of(&roster);
            let mut pairs: Vec<u32> = found
                .pairs
                .iter()
                .map(|pair| origin[*pair as usize])
                .collect();
            pairs.sort_unstable();
            return Found {
                pairs,
                cost: found.cost,
            };
        }
        let kept = decide(&part, &often, undecided);
        let next = cut(&part, &kept);
        prices = relaxation.prices.within(&next);
        origin = next
            .origin
            .iter()
            .map(|pair| origin[*pair as usize])
            .collect();
        part = next;
    }
}

/// How often each pair is taken while prices move.
fn look(part: &Instance, relaxation: &mut Relaxation<'_>, upper: i64) -> Vec<u32> {
    let mut often = vec![0; part.pairs()];
    for _ in 0..LOOKS {
        for pair in relaxation.chosen() {
            often[*pair as usize] += 1;
        }
        if !relaxation.ascend(upper) {
            for pair in relaxation.chosen() {
                often[*pair as usize] = LOOKS;
            }
            break;
        }
    }
    often
}

/// The pairs that are kept when the surest are decided.
fn decide(part: &Instance, often: &[u32], undecided: usize) -> Vec<u32> {
    let mut leaders: Vec<(u32, u32)> = (0..part.requests())
        .filter(|request| part.takers_of(*request).len() > 1)
        .filter_map(|request| {
            let takers = part.takers_of(request).iter();
            takers.map(|pair| (often[*pair as usize], *pair)).max()
        })
        .collect();
    leaders.sort_unstable_by(|one, other| other.cmp(one));
    let sure = leaders
        .iter()
        .take_while(|(often, _)| *often >= SURE)
        .count();
    leaders.truncate(sure.max(undecided / SHARE).max(1));
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
