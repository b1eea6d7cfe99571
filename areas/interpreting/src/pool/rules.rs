//! Triage: what the rules of a pool say to a request. Pure; every number comes from the rule set.

use chrono::{Datelike, Days, NaiveDateTime, Weekday};
use registry::{
    calendar::holidays,
    funds::{Budget, Fund},
};
use values::{day::Day, id::Id, text};

use super::{
    areas,
    model::{Asked, Counted, Finding, Lead, Medium, Money, RuleSet, Verdict, Weight},
};

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

/// Whether hardly anybody works on `day`: a Sunday or public holiday.
pub fn is_rest_day(day: Day) -> bool {
    day.weekday() == Weekday::Sun || !holidays::between(day, day).is_empty()
}

/// The day that is so many days after `day`, as the pool counts them.
pub fn after(rules: &RuleSet, lead: Lead, day: Day) -> Day {
    let (mut left, mut day) = (lead.days, day);
    for _ in 0..AHEAD {
        if left == 0 {
            break;
        }
        let Some(next) = day.checked_add_days(Days::new(1)) else {
            break;
        };
        day = next;
        if lead.counts == Counted::Days || is_working_day(rules, day) {
            left -= 1;
        }
    }
    day
}

/// The first day for which one can ask on `today`: as many days later as the pool needs.
pub fn earliest(rules: &RuleSet, today: Day) -> Day {
    after(rules, rules.lead, today)
}

/// What the rules say to what is asked, as received when clocks on the wall show `now`.
pub fn verdict(rules: &RuleSet, asked: &Asked, now: NaiveDateTime) -> Verdict {
    let mut findings = Vec::new();
    findings.extend(entitled(rules, asked));
    findings.extend(subjects(rules, asked));
    findings.extend(days(rules, asked, now));
    findings.extend(length(rules, asked));
    findings.extend(series(rules, asked));
    findings.extend(way(rules, asked));
    if findings.iter().all(|one| one.weight != Weight::Refused) {
        findings.extend(money(rules, asked));
    }
    // The hardest first; what was found first stays first among equals.
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.weight));
    Verdict {
        funds: paying(rules, asked)
            .map(|money| money.fund.clone())
            .collect(),
        fund_ids: paying(rules, asked)
            .filter_map(|money| money.fund_id)
            .collect(),
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

/// Looks at each wished day. Of dates to choose from one that can be done is enough; of a series each must be.
fn days(rules: &RuleSet, asked: &Asked, now: NaiveDateTime) -> Vec<Finding> {
    let today = now.date();
    let first = earliest(rules, today);
    let mut findings = Vec::new();
    if asked.times.iter().any(|time| time.start <= now) {
        findings.push(found("past", "date", Weight::Refused));
    }
    let wished: Vec<Day> = asked.times.iter().map(|time| time.start.date()).collect();
    let is_good = |day: &Day| *day >= first && closing(rules, *day).is_none() && !is_rest_day(*day);
    let is_enough = asked.series <= 1 && wished.iter().any(is_good);
    let unless_another = |weight| if is_enough { Weight::Hint } else { weight };
    if wished.iter().any(|day| today <= *day && *day < first) {
        let hard = if rules.short_notice_asks_back {
            Weight::AskBack
        } else {
            Weight::Refused
        };
        findings.push(Finding {
            values: vec![
                ("days", rules.lead.days.to_string()),
                ("earliest", first.to_string()),
            ],
            alternative: Some("later".to_owned()),
            ..found(lead_rule(rules), "date", unless_another(hard))
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
            ..found("closed", "date", unless_another(Weight::AskBack))
        });
    }
    let rest = wished
        .iter()
        .find(|day| is_rest_day(**day) && closing(rules, **day).is_none());
    if let Some(day) = rest {
        findings.push(Finding {
            values: vec![("day", day.to_string())],
            ..found("rest-day", "date", unless_another(Weight::AskBack))
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
    if !areas::is_inside(territory, &asked.postcode) {
        // Who lives where nobody is asked; whether an appointment outside is for somebody from here people find out.
        let (rule, weight, alternative) = if territory.residents {
            ("residents", Weight::AskBack, None)
        } else {
            ("territory", Weight::Refused, Some("neighbour".to_owned()))
        };
        findings.push(Finding {
            alternative,
            ..found(rule, "postcode", weight)
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

/// Rows of money that may pay: for this kind of institution, and for everything that was answered with yes.
fn paying<'a>(rules: &'a RuleSet, asked: &'a Asked) -> impl Iterator<Item = &'a Money> {
    let excluded = rules.exclusions.iter();
    let subjects: Vec<&String> = excluded
        .map(|exclusion| &exclusion.key)
        .filter(|key| asked.subjects.contains(*key))
        .collect();
    rules.money.iter().filter(move |money| {
        let is_for_kind = money.kinds.is_empty() || money.kinds.contains(&asked.institution_kind);
        is_for_kind
            && subjects
                .iter()
                .all(|subject| money.despite.contains(*subject))
    })
}

/// Whether the centre's money is meant for it at all.
fn money(rules: &RuleSet, asked: &Asked) -> Option<Finding> {
    if rules.money.is_empty() {
        return None;
    }
    match paying(rules, asked).next() {
        None => Some(found("no-money", "kind", Weight::AskBack)),
        Some(money) if money.after_others => Some(found("others-first", "kind", Weight::AskBack)),
        Some(_) => None,
    }
}

/// Why no money pays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NoMoney {
    /// The rules name none.
    Unnamed,
    /// What they name is for others.
    ForOthers,
    /// The registry has no budget of what they name for this day.
    Unknown,
    /// Nothing is left of it.
    Spent,
}

/// The fund that pays for what is asked on `day`: the first of the rules that fits and has something left. `budgets` are those of
/// that day (see `funds::budgets_on`).
///
/// # Errors
/// Why none pays: what came nearest.
pub fn fund(
    rules: &RuleSet,
    asked: &Asked,
    day: Day,
    budgets: &[(Fund, Budget)],
) -> Result<Id, NoMoney> {
    let mut reason = if rules.money.is_empty() {
        NoMoney::Unnamed
    } else {
        NoMoney::ForOthers
    };
    for money in paying(rules, asked) {
        let of_it = budgets.iter().filter(|(fund, budget)| {
            let is_meant = money.fund_id.map_or_else(
                || text::fold(&fund.name) == text::fold(&money.fund),
                |id| fund.id == id,
            );
            is_meant && budget.valid_from <= day && day <= budget.valid_until
        });
        let mut nearest = NoMoney::Unknown;
        for (fund, budget) in of_it {
            if budget.free().0 > 0 {
                return Ok(fund.id);
            }
            nearest = NoMoney::Spent;
        }
        reason = reason.max(nearest);
    }
    Err(reason)
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
