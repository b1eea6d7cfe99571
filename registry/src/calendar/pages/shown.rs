//! An appointment as pages show it.

use platform::web::format;
use values::{day::Day, language::Language};

use crate::calendar::{model::Appointment, time::wall_of};

/// A line about an appointment.
pub struct Shown {
    /// What it is called here.
    pub title: String,
    /// Text key of its sort.
    pub kind_key: String,
    /// Its page below the centre.
    pub path: String,
    /// The day on which it begins, with its name.
    pub day: String,
    /// From when until when.
    pub time: String,
    /// The same for machines.
    pub datetime: String,
    /// Where, as far as it is in words.
    pub place: String,
    /// Whether it was called off.
    pub is_cancelled: bool,
}

impl Shown {
    /// `appointment` in `language`.
    pub fn new(appointment: &Appointment, language: Language) -> Self {
        let (from, until) = (appointment.period.from, appointment.period.until);
        let (first, last) = (wall_of(from).date(), wall_of(until).date());
        let end = if first == last {
            format::time(language, until)
        } else {
            format::moment(language, until)
        };
        Self {
            title: appointment.title.clone(),
            kind_key: appointment.kind_key.clone(),
            path: appointment.path.clone(),
            day: format::weekday_and_day(language, first),
            time: format!("{} – {end}", format::time(language, from)),
            datetime: wall_of(from).format("%Y-%m-%dT%H:%M").to_string(),
            place: appointment.at.place.clone(),
            is_cancelled: appointment.cancelled_on.is_some(),
        }
    }

    /// The same on the page of a person: what an area's appointment is about stays there.
    pub fn of_person(appointment: &Appointment, language: Language) -> Self {
        let mut shown = Self::new(appointment, language);
        if !appointment.is_own() {
            shown.title = String::new();
            shown.place = String::new();
        }
        shown
    }
}

/// The days on which an appointment is, at most as many as a page shows.
pub fn is_on(appointment: &Appointment, day: Day) -> bool {
    let first = wall_of(appointment.period.from).date();
    let last = wall_of(appointment.period.until - chrono::TimeDelta::microseconds(1)).date();
    first <= day && day <= last
}
