//! The search: with fewer and fewer people, until so few are needed in any case.

use std::sync::atomic::{AtomicUsize, Ordering};

use rand::SeedableRng as _;
use rand_pcg::Pcg64Mcg;

use super::problem::{Problem, at, index};
use super::renewal::Renewal;
use super::timetable::Timetable;
use super::walk::Walk;

/// Moves after which one person is exchanged for another.
const MOVES: u64 = 300;
/// Exchanges after which the best timetable so far is renewed.
const EXCHANGES: u64 = 30;

/// With more open tasks than this a timetable is noted after a turn only, as that takes long.
const FEW: usize = 16;

/// The search with a given number of people.
#[derive(Debug)]
struct Search<'a> {
    walk: Walk<'a>,
    renewal: Renewal,
    /// The timetable with the fewest open tasks.
    calmest: Timetable<'a>,
    exchanges: u64,
}

/// What was found.
#[derive(Debug)]
pub(super) struct Found {
    /// For each task of the instance a worker; none if nobody was found for some task.
    pub assignment: Option<Vec<usize>>,
    /// Tasks of the instance left open in the best attempt with fewer people.
    pub open: Vec<usize>,
}

/// Looks for fewer and fewer people until they are as few as `bound` or `pause` says so.
///
/// `tight` is the problem for as many people as tasks overlap at most, `wide` the one for more.
/// `stalled` is told how many people there were when the search had its first difficulty.
pub(super) fn descend(
    (wide, tight): (&Problem, &Problem),
    overlap: usize,
    seed: u64,
    bound: &AtomicUsize,
    mut pause: impl FnMut() -> bool,
    mut stalled: impl FnMut(usize),
) -> Found {
    let mut search = Search::new(wide, Pcg64Mcg::seed_from_u64(seed));
    let mut assignment = None;
    let mut people = usize::MAX;
    loop {
        if search.walk.table.open().is_empty() {
            search.send_idle_home();
            assignment = Some(search.assignment());
            people = search.walk.table.people();
            if people == overlap + 1 && tight.tasks() < wide.tasks() {
                search = search.moved_to(tight);
            }
            search.with_one_less();
        }
        if people <= bound.load(Ordering::Relaxed) || pause() {
            return Found {
                assignment,
                open: search.open(),
            };
        }
        if search.turn(&mut pause) && people != usize::MAX {
            stalled(people);
        }
    }
}

impl<'a> Search<'a> {
    fn new(problem: &'a Problem, rng: Pcg64Mcg) -> Self {
        let walk = Walk::new(problem, rng);
        let renewal = Renewal::new(&walk);
        Self {
            calmest: walk.table.clone(),
            renewal,
            walk,
            exchanges: 0,
        }
    }

    /// Walks on, then exchanges somebody; or renews the best so far, and says so.
    fn turn(&mut self, pause: impl FnMut() -> bool) -> bool {
        for _ in 0..MOVES {
            self.walk.step();
            let open = self.walk.table.open().len();
            if open == 0 {
                return false;
            }
            if open < self.calmest.open().len().min(FEW) {
                self.calmest.clone_from(&self.walk.table);
            }
        }
        if self.walk.table.open().len() < self.calmest.open().len() {
            self.calmest.clone_from(&self.walk.table);
        }
        self.exchanges += 1;
        let renews = self.exchanges.is_multiple_of(EXCHANGES);
        if renews {
            std::mem::swap(&mut self.walk.table, &mut self.calmest);
            self.renewal.run(&mut self.walk, pause);
            self.calmest.clone_from(&self.walk.table);
        }
        if !self.walk.table.open().is_empty() {
            self.walk.exchange();
        }
        renews
    }

    fn send_idle_home(&mut self) {
        let table = &mut self.walk.table;
        let idle: Vec<_> = table
            .workers(true)
            .filter(|&worker| table.row(worker).is_empty())
            .collect();
        for worker in idle {
            table.send_home(worker);
        }
    }

    fn with_one_less(&mut self) {
        self.walk.do_without_one();
        self.walk.forget();
        self.calmest.clone_from(&self.walk.table);
        self.exchanges = 0;
    }

    /// The same people with another problem of the same instance; as much as fits stays as it is.
    fn moved_to<'b>(&self, problem: &'b Problem) -> Search<'b> {
        let mut search = Search::new(problem, self.walk.rng.clone());
        let (from, to) = (&self.walk.table, &mut search.walk.table);
        for worker in from.workers(false) {
            to.send_home(worker);
        }
        let assignment = self.assignment();
        for task in (0..problem.tasks()).map(index) {
            let worker = index(assignment[problem.block(task)[0]]);
            if let Some(pair) = problem.pair(task, worker)
                && to.overlap(worker, problem.span(task)).is_empty()
            {
                to.give(pair, &mut Vec::new());
            }
        }
        search
    }

    /// The worker of each task of the instance, if none is open.
    fn assignment(&self) -> Vec<usize> {
        let table = &self.walk.table;
        let problem = table.problem;
        let mut workers = vec![0; problem.named()];
        for task in (0..problem.tasks()).map(index) {
            if let Some(worker) = table.worker_of(task) {
                for &name in problem.block(task) {
                    workers[name] = at(worker);
                }
            }
        }
        workers
    }

    fn open(&self) -> Vec<usize> {
        let problem = self.calmest.problem;
        let open = self
            .calmest
            .open()
            .iter()
            .flat_map(|&task| problem.block(task));
        let mut open: Vec<usize> = open.copied().collect();
        open.sort_unstable();
        open
    }
}
