//! Funds, budgets and bookings in the database.

mod bookings;
mod rows;

use platform::{Error, Result, area::SubjectLink, database::Change};
use sea_orm::{
    ActiveValue::Set, ConnectionTrait, EntityTrait, QueryOrder, QuerySelect, entity::prelude::*,
};
use values::{day::Day, id::Id, money::Cents, subject::Subject};

pub use bookings::{
    apply, bookings_by, bookings_of, bookings_of_budget, find_item, forget, insert_booking,
    insert_item, items_of, items_of_owner,
};

use super::{
    model::{Budget, BudgetChange, Fund, FundForm, NewBudget, SUBJECT, folded},
    paths,
};
use rows::{budget, budget_change, fund, rule};

/// Every fund, by name.
pub async fn funds(rows: &impl ConnectionTrait) -> Result<Vec<Fund>> {
    let found = fund::Entity::find()
        .order_by_asc(fund::Column::NameFolded)
        .all(rows)
        .await?;
    Ok(found.into_iter().map(Fund::from).collect())
}

/// The fund `id`.
pub async fn find_fund(rows: &impl ConnectionTrait, id: Id) -> Result<Fund> {
    let found = fund::Entity::find_by_id(id.0).one(rows).await?;
    found.map(Fund::from).ok_or(Error::NotFound)
}

/// Keeps a new fund.
pub async fn insert_fund(change: &Change, form: &FundForm) -> Result<Id> {
    let id = change.new_id();
    let row = fund::ActiveModel {
        id: Set(id.0),
        created_at: Set(change.now()),
        ..columns(form)
    };
    fund::Entity::insert(row)
        .exec_without_returning(change.rows())
        .await?;
    Ok(id)
}

/// Writes what a fund is.
pub async fn update_fund(change: &Change, id: Id, form: &FundForm) -> Result<()> {
    fund::Entity::update_many()
        .set(columns(form))
        .filter(fund::Column::Id.eq(id.0))
        .exec(change.rows())
        .await?;
    Ok(())
}

fn columns(form: &FundForm) -> fund::ActiveModel {
    fund::ActiveModel {
        name: Set(form.name.clone()),
        name_folded: Set(folded(&form.name)),
        funder: Set(form.funder.clone()),
        guideline: Set(form.guideline.clone()),
        guideline_url: Set(form.guideline_url.clone()),
        eligibility: Set(form.eligibility.clone()),
        ..Default::default()
    }
}

/// The budgets of a year.
pub async fn budgets_of_year(rows: &impl ConnectionTrait, year: i32) -> Result<Vec<Budget>> {
    let found = budget::Entity::find()
        .filter(budget::Column::Year.eq(year))
        .all(rows)
        .await?;
    Ok(found.into_iter().map(Budget::from).collect())
}

/// The budgets on which money may be spent on `day`.
pub async fn budgets_on(rows: &impl ConnectionTrait, day: Day) -> Result<Vec<Budget>> {
    let found = budget::Entity::find()
        .filter(budget::Column::ValidFrom.lte(day))
        .filter(budget::Column::ValidUntil.gte(day))
        .order_by_asc(budget::Column::Id)
        .all(rows)
        .await?;
    Ok(found.into_iter().map(Budget::from).collect())
}

/// The budgets of a fund, the newest year first.
pub async fn budgets_of(rows: &impl ConnectionTrait, fund: Id) -> Result<Vec<Budget>> {
    let budgets = budget::Entity::find()
        .filter(budget::Column::FundId.eq(fund.0))
        .order_by_desc(budget::Column::Year)
        .all(rows)
        .await?;
    Ok(budgets.into_iter().map(Budget::from).collect())
}

/// The years in which any fund has a budget, the newest first.
pub async fn years(rows: &impl ConnectionTrait) -> Result<Vec<i32>> {
    let found: Vec<i32> = budget::Entity::find()
        .select_only()
        .column(budget::Column::Year)
        .distinct()
        .order_by_desc(budget::Column::Year)
        .into_tuple()
        .all(rows)
        .await?;
    Ok(found)
}

/// The budget of a fund for a year.
pub async fn find_budget(
    rows: &impl ConnectionTrait,
    fund: Id,
    year: i32,
) -> Result<Option<Budget>> {
    let known = budget::Entity::find()
        .filter(budget::Column::FundId.eq(fund.0))
        .filter(budget::Column::Year.eq(year))
        .one(rows)
        .await?;
    Ok(known.map(Budget::from))
}

/// The budget `id`.
pub async fn budget(rows: &impl ConnectionTrait, id: Id) -> Result<Budget> {
    let found = budget::Entity::find_by_id(id.0).one(rows).await?;
    found.map(Budget::from).ok_or(Error::NotFound)
}

/// The budget `id`, held until the change ends: whoever books on it at the same time waits here.
pub async fn hold_budget(change: &Change, id: Id) -> Result<Budget> {
    let found = budget::Entity::find_by_id(id.0)
        .lock_exclusive()
        .one(change.rows())
        .await?;
    found.map(Budget::from).ok_or(Error::NotFound)
}

/// Keeps the first budget of a year.
pub async fn insert_budget(change: &Change, fund: Id, new: &NewBudget, reason: &str) -> Result<Id> {
    let id = change.new_id();
    budget::Entity::insert(budget::ActiveModel {
        id: Set(id.0),
        fund_id: Set(fund.0),
        year: Set(new.year),
        valid_from: Set(new.valid_from),
        valid_until: Set(new.valid_until),
        amount_cents: Set(new.amount.0),
        reserved_cents: Set(0),
        committed_cents: Set(0),
        spent_cents: Set(0),
        returned_cents: Set(0),
    })
    .exec_without_returning(change.rows())
    .await?;
    note_budget_change(change, id, new.amount, reason).await?;
    Ok(id)
}

/// Raises or lowers a budget, or moves its period.
pub async fn update_budget(change: &Change, id: Id, new: &NewBudget, reason: &str) -> Result<()> {
    budget::Entity::update_many()
        .set(budget::ActiveModel {
            valid_from: Set(new.valid_from),
            valid_until: Set(new.valid_until),
            amount_cents: Set(new.amount.0),
            ..Default::default()
        })
        .filter(budget::Column::Id.eq(id.0))
        .exec(change.rows())
        .await?;
    note_budget_change(change, id, new.amount, reason).await
}

async fn note_budget_change(
    change: &Change,
    budget: Id,
    amount: Cents,
    reason: &str,
) -> Result<()> {
    budget_change::Entity::insert(budget_change::ActiveModel {
        id: Set(change.new_id().0),
        budget_id: Set(budget.0),
        amount_cents: Set(amount.0),
        reason: Set(reason.to_owned()),
        changed_at: Set(change.now()),
        changed_by: Set(change.actor().name.clone()),
        changed_by_id: Set(change.actor().account.map(|id| id.0)),
    })
    .exec_without_returning(change.rows())
    .await?;
    Ok(())
}

/// The amounts that a budget had, the first one first.
pub async fn changes_of(rows: &impl ConnectionTrait, budget: Id) -> Result<Vec<BudgetChange>> {
    let found = budget_change::Entity::find()
        .filter(budget_change::Column::BudgetId.eq(budget.0))
        .order_by_asc(budget_change::Column::Id)
        .all(rows)
        .await?;
    Ok(found.into_iter().map(BudgetChange::from).collect())
}

/// From which amount on a second person pays, as it holds on `today`.
pub async fn threshold(rows: &impl ConnectionTrait, today: Day) -> Result<Option<Cents>> {
    let found = rule::Entity::find()
        .filter(rule::Column::ValidFrom.lte(today))
        .order_by_desc(rule::Column::ValidFrom)
        .one(rows)
        .await?;
    Ok(found.and_then(|row| row.second_person_cents).map(Cents))
}

/// Sets that amount from `today` on.
pub async fn set_threshold(change: &Change, today: Day, amount: Option<Cents>) -> Result<()> {
    rule::Entity::delete_by_id(today)
        .exec(change.rows())
        .await?;
    rule::Entity::insert(rule::ActiveModel {
        valid_from: Set(today),
        second_person_cents: Set(amount.map(|amount| amount.0)),
    })
    .exec_without_returning(change.rows())
    .await?;
    Ok(())
}

/// Title and page of a fund, when `subject` is one.
pub async fn link(rows: &impl ConnectionTrait, subject: &Subject) -> Result<Option<SubjectLink>> {
    if subject.kind != SUBJECT {
        return Ok(None);
    }
    let found = fund::Entity::find_by_id(subject.id.0).one(rows).await?;
    Ok(found.map(|row| SubjectLink {
        title: row.name,
        path: paths::fund(subject.id),
    }))
}
