//! When somebody of the demonstration took each step of the way into the pool: none before those that come first.

use chrono::{Days, Months};
use values::day::Day;

/// How far somebody of the demonstration is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Far {
    /// They said that they would like to.
    Interested,
    /// Some of it is done.
    Joining,
    /// They take appointments.
    In,
}

/// How far the one of this number is.
pub fn far(number: usize) -> Far {
    match number {
        // The first ones speak what is asked for most: they are all in.
        0..12 => Far::In,
        _ if number % 20 == 17 => Far::Interested,
        _ if number % 15 == 8 => Far::Joining,
        _ => Far::In,
    }
}

/// Days from the first interest to the talk.
pub const TALK: u64 = 12;
/// To the proof of languages.
pub const LANGUAGE: u64 = 16;
/// To the inspection of the certificate.
pub const CONDUCT: u64 = 24;
/// To the pledge.
pub const PLEDGE: u64 = 28;
/// To the training.
pub const TRAINING: u64 = 34;
/// To the first day on which they take appointments.
pub const ACTIVE: u64 = 100;

/// So many days before.
pub fn ago(day: Day, days: usize) -> Day {
    let days = Days::new(u64::try_from(days).unwrap_or(0));
    day.checked_sub_days(days).unwrap_or(day)
}

/// So many days after.
pub fn ahead(day: Day, days: u64) -> Day {
    day.checked_add_days(Days::new(days)).unwrap_or(day)
}

/// When somebody first said that they would like to. Whose certificate ends soon, or has ended, has been there for as long as one
/// counts: `conduct_months`.
pub fn interested_on(today: Day, number: usize, conduct_months: Option<u16>) -> Day {
    match far(number) {
        Far::Interested => ago(today, number % 9),
        Far::Joining => ago(today, 40 + number % 20),
        Far::In => {
            let inspected = certificate_end(today, number)
                .zip(conduct_months)
                .and_then(|(end, months)| end.checked_sub_months(Months::new(months.into())));
            let since = inspected.and_then(|day| day.checked_sub_days(Days::new(CONDUCT)));
            since.unwrap_or_else(|| ago(today, 300 + number * 11))
        }
    }
}

/// Most certificates are good for long; some end soon, one has ended.
fn certificate_end(today: Day, number: usize) -> Option<Day> {
    match number {
        33 => Some(ago(today, 9)),
        _ if number % 11 == 4 => Some(ahead(today, 12 + number as u64 % 30)),
        _ => None,
    }
}
