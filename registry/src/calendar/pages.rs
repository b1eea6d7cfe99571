//! Pages of the calendar: form in, action, page out.

mod appointment;
mod days;
mod feed;
mod form;
mod holidays;
mod list;
mod person;
mod shown;

use platform::{
    Result,
    access::Access,
    area::SubjectLink,
    web::{Pages, Shell, Visit},
};
use serde::Deserialize;
use values::{id::Id, subject::Subject};

use super::{
    model::PERSON,
    paths,
    rights::{EDIT, READ},
};

/// Adds the calendar's pages.
pub fn pages(pages: Pages) -> Pages {
    let read = Access::Needs(READ);
    let edit = Access::Needs(EDIT);
    let pages = pages
        .get("/{centre}/intern/kalender", read, list::show)
        .get("/{centre}/intern/kalender/liste/{file}", read, list::file)
        .get("/{centre}/intern/kalender/monat/{month}", read, days::month)
        .get("/{centre}/intern/kalender/woche/{day}", read, days::week)
        .get(
            "/{centre}/intern/kalender/feiertage/{year}",
            read,
            holidays::show,
        )
        .post(
            "/{centre}/intern/kalender/schulferien",
            edit,
            holidays::import,
        )
        .get("/{centre}/intern/kalender/neu", edit, form::new)
        .post("/{centre}/intern/kalender/neu", edit, form::book);
    let pages = pages
        .get(
            "/{centre}/intern/kalender/termin/{id}",
            read,
            appointment::show,
        )
        .get(
            "/{centre}/intern/kalender/termin/{id}/termin.ics",
            read,
            appointment::file,
        )
        .get(
            "/{centre}/intern/kalender/termin/{id}/bearbeiten",
            edit,
            form::edit,
        )
        .post(
            "/{centre}/intern/kalender/termin/{id}/bearbeiten",
            edit,
            form::keep,
        )
        .post(
            "/{centre}/intern/kalender/termin/{id}/absagen",
            edit,
            appointment::cancel,
        )
        .post(
            "/{centre}/intern/kalender/termin/{id}/person",
            edit,
            appointment::reply,
        );
    pages
        .get("/{centre}/intern/kalender/person/{id}", read, person::show)
        .post(
            "/{centre}/intern/kalender/person/{id}/termin",
            edit,
            person::join,
        )
        .post(
            "/{centre}/intern/kalender/person/{id}/verfuegbarkeit",
            edit,
            person::weekly,
        )
        .post(
            "/{centre}/intern/kalender/person/{id}/abwesenheit",
            edit,
            person::absence,
        )
        .post(
            "/{centre}/intern/kalender/person/{id}/entfernen",
            edit,
            person::remove,
        )
        .post(
            "/{centre}/intern/kalender/person/{id}/abo",
            edit,
            feed::make,
        )
        .post(
            "/{centre}/intern/kalender/person/{id}/abo-beenden",
            edit,
            feed::revoke,
        )
        .get("/{centre}/kalender/{file}", Access::Open, feed::read)
}

/// Names an appointment or a person in an address.
#[derive(Deserialize)]
struct One {
    id: Id,
}

/// The shell of a page below the calendar.
fn shell(visit: &Visit, title: impl Into<String>) -> Shell {
    Shell::new(visit, title)
        .below(visit.say("start-title"), platform::web::sign_in::START)
        .below(visit.say("calendar-title"), paths::LIST)
}

/// Name and page of a person; `None` when no part of the house knows them.
async fn person_link(visit: &Visit, person: Id) -> Result<Option<SubjectLink>> {
    let centre = visit.centre()?;
    for area in &visit.house.areas {
        let asked = (area.subject)(std::sync::Arc::clone(centre), Subject::new(PERSON, person));
        if let Some(link) = asked.await? {
            return Ok(Some(link));
        }
    }
    Ok(None)
}
