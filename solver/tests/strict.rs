//! Plans by strict order: the first aim first, provably.

mod small;

use proptest::prelude::*;
use solver::certificate::{Aim, Strict};
use solver::check::{self, Fault};
use solver::planning::{Limits, strict};
use solver::problem::{self, Pair, Problem};
use solver::travel;

use small::{each_plan, limits, question};

/// How much a plan has of each aim, counted as naively as possible: open requests by priority, the dearest first,
/// then wishes, minutes and fairness.
fn counted(problem: &Problem, pairs: &[Pair], plan: &[Option<u32>]) -> Vec<i64> {
    let requests = || problem.requests.iter().zip(plan);
    let open = |priority: u8| {
        let open = requests().filter(|(one, who)| one.priority == priority && who.is_none());
        i64::try_from(open.count()).expect("few requests")
    };
    let mut counted = vec![open(2), open(1), open(0)];
    let is_taken = |pair: &&Pair| plan[pair.request as usize] == Some(pair.person);
    counted.push(pairs.iter().filter(is_taken).map(|pair| pair.cost).sum());
    let (mut minutes, mut fairness) = (0, 0);
    for (number, person) in (0_u32..).zip(&problem.people) {
        let mode = problem.weights.modes[usize::from(person.mode)];
        let theirs = requests().filter(|(_, who)| **who == Some(number));
        let mut theirs: Vec<_> = theirs.map(|(request, _)| request).collect();
        theirs.sort_by_key(|request| (request.day, request.start));
        let place = |at: usize| problem.places[theirs[at].place as usize];
        let way = |from, to| travel::between(&problem.weights, mode, from, to);
        for at in 0..theirs.len() {
            let same_day = |other: usize| theirs[other].day == theirs[at].day;
            minutes += match at.checked_sub(1).filter(|before| same_day(*before)) {
                Some(before) if theirs[before].place == theirs[at].place => 0,
                Some(before) => way(place(before), place(at)),
                None => way(person.home, place(at)),
            };
            if at + 1 == theirs.len() || !same_day(at + 1) {
                minutes += way(place(at), person.home);
            }
            fairness += person.history + i64::try_from(at).expect("few requests") + 1;
        }
    }
    counted.extend([minutes, fairness]);
    counted
}

fn values(strict: &Strict) -> Vec<i64> {
    strict.levels.iter().map(|level| level.value).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn no_plan_comes_before_the_strict_one_and_each_level_is_proven((problem, pairs) in question(4, 6)) {
        let strict = strict(&problem, &pairs, limits()).unwrap();
        let mut best = vec![i64::MAX];
        each_plan(&problem, &pairs, &mut |plan| {
            best = best.clone().min(counted(&problem, &pairs, plan));
        });
        prop_assert_eq!(values(&strict), &best[..]);
        let proven = check::strict(&problem, &pairs, &strict).unwrap();
        let wanted: Vec<_> = best.iter().map(|value| [*value; 2]).collect();
        prop_assert_eq!(proven, wanted);
    }

    #[test]
    fn whenever_it_stops_each_level_holds((problem, pairs) in question(8, 25), looks in 0_u32..40_000) {
        let ticks = std::sync::atomic::AtomicU32::new(0);
        let clock = || f64::from(ticks.fetch_add(1, std::sync::atomic::Ordering::Relaxed));
        let limits = Limits { seconds: f64::from(looks), clock: &clock, ..limits() };
        let strict = strict(&problem, &pairs, limits).unwrap();
        let proven = check::strict(&problem, &pairs, &strict).unwrap();
        for (level, [value, bound]) in strict.levels.iter().zip(proven) {
            prop_assert_eq!(level.value, value);
            prop_assert!(level.bound <= bound && bound <= value);
        }
    }

    #[test]
    fn a_level_that_claims_more_than_is_so_is_refused((problem, pairs) in question(4, 6), at in 0..6_usize, what in 0..6) {
        let mut strict = strict(&problem, &pairs, limits()).unwrap();
        let level = &mut strict.levels[at];
        let refused = Err(Fault::Level(level.aim));
        let wanted = match what {
            0 => { level.value += 1; refused }
            1 => { level.bound = level.value + 1; refused }
            2 => { strict.factors[at] = 0; Err(Fault::Factors) }
            3 => { level.aim = Aim::Open(1); Err(Fault::Aims) }
            4 => { strict.levels.pop(); Err(Fault::Aims) }
            _ => {
                level.proof.bound += 1;
                let claimed = level.proof.bound;
                Err(Fault::Bound { claimed, proven: claimed - 1 })
            }
        };
        prop_assert_eq!(check::strict(&problem, &pairs, &strict), wanted);
    }
}

#[test]
fn an_urgent_request_comes_before_any_number_of_others() {
    let case: solver::format::Case = include_str!("data/pool.txt").parse().unwrap();
    let (problem, pairs) = (case.problem, case.pairs);
    let strict = strict(&problem, &pairs, limits()).unwrap();
    check::strict(&problem, &pairs, &strict).unwrap();
    let weighed = solver::planning::plan(&problem, &pairs, limits()).unwrap();
    assert!(values(&strict) <= counted(&problem, &pairs, &weighed.plan));
    assert_eq!(values(&strict), counted(&problem, &pairs, &strict.plan));
}

#[test]
fn factors_beyond_the_range_of_numbers_are_named() {
    let case: solver::format::Case = include_str!("data/pool.txt").parse().unwrap();
    let mut problem = case.problem;
    for person in &mut problem.people {
        person.history = 1_000_000;
    }
    // A minute would have to count more than an appointment of those who had so many.
    problem.weights.open = vec![100_000_000; 3];
    assert_eq!(
        strict(&problem, &case.pairs, limits()),
        Err(problem::Fault::TooLarge)
    );
}
