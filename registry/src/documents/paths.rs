//! Every address of documents below a centre.

use values::{id::Id, subject::Subject};

/// All documents.
pub const DOCUMENTS: &str = "/intern/dokumente";
/// The letterhead.
pub const LETTERHEAD: &str = "/intern/briefkopf";
/// A letter with it, to look at.
pub const PREVIEW: &str = "/intern/briefkopf/vorschau.pdf";
/// How large a file may be.
pub const LIMIT: &str = "/intern/dokumente/groesse";

/// The documents of a record, and the form for a new one.
pub fn of(subject: &Subject) -> String {
    format!("{DOCUMENTS}/an/{}/{}", subject.kind, subject.id)
}

/// A document as a file.
pub fn file(id: Id) -> String {
    format!("{DOCUMENTS}/{id}")
}

/// Where a document is removed.
pub fn remove(id: Id) -> String {
    format!("{DOCUMENTS}/{id}/entfernen")
}
