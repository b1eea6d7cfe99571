//! Triage: what the rules of a pool say to a request. Pure; every number comes from the rule set.

use chrono::{Datelike, Days, Weekday};
use registry::calendar::holidays;
use values::day::Day;

use super::model::{Asked, Counted, Finding, Medium, RuleSet, Verdict, Weight};

/// How far ahead the earliest day is looked for: further than any closing time.
const AHEAD: u64 = 400;

/// Whether the pool works on `day`: Monday to Friday, no public holiday, not closed.
pub fn is_working_day(rules: &RuleSet, day: Day) -> bool {
    let is_weekend = matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
    !is_weekend && holidays::between(day, day).is_empty() && closing(rules, day).is_none()
}

/// Why the pool is closed on `day`.
fn closing(rules: &RuleSet, day: Day) -> Option<&super::model::Closing> {
    let mut closings = rules.closings.iter();
    closings.find(|closing| closing.from <= day && day <= closing.until)
}

/// The first day for which one can ask on `today`: as many days later as the pool needs.
pub fn earliest(rules: &RuleSet, today: Day) -> Day {
    let mut left = rules.lead.days;
    let mut day = today;
    for _ in 0..AHEAD {
        if left == 0 {
            break;
        }
        let Some(next) = day.checked_add_days(Days::new(1)) else {
            break;
        };
        day = next;
        if rules.lead.counts == Counted::Days || is_working_day(rules, day) {
            left -= 1;
        }
    }
    day
}

/// What the rules say to what is asked, as received on `today`.
pub fn verdict(rules: &RuleSet, asked: &Asked, today: Day) -> Verdict {
    let mut findings = Vec::new();
    findings.extend(entitled(rules, asked));
    findings.extend(subjects(rules, asked));
    findings.extend(days(rules, asked, today));
    findings.extend(length(rules, asked));
    findings.extend(series(rules, asked));
    findings.extend(way(rules, asked));
    // The hardest first; what was found first stays first among equals.
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.weight));
    Verdict {
        funds: funds(rules, asked),
        findings,
    }
}

fn found(rule: &'static str, field: &'static str, weight: Weight) -> Finding {
    Finding {
        rule,
        weight,
        field,
        values: Vec::new(),
        own_words: None,
        alternative: None,
    }
}

fn entitled(rules: &RuleSet, asked: &Asked) -> Option<Finding> {
    let kind = asked.institution_kind.as_str();
    if kind == super::model::PRIVATE {
        return (!rules.private_persons).then(|| Finding {
            alternative: Some("institution".to_owned()),
            ..found("private", "kind", Weight::Refused)
        });
    }
    (!rules.entitled.contains(kind)).then(|| Finding {
        alternative: Some("professional".to_owned()),
        ..found("entitled", "kind", Weight::Refused)
    })
}

fn subjects(rules: &RuleSet, asked: &Asked) -> Vec<Finding> {
    let concerned = rules
        .exclusions
        .iter()
        .filter(|exclusion| asked.subjects.contains(&exclusion.key));
    concerned
        .map(|exclusion| {
            let is_paid_elsewhere = rules
                .money
                .iter()
                .any(|money| money.despite.contains(&exclusion.key));
            let weight = if exclusion.asks_back || is_paid_elsewhere {
                Weight::AskBack
            } else {
                Weight::Refused
            };
            Finding {
                values: vec![("subject", exclusion.key.clone())],
                own_words: exclusion.words.as_ref().map(|words| words.reason.clone()),
                alternative: Some(exclusion.alternative.clone()),
                ..found("subject", "subject", weight)
            }
        })
        .collect()
}

/// Looks at each wished day: one that can be done is enough.
fn days(rules: &RuleSet, asked: &Asked, today: Day) -> Vec<Finding> {
    let first = earliest(rules, today);
    let mut findings = Vec::new();
    let wished: Vec<Day> = asked.times.iter().map(|time| time.start.date()).collect();
    if wished.iter().any(|day| *day < today) {
        findings.push(found("past", "date", Weight::Refused));
    }
    let is_soon = |day: &&Day| today <= **day && **day < first;
    let is_enough = wished.iter().any(|day| *day >= first);
    if wished.iter().any(|day| is_soon(&day)) {
        let weight = match (is_enough, rules.short_notice_asks_back) {
            (true, _) => Weight::Hint,
            (false, true) => Weight::AskBack,
            (false, false) => Weight::Refused,
        };
        findings.push(Finding {
            values: vec![
                ("days", rules.lead.days.to_string()),
                ("earliest", first.to_string()),
            ],
            alternative: Some("later".to_owned()),
            ..found(lead_rule(rules), "date", weight)
        });
    }
    let closed = wished.iter().find_map(|day| closing(rules, *day));
    if let Some(closed) = closed {
        findings.push(Finding {
            values: vec![
                ("from", closed.from.to_string()),
                ("until", closed.until.to_string()),
            ],
            own_words: Some(closed.reason.clone()),
            alternative: Some("later".to_owned()),
            ..found("closed", "date", Weight::AskBack)
        });
    }
    findings
}

fn lead_rule(rules: &RuleSet) -> &'static str {
    match rules.lead.counts {
        Counted::WorkingDays => "lead-working-days",
        Counted::Days => "lead-days",
    }
}

fn length(rules: &RuleSet, asked: &Asked) -> Option<Finding> {
    let minutes = asked.times.iter().map(|time| time.minutes);
    let (shortest, longest) = (minutes.clone().min()?, minutes.max()?);
    let limit = |minutes: u32| vec![("minutes", minutes.to_string())];
    if longest > rules.longest_minutes {
        return Some(Finding {
            values: limit(rules.longest_minutes),
            alternative: Some("split".to_owned()),
            ..found("too-long", "minutes", Weight::Refused)
        });
    }
    (shortest < rules.shortest_minutes).then(|| Finding {
        values: limit(rules.shortest_minutes),
        ..found("too-short", "minutes", Weight::Refused)
    })
}

fn series(rules: &RuleSet, asked: &Asked) -> Option<Finding> {
    let most = rules.series.most;
    (asked.series > most).then(|| {
        let rule = if most <= 1 { "recurring" } else { "series" };
        Finding {
            values: vec![("most", most.to_string())],
            alternative: Some("single".to_owned()),
            ..found(rule, "series", Weight::Refused)
        }
    })
}

fn way(rules: &RuleSet, asked: &Asked) -> Vec<Finding> {
    let mut findings = Vec::new();
    if !rules.media.contains(&asked.medium) {
        findings.push(found("medium", "medium", Weight::Refused));
    }
    if asked.medium != Medium::Place {
        return findings;
    }
    let territory = &rules.territory;
    let is_inside = territory.postcodes.is_empty()
        || territory
            .postcodes
            .iter()
            .any(|start| asked.postcode.starts_with(start.as_str()));
    if !is_inside {
        findings.push(Finding {
            alternative: Some("neighbour".to_owned()),
            ..found("territory", "postcode", Weight::Refused)
        });
    }
    if territory.public_rooms_only && !asked.is_public_room {
        findings.push(Finding {
            alternative: Some("public-room".to_owned()),
            ..found("public-room", "place", Weight::Refused)
        });
    }
    findings
}

/// Which money may pay: it is for this kind of institution, and for everything that was answered with yes.
fn funds(rules: &RuleSet, asked: &Asked) -> Vec<String> {
    let excluded = rules
        .exclusions
        .iter()
        .filter(|exclusion| asked.subjects.contains(&exclusion.key));
    let subjects: Vec<&String> = excluded.map(|exclusion| &exclusion.key).collect();
    let pays = rules.money.iter().filter(|money| {
        let is_for_kind = money.kinds.is_empty() || money.kinds.contains(&asked.institution_kind);
        is_for_kind
            && subjects
                .iter()
                .all(|subject| money.despite.contains(*subject))
    });
    pays.map(|money| money.fund.clone()).collect()
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
