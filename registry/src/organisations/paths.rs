//! Every address of organisations below a centre.

use values::id::Id;

/// The list.
pub const LIST: &str = "/intern/organisationen";
/// The form for a new one.
pub const NEW: &str = "/intern/organisationen/neu";
/// Bringing a table along.
pub const IMPORT: &str = "/intern/organisationen/import";

/// The page of one organisation.
pub fn organisation(id: Id) -> String {
    format!("{LIST}/{id}")
}

/// The form of one organisation.
pub fn edit(id: Id) -> String {
    format!("{LIST}/{id}/bearbeiten")
}

/// The form for a new contact.
pub fn new_contact(id: Id) -> String {
    format!("{LIST}/{id}/kontakte/neu")
}

/// The form of a contact.
pub fn contact(id: Id, contact: Id) -> String {
    format!("{LIST}/{id}/kontakte/{contact}")
}

/// A table that was brought along: what its rows are.
pub fn import(id: Id) -> String {
    format!("{IMPORT}/{id}")
}

/// Which column is which field.
pub fn columns(id: Id) -> String {
    format!("{IMPORT}/{id}/spalten")
}

/// What was wrong, as a sheet.
pub fn findings(id: Id) -> String {
    format!("{IMPORT}/{id}/befunde")
}
