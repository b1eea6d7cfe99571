//! Addresses of interpreters, their training and their own pages.

use values::id::Id;

use crate::paths;

/// Everybody of the pool.
pub const LIST: &str = "/intern/sprachmittlung/personen";
/// Where somebody the centre knows becomes one of them.
pub const NEW: &str = "/intern/sprachmittlung/personen/neu";
/// What is taught.
pub const MODULES: &str = "/intern/sprachmittlung/schulungen";
/// Where an interpreter asks for a new link to their own page.
pub const OWN: &str = "/sprachmittlung/ich";

/// The list, narrowed to a standing.
pub fn standing(key: &str) -> String {
    format!("{LIST}?stand={key}")
}

/// The form for somebody the centre knows.
pub fn new_for(person: impl std::fmt::Display) -> String {
    format!("{NEW}?person={person}")
}

/// What is done with an interpreter.
pub fn part(id: Id, what: &str) -> String {
    format!("{}/{what}", paths::interpreter(id))
}

/// Where a module ends.
pub fn end_module(id: impl std::fmt::Display) -> String {
    format!("{MODULES}/{id}/beenden")
}

/// Where it is noted who took part in a module.
pub fn participants(id: impl std::fmt::Display) -> String {
    format!("{MODULES}/{id}/teilnahme")
}

/// Where a mail is confirmed.
pub fn confirm(secret: &str) -> String {
    format!("{}/{secret}", paths::JOIN)
}

/// What an interpreter does on their own page.
pub fn own_part(secret: &str, what: &str) -> String {
    format!("{}/{what}", paths::own(secret))
}

/// Their own page after something was kept.
pub fn own_kept(secret: &str) -> String {
    format!("{}?gespeichert=ja", paths::own(secret))
}

/// What an address says after a farewell.
pub const LEFT: &str = "abschied=ja";

/// The page after a farewell.
pub fn left() -> String {
    format!("{OWN}?{LEFT}")
}

/// A page for the reader of a mail, in their language.
pub fn in_language(path: &str, language: values::language::Language) -> String {
    format!("{path}?sprache={}", language.tag())
}
