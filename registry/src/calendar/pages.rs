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

const READS: Access = Access::Needs(READ);
const EDITS: Access = Access::Needs(EDIT);

/// Adds the calendar's pages.
pub fn pages(pages: Pages) -> Pages {
    of_people(of_appointments(of_the_centre(pages)))
}

fn of_the_centre(pages: Pages) -> Pages {
    pages
        .get("/{centre}/intern/kalender", READS, list::show)
        .get("/{centre}/intern/kalender/liste/{file}", READS, list::file)
        .get(
            "/{centre}/intern/kalender/monat/{month}",
            READS,
            days::month,
        )
        .get("/{centre}/intern/kalender/woche/{day}", READS, days::week)
        .get(
            "/{centre}/intern/kalender/feiertage/{year}",
            READS,
            holidays::show,
        )
        .post(
            "/{centre}/intern/kalender/schulferien",
            EDITS,
            holidays::import,
        )
}

fn of_appointments(pages: Pages) -> Pages {
    pages
        .get("/{centre}/intern/kalender/neu", EDITS, form::new)
        .post("/{centre}/intern/kalender/neu", EDITS, form::book)
        .get(
            "/{centre}/intern/kalender/termin/{id}",
            READS,
            appointment::show,
        )
        .get(
            "/{centre}/intern/kalender/termin/{id}/termin.ics",
            READS,
            appointment::file,
        )
        .get(
            "/{centre}/intern/kalender/termin/{id}/bearbeiten",
            EDITS,
            form::edit,
        )
        .post(
            "/{centre}/intern/kalender/termin/{id}/bearbeiten",
            EDITS,
            form::keep,
        )
        .post(
            "/{centre}/intern/kalender/termin/{id}/absagen",
            EDITS,
            appointment::cancel,
        )
        .post(
            "/{centre}/intern/kalender/termin/{id}/person",
            EDITS,
            appointment::reply,
        )
}

fn of_people(pages: Pages) -> Pages {
    pages
        .get("/{centre}/intern/kalender/person/{id}", READS, person::show)
        .post(
            "/{centre}/intern/kalender/person/{id}/termin",
            EDITS,
            person::join,
        )
        .post(
            "/{centre}/intern/kalender/person/{id}/verfuegbarkeit",
            EDITS,
            person::weekly,
        )
        .post(
            "/{centre}/intern/kalender/person/{id}/abwesenheit",
            EDITS,
            person::absence,
        )
        .post(
            "/{centre}/intern/kalender/person/{id}/entfernen",
            EDITS,
            person::remove,
        )
        .post(
            "/{centre}/intern/kalender/person/{id}/abo",
            EDITS,
            feed::make,
        )
        .post(
            "/{centre}/intern/kalender/person/{id}/abo-beenden",
            EDITS,
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
    let subject = Subject::new(PERSON, person);
    visit.house.subject(visit.centre()?, &subject).await
}
