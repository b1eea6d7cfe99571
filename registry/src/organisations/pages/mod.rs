//! Pages of organisations: form in, action, page out.

mod contact;
pub(super) mod edit;
mod list;
pub(super) mod record;

pub use list::wanted as listed;

use platform::{
    access::Access,
    web::{Pages, Shell, Visit},
};
use serde::Deserialize;
use values::id::Id;

use super::{
    api, import, members, paths,
    rights::{EDIT, IMPORT, READ},
};

/// Adds the pages of organisations.
pub fn pages(pages: Pages) -> Pages {
    let read = Access::Needs(READ);
    let edit = Access::Needs(EDIT);
    members::pages::pages(with_import(pages))
        .get("/{centre}/intern/organisationen", read, list::show)
        .get("/{centre}/intern/organisationen.json", read, api::list)
        .get("/{centre}/intern/organisationen.csv", read, list::csv)
        .get("/{centre}/intern/organisationen.xlsx", read, list::xlsx)
        .get("/{centre}/intern/organisationen/neu", edit, edit::new)
        .post("/{centre}/intern/organisationen/neu", edit, edit::add)
        .get("/{centre}/intern/organisationen/{id}", read, record::show)
        .get(
            "/{centre}/intern/organisationen/{id}/bearbeiten",
            edit,
            edit::edit,
        )
        .post(
            "/{centre}/intern/organisationen/{id}/bearbeiten",
            edit,
            edit::change,
        )
        .get(
            "/{centre}/intern/organisationen/{id}/kontakte/neu",
            edit,
            contact::new,
        )
        .post(
            "/{centre}/intern/organisationen/{id}/kontakte/neu",
            edit,
            contact::add,
        )
        .get(
            "/{centre}/intern/organisationen/{id}/kontakte/{contact}",
            edit,
            contact::edit,
        )
        .post(
            "/{centre}/intern/organisationen/{id}/kontakte/{contact}",
            edit,
            contact::change,
        )
}

/// The steps of bringing a table along.
fn with_import(pages: Pages) -> Pages {
    let import = Access::Needs(IMPORT);
    pages
        .get(
            "/{centre}/intern/organisationen/import",
            import,
            import::pages::start,
        )
        .post(
            "/{centre}/intern/organisationen/import",
            import,
            import::pages::read,
        )
        .get(
            "/{centre}/intern/organisationen/import/{id}",
            import,
            import::pages::rows,
        )
        .post(
            "/{centre}/intern/organisationen/import/{id}",
            import,
            import::pages::choose,
        )
        .get(
            "/{centre}/intern/organisationen/import/{id}/spalten",
            import,
            import::pages::columns,
        )
        .post(
            "/{centre}/intern/organisationen/import/{id}/spalten",
            import,
            import::pages::map,
        )
        .get(
            "/{centre}/intern/organisationen/import/{id}/befunde",
            import,
            import::pages::findings,
        )
}

/// Names an organisation in an address.
#[derive(Deserialize)]
pub struct Named {
    id: Id,
}

/// The shell of a page below the list.
pub fn shell(visit: &Visit, title: impl Into<String>) -> Shell {
    Shell::new(visit, title)
        .below(visit.say("start-title"), "/intern")
        .below(visit.say("organisations-title"), paths::LIST)
}
