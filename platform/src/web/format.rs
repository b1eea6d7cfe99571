//! Days, times and numbers as a language writes them (ICU4X).

use chrono::{Datelike, NaiveDate, Timelike};
use chrono_tz::Europe::Berlin;
use icu_calendar::Iso;
use icu_datetime::{
    DateTimeFormatter, fieldsets,
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
}
