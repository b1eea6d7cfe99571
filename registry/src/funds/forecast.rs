//! How far the money reaches: what was spent in each month, and where that leads by the end of the
//! budget's period. Pure.

use chrono::{Datelike, Months};
use values::{day::Day, money::Cents};

use super::model::{Booking, Budget, Kind};

/// What was spent up to the end of a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Month {
    /// Its first day.
    pub first: Day,
    /// Spent in it, less what came back in it.
    pub spent: Cents,
    /// Spent from the beginning of the period until its end, or until today.
    pub until: Cents,
    /// Whether it is over or has begun; otherwise `until` is where the line leads.
    pub has_begun: bool,
}

/// Prognose. How far the money reaches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forecast {
    /// Each month of the period.
    pub months: Vec<Month>,
    /// Spent by the end, if it goes on as on average until today.
    pub at_end: Cents,
    /// What is surely gone by the end: spent and promised already.
    pub certain: Cents,
    /// What remains of the budget after the larger of both; negative when it does not suffice.
    pub left: Cents,
    /// The day on which the line meets the budget, if that is before the end.
    pub runs_out_on: Option<Day>,
}

/// The forecast for `budget`, seen from `today`.
pub fn forecast(budget: &Budget, bookings: &[Booking], today: Day) -> Forecast {
    let seen = today.clamp(budget.valid_from, budget.valid_until);
    let has_begun = today >= budget.valid_from;
    let passed = if has_begun {
        days(budget.valid_from, seen)
    } else {
        0
    };
    let all = days(budget.valid_from, budget.valid_until);
    let spent = net(bookings, |day| day <= today);
    let at = |day: Day| project(spent, passed, days(budget.valid_from, day));
    let at_end = if today >= budget.valid_until {
        spent
    } else {
        project(spent, passed, all)
    };
    let certain = Cents(budget.sums.net_spent().0 + budget.sums.committed.0);
    let expected = at_end.max(certain);
    let runs_out_on = (today < budget.valid_until && at_end > budget.amount && passed > 0)
        .then(|| reached(budget, spent, passed));
    let months = first_days(budget).map(|first| {
        let next = first + Months::new(1);
        let last = next.pred_opt().unwrap_or(first).min(budget.valid_until);
        let has_begun = first <= today;
        let until = if last <= seen || today >= budget.valid_until {
            net(bookings, |day| day < next && day <= today)
        } else if has_begun {
            spent
        } else {
            at(last)
        };
        Month {
            first,
            spent: net(bookings, |day| (first..next).contains(&day) && day <= today),
            until,
            has_begun,
        }
    });
    Forecast {
        months: months.collect(),
        at_end,
        certain,
        left: Cents(budget.amount.0 - expected.0),
        runs_out_on,
    }
}

/// Spent less returned on the days that count.
fn net(bookings: &[Booking], counts: impl Fn(Day) -> bool) -> Cents {
    let cents = bookings
        .iter()
        .filter(|one| counts(one.booked_on))
        .map(|one| match one.kind {
            Kind::Spend => one.amount.0,
            Kind::GiveBack => -one.amount.0,
            Kind::Reserve | Kind::Commit | Kind::Cancel | Kind::Free => 0,
        });
    Cents(cents.sum())
}

/// Days from the first to the last, both included.
fn days(first: Day, last: Day) -> i64 {
    (last - first).num_days() + 1
}

/// What `spent` in `passed` days becomes in `all` days, rounded down; nothing before the first.
fn project(spent: Cents, passed: i64, all: i64) -> Cents {
    if passed <= 0 {
        return Cents::ZERO;
    }
    let cents = i128::from(spent.0) * i128::from(all) / i128::from(passed);
    Cents(i64::try_from(cents).unwrap_or(i64::MAX))
}

/// The day on which the line from the beginning through today meets the budget.
fn reached(budget: &Budget, spent: Cents, passed: i64) -> Day {
    let needed = i128::from(budget.amount.0) * i128::from(passed) / i128::from(spent.0.max(1));
    let needed = i64::try_from(needed).unwrap_or(i64::MAX);
    let day = chrono::TimeDelta::try_days(needed)
        .and_then(|step| budget.valid_from.checked_add_signed(step));
    day.unwrap_or(budget.valid_until).min(budget.valid_until)
}

/// First days of the months that the period touches; five years at most.
fn first_days(budget: &Budget) -> impl Iterator<Item = Day> {
    let first = budget.valid_from.with_day(1).unwrap_or(budget.valid_from);
    let until = budget.valid_until;
    (0..60)
        .filter_map(move |step| first.checked_add_months(Months::new(step)))
        .take_while(move |day| *day <= until)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use values::id::Id;

    use super::{super::model::Sums, *};

    fn day(text: &str) -> Day {
        values::day::parse(text).unwrap()
    }

    fn budget(amount: i64, spent: i64, committed: i64) -> Budget {
        Budget {
            id: Id::default(),
            fund_id: Id::default(),
            year: 2026,
            valid_from: day("2026-01-01"),
            valid_until: day("2026-12-31"),
            amount: Cents(amount),
            sums: Sums {
                spent: Cents(spent),
                committed: Cents(committed),
                ..Sums::default()
            },
        }
    }

    fn booking(kind: Kind, amount: i64, on: &str) -> Booking {
        Booking {
            item_id: Id::default(),
            number: 1,
            kind,
            amount: Cents(amount),
            booked_on: day(on),
            note: String::new(),
            booked_by: String::new(),
        }
    }

    #[test]
    fn half_spent_at_half_time_is_all_spent_at_the_end() {
        let bookings = [
            booking(Kind::Reserve, 9_000, "2026-01-02"),
            booking(Kind::Spend, 2_500, "2026-02-03"),
            booking(Kind::Spend, 3_000, "2026-05-03"),
            booking(Kind::GiveBack, 500, "2026-06-03"),
        ];
        // 30 June is day 181 of 365.
        let seen = forecast(&budget(10_000, 5_500, 0), &bookings, day("2026-06-30"));
        assert_eq!(seen.at_end, Cents(5_000 * 365 / 181));
        assert_eq!(seen.months.len(), 12);
        let untils: Vec<_> = seen.months.iter().map(|month| month.until.0).collect();
        assert_eq!(untils[..6], [0, 2_500, 2_500, 2_500, 5_500, 5_000]);
        assert_eq!(seen.months[5].spent, Cents(-500));
        assert_eq!(untils[11], seen.at_end.0);
        // 5,000 in 181 days: 10,000 after 362 days.
        assert_eq!(seen.runs_out_on, Some(day("2026-12-29")));
        assert_eq!(seen.left, Cents(10_000 - 10_082));
    }

    #[test]
    fn promised_money_counts_where_the_line_stays_below_it() {
        let bookings = [booking(Kind::Spend, 100, "2026-01-05")];
        let seen = forecast(&budget(10_000, 100, 8_000), &bookings, day("2026-06-30"));
        assert_eq!((seen.certain, seen.left), (Cents(8_100), Cents(1_900)));
        assert_eq!(seen.runs_out_on, None);
    }

    #[test]
    fn before_the_beginning_there_is_no_line_and_after_the_end_no_guess() {
        let before = forecast(&budget(10_000, 0, 0), &[], day("2025-12-31"));
        assert_eq!((before.at_end, before.left), (Cents(0), Cents(10_000)));
        let bookings = [booking(Kind::Spend, 4_000, "2026-03-05")];
        let after = forecast(&budget(10_000, 4_000, 0), &bookings, day("2027-03-01"));
        assert_eq!((after.at_end, after.left), (Cents(4_000), Cents(6_000)));
        assert!(after.months.iter().all(|month| month.has_begun));
        assert_eq!(after.months[11].until, Cents(4_000));
    }

    proptest! {
        #[test]
        fn no_sum_of_money_and_no_day_panics(
            amount in 0..=Cents::LARGEST.0,
            spent in 0..=Cents::LARGEST.0,
            on in 0_u64..800,
            seen in 0_u64..1_200,
        ) {
            let first = day("2025-06-01");
            let mut one = booking(Kind::Spend, spent, "2026-01-01");
            one.booked_on = first + chrono::Days::new(on);
            let seen = forecast(&budget(amount, spent, 0), &[one], first + chrono::Days::new(seen));
            prop_assert_eq!(seen.months.len(), 12);
            prop_assert!(seen.runs_out_on.is_none_or(|day| day.year() == 2026));
        }
    }
}
