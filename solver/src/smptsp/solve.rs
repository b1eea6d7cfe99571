//! The way in: an instance and limits give a cover with a bound.

use std::cell::Cell;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use super::Instance;
use super::blocks::largest_overlap;
use super::bound;
use super::problem::{Index, Problem, index};
use super::search::{Found, descend};

/// When to be content.
#[derive(Debug, Clone)]
pub struct Limits<S> {
    /// The same seed gives the same cover, as long as `stop` never says so.
    pub seed: u64,
    /// After so many turns the search ends. A turn takes in the order of a millisecond.
    pub turns: u64,
    /// Asked at each turn; `true` ends the search. A clock belongs here.
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
/// A second thread raises the bound while the first searches.
///
/// # Errors
/// [`Uncovered`] if some task remains open with all workers.
pub fn solve<S: FnMut() -> bool>(
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
    let found = search_and_bound(&wide, &tight, overlap, &bound, limits);
    let Some(assignment) = found.assignment else {
        return Err(Uncovered::NotFound { open: found.open });
    };
    let mut workers = assignment.clone();
    workers.sort_unstable();
    workers.dedup();
    Ok(Cover {
        people: workers.len(),
        bound: bound.into_inner(),
        assignment,
    })
}

fn nobody_able(problem: &Problem) -> Option<Index> {
    (0..problem.tasks())
        .map(index)
        .find(|&task| problem.pairs_of(task).is_empty())
}

fn search_and_bound<S: FnMut() -> bool>(
    wide: &Problem,
    tight: &Problem,
    overlap: usize,
    bound: &AtomicUsize,
    mut limits: Limits<S>,
) -> Found {
    let is_over = &AtomicBool::new(false);
    let is_stopped = Cell::new(false);
    let mut turns = limits.turns;
    let mut pause = || {
        is_stopped.set(is_stopped.get() || (limits.stop)());
        turns = turns.saturating_sub(1);
        is_stopped.get() || turns == 0
    };
    thread::scope(|scope| {
        let mut raising = None;
        let found = descend(
            (wide, tight),
            overlap,
            limits.seed,
            bound,
            &mut pause,
            |people| {
                raising.get_or_insert_with(|| {
                    scope.spawn(move || bound::raise(wide, people, bound, is_over))
                });
            },
        );
        // A cover that is optimal already needs no better bound, and nobody waits after a stop.
        // When only the turns are used up, the bound must not depend on how fast the threads were.
        let people = found.assignment.as_ref().map_or(0, |assignment| {
            let mut workers = assignment.clone();
            workers.sort_unstable();
            workers.dedup();
            workers.len()
        });
        while let Some(thread) = &raising
            && !thread.is_finished()
        {
            pause();
            if is_stopped.get() || people <= bound.load(Ordering::Relaxed) {
                is_over.store(true, Ordering::Relaxed);
                break;
            }
            thread::sleep(Duration::from_millis(1));
        }
        found
    })
}
