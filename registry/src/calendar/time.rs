//! Times as people in North Rhine-Westphalia agree on them, and the moments they mean. Pure.

use chrono::{Duration, LocalResult, NaiveDateTime, NaiveTime, TimeZone, Timelike, Utc};
use chrono_tz::Europe::Berlin;
use platform::Refusal;
use values::{clock::Moment, day::Day};

/// The zone in which appointments are agreed on.
pub const ZONE: &str = "Europe/Berlin";

/// Longest appointment in minutes: a month.
pub const LONGEST: u32 = 31 * 24 * 60;

/// Zeitraum. From a moment until right before another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Period {
    /// Its first moment.
    pub from: Moment,
    /// The first moment after it.
    pub until: Moment,
}

impl Period {
    /// From `from` until `until`; `None` when that would be empty.
    pub fn new(from: Moment, until: Moment) -> Option<Self> {
        (from < until).then_some(Self { from, until })
    }

    /// Whether both share a moment. One that begins when the other ends does not.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.from < other.until && other.from < self.until
    }

    /// Whether all of `other` lies in it.
    pub fn contains(&self, other: &Self) -> bool {
        self.from <= other.from && other.until <= self.until
    }

    /// Its first and its last minute since 1970, the last one excluded; a minute begun counts.
    pub(crate) fn minutes(&self) -> (i64, i64) {
        let until = self.until.timestamp();
        let is_begun = until.rem_euclid(60) > 0 || self.until.nanosecond() > 0;
        (
            self.from.timestamp().div_euclid(60),
            until.div_euclid(60) + i64::from(is_begun),
        )
    }
}

/// Uhrzeit eines Termins. What was agreed on: the day and time on the wall and for how long. Kept
/// beside the moments, because the wall is what counts should summer time ever be abolished.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wall {
    /// Day and time in Berlin.
    pub start: NaiveDateTime,
    /// How many minutes it takes.
    pub minutes: u32,
}

impl Wall {
    /// From `start` until `end` on the wall.
    ///
    /// # Errors
    /// Refused when the end is not after the start, when it would take longer than a month, or
    /// when the clocks leave one of the times out.
    pub fn between(start: NaiveDateTime, end: NaiveDateTime) -> Result<Self, Refusal> {
        let minutes = (moment_of(end)? - moment_of(start)?).num_minutes();
        let minutes = u32::try_from(minutes).unwrap_or(0);
        let wall = Self { start, minutes };
        wall.period().map(|_| wall)
    }

    /// The moments that are meant.
    ///
    /// # Errors
    /// As for [`Wall::between`].
    pub fn period(&self) -> Result<Period, Refusal> {
        if self.minutes > LONGEST {
            return Err(Refusal::new("refused-calendar-too-long"));
        }
        let from = moment_of(self.start)?;
        let until = from + Duration::minutes(self.minutes.into());
        Period::new(from, until).ok_or(Refusal::new("refused-calendar-no-time"))
    }
}

/// The moment at which clocks in Berlin show `wall`. In the hour that comes twice in autumn: the
/// first time.
///
/// # Errors
/// Refused in the hour that is left out in spring.
pub fn moment_of(wall: NaiveDateTime) -> Result<Moment, Refusal> {
    Berlin
        .from_local_datetime(&wall)
        .earliest()
        .map(|moment| moment.with_timezone(&Utc))
        .ok_or(Refusal::new("refused-calendar-left-out"))
}

/// What clocks in Berlin show at `moment`.
pub fn wall_of(moment: Moment) -> NaiveDateTime {
    moment.with_timezone(&Berlin).naive_local()
}

/// The moment `minute` minutes into `day` on the wall; 1440 is the midnight that follows. A time
/// that is left out means the moment right after; of one that comes twice, `is_end` takes the last.
pub(crate) fn moment_in(day: Day, minute: u16, is_end: bool) -> Moment {
    let mut wall = day.and_time(NaiveTime::MIN) + Duration::minutes(minute.into());
    loop {
        match Berlin.from_local_datetime(&wall) {
            LocalResult::Single(moment) => return moment.with_timezone(&Utc),
            LocalResult::Ambiguous(first, last) => {
                return if is_end { last } else { first }.with_timezone(&Utc);
            }
            LocalResult::None => wall += Duration::minutes(1),
        }
    }
}

/// The whole of the days from `first` to `last`.
pub fn days(first: Day, last: Day) -> Option<Period> {
    Period::new(moment_in(first, 0, false), moment_in(last, 1440, false))
}

/// Reads a time as a browser's field sends it (`09:30`) or as a person types it (`9.30`, `9`).
pub fn parse_time(text: &str) -> Option<NaiveTime> {
    let text = text.trim().trim_end_matches("Uhr").trim_end();
    let (hour, rest) = text.split_once([':', '.']).unwrap_or((text, "0"));
    let minute = rest.split(':').next()?;
    NaiveTime::from_hms_opt(hour.parse().ok()?, minute.parse().ok()?, 0)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn wall(text: &str) -> NaiveDateTime {
        text.parse().unwrap()
    }

    #[test]
    fn an_appointment_keeps_its_time_on_the_wall_in_summer_and_winter() {
        for (start, utc) in [
            ("2026-11-24T10:00:00", "2026-11-24T09:00:00+00:00"),
            ("2026-07-01T10:00:00", "2026-07-01T08:00:00+00:00"),
        ] {
            assert_eq!(moment_of(wall(start)).unwrap().to_rfc3339(), utc);
        }
    }

    #[test]
    fn the_hour_left_out_in_spring_is_refused_and_the_double_one_is_the_first() {
        assert_eq!(
            moment_of(wall("2027-03-28T02:30:00")).unwrap_err().key,
            "refused-calendar-left-out"
        );
        let double = moment_of(wall("2026-10-25T02:30:00")).unwrap();
        assert_eq!(double.to_rfc3339(), "2026-10-25T00:30:00+00:00");
    }

    #[test]
    fn a_night_through_the_change_of_clocks_takes_as_long_as_it_really_takes() {
        for (start, end, minutes) in [
            ("2026-10-24T22:00:00", "2026-10-25T06:00:00", 9 * 60),
            ("2027-03-27T22:00:00", "2027-03-28T06:00:00", 7 * 60),
            ("2026-11-24T22:00:00", "2026-11-25T06:00:00", 8 * 60),
        ] {
            let made = Wall::between(wall(start), wall(end)).unwrap();
            assert_eq!(made.minutes, minutes, "{start}");
        }
    }

    #[test]
    fn what_ends_before_it_begins_or_never_ends_is_refused() {
        let ten = wall("2026-11-24T10:00:00");
        for end in ["2026-11-24T10:00:00", "2026-11-24T09:00:00"] {
            let refusal = Wall::between(ten, wall(end)).unwrap_err();
            assert_eq!(refusal.key, "refused-calendar-no-time");
        }
        let refusal = Wall::between(ten, wall("2027-03-01T10:00:00")).unwrap_err();
        assert_eq!(refusal.key, "refused-calendar-too-long");
    }

    #[test]
    fn times_are_read_as_people_write_them() {
        for text in ["09:30", "9.30", "9:30 Uhr", "09:30:00"] {
            assert_eq!(
                parse_time(text),
                NaiveTime::from_hms_opt(9, 30, 0),
                "{text}"
            );
        }
        assert_eq!(parse_time("14"), NaiveTime::from_hms_opt(14, 0, 0));
        for text in ["", "25:00", "9:75", "neun", "-1", "::"] {
            assert_eq!(parse_time(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_the_wall_shows_leads_back_to_the_moment(second in 1_700_000_000_i64..2_000_000_000) {
            let moment = Utc.timestamp_opt(second, 0).unwrap();
            let back = moment_of(wall_of(moment)).unwrap();
            // The hour that comes twice in autumn is told once.
            prop_assert!(back == moment || back == moment - Duration::hours(1));
        }

        #[test]
        fn overlapping_is_mutual_and_seen_by_the_minutes(
            a in 0_i64..500, b in 1_i64..60, c in 0_i64..500, d in 1_i64..60,
        ) {
            let at = |minute: i64| Utc.timestamp_opt(minute * 60, 0).unwrap();
            let one = Period::new(at(a), at(a + b)).unwrap();
            let two = Period::new(at(c), at(c + d)).unwrap();
            prop_assert_eq!(one.overlaps(&two), two.overlaps(&one));
            let ((a, b), (c, d)) = (one.minutes(), two.minutes());
            prop_assert_eq!(one.overlaps(&two), a < d && c < b);
        }
    }
}
