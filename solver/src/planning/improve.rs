//! Making a plan better: whole schedules of single people at a time.
//!
//! A person is offered everything they can take, at what it would save elsewhere: what is open at its full cost, what
//! others have at what it costs there, what they have themselves at what it would cost to find somebody else. Their
//! best schedule at these prices is tried, what they gave up is handed on, and it stays if all in all it costs less.

use rand::seq::SliceRandom;
use rand_pcg::Pcg64Mcg;

use super::instance::{Instance, factor, number};
use super::relaxation::Relaxation;
use super::roster::{OPEN, Roster, Undo};
use super::schedule::Pricer;

/// Offers people new schedules.
#[derive(Debug)]
pub(super) struct Improver<'a> {
    pub instance: &'a Instance,
    worth: Vec<i64>,
    pricer: Pricer,
    pub(super) undo: Undo,
    money: Vec<i64>,
}

impl<'a> Improver<'a> {
    pub fn new(instance: &'a Instance) -> Self {
        Self {
            instance,
            worth: vec![0; instance.requests()],
            pricer: if instance.is_vast() {
                Pricer::hasty()
            } else {
                Pricer::default()
            },
            undo: Undo::default(),
            money: vec![0; instance.people()],
        }
    }

    /// A plan after what everybody alone would do: each request with the one whom it costs least to leave it, what
    /// nobody takes with whoever can.
    pub fn follow(&self, relaxation: &Relaxation<'a>) -> Roster<'a> {
        let instance = self.instance;
        let mut roster = Roster::new(instance);
        // Requests that several take go to the one whose schedule would lose most without them.
        let mut owner: Vec<(i64, u32)> = vec![(i64::MIN, OPEN); instance.requests()];
        for person in 0..instance.people() {
            let chosen = &relaxation.answers[person].chosen;
            for pair in chosen {
                let pair = *pair as usize;
                let request = instance.request[pair] as usize;
                let dear = -(instance.cost[pair]
                    + 2 * instance.home[pair]
                    + instance.fair_next(person, factor(chosen.len()) - 1));
                owner[request] = owner[request].max((dear, number(pair)));
            }
        }
        for (_, pair) in owner {
            if pair != OPEN
                && let Some(cost) = roster.insertion(pair as usize)
            {
                roster.give(pair as usize, cost);
            }
        }
        self.fill(&mut roster);
        roster
    }

    /// Gives open requests to whoever costs least, the dearest to leave open and the rarest first.
    pub fn fill(&self, roster: &mut Roster<'a>) {
        let instance = self.instance;
        let mut open: Vec<usize> = (0..instance.requests())
            .filter(|request| roster.holder[*request] == OPEN)
            .collect();
        open.sort_by_key(|request| {
            (
                std::cmp::Reverse(instance.open[*request]),
                instance.takers_of(*request).len(),
            )
        });
        for request in open {
            if let Some((pair, cost)) = roster.cheapest(request, OPEN)
                && cost < instance.open[request]
            {
                roster.give(pair, cost);
            }
        }
    }

    /// Offers everybody a new schedule in a random order until nobody's helps; says whether anything did.
    pub fn improve(&mut self, roster: &mut Roster<'a>, chance: &mut Pcg64Mcg, rounds: usize) {
        self.improve_until(roster, (chance, rounds), &|| false);
    }

    /// As [`Self::improve`], as long as there is time.
    pub fn improve_until(
        &mut self,
        roster: &mut Roster<'a>,
        (chance, rounds): (&mut Pcg64Mcg, usize),
        stop: &dyn Fn() -> bool,
    ) {
        let mut order: Vec<usize> = (0..self.instance.people()).collect();
        let mut waiting = vec![true; self.instance.people()];
        for _ in 0..rounds {
            order.shuffle(chance);
            let mut helped = false;
            for person in &order {
                if !std::mem::take(&mut waiting[*person]) {
                    continue;
                }
                if stop() {
                    return;
                }
                if self.offer(roster, *person, 0) {
                    helped = true;
                    self.wake(*person, &mut waiting);
                }
            }
            if !helped {
                return;
            }
        }
    }

    fn wake(&self, person: usize, waiting: &mut [bool]) {
        for pair in self.instance.pairs_of(person) {
            for other in self
                .instance
                .takers_of(self.instance.request[pair] as usize)
            {
                waiting[self.instance.person[*other as usize] as usize] = true;
            }
        }
    }

    /// Offers a person everything at what it is worth elsewhere; whether all in all it costs less by more than
    /// `slack`, and only then the plan is changed.
    fn offer(&mut self, roster: &mut Roster<'a>, person: usize, slack: i64) -> bool {
        let instance = self.instance;
        for pair in instance.pairs_of(person) {
            let request = instance.request[pair] as usize;
            let open = instance.open[request];
            let holder = roster.holder[request];
            self.worth[request] = if holder == OPEN {
                open
            } else if holder as usize == pair {
                let other = roster.cheapest(request, instance.person[pair]);
                other.map_or(open, |(_, cost)| cost.min(open))
            } else {
                roster.saving(holder as usize)
            };
        }
        let worth = &self.worth;
        let profit = |pair: usize| worth[instance.request[pair] as usize] - instance.cost[pair];
        self.pricer
            .best_affordable(instance, person, profit, &mut self.money[person]);
        let mut wanted = std::mem::take(&mut self.pricer.chosen);
        wanted.sort_unstable();
        let better = wanted != roster.held(person) && self.exchange(roster, person, &wanted, slack);
        self.pricer.chosen = wanted;
        better
    }

    fn exchange(
        &mut self,
        roster: &mut Roster<'a>,
        person: usize,
        wanted: &[u32],
        slack: i64,
    ) -> bool {
        let instance = self.instance;
        let before = roster.cost;
        let mut lost: Vec<usize> = Vec::new();
        for pair in roster.held(person).to_vec() {
            if wanted.binary_search(&pair).is_err() {
                roster.try_take(pair as usize, &mut self.undo);
                lost.push(instance.request[pair as usize] as usize);
            }
        }
        for pair in wanted {
            let holder = roster.holder[instance.request[*pair as usize] as usize];
            if holder != OPEN && holder != *pair {
                roster.try_take(holder as usize, &mut self.undo);
            }
        }
        for pair in wanted {
            if roster.holder[instance.request[*pair as usize] as usize] != *pair
                && let Some(cost) = roster.insertion(*pair as usize)
            {
                roster.try_give(*pair as usize, cost, &mut self.undo);
            }
        }
        for request in lost {
            if let Some((pair, cost)) = roster.cheapest(request, OPEN)
                && cost < instance.open[request]
            {
                roster.try_give(pair, cost, &mut self.undo);
            }
        }
        if roster.cost < before - slack {
            self.undo.forget();
            return true;
        }
        roster.undo(&mut self.undo, 0);
        false
    }
}
