//! What a note is.

use platform::{
    Refusal,
    web::{Errors, Fields},
};
use values::{clock::Moment, id::Id};

/// The kind under which the log speaks of notes.
pub const SUBJECT: &str = "example_note";

/// Most characters of a note.
const LONGEST: usize = 500;

/// Notiz. Something that staff tell each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The record.
    pub id: Id,
    /// What it says.
    pub text: String,
    /// Who wrote it, as called then.
    pub written_by: String,
    /// When.
    pub written_at: Moment,
}

/// A note as its form gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewNote {
    /// What it says.
    pub text: String,
}

impl NewNote {
    /// Reads the form.
    ///
    /// # Errors
    /// Messages beside the fields that cannot be taken.
    pub fn read(fields: &Fields) -> Result<Self, Errors> {
        let text = fields.text("text");
        let mut errors = Errors::default();
        if text.is_empty() {
            errors.add("text", Refusal::new("error-required"));
        }
        if text.chars().count() > LONGEST {
            let message = Refusal::new("error-too-long").with("limit", LONGEST.to_string());
            errors.add("text", message);
        }
        if errors.is_empty() {
            Ok(Self {
                text: text.to_owned(),
            })
        } else {
            Err(errors)
        }
    }
}
