//! The figures of the pool: what was asked and filled, for whom, and whom to recruit.

use std::collections::HashMap;

use askama::Template;
use axum::{
    extract::{Path, Query},
    response::Response,
};
use chrono::Datelike;
use platform::{
    Error, Result,
    access::Access,
    web::{
        Pages, Shell, Visit, format, render,
        sheet::{Cell, Kind, Sheet},
    },
};
use registry::places;
use serde::Deserialize;
use values::{day::Day, id::Id};

use super::paths;
use super::{
    actions,
    model::{Counts, Recruiting, Report},
};
use crate::{pool, rights::REPORT};

/// Adds them.
pub fn pages(pages: Pages) -> Pages {
    let access = Access::Needs(REPORT);
    pages
        .get("/{centre}/intern/sprachmittlung/zahlen", access, show)
        .get(
            "/{centre}/intern/sprachmittlung/zahlen/{file}",
            access,
            file,
        )
}

/// A year in an address.
#[derive(Deserialize)]
struct Of {
    #[serde(rename = "jahr")]
    year: Option<i32>,
}

/// A line of a table, with a bar.
struct Line {
    words: String,
    counts: Counts,
    /// Of 1,000.
    filled: u32,
    /// Of 1,000.
    open: u32,
}

/// A table below a head.
struct Part {
    key: &'static str,
    lines: Vec<Line>,
}

/// Length of the longest bar.
const BAR: u32 = 1_000;

impl Part {
    fn new(key: &'static str, lines: Vec<(String, Counts)>) -> Self {
        let most = lines.iter().map(|(_, counts)| counts.requests).max();
        let most = most.unwrap_or(0).max(1);
        let bar = |number: u32| number * BAR / most;
        let lines = lines.into_iter().map(|(words, counts)| Line {
            filled: bar(counts.filled),
            open: bar(counts.requests - counts.filled),
            words,
            counts,
        });
        Self {
            key,
            lines: lines.collect(),
        }
    }
}

#[derive(Template)]
#[template(path = "reports/year.html")]
struct YearPage {
    shell: Shell,
    year: i32,
    years: [i32; 3],
    report: Report,
    parts: Vec<Part>,
    recruiting: Vec<String>,
    open_reasons: Vec<(String, u32)>,
    /// Percent of the filled ones, and hours.
    rate: String,
    hours: String,
    wait: Option<String>,
}

async fn show(visit: Visit, Query(of): Query<Of>) -> Result<Response> {
    let centre = visit.centre()?;
    let this_year = centre.clock.today().year();
    let year = of.year.unwrap_or(this_year);
    let (report, found) = actions::year(centre, &visit.actor, year).await?;
    let shell =
        Shell::new(&visit, visit.say("reports-title")).below(visit.say("start-title"), "/intern");
    let all = report.all;
    let reasons = report.open_reasons.iter().map(|(key, count)| {
        let words = if key.is_empty() {
            visit.say("reports-no-reason")
        } else {
            visit.say(key)
        };
        (words, *count)
    });
    let page = YearPage {
        year,
        years: [this_year, this_year - 1, this_year - 2],
        parts: parts(&visit, &report, year).await?,
        recruiting: found.iter().map(|one| recruit(&visit, one)).collect(),
        open_reasons: reasons.collect(),
        rate: (all.filled * 100)
            .checked_div(all.requests)
            .unwrap_or(0)
            .to_string(),
        hours: (all.minutes / 60).to_string(),
        wait: report.minutes_to_fill.map(|minutes| wait(&visit, minutes)),
        shell,
        report,
    };
    render(&page)
}

fn wait(visit: &Visit, minutes: i64) -> String {
    let (key, number) = match minutes {
        0..=119 => ("reports-wait-minutes", minutes),
        120..=2_879 => ("reports-wait-hours", minutes / 60),
        _ => ("reports-wait-days", minutes / 1_440),
    };
    let values = [("count", number.into())];
    visit.house.texts.say_with(visit.language, key, &values)
}

fn spoken(visit: &Visit, tag: &str) -> String {
    let found = registry::languages::find(tag);
    found.map_or_else(
        || tag.to_owned(),
        |spoken| spoken.name(visit.language).to_owned(),
    )
}

fn recruit(visit: &Visit, one: &Recruiting) -> String {
    let language = spoken(visit, &one.language);
    let time = visit.say(&format!("reports-time-{}", one.time.key()));
    let values = [
        ("people", one.people.into()),
        ("language", language.as_str().into()),
        ("time", time.as_str().into()),
        ("filled", one.filled.into()),
        ("open", one.open.into()),
    ];
    visit
        .house
        .texts
        .say_with(visit.language, "reports-recruit", &values)
}

/// The tables, the largest line of each first; months in their order.
async fn parts(visit: &Visit, report: &Report, year: i32) -> Result<Vec<Part>> {
    let centre = visit.centre()?;
    let rules = pool::store::on(centre.database.read(), centre.clock.today()).await?;
    let districts: HashMap<Id, String> = places::districts_of(centre).await?.into_iter().collect();
    let languages = report.languages.iter().map(|((tag, variety), counts)| {
        let name = spoken(visit, tag);
        let words = if variety.is_empty() {
            name
        } else {
            format!("{name} ({variety})")
        };
        (words, *counts)
    });
    let kinds = report.kinds.iter().map(|(key, counts)| {
        let words = match key.as_str() {
            pool::model::PRIVATE => visit.say("pool-private"),
            kind => visit.say(&format!("organisations-kind-{kind}")),
        };
        (words, *counts)
    });
    let unknown = || visit.say("reports-unknown");
    let by_district = report.districts.iter().map(|(id, counts)| {
        let words = id.and_then(|id| districts.get(&id).cloned());
        (words.unwrap_or_else(unknown), *counts)
    });
    let occasions = report.occasions.iter().map(|(key, counts)| {
        let own = rules.occasions.iter().find(|one| one.key == *key);
        let words = own.and_then(|one| one.words.clone());
        let known = || visit.say(&format!("pool-occasion-{key}"));
        (words.unwrap_or_else(known), *counts)
    });
    let months = report.months.iter().filter_map(|(month, counts)| {
        let day = Day::from_ymd_opt(year, *month, 1)?;
        Some((format::month(visit.language, day), *counts))
    });
    let largest_first = |mut lines: Vec<(String, Counts)>| {
        lines.sort_by_key(|(words, counts)| (std::cmp::Reverse(counts.requests), words.clone()));
        lines
    };
    Ok(vec![
        Part::new("languages", largest_first(languages.collect())),
        Part::new("kinds", largest_first(kinds.collect())),
        Part::new("districts", largest_first(by_district.collect())),
        Part::new("occasions", largest_first(occasions.collect())),
        Part::new("months", months.collect()),
    ])
}

/// The tables as one file.
async fn file(
    visit: Visit,
    Path((_, file)): Path<(String, String)>,
    Query(of): Query<Of>,
) -> Result<Response> {
    let kind = file.strip_prefix("zahlen.").and_then(Kind::of);
    let kind = kind.ok_or(Error::NotFound)?;
    let centre = visit.centre()?;
    let year = of.year.unwrap_or(centre.clock.today().year());
    let (report, _) = actions::year(centre, &visit.actor, year).await?;
    let parts = parts(&visit, &report, year).await?;
    let rows = parts.iter().flat_map(|part| {
        let part_words = visit.say(&format!("reports-part-{}", part.key));
        part.lines.iter().map(move |line| {
            let number = |number: u32| Cell::Number(number.into());
            vec![
                Cell::text(part_words.clone()),
                Cell::text(line.words.clone()),
                number(line.counts.requests),
                number(line.counts.filled),
                number(line.counts.unfilled),
                number(line.counts.minutes),
            ]
        })
    });
    let heads = ["part", "what", "requests", "filled", "unfilled", "minutes"];
    let sheet = Sheet {
        name: format!("{}-{year}", visit.say("reports-file")),
        heads: heads
            .map(|key| visit.say(&format!("reports-{key}")))
            .to_vec(),
        rows: rows.collect(),
    };
    sheet.answer(kind)
}
