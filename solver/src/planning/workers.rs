//! Shares what hangs together out among threads.

use std::sync::{Mutex, PoisonError};

use rand::SeedableRng;
use rand_pcg::Pcg64Mcg;

use super::branch::Scores;
use super::instance::{Instance, about, factor};
use super::parts::{cut, split};
use super::relaxation::Relaxation;
use super::solve::{Outcome, Search};
use super::start::Start;
use super::{Limits, Progress};
use crate::certificate::{Certificate, SCALE, Tree};

/// What is still to be done: groups by size, taken from both ends.
struct Queue {
    groups: Vec<Vec<u32>>,
    next: usize,
    end: usize,
    /// Pairs in the groups that nobody has taken.
    left: usize,
}

/// A group that was worked on.
struct Done {
    part: Instance,
    outcome: Outcome,
    prices: Vec<i64>,
}

impl Queue {
    /// The next group: the largest for the first worker, the smallest for the others, with its share of what is left.
    fn take(&mut self, is_first: bool) -> Option<(usize, f64)> {
        if self.next == self.end {
            return None;
        }
        let group = if is_first {
            self.end -= 1;
            self.end
        } else {
            self.next += 1;
            self.next - 1
        };
        let size = self.groups[group].len();
        let share = about(factor(size)) / about(factor(self.left.max(1)));
        self.left -= size;
        Some((group, share))
    }
}

/// The best plan of an instance within the limits, from what is known already.
pub(super) fn plan(
    instance: &Instance,
    limits: Limits<'_>,
    known: Option<&Certificate>,
) -> Certificate {
    let begun = (limits.clock)();
    let (mut groups, alone) = split(instance, |_| true);
    groups.sort_by_key(Vec::len);
    let open: i64 = alone
        .iter()
        .map(|request| instance.open[*request as usize])
        .sum();
    // More would have nothing to do.
    let threads = limits.threads.clamp(1, groups.len().max(1));
    let tally = Tally::new(instance, &groups, open, limits.progress);
    let queue = Mutex::new(Queue {
        end: groups.len(),
        left: instance.pairs(),
        next: 0,
        groups,
    });
    let done = Mutex::new(Vec::new());
    let work = |worker: usize| {
        loop {
            let taken = lock(&queue).take(worker == 0 && threads > 1);
            let Some((group, share)) = taken else { return };
            let pairs = std::mem::take(&mut lock(&queue).groups[group]);
            let mut part = cut(instance, &pairs);
            part.threads = threads;
            let now = (limits.clock)();
            let rest = begun + limits.seconds - now;
            let until = now + rest * (share * about(factor(threads))).min(1.0);
            let mut search = Search {
                chance: Pcg64Mcg::seed_from_u64(limits.seed ^ group as u64),
                clock: limits.clock,
                until,
                nodes: u64::MAX,
                threads,
                scores: Scores::new(),
                news: &mut |cost, bound| tally.tell(group, cost, bound),
            };
            let (outcome, prices) = match known {
                None => search.solve_whole(&part),
                Some(known) => search.solve_from(&part, Start::of(&part, known)),
            };
            tally.tell(group, outcome.found.cost, outcome.bound);
            lock(&done).push(Done {
                part,
                outcome,
                prices,
            });
        }
    };
    std::thread::scope(|scope| {
        let work = &work;
        for worker in 1..threads {
            scope.spawn(move || work(worker));
        }
        work(0);
    });
    let done = done.into_inner().unwrap_or_else(PoisonError::into_inner);
    certify(instance, open, done)
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Puts together what was found and proven for each group.
fn certify(instance: &Instance, open: i64, mut done: Vec<Done>) -> Certificate {
    done.sort_by_key(|one| one.part.request_name[0]);
    let mut certificate = Certificate {
        plan: vec![None; instance.requests()],
        prices: instance.open.clone(),
        ..Certificate::default()
    };
    let (mut cost, mut bound) = (open, open);
    for Done {
        part,
        outcome,
        prices,
    } in done
    {
        cost += outcome.found.cost;
        bound += outcome.bound.min(outcome.found.cost);
        for pair in outcome.found.pairs {
            let (request, person) = (part.request[pair as usize], part.person[pair as usize]);
            let person = part.person_name[person as usize];
            certificate.plan[part.request_name[request as usize] as usize] = Some(person);
        }
        for (request, price) in part.request_name.iter().zip(prices) {
            certificate.prices[*request as usize] = price;
        }
        if outcome.tree != Tree::Leaf(Vec::new()) {
            certificate.trees.push((part.request_name[0], outcome.tree));
        }
    }
    certificate.cost = cost / SCALE;
    certificate.bound = bound / SCALE;
    certificate
}

/// Cost and bound of everything, and of each group.
struct Sums {
    cost: i64,
    bound: i64,
    groups: Vec<(i64, i64)>,
}

/// Adds up how far the groups are.
struct Tally<'a> {
    sums: Mutex<Sums>,
    unit: i64,
    progress: Option<&'a (dyn Fn(Progress) + Sync)>,
}

impl<'a> Tally<'a> {
    fn new(
        instance: &Instance,
        groups: &[Vec<u32>],
        open: i64,
        progress: Option<&'a (dyn Fn(Progress) + Sync)>,
    ) -> Self {
        let mut each = Vec::new();
        if progress.is_some() {
            let start = |group: &Vec<u32>| {
                let part = cut(instance, group);
                (part.open.iter().sum(), Relaxation::new(&part).bound)
            };
            each = groups.iter().map(start).collect();
        }
        let cost = open + each.iter().map(|(cost, _)| cost).sum::<i64>();
        let bound = open + each.iter().map(|(_, bound)| bound).sum::<i64>();
        Self {
            sums: Mutex::new(Sums {
                cost,
                bound,
                groups: each,
            }),
            unit: instance.unit,
            progress,
        }
    }

    fn tell(&self, group: usize, cost: i64, bound: i64) {
        let Some(progress) = self.progress else {
            return;
        };
        let mut sums = lock(&self.sums);
        let (before, proven) = sums.groups[group];
        let now = (cost.min(before), bound.max(proven).min(cost));
        sums.groups[group] = now;
        sums.cost += now.0 - before;
        sums.bound += now.1 - proven;
        let bound = sums.bound.div_euclid(self.unit) * self.unit;
        progress(Progress {
            cost: sums.cost / SCALE,
            bound: bound / SCALE,
        });
    }
}
