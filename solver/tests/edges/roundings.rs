use proptest::prelude::*;
use solver::check;
use solver::planning::plan;
use solver::problem::{Fault, Pair, Person, Point, Problem, Request};
use solver::weights::Mode;

use crate::small::{each_plan, limits, question};
use crate::{pair, person, problem, request};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn however_ways_are_rounded_the_plan_is_the_best_of_all_or_the_weights_are_refused(
        (mut problem, pairs) in question(3, 5),
        (detour, overhead, speed, buffer) in (10..=1_000_i64, 0..3_i64, 1..400_i64, 0..12_i64),
    ) {
        problem.weights.detour_tenths = detour;
        problem.weights.buffer = buffer;
        problem.weights.modes = vec![Mode { overhead, speed }; 4];
        // Near enough for ways to fit into a day.
        for place in &mut problem.places {
            *place = Point { x: place.x / 200, y: place.y / 200 };
        }
        let certificate = match plan(&problem, &pairs, limits()) {
            Err(fault) => {
                prop_assert_eq!(fault, Fault::Roundings);
                return Ok(());
            }
            Ok(certificate) => certificate,
        };
        let verdict = check::certificate(&problem, &pairs, &certificate).unwrap();
        let mut best = i64::MAX;
        each_plan(&problem, &pairs, &mut |plan| {
            best = best.min(check::plan(&problem, &pairs, plan).unwrap());
        });
        prop_assert_eq!((verdict.cost, verdict.bound), (best, best));
    }
}

#[test]
fn ways_that_are_rounded_too_coarsely_are_named() {
    let mut problem = problem(vec![request()], vec![person()]);
    problem.weights.detour_tenths = 1_000;
    problem.weights.modes = vec![Mode {
        overhead: 0,
        speed: 1,
    }];
    assert_eq!(plan(&problem, &[], limits()), Err(Fault::Roundings));
    problem.weights.modes = vec![Mode {
        overhead: 0,
        speed: 75,
    }];
    assert!(plan(&problem, &[], limits()).is_ok());
}

/// Three places in a row, straight lines between which are rounded to 2, 2 and 5 metres.
fn in_a_row(starts: [u16; 3]) -> Problem {
    let request = |(at, start): (u32, u16)| Request {
        start,
        end: start + 1,
        place: at,
        priority: u8::from(at != 1),
        ..request()
    };
    let requests = (0..).zip(starts).map(request);
    let someone = Person {
        home: Point { x: 2, y: 2 },
        day_cap: 3,
        week_cap: 3,
        ..person()
    };
    let mut problem = problem(requests.collect(), vec![someone]);
    problem.places = [0, 2, 4].map(|at| Point { x: at, y: at }).to_vec();
    problem.weights.open = vec![0, 100_000];
    problem.weights.fairness = 0;
    problem.weights.detour_tenths = 1_000;
    problem
}

#[test]
fn an_appointment_that_only_shortens_the_way_is_taken() {
    let mut problem = in_a_row([480, 600, 720]);
    problem.weights.modes = vec![Mode {
        overhead: 1,
        speed: 10,
    }];
    problem.weights.buffer = 12;
    let pairs = [
        pair(0, 0),
        Pair {
            cost: 40,
            ..pair(1, 0)
        },
        pair(2, 0),
    ];
    let certificate = plan(&problem, &pairs, limits()).unwrap();
    // 21 minutes from or to the middle, and 51 past it.
    assert_eq!(certificate.plan, [Some(0); 3]);
    assert_eq!(certificate.cost, 4 * 21 * 8 + 40);
    assert!(
        check::certificate(&problem, &pairs, &certificate)
            .unwrap()
            .is_optimal()
    );
}

#[test]
fn nobody_comes_too_late_once_an_appointment_in_between_is_gone() {
    let mut problem = in_a_row([480, 501, 522]);
    problem.weights.modes = vec![Mode {
        overhead: 0,
        speed: 10,
    }];
    problem.weights.buffer = 0;
    let pairs = [0, 1, 2].map(|request| pair(request, 0));
    // 20 minutes each, and 50 without the one in between.
    assert!(check::plan(&problem, &pairs, &[Some(0); 3]).is_ok());
    assert!(check::plan(&problem, &pairs, &[Some(0), None, Some(0)]).is_err());
    assert_eq!(plan(&problem, &pairs, limits()), Err(Fault::Roundings));
}
