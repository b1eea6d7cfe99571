//! Triage: what the rules of a pool say to a request. Pure.

use values::day::Day;

use super::model::{Asked, Finding, RuleSet, Verdict, Weight};

/// What the rules say to what is asked, as received on `today`.
pub fn verdict(rules: &RuleSet, asked: &Asked, _today: Day) -> Verdict {
    let mut findings = Vec::new();
    if !rules.entitled.contains(&asked.institution_kind) {
        findings.push(Finding {
            rule: "entitled",
            weight: Weight::Refused,
            field: "kind",
            values: Vec::new(),
            own_words: None,
            alternative: None,
        });
    }
    for exclusion in &rules.exclusions {
        if asked.subjects.contains(&exclusion.key) {
            findings.push(Finding {
                rule: "subject",
                weight: if exclusion.asks_back {
                    Weight::AskBack
                } else {
                    Weight::Refused
                },
                field: "subject",
                values: vec![("subject", exclusion.key.clone())],
                own_words: exclusion.words.as_ref().map(|words| words.reason.clone()),
                alternative: Some(exclusion.alternative.clone()),
            });
        }
    }
    Verdict {
        findings,
        funds: Vec::new(),
    }
}
