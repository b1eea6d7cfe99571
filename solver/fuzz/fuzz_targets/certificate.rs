//! Any text as a certificate of a small question of which all plans are known: it is refused, or it claims the cost of
//! its plan and no bound above the best of all.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use solver::certificate::Certificate;
use solver::check;
use solver::format::Case;

/// A question with the cost of its best plan.
static QUESTION: LazyLock<(Case, i64)> = LazyLock::new(|| {
    let case: Case = include_str!("../question.txt").parse().expect("a question");
    let best = best(&case, &mut Vec::new()).expect("everything may stay open");
    (case, best)
});

/// The least that a plan with this beginning costs.
fn best(case: &Case, plan: &mut Vec<Option<u32>>) -> Option<i64> {
    if plan.len() == case.problem.requests.len() {
        return check::plan(&case.problem, &case.pairs, plan).ok();
    }
    let people = 0..u32::try_from(case.problem.people.len()).expect("few people");
    let costs = people.map(Some).chain([None]).map(|taker| {
        plan.push(taker);
        let cost = best(case, plan);
        plan.pop();
        cost
    });
    costs.flatten().min()
}

fuzz_target!(|text: &str| {
    let (case, best) = &*QUESTION;
    let Ok(certificate) = text.parse::<Certificate>() else {
        return;
    };
    assert_eq!(
        certificate.to_text().parse(),
        Ok(certificate.clone()),
        "it is written as it was read"
    );
    if let Ok(verdict) = check::certificate(&case.problem, &case.pairs, &certificate) {
        let cost = check::plan(&case.problem, &case.pairs, &certificate.plan);
        assert_eq!(cost, Ok(certificate.cost));
        assert_eq!(verdict.cost, certificate.cost);
        assert!(
            certificate.bound <= verdict.bound && verdict.bound <= *best && *best <= verdict.cost
        );
    }
});
