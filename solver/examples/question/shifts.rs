//! Made-up tasks and workers in the text format of the public sets.
//!
//! Sixty shifts are packed with tasks, so sixty people are enough; more are there, and each is able to take a third
//! of all tasks beside those of their own shift.

use rand::{RngExt, SeedableRng};
use rand_pcg::Pcg64;

const SHIFTS: usize = 60;
const WORKERS: usize = 72;
const SHIFT_MINUTES: i64 = 720;
const SHARE_ABLE: f64 = 0.33;

pub fn text(seed: u64) -> String {
    let mut rng = Pcg64::seed_from_u64(seed);
    let mut tasks = Vec::new();
    for shift in 0..SHIFTS {
        let mut start = [0, 360, 720][rng.random_range(0..3)];
        let over = start + SHIFT_MINUTES;
        loop {
            let end = start + rng.random_range(30..300);
            if end > over {
                break;
            }
            tasks.push((start, end, shift));
            start = end + rng.random_range(0..20);
        }
    }
    let mut lines = vec![
        format!("# made up with seed {seed}"),
        "Type = 1".to_owned(),
        format!("Jobs = {}", tasks.len()),
    ];
    lines.extend(tasks.iter().map(|(start, end, _)| format!("{start} {end}")));
    lines.push(format!("Qualifications = {WORKERS}"));
    for worker in 0..WORKERS {
        let able: Vec<_> = (0..)
            .zip(&tasks)
            .filter(|(_, (_, _, shift))| *shift == worker || rng.random_bool(SHARE_ABLE))
            .map(|(task, _): (usize, _)| task.to_string())
            .collect();
        lines.push(format!("{}: {}", able.len(), able.join(" ")));
    }
    lines.push(String::new());
    lines.join("\n")
}
