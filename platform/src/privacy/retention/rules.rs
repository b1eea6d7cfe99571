//! Decisions about periods: pure.

use chrono::Days;
use values::day::Day;

use crate::{
    area::{Retention, Table},
    error::Refusal,
};

/// The days in force: a centre keeps rows for fewer days than declared, never for more.
pub fn in_force(declared: u32, own: Option<u32>) -> u32 {
    own.map_or(declared, |own| own.clamp(1, declared))
}

/// The first day whose rows are still kept today: whatever ended before it has been kept for
/// `days` whole days.
pub fn kept_from(today: Day, days: u32) -> Day {
    today
        .checked_sub_days(Days::new(days.into()))
        .unwrap_or(Day::MIN)
}

/// Whether a centre may set this period.
///
/// # Errors
/// Refused beyond what the table declares.
pub fn may_shorten(declared: u32, wanted: u32) -> Result<(), Refusal> {
    if (1..=declared).contains(&wanted) {
        Ok(())
    } else {
        Err(Refusal::new("error-privacy-days").with("limit", declared.to_string()))
    }
}

/// Tables whose rows go with rows of `of`, and the column that names them.
pub(super) fn dependents(tables: &[Table], of: &str) -> Vec<(&'static str, &'static str)> {
    let below = tables.iter().filter_map(|table| match table.retention {
        Retention::With {
            table: above,
            column,
        } if above == of => Some((table.name, column)),
        _ => None,
    });
    below.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        values::day::parse(text).unwrap()
    }

    #[test]
    fn a_centre_shortens_periods_and_never_lengthens_them() {
        for (declared, own, expected) in [
            (30, None, 30),
            (30, Some(7), 7),
            (30, Some(31), 30),
            (30, Some(0), 1),
        ] {
            assert_eq!(in_force(declared, own), expected, "{declared} {own:?}");
        }
        assert!(may_shorten(30, 30).is_ok() && may_shorten(30, 1).is_ok());
        assert!(may_shorten(30, 31).is_err() && may_shorten(30, 0).is_err());
    }

    #[test]
    fn what_ended_thirty_days_ago_is_kept_and_what_ended_a_day_earlier_is_not() {
        let kept = kept_from(day("2026-11-24"), 30);
        assert_eq!(kept, day("2026-10-25"));
        assert!(day("2026-10-25") >= kept && day("2026-10-24") < kept);
        assert!(kept_from(day("2026-11-24"), u32::MAX) < day("0001-01-01"));
    }
}
