//! What people do with requests: institutions with their own, coordinators with all.

pub mod asking;
pub mod desk;
pub mod own;

use platform::{centre::Centre, database::Entry};
use serde_json::json;
use values::subject::Subject;

use super::model::{Request, SUBJECT, Stage};

pub use desk::{ask_back, check, give_up, refuse, reopen, set_fund, set_priority, take};

/// Who acts where an institution holds nothing but a link.
const INSTITUTION: &str = "institution";

/// What the log says: what happened, to which request, and the stage it is in now.
fn entry(action: &'static str, request: &Request, stage: Stage) -> Entry {
    let subject = Subject::new(SUBJECT, request.id);
    Entry::new(action, subject).with(json!({ "stage": stage.key() }))
}

/// The name of whoever is no more, where something must stand.
pub(super) fn nobody(centre: &Centre) -> String {
    let german = values::language::Language::German;
    centre.texts.say(german, "requests-nobody")
}
