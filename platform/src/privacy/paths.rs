//! Every address of data protection below a centre.

use values::id::Id;

/// Where it begins.
pub const START: &str = "/intern/datenschutz";
/// The register of processing activities.
pub const REGISTER: &str = "/intern/datenschutz/verzeichnis";
/// Who answers for the centre's data.
pub const BODY: &str = "/intern/datenschutz/stelle";
/// What is deleted when.
pub const RETENTION: &str = "/intern/datenschutz/fristen";
/// The log.
pub const LOG: &str = "/intern/protokoll";

/// Whom a dossier is about, as addresses name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Somebody who can sign in.
    Account,
    /// A record of a person.
    Person,
}

impl Kind {
    /// As it stands in an address.
    pub fn word(self) -> &'static str {
        match self {
            Self::Account => "konto",
            Self::Person => "person",
        }
    }

    /// The kind that an address names.
    pub fn read(word: &str) -> Option<Self> {
        [Self::Account, Self::Person]
            .into_iter()
            .find(|kind| kind.word() == word)
    }
}

/// The kind for which a subject stands.
pub fn kind_of(subject_kind: &str) -> Option<Kind> {
    match subject_kind {
        "account" => Some(Kind::Account),
        "person" => Some(Kind::Person),
        _ => None,
    }
}

/// What is kept about somebody.
pub fn whom(kind: Kind, id: Id) -> String {
    format!("{START}/{}/{id}", kind.word())
}

/// What an erasure would do, and the form that asks for it.
pub fn erase(kind: Kind, id: Id) -> String {
    format!("{}/loeschen", whom(kind, id))
}

/// An erasure that was asked for.
pub fn erasure(id: Id) -> String {
    format!("{START}/loeschungen/{id}")
}

/// The period of a table.
pub fn table(table: &str) -> String {
    format!("{RETENTION}/{table}")
}
