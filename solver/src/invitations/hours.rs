//! When people may be written to, and how much of such time passes between two moments.

/// Minutes of local time since some Monday, 0:00. The caller turns calendar time into these.
pub type Minute = i64;

const DAY: i64 = 24 * 60;
const WEEK: i64 = 7 * DAY;
/// Numbering of the days of a week from Monday.
pub const WEEKDAYS: usize = 7;

/// Anfragezeiten. The hours of the week in which an invitation may be sent; all others are quiet.
///
/// The same hours are the clock of waiting: an invitation sent at 19:50 has not been silent "for eleven hours"
/// at 7:00. Answer times are therefore counted in *asking minutes*, minutes within these hours.
///
/// ```
/// use solver::invitations::AskingHours;
///
/// let workdays = Some((8 * 60, 20 * 60));
/// let hours = AskingHours::new([workdays, workdays, workdays, workdays, workdays, None, None])?;
/// let friday_19_50 = (4 * 24 + 19) * 60 + 50;
/// let monday_8_20 = (7 * 24 + 8) * 60 + 20;
/// assert_eq!(hours.elapsed(friday_19_50, monday_8_20), 30);
/// assert_eq!(hours.after(friday_19_50, 30), monday_8_20);
/// # Ok::<(), solver::invitations::HoursError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskingHours {
    days: [Option<(u16, u16)>; WEEKDAYS],
}

/// Why a week's hours make no sense.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HoursError {
    /// Nobody could ever be asked.
    #[error("no hour of the week is open")]
    NeverOpen,
    /// A window is empty, turned round or longer than its day.
    #[error("day {0}: hours must begin before they end, within one day")]
    Window(usize),
}

impl AskingHours {
    /// One window a day, Monday first, in minutes of the day: from the first, up to before the second.
    ///
    /// # Errors
    /// [`HoursError`] if no day is open, or a window is no window.
    pub fn new(days: [Option<(u16, u16)>; WEEKDAYS]) -> Result<Self, HoursError> {
        for (number, day) in days.iter().enumerate() {
            if day.is_some_and(|(from, until)| from >= until || i64::from(until) > DAY) {
                return Err(HoursError::Window(number));
            }
        }
        if days.iter().all(Option::is_none) {
            return Err(HoursError::NeverOpen);
        }
        Ok(Self { days })
    }

    /// Day and night: for what cannot wait.
    pub fn always() -> Self {
        Self {
            days: [Some((0, 24 * 60)); WEEKDAYS],
        }
    }

    /// May somebody be written to at this moment?
    pub fn is_open(&self, at: Minute) -> bool {
        let (_, day, minute) = split(at);
        self.days[day].is_some_and(|(from, until)| (from.into()..until.into()).contains(&minute))
    }

    /// Asking minutes between two moments; 0 if the second is not later.
    pub fn elapsed(&self, from: Minute, to: Minute) -> u32 {
        u32::try_from((self.counted(to) - self.counted(from)).max(0)).unwrap_or(u32::MAX)
    }

    /// The first open moment at which that many asking minutes have passed since `from`.
    pub fn after(&self, from: Minute, minutes: u32) -> Minute {
        let wanted = self.counted(from) + i64::from(minutes);
        let (mut week, mut rest) = (
            wanted.div_euclid(self.weekly()),
            wanted.rem_euclid(self.weekly()),
        );
        // The same count holds for all of a quiet stretch: the first open moment is behind it, and may lie a
        // week later when the count stands at a week's end.
        loop {
            for (day, window) in (0_i64..).zip(&self.days) {
                let Some((open, until)) = window.map(|(a, b)| (i64::from(a), i64::from(b))) else {
                    continue;
                };
                let moment = week * WEEK + day * DAY + open + rest;
                if rest < until - open && moment >= from {
                    return moment;
                }
                rest = (rest - (until - open)).max(0);
            }
            week += 1;
        }
    }

    fn weekly(&self) -> i64 {
        self.days
            .iter()
            .flatten()
            .map(|(from, until)| i64::from(until - from))
            .sum()
    }

    /// Asking minutes since the Monday the clock begins with.
    fn counted(&self, at: Minute) -> i64 {
        let (week, day, minute) = split(at);
        let before: i64 = self.days[..day]
            .iter()
            .flatten()
            .map(|(a, b)| i64::from(b - a))
            .sum();
        let today = self.days[day].map_or(0, |(from, until)| {
            minute.clamp(from.into(), until.into()) - i64::from(from)
        });
        week * self.weekly() + before + today
    }
}

/// The day of the week, Monday 0, and the minute of the day.
pub(super) fn weekday_and_minute(at: Minute) -> (usize, i64) {
    let (_, day, minute) = split(at);
    (day, minute)
}

fn split(at: Minute) -> (i64, usize, i64) {
    let inside = at.rem_euclid(WEEK);
    // Below 7 by the remainder above.
    let day = usize::try_from(inside / DAY).unwrap_or(0);
    (at.div_euclid(WEEK), day, inside % DAY)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn some_hours() -> impl Strategy<Value = AskingHours> {
        proptest::array::uniform7(proptest::option::of((0_u16..1000, 1_u16..=440)))
            .prop_map(|days| days.map(|day| day.map(|(from, long)| (from, from + long))))
            .prop_filter_map("never open", |days| AskingHours::new(days).ok())
    }

    #[test]
    fn hours_that_are_none_are_refused() {
        assert_eq!(AskingHours::new([None; 7]), Err(HoursError::NeverOpen));
        let mut days = [None; 7];
        days[3] = Some((600, 600));
        assert_eq!(AskingHours::new(days), Err(HoursError::Window(3)));
        days[3] = Some((600, 1441));
        assert_eq!(AskingHours::new(days), Err(HoursError::Window(3)));
    }

    proptest! {
        #[test]
        fn waiting_and_counting_agree(hours in some_hours(), from in -30_000_i64..30_000, minutes in 0_u32..9_000) {
            let then = hours.after(from, minutes);
            prop_assert!(then >= from);
            prop_assert!(hours.is_open(then));
            prop_assert_eq!(hours.elapsed(from, then), minutes);
            // There is no earlier open moment with as many minutes behind it.
            let before = (from..then).rev().find(|at| hours.is_open(*at));
            prop_assert!(before.is_none_or(|at| hours.elapsed(from, at) < minutes));
        }

        #[test]
        fn minutes_counted_one_by_one_give_the_same(hours in some_hours(), from in -9_000_i64..9_000, long in 0_i64..12_000) {
            let slowly = (from..from + long).filter(|at| hours.is_open(*at)).count();
            prop_assert_eq!(u32::try_from(slowly).unwrap(), hours.elapsed(from, from + long));
        }
    }
}
