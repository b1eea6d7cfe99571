//! A table somebody brings along, and what its rows are.

use std::collections::BTreeMap;

use platform::Refusal;
use serde::{Deserialize, Serialize};
use values::{clock::Moment, id::Id};

use super::super::model::Details;

/// The kind under which the log speaks of imports.
pub const SUBJECT: &str = "organisation_import";

/// Fields of an organisation that a column can stand for, in the order of the form.
pub const FIELDS: [&str; 15] = [
    "name",
    "short_name",
    "kind",
    "street",
    "postcode",
    "town",
    "district",
    "phone",
    "email",
    "website",
    "school_number",
    "recognition",
    "recognised_since",
    "recognised_until",
    "notes",
];

/// What to do with a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Choice {
    /// Becomes an organisation.
    New,
    /// Its filled cells replace what the like one says.
    Update,
    /// Nothing.
    Skip,
}

impl Choice {
    /// As forms send it.
    pub fn key(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Update => "update",
            Self::Skip => "skip",
        }
    }

    /// The choice with this key.
    pub fn of(key: &str) -> Option<Self> {
        [Self::New, Self::Update, Self::Skip]
            .into_iter()
            .find(|choice| choice.key() == key)
    }
}

/// How many rows became what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Tally {
    /// New organisations.
    pub added: usize,
    /// Organisations that were changed.
    pub updated: usize,
    /// Rows that changed nothing.
    pub skipped: usize,
}

/// Import. A table between its upload and being taken over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Import {
    /// The record.
    pub id: Id,
    /// As the file was called.
    pub file_name: String,
    /// When it is forgotten.
    pub expires_at: Moment,
    /// Rows of cells, heads first; none once it is taken over.
    pub cells: Vec<Vec<String>>,
    /// Which of [`FIELDS`] each column stands for.
    pub mapping: Vec<Option<String>>,
    /// What was chosen for rows, by their place below the heads, where it is not the proposal.
    pub choices: BTreeMap<usize, Choice>,
    /// What became of it.
    pub taken: Option<Tally>,
}

impl Import {
    /// Heads of the columns.
    pub fn heads(&self) -> &[String] {
        self.cells.first().map_or(&[], Vec::as_slice)
    }

    /// Whether a column stands for the name, without which nothing can be read.
    pub fn has_names(&self) -> bool {
        self.mapping.iter().flatten().any(|field| field == "name")
    }
}

/// An organisation that is like a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Like {
    /// The organisation.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// Whether it is surely the same.
    pub is_sure: bool,
}

/// A row as it was understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its place below the heads, from 0.
    pub place: usize,
    /// Name, as far as there is one.
    pub name: String,
    /// The organisation; nothing when a cell cannot be taken.
    pub details: Option<Details>,
    /// What is wrong or worth a look: field and sentence.
    pub findings: Vec<(String, Refusal)>,
    /// Who is like it already.
    pub like: Option<Like>,
    /// What may be done with it; the first is the proposal.
    pub choices: Vec<Choice>,
}

impl Row {
    /// Its number in the sheet, where the heads are row 1.
    pub fn number(&self) -> usize {
        self.place + 2
    }

    /// What will be done with it.
    pub fn choice(&self, chosen: &BTreeMap<usize, Choice>) -> Choice {
        let wanted = chosen.get(&self.place).copied();
        let wanted = wanted.filter(|choice| self.choices.contains(choice));
        wanted
            .or(self.choices.first().copied())
            .unwrap_or(Choice::Skip)
    }
}
