//! Who does what: a row of tasks for each worker who is called in, and the tasks left open.

use super::problem::{Index, Problem, Span, at, index};

const NOBODY: Index = Index::MAX;

/// A task in a worker's row.
#[derive(Debug, Clone, Copy)]
pub(super) struct Entry {
    span: Span,
    pub task: Index,
    pub pair: Index,
}

/// Rows never overlap; each task is in one row or open.
#[derive(Debug, Clone)]
pub(super) struct Timetable<'a> {
    pub problem: &'a Problem,
    rows: Vec<Vec<Entry>>,
    /// Who does each task, or [`NOBODY`].
    holder: Vec<Index>,
    open: Vec<Index>,
    /// Place of each open task in `open`.
    place: Vec<Index>,
    called: Vec<bool>,
    people: usize,
}

impl<'a> Timetable<'a> {
    /// Everybody is called in, every task is open.
    pub fn new(problem: &'a Problem) -> Self {
        let tasks = problem.tasks();
        Self {
            problem,
            rows: vec![Vec::new(); problem.workers()],
            holder: vec![NOBODY; tasks],
            open: (0..tasks).map(index).collect(),
            place: (0..tasks).map(index).collect(),
            called: vec![true; problem.workers()],
            people: problem.workers(),
        }
    }

    pub fn open(&self) -> &[Index] {
        &self.open
    }

    /// How many workers are called in.
    pub fn people(&self) -> usize {
        self.people
    }

    #[inline]
    pub fn is_called(&self, worker: Index) -> bool {
        self.called[at(worker)]
    }

    pub fn workers(&self, called: bool) -> impl Iterator<Item = Index> {
        (0..self.called.len())
            .filter(move |&worker| self.called[worker] == called)
            .map(index)
    }

    /// What a worker does, by time.
    #[inline]
    pub fn row(&self, worker: Index) -> &[Entry] {
        &self.rows[at(worker)]
    }

    pub fn worker_of(&self, task: Index) -> Option<Index> {
        Some(self.holder[at(task)]).filter(|&worker| worker != NOBODY)
    }

    /// The places in the worker's row that overlap the span.
    #[inline]
    pub fn overlap(&self, worker: Index, span: Span) -> std::ops::Range<usize> {
        let row = &self.rows[at(worker)];
        let first = row.partition_point(|entry| entry.span.end <= span.start);
        let mut last = first;
        while last < row.len() && row[last].span.start < span.end {
            last += 1;
        }
        first..last
    }

    /// Gives an open task to a worker, who leaves what overlaps; that is appended to `left`.
    pub fn give(&mut self, pair: Index, left: &mut Vec<Entry>) {
        let (task, worker) = (self.problem.task_of(pair), self.problem.worker_of(pair));
        let span = self.problem.span(task);
        let range = self.overlap(worker, span);
        let place = self.place[at(task)];
        self.open.swap_remove(at(place));
        if let Some(&moved) = self.open.get(at(place)) {
            self.place[at(moved)] = place;
        }
        self.holder[at(task)] = worker;
        let from = left.len();
        left.extend(self.rows[at(worker)].splice(range, [Entry { span, task, pair }]));
        for entry in &left[from..] {
            self.leave_open(entry.task);
        }
    }

    fn leave_open(&mut self, task: Index) {
        self.holder[at(task)] = NOBODY;
        self.place[at(task)] = index(self.open.len());
        self.open.push(task);
    }

    /// Takes everything from a worker.
    pub fn clear(&mut self, worker: Index) {
        let mut row = std::mem::take(&mut self.rows[at(worker)]);
        for entry in row.drain(..) {
            self.leave_open(entry.task);
        }
        self.rows[at(worker)] = row;
    }

    /// Takes everything from a worker, who then gets nothing more.
    pub fn send_home(&mut self, worker: Index) {
        self.clear(worker);
        self.people -= usize::from(std::mem::replace(&mut self.called[at(worker)], false));
    }

    pub fn call_in(&mut self, worker: Index) {
        self.people += usize::from(!std::mem::replace(&mut self.called[at(worker)], true));
    }
}
