//! Addresses of requests below a centre; those that others lead to stand in [`crate::paths`].

use values::{id::Id, language::Language};

use crate::paths;

/// Requests of the organisations that somebody acts for.
pub const MINE: &str = "/intern/sprachmittlung/meine-anfragen";

/// Where a coordinator writes down what an institution asks for on the telephone.
pub const TAKE_DOWN: &str = "/intern/sprachmittlung/anfragen/aufnehmen";

/// Requests whose time has passed without anybody having come.
pub const PASSED: &str = "/intern/sprachmittlung/anfragen/verstrichen";

/// Where a coordinator changes a request.
pub fn change(id: Id) -> String {
    format!("{}/aendern", paths::request(id))
}

/// One of them.
pub fn mine(id: Id) -> String {
    format!("{MINE}/{id}")
}

/// The institution's page in a language, as letters name it.
pub fn own_in(secret: &str, language: Language) -> String {
    format!("{}?sprache={}", paths::own_request(secret), language.tag())
}
