//! When people can come: weekly times with a validity, absences, and what follows from both. Pure.

use chrono::{Datelike, Weekday};
use values::day::Day;

use super::time::{Period, moment_in};

/// Minutes of a day on the wall; as the end of a time, the midnight that follows.
pub const MIDNIGHT: u16 = 24 * 60;

/// Verfügbarkeit. A time of the week at which somebody can usually come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weekly {
    /// On which day.
    pub weekday: Weekday,
    /// From which minute of the day, on the wall.
    pub from: u16,
    /// Until which minute of the day; 1440 is midnight.
    pub until: u16,
    /// First day on which it holds.
    pub valid_from: Day,
    /// Last day, if it ends.
    pub valid_until: Option<Day>,
}

impl Weekly {
    /// Whether it holds on `day`.
    pub fn holds_on(&self, day: Day) -> bool {
        self.weekday == day.weekday()
            && self.valid_from <= day
            && self.valid_until.is_none_or(|last| day <= last)
    }
}

/// Abwesenheit. Days on which somebody cannot come. Nobody is asked why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Absence {
    /// First day.
    pub from: Day,
    /// Last day.
    pub until: Day,
}

impl Absence {
    /// Whether `day` is one of its days.
    pub fn has(self, day: Day) -> bool {
        self.from <= day && day <= self.until
    }
}

/// When somebody can come, is away, and is taken.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Times {
    /// When they usually can; nothing where they have not said.
    pub weekly: Vec<Weekly>,
    /// Days on which they cannot.
    pub absences: Vec<Absence>,
    /// When they are taken, in order.
    pub busy: Vec<Period>,
}

/// When somebody can come between the days `first` and `last`: periods in order that neither
/// overlap nor touch. A weekly time goes by the clocks on the wall, so on the day they change it
/// may be an hour shorter or longer.
pub fn effective(weekly: &[Weekly], absences: &[Absence], first: Day, last: Day) -> Vec<Period> {
    let days = first.iter_days().take_while(|day| *day <= last);
    let present = days.filter(|day| !absences.iter().any(|absence| absence.has(*day)));
    let periods = present.flat_map(|day| {
        let today = weekly.iter().filter(move |time| time.holds_on(day));
        today.filter_map(move |time| {
            Period::new(
                moment_in(day, time.from, false),
                moment_in(day, time.until, true),
            )
        })
    });
    merged(periods.collect())
}

/// The same time in as few periods as possible.
pub(crate) fn merged(mut periods: Vec<Period>) -> Vec<Period> {
    periods.sort_unstable();
    let mut merged: Vec<Period> = Vec::new();
    for period in periods {
        match merged.last_mut() {
            Some(last) if period.from <= last.until => last.until = last.until.max(period.until),
            _ => merged.push(period),
        }
    }
    merged
}

#[cfg(test)]
mod tests {
    use chrono::{Duration, Timelike};
    use proptest::prelude::*;

    use super::{super::time::wall_of, *};

    fn day(text: &str) -> Day {
        values::day::parse(text).unwrap()
    }

    fn weekly(weekday: Weekday, from: u16, until: u16) -> Weekly {
        Weekly {
            weekday,
            from,
            until,
            valid_from: day("2020-01-01"),
            valid_until: None,
        }
    }

    fn hours(periods: &[Period]) -> Vec<i64> {
        let long = |period: &Period| (period.until - period.from).num_hours();
        periods.iter().map(long).collect()
    }

    #[test]
    fn the_day_on_which_the_clocks_change_is_an_hour_shorter_or_longer() {
        let sundays = [weekly(Weekday::Sun, 0, MIDNIGHT)];
        for (sunday, expected) in [("2026-03-29", 23), ("2026-10-25", 25), ("2026-11-01", 24)] {
            let found = effective(&sundays, &[], day(sunday), day(sunday));
            assert_eq!(hours(&found), [expected], "{sunday}");
        }
    }

    #[test]
    fn a_time_that_is_left_out_or_comes_twice_is_still_one_period() {
        let nights = [weekly(Weekday::Sun, 150, 240)];
        let minutes = |sunday: &str| {
            let found = effective(&nights, &[], day(sunday), day(sunday));
            found
                .iter()
                .map(|one| (one.until - one.from).num_minutes())
                .collect::<Vec<_>>()
        };
        // From half past two, which is three o'clock on that day, until four.
        assert_eq!(minutes("2026-03-29"), [60]);
        // From the first half past two until four.
        assert_eq!(minutes("2026-10-25"), [150]);
        // A time that lies within the hour left out is no time at all.
        let gone = [weekly(Weekday::Sun, 130, 170)];
        let spring = day("2026-03-29");
        assert_eq!(effective(&gone, &[], spring, spring), []);
    }

    #[test]
    fn times_that_touch_at_midnight_or_overlap_become_one() {
        let times = [
            weekly(Weekday::Mon, 18 * 60, MIDNIGHT),
            weekly(Weekday::Tue, 0, 2 * 60),
            weekly(Weekday::Tue, 60, 3 * 60),
        ];
        let found = effective(&times, &[], day("2026-11-23"), day("2026-11-24"));
        assert_eq!(hours(&found), [9]);
    }

    #[test]
    fn a_time_holds_from_its_first_day_to_its_last_and_not_during_an_absence() {
        let mut mondays = weekly(Weekday::Mon, 600, 660);
        mondays.valid_from = day("2026-11-09");
        mondays.valid_until = Some(day("2026-11-30"));
        let away = Absence {
            from: day("2026-11-20"),
            until: day("2026-11-23"),
        };
        let found = effective(&[mondays], &[away], day("2026-11-01"), day("2026-12-31"));
        let days: Vec<_> = found.iter().map(|one| wall_of(one.from).date()).collect();
        assert_eq!(
            days,
            [day("2026-11-09"), day("2026-11-16"), day("2026-11-30")]
        );
    }

    fn any_weekly() -> impl Strategy<Value = Weekly> {
        (0_u8..7, 0_u16..1440, 1_u16..600, 0_i64..30, 0_i64..40).prop_map(
            |(weekday, from, long, starts, lasts)| {
                let first = day("2026-10-10") + Duration::days(starts);
                Weekly {
                    weekday: Weekday::try_from(weekday).unwrap(),
                    from,
                    until: (from + long).min(MIDNIGHT),
                    valid_from: first,
                    valid_until: Some(first + Duration::days(lasts)),
                }
            },
        )
    }

    fn any_absence() -> impl Strategy<Value = Absence> {
        (0_i64..30, 0_i64..10).prop_map(|(starts, lasts)| {
            let from = day("2026-10-10") + Duration::days(starts);
            Absence {
                from,
                until: from + Duration::days(lasts),
            }
        })
    }

    proptest! {
        #[test]
        fn periods_are_in_order_and_neither_overlap_nor_touch(
            times in prop::collection::vec(any_weekly(), 0..6),
            absences in prop::collection::vec(any_absence(), 0..3),
        ) {
            let found = effective(&times, &absences, day("2026-10-15"), day("2026-11-10"));
            for pair in found.windows(2) {
                prop_assert!(pair[0].until < pair[1].from);
            }
        }

        #[test]
        fn a_moment_is_available_exactly_when_a_weekly_time_holds_and_nobody_is_away(
            times in prop::collection::vec(any_weekly(), 0..5),
            absences in prop::collection::vec(any_absence(), 0..3),
            step in 1_u32..60,
        ) {
            let (first, last) = (day("2026-10-22"), day("2026-10-29"));
            let found = effective(&times, &absences, first, last);
            let mut moment = moment_in(first, 0, false);
            let end = moment_in(last, MIDNIGHT, false);
            while moment < end {
                let wall = wall_of(moment);
                let minute = u16::try_from(wall.hour() * 60 + wall.minute()).unwrap();
                let is_there = times.iter().any(|time| {
                    time.holds_on(wall.date()) && time.from <= minute && minute < time.until
                }) && !absences.iter().any(|absence| absence.has(wall.date()));
                let is_found = found.iter().any(|one| one.from <= moment && moment < one.until);
                // The hour that comes twice belongs to a time from its first to its last minute.
                let is_double = wall.date() == day("2026-10-25") && wall.hour() == 2;
                if !is_double {
                    prop_assert_eq!(is_found, is_there, "{}", wall);
                }
                moment += Duration::minutes(step.into());
            }
        }
    }
}
