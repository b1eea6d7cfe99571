//! Who could do what, when: tasks with fixed times and workers with skills, checked on the way in.

/// A task with fixed times. The end is exclusive: the next task may start at it.
///
/// The unit is the caller's (minutes of a day, seconds since an epoch); only the order counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Task {
    /// First moment at which somebody is busy with it.
    pub start: i64,
    /// First moment at which they are free again; after `start`.
    pub end: i64,
}

/// Tasks, and for each worker the tasks they are able to take.
///
/// Workers and tasks are named by their place in the lists, from 0.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Instance {
    tasks: Vec<Task>,
    skills: Vec<Vec<u32>>,
}

/// Why tasks and skills make no instance.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The text ends where a line of this kind has to follow.
    #[error("the text ends before \"{expected}\"")]
    MissingLine {
        /// The kind of line, as the format writes it.
        expected: &'static str,
    },
    /// A line is not of the kind that has to stand there.
    #[error("line {line}: expected \"{expected}\"")]
    WrongLine {
        /// Counted from 1, comments included.
        line: usize,
        /// The kind of line, as the format writes it.
        expected: &'static str,
    },
    /// A number is missing, malformed or beyond 64 bits.
    #[error("line {line}: \"{found}\" is no number that fits")]
    NotANumber {
        /// Counted from 1, comments included.
        line: usize,
        /// What stands there instead, shortened.
        found: String,
    },
    /// A count or a time is below zero.
    #[error("line {line}: {found} is below zero")]
    Negative {
        /// Counted from 1, comments included.
        line: usize,
        /// The number.
        found: i64,
    },
    /// A worker's line announces another number of tasks than it lists.
    #[error("line {line}: {announced} tasks announced, {listed} listed")]
    WrongCount {
        /// Counted from 1, comments included.
        line: usize,
        /// The number before the colon.
        announced: usize,
        /// The numbers after the colon.
        listed: usize,
    },
    /// More follows after the last worker.
    #[error("line {line}: nothing may follow the last worker")]
    Surplus {
        /// Counted from 1, comments included.
        line: usize,
    },
    /// A task ends before or when it starts.
    #[error("task {task} does not end after its start")]
    EndsTooEarly {
        /// From 0.
        task: usize,
    },
    /// A worker is able to do a task that does not exist.
    #[error("worker {worker} names task {task}, which does not exist")]
    UnknownTask {
        /// From 0.
        worker: usize,
        /// As named.
        task: usize,
    },
    /// A worker names the same task twice.
    #[error("worker {worker} names task {task} twice")]
    RepeatedTask {
        /// From 0.
        worker: usize,
        /// From 0.
        task: usize,
    },
    /// More tasks, workers or skills than [`Instance::MOST`].
    #[error("more than {} tasks, workers or skills", Instance::MOST)]
    TooMany,
}

impl Instance {
    /// The most tasks, the most workers and the most skills altogether that are taken.
    ///
    /// Keeps every index within 32 bits with room to spare, and a hostile text from eating the memory.
    pub const MOST: usize = 200_000_000;

    /// Builds an instance from plain intervals and, for each worker, the tasks they are able to take.
    ///
    /// # Errors
    /// [`Error::EndsTooEarly`], [`Error::UnknownTask`], [`Error::RepeatedTask`], [`Error::TooMany`].
    pub fn new(tasks: Vec<Task>, skills: &[Vec<usize>]) -> Result<Self, Error> {
        let listed = skills.iter().map(Vec::len).fold(0, usize::saturating_add);
        if tasks.len().max(skills.len()).max(listed) > Self::MOST {
            return Err(Error::TooMany);
        }
        if let Some(task) = tasks.iter().position(|task| task.end <= task.start) {
            return Err(Error::EndsTooEarly { task });
        }
        let mut named_by = vec![usize::MAX; tasks.len()];
        let mut checked = Vec::with_capacity(skills.len());
        for (worker, listed) in skills.iter().enumerate() {
            let mut able = Vec::with_capacity(listed.len());
            for &task in listed {
                let Some(last) = named_by.get_mut(task) else {
                    return Err(Error::UnknownTask { worker, task });
                };
                if *last == worker {
                    return Err(Error::RepeatedTask { worker, task });
                }
                *last = worker;
                able.push(u32::try_from(task).map_err(|_| Error::TooMany)?);
            }
            checked.push(able);
        }
        Ok(Self {
            tasks,
            skills: checked,
        })
    }

    /// The tasks, in the order in which they were given.
    pub fn tasks(&self) -> &[Task] {
        &self.tasks
    }

    /// How many workers there are, whether they are needed or not.
    pub fn workers(&self) -> usize {
        self.skills.len()
    }

    /// The tasks this worker is able to take, in the order in which they were given.
    pub fn skills(&self, worker: usize) -> &[u32] {
        self.skills.get(worker).map_or(&[], Vec::as_slice)
    }
}
