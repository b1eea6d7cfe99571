//! Every address of this area below a centre, as a function.

use values::id::Id;

/// The public profile.
pub const PROFILE: &str = "";
/// The staff's overview of the profile.
pub const EDITOR: &str = "/intern/steckbrief";
/// Comparing the draft with what is published, and deciding on it.
pub const REVIEW: &str = "/intern/steckbrief/pruefung";
/// Earlier versions.
pub const VERSIONS: &str = "/intern/steckbrief/fassungen";
/// Bringing a Steckbrief along.
pub const IMPORT: &str = "/intern/steckbrief/import";
/// A new undertaking.
pub const NEW_UNDERTAKING: &str = "/intern/steckbrief/vorhaben/neu";

/// An undertaking's public page.
pub fn undertaking(slug: &str) -> String {
    format!("/vorhaben/{slug}")
}

/// The form for a field.
pub fn field(key: &str) -> String {
    format!("{EDITOR}/feld/{key}")
}

/// The form for an undertaking.
pub fn undertaking_form(id: Id) -> String {
    format!("{EDITOR}/vorhaben/{id}")
}

/// The form for a language.
pub fn translation(tag: &str) -> String {
    format!("{EDITOR}/sprache/{tag}")
}

/// A version and what it changed.
pub fn version(id: Id) -> String {
    format!("{VERSIONS}/{id}")
}

/// An import and what was understood.
pub fn import(id: Id) -> String {
    format!("{IMPORT}/{id}")
}
