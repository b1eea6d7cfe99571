//! Pages of places: form in, action, page out.

mod districts;
mod edit;
mod list;
mod record;

use platform::{
    access::Access,
    web::{Pages, Shell, Visit},
};
use serde::Deserialize;
use values::id::Id;

use super::{
    paths,
    rights::{EDIT, READ},
};

/// Adds the pages of places.
pub fn pages(pages: Pages) -> Pages {
    let read = Access::Needs(READ);
    let edit = Access::Needs(EDIT);
    pages
        .get("/{centre}/intern/orte", read, list::show)
        .get("/{centre}/intern/orte.json", read, list::json)
        .get("/{centre}/intern/orte.csv", read, list::csv)
        .get("/{centre}/intern/orte.xlsx", read, list::xlsx)
        .get("/{centre}/intern/orte/neu", edit, edit::new)
        .post("/{centre}/intern/orte/neu", edit, edit::add)
        .get("/{centre}/intern/orte/bezirke", read, districts::show)
        .post("/{centre}/intern/orte/bezirke", edit, districts::add)
        .get(
            "/{centre}/intern/orte/bezirke/grenzen",
            edit,
            districts::start,
        )
        .post(
            "/{centre}/intern/orte/bezirke/grenzen",
            edit,
            districts::import,
        )
        .get("/{centre}/intern/orte/{id}", read, record::show)
        .get("/{centre}/intern/orte/{id}/bearbeiten", edit, edit::edit)
        .post("/{centre}/intern/orte/{id}/bearbeiten", edit, edit::change)
}

/// Names a place in an address.
#[derive(Deserialize)]
pub struct Named {
    id: Id,
}

/// The shell of a page below the list.
fn shell(visit: &Visit, title: impl Into<String>) -> Shell {
    Shell::new(visit, title)
        .below(visit.say("start-title"), "/intern")
        .below(visit.say("places-title"), paths::LIST)
}
