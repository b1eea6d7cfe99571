//! Days, times and numbers as a language writes them (ICU4X).

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use chrono_tz::Europe::Berlin;
use icu_calendar::Iso;
use icu_datetime::{
    DateTimeFormatter, NoCalendarFormatter, fieldsets,
    input::{Date, DateTime, Time},
};
use icu_locale::Locale;
use values::{clock::Moment, day::Day, language::Language};

/// `13. Juni 2013`.
pub fn day(language: Language, day: Day) -> String {
    let formatter = DateTimeFormatter::try_new(locale(language).into(), fieldsets::YMD::long());
    match (formatter, iso(day)) {
        (Ok(formatter), Some(date)) => formatter.format(&date).to_string(),
        // The compiled data knows all our languages; a day beyond its calendar stays ISO.
        _ => day.to_string(),
    }
}

/// `Juni 2013`: the month of a day.
pub fn month(language: Language, day: Day) -> String {
    let formatter = DateTimeFormatter::try_new(locale(language).into(), fieldsets::YM::long());
    match (formatter, iso(day)) {
        (Ok(formatter), Some(date)) => formatter.format(&date).to_string(),
        _ => day.format("%Y-%m").to_string(),
    }
}

/// `13. Juni 2013 um 14:30`, in Berlin's time.
pub fn moment(language: Language, moment: Moment) -> String {
    let local = moment.with_timezone(&Berlin);
    let fields = fieldsets::YMD::long().with_time_hm();
    let formatter = DateTimeFormatter::try_new(locale(language).into(), fields);
    let hour = u8::try_from(local.hour()).unwrap_or(0);
    let minute = u8::try_from(local.minute()).unwrap_or(0);
    match (
        formatter,
        iso(local.date_naive()),
        Time::try_new(hour, minute, 0, 0),
    ) {
        (Ok(formatter), Some(date), Ok(time)) => {
            formatter.format(&DateTime { date, time }).to_string()
        }
        _ => local.to_rfc3339(),
    }
}

/// `Dienstag, 24. November 2026`.
pub fn weekday_and_day(language: Language, day: Day) -> String {
    let formatter = DateTimeFormatter::try_new(locale(language).into(), fieldsets::YMDE::long());
    match (formatter, iso(day)) {
        (Ok(formatter), Some(date)) => formatter.format(&date).to_string(),
        _ => day.to_string(),
    }
}

/// `Dienstag`.
pub fn weekday(language: Language, day: Day) -> String {
    let formatter = DateTimeFormatter::try_new(locale(language).into(), fieldsets::E::long());
    match (formatter, iso(day)) {
        (Ok(formatter), Some(date)) => formatter.format(&date).to_string(),
        _ => day.weekday().to_string(),
    }
}

/// `14:30`, in Berlin's time.
pub fn time(language: Language, moment: Moment) -> String {
    clock(language, moment.with_timezone(&Berlin).time())
}

/// `14:30`, as a clock on the wall shows it.
pub fn clock(language: Language, time: NaiveTime) -> String {
    let formatter = NoCalendarFormatter::try_new(locale(language).into(), fieldsets::T::hm());
    let hour = u8::try_from(time.hour()).unwrap_or(0);
    let minute = u8::try_from(time.minute()).unwrap_or(0);
    match (formatter, Time::try_new(hour, minute, 0, 0)) {
        (Ok(formatter), Ok(time)) => formatter.format(&time).to_string(),
        _ => time.format("%H:%M").to_string(),
    }
}

/// `Dienstag, 24. November 2026, 10:00`, as clock and calendar on the wall show it.
pub fn weekday_and_time(language: Language, at: NaiveDateTime) -> String {
    let day = weekday_and_day(language, at.date());
    format!("{day}{}{}", comma(language), clock(language, at.time()))
}

/// What stands between things beside each other.
pub fn comma(language: Language) -> &'static str {
    match language {
        Language::Arabic => "، ",
        _ => ", ",
    }
}

/// Things beside each other, without what is empty.
pub fn listed<T: AsRef<str>>(language: Language, parts: impl IntoIterator<Item = T>) -> String {
    let parts: Vec<T> = parts.into_iter().collect();
    let parts = parts.iter().map(AsRef::as_ref);
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    parts.join(comma(language))
}

fn iso(day: NaiveDate) -> Option<Date<Iso>> {
    let month = u8::try_from(day.month()).ok()?;
    Date::try_new_iso(day.year(), month, u8::try_from(day.day()).ok()?).ok()
}

/// Leichte Sprache writes dates as German does.
fn locale(language: Language) -> Locale {
    let tag = if language == Language::Simple {
        "de"
    } else {
        language.tag()
    };
    tag.parse().unwrap_or(Locale::UNKNOWN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_written_as_its_language_writes_it() {
        let decision = NaiveDate::from_ymd_opt(2013, 6, 13).unwrap();
        assert_eq!(day(Language::German, decision), "13. Juni 2013");
        assert_eq!(day(Language::Simple, decision), "13. Juni 2013");
        assert_eq!(day(Language::English, decision), "June 13, 2013");
        assert!(day(Language::Ukrainian, decision).contains("червня"));
        assert!(day(Language::Arabic, decision).contains("يونيو"));
    }

    #[test]
    fn weekdays_months_and_times_are_written_as_their_language_writes_them() {
        let decision = NaiveDate::from_ymd_opt(2013, 6, 13).unwrap();
        assert_eq!(
            weekday_and_day(Language::German, decision),
            "Donnerstag, 13. Juni 2013"
        );
        assert_eq!(weekday(Language::Turkish, decision), "Perşembe");
        assert_eq!(month(Language::German, decision), "Juni 2013");
        let noon = decision.and_hms_opt(10, 5, 0).unwrap().and_utc();
        assert_eq!(time(Language::German, noon), "12:05");
    }
}
