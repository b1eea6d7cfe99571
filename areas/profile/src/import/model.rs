//! What an import is.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use steckbrief::{Finding, Steckbrief};
use values::{clock::Moment, id::Id};

use crate::document::reading::Part;

/// The kind under which the log speaks of imports.
pub const SUBJECT: &str = "steckbrief_import";

/// A Steckbrief that somebody brought along.
#[derive(Clone, Debug)]
pub struct Import {
    /// The record.
    pub id: Id,
    /// Name of the file; empty when it was pasted.
    pub file_name: String,
    /// Its text as it stood.
    pub source: String,
    /// What was understood.
    pub understood: Understood,
    /// Keys of the parts that were taken over.
    pub taken: Vec<String>,
    /// Who brought it.
    pub imported_by: String,
    /// When.
    pub imported_at: Moment,
}

/// What was understood of a Steckbrief, with ids for the undertakings it may become.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Understood {
    /// The reader's result.
    pub steckbrief: Steckbrief,
    /// Label and text of each field as it stood.
    pub raw: Vec<(String, String)>,
    /// One for each task, then one for each best-practice entry.
    pub ids: Vec<Id>,
}

/// One part that can be taken over.
#[derive(Clone, Debug)]
pub struct Proposal {
    /// Which part of the profile.
    pub part: Part,
    /// What the draft says now; `Null` when it says nothing.
    pub current: Value,
    /// What the Steckbrief says.
    pub proposed: Value,
    /// What was guessed or is wrong.
    pub findings: Vec<Finding>,
    /// The Steckbrief's own words for an undertaking, which is one entry of a longer field.
    pub raw: String,
    /// Place of the field among the raw fields.
    pub raw_place: Option<usize>,
}

impl Proposal {
    /// Whether taking it over would change anything.
    pub fn is_news(&self) -> bool {
        self.current != self.proposed
    }
}
