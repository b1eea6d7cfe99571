//! Plans: right, provable, repeatable, and never a panic.

mod small;

use std::sync::Mutex;
use std::sync::atomic::{AtomicU32, Ordering};

use proptest::prelude::*;
use solver::check;
use solver::planning::{Limits, Progress, plan};
use solver::problem::{Fault, Pair, Person, Point, Problem, Request};

use small::{each_plan, limits, question};

/// The cost of the best of all plans.
fn best_of_all(problem: &Problem, pairs: &[Pair]) -> i64 {
    let mut best = i64::MAX;
    each_plan(problem, pairs, &mut |plan| {
        best = check::plan(problem, pairs, plan).map_or(best, |cost| cost.min(best));
    });
    best
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn the_plan_is_the_best_of_all_and_its_certificate_says_so((problem, pairs) in question(4, 6)) {
        let certificate = plan(&problem, &pairs, limits()).unwrap();
        let verdict = check::certificate(&problem, &pairs, &certificate).unwrap();
        prop_assert_eq!(verdict.cost, best_of_all(&problem, &pairs));
        prop_assert!(verdict.is_optimal(), "{:?}", verdict);
    }

    #[test]
    fn whenever_it_stops_the_certificate_holds((problem, pairs) in question(12, 40), looks in 0_u32..20_000) {
        // A clock that ticks when it is looked at: the search stops anywhere, and always at the same place.
        let ticks = AtomicU32::new(0);
        let clock = || f64::from(ticks.fetch_add(1, Ordering::Relaxed));
        let limits = Limits { seconds: f64::from(looks), clock: &clock, ..limits() };
        let certificate = plan(&problem, &pairs, limits).unwrap();
        let verdict = check::certificate(&problem, &pairs, &certificate).unwrap();
        prop_assert_eq!(verdict.cost, certificate.cost);
        prop_assert!(verdict.gap() >= 0);
    }

    #[test]
    fn a_plan_without_time_is_a_plan_with_a_bound((problem, pairs) in question(12, 40)) {
        let late = Limits { seconds: -1.0, ..limits() };
        let certificate = plan(&problem, &pairs, late).unwrap();
        let verdict = check::certificate(&problem, &pairs, &certificate).unwrap();
        prop_assert!(verdict.gap() >= 0);
    }

    #[test]
    fn the_same_seed_gives_the_same_plan_with_any_number_of_threads((problem, pairs) in question(5, 10)) {
        let one = plan(&problem, &pairs, limits()).unwrap();
        let two = plan(&problem, &pairs, Limits { threads: 2, ..limits() }).unwrap();
        prop_assert_eq!(one, two);
    }

    #[test]
    fn numbers_at_the_edge_are_refused_or_planned((mut problem, mut pairs) in question(4, 6), what in 0..8, huge: i64) {
        match what {
            0 => problem.people[0].money = huge,
            1 => problem.people[0].home.x = huge,
            2 => problem.people[0].history = huge,
            3 => problem.requests[0].pay = huge,
            4 => problem.weights.open[0] = huge,
            5 => problem.weights.travel = huge,
            6 => problem.weights.fairness = huge,
            _ => pairs.iter_mut().for_each(|pair| pair.cost = huge),
        }
        if let Ok(certificate) = plan(&problem, &pairs, limits()) {
            check::certificate(&problem, &pairs, &certificate).unwrap();
        }
    }
}

/// So many pairs of people with little money that money is priced instead of counted.
fn vast_question() -> (Problem, Vec<Pair>) {
    let (people, requests) = (50, 410);
    let person = |at: i64| Person {
        home: Point { x: at * 90, y: 0 },
        mode: u8::try_from(at % 2).expect("small"),
        day_cap: 2,
        week_cap: 3,
        money: 30,
        history: at % 7,
        available: vec![u64::MAX; 5],
        ..Person::default()
    };
    let request = |at: u32| Request {
        day: at % 10,
        start: (16 + u16::try_from(at * 7 % 20).expect("small")) * 30,
        end: (18 + u16::try_from(at * 7 % 20).expect("small")) * 30,
        place: at % 9,
        priority: u8::from(at.is_multiple_of(5)),
        pay: i64::from(3 + at % 3 * 2),
        ..Request::default()
    };
    let problem = Problem {
        days: 10,
        days_in_week: 5,
        places: (0..9)
            .map(|at| Point {
                x: at * 500,
                y: 800,
            })
            .collect(),
        requests: (0..requests).map(request).collect(),
        people: (0..people).map(person).collect(),
        ..Problem::default()
    };
    let of_person = |person: u32| {
        (0..requests).map(move |request| Pair {
            request,
            person,
            cost: i64::from(request * 31 % 7 * (person % 3) * 100),
        })
    };
    (problem, (0..50).flat_map(of_person).collect())
}

#[test]
fn a_vast_question_gets_the_same_good_plan_by_any_number_of_threads() {
    let (problem, pairs) = vast_question();
    let by = |threads: usize| {
        let ticks = AtomicU32::new(0);
        let clock = || f64::from(ticks.fetch_add(1, Ordering::Relaxed));
        let limits = Limits {
            seconds: 3_000.0,
            clock: &clock,
            threads,
            ..limits()
        };
        plan(&problem, &pairs, limits).unwrap()
    };
    let one = by(1);
    assert_eq!(one, by(3));
    let verdict = check::certificate(&problem, &pairs, &one).unwrap();
    assert!(verdict.gap() * 10 < verdict.cost, "{verdict:?}");
}

#[test]
fn nothing_asked_is_a_plan_that_costs_nothing() {
    let problem = Problem {
        days_in_week: 7,
        ..Problem::default()
    };
    let certificate = plan(&problem, &[], limits()).unwrap();
    assert_eq!((certificate.cost, certificate.bound), (0, 0));
    assert!(certificate.plan.is_empty());
}

#[test]
fn without_people_everything_stays_open_and_that_is_proven() {
    let request = Request {
        start: 540,
        end: 600,
        ..Request::default()
    };
    let problem = Problem {
        days: 1,
        days_in_week: 7,
        places: vec![Point::default()],
        requests: vec![request; 3],
        ..Problem::default()
    };
    let certificate = plan(&problem, &[], limits()).unwrap();
    assert_eq!((certificate.cost, certificate.bound), (60_000, 60_000));
}

#[test]
fn costs_that_cannot_be_added_up_are_named() {
    let request = Request {
        start: 540,
        end: 600,
        ..Request::default()
    };
    let mut problem = Problem {
        days: 1,
        days_in_week: 7,
        places: vec![Point::default()],
        requests: vec![request; 100_000],
        people: vec![Person {
            available: vec![0; 7],
            ..Person::default()
        }],
        ..Problem::default()
    };
    problem.weights.open = vec![1_000_000_000];
    problem.weights.travel = 1_000_000;
    problem.weights.modes[0].speed = 1;
    assert_eq!(plan(&problem, &[], limits()), Err(Fault::TooLarge));
}

#[test]
fn progress_only_ever_gets_better() {
    let text = include_str!("data/pool.txt");
    let case: solver::format::Case = text.parse().unwrap();
    let told = Mutex::new(Vec::new());
    let progress = |news: Progress| told.lock().unwrap().push(news);
    let limits = Limits {
        progress: Some(&progress),
        threads: 2,
        ..limits()
    };
    let certificate = plan(&case.problem, &case.pairs, limits).unwrap();
    let told = told.into_inner().unwrap();
    assert!(
        told.windows(2)
            .all(|two| two[1].cost <= two[0].cost && two[1].bound >= two[0].bound)
    );
    let last = told.last().unwrap();
    assert_eq!(
        (last.cost, last.bound),
        (certificate.cost, certificate.bound)
    );
}

/// The worked example of the README.
fn two_people_and_two_requests(costs: [[i64; 2]; 2]) -> (Problem, Vec<Pair>) {
    let person = Person {
        day_cap: 1,
        week_cap: 1,
        money: 10,
        available: vec![u64::MAX; 7],
        ..Person::default()
    };
    let request = Request {
        start: 540,
        end: 600,
        ..Request::default()
    };
    let problem = Problem {
        days: 1,
        days_in_week: 7,
        places: vec![Point { x: 750, y: 0 }],
        requests: vec![request; 2],
        people: vec![person; 2],
        ..Problem::default()
    };
    let pair = |request: u32, person: u32| Pair {
        request,
        person,
        cost: costs[person as usize][request as usize],
    };
    (
        problem,
        vec![pair(0, 0), pair(1, 0), pair(0, 1), pair(1, 1)],
    )
}

#[test]
fn the_worked_example_of_the_readme_comes_out_as_written() {
    let (problem, pairs) = two_people_and_two_requests([[0, 0], [3_000, 0]]);
    let certificate = plan(&problem, &pairs, limits()).unwrap();
    assert_eq!((certificate.cost, certificate.bound), (592, 592));
    assert_eq!(certificate.plan, [Some(0), Some(1)]);
    let (problem, pairs) = two_people_and_two_requests([[0, 0], [3_000, 3_000]]);
    let certificate = plan(&problem, &pairs, limits()).unwrap();
    assert_eq!((certificate.cost, certificate.bound), (3_592, 3_592));
}
