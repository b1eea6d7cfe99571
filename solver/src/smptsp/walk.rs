//! The walk: an open task goes to whoever would leave what is easiest to place elsewhere.

use rand::RngExt as _;
use rand_pcg::Pcg64Mcg;

use super::problem::{Index, Problem, at};
use super::timetable::{Entry, Timetable};

/// So many open tasks are looked at in one move.
const LOOK: usize = 6;
/// For so many moves at least, twice as many at most, a worker does not get back what they left.
const TENURE: u64 = 10;
/// Workers who are compared when one is sent home for another.
const COMPARED: usize = 8;

/// A timetable, and what the walk has learnt about it.
#[derive(Debug)]
pub(super) struct Walk<'a> {
    pub table: Timetable<'a>,
    pub rng: Pcg64Mcg,
    /// How often each task was left over: the more, the harder it is to place.
    weight: Vec<u64>,
    /// The move until which each pair is barred.
    barred: Vec<u64>,
    moves: u64,
    left: Vec<Entry>,
}

impl<'a> Walk<'a> {
    pub fn new(problem: &'a Problem, rng: Pcg64Mcg) -> Self {
        Self {
            table: Timetable::new(problem),
            rng,
            weight: vec![1; problem.tasks()],
            barred: vec![0; problem.pairs()],
            moves: 0,
            left: Vec::new(),
        }
    }

    pub fn forget(&mut self) {
        self.weight.fill(1);
    }

    /// What is open is hard to place.
    pub fn learn(&mut self) {
        for &task in self.table.open() {
            self.weight[at(task)] += 1;
        }
    }

    pub fn weight(&self, task: Index) -> u64 {
        self.weight[at(task)]
    }

    /// The weight of what is open.
    pub fn lost(&self) -> u64 {
        self.table
            .open()
            .iter()
            .map(|&task| self.weight(task))
            .sum()
    }

    /// Gives one open task to somebody.
    pub fn step(&mut self) {
        self.moves += 1;
        let (best, gain) = self.best_pair();
        if gain <= 0 {
            self.learn();
        }
        let Some(pair) = best else { return };
        self.left.clear();
        self.table.give(pair, &mut self.left);
        for entry in &self.left {
            let tenure = TENURE + self.rng.random_range(0..TENURE);
            self.barred[at(entry.pair)] = self.moves + tenure;
        }
    }

    /// The pair with the largest gain in weight; a random one of several.
    fn best_pair(&mut self) -> (Option<Index>, i64) {
        let Self {
            table,
            rng,
            weight,
            barred,
            moves,
            ..
        } = self;
        let problem = table.problem;
        let open = table.open();
        let from = if open.len() > LOOK {
            rng.random_range(0..open.len())
        } else {
            0
        };
        let (mut best, mut best_gain, mut ties) = (None, i64::MIN, 0u32);
        for task in open.iter().cycle().skip(from).take(LOOK.min(open.len())) {
            let span = problem.span(*task);
            for pair in problem.pairs_of(*task) {
                let worker = problem.worker_of(pair);
                if !table.is_called(worker) {
                    continue;
                }
                let overlap = &table.row(worker)[table.overlap(worker, span)];
                let lost: u64 = overlap.iter().map(|entry| weight[at(entry.task)]).sum();
                let gain = weight[at(*task)].cast_signed() - lost.cast_signed();
                if gain < best_gain || (lost > 0 && barred[at(pair)] > *moves) {
                    continue;
                }
                ties = if gain > best_gain { 1 } else { ties + 1 };
                if ties == 1 || rng.random_range(0..ties) == 0 {
                    (best, best_gain) = (Some(pair), gain);
                }
            }
        }
        (best, best_gain)
    }

    /// Sends somebody home who is missed little, for somebody who is able to take an open task.
    pub fn exchange(&mut self) {
        let problem = self.table.problem;
        let Some(&task) = pick(&mut self.rng, self.table.open()) else {
            return;
        };
        let away: Vec<Index> = problem
            .pairs_of(task)
            .map(|pair| problem.worker_of(pair))
            .filter(|&worker| !self.table.is_called(worker))
            .collect();
        let here: Vec<Index> = self.table.workers(true).collect();
        let Some(&comes) = pick(&mut self.rng, &away) else {
            return;
        };
        let compared = (0..COMPARED).filter_map(|_| pick(&mut self.rng, &here).copied());
        let Some(goes) = compared.min_by_key(|&worker| load(&self.table, &self.weight, worker))
        else {
            return;
        };
        self.table.send_home(goes);
        self.table.call_in(comes);
        self.fill(comes);
    }

    /// Sends home whoever is missed least.
    pub fn do_without_one(&mut self) {
        let least = self
            .table
            .workers(true)
            .min_by_key(|&worker| load(&self.table, &self.weight, worker));
        if let Some(worker) = least {
            self.table.send_home(worker);
        }
    }

    /// Gives an idle worker the heaviest chain of open tasks.
    fn fill(&mut self, worker: Index) {
        let problem = self.table.problem;
        let mut pairs: Vec<Index> = self
            .table
            .open()
            .iter()
            .filter_map(|&task| problem.pair(task, worker))
            .collect();
        pairs.sort_unstable();
        let mut value = vec![0; pairs.len() + 1];
        let mut next = vec![0; pairs.len()];
        let gain = |place: usize| self.weight[at(problem.task_of(pairs[place]))];
        for place in (0..pairs.len()).rev() {
            let end = problem.span(problem.task_of(pairs[place])).end;
            next[place] =
                pairs.partition_point(|&pair| problem.span(problem.task_of(pair)).start < end);
            value[place] = value[place + 1].max(value[next[place]] + gain(place));
        }
        let mut place = 0;
        while place < pairs.len() {
            if value[place] > value[place + 1] {
                self.table.give(pairs[place], &mut self.left);
                place = next[place];
            } else {
                place += 1;
            }
        }
    }
}

fn load(table: &Timetable<'_>, weight: &[u64], worker: Index) -> u64 {
    table
        .row(worker)
        .iter()
        .map(|entry| weight[at(entry.task)])
        .sum()
}

/// A random one.
pub(super) fn pick<'i, T>(rng: &mut Pcg64Mcg, items: &'i [T]) -> Option<&'i T> {
    if items.is_empty() {
        None
    } else {
        items.get(rng.random_range(0..items.len()))
    }
}

/// Takes up to `count` random ones out.
pub(super) fn draw(rng: &mut Pcg64Mcg, from: &mut Vec<Index>, count: usize) -> Vec<Index> {
    (0..count.min(from.len()))
        .map(|_| {
            let place = rng.random_range(0..from.len());
            from.swap_remove(place)
        })
        .collect()
}
