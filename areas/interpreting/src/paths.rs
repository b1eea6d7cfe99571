//! Addresses that several nouns lead to; each noun has its own beside them.

use values::id::Id;

/// The desk: requests that wait.
pub const DESK: &str = "/intern/sprachmittlung";

/// One request, as the coordinators see it.
pub fn request(id: Id) -> String {
    format!("/intern/sprachmittlung/anfragen/{id}")
}

/// One interpreter.
pub fn interpreter(id: Id) -> String {
    format!("/intern/sprachmittlung/personen/{id}")
}

/// Somebody falls out: who comes instead?
pub fn absence(interpreter: Id) -> String {
    format!("{DESK}/ausfall/{interpreter}")
}

/// Whom to telephone.
pub const CALLS: &str = "/intern/sprachmittlung/anrufen";

/// What the pool does, for everybody.
pub const POOL: &str = "/sprachmittlung";

/// Where an institution asks for somebody.
pub const ASK: &str = "/sprachmittlung/anfragen";

/// The institution's page of its request.
pub fn own_request(secret: &str) -> String {
    format!("/sprachmittlung/anfrage/{secret}")
}

/// Where an interpreter answers an invitation.
pub fn answer(secret: &str) -> String {
    format!("/sprachmittlung/antwort/{secret}")
}

/// Where an interpreter asks for the link to their own page.
pub const OWN: &str = "/sprachmittlung/ich";

/// An interpreter's own page.
pub fn own(secret: &str) -> String {
    format!("/sprachmittlung/ich/{secret}")
}

/// An interpreter's page of an assignment.
pub fn own_assignment(secret: &str) -> String {
    format!("/sprachmittlung/einsatz/{secret}")
}

/// Assignments, day by day.
pub const ASSIGNMENTS: &str = "/intern/sprachmittlung/einsaetze";

/// One assignment, as the coordinators see it.
pub fn assignment(id: Id) -> String {
    format!("{ASSIGNMENTS}/{id}")
}

/// The institution's page of an assignment, where it confirms what took place.
pub fn attendance(secret: &str) -> String {
    format!("/sprachmittlung/nachweis/{secret}")
}

/// Where somebody says that they would like to interpret.
pub const JOIN: &str = "/sprachmittlung/mitmachen";
