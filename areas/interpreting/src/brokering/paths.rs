//! Addresses of brokering below a centre.

use values::{id::Id, language::Language};

use crate::paths::{answer, own_request, request};

/// Brokerings that wait for a date.
pub const LIST: &str = "/intern/sprachmittlung/vermittlungen";

/// Where it is entered that somebody who agreed was called.
pub fn called(id: Id) -> String {
    format!("{LIST}/{id}/angerufen")
}

/// Where an institution says what it has agreed on with an interpreter.
pub fn institution(secret: &str) -> String {
    format!("{}/termin", own_request(secret))
}

/// The same in a language, as letters name it.
pub fn institution_in(secret: &str, language: Language) -> String {
    format!("{}?sprache={}", institution(secret), language.tag())
}

/// Where an interpreter says so.
pub fn interpreter(secret: &str) -> String {
    format!("{}/termin", answer(secret))
}

/// The same in a language, as letters name it.
pub fn interpreter_in(secret: &str, language: Language) -> String {
    format!("{}?sprache={}", interpreter(secret), language.tag())
}

/// Where a coordinator sees who has agreed and says what came of it.
pub fn centre(id: Id) -> String {
    format!("{}/vermittlung", request(id))
}
