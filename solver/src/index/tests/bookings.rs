use proptest::prelude::*;
use proptest::sample::Index as Choice;

use super::questions;
use crate::check;
use crate::index::{Bookings, Index, Obstacle, Refusal};

proptest! {
    #[test]
    fn whom_the_ranking_names_the_checker_accepts_at_that_price_and_nobody_else(
        problem in questions(),
        choices in prop::collection::vec(any::<Choice>(), 8),
    ) {
        let index = Index::new(&problem).unwrap();
        let pairs = index.pairs();
        let mut bookings = Bookings::new(&problem);
        for ((number, request), choice) in (0..).zip(&problem.requests).zip(choices) {
            let before = check::plan(&problem, &pairs, bookings.plan()).unwrap();
            let ranked = index.rank(&bookings, request);
            prop_assert!(ranked.is_sorted_by_key(|one| (one.total, one.person)));
            let open = problem.weights.open[usize::from(request.priority)];
            for (person, _) in (0..).zip(&problem.people) {
                let mut plan = bookings.plan().to_vec();
                plan[number as usize] = Some(person);
                let found = ranked.iter().find(|one| one.person == person);
                let expected = found.map(|one| one.terms.total() + before - open);
                prop_assert_eq!(check::plan(&problem, &pairs, &plan).ok(), expected);
                prop_assert_eq!(found.map(|one| one.total), found.map(|one| one.terms.total()));
            }
            if !ranked.is_empty() {
                let person = ranked[choice.index(ranked.len())].person;
                prop_assert_eq!(bookings.book(number, person), Ok(()));
            }
        }
        let again = Bookings::of(&problem, bookings.plan()).unwrap();
        prop_assert_eq!(again.plan(), bookings.plan());
        // Taking everything back leaves nothing behind.
        for (number, _) in (0..).zip(&problem.requests) {
            let taker = bookings.plan()[number as usize];
            prop_assert_eq!(bookings.release(number), taker);
        }
        let nobody = Bookings::new(&problem);
        for request in &problem.requests {
            prop_assert_eq!(index.rank(&bookings, request), index.rank(&nobody, request));
        }
    }

    #[test]
    fn a_price_for_somebodys_time_moves_them_down_and_is_said(problem in questions()) {
        let index = Index::new(&problem).unwrap();
        let bookings = Bookings::new(&problem);
        let mut priced = Vec::new();
        for request in &problem.requests {
            let plain = index.rank(&bookings, request);
            index.rank_with(&bookings, request, |person| 70 * i64::from(person), &mut priced);
            prop_assert!(priced.is_sorted_by_key(|one| (one.total, one.person)));
            prop_assert_eq!(priced.len(), plain.len());
            for one in &plain {
                let same = priced.iter().find(|other| other.person == one.person).unwrap();
                prop_assert_eq!(same.terms.price, 70 * i64::from(one.person));
                prop_assert_eq!(same.total, one.total + same.terms.price);
            }
        }
    }
}

#[test]
fn what_is_taken_or_does_not_fit_in_is_not_booked() {
    let mut problem = super::why_not::question();
    problem.people.push(problem.people[0].clone());
    let mut bookings = Bookings::new(&problem);
    assert_eq!(bookings.book(0, 0), Ok(()));
    assert_eq!(bookings.book(0, 1), Err(Refusal::Taken(0)));
    assert_eq!(
        bookings.book(1, 0),
        Err(Refusal::Obstacle(Obstacle::Overlap(0)))
    );
    assert_eq!(bookings.book(99, 0), Err(Refusal::Unknown));
    assert_eq!(bookings.book(1, 99), Err(Refusal::Unknown));
    assert_eq!(bookings.plan()[..2], [Some(0), None]);
    assert_eq!(bookings.release(0), Some(0));
    assert_eq!((bookings.release(0), bookings.release(99)), (None, None));
    assert_eq!(bookings.book(1, 0), Ok(()));
    let plan = vec![Some(0); problem.requests.len()];
    let refusal = Bookings::of(&problem, &plan).unwrap_err();
    assert_eq!(refusal, (1, Refusal::Obstacle(Obstacle::Overlap(0))));
}
