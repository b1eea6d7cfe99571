//! School holidays as a calendar file brings them. Pure.

use calcard::{
    Entry, Parser,
    common::PartialDateTime,
    icalendar::{ICalendarComponent, ICalendarComponentType, ICalendarProperty, ICalendarValue},
};
use chrono::NaiveDate;
use platform::Refusal;
use values::day::Day;

/// Largest file in bytes: many years of holidays have a tenth of it.
pub const LARGEST: usize = 256 * 1024;
/// Most entries of a file.
const MOST: usize = 200;
/// Longest name.
const LONGEST_NAME: usize = 120;
/// Longest holidays in days; the summer's have 45.
const LONGEST: i64 = 70;

/// Schulferien. Days without school.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SchoolHoliday {
    /// As the file calls it, for example »Herbstferien«.
    pub name: String,
    /// First day.
    pub from: Day,
    /// Last day.
    pub until: Day,
}

/// Reads the events of a calendar file, in order. All of them or none.
///
/// # Errors
/// Refused when the file is too large, no calendar, without events, or when an event has no name,
/// no days, repeats, or takes longer than any holidays do.
pub fn read(bytes: &[u8]) -> Result<Vec<SchoolHoliday>, Refusal> {
    if bytes.len() > LARGEST {
        return Err(Refusal::new("refused-calendar-file-large"));
    }
    let no_calendar = || Refusal::new("refused-calendar-file");
    let text = std::str::from_utf8(bytes).map_err(|_| no_calendar())?;
    let text = text.trim_start_matches('\u{feff}').trim();
    // The library's strict mode knows no parts within parts; its other one forgives anything, so
    // the frame is looked at here.
    let is_framed = text.starts_with("BEGIN:VCALENDAR") && text.ends_with("END:VCALENDAR");
    let Entry::ICalendar(calendar) = Parser::new(text).entry() else {
        return Err(no_calendar());
    };
    if !is_framed {
        return Err(no_calendar());
    }
    let events = calendar
        .components
        .iter()
        .filter(|part| part.component_type == ICalendarComponentType::VEvent);
    let mut holidays = Vec::new();
    for event in events {
        if holidays.len() == MOST {
            return Err(Refusal::new("refused-calendar-file-large"));
        }
        holidays.push(holiday(event)?);
    }
    if holidays.is_empty() {
        return Err(Refusal::new("refused-calendar-file-empty"));
    }
    holidays.sort_by_key(|holiday| (holiday.from, holiday.until));
    Ok(holidays)
}

fn holiday(event: &ICalendarComponent) -> Result<SchoolHoliday, Refusal> {
    let text = match value(event, &ICalendarProperty::Summary) {
        Some(ICalendarValue::Text(text)) => text.as_str(),
        _ => "",
    };
    let name: String = text
        .chars()
        .filter(|letter| !letter.is_control())
        .take(LONGEST_NAME)
        .collect();
    let name = name.trim().to_owned();
    let odd = |name: &str| Refusal::new("refused-calendar-event").with("name", name);
    let from = day(event, &ICalendarProperty::Dtstart).map(|(day, _)| day);
    let Some(from) = from.filter(|_| !name.is_empty()) else {
        return Err(odd(&name));
    };
    let until = match day(event, &ICalendarProperty::Dtend) {
        // The end of an event of whole days is the first day after it.
        Some((end, true)) if end > from => end.pred_opt().unwrap_or(end),
        // Some programs write one day as if it ended when it begins.
        Some((end, _)) => end,
        None => from,
    };
    let repeats = value(event, &ICalendarProperty::Rrule).is_some();
    let is_odd = until < from || (until - from).num_days() >= LONGEST || repeats;
    if is_odd {
        return Err(odd(&name));
    }
    Ok(SchoolHoliday { name, from, until })
}

fn value<'a>(
    event: &'a ICalendarComponent,
    name: &ICalendarProperty,
) -> Option<&'a ICalendarValue> {
    let entry = event.entries.iter().find(|entry| entry.name == *name)?;
    entry.values.first()
}

/// A day of an event, and whether it is a whole one.
fn day(event: &ICalendarComponent, name: &ICalendarProperty) -> Option<(Day, bool)> {
    let Some(ICalendarValue::PartialDateTime(at)) = value(event, name) else {
        return None;
    };
    let PartialDateTime {
        year: Some(year),
        month: Some(month),
        day: Some(day),
        hour,
        ..
    } = **at
    else {
        return None;
    };
    let is_plausible = (2000..=2100).contains(&year);
    let day = NaiveDate::from_ymd_opt(year.into(), month.into(), day.into())?;
    is_plausible.then_some((day, hour.is_none()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn file(events: &str) -> String {
        format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//DE\r\n{events}END:VCALENDAR\r\n")
    }

    fn event(lines: &str) -> String {
        file(&format!(
            "BEGIN:VEVENT\r\nUID:1\r\n{lines}\r\nEND:VEVENT\r\n"
        ))
    }

    #[test]
    fn the_end_of_whole_days_is_the_day_before_the_file_says() {
        let text = event(
            "SUMMARY:Beispielferien\r\nDTSTART;VALUE=DATE:20261017\r\nDTEND;VALUE=DATE:20261101",
        );
        let day = |text: &str| values::day::parse(text).unwrap();
        assert_eq!(
            read(text.as_bytes()).unwrap(),
            [SchoolHoliday {
                name: "Beispielferien".into(),
                from: day("2026-10-17"),
                until: day("2026-10-31"),
            }]
        );
        let one = event("SUMMARY:Beweglich\r\nDTSTART;VALUE=DATE:20270518");
        let one = read(one.as_bytes()).unwrap();
        assert_eq!(one[0].from, one[0].until);
    }

    #[test]
    fn what_is_no_calendar_is_refused_as_a_whole() {
        let good = "SUMMARY:Ferien\r\nDTSTART;VALUE=DATE:20261017";
        let cases = [
            (String::new(), "refused-calendar-file"),
            ("Herbstferien: 17.10.".into(), "refused-calendar-file"),
            (
                "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n".into(),
                "refused-calendar-file",
            ),
            (file(""), "refused-calendar-file-empty"),
            (event("SUMMARY:Ohne Tag"), "refused-calendar-event"),
            (
                event("DTSTART;VALUE=DATE:20261017"),
                "refused-calendar-event",
            ),
            (
                event("SUMMARY:x\r\nDTSTART;VALUE=DATE:20261399"),
                "refused-calendar-event",
            ),
            (
                event(&format!("{good}\r\nDTEND;VALUE=DATE:20260101")),
                "refused-calendar-event",
            ),
            (
                event(&format!("{good}\r\nDTEND;VALUE=DATE:20280101")),
                "refused-calendar-event",
            ),
            (
                event(&format!("{good}\r\nRRULE:FREQ=DAILY")),
                "refused-calendar-event",
            ),
            (
                event(&format!("{good}\r\nX:{}", "a".repeat(LARGEST))),
                "refused-calendar-file-large",
            ),
        ];
        for (text, key) in cases {
            let start: String = text.chars().take(60).collect();
            assert_eq!(read(text.as_bytes()).unwrap_err().key, key, "{start}");
        }
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_fail(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
            let _read = read(&bytes);
        }

        #[test]
        fn no_lines_of_a_calendar_make_it_fail(lines in "([A-Z;=:0-9]{0,20}\r\n){0,8}") {
            let _read = read(event(&lines).as_bytes());
        }
    }
}
