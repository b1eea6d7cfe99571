//! Renewal: some workers' rows and the open tasks are planned anew together, perhaps with somebody else.

use rand::RngExt as _;

use super::problem::{Index, at};
use super::sweep::{Item, MOST, Sweep};
use super::timetable::Timetable;
use super::walk::{Walk, draw, pick};

/// So few to so many workers are planned anew together.
const WORKERS: std::ops::RangeInclusive<usize> = 5..=11;
/// Open tasks that take part.
const OPEN: usize = 8;
/// After so many renewals without a gain it is enough.
const PATIENCE: usize = 200;

#[derive(Debug)]
pub(super) struct Renewal {
    sweep: Sweep,
    /// The number of each worker in the part that is planned, or [`NOBODY`].
    number: Vec<u8>,
}

const NOBODY: u8 = u8::MAX;
const _: () = assert!(
    *WORKERS.end() + OPEN <= MOST,
    "every task under way needs a place"
);

impl Renewal {
    pub fn new(walk: &Walk<'_>) -> Self {
        Self {
            sweep: Sweep::new(),
            number: vec![NOBODY; walk.table.problem.workers()],
        }
    }

    /// Renews until no task is open, nothing has got better for long, or it has to stop.
    pub fn run(&mut self, walk: &mut Walk<'_>, mut stop: impl FnMut() -> bool) {
        let mut without_gain = 0;
        while without_gain < PATIENCE && !walk.table.open().is_empty() && !stop() {
            let before = walk.lost();
            self.renew(walk);
            without_gain = if walk.lost() < before {
                0
            } else {
                without_gain + 1
            };
        }
    }

    /// Plans some workers anew; never leaves more tasks open than before.
    fn renew(&mut self, walk: &mut Walk<'_>) {
        let mut open = walk.table.open().to_vec();
        let mut tasks = draw(&mut walk.rng, &mut open, OPEN);
        let allowed = tasks.iter().map(|&task| walk.weight(task)).sum();
        let Some(&wanted) = tasks.first() else { return };
        let before = choose(walk, wanted);
        for &worker in &before {
            tasks.extend(walk.table.row(worker).iter().map(|entry| entry.task));
        }
        tasks.sort_unstable();
        let mut after = before.clone();
        let away: Vec<Index> = walk.table.workers(false).collect();
        if walk.rng.random_bool(0.5)
            && let Some(&comes) = pick(&mut walk.rng, &away)
            && let Some(last) = after.last_mut()
        {
            *last = comes;
        }
        let items = self.items(walk, &tasks, &after);
        if let Some(plan) = self.sweep.plan(&items, allowed, &mut walk.rng) {
            take_over(
                &mut walk.table,
                &before,
                &after,
                tasks.iter().copied().zip(plan),
            );
        }
    }

    fn items(&mut self, walk: &Walk<'_>, tasks: &[Index], workers: &[Index]) -> Vec<Item> {
        let problem = walk.table.problem;
        for (number, &worker) in (0..).zip(workers) {
            self.number[at(worker)] = number;
        }
        let items = tasks
            .iter()
            .map(|&task| {
                let numbers = problem
                    .pairs_of(task)
                    .map(|pair| self.number[at(problem.worker_of(pair))]);
                let able = numbers
                    .filter(|&number| number != NOBODY)
                    .fold(0, |able, number| able | 1 << number);
                Item {
                    span: problem.span(task),
                    able,
                    weight: walk.weight(task),
                }
            })
            .collect();
        for &worker in workers {
            self.number[at(worker)] = NOBODY;
        }
        items
    }
}

/// Half of them able to take the task, the others at random; the last is a random one of the others.
fn choose(walk: &mut Walk<'_>, task: Index) -> Vec<Index> {
    let problem = walk.table.problem;
    let (mut able, mut others): (Vec<Index>, Vec<Index>) = walk
        .table
        .workers(true)
        .partition(|&worker| problem.pair(task, worker).is_some());
    let count = walk.rng.random_range(WORKERS);
    let mut chosen = draw(&mut walk.rng, &mut able, count / 2);
    others.append(&mut able);
    chosen.extend(draw(&mut walk.rng, &mut others, count - chosen.len()));
    chosen
}

fn take_over(
    table: &mut Timetable<'_>,
    before: &[Index],
    after: &[Index],
    plan: impl Iterator<Item = (Index, Option<usize>)>,
) {
    for (&goes, &comes) in before.iter().zip(after) {
        table.clear(goes);
        if goes != comes {
            table.send_home(goes);
            table.call_in(comes);
        }
    }
    let mut left = Vec::new();
    for (task, number) in plan {
        if let Some(number) = number
            && let Some(pair) = table.problem.pair(task, after[number])
        {
            table.give(pair, &mut left);
        }
    }
}
