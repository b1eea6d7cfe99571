//! Public holidays and school holidays of a year.

use askama::Template;
use axum::{
    extract::{Multipart, Path},
    http::StatusCode,
    response::Response,
};
use chrono::{Datelike, NaiveDate};
use platform::{
    Error, Refusal, Result,
    web::{Shell, Visit, format, render},
};
use serde::Deserialize;
use values::day::Day;

use super::shell;
use crate::calendar::{actions, holidays, paths, rights::EDIT};

/// A line of one of the two tables.
struct Line {
    name: String,
    day: String,
    /// For machines.
    datetime: Day,
}

#[derive(Template)]
#[template(path = "calendar/holidays.html")]
struct HolidaysPage {
    shell: Shell,
    year: i32,
    public: Vec<Line>,
    school: Vec<(String, String, String)>,
    refusal: Option<Refusal>,
    may_edit: bool,
    today: Day,
}

/// Names a year in an address.
#[derive(Deserialize)]
pub struct YearPath {
    year: i32,
}

/// The holidays of a year.
pub async fn show(visit: Visit, Path(path): Path<YearPath>) -> Result<Response> {
    page(&visit, path.year, None).await
}

async fn page(visit: &Visit, year: i32, refusal: Option<Refusal>) -> Result<Response> {
    if !(2000..=2100).contains(&year) {
        return Err(Error::NotFound);
    }
    let centre = visit.centre()?;
    let day = |month, day| NaiveDate::from_ymd_opt(year, month, day).ok_or(Error::NotFound);
    let (first, last) = (day(1, 1)?, day(12, 31)?);
    let school = actions::school_holidays(centre, &visit.actor, first, last).await?;
    let school = school.into_iter().map(|one| {
        let written = |day| format::day(visit.language, day);
        (one.name, written(one.from), written(one.until))
    });
    let public = holidays::of_year(year).into_iter().map(|holiday| Line {
        name: visit.say(holiday.name_key),
        day: format::weekday_and_day(visit.language, holiday.day),
        datetime: holiday.day,
    });
    let is_refused = refusal.is_some();
    let title = visit.house.texts.say_with(
        visit.language,
        "calendar-holidays-title",
        &[("year", year.to_string().into())],
    );
    let mut page = render(&HolidaysPage {
        shell: shell(visit, title),
        year,
        public: public.collect(),
        school: school.collect(),
        refusal,
        may_edit: visit.actor.may(EDIT),
        today: centre.clock.today(),
    })?;
    if is_refused {
        *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(page)
}

/// Takes over the school holidays of a file.
pub async fn import(visit: Visit, mut parts: Multipart) -> Result<Response> {
    let centre = visit.centre()?;
    let unreadable = |_| Error::from(Refusal::new("refused-unreadable-form"));
    let mut file = Vec::new();
    while let Some(part) = parts.next_field().await.map_err(unreadable)? {
        if part.name() == Some("file") {
            file = part.bytes().await.map_err(unreadable)?.to_vec();
        }
    }
    match actions::import_school(centre, &visit.actor, &file).await {
        Ok(first) => {
            visit
                .go_and_tell(
                    &paths::holidays(first.year()),
                    "calendar-school-was-imported",
                )
                .await
        }
        Err(Error::Refused(refusal)) => {
            page(&visit, centre.clock.today().year(), Some(refusal)).await
        }
        Err(other) => Err(other),
    }
}
