//! Kalender. One model of appointments for all areas, when people can and cannot come, and
//! holidays. Nobody is in two places at once: the rule says so, and the database refuses it.

mod actions;
pub mod availability;
mod booking;
pub mod holidays;
pub mod ics;
mod model;
pub mod own;
mod pages;
mod paths;
mod personal_data;
mod retention;
mod rights;
pub mod rules;
pub mod school;
mod seeds;
mod store;
pub mod time;

use std::{collections::HashMap, sync::Arc};

use platform::{
    Result,
    access::{Access, Actor},
    area::{
        Area, Menu, NavigationItem, Panel, PanelLine, PersonalData, Retention, SubjectLink, Table,
        Titles,
    },
    centre::Centre,
    database::Migration,
};
use values::{day::Day, id::Id, language::Language, subject::Subject};

pub use booking::{book, cancel, merge_people, put, remove, reschedule, rewrite};
pub use model::{Appointment, Attendee, Clash, NewAppointment, Reply, SUBJECT, Where};
pub use paths::{appointment as path, person as person_path};
pub use rights::{EDIT, READ};
pub use store::{find_in, set_organisation};

use time::Period;

/// Two years after an appointment, nobody asks about it any more.
const KEPT: Retention = Retention::ByItself {
    days: 730,
    expire: |centre, kept_from| Box::pin(retention::expire(centre, kept_from)),
};
/// Who was there goes with the appointment.
const WITH_APPOINTMENT: Retention = Retention::With {
    table: "calendar_appointment",
    column: "appointment_id",
};

/// Once nobody needs it to plan, it goes: so many days after what `column` says.
const fn short(column: &'static str) -> Retention {
    Retention::DaysAfter { days: 90, column }
}

const LEGAL_BASIS: &str = "Art. 6 Abs. 1 Buchst. e DSGVO in Verbindung mit § 3 DSG NRW";
const RECIPIENTS: &str = "Mitarbeitende des Zentrums mit dem Recht, den Kalender zu lesen";

/// The calendar as a part of the house.
pub fn area() -> Area {
    Area {
        key: "calendar",
        pages: pages::pages,
        rights: rights::ALL,
        migrations: &[Migration {
            name: "calendar_0001_calendar",
            sql: include_str!("../../migrations/calendar_0001_calendar.sql"),
        }],
        installation_migrations: &[],
        tables: TABLES,
        texts: TEXTS,
        jobs: &[],
        navigation: &[NavigationItem {
            label: "calendar-title",
            path: paths::LIST,
            access: Access::Needs(READ),
            menu: Menu::Registry,
        }],
        cards: |_, _, _| Box::pin(async { Ok(Vec::new()) }),
        panels: |centre, actor, language, subject| {
            Box::pin(async move { panels(&centre, &actor, language, &subject).await })
        },
        figures: |_, _| Box::pin(async { Ok(Vec::new()) }),
        offers: |_| &[],
        subject: Titles::Each(|centre, subject| {
            Box::pin(async move { link(&centre, &subject).await })
        }),
        personal_data: PersonalData::Kept {
            export: |centre, whom| Box::pin(personal_data::export(centre, whom)),
            erase: |centre, whom| Box::pin(personal_data::erase(centre, whom)),
        },
        person_merged: |change, merged| Box::pin(merge_people(change, merged.from, merged.into)),
        seeds: |centre| Box::pin(async move { seeds::plant(&centre).await }),
    }
}

const fn table(name: &'static str, purpose: &'static str, retention: Retention) -> Table {
    Table {
        name,
        purpose,
        legal_basis: LEGAL_BASIS,
        retention,
        recipients: RECIPIENTS,
    }
}

const TABLES: &[Table] = &[
    table(
        "calendar_appointment",
        "Termine des Zentrums und seiner Bereiche",
        KEPT,
    ),
    table(
        "calendar_attendee",
        "Wer an einem Termin teilnimmt und was zugesagt ist",
        WITH_APPOINTMENT,
    ),
    table(
        "calendar_occupancy",
        "Wann eine Person belegt ist, damit niemand an zwei Orten zugleich gebraucht wird",
        WITH_APPOINTMENT,
    ),
    table(
        "calendar_availability",
        "Wann eine Person in der Woche kommen kann",
        short("valid_until"),
    ),
    table(
        "calendar_absence",
        "An welchen Tagen eine Person nicht kommen kann, ohne Grund",
        short("ends_on"),
    ),
    Table {
        name: "calendar_school_holiday",
        purpose: "Schulferien in Nordrhein-Westfalen",
        legal_basis: "keine personenbezogenen Daten",
        retention: Retention::WithTheCentre,
        recipients: RECIPIENTS,
    },
    table(
        "calendar_feed",
        "Geheime Adressen, unter denen Kalenderprogramme die eigenen Termine abrufen (nur als Prüfsumme)",
        short("revoked_at"),
    ),
];

const TEXTS: &[(Language, &str)] = &[
    (
        Language::German,
        include_str!("../../texts/calendar/de.ftl"),
    ),
    (
        Language::English,
        include_str!("../../texts/calendar/en.ftl"),
    ),
    (
        Language::Turkish,
        include_str!("../../texts/calendar/tr.ftl"),
    ),
    (
        Language::Arabic,
        include_str!("../../texts/calendar/ar.ftl"),
    ),
    (
        Language::Ukrainian,
        include_str!("../../texts/calendar/uk.ftl"),
    ),
    (
        Language::Simple,
        include_str!("../../texts/calendar/de-simple.ftl"),
    ),
];

/// The times at which `person` is taken that overlap with `period`, in order; at most a hundred.
pub async fn clashes(centre: &Centre, person: Id, period: Period) -> Result<Vec<Clash>> {
    store::occupancy::clashes(centre.database.read(), person, period, 100).await
}

/// Whether `person` is neither taken nor away during all of `period`. Whether it lies in the times
/// at which they usually come is said by [`free`].
pub async fn is_free(centre: &Centre, person: Id, period: Period) -> Result<bool> {
    let rows = centre.database.read();
    let clash = store::occupancy::clashes(rows, person, period, 1).await?;
    if !clash.is_empty() {
        return Ok(false);
    }
    let (first, last) = days_of(period);
    let absences = store::availability::list_absences(rows, person, first).await?;
    Ok(absences.iter().all(|(_, absence)| absence.from > last))
}

/// When within `period` `person` usually comes and is neither away nor taken.
pub async fn free(centre: &Centre, person: Id, period: Period) -> Result<Vec<Period>> {
    let rows = centre.database.read();
    let (first, last) = days_of(period);
    let weekly = store::availability::list(rows, person).await?;
    let weekly: Vec<_> = weekly.into_iter().map(|(_, time)| time).collect();
    let absences = store::availability::list_absences(rows, person, first).await?;
    let absences: Vec<_> = absences.into_iter().map(|(_, absence)| absence).collect();
    let busy = store::occupancy::clashes(rows, person, period, 10_000).await?;
    let busy: Vec<_> = busy.into_iter().map(|clash| clash.period).collect();
    let usual = availability::effective(&weekly, &absences, first, last);
    let within = usual
        .into_iter()
        .filter_map(|time| Period::new(time.from.max(period.from), time.until.min(period.until)));
    Ok(rules::without(&within.collect::<Vec<_>>(), &busy))
}

/// When each of `people` can come, is away and is taken between the days `first` and `last`. The same number of queries for
/// one and for many.
pub async fn times_of(
    centre: &Centre,
    people: &[Id],
    first: Day,
    last: Day,
) -> Result<HashMap<Id, availability::Times>> {
    let rows = centre.database.read();
    let mut times = store::availability::list_of_many(rows, people, first, last).await?;
    let Some(period) = time::days(first, last) else {
        return Ok(times);
    };
    for (person, clash) in store::occupancy::of_many(rows, people, period).await? {
        if let Some(of) = times.get_mut(&person) {
            of.busy.push(clash.period);
        }
    }
    Ok(times)
}

/// An appointment and who is on it.
///
/// # Errors
/// Not found when there is none.
pub async fn find(centre: &Centre, id: Id) -> Result<(Appointment, Vec<Attendee>)> {
    find_in(centre.database.read(), id).await
}

/// The days in Berlin that `period` touches.
fn days_of(period: Period) -> (Day, Day) {
    let last = period.until - chrono::TimeDelta::microseconds(1);
    (
        time::wall_of(period.from).date(),
        time::wall_of(last).date(),
    )
}

/// On the page of a person: what comes next, and the way to their calendar.
async fn panels(
    centre: &Arc<Centre>,
    actor: &Actor,
    language: Language,
    subject: &Subject,
) -> Result<Vec<Panel>> {
    if subject.kind != model::PERSON || !actor.may(READ) {
        return Ok(Vec::new());
    }
    let coming = actions::coming_of(centre, actor, subject.id).await?;
    let say = |key: &str| centre.texts.say(language, key);
    let lines = coming.iter().take(5).map(|(appointment, _)| {
        let at = platform::web::format::moment(language, appointment.period.from);
        PanelLine {
            text: format!("{at}: {}", say(&appointment.kind_key)),
            path: Some(appointment.path.clone()),
        }
    });
    Ok(vec![Panel {
        title: say("calendar-panel"),
        lines: lines.collect(),
        empty: say("calendar-panel-empty"),
        more: Some((say("calendar-panel-more"), paths::person(subject.id))),
    }])
}

/// Title and page of an appointment. What an area's appointment is about stays with the area.
async fn link(centre: &Arc<Centre>, subject: &Subject) -> Result<Option<SubjectLink>> {
    if subject.kind != SUBJECT {
        return Ok(None);
    }
    let found = store::find_any(centre.database.read(), subject.id).await?;
    Ok(found.map(|appointment| SubjectLink {
        title: if appointment.is_own() {
            appointment.title
        } else {
            centre.texts.say(Language::German, &appointment.kind_key)
        },
        path: appointment.path,
    }))
}
