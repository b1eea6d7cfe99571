//! Plans a few workers anew, all at once.
//!
//! Goes through their tasks in order of time. What matters of the past is only who is busy with which of the
//! tasks under way; ways that agree in this are one state. With skills of 33 %, ten workers have a few
//! dozen states at a time out of millions of orders, so that nearly always the best plan is found.

use rand::{Rng as _, RngExt as _};
use rand_pcg::Pcg64Mcg;

use super::problem::Span;

/// The most workers, and the most tasks under way at once.
pub(super) const MOST: usize = 32;
/// So many states are kept from one task to the next.
const KEPT: usize = 50;
/// So many are looked at before the best are kept.
const MADE: usize = 4 * KEPT;
/// Twice as many places as states, a power of two.
const PLACES: usize = (2 * MADE).next_power_of_two();
const NOBODY: u8 = u8::MAX;
const START: u32 = u32::MAX;

/// A task of the part that is planned.
#[derive(Debug, Clone, Copy)]
pub(super) struct Item {
    pub span: Span,
    /// A bit for each worker who is able to take it.
    pub able: u32,
    /// What is lost if it is left open.
    pub weight: u64,
}

#[derive(Debug, Clone, Copy)]
struct State {
    /// Who does the task under way at each place.
    under_way: [u8; MOST],
    busy: u32,
    /// Weight of the tasks left open.
    lost: u64,
    hash: u64,
    step: u32,
}

/// How a state came about: who took the task last seen.
#[derive(Debug, Clone, Copy)]
struct Step {
    before: u32,
    worker: u8,
}

/// Memory that is used again for each plan.
#[derive(Debug)]
pub(super) struct Sweep {
    states: Vec<State>,
    made: Vec<State>,
    steps: Vec<Step>,
    /// Place in `made` of each hash, with the number of the round in which it was written.
    known: Vec<(u64, u32, u64)>,
    round: u64,
    /// The task under way at each place.
    places: [Option<usize>; MOST],
    /// A random number for each worker, of which hashes are made.
    salt: [u64; MOST],
}

impl Sweep {
    pub fn new() -> Self {
        Self {
            states: Vec::new(),
            made: Vec::new(),
            steps: Vec::new(),
            known: vec![(0, START, 0); PLACES],
            round: 0,
            places: [None; MOST],
            salt: [0; MOST],
        }
    }

    /// A random one of the plans found that lose the least weight, at most `allowed`: the worker of each
    /// item. Items are in order of their start.
    pub fn plan(
        &mut self,
        items: &[Item],
        allowed: u64,
        rng: &mut Pcg64Mcg,
    ) -> Option<Vec<Option<usize>>> {
        self.salt = std::array::from_fn(|_| rng.next_u64());
        self.places = [None; MOST];
        self.steps.clear();
        self.states.clear();
        self.states.push(State {
            under_way: [NOBODY; MOST],
            busy: 0,
            lost: 0,
            hash: 0,
            step: START,
        });
        for (number, item) in items.iter().enumerate() {
            self.end_tasks(items, item.span.start);
            let place = self.places.iter().position(Option::is_none)?;
            self.places[place] = Some(number);
            self.start_task(number, *item, place, allowed, rng);
            self.keep_best();
        }
        let least = self.states.iter().map(|state| state.lost).min()?;
        let best = self.states.iter().filter(|state| state.lost == least);
        let chosen = best.clone().nth(rng.random_range(0..best.count()))?;
        let mut workers = vec![None; items.len()];
        let mut step = chosen.step;
        for worker in workers.iter_mut().rev() {
            let Step {
                before,
                worker: taken_by,
            } = *self.steps.get(step as usize)?;
            *worker = (taken_by != NOBODY).then_some(usize::from(taken_by));
            step = before;
        }
        Some(workers)
    }

    fn end_tasks(&mut self, items: &[Item], now: u32) {
        for place in 0..MOST {
            let Some(number) = self.places[place].filter(|&number| items[number].span.end <= now)
            else {
                continue;
            };
            self.places[place] = None;
            for state in &mut self.states {
                let worker = std::mem::replace(&mut state.under_way[place], NOBODY);
                if worker != NOBODY {
                    state.busy &= !(1 << worker);
                    state.hash ^= mixed(self.salt[usize::from(worker)], number);
                }
            }
        }
    }

    /// Continues every state with everybody who is free and able, and with leaving the task open.
    fn start_task(
        &mut self,
        number: usize,
        item: Item,
        place: usize,
        allowed: u64,
        rng: &mut Pcg64Mcg,
    ) {
        self.made.clear();
        self.round += 1;
        let first = rng.random_range(0..self.states.len().max(1));
        for turn in 0..self.states.len() {
            let state = self.states[(first + turn) % self.states.len()];
            let mut free = item.able & !state.busy;
            while free != 0 {
                let worker = free.trailing_zeros();
                free &= free - 1;
                let mut next = state;
                next.under_way[place] = worker.to_le_bytes()[0];
                next.busy |= 1 << worker;
                next.hash ^= mixed(self.salt[worker as usize], number);
                self.make(next, worker.to_le_bytes()[0], rng);
            }
            let lost = state.lost + item.weight;
            if lost <= allowed {
                self.make(State { lost, ..state }, NOBODY, rng);
            }
        }
    }

    /// Adds a state, or another way into one that is known.
    fn make(&mut self, mut state: State, worker: u8, rng: &mut Pcg64Mcg) {
        let step = Step {
            before: state.step,
            worker,
        };
        let mut place = usize::try_from(state.hash >> 32).unwrap_or(0) % PLACES;
        loop {
            let (hash, at, round) = self.known[place];
            if round != self.round {
                break;
            }
            if hash == state.hash {
                let known = &mut self.made[at as usize];
                let is_better = state.lost < known.lost;
                if is_better || (state.lost == known.lost && rng.next_u32() & 1 == 0) {
                    known.lost = state.lost;
                    self.steps[known.step as usize] = step;
                }
                return;
            }
            place = (place + 1) % PLACES;
        }
        if self.made.len() < MADE {
            self.known[place] = (state.hash, number_of(self.made.len()), self.round);
            state.step = number_of(self.steps.len());
            self.steps.push(step);
            self.made.push(state);
        }
    }

    /// Keeps the states that have lost the least; of equals any, as hashes are random.
    fn keep_best(&mut self) {
        if self.made.len() > KEPT {
            self.made
                .select_nth_unstable_by_key(KEPT, |state| (state.lost, state.hash));
            self.made.truncate(KEPT);
        }
        std::mem::swap(&mut self.states, &mut self.made);
    }
}

fn number_of(place: usize) -> u32 {
    // A plan has at most `MADE` steps for each item: far below.
    u32::try_from(place).unwrap_or(START)
}

/// Two states with the same hash are taken for one: that can only lose a state, never spoil a plan.
fn mixed(salt: u64, number: usize) -> u64 {
    let mixed = (salt ^ number as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    (mixed ^ (mixed >> 29)).wrapping_mul(0xBF58_476D_1CE4_E5B9)
}
