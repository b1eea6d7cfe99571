//! Whom to telephone about an assignment: kept with what has happened, until a coordinator has called.

use platform::{Error, Result, database::Change};
use sea_orm::{
    ActiveValue::Set, ConnectionTrait, EntityTrait, QueryOrder, entity::prelude::*, sea_query::Expr,
};
use values::{clock::Moment, id::Id};

use super::super::model::Side;

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "interpreting_call")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub assignment_id: Uuid,
        pub side: String,
        pub news: String,
        pub since: DateTimeUtc,
        pub done_at: Option<DateTimeUtc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Somebody who is to be called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// The call.
    pub id: Id,
    /// What it is about.
    pub assignment: Id,
    /// Which side of it.
    pub side: Side,
    /// What they are to be told; `assignments-call-…` says it.
    pub news: String,
    /// Since when.
    pub since: Moment,
}

/// A side is to be called about an assignment; what was to be told before is not needed any more.
pub async fn put(change: &Change, assignment: Id, side: Side, news: &str) -> Result<()> {
    let done = row::Entity::update_many()
        .col_expr(row::Column::News, Expr::value(news))
        .col_expr(row::Column::Since, Expr::value(change.now()))
        .filter(row::Column::AssignmentId.eq(assignment.0))
        .filter(row::Column::Side.eq(side.key()))
        .filter(row::Column::DoneAt.is_null())
        .exec(change.rows())
        .await?;
    if done.rows_affected > 0 {
        return Ok(());
    }
    row::Entity::insert(row::ActiveModel {
        id: Set(change.new_id().0),
        assignment_id: Set(assignment.0),
        side: Set(side.key().to_owned()),
        news: Set(news.to_owned()),
        since: Set(change.now()),
        done_at: Set(None),
    })
    .exec_without_returning(change.rows())
    .await?;
    Ok(())
}

/// Everybody who is to be called, who waits longest first.
pub async fn list_open(rows: &impl ConnectionTrait) -> Result<Vec<Call>> {
    let found = row::Entity::find()
        .filter(row::Column::DoneAt.is_null())
        .order_by_asc(row::Column::Since)
        .order_by_asc(row::Column::Id)
        .all(rows)
        .await?;
    let calls = found.into_iter().filter_map(|row| {
        Some(Call {
            id: Id(row.id),
            assignment: Id(row.assignment_id),
            side: Side::of(&row.side)?,
            news: row.news,
            since: row.since,
        })
    });
    Ok(calls.collect())
}

/// They were called. Pressed twice it is done once. Gives back the assignment it was about.
///
/// # Errors
/// Not found when there is no such call.
pub async fn done(change: &Change, id: Id) -> Result<Id> {
    let known = row::Entity::find_by_id(id.0).one(change.rows()).await?;
    let known = known.ok_or(Error::NotFound)?;
    row::Entity::update_many()
        .col_expr(row::Column::DoneAt, Expr::value(change.now()))
        .filter(row::Column::Id.eq(id.0))
        .filter(row::Column::DoneAt.is_null())
        .exec(change.rows())
        .await?;
    Ok(Id(known.assignment_id))
}
