use solver::check;
use solver::format::Case;
use solver::planning::{Limits, plan};
use solver::problem::Request;

use crate::small::limits;
use crate::{pair, person, problem, request};

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
