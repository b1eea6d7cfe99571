//! Addresses of the desk; those that other nouns lead to stand in `crate::paths`.

use chrono::NaiveDateTime;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use values::{day::Day, id::Id};

/// The list as a file; the end follows.
pub const FILES: &str = "/intern/sprachmittlung/liste/anfragen";
/// Plans for many requests at once.
pub const PLAN: &str = "/intern/sprachmittlung/plan";

/// The list with what is looked for in every request.
pub fn in_all(search: &str) -> String {
    let words = utf8_percent_encode(search, NON_ALPHANUMERIC);
    format!("{}?art=all&suche={words}", crate::paths::DESK)
}

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

/// A request with the question to its institution whether another time would do.
pub fn ask_for_time(id: Id, time: usize, start: NaiveDateTime) -> String {
    let start = start.format("%Y-%m-%dT%H:%M:%S");
    format!("/intern/sprachmittlung/anfragen/{id}?zeit={time}&termin={start}#rueckfrage")
}

/// A request with the question to its institution whether another language would do.
pub fn ask_for_language(id: Id, time: usize, tag: &str) -> String {
    format!("/intern/sprachmittlung/anfragen/{id}?zeit={time}&ersatz={tag}#rueckfrage")
}

/// A day on the map and as a list.
pub fn day(day: Day) -> String {
    format!("/intern/sprachmittlung/tag/{day}")
}
