use proptest::prelude::*;

use super::{cost, plans, questions, questions_of};
use crate::certificate::SCALE;
use crate::check::schedule::{Offer, Schedules};
use crate::check::{self};

proptest! {
    #[test]
    fn a_plan_costs_what_a_naive_count_says_and_is_refused_where_that_finds_a_broken_rule(
        (problem, pairs) in questions(),
    ) {
        for plan in plans(&problem) {
            let checked = check::plan(&problem, &pairs, &plan);
            prop_assert_eq!(checked.ok(), cost(&problem, &pairs, &plan), "{:?}: {:?}", plan, checked);
        }
    }

    #[test]
    fn the_best_schedule_of_a_person_is_the_best_of_all_subsets_of_what_they_are_offered(
        (problem, pairs) in questions_of(1..8, 1..2),
        prices in prop::collection::vec(0..8_000 * SCALE, 7),
        musts in prop::collection::vec(prop::bool::weighted(0.2), 7),
        forced in 0..7_u32,
    ) {
        for (number, person) in (0..).zip(&problem.people) {
            let theirs = pairs.iter().filter(|pair| pair.person == number);
            let mut offers: Vec<_> = theirs
                .map(|pair| Offer {
                    request: pair.request,
                    gain: i128::from(prices[pair.request as usize] - pair.cost * SCALE),
                    must: musts[pair.request as usize],
                })
                .collect();
            offers.sort_by_key(|offer| {
                let request = &problem.requests[offer.request as usize];
                (request.day, request.start)
            });
            let best = |forced: Option<u32>| {
                let plans = plans(&problem).into_iter().filter(|plan| {
                    let serves = |request: u32| plan[request as usize] == Some(number);
                    let others = plan.iter().flatten().any(|taker| *taker != number);
                    let musts = offers.iter().all(|offer| !offer.must || serves(offer.request));
                    !others && musts && forced.is_none_or(serves)
                });
                let value = |plan: Vec<Option<u32>>| {
                    let cost = cost(&problem, &pairs, &plan)?;
                    let open = problem.requests.iter().zip(&plan).filter(|(_, who)| who.is_none());
                    let open: i64 = open.map(|(request, _)| problem.weights.open[usize::from(request.priority)]).sum();
                    let prices = prices.iter().zip(&plan).filter(|(_, who)| who.is_some());
                    Some(i128::from(prices.map(|(price, _)| price).sum::<i64>() - (cost - open) * SCALE))
                };
                plans.filter_map(value).max()
            };
            let schedules = Schedules::new(&problem, person, offers.clone(), true);
            prop_assert_eq!(schedules.best(), best(None));
            let forced = forced.min(u32::try_from(problem.requests.len() - 1).unwrap());
            prop_assert_eq!(schedules.best_with(forced), best(Some(forced)));
        }
    }
}
