//! A month or a week, day by day.

use askama::Template;
use axum::{extract::Path, response::Response};
use chrono::{Datelike, Days, Months};
use platform::{
    Error, Result,
    web::{Shell, Visit, format, render},
};
use serde::Deserialize;
use values::day::Day;

use super::{
    shell,
    shown::{Shown, is_on},
};
use crate::calendar::{actions, holidays, paths, rights::EDIT};

/// A day and what is on it.
struct ShownDay {
    day: Day,
    /// With the name of the weekday.
    name: String,
    /// In a month of another name.
    is_outside: bool,
    is_today: bool,
    holiday: Option<&'static str>,
    school: Option<String>,
    appointments: Vec<Shown>,
}

impl ShownDay {
    fn is_empty(&self) -> bool {
        self.appointments.is_empty() && self.holiday.is_none()
    }

    fn is_weekend(&self) -> bool {
        self.day.weekday().number_from_monday() > 5
    }
}

#[derive(Template)]
#[template(path = "calendar/days.html")]
struct DaysPage {
    shell: Shell,
    is_month: bool,
    days: Vec<ShownDay>,
    weekdays: Vec<String>,
    previous: String,
    next: String,
    today: Day,
    year: i32,
    may_edit: bool,
    is_empty: bool,
}

/// Names a month in an address: `2026-11`.
#[derive(Deserialize)]
pub struct MonthPath {
    month: String,
}

/// A month, in whole weeks.
pub async fn month(visit: Visit, Path(path): Path<MonthPath>) -> Result<Response> {
    let first = values::day::parse(&format!("{}-01", path.month)).filter(|day| is_sensible(*day));
    let first = first.ok_or(Error::NotFound)?;
    let next = first
        .checked_add_months(Months::new(1))
        .ok_or(Error::NotFound)?;
    let last = next.pred_opt().ok_or(Error::NotFound)?;
    let title = format::month(visit.language, first);
    let previous = first.pred_opt().ok_or(Error::NotFound)?;
    let around = (paths::month(previous), paths::month(next));
    page(
        &visit,
        title,
        (monday(first), sunday(last)),
        Some(first),
        around,
    )
    .await
}

/// Names a day in an address.
#[derive(Deserialize)]
pub struct DayPath {
    day: String,
}

/// The week of a day.
pub async fn week(visit: Visit, Path(path): Path<DayPath>) -> Result<Response> {
    let day = values::day::parse(&path.day)
        .filter(|day| is_sensible(*day))
        .ok_or(Error::NotFound)?;
    let (first, last) = (monday(day), sunday(day));
    let title = visit.house.texts.say_with(
        visit.language,
        "calendar-week-of",
        &[
            ("number", i64::from(day.iso_week().week()).into()),
            ("year", day.iso_week().year().to_string().into()),
        ],
    );
    let previous = first.pred_opt().ok_or(Error::NotFound)?;
    let next = last.succ_opt().ok_or(Error::NotFound)?;
    let around = (paths::week(previous), paths::week(next));
    page(&visit, title, (first, last), None, around).await
}

/// Years in which there may be appointments.
fn is_sensible(day: Day) -> bool {
    (2000..=2100).contains(&day.year())
}

fn monday(day: Day) -> Day {
    let back = day.weekday().num_days_from_monday();
    day.checked_sub_days(Days::new(back.into())).unwrap_or(day)
}

fn sunday(day: Day) -> Day {
    let ahead = 6 - day.weekday().num_days_from_monday();
    day.checked_add_days(Days::new(ahead.into())).unwrap_or(day)
}

async fn page(
    visit: &Visit,
    title: String,
    (first, last): (Day, Day),
    month: Option<Day>,
    (previous, next): (String, String),
) -> Result<Response> {
    let centre = visit.centre()?;
    let today = centre.clock.today();
    let (appointments, school) = actions::days_between(centre, &visit.actor, first, last).await?;
    let free = holidays::between(first, last);
    let days = first.iter_days().take_while(|day| *day <= last).map(|day| {
        let on = appointments.iter().filter(|one| is_on(one, day));
        let school = school
            .iter()
            .find(|one| one.from <= day && day <= one.until);
        let holiday = free.iter().find(|holiday| holiday.day == day);
        ShownDay {
            day,
            name: format::weekday_and_day(visit.language, day),
            is_outside: month.is_some_and(|month| month.month() != day.month()),
            is_today: day == today,
            holiday: holiday.map(|holiday| holiday.name_key),
            school: school.map(|school| school.name.clone()),
            appointments: on.map(|one| Shown::new(one, visit.language)).collect(),
        }
    });
    let days: Vec<ShownDay> = days.collect();
    let weekdays = days
        .iter()
        .take(7)
        .map(|day| format::weekday(visit.language, day.day));
    render(&DaysPage {
        shell: shell(visit, title),
        is_month: month.is_some(),
        weekdays: weekdays.collect(),
        is_empty: days.iter().all(ShownDay::is_empty),
        days,
        previous,
        next,
        today,
        year: month.unwrap_or(first).year(),
        may_edit: visit.actor.may(EDIT),
    })
}
