//! Figures in words.

use std::{cmp::Reverse, collections::BTreeMap};

use platform::web::{Visit, sheet::Cell};
use values::language::Language;

use super::super::model::{Counts, Opinions, Report, Yearly, whole_hours};

/// A figure of the whole year.
#[derive(Debug)]
pub struct Fact {
    /// What it is.
    pub label: String,
    /// As people read it.
    pub words: String,
    /// As a spreadsheet keeps it.
    pub cell: Cell,
}

/// What stands for nothing to say.
pub const NOTHING: &str = "–";

/// The figures of the whole year, always the same ones in the same order.
pub fn facts(visit: &Visit, report: &Report) -> Vec<Fact> {
    let all = report.all;
    let count = |key: &str, number: u32| Fact {
        label: visit.say(key),
        words: number.to_string(),
        cell: Cell::Number(number.into()),
    };
    let of_requests = |key: &str, number: u32| Fact {
        words: with_share(visit, number, all.requests),
        ..count(key, number)
    };
    let average = all.average_minutes();
    let wait = report.minutes_to_fill;
    let optional = |key: &str, number: Option<i64>, words: Option<String>| Fact {
        label: visit.say(key),
        words: words.unwrap_or_else(|| NOTHING.to_owned()),
        cell: number.map_or(Cell::Empty, Cell::Number),
    };
    let mut facts = vec![
        count("reports-requests", all.requests),
        of_requests("reports-filled", all.filled),
        of_requests("reports-unfilled", all.unfilled),
        of_requests("reports-missed", all.missed),
        count("reports-refused", report.refused),
        count("reports-cancelled", report.cancelled),
        Fact {
            label: visit.say("reports-hours"),
            words: hours(visit.language, all.minutes),
            cell: Cell::Number(all.hours().into()),
        },
        optional(
            "reports-average",
            average.map(i64::from),
            average.map(|minutes| counted(visit, "reports-wait-minutes", minutes.into())),
        ),
        Fact {
            label: visit.say("reports-travel"),
            words: hours(visit.language, all.travel_minutes),
            cell: Cell::Number(whole_hours(all.travel_minutes).into()),
        },
        optional(
            "reports-wait",
            wait,
            wait.map(|minutes| waited(visit, minutes)),
        ),
        Fact {
            label: visit.say("reports-cost"),
            words: cost(visit, all),
            cell: Cell::Cents(all.cost.0),
        },
    ];
    facts.extend(beside_cost(visit, report));
    facts
}

/// A number with its share of a whole.
fn with_share(visit: &Visit, number: u32, whole: u32) -> String {
    let Some((key, percent)) = share(number, whole) else {
        return number.to_string();
    };
    let values = [("percent", percent.into())];
    let share = visit.house.texts.say_with(visit.language, key, &values);
    format!("{number} ({share})")
}

/// Texts of a share and its percent: one of many is not nothing, and all but one are not all.
fn share(number: u32, whole: u32) -> Option<(&'static str, u32)> {
    let percent = (number * 100 + whole / 2).checked_div(whole)?;
    Some(match percent {
        0 if number > 0 => ("reports-share-least", 1),
        100 if number < whole => ("reports-share-most", 99),
        percent => ("reports-share", percent),
    })
}

/// What comes to the cost.
fn beside_cost(visit: &Visit, report: &Report) -> [Fact; 2] {
    [
        Fact {
            label: visit.say("reports-late-paid"),
            words: late_paid(visit, report),
            cell: Cell::Cents(report.late_paid.0),
        },
        Fact {
            label: visit.say("reports-travel-apart"),
            words: ways_apart(visit, report.ways_apart),
            cell: Cell::Number(report.ways_apart.into()),
        },
    ]
}

/// What was paid though nobody met.
pub fn late_paid(visit: &Visit, report: &Report) -> String {
    if report.late == 0 {
        return NOTHING.to_owned();
    }
    let sum = report.late_paid.format(visit.language);
    let values = [("sum", sum.as_str().into()), ("count", report.late.into())];
    let texts = &visit.house.texts;
    texts.say_with(visit.language, "reports-late-paid-of", &values)
}

/// That ways are paid beside what is shown as cost.
pub fn ways_apart(visit: &Visit, count: u32) -> String {
    if count == 0 {
        return NOTHING.to_owned();
    }
    counted(visit, "reports-travel-apart-of", count.into())
}

/// Hours with one decimal.
pub fn hours(language: Language, minutes: u32) -> String {
    let tenths = (minutes + 3) / 6;
    let point = match language {
        Language::English | Language::Arabic => '.',
        _ => ',',
    };
    format!("{}{point}{}", tenths / 10, tenths % 10)
}

/// What was paid, and of how many talks no rule says it.
pub fn cost(visit: &Visit, counts: Counts) -> String {
    if counts.recorded == 0 {
        return NOTHING.to_owned();
    }
    if counts.unpriced == counts.recorded {
        return visit.say("reports-unpriced");
    }
    let sum = counts.cost.format(visit.language);
    if counts.unpriced == 0 {
        return sum;
    }
    let values = [
        ("sum", sum.as_str().into()),
        ("count", counts.unpriced.into()),
    ];
    let texts = &visit.house.texts;
    texts.say_with(visit.language, "reports-partly-priced", &values)
}

fn counted(visit: &Visit, key: &str, number: i64) -> String {
    let values = [("count", number.into())];
    visit.house.texts.say_with(visit.language, key, &values)
}

/// How long it took, in the unit that fits.
pub fn waited(visit: &Visit, minutes: i64) -> String {
    let (key, number) = match minutes {
        0..=119 => ("reports-wait-minutes", minutes),
        120..=2_879 => ("reports-wait-hours", minutes / 60),
        _ => ("reports-wait-days", minutes / 1_440),
    };
    counted(visit, key, number)
}

/// The name of a language.
pub fn spoken(visit: &Visit, tag: &str) -> String {
    let found = registry::languages::find(tag);
    found.map_or_else(
        || tag.to_owned(),
        |spoken| spoken.name(visit.language).to_owned(),
    )
}

/// Texts of the genders, in the order they are counted.
pub const GENDERS: [&str; 4] = [
    "reports-women",
    "reports-men",
    "reports-others",
    "reports-untold",
];

/// Who interpreted, in percent.
pub fn genders(visit: &Visit, report: &Report) -> Vec<String> {
    let all: u32 = report.genders.iter().sum();
    let counts = GENDERS.iter().zip(report.genders);
    let some = counts.filter(|(_, count)| *count > 0);
    some.map(|(key, count)| format!("{}: {}", visit.say(key), with_share(visit, count, all)))
        .collect()
}

/// Texts of both sides, in the order of their opinions.
pub const SIDES: [&str; 2] = ["reports-by-institutions", "reports-by-interpreters"];

/// What both sides said, where enough did.
pub fn opinions(visit: &Visit, few: u32, report: &Report) -> Vec<String> {
    let sides = SIDES.iter().zip(report.opinions);
    let enough = sides.filter(|(_, said)| said.all() >= few);
    enough
        .map(|(key, said)| format!("{}: {}", visit.say(key), opinion(visit, said)))
        .collect()
}

fn opinion(visit: &Visit, said: Opinions) -> String {
    let tenths = said.understood_tenths();
    // Minutes by six have the same decimal.
    let mean = hours(visit.language, tenths * 6);
    let values = [
        ("count", said.all().into()),
        ("mean", mean.as_str().into()),
        ("again", said.again_percent().into()),
    ];
    let texts = &visit.house.texts;
    texts.say_with(visit.language, "reports-opinion", &values)
}

/// Whom to recruit, a sentence each.
pub fn recruiting(visit: &Visit, yearly: &Yearly) -> Vec<String> {
    let found = yearly.recruiting.iter();
    let sentences = found.map(|one| {
        let language = spoken(visit, &one.language);
        let time = visit.say(&format!("reports-time-{}", one.time.key()));
        let values = [
            ("people", one.people.into()),
            ("language", language.as_str().into()),
            ("time", time.as_str().into()),
            ("filled", one.filled.into()),
            ("open", one.open.into()),
        ];
        let texts = &visit.house.texts;
        texts.say_with(visit.language, "reports-recruit", &values)
    });
    sentences.collect()
}

/// Why nobody was found, the most frequent reason first.
pub fn open_reasons(visit: &Visit, report: &Report) -> Vec<(String, u32)> {
    let reasons = report.open_reasons.iter().map(|(key, count)| {
        let key = if key.is_empty() {
            "reports-no-reason"
        } else {
            key
        };
        (visit.say(key), *count)
    });
    let mut reasons: Vec<(String, u32)> = reasons.collect();
    reasons.sort_by_key(|(words, count)| (Reverse(*count), words.clone()));
    reasons
}

/// Rules that have a name of their own; both ways of counting days are one.
const RULES: [&str; 10] = [
    "private",
    "entitled",
    "subject",
    "lead",
    "too-long",
    "too-short",
    "series",
    "medium",
    "territory",
    "public-room",
];

/// What forms were turned away for, the most frequent rule first.
pub fn turned_away(visit: &Visit, yearly: &Yearly) -> Vec<(String, u32)> {
    let mut sums: BTreeMap<&str, u32> = BTreeMap::new();
    for (rule, times) in &yearly.turned_away {
        let rule = match rule.as_str() {
            "lead-days" | "lead-working-days" => "lead",
            "recurring" => "series",
            rule => rule,
        };
        let known = RULES.iter().find(|own| **own == rule);
        *sums.entry(known.copied().unwrap_or("other")).or_default() += times;
    }
    let named = sums
        .into_iter()
        .map(|(rule, times)| (visit.say(&format!("reports-rule-{rule}")), times));
    let mut named: Vec<(String, u32)> = named.collect();
    named.sort_by_key(|(words, times)| (Reverse(*times), words.clone()));
    named
}

#[cfg(test)]
mod tests {
    use super::share;

    #[test]
    fn few_of_many_are_not_nothing_and_nearly_all_are_not_all() {
        for (number, whole, expected) in [
            (0, 0, None),
            (0, 151, Some(("reports-share", 0))),
            (1, 300, Some(("reports-share-least", 1))),
            (1, 151, Some(("reports-share", 1))),
            (299, 300, Some(("reports-share-most", 99))),
            (300, 300, Some(("reports-share", 100))),
        ] {
            assert_eq!(share(number, whole), expected, "{number} of {whole}");
        }
    }
}
