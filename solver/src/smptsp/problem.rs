//! An instance as the search wants it: tasks in order of time, skills as numbered pairs.

use super::Instance;
use super::blocks::blocks;

/// Place in a list of tasks, workers, or pairs of both ("is able to take").
pub(super) type Index = u32;

/// Reads an index as a place.
#[inline]
pub(super) fn at(index: Index) -> usize {
    index as usize
}

/// Makes an index of a place; `Instance::MOST` keeps every list far below the largest.
#[inline]
pub(super) fn index(place: usize) -> Index {
    Index::try_from(place).unwrap_or(Index::MAX)
}

/// Start and end of a task as ranks among all moments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Span {
    pub start: u32,
    pub end: u32,
}

/// A task here is a block of tasks of the instance that one worker has to do.
#[derive(Debug)]
pub(super) struct Problem {
    spans: Vec<Span>,
    blocks: Vec<Vec<usize>>,
    first_pair: Vec<Index>,
    pair_task: Vec<Index>,
    pair_worker: Vec<Index>,
    skills: Vec<Vec<Index>>,
}

impl Problem {
    /// The instance for `people` workers at a time.
    pub fn new(instance: &Instance, people: usize) -> Self {
        let tasks = instance.tasks();
        let mut moments: Vec<i64> = tasks
            .iter()
            .flat_map(|task| [task.start, task.end])
            .collect();
        moments.sort_unstable();
        moments.dedup();
        let rank = |moment: i64| index(moments.partition_point(|&other| other < moment));
        let mut blocks = blocks(tasks, people);
        let whole = |block: &Vec<usize>| Span {
            start: rank(tasks[block[0]].start),
            end: rank(tasks[block[block.len() - 1]].end),
        };
        blocks.sort_by_cached_key(|block| (whole(block).start, whole(block).end));
        let mut problem = Self {
            spans: blocks.iter().map(whole).collect(),
            first_pair: vec![0],
            pair_task: Vec::new(),
            pair_worker: Vec::new(),
            skills: vec![Vec::new(); instance.workers()],
            blocks,
        };
        for (task, workers) in problem.able(instance).into_iter().enumerate() {
            for worker in workers {
                problem.skills[at(worker)].push(index(problem.pair_task.len()));
                problem.pair_task.push(index(task));
                problem.pair_worker.push(worker);
            }
            problem.first_pair.push(index(problem.pair_task.len()));
        }
        problem
    }

    /// For each block the workers who are able to take all of it.
    fn able(&self, instance: &Instance) -> Vec<Vec<Index>> {
        let mut block_of = vec![0; instance.tasks().len()];
        for (place, block) in self.blocks.iter().enumerate() {
            for &task in block {
                block_of[task] = place;
            }
        }
        let mut able = vec![Vec::new(); self.blocks.len()];
        let mut known = vec![0; self.blocks.len()];
        for worker in 0..instance.workers() {
            for &task in instance.skills(worker) {
                let block = block_of[at(task)];
                known[block] += 1;
                if known[block] == self.blocks[block].len() {
                    able[block].push(index(worker));
                }
            }
            for &task in instance.skills(worker) {
                known[block_of[at(task)]] = 0;
            }
        }
        able
    }

    pub fn tasks(&self) -> usize {
        self.spans.len()
    }

    pub fn workers(&self) -> usize {
        self.skills.len()
    }

    pub fn pairs(&self) -> usize {
        self.pair_task.len()
    }

    /// The pairs of a task, by worker.
    #[inline]
    pub fn pairs_of(&self, task: Index) -> std::ops::Range<Index> {
        self.first_pair[at(task)]..self.first_pair[at(task) + 1]
    }

    /// The pair of a task and a worker who is able to take it.
    pub fn pair(&self, task: Index, worker: Index) -> Option<Index> {
        let pairs = self.pairs_of(task);
        let workers = &self.pair_worker[at(pairs.start)..at(pairs.end)];
        workers
            .binary_search(&worker)
            .ok()
            .map(|place| pairs.start + index(place))
    }

    /// The pairs of a worker, by the time of the task.
    pub fn skills_of(&self, worker: Index) -> &[Index] {
        &self.skills[at(worker)]
    }

    #[inline]
    pub fn task_of(&self, pair: Index) -> Index {
        self.pair_task[at(pair)]
    }

    #[inline]
    pub fn worker_of(&self, pair: Index) -> Index {
        self.pair_worker[at(pair)]
    }

    #[inline]
    pub fn span(&self, task: Index) -> Span {
        self.spans[at(task)]
    }

    /// How many tasks the instance has.
    pub fn named(&self) -> usize {
        self.blocks.iter().map(Vec::len).sum()
    }

    /// The tasks of the instance that this one stands for, by time.
    pub fn block(&self, task: Index) -> &[usize] {
        &self.blocks[at(task)]
    }
}
