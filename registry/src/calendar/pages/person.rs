//! The calendar of a person: what comes, when they can come, when they are away, their feed.

use askama::Template;
use axum::{extract::Path, response::Response};
use chrono::{Timelike, Weekday};
use platform::{
    Error, Refusal, Result,
    area::SubjectLink,
    web::{Errors, Fields, Form, Shell, Typed, Visit, format},
};
use values::{day, day::Day, id::Id};

use super::{One, person_link, shell, shown::Shown};
use crate::calendar::{
    actions,
    availability::{Absence, MIDNIGHT, Weekly},
    model::Reply,
    paths,
    rights::EDIT,
    store::Narrowed,
    time::parse_time,
};

/// How many appointments of the centre are offered to join.
const OFFERED: u64 = 50;

/// A line with a button that removes it.
struct Line {
    id: Id,
    text: String,
}

#[derive(Template)]
#[template(path = "calendar/person.html")]
struct PersonPage {
    shell: Shell,
    person: Id,
    link: SubjectLink,
    coming: Vec<(Shown, bool)>,
    offered: Vec<(String, String)>,
    weekdays: Vec<(String, String)>,
    weekly: Vec<Line>,
    absences: Vec<Line>,
    feed_since: Option<String>,
    may_edit: bool,
    typed: Typed,
}

/// Everything about when a person can and cannot come.
pub async fn show(visit: Visit, Path(path): Path<One>) -> Result<Response> {
    let today = visit.centre()?.clock.today();
    let typed = Typed::fresh(&[("valid_from", today.to_string())]);
    page(&visit, path.id, typed).await
}

async fn page(visit: &Visit, person: Id, typed: Typed) -> Result<Response> {
    let centre = visit.centre()?;
    let link = person_link(visit, person).await?.ok_or(Error::NotFound)?;
    let coming = actions::coming_of(centre, &visit.actor, person).await?;
    let shown = coming.iter().map(|(appointment, own)| {
        let shown = Shown::of_person(appointment, visit.language);
        (shown, own.reply == Reply::Tentative)
    });
    let times = actions::times_of(centre, &visit.actor, person).await?;
    let weekly = times.weekly.iter().map(|(id, time)| Line {
        id: *id,
        text: weekly_text(visit, time),
    });
    let absences = times.absences.iter().map(|(id, absence)| Line {
        id: *id,
        text: range(visit, absence.from, absence.until),
    });
    let may_edit = visit.actor.may(EDIT);
    let title = visit.house.texts.say_with(
        visit.language,
        "calendar-of",
        &[("name", link.title.as_str().into())],
    );
    let feed = actions::feed_since(centre, &visit.actor, person).await?;
    let page = PersonPage {
        shell: shell(visit, title).called(link.title.clone()),
        person,
        coming: shown.collect(),
        offered: if may_edit {
            offered(visit).await?
        } else {
            Vec::new()
        },
        weekdays: (1..=7)
            .map(|number| (number.to_string(), weekday(visit, number)))
            .collect(),
        weekly: weekly.collect(),
        absences: absences.collect(),
        feed_since: feed.map(|moment| format::moment(visit.language, moment)),
        may_edit,
        link,
        typed,
    };
    page.typed.answer(&page)
}

/// The next appointments of the centre.
async fn offered(visit: &Visit) -> Result<Vec<(String, String)>> {
    let centre = visit.centre()?;
    let wanted = Narrowed {
        within: actions::from_day(centre.clock.today()),
        is_own: true,
        ..Narrowed::default()
    };
    let page = Some((0, OFFERED));
    let (found, _) = actions::list(centre, &visit.actor, &wanted, false, page).await?;
    let open = found.into_iter().filter(|one| one.cancelled_on.is_none());
    let named = open.map(|one| {
        let at = format::moment(visit.language, one.period.from);
        (one.id.to_string(), format!("{at}: {}", one.title))
    });
    Ok(named.collect())
}

/// The name of a weekday; 1 is Monday.
fn weekday(visit: &Visit, number: u32) -> String {
    // The first of June 2026 is a Monday.
    let day = Day::from_ymd_opt(2026, 6, number).unwrap_or_default();
    format::weekday(visit.language, day)
}

fn weekly_text(visit: &Visit, time: &Weekly) -> String {
    let clock = |minute: u16| format!("{:02}:{:02}", minute / 60, minute % 60);
    let until = time
        .valid_until
        .map(|last| format::day(visit.language, last));
    let key = match until {
        Some(_) => "calendar-weekly-until",
        None => "calendar-weekly",
    };
    visit.house.texts.say_with(
        visit.language,
        key,
        &[
            (
                "day",
                weekday(visit, time.weekday.number_from_monday()).into(),
            ),
            ("from", clock(time.from).into()),
            ("until", clock(time.until).into()),
            ("since", format::day(visit.language, time.valid_from).into()),
            ("last", until.unwrap_or_default().into()),
        ],
    )
}

fn range(visit: &Visit, from: Day, until: Day) -> String {
    if from == until {
        return format::day(visit.language, from);
    }
    let written = |day| format::day(visit.language, day);
    format!("{} – {}", written(from), written(until))
}

/// Puts the person on an appointment of the centre.
pub async fn join(visit: Visit, Path(path): Path<One>, Form(typed): Form) -> Result<Response> {
    let centre = visit.centre()?;
    person_link(&visit, path.id).await?.ok_or(Error::NotFound)?;
    let Ok(appointment) = typed.text("appointment").parse::<Id>() else {
        let mut errors = Errors::default();
        errors.add("appointment", Refusal::new("error-choice"));
        return page(&visit, path.id, Typed::refused(typed, errors)).await;
    };
    let reply = match Reply::from_key(typed.text("reply")) {
        Some(Reply::Tentative) => Reply::Tentative,
        _ => Reply::Accepted,
    };
    match actions::put(centre, &visit.actor, appointment, path.id, reply).await {
        Ok(()) => {
            visit
                .go_and_tell(&paths::person(path.id), "calendar-was-kept")
                .await
        }
        Err(Error::Refused(refusal)) => {
            let mut errors = Errors::default();
            errors.add("appointment", refusal);
            page(&visit, path.id, Typed::refused(typed, errors)).await
        }
        Err(other) => Err(other),
    }
}

/// Adds a weekly time.
pub async fn weekly(visit: Visit, Path(path): Path<One>, Form(typed): Form) -> Result<Response> {
    person_link(&visit, path.id).await?.ok_or(Error::NotFound)?;
    match read_weekly(&typed) {
        Ok(new) => {
            actions::add_weekly(visit.centre()?, &visit.actor, path.id, new).await?;
            visit
                .go_and_tell(&paths::person(path.id), "calendar-was-kept")
                .await
        }
        Err(errors) => page(&visit, path.id, Typed::refused(typed, errors)).await,
    }
}

fn read_weekly(typed: &Fields) -> std::result::Result<Weekly, Errors> {
    let mut errors = Errors::default();
    let weekday = typed.text("weekday").parse::<u8>().ok();
    let weekday = weekday.and_then(|number| Weekday::try_from(number.checked_sub(1)?).ok());
    if weekday.is_none() {
        errors.add("weekday", Refusal::new("error-choice"));
    }
    let mut minute = |name: &str| {
        let text = typed.text(name);
        let minute = match parse_time(text) {
            Some(time) => u16::try_from(time.hour() * 60 + time.minute()).ok(),
            None if text.starts_with("24") => Some(MIDNIGHT),
            None => None,
        };
        if minute.is_none() {
            errors.add(name, Refusal::new("calendar-error-time"));
        }
        minute
    };
    let from = minute("from");
    // Until midnight is the end of this day, not its beginning.
    let until = minute("until").map(|until| if until == 0 { MIDNIGHT } else { until });
    if let (Some(from), Some(until)) = (from, until)
        && from >= until
    {
        errors.add("until", Refusal::new("refused-calendar-no-time"));
    }
    let first = day::parse(typed.text("valid_from"));
    if first.is_none() {
        errors.add("valid_from", Refusal::new("error-day"));
    }
    let last = last_day(typed, "valid_until", first, &mut errors);
    match (weekday, from, until, first) {
        (Some(weekday), Some(from), Some(until), Some(valid_from)) if errors.is_empty() => {
            Ok(Weekly {
                weekday,
                from,
                until,
                valid_from,
                valid_until: last,
            })
        }
        _ => Err(errors),
    }
}

/// A last day that may be left out and is not before the first.
fn last_day(typed: &Fields, name: &str, first: Option<Day>, errors: &mut Errors) -> Option<Day> {
    let text = typed.optional(name)?;
    let last = day::parse(&text);
    match last {
        None => errors.add(name, Refusal::new("error-day")),
        Some(last) if first.is_some_and(|first| last < first) => {
            errors.add(name, Refusal::new("error-period"));
        }
        Some(_) => {}
    }
    last
}

/// Adds an absence.
pub async fn absence(visit: Visit, Path(path): Path<One>, Form(typed): Form) -> Result<Response> {
    person_link(&visit, path.id).await?.ok_or(Error::NotFound)?;
    let mut errors = Errors::default();
    let first = day::parse(typed.text("away_from"));
    if first.is_none() {
        errors.add("away_from", Refusal::new("error-day"));
    }
    let last = last_day(&typed, "away_until", first, &mut errors);
    let Some(from) = first.filter(|_| errors.is_empty()) else {
        return page(&visit, path.id, Typed::refused(typed, errors)).await;
    };
    let new = Absence {
        from,
        until: last.unwrap_or(from),
    };
    actions::add_absence(visit.centre()?, &visit.actor, path.id, new).await?;
    visit
        .go_and_tell(&paths::person(path.id), "calendar-was-kept")
        .await
}

/// Removes a weekly time or an absence.
pub async fn remove(visit: Visit, Path(path): Path<One>, Form(typed): Form) -> Result<Response> {
    let centre = visit.centre()?;
    let id = |name: &str| typed.text(name).parse::<Id>().ok();
    if let Some(id) = id("weekly") {
        actions::remove_weekly(centre, &visit.actor, path.id, id).await?;
    } else {
        let id = id("absence").ok_or(Error::NotFound)?;
        actions::remove_absence(centre, &visit.actor, path.id, id).await?;
    }
    visit
        .go_and_tell(&paths::person(path.id), "calendar-was-kept")
        .await
}
