//! Every address of people, below a centre.

use std::borrow::Borrow;

use values::id::Id;

/// The list.
pub const LIST: &str = "/intern/personen";
/// The form for somebody new.
pub const NEW: &str = "/intern/personen/neu";

/// Somebody's page.
pub fn person(id: impl Borrow<Id>) -> String {
    format!("{LIST}/{}", id.borrow())
}

/// Somebody as data.
pub fn json(id: impl Borrow<Id>) -> String {
    format!("{LIST}/{}.json", id.borrow())
}

/// Somebody for an address book.
pub fn vcard(id: impl Borrow<Id>) -> String {
    format!("{LIST}/{}.vcf", id.borrow())
}

/// The form for somebody.
pub fn editing(id: impl Borrow<Id>) -> String {
    format!("{LIST}/{}/bearbeiten", id.borrow())
}

/// Where one looks for a second record of somebody.
pub fn merging(id: impl Borrow<Id>) -> String {
    format!("{LIST}/{}/zusammenlegen", id.borrow())
}

/// Two records side by side.
pub fn merging_with(id: impl Borrow<Id>, other: impl Borrow<Id>) -> String {
    format!("{LIST}/{}/zusammenlegen/{}", id.borrow(), other.borrow())
}

/// Where the use of a record is restricted.
pub fn restricting(id: impl Borrow<Id>) -> String {
    format!("{LIST}/{}/einschraenken", id.borrow())
}

/// Where it is set free again.
pub fn releasing(id: impl Borrow<Id>) -> String {
    format!("{LIST}/{}/freigeben", id.borrow())
}
