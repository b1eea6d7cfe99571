use proptest::prelude::*;
use proptest::sample::Index as Choice;

use super::questions;
use crate::certificate::SCALE;
use crate::index::{Bookings, Index, Opportunity, Prices};

proptest! {
    #[test]
    fn somebody_is_needed_elsewhere_for_a_request_that_is_lost_by_taking_this_one_and_worth_the_price(
        problem in questions(),
        prices in prop::collection::vec(0..8_000 * SCALE, 8),
        choices in prop::collection::vec(any::<Choice>(), 3),
    ) {
        let index = Index::new(&problem).unwrap();
        let pairs = index.pairs();
        let known = Prices::new(&index, &pairs, &prices);
        let mut bookings = Bookings::new(&problem);
        for choice in choices {
            let number = choice.index(problem.requests.len());
            if let Some(first) = index.rank(&bookings, &problem.requests[number]).first() {
                let _ = bookings.book(u32::try_from(number).unwrap(), first.person);
            }
        }
        let nobody = Bookings::new(&problem);
        for (number, request) in (0..).zip(&problem.requests) {
            for one in index.rank(&bookings, request) {
                let found = known.opportunity(&bookings, one.person, request);
                let mut with = bookings.clone();
                with.release(number);
                with.book(number, one.person).unwrap();
                // The worth of each open request that is lost, had it been taken alone.
                let lost = |pair: &&crate::problem::Pair| {
                    let other = &problem.requests[pair.request as usize];
                    pair.person == one.person
                        && other != request
                        && bookings.plan()[pair.request as usize].is_none()
                        && index.why_not(&bookings, one.person, other).is_empty()
                        && !index.why_not(&with, one.person, other).iter().all(|obstacle| {
                            matches!(obstacle, crate::index::Obstacle::Money(_))
                        })
                };
                let worth = |pair: &crate::problem::Pair| {
                    let other = &problem.requests[pair.request as usize];
                    let alone = index.rank(&nobody, other);
                    let alone = alone.iter().find(|ranked| ranked.person == one.person).unwrap();
                    let price = prices[pair.request as usize].div_euclid(SCALE);
                    price - pair.cost - alone.terms.travel - one.terms.fairness
                };
                let most = pairs.iter().filter(lost).map(worth).max().unwrap_or(0).max(0);
                prop_assert_eq!(found.price, most);
                let is_worth = |request| {
                    let same = |pair: &&crate::problem::Pair| pair.request == request;
                    pairs.iter().filter(lost).find(same).is_some_and(|pair| worth(pair) == most)
                };
                prop_assert!(found.needed_for.map_or(most == 0, is_worth), "{:?}", found);
            }
        }
    }
}

#[test]
fn without_prices_nobody_is_needed_elsewhere() {
    let problem = super::why_not::question();
    let index = Index::new(&problem).unwrap();
    let prices = Prices::new(&index, &index.pairs(), &[]);
    let bookings = Bookings::new(&problem);
    assert_eq!(
        prices.opportunity(&bookings, 0, &problem.requests[0]),
        Opportunity::default()
    );
}
