//! From candidates to the numbers the search works on.

use super::candidate::Candidate;
use super::hours::{AskingHours, Minute};
use super::looks::Looks;
use super::order::Order;
use super::rules::Rules;
use super::search::Board;

const MOST_RUNGS: usize = 12;

/// Lays out what [`Board`] needs to know of the ordered candidates and of those whose answers are awaited.
pub(super) fn board(
    free: &Order<'_>,
    asked: &[(&Candidate, Minute)],
    looks: &Looks,
    hours: &AskingHours,
    rules: &Rules,
) -> Board {
    let (offsets, start) = (&looks.offsets, looks.moments[0]);
    let planned = &offsets[..offsets.len() - 1];
    let no_yes = |candidate: &Candidate, from: u32, at: u32| {
        1.0 - candidate.yes_within(at.saturating_sub(from))
    };
    let table = |candidate: &Candidate| {
        let row = |from: &u32| {
            offsets
                .iter()
                .map(|at| no_yes(candidate, *from, *at))
                .collect()
        };
        planned.iter().map(row).collect()
    };
    let silent = |offset: &u32| {
        let of = |(candidate, at): &(&Candidate, Minute)| {
            let age = hours.elapsed(*at, start);
            1.0 - candidate.yes_between(age, age.saturating_add(*offset))
        };
        asked.iter().map(of).product()
    };
    let hourly = f64::from(rules.waiting_hour_points) / 60.0;
    let mut rungs: Vec<usize> = rules.rungs.iter().map(|r| usize::from(*r)).collect();
    rungs.truncate(MOST_RUNGS);
    rungs.retain(|r| (1..free.len()).contains(r));
    rungs.extend([0, free.len()]);
    rungs.sort_unstable();
    rungs.dedup();
    Board {
        costs: free.iter().map(|(_, cost)| *cost).collect(),
        no_yes: free.iter().map(|(candidate, _)| table(candidate)).collect(),
        open: offsets.iter().map(silent).collect(),
        waiting: offsets
            .windows(2)
            .map(|pair| hourly * f64::from(pair[1] - pair[0]))
            .collect(),
        rungs,
    }
}
