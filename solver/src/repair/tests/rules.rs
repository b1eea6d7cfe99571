//! Whatever happens, every rule is kept, nothing becomes worse than it must, and what is frozen stays.

use proptest::prelude::*;

use super::made_up::{LIMITS, pool, seeds, starts};
use crate::check;
use crate::planning::Limits;
use crate::problem::PersonNumber;
use crate::repair::{Event, Hold, Move, News, Refusal, Repairer};

/// The plan keeps every rule and costs what the repairer says, and nobody has what they said they cannot take.
pub(super) fn assert_sound(repairer: &Repairer) {
    let problem = repairer.problem();
    let cost = check::plan(problem, &repairer.pairs(), repairer.plan());
    assert_eq!(cost, Ok(repairer.cost()));
    for (number, (request, holder)) in problem.requests.iter().zip(repairer.plan()).enumerate() {
        if let Some(holder) = holder
            && !repairer.rota.frozen[number]
        {
            let who = &problem.people[*holder as usize];
            assert!(!who.absent.contains(&request.day));
            assert!(!request.excluded.contains(holder));
        }
    }
}

fn most_loaded(repairer: &Repairer) -> PersonNumber {
    let people = 0..u32::try_from(repairer.problem().people.len()).unwrap();
    let load = |person: &PersonNumber| {
        let plan = repairer.plan().iter().flatten();
        plan.filter(|holder| *holder == person).count()
    };
    people.max_by_key(load).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn twenty_events_one_after_the_other_keep_every_rule(
        start in starts(12, 6),
        seeds in prop::collection::vec(seeds(), 20),
        settled in prop::collection::vec(prop::bool::weighted(0.3), 20),
    ) {
        let mut repairer = start.repairer();
        assert_sound(&repairer);
        for (seed, settled) in seeds.iter().zip(settled) {
            let before = repairer.clone();
            match repairer.repair(seed.event(&before)) {
                Ok(repair) => {
                    prop_assert_eq!(repair.before, before.cost());
                    prop_assert!(repair.after <= repair.untended);
                    prop_assert_eq!(repair.after, repairer.cost());
                }
                Err(refusal) => {
                    let is_known =
                        matches!(refusal, Refusal::Frozen(_) | Refusal::Cancelled(_));
                    prop_assert!(is_known, "{}", refusal);
                    prop_assert_eq!(repairer.plan(), before.plan());
                }
            }
            assert_sound(&repairer);
            if settled {
                repairer.settle();
                assert_sound(&repairer);
                prop_assert!(repairer.changes().moves.is_empty());
                prop_assert!(repairer.changes().calls.is_empty());
            }
        }
    }

    #[test]
    fn what_is_frozen_stays_where_it_is(
        start in starts(10, 5),
        seeds in prop::collection::vec(seeds(), 10),
    ) {
        let mut repairer = start.repairer();
        let first = repairer.plan().to_vec();
        let is_frozen = |request: usize| start.holds[request] == Hold::Frozen;
        for seed in &seeds {
            let event = seed.event(&repairer);
            let _ = repairer.repair(event);
            let replan = repairer.replan(LIMITS).unwrap();
            repairer.adopt(&replan).unwrap();
            for request in (0..first.len()).filter(|request| is_frozen(*request)) {
                prop_assert_eq!(repairer.plan()[request], first[request]);
            }
        }
    }

    #[test]
    fn a_replan_is_proven_adopted_as_it_says_and_never_worse(
        start in starts(12, 6),
        seeds in prop::collection::vec(seeds(), 4),
    ) {
        let mut repairer = start.repairer();
        for seed in &seeds {
            let event = seed.event(&repairer);
            let _ = repairer.repair(event);
            let replan = repairer.replan(LIMITS).unwrap();
            let part = &replan.part;
            let verdict = check::certificate(&part.problem, &part.pairs, &replan.certificate);
            prop_assert!(verdict.unwrap().is_optimal());
            prop_assert!(replan.after <= replan.before);
            let hurried = repairer.replan(Limits { seconds: -1.0, ..LIMITS }).unwrap();
            let verdict = check::certificate(&part.problem, &part.pairs, &hurried.certificate);
            prop_assert!(verdict.is_ok());
            prop_assert!(hurried.after <= hurried.before);
            repairer.adopt(&replan).unwrap();
            assert_sound(&repairer);
            prop_assert_eq!(repairer.cost(), replan.after);
            prop_assert_eq!(repairer.changes(), replan.changes);
        }
    }

    #[test]
    fn everybody_is_told_what_is_different_for_them_and_nobody_else(
        start in starts(10, 5),
        seeds in prop::collection::vec(seeds(), 4),
    ) {
        let mut repairer = start.repairer();
        let mut knows = repairer.plan().to_vec();
        for seed in &seeds {
            let event = seed.event(&repairer);
            let Ok(repair) = repairer.repair(event) else { continue };
            for Move { request, from, to } in &repair.changes.moves {
                prop_assert_eq!(*from, knows.get(*request as usize).copied().flatten());
                prop_assert_eq!(*to, repairer.plan()[*request as usize]);
            }
            let news = repair.changes.calls.iter().flat_map(|call| {
                call.news.iter().map(move |news| (call.person, *news))
            });
            knows.resize(repairer.plan().len(), None);
            for (person, news) in news {
                match news {
                    News::Gets(request) => knows[request as usize] = Some(person),
                    News::Loses(request) => prop_assert_eq!(
                        repair.changes.moves.iter().find(|one| one.request == request).unwrap().from,
                        Some(person)
                    ),
                    News::Cancelled(request) => prop_assert_eq!(repairer.plan()[request as usize], None),
                    News::NewTime(request) => prop_assert_eq!(repairer.plan()[request as usize], Some(person)),
                }
            }
            // Whoever has something now has heard of it, now or before.
            for (request, holder) in repairer.plan().iter().enumerate() {
                if holder.is_some() {
                    prop_assert_eq!(knows[request], *holder);
                }
            }
            repairer.settle();
            knows = repairer.plan().to_vec();
        }
    }
}

#[test]
fn when_the_most_loaded_person_falls_ill_everything_is_placed_anew() {
    let mut repairer = pool().repairer();
    let person = most_loaded(&repairer);
    let lost = repairer
        .plan()
        .iter()
        .filter(|holder| **holder == Some(person))
        .count();
    assert!(lost > 1);
    let until = repairer.problem().days;
    let repair = repairer
        .repair(Event::Away {
            person,
            from: 0,
            until,
        })
        .unwrap();
    assert_sound(&repairer);
    assert!(
        repairer
            .plan()
            .iter()
            .flatten()
            .all(|holder| *holder != person)
    );
    assert!(repair.after < repair.untended);
    assert!(
        repair
            .changes
            .calls
            .iter()
            .all(|call| call.person != person)
    );
    let replan = repairer.replan(LIMITS).unwrap();
    let verdict = check::certificate(
        &replan.part.problem,
        &replan.part.pairs,
        &replan.certificate,
    )
    .unwrap();
    assert!(verdict.is_optimal());
    assert!(repair.changes.disturbed <= replan.changes.disturbed + 1);
}
