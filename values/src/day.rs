//! Calendar days as people in Germany write them.

use chrono::NaiveDate;

/// A calendar day without a time.
pub type Day = NaiveDate;

/// Reads a day as a browser's date field sends it (`2026-11-24`) or as a person types it
/// (`24.11.2026`, `24.11.26`). `None` when no such day exists.
pub fn parse(text: &str) -> Option<Day> {
    let text = text.trim();
    if let Ok(day) = NaiveDate::parse_from_str(text, "%Y-%m-%d") {
        return Some(day);
    }
    let mut parts = text.split('.').map(str::trim);
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    let mut full_year: i32 = year.parse().ok()?;
    if year.len() == 2 {
        full_year += 2000;
    }
    NaiveDate::from_ymd_opt(full_year, month.parse().ok()?, day.parse().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn german_and_iso_writing_mean_the_same_day() {
        let day = NaiveDate::from_ymd_opt(2013, 6, 13);
        for text in ["2013-06-13", "13.06.2013", "13.6.13", " 13. 6. 2013 "] {
            assert_eq!(parse(text), day, "{text}");
        }
    }

    #[test]
    fn a_day_that_does_not_exist_is_refused() {
        for text in ["31.02.2013", "2013-13-01", "", "13.06", "1.2.3.4", "morgen"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
