//! The divisions of a year, with names of their lines.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, HashMap},
};

use chrono::NaiveDate;
use platform::{
    Error, Result,
    web::{Visit, format},
};
use registry::{funds, places};
use values::{day::Day, id::Id};

use super::{
    super::model::{Counts, OTHER, Report},
    BAR, words,
};
use crate::pool::{self, RuleSet};

/// So many institutions are listed by name.
const MOST_INSTITUTIONS: usize = 10;

/// A table below a head.
#[derive(Debug)]
pub struct Part {
    /// `reports-part-…` is its head.
    pub key: &'static str,
    /// What each line is about.
    pub lines: Vec<(String, Counts)>,
}

/// The same with a bar for each line.
#[derive(Debug)]
pub struct Bars {
    /// `reports-part-…` is its head.
    pub key: &'static str,
    /// Its lines.
    pub lines: Vec<Bar>,
}

/// A line with a bar.
#[derive(Debug)]
pub struct Bar {
    /// What it is about.
    pub words: String,
    /// Its figures.
    pub counts: Counts,
    /// Its hours in words.
    pub hours: String,
    /// Its cost in words.
    pub cost: String,
    /// Of 1,000.
    pub filled: u32,
    /// Of 1,000.
    pub open: u32,
}

impl Part {
    fn new(key: &'static str, mut lines: Vec<(String, Counts)>) -> Self {
        lines.sort_by_key(|(words, counts)| (Reverse(counts.requests), words.clone()));
        Self { key, lines }
    }

    /// The longest bar is the line with most requests.
    pub fn with_bars(self, visit: &Visit) -> Bars {
        let most = self.lines.iter().map(|(_, counts)| counts.requests).max();
        let most = most.unwrap_or(0).max(1);
        let bar = |number: u32| number * BAR / most;
        let lines = self.lines.into_iter().map(|(words, counts)| Bar {
            filled: bar(counts.filled),
            open: bar(counts.open()),
            hours: words::hours(visit.language, counts.minutes),
            cost: words::cost(visit, counts),
            words,
            counts,
        });
        Bars {
            key: self.key,
            lines: lines.collect(),
        }
    }

    /// Whether it may be shown outside: a variety or an institution could be told from what remains of its whole.
    pub fn is_for_outside(&self) -> bool {
        !matches!(self.key, "varieties" | "institutions")
    }
}

/// All of them, those without a line left out.
#[expect(clippy::too_many_lines, reason = "a table of tables")]
pub async fn all(visit: &Visit, report: &Report, year: i32) -> Result<Vec<Part>> {
    let centre = visit.centre()?;
    let rules = pool::store::all(centre.database.read()).await?;
    let first = pool::shipped::first().map_err(Error::failure)?;
    let rules: Vec<RuleSet> = rules
        .into_iter()
        .map(|(_, rules)| rules)
        .chain([first])
        .collect();
    let districts: HashMap<Id, String> = places::districts_of(centre).await?.into_iter().collect();
    let funds = funds_of(visit, year).await?;
    let named = |lines: &BTreeMap<String, Counts>, name: &dyn Fn(&str) -> String| {
        let named = lines.iter().map(|(key, counts)| (name(key), *counts));
        named.collect::<Vec<_>>()
    };
    let of = |lines: &BTreeMap<Option<Id>, Counts>, names: &HashMap<Id, String>, none: &str| {
        let named = lines.iter().map(|(id, counts)| {
            let words = id.and_then(|id| names.get(&id).cloned());
            let unknown = if id.is_some() {
                "reports-unknown"
            } else {
                none
            };
            (words.unwrap_or_else(|| visit.say(unknown)), *counts)
        });
        merged(named.collect())
    };
    let varieties = report.varieties.iter().map(|((tag, variety), counts)| {
        let language = words::spoken(visit, tag);
        let words = match variety.as_str() {
            OTHER => format!("{language}: {}", visit.say("reports-variety-other")),
            known => {
                let known = words::spoken(visit, known);
                let is_said = known.starts_with(&language);
                if is_said {
                    known
                } else {
                    format!("{language}: {known}")
                }
            }
        };
        (words, *counts)
    });
    let months = report.months.iter().filter_map(|(month, counts)| {
        let day = Day::from_ymd_opt(year, *month, 1)?;
        Some((format::month(visit.language, day), *counts))
    });
    let mut institutions = Part::new("institutions", named(&report.institutions, &str::to_owned));
    institutions.lines.truncate(MOST_INSTITUTIONS);
    let mut parts = vec![
        Part::new(
            "languages",
            named(&report.languages, &|tag| words::spoken(visit, tag)),
        ),
        Part::new("varieties", varieties.collect()),
        Part::new("kinds", named(&report.kinds, &|key| kind(visit, key))),
        institutions,
        Part::new(
            "districts",
            of(&report.districts, &districts, "reports-unknown"),
        ),
        Part::new(
            "occasions",
            merged(named(&report.occasions, &|key| {
                occasion(visit, &rules, key)
            })),
        ),
        Part::new("funds", of(&report.funds, &funds, "reports-no-fund")),
        Part {
            key: "months",
            lines: months.collect(),
        },
    ];
    parts.retain(|part| !part.lines.is_empty());
    Ok(parts)
}

/// Lines of the same name are one line.
fn merged(lines: Vec<(String, Counts)>) -> Vec<(String, Counts)> {
    let mut sums: BTreeMap<String, Counts> = BTreeMap::new();
    for (words, counts) in lines {
        let sum = sums.entry(words).or_default();
        *sum = sum.with(counts);
    }
    sums.into_iter().collect()
}

fn kind(visit: &Visit, key: &str) -> String {
    match key {
        pool::model::PRIVATE => visit.say("pool-private"),
        kind => visit.say(&format!("organisations-kind-{kind}")),
    }
}

/// Its name in the newest rules that know it.
fn occasion(visit: &Visit, rules: &[RuleSet], key: &str) -> String {
    let mut all = rules.iter().flat_map(|rules| &rules.occasions);
    match all.find(|own| own.key == key) {
        Some(own) => {
            let words = own.words.clone();
            words.unwrap_or_else(|| visit.say(&format!("pool-occasion-{key}")))
        }
        None => visit.say("reports-unknown"),
    }
}

/// Names of the funds that had money in a year.
async fn funds_of(visit: &Visit, year: i32) -> Result<HashMap<Id, String>> {
    let centre = visit.centre()?;
    let mut names = HashMap::new();
    for day in [
        NaiveDate::from_ymd_opt(year, 1, 1),
        NaiveDate::from_ymd_opt(year, 12, 31),
    ] {
        for (fund, _) in funds::budgets_on(centre, day.unwrap_or(centre.clock.today())).await? {
            names.insert(fund.id, fund.name);
        }
    }
    Ok(names)
}
