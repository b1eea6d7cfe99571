//! Every address of funds below a centre.

use std::borrow::Borrow;

use values::id::Id;

/// All funds of a year.
pub const FUNDS: &str = "/intern/mittel";
/// The form for a new one.
pub const NEW: &str = "/intern/mittel/neu";
/// From which amount on a second person is needed.
pub const RULES: &str = "/intern/mittel/regeln";

/// All funds of a year.
pub fn funds(year: impl Borrow<i32>) -> String {
    format!("{FUNDS}?jahr={}", year.borrow())
}

/// A fund, in the newest of its years.
pub fn fund(id: Id) -> String {
    format!("{FUNDS}/{id}")
}

/// A fund in one year.
pub fn in_year(id: Id, year: impl Borrow<i32>) -> String {
    format!("{FUNDS}/{id}?jahr={}", year.borrow())
}

/// The form with what a fund is.
pub fn edit(id: Id) -> String {
    format!("{FUNDS}/{id}/bearbeiten")
}

/// The form for the budget of a year.
pub fn budget(id: Id, year: i32) -> String {
    format!("{FUNDS}/{id}/budget/{year}")
}

/// The form for a new reservation.
pub fn reserve(id: Id, year: i32) -> String {
    format!("{FUNDS}/{id}/vormerken/{year}")
}

/// One matter with its bookings.
pub fn item(id: Id) -> String {
    format!("{FUNDS}/vorgang/{id}")
}

/// The bookings of a year as a file, without its end.
pub fn bookings(id: Id, year: i32) -> String {
    format!("{FUNDS}/{id}/buchungen/{year}")
}

/// A file of this kind at the address `stem`, which may name a language behind a question mark.
pub fn file(stem: &str, end: &str) -> String {
    match stem.split_once('?') {
        Some((path, query)) => format!("{path}.{end}?{query}"),
        None => format!("{stem}.{end}"),
    }
}

/// All funds of a year for programs.
pub fn data(year: i32) -> String {
    format!("{FUNDS}/daten.json?jahr={year}")
}
