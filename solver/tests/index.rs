//! The index against a pool of made-up people whose pairs another program found.

use solver::check;
use solver::format::Case;
use solver::index::{Bookings, Index};

const POOL: &str = include_str!("data/pool.txt");

#[test]
fn the_pairs_of_the_pool_are_found_with_their_costs() {
    let case: Case = POOL.parse().unwrap();
    let mut expected = case.pairs;
    expected.sort_unstable();
    assert!(!expected.is_empty());
    assert_eq!(Index::new(&case.problem).unwrap().pairs(), expected);
}

#[test]
fn giving_each_request_to_the_first_of_its_ranking_makes_a_plan_that_keeps_every_rule() {
    let Case { problem, pairs } = POOL.parse().unwrap();
    let index = Index::new(&problem).unwrap();
    let mut bookings = Bookings::new(&problem);
    let nobody = check::plan(&problem, &pairs, bookings.plan()).unwrap();
    let mut saved = 0;
    for (number, request) in (0..).zip(&problem.requests) {
        if let Some(first) = index.rank(&bookings, request).first() {
            bookings.book(number, first.person).unwrap();
            saved += problem.weights.open[usize::from(request.priority)] - first.total;
        }
    }
    assert_eq!(
        check::plan(&problem, &pairs, bookings.plan()),
        Ok(nobody - saved)
    );
}
