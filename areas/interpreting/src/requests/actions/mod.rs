//! What people do with requests: institutions with their own, coordinators with all.

pub mod asking;
pub mod correcting;
pub mod desk;
pub mod own;

use platform::{Error, Refusal, Result, centre::Centre, database::Entry, web::Fields};
use registry::reading;
use serde_json::json;
use values::subject::Subject;

use super::model::{Request, SUBJECT, Stage};

pub use desk::{
    ask_back, check, give_up, refuse, reopen, set_fund, set_organisation, set_priority, take,
};

/// Who acts where an institution holds nothing but a link.
const INSTITUTION: &str = "institution";

/// What the log says: what happened, to which request, and the stage it is in now.
fn entry(action: &'static str, request: &Request, stage: Stage) -> Entry {
    let subject = Subject::new(SUBJECT, request.id);
    Entry::new(action, subject).with(json!({ "stage": stage.key() }))
}

/// Most characters of what is written between the centre and an institution.
const LONGEST: usize = 1_000;

/// Words between the centre and an institution, without anything that hides in them.
fn checked(words: &str, is_needed: bool) -> Result<String> {
    let fields = Fields::new(vec![("words".to_owned(), words.trim().to_owned())]);
    let mut form = reading::Reader::new(&fields);
    let words = form.long_text("words", LONGEST);
    if is_needed && words.is_none() {
        form.complain("words", Refusal::new("error-required"));
    }
    let words = form.finish(words.unwrap_or_default());
    words.map_err(Error::Invalid)
}

/// The name of whoever is no more, where something must stand.
pub(super) fn nobody(centre: &Centre) -> String {
    let german = values::language::Language::German;
    centre.texts.say(german, "requests-nobody")
}
