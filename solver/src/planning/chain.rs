//! Making room for what is open: somebody takes it and gives up another request, which somebody else takes, giving up a
//! third one, and so on, until the last one finds a place or is cheap to leave open (an ejection chain, Glover 1996).
//!
//! Prices say what each request would cost elsewhere: so chains go where there is room, however far away that is.

use super::improve::Improver;
use super::instance::factor;
use super::roster::{OPEN, Roster};

/// Requests that are given up one after the other, at most.
const LONGEST: usize = 10;

impl<'a> Improver<'a> {
    /// Makes room for each open request, the dearest first; whether anything helped.
    pub fn make_room(
        &mut self,
        roster: &mut Roster<'a>,
        prices: &[i64],
        stop: &dyn Fn() -> bool,
    ) -> bool {
        let instance = self.instance;
        let is_open = |request: &usize| {
            roster.holder[*request] == OPEN && !instance.takers_of(*request).is_empty()
        };
        let mut open: Vec<usize> = (0..instance.requests()).filter(is_open).collect();
        open.sort_by_key(|request| std::cmp::Reverse(instance.open[*request]));
        let mut has_helped = false;
        for request in open {
            if stop() {
                break;
            }
            has_helped |= roster.holder[request] == OPEN && self.pass_on(roster, prices, request);
        }
        has_helped
    }

    /// Passes requests on, beginning with an open one; only what makes the plan cheaper stays.
    fn pass_on(&mut self, roster: &mut Roster<'a>, prices: &[i64], request: usize) -> bool {
        let instance = self.instance;
        let before = roster.cost;
        let (mut best, mut kept) = (before, 0);
        let mut passed = vec![request];
        for _ in 0..LONGEST {
            let open = passed[passed.len() - 1];
            let place = roster.cheapest(open, OPEN);
            // What may still be hoped for: that the open one costs its price in the end.
            let hope = best - (roster.cost - instance.open[open]);
            let least = place.map_or(hope, |(_, cost)| cost.min(hope));
            let Some((pair, given_up)) = swap(roster, prices, &passed, least) else {
                if let Some((pair, cost)) = place.filter(|(_, cost)| *cost < hope) {
                    roster.try_give(pair, cost, &mut self.undo);
                    (best, kept) = (roster.cost, self.undo.len());
                }
                break;
            };
            roster.try_take(given_up, &mut self.undo);
            let Some(cost) = roster.insertion(pair) else {
                break;
            };
            roster.try_give(pair, cost, &mut self.undo);
            if roster.cost < best {
                (best, kept) = (roster.cost, self.undo.len());
            }
            passed.push(instance.request[given_up] as usize);
        }
        roster.undo(&mut self.undo, kept);
        self.undo.forget();
        best < before
    }
}

/// The cheapest way to give the last of these requests to somebody who gives up another one for it, at less than `room`
/// with the price of that: the pair, and the pair that is given up.
fn swap(
    roster: &mut Roster<'_>,
    prices: &[i64],
    passed: &[usize],
    mut least: i64,
) -> Option<(usize, usize)> {
    let instance = roster.instance;
    let mut found = None;
    for pair in instance.takers_of(passed[passed.len() - 1]) {
        let pair = *pair as usize;
        let person = instance.person[pair] as usize;
        let held = roster.held(person).to_vec();
        let alone = instance.cost[pair] + instance.fair_next(person, factor(held.len()) - 1);
        for other in held {
            let other = other as usize;
            let request = instance.request[other] as usize;
            let loss = prices[request] - roster.saving(other);
            if alone + loss >= least || passed.contains(&request) {
                continue;
            }
            let saved = roster.saving(other);
            roster.take(other);
            let cost = roster.insertion(pair);
            roster.give(other, saved);
            if let Some(cost) = cost.filter(|cost| cost + loss < least) {
                (least, found) = (cost + loss, Some((pair, other)));
            }
        }
    }
    found
}
