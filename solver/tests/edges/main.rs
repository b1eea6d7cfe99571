//! Questions at their edges: a fault with a name, or a plan that holds, and never a panic.

mod many;
mod numbers;
mod roundings;
#[path = "../small/mod.rs"]
mod small;

use solver::check;
use solver::format::{Case, FormatError};
use solver::index::Index;
use solver::planning::plan;
use solver::problem::{Fault, LanguageNeed, Pair, Person, Point, Problem, Request, Spoken};

use small::limits;

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
