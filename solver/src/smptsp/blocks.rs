//! What the same worker has to do one after the other when as few people as possible are there.

use super::Task;

/// Tasks that any plan with `people` workers gives to one worker, in order of time.
///
/// Between two moments at which everybody is busy, exactly as many tasks end as start; if it is one of each,
/// then whoever ends takes what starts. With more people than the largest overlap every block is one task.
pub(super) fn blocks(tasks: &[Task], people: usize) -> Vec<Vec<usize>> {
    let mut follower = vec![None; tasks.len()];
    let mut follows = vec![false; tasks.len()];
    let (mut ended, mut started) = (Vec::new(), Vec::new());
    let (mut busy, mut was_full) = (0, false);
    for (_, starts, task) in events(tasks) {
        if !starts {
            busy -= 1;
            ended.push(task);
            continue;
        }
        busy += 1;
        started.push(task);
        if busy == people {
            if let (true, &[before], &[after]) = (was_full, &ended[..], &started[..]) {
                follower[before] = Some(after);
                follows[after] = true;
            }
            was_full = true;
            ended.clear();
            started.clear();
        }
    }
    (0..tasks.len())
        .filter(|&task| !follows[task])
        .map(|task| std::iter::successors(Some(task), |&task| follower[task]).collect())
        .collect()
}

/// The largest number of tasks under way at once: so many people are needed at least.
pub(super) fn largest_overlap(tasks: &[Task]) -> usize {
    let mut busy = 0;
    let mut largest = 0;
    for (_, starts, _) in events(tasks) {
        if starts {
            busy += 1;
            largest = largest.max(busy);
        } else {
            busy -= 1;
        }
    }
    largest
}

/// Ends before starts at the same moment: the end of a task is exclusive.
fn events(tasks: &[Task]) -> Vec<(i64, bool, usize)> {
    let mut events = Vec::with_capacity(2 * tasks.len());
    for (place, task) in tasks.iter().enumerate() {
        events.push((task.start, true, place));
        events.push((task.end, false, place));
    }
    events.sort_unstable();
    events
}
