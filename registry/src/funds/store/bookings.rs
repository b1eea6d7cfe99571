use platform::{Error, Result, database::Change, web::list};
use sea_orm::{
    ActiveValue::Set,
    ConnectionTrait, EntityTrait, QueryOrder, QuerySelect, QueryTrait,
    entity::prelude::*,
    sea_query::{Expr, ExprTrait},
};
use values::{id::Id, subject::Subject};

use super::{
    super::{
        model::{Booking, Item, Kind, NewBooking, folded},
        rules::Step,
    },
    rows::{booking, budget, budget_change, item},
};

/// The matter `id`.
pub async fn find_item(rows: &impl ConnectionTrait, id: Id) -> Result<Item> {
    let found = item::Entity::find_by_id(id.0).one(rows).await?;
    found.map(Item::from).ok_or(Error::NotFound)
}

/// A page of the matters of a budget that answer `wanted`, and how many there are.
pub async fn items_of(
    rows: &impl ConnectionTrait,
    budget: Id,
    wanted: &list::Wanted,
) -> Result<(Vec<Item>, u64)> {
    let mut query = item::Entity::find().filter(item::Column::BudgetId.eq(budget.0));
    if !wanted.search.is_empty() {
        query = query.filter(item::Column::PurposeFolded.contains(folded(&wanted.search)));
    }
    let total = query.clone().count(rows).await?;
    let column = match wanted.sort.as_str() {
        "zweck" => item::Column::PurposeFolded,
        "ausgegeben" => item::Column::SpentCents,
        _ => item::Column::Number,
    };
    query = if wanted.is_descending {
        query.order_by_desc(column)
    } else {
        query.order_by_asc(column)
    };
    let found = query
        .order_by_asc(item::Column::Id)
        .offset(wanted.offset())
        .limit(list::PAGE)
        .all(rows)
        .await?;
    Ok((found.into_iter().map(Item::from).collect(), total))
}

/// The matters of an area's record, the newest first.
pub async fn items_of_owner(rows: &impl ConnectionTrait, owner: &Subject) -> Result<Vec<Item>> {
    let found = item::Entity::find()
        .filter(item::Column::OwnerKind.eq(owner.kind.as_str()))
        .filter(item::Column::OwnerId.eq(owner.id.0))
        .order_by_desc(item::Column::Id)
        .all(rows)
        .await?;
    Ok(found.into_iter().map(Item::from).collect())
}

/// Keeps a new matter on which nothing is booked yet. The budget is held, so no number is given
/// twice.
pub async fn insert_item(
    change: &Change,
    budget: Id,
    purpose: &str,
    owner: &Subject,
) -> Result<Item> {
    let last: Option<Option<i32>> = item::Entity::find()
        .select_only()
        .column_as(item::Column::Number.max(), "number")
        .filter(item::Column::BudgetId.eq(budget.0))
        .into_tuple()
        .one(change.rows())
        .await?;
    let row = item::Model {
        id: change.new_id().0,
        budget_id: budget.0,
        number: last.flatten().unwrap_or(0) + 1,
        purpose: purpose.to_owned(),
        purpose_folded: folded(purpose),
        owner_kind: owner.kind.clone(),
        owner_id: owner.id.0,
        reserved_cents: 0,
        committed_cents: 0,
        spent_cents: 0,
        returned_cents: 0,
        opened_at: change.now(),
        opened_by_id: change.actor().account.map(|id| id.0),
    };
    let active = item::ActiveModel::from(row.clone()).reset_all();
    item::Entity::insert(active)
        .exec_without_returning(change.rows())
        .await?;
    Ok(Item::from(row))
}

/// Moves the sums of a matter and of its budget. The tables' checks refuse what a rule forgot.
pub async fn apply(change: &Change, matter: &Item, step: Step) -> Result<()> {
    macro_rules! moved {
        ($table:ident, $id:expr) => {
            $table::Entity::update_many()
                .col_expr(
                    $table::Column::ReservedCents,
                    Expr::col($table::Column::ReservedCents).add(step.reserved),
                )
                .col_expr(
                    $table::Column::CommittedCents,
                    Expr::col($table::Column::CommittedCents).add(step.committed),
                )
                .col_expr(
                    $table::Column::SpentCents,
                    Expr::col($table::Column::SpentCents).add(step.spent),
                )
                .col_expr(
                    $table::Column::ReturnedCents,
                    Expr::col($table::Column::ReturnedCents).add(step.returned),
                )
                .filter($table::Column::Id.eq($id.0))
                .exec(change.rows())
                .await?
        };
    }
    moved!(budget, matter.budget_id);
    moved!(item, matter.id);
    Ok(())
}

/// Keeps a booking.
pub async fn insert_booking(
    change: &Change,
    matter: &Item,
    kind: Kind,
    new: &NewBooking,
) -> Result<()> {
    let booked = booking::Entity::find()
        .filter(booking::Column::ItemId.eq(matter.id.0))
        .count(change.rows())
        .await?;
    booking::Entity::insert(booking::ActiveModel {
        id: Set(change.new_id().0),
        item_id: Set(matter.id.0),
        // A matter has some bookings, not two thousand million.
        number: Set(i32::try_from(booked).unwrap_or(i32::MAX - 1) + 1),
        kind: Set(kind.key().to_owned()),
        amount_cents: Set(new.amount.0),
        booked_on: Set(new.day),
        note: Set(new.note.clone()),
        booked_at: Set(change.now()),
        booked_by: Set(change.actor().name.clone()),
        booked_by_id: Set(change.actor().account.map(|id| id.0)),
    })
    .exec_without_returning(change.rows())
    .await?;
    Ok(())
}

/// The bookings of a matter, in order.
pub async fn bookings_of(rows: &impl ConnectionTrait, matter: Id) -> Result<Vec<Booking>> {
    let found = booking::Entity::find()
        .filter(booking::Column::ItemId.eq(matter.0))
        .order_by_asc(booking::Column::Number)
        .all(rows)
        .await?;
    Ok(found.into_iter().map(Booking::from).collect())
}

/// Every booking of a budget, by day, and every matter, by number.
pub async fn bookings_of_budget(
    rows: &impl ConnectionTrait,
    budget: Id,
) -> Result<(Vec<Booking>, Vec<Item>)> {
    let items = item::Entity::find()
        .filter(item::Column::BudgetId.eq(budget.0))
        .order_by_asc(item::Column::Number)
        .all(rows)
        .await?;
    let own = item::Entity::find()
        .select_only()
        .column(item::Column::Id)
        .filter(item::Column::BudgetId.eq(budget.0))
        .into_query();
    let bookings = booking::Entity::find()
        .filter(booking::Column::ItemId.in_subquery(own))
        .order_by_asc(booking::Column::BookedOn)
        .order_by_asc(booking::Column::Id)
        .all(rows)
        .await?;
    Ok((
        bookings.into_iter().map(Booking::from).collect(),
        items.into_iter().map(Item::from).collect(),
    ))
}

/// What an account has booked.
pub async fn bookings_by(rows: &impl ConnectionTrait, account: Id) -> Result<Vec<Booking>> {
    let found = booking::Entity::find()
        .filter(booking::Column::BookedById.eq(account.0))
        .order_by_asc(booking::Column::Id)
        .all(rows)
        .await?;
    Ok(found.into_iter().map(Booking::from).collect())
}

/// Takes the person out of what they have booked; the bookings stay.
pub async fn forget(change: &Change, account: Id) -> Result<()> {
    booking::Entity::update_many()
        .set(booking::ActiveModel {
            booked_by: Set(String::new()),
            booked_by_id: Set(None),
            ..Default::default()
        })
        .filter(booking::Column::BookedById.eq(account.0))
        .exec(change.rows())
        .await?;
    budget_change::Entity::update_many()
        .set(budget_change::ActiveModel {
            changed_by: Set(String::new()),
            changed_by_id: Set(None),
            ..Default::default()
        })
        .filter(budget_change::Column::ChangedById.eq(account.0))
        .exec(change.rows())
        .await?;
    item::Entity::update_many()
        .set(item::ActiveModel {
            opened_by_id: Set(None),
            ..Default::default()
        })
        .filter(item::Column::OpenedById.eq(account.0))
        .exec(change.rows())
        .await?;
    Ok(())
}
