//! The moments at which more people may be asked.

use super::hours::{AskingHours, Minute};

/// When more people may be asked.
pub(super) struct Looks {
    /// The looks, and the deadline as the last.
    pub moments: Vec<Minute>,
    /// The same in asking minutes from the first look.
    pub offsets: Vec<u32>,
}

const MOST_LOOKS: usize = 7;

impl Looks {
    pub(super) fn new(
        start: Minute,
        deadline: Minute,
        hours: &AskingHours,
        wanted: &[u32],
    ) -> Self {
        let left = hours.elapsed(start, deadline);
        let mut offsets: Vec<u32> = wanted
            .iter()
            .copied()
            .filter(|o| (1..left).contains(o))
            .collect();
        // So short a time that the looks lie behind the deadline: quarters of it.
        if offsets.is_empty() {
            offsets = [left / 4, left / 2, left / 4 * 3]
                .into_iter()
                .filter(|o| *o > 0)
                .collect();
        }
        offsets.sort_unstable();
        offsets.dedup();
        offsets.truncate(MOST_LOOKS - 1);
        offsets.insert(0, 0);
        let mut moments: Vec<Minute> = offsets.iter().map(|o| hours.after(start, *o)).collect();
        offsets.push(left);
        moments.push(deadline);
        Self { moments, offsets }
    }

    /// Asking minutes up to the deadline.
    pub(super) fn left(&self) -> u32 {
        self.offsets.last().copied().unwrap_or(0)
    }
}
