//! Disclosures in the database.

use platform::{Error, Result, database::Change};
use sea_orm::{
    ActiveValue::Set,
    ConnectionTrait, EntityTrait, QueryOrder,
    entity::prelude::*,
    sea_query::{Expr, ExprTrait},
};
use values::{clock::Moment, id::Id};

use super::model::{Disclosure, FIXED, NOT_NEEDED, SOMEBODY_ELSE, Way};

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "interpreting_disclosure")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub request_id: Uuid,
        pub interpreter_id: Uuid,
        pub way: String,
        pub agreed_at: DateTimeUtc,
        pub disclosed_at: DateTimeUtc,
        pub channels: String,
        pub messages: i16,
        pub reminders: i16,
        pub ended_at: Option<DateTimeUtc>,
        pub end_reason: Option<String>,
        pub call_since: Option<DateTimeUtc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

impl From<row::Model> for Disclosure {
    fn from(row: row::Model) -> Self {
        Self {
            id: Id(row.id),
            request: Id(row.request_id),
            interpreter: Id(row.interpreter_id),
            // The database keeps no other words.
            way: Way::of(&row.way).unwrap_or(Way::Relay),
            agreed_at: row.agreed_at,
            disclosed_at: row.disclosed_at,
            channels: row.channels.split_whitespace().map(str::to_owned).collect(),
            messages: row.messages,
            reminders: row.reminders,
            end: row.ended_at.zip(row.end_reason),
        }
    }
}

/// Keeps a new disclosure. The id is the caller's.
pub async fn insert(change: &Change, new: &Disclosure) -> Result<()> {
    row::Entity::insert(row::ActiveModel {
        id: Set(new.id.0),
        request_id: Set(new.request.0),
        interpreter_id: Set(new.interpreter.0),
        way: Set(new.way.key().to_owned()),
        agreed_at: Set(new.agreed_at),
        disclosed_at: Set(new.disclosed_at),
        channels: Set(new.channels.join(" ")),
        messages: Set(new.messages),
        reminders: Set(new.reminders),
        ended_at: Set(new.end.as_ref().map(|(at, _)| *at)),
        end_reason: Set(new.end.as_ref().map(|(_, reason)| reason.clone())),
        call_since: Set(None),
    })
    .exec_without_returning(change.rows())
    .await?;
    Ok(())
}

/// The disclosure `id`.
///
/// # Errors
/// Not found when there is none.
pub async fn find(rows: &impl ConnectionTrait, id: Id) -> Result<Disclosure> {
    let found = row::Entity::find_by_id(id.0).one(rows).await?;
    Ok(found.ok_or(Error::NotFound)?.into())
}

/// Everybody who has agreed for a request, ended ones too, the first one first.
pub async fn list_of(rows: &impl ConnectionTrait, request: Id) -> Result<Vec<Disclosure>> {
    let found = row::Entity::find()
        .filter(row::Column::RequestId.eq(request.0))
        .order_by_asc(row::Column::AgreedAt)
        .order_by_asc(row::Column::Id)
        .all(rows)
        .await?;
    Ok(found.into_iter().map(Disclosure::from).collect())
}

/// Everything an interpreter has agreed to, the newest first.
pub async fn list_to(rows: &impl ConnectionTrait, interpreter: Id) -> Result<Vec<Disclosure>> {
    let found = row::Entity::find()
        .filter(row::Column::InterpreterId.eq(interpreter.0))
        .order_by_desc(row::Column::AgreedAt)
        .all(rows)
        .await?;
    Ok(found.into_iter().map(Disclosure::from).collect())
}

/// Everybody who waits for a date, the first one first.
pub async fn list_open(rows: &impl ConnectionTrait) -> Result<Vec<Disclosure>> {
    let found = row::Entity::find()
        .filter(row::Column::EndedAt.is_null())
        .order_by_asc(row::Column::DisclosedAt)
        .all(rows)
        .await?;
    Ok(found.into_iter().map(Disclosure::from).collect())
}

/// Everybody who waits for a date and is to be called, and since when; who waits longest for that first.
pub async fn list_to_call(rows: &impl ConnectionTrait) -> Result<Vec<(Disclosure, Moment)>> {
    let found = row::Entity::find()
        .filter(row::Column::EndedAt.is_null())
        .filter(row::Column::CallSince.is_not_null())
        .order_by_asc(row::Column::CallSince)
        .order_by_asc(row::Column::Id)
        .all(rows)
        .await?;
    let calls = found.into_iter().filter_map(|row| {
        let since = row.call_since?;
        Some((Disclosure::from(row), since))
    });
    Ok(calls.collect())
}

/// Somebody is to be called since then, or not any more; says whether anything changed.
pub async fn set_call(change: &Change, id: Id, since: Option<Moment>) -> Result<bool> {
    let mut update = row::Entity::update_many()
        .col_expr(row::Column::CallSince, Expr::value(since))
        .filter(row::Column::Id.eq(id.0));
    if since.is_none() {
        update = update.filter(row::Column::CallSince.is_not_null());
    }
    Ok(update.exec(change.rows()).await?.rows_affected > 0)
}

/// That somebody waits for a date with the institution of a request, if they do.
pub async fn open_of(
    rows: &impl ConnectionTrait,
    request: Id,
    interpreter: Id,
) -> Result<Option<Disclosure>> {
    let found = row::Entity::find()
        .filter(row::Column::RequestId.eq(request.0))
        .filter(row::Column::InterpreterId.eq(interpreter.0))
        .filter(row::Column::EndedAt.is_null())
        .one(rows)
        .await?;
    Ok(found.map(Disclosure::from))
}

/// Ends a disclosure; says whether it still waited.
pub async fn end(change: &Change, id: Id, reason: &str) -> Result<bool> {
    let done = row::Entity::update_many()
        .col_expr(row::Column::EndedAt, Expr::value(change.now()))
        .col_expr(row::Column::EndReason, Expr::value(reason))
        .filter(row::Column::Id.eq(id.0))
        .filter(row::Column::EndedAt.is_null())
        .exec(change.rows())
        .await?;
    Ok(done.rows_affected == 1)
}

/// Ends everything a request still waits for: with whoever comes because it is fixed, with the others because somebody else
/// comes, or because nobody is needed. Says who of them does not come.
pub async fn end_all(change: &Change, request: Id, taken_by: Option<Id>) -> Result<Vec<Id>> {
    let mut others = Vec::new();
    for open in list_of(change.rows(), request).await? {
        let reason = match taken_by {
            Some(taker) if taker == open.interpreter => FIXED,
            Some(_) => SOMEBODY_ELSE,
            None => NOT_NEEDED,
        };
        if open.end.is_none() && end(change, open.id, reason).await? && reason != FIXED {
            others.push(open.interpreter);
        }
    }
    Ok(others)
}

/// Counts a message that was passed on.
pub async fn count_message(change: &Change, id: Id) -> Result<()> {
    row::Entity::update_many()
        .col_expr(
            row::Column::Messages,
            Expr::col(row::Column::Messages).add(1),
        )
        .filter(row::Column::Id.eq(id.0))
        .exec(change.rows())
        .await?;
    Ok(())
}

/// Counts a reminder, if `before` were sent until now; says whether that was so.
pub async fn count_reminder(change: &Change, id: Id, before: i16) -> Result<bool> {
    let done = row::Entity::update_many()
        .col_expr(row::Column::Reminders, Expr::value(before + 1))
        .filter(row::Column::Id.eq(id.0))
        .filter(row::Column::Reminders.eq(before))
        .filter(row::Column::EndedAt.is_null())
        .exec(change.rows())
        .await?;
    Ok(done.rows_affected == 1)
}

/// Removes everything an interpreter has agreed to.
pub async fn delete_to(change: &Change, interpreter: Id) -> Result<()> {
    row::Entity::delete_many()
        .filter(row::Column::InterpreterId.eq(interpreter.0))
        .exec(change.rows())
        .await?;
    Ok(())
}

/// What `from` has agreed to is `into`'s from now on; where both wait for a date with the same institution, `into` does.
pub async fn hand_on(change: &Change, from: Id, into: Id) -> Result<()> {
    for open in list_to(change.rows(), from).await? {
        let is_twice = open_of(change.rows(), open.request, into).await?.is_some();
        if open.end.is_none() && is_twice {
            end(change, open.id, SOMEBODY_ELSE).await?;
        }
    }
    row::Entity::update_many()
        .col_expr(row::Column::InterpreterId, Expr::value(into.0))
        .filter(row::Column::InterpreterId.eq(from.0))
        .exec(change.rows())
        .await?;
    Ok(())
}

/// Keys of the channels of somebody that the institution of a request has learned.
pub async fn channels_known(
    rows: &impl ConnectionTrait,
    (request, interpreter): (Id, Id),
) -> Result<Vec<String>> {
    let all = list_of(rows, request).await?.into_iter();
    let own = all.filter(|one| one.interpreter == interpreter);
    Ok(own.flat_map(|one| one.channels).collect())
}
