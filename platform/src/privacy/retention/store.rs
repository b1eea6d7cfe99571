//! Periods, holds, offers and runs in the database.

use std::collections::{BTreeMap, BTreeSet};

use sea_orm::{
    ActiveValue::Set, ConnectionTrait, DbErr, EntityTrait, QueryOrder, QuerySelect,
    entity::prelude::*, sea_query::Expr,
};
use values::{day::Day, id::Id};

use super::rules::dependents;
use crate::{area::Table, database::Change};

type Result<T> = std::result::Result<T, DbErr>;

/// Runs shown.
const RUNS: u64 = 50;

mod rule {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "retention_rule")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub table_name: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub valid_from: Date,
        pub days: i32,
        pub set_by_id: Option<Uuid>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

mod run {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "retention_run")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub table_name: String,
        pub ran_on: Date,
        pub ended_before: Date,
        pub rows_gone: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

mod hold {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "legal_hold")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub table_name: String,
        pub row_id: Option<Uuid>,
        pub reason: String,
        pub placed_on: Date,
        pub placed_by_id: Option<Uuid>,
        pub lifted_on: Option<Date>,
        pub lifted_by_id: Option<Uuid>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

mod offer {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "archive_offer")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub table_name: String,
        pub ended_before: Date,
        pub offered_on: Date,
        pub offered_by_id: Option<Uuid>,
        pub answered_on: Option<Date>,
        pub answer: Option<String>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Löschsperre. Something that must not be deleted for now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hold {
    /// The record.
    pub id: Id,
    /// The table.
    pub table: String,
    /// One row of it; the whole table where there is none.
    pub row: Option<Id>,
    /// Why.
    pub reason: String,
    /// Since when.
    pub placed_on: Day,
}

/// Anbietung. Rows that were offered to the archive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// The record.
    pub id: Id,
    /// The table.
    pub table: String,
    /// Everything that ended before this day.
    pub ended_before: Day,
    /// When.
    pub offered_on: Day,
    /// What the archive said, and when: `taken` or `declined`.
    pub answer: Option<(String, Day)>,
}

/// What a night has deleted from a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The table.
    pub table: String,
    /// When.
    pub ran_on: Day,
    /// Everything that ended before this day.
    pub ended_before: Day,
    /// How many rows.
    pub rows: i64,
}

/// The centre's own periods in days, where it has set any.
pub async fn periods(rows: &impl ConnectionTrait, today: Day) -> Result<BTreeMap<String, u32>> {
    let set = rule::Entity::find()
        .filter(rule::Column::ValidFrom.lte(today))
        .order_by_asc(rule::Column::ValidFrom)
        .all(rows)
        .await?;
    // The newest one of a table comes last and stays.
    let periods = set
        .into_iter()
        .map(|row| (row.table_name, u32::try_from(row.days).unwrap_or(1)));
    Ok(periods.collect())
}

/// Sets a table's period from `day` on, instead of what was set for the same day.
pub(super) async fn set_period(change: &Change, table: &str, day: Day, days: u32) -> Result<()> {
    rule::Entity::delete_many()
        .filter(rule::Column::TableName.eq(table))
        .filter(rule::Column::ValidFrom.eq(day))
        .exec(change.rows())
        .await?;
    rule::Entity::insert(rule::ActiveModel {
        table_name: Set(table.to_owned()),
        valid_from: Set(day),
        days: Set(i32::try_from(days).unwrap_or(i32::MAX)),
        set_by_id: Set(change.actor().account.map(|id| id.0)),
    })
    .exec_without_returning(change.rows())
    .await
    .map(|_| ())
}

/// Open holds, the newest first.
pub async fn list_holds(rows: &impl ConnectionTrait) -> Result<Vec<Hold>> {
    let open = hold::Entity::find()
        .filter(hold::Column::LiftedOn.is_null())
        .order_by_desc(hold::Column::PlacedOn)
        .all(rows)
        .await?;
    let holds = open.into_iter().map(|row| Hold {
        id: Id(row.id),
        table: row.table_name,
        row: row.row_id.map(Id),
        reason: row.reason,
        placed_on: row.placed_on,
    });
    Ok(holds.collect())
}

pub(super) async fn insert_hold(change: &Change, hold: &Hold) -> Result<()> {
    hold::Entity::insert(hold::ActiveModel {
        id: Set(hold.id.0),
        table_name: Set(hold.table.clone()),
        row_id: Set(hold.row.map(|id| id.0)),
        reason: Set(hold.reason.clone()),
        placed_on: Set(hold.placed_on),
        placed_by_id: Set(change.actor().account.map(|id| id.0)),
        lifted_on: Set(None),
        lifted_by_id: Set(None),
    })
    .exec_without_returning(change.rows())
    .await
    .map(|_| ())
}

/// Lifts a hold; says whether there was an open one.
pub(super) async fn lift(change: &Change, id: Id, today: Day) -> Result<bool> {
    let lifted = hold::Entity::update_many()
        .col_expr(hold::Column::LiftedOn, Expr::value(today))
        .col_expr(
            hold::Column::LiftedById,
            Expr::value(change.actor().account.map(|id| id.0)),
        )
        .filter(hold::Column::Id.eq(id.0))
        .filter(hold::Column::LiftedOn.is_null())
        .exec(change.rows())
        .await?;
    Ok(lifted.rows_affected == 1)
}

/// Rows of a table that are held.
pub async fn held_rows(rows: &impl ConnectionTrait, table: &str) -> Result<BTreeSet<Uuid>> {
    let holds = list_holds(rows).await?.into_iter();
    let own = holds.filter(|hold| hold.table == table);
    Ok(own.filter_map(|hold| hold.row).map(|id| id.0).collect())
}

/// Whether a whole table is held.
pub(super) async fn is_held(rows: &impl ConnectionTrait, table: &str) -> Result<bool> {
    let holds = list_holds(rows).await?;
    Ok(holds
        .iter()
        .any(|hold| hold.table == table && hold.row.is_none()))
}

/// The same, or anything in a table whose rows would go with it.
pub(super) async fn is_held_with_dependents(
    rows: &impl ConnectionTrait,
    tables: &[Table],
    table: &str,
) -> Result<bool> {
    let holds = list_holds(rows).await?;
    let below = dependents(tables, table);
    Ok(holds.iter().any(|hold| {
        let is_whole = hold.table == table && hold.row.is_none();
        is_whole || below.iter().any(|(name, _)| hold.table == *name)
    }))
}

/// Offers to the archive, the newest first.
pub async fn list_offers(rows: &impl ConnectionTrait) -> Result<Vec<Offer>> {
    let offers = offer::Entity::find()
        .order_by_desc(offer::Column::OfferedOn)
        .all(rows)
        .await?;
    let offers = offers.into_iter().map(|row| Offer {
        id: Id(row.id),
        table: row.table_name,
        ended_before: row.ended_before,
        offered_on: row.offered_on,
        answer: row.answer.zip(row.answered_on),
    });
    Ok(offers.collect())
}

pub(super) async fn insert_offer(change: &Change, offer: &Offer) -> Result<()> {
    offer::Entity::insert(offer::ActiveModel {
        id: Set(offer.id.0),
        table_name: Set(offer.table.clone()),
        ended_before: Set(offer.ended_before),
        offered_on: Set(offer.offered_on),
        offered_by_id: Set(change.actor().account.map(|id| id.0)),
        answered_on: Set(None),
        answer: Set(None),
    })
    .exec_without_returning(change.rows())
    .await
    .map(|_| ())
}

/// Keeps the archive's answer; says whether an offer waited for one.
pub(super) async fn answer(change: &Change, id: Id, answer: &str, today: Day) -> Result<bool> {
    let answered = offer::Entity::update_many()
        .col_expr(offer::Column::Answer, Expr::value(answer))
        .col_expr(offer::Column::AnsweredOn, Expr::value(today))
        .filter(offer::Column::Id.eq(id.0))
        .filter(offer::Column::Answer.is_null())
        .exec(change.rows())
        .await?;
    Ok(answered.rows_affected == 1)
}

/// What the last nights have deleted, the newest first.
pub async fn list_runs(rows: &impl ConnectionTrait) -> Result<Vec<Run>> {
    let runs = run::Entity::find()
        .order_by_desc(run::Column::RanOn)
        .order_by_desc(run::Column::Id)
        .limit(RUNS)
        .all(rows)
        .await?;
    let runs = runs.into_iter().map(|row| Run {
        table: row.table_name,
        ran_on: row.ran_on,
        ended_before: row.ended_before,
        rows: row.rows_gone,
    });
    Ok(runs.collect())
}

pub(super) async fn insert_run(change: &Change, run: &Run) -> Result<()> {
    run::Entity::insert(run::ActiveModel {
        id: Set(change.new_id().0),
        table_name: Set(run.table.clone()),
        ran_on: Set(run.ran_on),
        ended_before: Set(run.ended_before),
        rows_gone: Set(run.rows),
    })
    .exec_without_returning(change.rows())
    .await
    .map(|_| ())
}
