//! Addresses of the desk; those that other nouns lead to stand in `crate::paths`.

use values::{day::Day, id::Id};

/// The list as a file; the end follows.
pub const FILES: &str = "/intern/sprachmittlung/liste/anfragen";
/// Plans for many requests at once.
pub const PLAN: &str = "/intern/sprachmittlung/plan";

/// Something that is done with a request.
pub fn act(id: Id, what: &str) -> String {
    format!("/intern/sprachmittlung/anfragen/{id}/{what}")
}

/// Why people do not come into question for one time of a request.
pub fn why_not(id: Id, time: usize) -> String {
    format!("/intern/sprachmittlung/anfragen/{id}/warum-nicht?zeit={time}")
}

/// One time of a request.
pub fn at_time(id: Id, time: usize) -> String {
    format!("/intern/sprachmittlung/anfragen/{id}?zeit={time}")
}

/// A day on the map and as a list.
pub fn day(day: Day) -> String {
    format!("/intern/sprachmittlung/tag/{day}")
}

/// Somebody falls out: who comes instead?
pub fn absence(interpreter: Id) -> String {
    format!("/intern/sprachmittlung/ausfall/{interpreter}")
}
