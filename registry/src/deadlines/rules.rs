//! When somebody is told what, and what may happen to a deadline. Pure.

use std::cmp::Ordering;

use chrono::{Days, TimeDelta};
use platform::Refusal;
use values::day::Day;

use super::model::{Kept, Postponement, Rule};

/// What somebody is told about a deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Notice {
    /// It was overdue for long, and those who must act were told: somebody else is.
    Escalated,
    /// Its last day is over.
    Overdue,
    /// Today is the last day.
    Today,
    /// Its reminder day has come.
    Near,
}

impl Notice {
    /// As the database and the texts call it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Escalated => "escalated",
            Self::Overdue => "overdue",
            Self::Today => "today",
            Self::Near => "near",
        }
    }
}

/// What whoever must act is told on `today` at the latest; nothing before the reminder day.
pub fn notice(due_on: Day, remind_on: Day, today: Day) -> Option<Notice> {
    match today.cmp(&due_on) {
        Ordering::Greater => Some(Notice::Overdue),
        Ordering::Equal => Some(Notice::Today),
        Ordering::Less => (today >= remind_on).then_some(Notice::Near),
    }
}

/// Whether a deadline has been overdue for so long that somebody else is told.
pub fn is_escalated(due_on: Day, rule: &Rule, today: Day) -> bool {
    today - due_on >= TimeDelta::days(rule.escalate_days.into())
}

/// Where a deadline stands on the start page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// The last day is over.
    Overdue,
    /// Today is the last day.
    Today,
    /// It is within the next seven days.
    Week,
    /// Later.
    Later,
}

impl Group {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 4] = [Self::Overdue, Self::Today, Self::Week, Self::Later];

    /// The end of its text key.
    pub fn key(self) -> &'static str {
        match self {
            Self::Overdue => "overdue",
            Self::Today => "today",
            Self::Week => "week",
            Self::Later => "later",
        }
    }

    /// The group of a deadline on `today`.
    pub fn of(due_on: Day, today: Day) -> Self {
        match (due_on - today).num_days() {
            ..0 => Self::Overdue,
            0 => Self::Today,
            1..=7 => Self::Week,
            _ => Self::Later,
        }
    }
}

/// The day on which a deadline is remembered first.
pub fn remind_on(due_on: Day, days: i32) -> Day {
    let days = Days::new(u64::try_from(days).unwrap_or(0));
    due_on.checked_sub_days(days).unwrap_or(due_on)
}

/// Whether staff may say that it is done, or put it off.
pub fn may_change(deadline: &Kept) -> Result<(), Refusal> {
    if !deadline.is_own() {
        return Err(Refusal::new("refused-deadline-of-area"));
    }
    match &deadline.done {
        Some(_) => Err(Refusal::new("refused-deadline-done")),
        None => Ok(()),
    }
}

/// Whether it may be put off to that day.
pub fn may_move(deadline: &Kept, to: &Postponement, today: Day) -> Result<(), Refusal> {
    may_change(deadline)?;
    if to.due_on == deadline.due_on {
        return Err(Refusal::new("refused-deadline-same-day"));
    }
    if to.due_on < today {
        return Err(Refusal::new("refused-deadline-past"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> Day {
        values::day::parse(text).unwrap()
    }

    #[test]
    fn what_is_told_follows_from_the_day() {
        for (today, expected) in [
            ("2026-11-09", None),
            ("2026-11-10", Some(Notice::Near)),
            ("2026-11-23", Some(Notice::Near)),
            ("2026-11-24", Some(Notice::Today)),
            ("2026-11-25", Some(Notice::Overdue)),
        ] {
            let found = notice(day("2026-11-24"), day("2026-11-10"), day(today));
            assert_eq!(found, expected, "{today}");
        }
    }

    #[test]
    fn somebody_else_is_told_after_as_many_days_as_the_rule_says() {
        let rule = Rule {
            remind_days: 14,
            escalate_days: 3,
            escalate_role: "director".to_owned(),
        };
        for (today, expected) in [("2026-11-26", false), ("2026-11-27", true)] {
            assert_eq!(is_escalated(day("2026-11-24"), &rule, day(today)), expected);
        }
    }

    proptest! {
        #[test]
        fn groups_and_notices_never_contradict_each_other(due in 0..4_000_i64, before in 0..400_i32, now in 0..4_000_i64) {
            let start = day("2020-01-01");
            let (due, today) = (start + TimeDelta::days(due), start + TimeDelta::days(now));
            let remind = remind_on(due, before);
            prop_assert!(remind <= due);
            let group = Group::of(due, today);
            match notice(due, remind, today) {
                Some(Notice::Overdue) => prop_assert_eq!(group, Group::Overdue),
                Some(Notice::Today) => prop_assert_eq!(group, Group::Today),
                Some(_) => prop_assert!(due > today && today >= remind),
                None => prop_assert!(today < remind),
            }
        }
    }
}
