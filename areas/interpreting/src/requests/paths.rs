//! Addresses of requests below a centre; those that others lead to stand in [`crate::paths`].

use values::{id::Id, language::Language};

use crate::paths;

/// Requests of the organisations that somebody acts for.
pub const MINE: &str = "/intern/sprachmittlung/meine-anfragen";

/// One of them.
pub fn mine(id: Id) -> String {
    format!("{MINE}/{id}")
}

/// The institution's page in a language, as letters name it.
pub fn own_in(secret: &str, language: Language) -> String {
    format!("{}?sprache={}", paths::own_request(secret), language.tag())
}
