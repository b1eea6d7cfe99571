//! No budget is overdrawn, whoever tries and however many at once.

use std::sync::Arc;

use platform::{Error, access::Actor, database::Entry};
use registry::funds::{self, NewBooking, Reservation};
use testing::{Engine, house};
use values::{money::Cents, subject::Subject};

use crate::{areas, number, reserve, with_fund};

#[tokio::test]
async fn the_database_itself_refuses_to_be_overdrawn() {
    for engine in Engine::all() {
        let house = house(engine, areas).await;
        let (mut brandt, fund) = with_fund(&house).await;
        reserve(&mut brandt, &fund, "Gut", "600")
            .await
            .with_status(303);
        let backdoor = house.backdoor().await;
        for sql in [
            "update fund_budget set spent_cents = 40001",
            "update fund_budget set amount_cents = 59999",
            "update fund_budget set returned_cents = 1",
            "update fund_item set reserved_cents = -1",
            "update fund_booking set amount_cents = 0",
            "update fund_booking set kind = 'gift'",
            "insert into fund_budget select id, fund_id, 2026, valid_from, valid_until, 0, 0, 0, 0, \
             0 from fund_budget",
        ] {
            assert!(backdoor.refuses(sql).await, "{sql}");
        }
        backdoor.close().await;
    }
}

#[tokio::test]
async fn thirty_two_at_once_do_not_overdraw_a_budget() {
    for engine in Engine::all() {
        let house = house(engine, areas).await;
        with_fund(&house).await;
        let day = values::day::parse("2026-11-24").unwrap();
        let (_, budget) = funds::budgets_on(&house.centre, day)
            .await
            .unwrap()
            .remove(0);
        let owner = Subject::new("fund", budget.fund_id);
        let tasks = (1..=32_i64).map(|number| {
            let (centre, owner) = (Arc::clone(&house.centre), owner.clone());
            tokio::spawn(async move {
                // 32 times 70 euros are more than twice the budget.
                let change = centre.change(&Actor::machine("race")).await.unwrap();
                let booking = NewBooking {
                    amount: Cents(7_000),
                    day,
                    note: String::new(),
                };
                let new = Reservation {
                    budget: budget.id,
                    purpose: format!("Nr. {number}"),
                    owner: owner.clone(),
                    booking,
                };
                match funds::reserve(&change, &new).await {
                    Ok(_) => {
                        change
                            .commit(Entry::new("funds-booked", owner))
                            .await
                            .unwrap();
                        true
                    }
                    Err(Error::Refused(no)) => {
                        assert_eq!(no.key, "refused-funds-overdrawn");
                        false
                    }
                    Err(other) => panic!("{other}"),
                }
            })
        });
        let mut taken = 0;
        for task in tasks.collect::<Vec<_>>() {
            taken += i64::from(task.await.unwrap());
        }
        assert_eq!(taken, 14, "{engine:?}");
        for (sql, expected) in [
            ("select reserved_cents from fund_budget", 98_000),
            (
                "select cast(sum(amount_cents) as bigint) from fund_booking",
                98_000,
            ),
            (
                "select cast(sum(reserved_cents) as bigint) from fund_item",
                98_000,
            ),
            ("select count(distinct number) from fund_item", 14),
        ] {
            assert_eq!(number(&house, sql).await, expected, "{engine:?} {sql}");
        }
    }
}
