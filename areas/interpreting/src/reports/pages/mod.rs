//! The figures of the pool: what was asked and filled, for whom, what it cost, and whom to recruit.

mod paper;
mod parts;
mod sheet;
mod words;

use askama::Template;
use axum::{
    extract::{Path, Query},
    response::Response,
};
use chrono::Datelike;
use platform::{
    Error, Result,
    access::Access,
    web::{Pages, Shell, Visit, render, sheet::Kind},
};
use serde::Deserialize;

use super::{actions, paths};
use crate::rights::REPORT;
use parts::Bars;
use words::Fact;

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

/// Length of the longest bar.
const BAR: u32 = 1_000;

#[derive(Template)]
#[template(path = "reports/year.html")]
struct YearPage {
    shell: Shell,
    year: i32,
    years: Vec<i32>,
    /// Smaller numbers are not shown outside.
    few: u32,
    /// Whether no rule says what some talks cost.
    is_partly_priced: bool,
    /// Whether there is anything to say.
    is_empty: bool,
    /// With the same of the year before.
    facts: Vec<(Fact, String)>,
    genders: Vec<String>,
    opinions: Vec<String>,
    recruiting: Vec<String>,
    open_reasons: Vec<(String, u32)>,
    turned_away: Vec<(String, u32)>,
    parts: Vec<Bars>,
}

async fn show(visit: Visit, Query(of): Query<Of>) -> Result<Response> {
    let centre = visit.centre()?;
    let year = of.year.unwrap_or(centre.clock.today().year());
    let yearly = actions::year(centre, &visit.actor, year).await?;
    let shell =
        Shell::new(&visit, visit.say("reports-title")).below(visit.say("start-title"), "/intern");
    let report = &yearly.report;
    let before = words::facts(&visit, &yearly.before);
    let before = before.into_iter().map(|fact| fact.words);
    let turned_away = words::turned_away(&visit, &yearly);
    let parts = parts::all(&visit, report, year).await?;
    let page = YearPage {
        year,
        years: actions::years(centre).await?,
        few: yearly.few,
        is_partly_priced: report.all.unpriced + yearly.before.all.unpriced > 0,
        is_empty: report.all.requests + report.refused + report.cancelled == 0
            && turned_away.is_empty(),
        facts: words::facts(&visit, report)
            .into_iter()
            .zip(before)
            .collect(),
        genders: words::genders(&visit, report),
        opinions: words::opinions(&visit, yearly.few, report),
        recruiting: words::recruiting(&visit, &yearly),
        open_reasons: words::open_reasons(&visit, report),
        turned_away,
        parts: parts
            .into_iter()
            .map(|part| part.with_bars(&visit))
            .collect(),
        shell,
    };
    render(&page)
}

/// A year as a table or as a paper.
async fn file(
    visit: Visit,
    Path((_, file)): Path<(String, String)>,
    Query(of): Query<Of>,
) -> Result<Response> {
    let centre = visit.centre()?;
    let year = of.year.unwrap_or(centre.clock.today().year());
    match file.as_str() {
        "bericht.pdf" => paper::internal(visit, year).await,
        "bericht-rat.pdf" => paper::council(visit, year).await,
        table => {
            let kind = table.strip_prefix("zahlen.").and_then(Kind::of);
            let kind = kind.ok_or(Error::NotFound)?;
            let yearly = actions::year(centre, &visit.actor, year).await?;
            sheet::of(&visit, &yearly).await?.answer(kind)
        }
    }
}
