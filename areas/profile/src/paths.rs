//! Every address of this area below a centre, as a function.

use values::id::Id;

/// The public profile.
pub const PROFILE: &str = "";
/// The staff's overview of the profile.
pub const EDITOR: &str = "/intern/steckbrief";
/// Comparing the draft with what is published, and deciding on it.
pub const REVIEW: &str = "/intern/steckbrief/pruefung";
/// Noting that the published profile is still right.
pub const CONFIRM: &str = "/intern/steckbrief/bestaetigen";
/// Handing the draft to a second person.
pub const SUBMIT: &str = "/intern/steckbrief/pruefung/einreichen";
/// Releasing what is under review.
pub const RELEASE: &str = "/intern/steckbrief/pruefung/freigeben";
/// Giving it back.
pub const GIVE_BACK: &str = "/intern/steckbrief/pruefung/zurueckgeben";
/// Giving the draft up.
pub const DISCARD: &str = "/intern/steckbrief/pruefung/verwerfen";
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

/// Taking an undertaking out of the draft.
pub fn removal(id: Id) -> String {
    format!("{}/entfernen", undertaking_form(id))
}

/// The form for a language.
pub fn translation(tag: &str) -> String {
    format!("{EDITOR}/sprache/{tag}")
}

/// A version and what it changed.
pub fn version(id: Id) -> String {
    format!("{VERSIONS}/{id}")
}

/// Putting an earlier version into the draft.
pub fn restoring(id: Id) -> String {
    format!("{}/wiederherstellen", version(id))
}

/// An import and what was understood.
pub fn import(id: Id) -> String {
    format!("{IMPORT}/{id}")
}
