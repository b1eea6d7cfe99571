//! Pages of people: form in, action, page out.

mod edit;
mod json;
mod list;
mod merge;
mod person;
mod vcard;

use platform::{
    access::Access,
    web::{Pages, Shell, Visit},
};
use serde::Deserialize;
use values::id::Id;

use super::{
    model::Person,
    paths,
    rights::{EDIT, MERGE, READ, RESTRICT},
};
use crate::languages;

/// Everything that is kept about somebody, as data.
pub use json::value as whole;

/// Adds the pages of people.
pub fn pages(pages: Pages) -> Pages {
    let read = Access::Needs(READ);
    let edit = Access::Needs(EDIT);
    let merge = Access::Needs(MERGE);
    let restrict = Access::Needs(RESTRICT);
    pages
        .get("/{centre}/intern/personen", read, list::show)
        .get("/{centre}/intern/personen.json", read, list::json)
        .get("/{centre}/intern/personen.csv", read, list::csv)
        .get("/{centre}/intern/personen.xlsx", read, list::xlsx)
        .get("/{centre}/intern/personen/neu", edit, edit::new)
        .post("/{centre}/intern/personen/neu", edit, edit::add)
        .get("/{centre}/intern/personen/{id}", read, person::show)
        .get(
            "/{centre}/intern/personen/{id}/bearbeiten",
            edit,
            edit::show,
        )
        .post(
            "/{centre}/intern/personen/{id}/bearbeiten",
            edit,
            edit::write,
        )
        .get(
            "/{centre}/intern/personen/{id}/zusammenlegen",
            merge,
            merge::start,
        )
        .get(
            "/{centre}/intern/personen/{id}/zusammenlegen/{other}",
            merge,
            merge::show,
        )
        .post(
            "/{centre}/intern/personen/{id}/zusammenlegen/{other}",
            merge,
            merge::merge,
        )
        .post(
            "/{centre}/intern/personen/{id}/einschraenken",
            restrict,
            person::restrict,
        )
        .post(
            "/{centre}/intern/personen/{id}/freigeben",
            restrict,
            person::release,
        )
}

/// Names a person in an address.
#[derive(Deserialize)]
struct PersonPath {
    id: Id,
}

/// The shell of a page below the list.
fn shell(visit: &Visit, title: String) -> Shell {
    Shell::new(visit, title)
        .below(visit.say("start-title"), "/intern")
        .below(visit.say("people-title"), paths::LIST)
}

/// The shell of a page below somebody's own.
fn shell_below(visit: &Visit, title: String, person: &Person) -> Shell {
    shell(visit, title).below(person.details.name(), &paths::person(person.id))
}

/// Name of the language with this tag, on the page of `visit`.
fn language_name(visit: &Visit, tag: &str) -> String {
    languages::find(tag).map_or_else(
        || tag.to_owned(),
        |language| language.name(visit.language).to_owned(),
    )
}

/// A choice of a select: value, words.
type Choice = (String, String);

/// Every language to choose from, as the page's dictionary sorts them.
fn language_choices(visit: &Visit) -> Vec<Choice> {
    let sorted = languages::sorted(visit.language).iter();
    sorted
        .map(|language| (language.tag.clone(), language.full_name(visit.language)))
        .collect()
}

/// Choices whose words are texts that begin with `start`.
fn choices(visit: &Visit, start: &str, keys: impl Iterator<Item = &'static str>) -> Vec<Choice> {
    keys.map(|key| (key.to_owned(), visit.say(&format!("{start}-{key}"))))
        .collect()
}
