//! The pages of the pool: what it does, for everybody; its rules, for the centre.

mod edit;
mod facts;
mod public;

pub use public::below;
mod written;

use platform::{
    access::Access,
    web::{Pages, Shell, Visit},
};

use super::model::{Exclusion, Occasion};
use crate::rights::{READ, RULES};

/// Adds them.
pub fn pages(pages: Pages) -> Pages {
    let (read, edit) = (Access::Needs(READ), Access::Needs(RULES));
    pages
        .get("/{centre}/sprachmittlung", Access::Public, public::show)
        .get(
            "/{centre}/intern/sprachmittlung/regeln",
            read,
            written::show,
        )
        .get(
            "/{centre}/intern/sprachmittlung/regeln/neu",
            edit,
            edit::new,
        )
        .post(
            "/{centre}/intern/sprachmittlung/regeln/neu",
            edit,
            edit::write,
        )
        .post(
            "/{centre}/intern/sprachmittlung/regeln/{day}/zurueckziehen",
            edit,
            written::withdraw,
        )
}

/// What a subject is about: the house's words, or the centre's own.
pub fn subject(shell: &Shell, exclusion: &Exclusion) -> String {
    match &exclusion.words {
        Some(words) => words.question.clone(),
        None => shell.say(format!("pool-subject-{}", exclusion.key)),
    }
}

/// What an occasion is called.
pub fn occasion(shell: &Shell, occasion: &Occasion) -> String {
    match &occasion.words {
        Some(words) => words.clone(),
        None => shell.say(format!("pool-occasion-{}", occasion.key)),
    }
}

/// A key of data as texts write it.
pub fn text_key(key: &str) -> String {
    key.replace('_', "-")
}

/// The page's frame.
fn shell(visit: &Visit, title: String) -> Shell {
    Shell::new(visit, title).below(visit.say("start-title"), "/intern")
}
