//! Checks a cover from scratch: reads the instance only, and shares no code with the search.

use super::Instance;

/// Why a list of workers is no cover.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The list is shorter or longer than the list of tasks.
    #[error("{tasks} tasks, but {assigned} are assigned")]
    WrongLength {
        /// Tasks of the instance.
        tasks: usize,
        /// Length of the list.
        assigned: usize,
    },
    /// The worker does not exist.
    #[error("task {task} is given to worker {worker}, who does not exist")]
    UnknownWorker {
        /// From 0.
        task: usize,
        /// As assigned.
        worker: usize,
    },
    /// The worker is not able to take the task.
    #[error("task {task} is given to worker {worker}, who is not able to take it")]
    NotAble {
        /// From 0.
        task: usize,
        /// From 0.
        worker: usize,
    },
    /// The worker would have to be in two places at once.
    #[error("worker {worker} would do the tasks {first} and {second} at the same time")]
    Overlap {
        /// From 0.
        worker: usize,
        /// The one that starts first.
        first: usize,
        /// The one that starts before the first has ended.
        second: usize,
    },
}

/// Counts the people of a cover: `assignment` names a worker for each task.
///
/// # Errors
/// The first [`Fault`] found, in the order of its variants.
pub fn check(instance: &Instance, assignment: &[usize]) -> Result<usize, Fault> {
    let tasks = instance.tasks();
    if tasks.len() != assignment.len() {
        return Err(Fault::WrongLength {
            tasks: tasks.len(),
            assigned: assignment.len(),
        });
    }
    let mut days: Vec<Vec<usize>> = vec![Vec::new(); instance.workers()];
    for (task, &worker) in assignment.iter().enumerate() {
        days.get_mut(worker)
            .ok_or(Fault::UnknownWorker { task, worker })?
            .push(task);
    }
    for (worker, day) in days.iter().enumerate() {
        let mut able = instance.skills(worker).to_vec();
        able.sort_unstable();
        for &task in day {
            let known = u32::try_from(task).is_ok_and(|task| able.binary_search(&task).is_ok());
            if !known {
                return Err(Fault::NotAble { task, worker });
            }
        }
    }
    for (worker, day) in days.iter_mut().enumerate() {
        day.sort_unstable_by_key(|&task| (tasks[task].start, tasks[task].end));
        for pair in day.windows(2) {
            if tasks[pair[0]].end > tasks[pair[1]].start {
                return Err(Fault::Overlap {
                    worker,
                    first: pair[0],
                    second: pair[1],
                });
            }
        }
    }
    Ok(days.iter().filter(|day| !day.is_empty()).count())
}
