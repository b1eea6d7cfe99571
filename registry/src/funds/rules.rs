//! Decisions about money: pure, without database, clock or words.

use platform::{
    Refusal,
    second_person::{Unfit, may_be_second},
};
use values::{day::Day, id::Id, money::Cents};

use super::model::{Budget, Item, Kind, NewBudget, Sums};

/// How a booking changes the sums of its matter and of its budget alike.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Step {
    /// Cents more or less set aside.
    pub reserved: i64,
    /// Cents more or less promised.
    pub committed: i64,
    /// Cents more paid out.
    pub spent: i64,
    /// Cents more come back.
    pub returned: i64,
}

/// What booking `amount` as `kind` does to sums.
pub fn step(kind: Kind, amount: Cents) -> Step {
    let cents = amount.0;
    let none = Step::default();
    match kind {
        Kind::Reserve => Step {
            reserved: cents,
            ..none
        },
        Kind::Commit => Step {
            reserved: -cents,
            committed: cents,
            ..none
        },
        Kind::Spend => Step {
            committed: -cents,
            spent: cents,
            ..none
        },
        Kind::GiveBack => Step {
            returned: cents,
            ..none
        },
        Kind::Cancel => Step {
            reserved: cents,
            committed: -cents,
            ..none
        },
        Kind::Free => Step {
            reserved: -cents,
            ..none
        },
    }
}

/// What is there for a booking of this kind: the chain reserve, commit, spend, give back is kept.
pub fn at_hand(kind: Kind, budget: &Budget, sums: &Sums) -> Cents {
    match kind {
        Kind::Reserve => budget.free(),
        Kind::Commit | Kind::Free => sums.reserved,
        Kind::Spend | Kind::Cancel => sums.committed,
        Kind::GiveBack => sums.net_spent(),
    }
}

/// Whether `amount` may be booked as `kind` on the matter with these `sums`.
///
/// # Errors
/// Too much, nothing, or a day on which the budget does not hold.
pub fn may_book(
    kind: Kind,
    amount: Cents,
    day: Day,
    budget: &Budget,
    sums: &Sums,
) -> Result<(), Refusal> {
    if amount <= Cents::ZERO || amount > Cents::LARGEST {
        return Err(Refusal::new("error-money-positive"));
    }
    let binds = matches!(kind, Kind::Reserve | Kind::Commit | Kind::Spend);
    let holds = (budget.valid_from..=budget.valid_until).contains(&day);
    if binds && !holds {
        let refusal = Refusal::new("refused-funds-outside-period");
        return Err(refusal
            .with("from", budget.valid_from.format("%d.%m.%Y").to_string())
            .with("until", budget.valid_until.format("%d.%m.%Y").to_string()));
    }
    let left = at_hand(kind, budget, sums);
    if amount <= left {
        return Ok(());
    }
    Err(Refusal::new(match kind {
        Kind::Reserve => "refused-funds-overdrawn",
        Kind::Commit | Kind::Free => "refused-funds-not-reserved",
        Kind::Spend | Kind::Cancel => "refused-funds-not-committed",
        Kind::GiveBack => "refused-funds-not-spent",
    })
    .with("left", left.to_string()))
}

/// Whether this account may pay `amount` for `item`: from the threshold on, nobody pays what they
/// have reserved themselves.
///
/// # Errors
/// Refused when a second person is needed.
pub fn may_pay(
    item: &Item,
    amount: Cents,
    account: Option<Id>,
    threshold: Option<Cents>,
) -> Result<(), Refusal> {
    let is_large = threshold.is_some_and(|threshold| amount >= threshold);
    let is_same = may_be_second(account, item.opened_by, None) == Err(Unfit::First);
    match threshold {
        Some(threshold) if is_large && is_same => {
            Err(Refusal::new("refused-funds-second-person").with("amount", threshold.to_string()))
        }
        _ => Ok(()),
    }
}

/// Whether a budget with these sums and bookings may become `new`.
///
/// # Errors
/// Refused below what is bound.
pub fn may_change_budget(new: &NewBudget, sums: &Sums) -> Result<(), Refusal> {
    if new.amount < sums.bound() {
        let bound = sums.bound().to_string();
        return Err(Refusal::new("refused-funds-below-bound").with("bound", bound));
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

    fn budget(cents: i64) -> Budget {
        Budget {
            id: Id::default(),
            fund_id: Id::default(),
            year: 2026,
            valid_from: day("2026-01-01"),
            valid_until: day("2026-12-31"),
            amount: Cents(cents),
            sums: Sums::default(),
        }
    }

    fn add(sums: &mut Sums, step: Step) {
        sums.reserved.0 += step.reserved;
        sums.committed.0 += step.committed;
        sums.spent.0 += step.spent;
        sums.returned.0 += step.returned;
    }

    #[test]
    fn money_goes_through_its_states_in_their_order() {
        let mut budget = budget(1000);
        let today = day("2026-11-24");
        for (kind, amount, expected) in [
            (Kind::Commit, 1, Some("refused-funds-not-reserved")),
            (Kind::Reserve, 1001, Some("refused-funds-overdrawn")),
            (Kind::Reserve, 1000, None),
            (Kind::Reserve, 1, Some("refused-funds-overdrawn")),
            (Kind::Spend, 1, Some("refused-funds-not-committed")),
            (Kind::Commit, 600, None),
            (Kind::Commit, 401, Some("refused-funds-not-reserved")),
            (Kind::Free, 400, None),
            (Kind::Cancel, 100, None),
            (Kind::Spend, 500, None),
            (Kind::GiveBack, 501, Some("refused-funds-not-spent")),
            (Kind::GiveBack, 500, None),
            (Kind::GiveBack, 1, Some("refused-funds-not-spent")),
            (Kind::Reserve, 900, None),
            (Kind::Reserve, 0, Some("error-money-positive")),
            (Kind::Reserve, -5, Some("error-money-positive")),
        ] {
            let sums = budget.sums;
            let answer = may_book(kind, Cents(amount), today, &budget, &sums);
            assert_eq!(answer.err().map(|no| no.key), expected, "{kind:?} {amount}");
            if expected.is_none() {
                add(&mut budget.sums, step(kind, Cents(amount)));
            }
        }
        assert_eq!(budget.free(), Cents::ZERO);
    }

    #[test]
    fn nothing_is_bound_outside_the_period_but_money_may_come_back_later() {
        let mut budget = budget(1000);
        budget.sums.spent = Cents(10);
        for (kind, on, is_taken) in [
            (Kind::Reserve, "2025-12-31", false),
            (Kind::Reserve, "2026-01-01", true),
            (Kind::Reserve, "2026-12-31", true),
            (Kind::Reserve, "2027-01-01", false),
            (Kind::GiveBack, "2027-02-01", true),
        ] {
            let sums = budget.sums;
            let answer = may_book(kind, Cents(10), day(on), &budget, &sums);
            assert_eq!(answer.is_ok(), is_taken, "{kind:?} {on}");
        }
    }

    #[test]
    fn from_the_threshold_on_a_second_person_pays() {
        let (first, second) = (Id::named("first"), Id::named("second"));
        let item = Item {
            id: Id::default(),
            budget_id: Id::default(),
            number: 1,
            purpose: String::new(),
            owner: values::subject::Subject::new("fund", Id::default()),
            sums: Sums::default(),
            opened_by: Some(first),
        };
        for (amount, account, threshold, is_taken) in [
            (99, Some(first), Some(100), true),
            (100, Some(first), Some(100), false),
            (100, Some(second), Some(100), true),
            (100, Some(first), None, true),
            (100, None, Some(100), true),
        ] {
            let answer = may_pay(&item, Cents(amount), account, threshold.map(Cents));
            assert_eq!(answer.is_ok(), is_taken, "{amount} {threshold:?}");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_asked_for_no_budget_is_overdrawn_and_no_sum_negative(
            amount in 0_i64..10_000,
            asked in prop::collection::vec((0_usize..6, -10_i64..4_000), 0..60),
        ) {
            let mut budget = budget(amount);
            let today = day("2026-06-01");
            for (kind, cents) in asked {
                let (kind, sums) = (Kind::ALL[kind], budget.sums);
                if may_book(kind, Cents(cents), today, &budget, &sums).is_ok() {
                    add(&mut budget.sums, step(kind, Cents(cents)));
                }
                let sums = budget.sums;
                prop_assert!(sums.bound() <= budget.amount);
                prop_assert!(sums.reserved.0 >= 0 && sums.committed.0 >= 0);
                prop_assert!(sums.spent.0 >= 0 && sums.returned <= sums.spent);
            }
        }
    }
}
