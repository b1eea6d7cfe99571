//! What people and areas do with money: right, load, rule, write, log.
//!
//! [`reserve`], [`commit`], [`spend`], [`give_back`], [`cancel`] and [`free`] are for areas: they
//! work inside the area's own [`Change`], which has asked for the area's own right.

use std::sync::Arc;

use platform::{
    Refusal, Result,
    access::Actor,
    centre::Centre,
    database::{Change, Entry},
};
use serde_json::json;
use values::{id::Id, money::Cents, subject::Subject};

use super::{
    model::{FundForm, Kind, NewBooking, NewBudget, SUBJECT},
    rights::{BOOK, EDIT},
    rules, store,
};

/// Money to be set aside for a matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reservation {
    /// From which budget.
    pub budget: Id,
    /// What it is for; names no people.
    pub purpose: String,
    /// Whose matter it is: a record of the area.
    pub owner: Subject,
    /// How much, and on which day.
    pub booking: NewBooking,
}

/// Sets money aside for a new matter and answers with that matter.
///
/// # Errors
/// Refused when the budget has not so much left, or does not hold on that day.
pub async fn reserve(change: &Change, new: &Reservation) -> Result<Id> {
    let budget = store::hold_budget(change, new.budget).await?;
    let (kind, booking) = (Kind::Reserve, &new.booking);
    rules::may_book(kind, booking.amount, booking.day, &budget, &budget.sums)?;
    let item = store::insert_item(change, budget.id, &new.purpose, &new.owner).await?;
    store::insert_booking(change, &item, kind, booking).await?;
    store::apply(change, &item, rules::step(kind, booking.amount)).await?;
    Ok(item.id)
}

/// Promises to somebody what was set aside.
///
/// # Errors
/// Refused when not so much is reserved.
pub async fn commit(change: &Change, item: Id, booking: &NewBooking) -> Result<()> {
    book_on(change, item, Kind::Commit, booking).await
}

/// Pays what was promised.
///
/// # Errors
/// Refused when not so much is committed, or when a second person is needed.
pub async fn spend(change: &Change, item: Id, booking: &NewBooking) -> Result<()> {
    book_on(change, item, Kind::Spend, booking).await
}

/// Takes back what was paid: it can be used again.
///
/// # Errors
/// Refused when not so much was spent.
pub async fn give_back(change: &Change, item: Id, booking: &NewBooking) -> Result<()> {
    book_on(change, item, Kind::GiveBack, booking).await
}

/// Counter-books a promise: the money is only set aside again.
///
/// # Errors
/// Refused when not so much is committed.
pub async fn cancel(change: &Change, item: Id, booking: &NewBooking) -> Result<()> {
    book_on(change, item, Kind::Cancel, booking).await
}

/// Counter-books a reservation: the money is free again.
///
/// # Errors
/// Refused when not so much is reserved.
pub async fn free(change: &Change, item: Id, booking: &NewBooking) -> Result<()> {
    book_on(change, item, Kind::Free, booking).await
}

/// Books on a matter. Sums are read after the budget is held: whoever books at the same time is
/// either done or waits.
async fn book_on(change: &Change, item: Id, kind: Kind, booking: &NewBooking) -> Result<()> {
    let known = store::find_item(change.rows(), item).await?;
    let budget = store::hold_budget(change, known.budget_id).await?;
    let item = store::find_item(change.rows(), item).await?;
    rules::may_book(kind, booking.amount, booking.day, &budget, &item.sums)?;
    if kind == Kind::Spend {
        let threshold = store::threshold(change.rows(), change.clock().today()).await?;
        rules::may_pay(&item, booking.amount, change.actor().account, threshold)?;
    }
    store::insert_booking(change, &item, kind, booking).await?;
    store::apply(change, &item, rules::step(kind, booking.amount)).await
}

/// Takes in a new fund.
pub async fn add(centre: &Arc<Centre>, actor: &Actor, form: &FundForm) -> Result<Id> {
    actor.must(EDIT)?;
    let change = centre.change(actor).await?;
    let id = store::insert_fund(&change, form).await?;
    let entry = Entry::new("funds-fund-added", Subject::new(SUBJECT, id));
    change.commit(entry).await?;
    Ok(id)
}

/// Writes what a fund is.
pub async fn rewrite(centre: &Arc<Centre>, actor: &Actor, id: Id, form: &FundForm) -> Result<()> {
    actor.must(EDIT)?;
    let change = centre.change(actor).await?;
    store::find_fund(change.rows(), id).await?;
    store::update_fund(&change, id, form).await?;
    let entry = Entry::new("funds-fund-changed", Subject::new(SUBJECT, id));
    change.commit(entry).await
}

/// Gives a fund its budget for a year, or raises or lowers it.
///
/// # Errors
/// Refused below what is bound already.
pub async fn set_budget(
    centre: &Arc<Centre>,
    actor: &Actor,
    fund: Id,
    new: &NewBudget,
    reason: &str,
) -> Result<()> {
    actor.must(EDIT)?;
    let change = centre.change(actor).await?;
    store::find_fund(change.rows(), fund).await?;
    match store::find_budget(change.rows(), fund, new.year).await? {
        Some(known) => {
            let held = store::hold_budget(&change, known.id).await?;
            rules::may_change_budget(new, &held.sums)?;
            store::update_budget(&change, held.id, new, reason).await?;
        }
        None => {
            store::insert_budget(&change, fund, new, reason).await?;
        }
    }
    let entry = Entry::new("funds-budget-set", Subject::new(SUBJECT, fund));
    let details = json!({ "year": new.year, "cents": new.amount.0 });
    change.commit(entry.with(details)).await
}

/// Sets money aside by hand.
///
/// # Errors
/// As [`reserve`].
pub async fn reserve_by_hand(
    centre: &Arc<Centre>,
    actor: &Actor,
    fund: Id,
    year: i32,
    (purpose, booking): (String, NewBooking),
) -> Result<Id> {
    actor.must(BOOK)?;
    let change = centre.change(actor).await?;
    let budget = store::find_budget(change.rows(), fund, year).await?;
    let budget = budget.ok_or(Refusal::new("refused-funds-no-budget"))?;
    let owner = Subject::new(SUBJECT, fund);
    let details = json!({ "kind": "reserve", "cents": booking.amount.0 });
    let new = Reservation {
        budget: budget.id,
        purpose,
        owner: owner.clone(),
        booking,
    };
    let item = reserve(&change, &new).await?;
    change
        .commit(Entry::new("funds-booked", owner).with(details))
        .await?;
    Ok(item)
}

/// Books on a matter by hand.
///
/// # Errors
/// Refused when the chain does not hold so much.
pub async fn book_by_hand(
    centre: &Arc<Centre>,
    actor: &Actor,
    item: Id,
    kind: Kind,
    booking: &NewBooking,
) -> Result<()> {
    actor.must(BOOK)?;
    let change = centre.change(actor).await?;
    let known = store::find_item(change.rows(), item).await?;
    let budget = store::budget(change.rows(), known.budget_id).await?;
    book_on(&change, item, kind, booking).await?;
    let entry = Entry::new("funds-booked", Subject::new(SUBJECT, budget.fund_id));
    let details = json!({ "kind": kind.key(), "cents": booking.amount.0, "item": item });
    change.commit(entry.with(details)).await
}

/// Says from which amount on a second person pays; nothing: never.
pub async fn set_threshold(
    centre: &Arc<Centre>,
    actor: &Actor,
    amount: Option<Cents>,
) -> Result<()> {
    actor.must(EDIT)?;
    let change = centre.change(actor).await?;
    store::set_threshold(&change, centre.clock.today(), amount).await?;
    let subject = Subject::new("fund_rule", Id::named("fund_rule"));
    change.commit(Entry::new("funds-rule-set", subject)).await
}
