//! The way in: an instance and limits give a cover with a bound.

use std::cell::Cell;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::{panic, thread};

use super::Instance;
use super::blocks::largest_overlap;
use super::bound;
use super::problem::{Index, Problem, index};
use super::search::{Found, descend};

/// When to be content.
#[derive(Debug, Clone)]
pub struct Limits<S> {
    /// The same seed gives the same cover with one thread, as long as `stop` never says so; with several it
    /// gives as few people, but which of several covers depends on which thread was quicker.
    pub seed: u64,
    /// So many search, each from a seed of its own, until the first meets the bound. At least one does.
    pub threads: usize,
    /// After so many turns a thread ends its search. A turn takes in the order of a millisecond.
    pub turns: u64,
    /// Asked by each thread at each turn; `true` ends the search. A clock belongs here.
    pub stop: S,
}

/// Everything is done by few people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cover {
    /// How many workers have something to do.
    pub people: usize,
    /// So many are needed at least, proven. The cover is optimal if this equals `people`.
    pub bound: usize,
    /// The worker of each task.
    pub assignment: Vec<usize>,
}

/// No plan that does everything was found.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Uncovered {
    /// It cannot be: no worker is able to take this task.
    #[error("nobody is able to take task {task}")]
    NobodyAble {
        /// From 0.
        task: usize,
    },
    /// With everybody called in, tasks remain. This proves nothing.
    #[error("{} tasks could not be placed", open.len())]
    NotFound {
        /// What the best attempt left open.
        open: Vec<usize>,
    },
}

/// Covers all tasks with as few people as are found, and says how many are needed at least.
///
/// One of the threads raises the bound first, when it has its first difficulty.
///
/// # Errors
/// [`Uncovered`] if some task remains open with all workers.
pub fn solve<S: Fn() -> bool + Sync>(
    instance: &Instance,
    limits: Limits<S>,
) -> Result<Cover, Uncovered> {
    let overlap = largest_overlap(instance.tasks());
    let wide = Problem::new(instance, usize::MAX);
    let tight = Problem::new(instance, overlap);
    if let Some(task) = nobody_able(&wide) {
        return Err(Uncovered::NobodyAble {
            task: wide.block(task)[0],
        });
    }
    if overlap == 0 {
        return Ok(Cover {
            people: 0,
            bound: 0,
            assignment: Vec::new(),
        });
    }
    let least = if nobody_able(&tight).is_some() {
        overlap + 1
    } else {
        overlap
    };
    let bound = AtomicUsize::new(least);
    let search = Search {
        wide: &wide,
        tight: &tight,
        overlap,
        bound: &bound,
        is_over: AtomicBool::new(false),
        limits,
    };
    let found = search.all_threads();
    let Some(assignment) = found.assignment else {
        return Err(Uncovered::NotFound { open: found.open });
    };
    Ok(Cover {
        people: people(&assignment),
        bound: bound.into_inner(),
        assignment,
    })
}

fn people(assignment: &[usize]) -> usize {
    let mut workers = assignment.to_vec();
    workers.sort_unstable();
    workers.dedup();
    workers.len()
}

fn nobody_able(problem: &Problem) -> Option<Index> {
    (0..problem.tasks())
        .map(index)
        .find(|&task| problem.pairs_of(task).is_empty())
}

struct Search<'a, S> {
    wide: &'a Problem,
    tight: &'a Problem,
    overlap: usize,
    bound: &'a AtomicUsize,
    is_over: AtomicBool,
    limits: Limits<S>,
}

impl<S: Fn() -> bool + Sync> Search<'_, S> {
    /// The best of what the threads find, of equally good ones the first.
    fn all_threads(&self) -> Found {
        thread::scope(|scope| {
            let others: Vec<_> = (1..self.limits.threads)
                .map(|number| scope.spawn(move || self.thread(number)))
                .collect();
            let first = self.thread(0);
            let others = others.into_iter().map(|thread| {
                let found = thread.join();
                found.unwrap_or_else(|cause| panic::resume_unwind(cause))
            });
            others.fold(first, |best, found| {
                if merit(&found) < merit(&best) {
                    found
                } else {
                    best
                }
            })
        })
    }

    fn thread(&self, number: usize) -> Found {
        let is_stopped = || self.is_over.load(Ordering::Relaxed) || (self.limits.stop)();
        let turns = Cell::new(self.limits.turns);
        let pause = || {
            turns.set(turns.get().saturating_sub(1));
            turns.get() == 0 || is_stopped()
        };
        let mut raises = number + 1 == self.limits.threads.max(1);
        let found = descend(
            (self.wide, self.tight),
            self.overlap,
            self.limits.seed.wrapping_add(number as u64),
            self.bound,
            pause,
            |people| {
                if std::mem::take(&mut raises) {
                    bound::raise(self.wide, people, self.bound, is_stopped);
                }
            },
        );
        let is_met = |workers: &Vec<usize>| people(workers) <= self.bound.load(Ordering::Relaxed);
        if found.assignment.as_ref().is_some_and(is_met) {
            self.is_over.store(true, Ordering::Relaxed);
        }
        found
    }
}

/// How few people, then how few open tasks.
fn merit(found: &Found) -> (usize, usize) {
    let covered = found.assignment.as_deref().map_or(usize::MAX, people);
    (covered, found.open.len())
}
