//! The only source of time. Tests hold a fixed clock and move it themselves.

use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, Duration, NaiveDate, SubsecRound, Utc};
use chrono_tz::Europe::Berlin;

/// An instant in UTC, cut to microseconds: the precision `PostgreSQL` keeps.
pub type Moment = DateTime<Utc>;

/// Tells the time: the system's, one that is ahead of it, or one that stands still until a test moves it.
#[derive(Clone, Debug)]
pub enum Clock {
    /// The operating system's clock.
    System,
    /// The operating system's clock, ahead by so much: for demonstrations.
    Ahead(Duration),
    /// A clock that stands still; clones share the hands.
    Fixed(Arc<Mutex<Moment>>),
}

impl Clock {
    /// A clock that stands still at `moment`.
    pub fn fixed(moment: Moment) -> Self {
        Self::Fixed(Arc::new(Mutex::new(moment.trunc_subsecs(6))))
    }

    /// The system's clock, so many days ahead.
    pub fn days_ahead(days: u16) -> Self {
        Self::Ahead(Duration::days(days.into()))
    }

    /// The present instant.
    pub fn now(&self) -> Moment {
        match self {
            Self::System => system(),
            Self::Ahead(by) => system() + *by,
            Self::Fixed(hands) => *hands.lock().unwrap_or_else(PoisonError::into_inner),
        }
    }

    /// The present calendar day in North Rhine-Westphalia.
    pub fn today(&self) -> NaiveDate {
        day_of(self.now())
    }

    /// Moves a fixed clock by `step`; other clocks do not listen.
    pub fn advance(&self, step: Duration) {
        if let Self::Fixed(hands) = self {
            *hands.lock().unwrap_or_else(PoisonError::into_inner) += step;
        }
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "the one place that asks the system"
)]
fn system() -> Moment {
    Utc::now().trunc_subsecs(6)
}

/// The calendar day in Europe/Berlin on which `moment` falls.
pub fn day_of(moment: Moment) -> NaiveDate {
    moment.with_timezone(&Berlin).date_naive()
}

#[cfg(test)]
mod tests {
    use chrono::TimeZone;

    use super::*;

    #[test]
    fn a_day_begins_at_midnight_in_berlin_not_in_utc() {
        let late = Utc.with_ymd_and_hms(2026, 6, 30, 22, 30, 0).unwrap();
        assert_eq!(day_of(late), NaiveDate::from_ymd_opt(2026, 7, 1).unwrap());
    }

    #[test]
    fn clones_of_a_fixed_clock_move_together() {
        let clock = Clock::fixed(Utc.with_ymd_and_hms(2026, 11, 24, 9, 0, 0).unwrap());
        let other = clock.clone();
        clock.advance(Duration::days(1));
        assert_eq!(
            other.today(),
            NaiveDate::from_ymd_opt(2026, 11, 25).unwrap()
        );
    }
}
