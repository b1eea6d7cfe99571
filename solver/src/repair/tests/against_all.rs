//! Against every plan that there is.

use proptest::prelude::*;

use super::made_up::{LIMITS, seeds, starts};
use crate::check;
use crate::problem::{Pair, PersonNumber};
use crate::repair::{Hold, Repairer};

/// The least cost of all plans that leave frozen requests where they are, and how few appointments a plan of that cost
/// disturbs.
fn best(repairer: &Repairer, holds: &[Hold]) -> (i64, usize) {
    let pairs = repairer.pairs();
    let mut plan = repairer.plan().to_vec();
    let mut best = (i64::MAX, 0);
    try_all(repairer, holds, &pairs, &mut plan, 0, &mut best);
    best
}

fn try_all(
    repairer: &Repairer,
    holds: &[Hold],
    pairs: &[Pair],
    plan: &mut Vec<Option<PersonNumber>>,
    request: usize,
    best: &mut (i64, usize),
) {
    if request == plan.len() {
        if let Ok(cost) = check::plan(repairer.problem(), pairs, plan) {
            *best = (*best).min((cost, disturbed(repairer, plan)));
        }
        return;
    }
    if holds.get(request) == Some(&Hold::Frozen) {
        return try_all(repairer, holds, pairs, plan, request + 1, best);
    }
    let before = plan[request];
    let takers = pairs.iter().filter(|pair| pair.request as usize == request);
    for taker in takers.map(|pair| Some(pair.person)).chain([None]) {
        plan[request] = taker;
        try_all(repairer, holds, pairs, plan, request + 1, best);
    }
    plan[request] = before;
}

fn disturbed(repairer: &Repairer, plan: &[Option<PersonNumber>]) -> usize {
    let keepers = repairer.rota.keeper.iter().zip(plan);
    keepers
        .filter(|(keeper, holder)| keeper.is_some() && keeper != holder)
        .count()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn a_replan_is_the_best_there_is_and_disturbs_hardly_more_than_it_must(
        start in starts(5, 3),
        seeds in prop::collection::vec(seeds(), 2),
    ) {
        let mut repairer = start.repairer();
        for seed in &seeds {
            let event = seed.event(&repairer);
            let _ = repairer.repair(event);
            let (cost, fewest) = best(&repairer, &start.holds);
            let replan = repairer.replan(LIMITS).unwrap();
            prop_assert_eq!(replan.after, cost);
            prop_assert!(replan.changes.disturbed <= fewest + 1);
        }
    }

    #[test]
    fn after_one_event_the_immediate_repair_disturbs_at_most_one_more_than_the_best(
        start in starts(6, 3),
        seed in seeds(),
    ) {
        let mut repairer = start.repairer();
        let event = seed.event(&repairer);
        if let Ok(repair) = repairer.repair(event) {
            let (cost, fewest) = best(&repairer, &start.holds);
            prop_assert!(repair.after >= cost);
            prop_assert!(repair.changes.disturbed <= fewest + 1);
        }
    }
}
