use proptest::prelude::*;
use proptest::sample::select;
use solver::check;
use solver::planning::{plan, strict};
use solver::problem::{DEAREST, Fault, LARGEST, Pair, Person, Problem, Request};

use crate::small::{limits, question};
use crate::{pair, person, problem, request};

/// Numbers at which something may go wrong.
fn edge() -> impl Strategy<Value = i64> {
    let edges = [
        i64::MIN,
        -1,
        0,
        1,
        2,
        1_000_000,
        LARGEST - 1,
        LARGEST,
        DEAREST,
        DEAREST + 1,
        i64::MAX / 64,
        i64::MAX,
    ];
    select(edges.to_vec())
}

/// One of the numbers of a question becomes another one.
fn set(problem: &mut Problem, pairs: &mut [Pair], what: usize, number: i64) {
    let weights = &mut problem.weights;
    match what {
        0 => weights.open.fill(number),
        1 => weights.travel = number,
        2 => weights.fairness = number,
        3 => weights.buffer = number,
        4 => weights.detour_tenths = number,
        5 => weights
            .modes
            .iter_mut()
            .for_each(|mode| mode.speed = number),
        6 => weights
            .modes
            .iter_mut()
            .for_each(|mode| mode.overhead = number),
        7 => pairs.iter_mut().for_each(|pair| pair.cost = number),
        8 => problem
            .requests
            .iter_mut()
            .for_each(|request| request.pay = number),
        9 => problem.requests[0].pay = number,
        10 => problem
            .people
            .iter_mut()
            .for_each(|person| person.money = number),
        11 => problem
            .people
            .iter_mut()
            .for_each(|person| person.history = number),
        12 => problem.people[0].home.x = number,
        13 => problem.places[0].y = number,
        14 => problem.requests[0].day = u32::try_from(number).unwrap_or(u32::MAX),
        15 => problem.requests[0].end = u16::try_from(number).unwrap_or(u16::MAX),
        16 => problem.days = u32::try_from(number).unwrap_or(u32::MAX),
        17 => problem
            .people
            .iter_mut()
            .for_each(|person| person.day_cap = u32::try_from(number).unwrap_or(u32::MAX)),
        _ => problem
            .people
            .iter_mut()
            .for_each(|person| person.week_cap = u32::try_from(number).unwrap_or(u32::MAX)),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn whatever_numbers_meet_the_question_is_refused_or_planned(
        (mut problem, mut pairs) in question(4, 6),
        changes in prop::collection::vec((0..19_usize, edge()), 1..5),
    ) {
        for (what, number) in changes {
            set(&mut problem, &mut pairs, what, number);
        }
        if let Ok(certificate) = plan(&problem, &pairs, limits()) {
            let verdict = check::certificate(&problem, &pairs, &certificate);
            prop_assert!(verdict.is_ok(), "{:?}", verdict);
        }
        if let Ok(strict) = strict(&problem, &pairs, limits()) {
            let proven = check::strict(&problem, &pairs, &strict);
            prop_assert!(proven.is_ok(), "{:?}", proven);
        }
    }
}

#[test]
fn what_everybody_wants_at_the_highest_price_can_be_added_up_or_is_named() {
    let count = 20_000;
    let mut problem = problem(vec![request()], vec![person(); count as usize]);
    let pairs: Vec<_> = (0..count).map(|person| pair(0, person)).collect();
    problem.weights.open = vec![DEAREST];
    assert_eq!(plan(&problem, &pairs, limits()), Err(Fault::TooLarge));
    problem.weights.open = vec![DEAREST / 1_000];
    let certificate = plan(&problem, &pairs, limits()).unwrap();
    assert!(
        check::certificate(&problem, &pairs, &certificate)
            .unwrap()
            .is_optimal()
    );
}

#[test]
fn the_price_of_money_stays_in_range_where_payments_are_far_apart() {
    let paid = |(pay, start): (i64, u16)| Request {
        pay,
        start,
        end: start + 30,
        ..request()
    };
    let requests = [(1, 540), (LARGEST, 600)].map(paid).to_vec();
    let mut problem = problem(
        requests,
        vec![Person {
            day_cap: 2,
            week_cap: 2,
            ..person()
        }],
    );
    problem.weights.open = vec![DEAREST];
    let pairs = [pair(0, 0), pair(1, 0)];
    for money in [0, 1, LARGEST] {
        problem.people[0].money = money;
        let certificate = plan(&problem, &pairs, limits()).unwrap();
        let verdict = check::certificate(&problem, &pairs, &certificate).unwrap();
        assert!(verdict.is_optimal(), "{money}: {verdict:?}");
    }
}
