//! Every address of the calendar below a centre.

use chrono::Datelike;
use values::{day::Day, id::Id};

/// The list of appointments.
pub const LIST: &str = "/intern/kalender";

/// The form for a new one.
pub const NEW: &str = "/intern/kalender/neu";

/// Where a file with school holidays is sent.
pub const SCHOOL: &str = "/intern/kalender/schulferien";

/// The month of `day`.
pub fn month(day: Day) -> String {
    format!(
        "/intern/kalender/monat/{:04}-{:02}",
        day.year(),
        day.month()
    )
}

/// The week of `day`.
pub fn week(day: Day) -> String {
    format!("/intern/kalender/woche/{day}")
}

/// Holidays of a year.
pub fn holidays(year: i32) -> String {
    format!("/intern/kalender/feiertage/{year}")
}

/// One appointment.
pub fn appointment(id: Id) -> String {
    format!("/intern/kalender/termin/{id}")
}

/// What belongs to one appointment: its form, its file, calling it off.
pub fn of_appointment(id: impl std::fmt::Display, what: &str) -> String {
    format!("/intern/kalender/termin/{id}/{what}")
}

/// The calendar of a person.
pub fn person(id: impl std::fmt::Display) -> String {
    format!("/intern/kalender/person/{id}")
}

/// What belongs to the calendar of a person.
pub fn of_person(id: impl std::fmt::Display, what: &str) -> String {
    format!("/intern/kalender/person/{id}/{what}")
}

/// A new appointment with a person.
pub fn new_with(person: impl std::fmt::Display) -> String {
    format!("/intern/kalender/neu?person={person}")
}

/// What calendars of other programs subscribe to.
pub fn feed(secret: &str) -> String {
    format!("/kalender/{secret}.ics")
}

/// The list as files, without the end of the name.
pub const FILES: &str = "/intern/kalender/liste/termine";
