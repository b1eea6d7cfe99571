//! Public holidays of North Rhine-Westphalia, computed (§ 2 Feiertagsgesetz NW). Pure.

use chrono::{Datelike, Days, NaiveDate};
use values::day::Day;

/// Feiertag. A day on which the law lets work rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holiday {
    /// When.
    pub day: Day,
    /// Text key of its name.
    pub name_key: &'static str,
}

/// Public holidays on a fixed day: month, day, name.
const FIXED: [(u32, u32, &str); 6] = [
    (1, 1, "calendar-holiday-new-year"),
    (5, 1, "calendar-holiday-labour"),
    (10, 3, "calendar-holiday-unity"),
    (11, 1, "calendar-holiday-all-saints"),
    (12, 25, "calendar-holiday-christmas"),
    (12, 26, "calendar-holiday-second-christmas"),
];

/// Public holidays so many days after Easter Sunday.
const MOVING: [(i64, &str); 5] = [
    (-2, "calendar-holiday-good-friday"),
    (1, "calendar-holiday-easter-monday"),
    (39, "calendar-holiday-ascension"),
    (50, "calendar-holiday-whit-monday"),
    (60, "calendar-holiday-corpus-christi"),
];

/// The public holidays of `year`, in order. None outside the Gregorian calendar's years.
pub fn of_year(year: i32) -> Vec<Holiday> {
    let fixed = FIXED.iter().filter_map(|(month, day, name_key)| {
        let day = NaiveDate::from_ymd_opt(year, *month, *day)?;
        Some(Holiday { day, name_key })
    });
    let easter = easter_sunday(year);
    let moving = MOVING.iter().filter_map(|(days, name_key)| {
        let easter = easter?;
        let step = Days::new(days.unsigned_abs());
        let day = if *days < 0 {
            easter.checked_sub_days(step)?
        } else {
            easter.checked_add_days(step)?
        };
        Some(Holiday { day, name_key })
    });
    let mut holidays: Vec<_> = fixed.chain(moving).collect();
    holidays.sort_by_key(|holiday| holiday.day);
    holidays
}

/// The public holidays from `first` to `last`.
pub fn between(first: Day, last: Day) -> Vec<Holiday> {
    (first.year()..=last.year())
        .flat_map(of_year)
        .filter(|holiday| first <= holiday.day && holiday.day <= last)
        .collect()
}

/// Easter Sunday (Meeus, Jones, Butcher), from 1583 on.
pub fn easter_sunday(year: i32) -> Option<Day> {
    if year < 1583 {
        return None;
    }
    let golden = year % 19;
    let (century, in_century) = (year / 100, year % 100);
    let shift = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - shift + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (in_century / 4) - epact - in_century % 4) % 7;
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    let days = epact + weekday - 7 * late + 114;
    let month = u32::try_from(days / 31).ok()?;
    let day = u32::try_from(days % 31 + 1).ok()?;
    NaiveDate::from_ymd_opt(year, month, day)
}

#[cfg(test)]
mod tests {
    use chrono::Weekday;

    use super::*;

    /// Karfreitag, Ostermontag, Himmelfahrt, Pfingstmontag, Fronleichnam.
    const MOVING_DAYS: [(i32, [&str; 5]); 9] = [
        (2024, ["03-29", "04-01", "05-09", "05-20", "05-30"]),
        (2025, ["04-18", "04-21", "05-29", "06-09", "06-19"]),
        (2026, ["04-03", "04-06", "05-14", "05-25", "06-04"]),
        (2027, ["03-26", "03-29", "05-06", "05-17", "05-27"]),
        (2028, ["04-14", "04-17", "05-25", "06-05", "06-15"]),
        (2029, ["03-30", "04-02", "05-10", "05-21", "05-31"]),
        (2030, ["04-19", "04-22", "05-30", "06-10", "06-20"]),
        (2031, ["04-11", "04-14", "05-22", "06-02", "06-12"]),
        (2032, ["03-26", "03-29", "05-06", "05-17", "05-27"]),
    ];

    #[test]
    fn every_year_has_its_eleven_public_holidays() {
        for (year, moving) in MOVING_DAYS {
            let mut expected: Vec<Day> = ["01-01", "05-01", "10-03", "11-01", "12-25", "12-26"]
                .iter()
                .chain(&moving)
                .map(|day| values::day::parse(&format!("{year}-{day}")).unwrap())
                .collect();
            expected.sort_unstable();
            let found: Vec<Day> = of_year(year).iter().map(|holiday| holiday.day).collect();
            assert_eq!(found, expected, "{year}");
        }
    }

    #[test]
    fn reformation_day_is_a_working_day_and_corpus_christi_is_none() {
        for year in 2024..=2032 {
            let is_free = |month, day| {
                let day = NaiveDate::from_ymd_opt(year, month, day).unwrap();
                of_year(year).iter().any(|holiday| holiday.day == day)
            };
            assert!(!is_free(10, 31), "Reformationstag {year}");
            assert!(!is_free(1, 6), "Heilige Drei Könige {year}");
            assert!(is_free(11, 1), "Allerheiligen {year}");
            let corpus = of_year(year);
            let corpus = corpus
                .iter()
                .find(|holiday| holiday.name_key == "calendar-holiday-corpus-christi");
            assert_eq!(corpus.unwrap().day.weekday(), Weekday::Thu, "{year}");
        }
    }

    #[test]
    fn easter_is_a_sunday_between_22_march_and_25_april() {
        for year in 1583..4000 {
            let easter = easter_sunday(year).unwrap();
            assert_eq!(easter.weekday(), Weekday::Sun, "{year}");
            let day = (easter.month(), easter.day());
            assert!(((3, 22)..=(4, 25)).contains(&day), "{easter}");
        }
        assert_eq!(easter_sunday(1500), None);
    }

    #[test]
    fn a_range_over_new_year_has_the_days_of_both_years() {
        let day = |text: &str| values::day::parse(text).unwrap();
        let found = between(day("2026-12-25"), day("2027-01-01"));
        assert_eq!(found.len(), 3);
    }
}
