//! Questions at their edges: a fault with a name, or a plan that holds, and never a panic.

mod small;

use proptest::prelude::*;
use proptest::sample::select;
use solver::check;
use solver::format::{Case, FormatError};
use solver::index::Index;
use solver::planning::{Limits, plan};
use solver::problem::{
    DEAREST, Fault, LARGEST, LanguageNeed, Pair, Person, Point, Problem, Request, Spoken,
};
use solver::weights::Mode;

use small::{each_plan, limits, question};

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
    }
}

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

fn person() -> Person {
    Person {
        day_cap: 1,
        week_cap: 1,
        available: vec![u64::MAX; 7],
        ..Person::default()
    }
}

fn request() -> Request {
    Request {
        start: 540,
        end: 600,
        ..Request::default()
    }
}

fn problem(requests: Vec<Request>, people: Vec<Person>) -> Problem {
    let places = vec![Point::default()];
    Problem {
        days: 7,
        days_in_week: 7,
        places,
        requests,
        people,
        ..Problem::default()
    }
}

fn pair(request: u32, person: u32) -> Pair {
    Pair {
        request,
        person,
        cost: 0,
    }
}

#[test]
fn of_two_caps_the_smaller_one_counts_and_none_means_nobody() {
    let at = |start: u16| Request {
        start,
        end: start + 30,
        ..request()
    };
    let requests: Vec<_> = [480, 540, 600, 660].map(at).to_vec();
    for (day_cap, week_cap, served) in [
        (4, 2, 2),
        (2, 4, 2),
        (0, 4, 0),
        (4, 0, 0),
        (u32::MAX, u32::MAX, 4),
    ] {
        let problem = problem(
            requests.clone(),
            vec![Person {
                day_cap,
                week_cap,
                ..person()
            }],
        );
        let pairs = [0, 1, 2, 3].map(|request| pair(request, 0));
        let certificate = plan(&problem, &pairs, limits()).unwrap();
        let verdict = check::certificate(&problem, &pairs, &certificate).unwrap();
        assert!(verdict.is_optimal());
        assert_eq!(
            certificate.plan.iter().flatten().count(),
            served,
            "{day_cap} {week_cap}"
        );
    }
}

#[test]
fn times_that_cannot_be_are_named_with_their_request() {
    let impossible = [
        (600, 600, 0),
        (600, 540, 0),
        (1_400, 1_441, 0),
        (540, 600, 7),
        (540, u16::MAX, 0),
    ];
    for (start, end, day) in impossible {
        let wrong = Request {
            day,
            start,
            end,
            ..request()
        };
        let problem = problem(vec![request(), wrong], vec![person()]);
        assert_eq!(
            plan(&problem, &[], limits()),
            Err(Fault::Time(1)),
            "{start} {end} {day}"
        );
        assert_eq!(problem.check(), Err(Fault::Time(1)));
    }
    let text = "H 1 0 1 1 1\nP 0 0\nR 0 600 540 0 1 1 1 0 0 0 -1 -1 0\n";
    assert_eq!(
        text.parse::<Case>(),
        Err(FormatError::Fault(Fault::Time(0)))
    );
}

#[test]
fn a_language_that_nobody_speaks_leaves_the_request_open() {
    let need = |language, level| LanguageNeed {
        language,
        level,
        variety: None,
    };
    let asked = [need(u16::MAX, 1), need(3, u8::MAX), need(3, 2)];
    let requests = asked.map(|need| Request { need, ..request() }).to_vec();
    let spoken = Spoken {
        language: 3,
        level: 2,
        variety: 0,
    };
    let problem = problem(
        requests,
        vec![Person {
            languages: vec![spoken],
            ..person()
        }],
    );
    let pairs = Index::new(&problem).unwrap().pairs();
    assert_eq!(
        pairs.iter().map(|pair| pair.request).collect::<Vec<_>>(),
        [2]
    );
    let certificate = plan(&problem, &pairs, limits()).unwrap();
    assert_eq!(certificate.plan, [None, None, Some(0)]);
    assert!(
        check::certificate(&problem, &pairs, &certificate)
            .unwrap()
            .is_optimal()
    );
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

#[test]
fn any_number_of_threads_and_any_time_are_taken() {
    let problem = problem(vec![request()], vec![person()]);
    for seconds in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 0.0, f64::MAX] {
        let limits = Limits {
            seconds,
            threads: usize::MAX,
            ..limits()
        };
        let certificate = plan(&problem, &[pair(0, 0)], limits).unwrap();
        assert!(check::certificate(&problem, &[pair(0, 0)], &certificate).is_ok());
    }
}

const MANY: u32 = 1_000_000;

#[test]
fn a_million_requests_of_which_few_have_anybody_are_planned_and_checked() {
    let requests = (0..MANY).map(|number| Request {
        day: number % 7,
        ..request()
    });
    let problem = problem(requests.collect(), vec![person(); 20]);
    let pairs: Vec<_> = (0..200).map(|at| pair(at * 4_999, at % 20)).collect();
    let certificate = plan(&problem, &pairs, limits()).unwrap();
    let verdict = check::certificate(&problem, &pairs, &certificate).unwrap();
    assert!(verdict.is_optimal());
    assert_eq!(certificate.plan.iter().flatten().count(), 20);
}

#[test]
fn a_million_requests_are_read_from_a_text() {
    let mut text =
        format!("H {MANY} 1 7 1 1\nP 0 0\nM 0 0 0 1 1 9 0 1 0 0|1 3 1 0|ff ff ff ff ff|0\n");
    for number in 0..MANY {
        text.push_str(["R 0", "R 1", "R 2"][number as usize % 3]);
        text.push_str(" 540 600 0 1 3 1 0 0 0 -1 -1 0\n");
    }
    text.push_str("A 999999 0 5\n");
    let case: Case = text.parse().unwrap();
    let certificate = plan(&case.problem, &case.pairs, limits()).unwrap();
    let verdict = check::certificate(&case.problem, &case.pairs, &certificate).unwrap();
    assert!(verdict.is_optimal());
    assert_eq!(certificate.plan.last(), Some(&Some(0)));
    assert_eq!(certificate.to_text().parse(), Ok(certificate));
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
