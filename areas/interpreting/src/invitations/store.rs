//! Invitations in the database.

use std::collections::HashMap;

use platform::{Error, Result, database::Change};
use sea_orm::{
    ActiveValue::Set, ConnectionTrait, EntityTrait, QueryOrder, QuerySelect, UpdateMany,
    entity::prelude::*, sea_query::Expr,
};
use values::{clock::Moment, id::Id};

use super::model::{Answer, Invitation, Tally};
use crate::interpreters::Way;

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "interpreting_invitation")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub request_id: Uuid,
        pub interpreter_id: Uuid,
        pub wave: i16,
        pub way: String,
        pub sent_at: DateTimeUtc,
        pub answer_by: DateTimeUtc,
        pub begins_at: Option<DateTimeUtc>,
        pub travel_minutes: Option<i16>,
        pub answer: Option<String>,
        pub answered_at: Option<DateTimeUtc>,
        pub time_position: Option<i16>,
        pub reason: Option<String>,
        pub written_at: Option<DateTimeUtc>,
        pub thanked_at: Option<DateTimeUtc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

impl From<row::Model> for Invitation {
    fn from(row: row::Model) -> Self {
        Self {
            id: Id(row.id),
            request: Id(row.request_id),
            interpreter: Id(row.interpreter_id),
            wave: row.wave,
            // The database keeps no other words.
            way: Way::of(&row.way).unwrap_or(Way::Mail),
            sent_at: row.sent_at,
            answer_by: row.answer_by,
            begins_at: row.begins_at,
            travel_minutes: row.travel_minutes,
            answer: row
                .answer
                .as_deref()
                .and_then(Answer::of)
                .zip(row.answered_at),
            time: row.time_position,
            reason: row.reason,
        }
    }
}

/// Keeps a new invitation. The id is the caller's.
pub async fn insert(change: &Change, new: &Invitation) -> Result<()> {
    row::Entity::insert(asked(new))
        .exec_without_returning(change.rows())
        .await?;
    Ok(())
}

/// Asks anew whoever was asked before: the same record in a later wave, without an answer.
pub async fn renew(change: &Change, again: &Invitation) -> Result<()> {
    row::Entity::update(asked(again))
        .exec(change.rows())
        .await?;
    Ok(())
}

fn asked(one: &Invitation) -> row::ActiveModel {
    row::ActiveModel {
        id: Set(one.id.0),
        request_id: Set(one.request.0),
        interpreter_id: Set(one.interpreter.0),
        wave: Set(one.wave),
        way: Set(one.way.key().to_owned()),
        sent_at: Set(one.sent_at),
        answer_by: Set(one.answer_by),
        begins_at: Set(one.begins_at),
        travel_minutes: Set(one.travel_minutes),
        answer: Set(None),
        answered_at: Set(None),
        time_position: Set(None),
        reason: Set(None),
        written_at: Set(None),
        thanked_at: Set(None),
    }
}

/// The invitation `id`.
///
/// # Errors
/// Not found when there is none.
pub async fn find(rows: &impl ConnectionTrait, id: Id) -> Result<Invitation> {
    let found = row::Entity::find_by_id(id.0).one(rows).await?;
    Ok(found.ok_or(Error::NotFound)?.into())
}

/// The invitations `ids`, in no order.
pub async fn list(
    rows: &impl ConnectionTrait,
    ids: impl IntoIterator<Item = Id>,
) -> Result<Vec<Invitation>> {
    let ids: Vec<Uuid> = ids.into_iter().map(|id| id.0).collect();
    let found = row::Entity::find()
        .filter(row::Column::Id.is_in(ids))
        .all(rows)
        .await?;
    Ok(found.into_iter().map(Invitation::from).collect())
}

/// All invitations to the requests `ids`, by wave and time.
pub async fn list_of(
    rows: &impl ConnectionTrait,
    requests: impl IntoIterator<Item = Id>,
) -> Result<Vec<Invitation>> {
    let ids: Vec<Uuid> = requests.into_iter().map(|id| id.0).collect();
    let found = row::Entity::find()
        .filter(row::Column::RequestId.is_in(ids))
        .order_by_asc(row::Column::Wave)
        .order_by_asc(row::Column::SentAt)
        .order_by_asc(row::Column::Id)
        .all(rows)
        .await?;
    Ok(found.into_iter().map(Invitation::from).collect())
}

/// Whether anybody was ever asked.
pub async fn is_any(rows: &impl ConnectionTrait) -> Result<bool> {
    Ok(row::Entity::find().one(rows).await?.is_some())
}

/// All invitations that were sent from `moment` on.
pub async fn list_since(rows: &impl ConnectionTrait, moment: Moment) -> Result<Vec<Invitation>> {
    let found = row::Entity::find()
        .filter(row::Column::SentAt.gte(moment))
        .order_by_asc(row::Column::SentAt)
        .all(rows)
        .await?;
    Ok(found.into_iter().map(Invitation::from).collect())
}

/// How often each of `interpreters` was asked from `since` on, and when last, however long ago. Whoever was asked since then is
/// not looked for any further back: in the course of years that would be nearly everything.
pub async fn count_asked(
    rows: &impl ConnectionTrait,
    interpreters: &[Id],
    since: Moment,
) -> Result<HashMap<Id, (i64, Moment)>> {
    let lately: Vec<(Uuid, i64, Moment)> = row::Entity::find()
        .select_only()
        .column(row::Column::InterpreterId)
        .column_as(row::Column::Id.count(), "lately")
        .column_as(row::Column::SentAt.max(), "last")
        .filter(row::Column::SentAt.gte(since))
        .group_by(row::Column::InterpreterId)
        .into_tuple()
        .all(rows)
        .await?;
    let lately = lately.into_iter();
    let mut asked: HashMap<Id, (i64, Moment)> = lately
        .map(|(who, count, last)| (Id(who), (count, last)))
        .collect();
    let others = interpreters.iter().filter(|who| !asked.contains_key(*who));
    let others: Vec<Uuid> = others.map(|who| who.0).collect();
    if others.is_empty() {
        return Ok(asked);
    }
    let before: Vec<(Uuid, Moment)> = row::Entity::find()
        .select_only()
        .column(row::Column::InterpreterId)
        .column_as(row::Column::SentAt.max(), "last")
        .filter(row::Column::InterpreterId.is_in(others))
        .group_by(row::Column::InterpreterId)
        .into_tuple()
        .all(rows)
        .await?;
    asked.extend(before.into_iter().map(|(who, last)| (Id(who), (0, last))));
    Ok(asked)
}

/// All invitations of an interpreter, the newest first.
pub async fn list_to(rows: &impl ConnectionTrait, interpreter: Id) -> Result<Vec<Invitation>> {
    let found = row::Entity::find()
        .filter(row::Column::InterpreterId.eq(interpreter.0))
        .order_by_desc(row::Column::SentAt)
        .all(rows)
        .await?;
    Ok(found.into_iter().map(Invitation::from).collect())
}

/// All invitations that still wait, by the end of their time.
pub async fn list_open(rows: &impl ConnectionTrait) -> Result<Vec<Invitation>> {
    let found = row::Entity::find()
        .filter(row::Column::Answer.is_null())
        .order_by_asc(row::Column::AnswerBy)
        .order_by_asc(row::Column::Id)
        .all(rows)
        .await?;
    Ok(found.into_iter().map(Invitation::from).collect())
}

/// How the invitations of each of `requests` stand; those without any are missing.
pub async fn tallies(
    rows: &impl ConnectionTrait,
    requests: impl IntoIterator<Item = Id>,
) -> Result<HashMap<Id, Tally>> {
    let mut tallies: HashMap<Id, Tally> = HashMap::new();
    for one in list_of(rows, requests).await? {
        tallies.entry(one.request).or_default().count(one.said());
    }
    Ok(tallies)
}

/// Writes an answer; says whether the invitation still waited for one.
pub async fn answer(
    change: &Change,
    id: Id,
    answer: Answer,
    time: Option<i16>,
    reason: Option<&str>,
) -> Result<bool> {
    let done = written(change, answer, time, reason)
        .filter(row::Column::Id.eq(id.0))
        .filter(row::Column::Answer.is_null())
        .exec(change.rows())
        .await?;
    Ok(done.rows_affected == 1)
}

/// Writes an answer instead of the one that stands there. The request must be held.
pub async fn answer_anew(
    change: &Change,
    id: Id,
    answer: Answer,
    time: Option<i16>,
    reason: Option<&str>,
) -> Result<()> {
    written(change, answer, time, reason)
        .filter(row::Column::Id.eq(id.0))
        .exec(change.rows())
        .await?;
    Ok(())
}

fn written(
    change: &Change,
    answer: Answer,
    time: Option<i16>,
    reason: Option<&str>,
) -> UpdateMany<row::Entity> {
    row::Entity::update_many()
        .col_expr(row::Column::Answer, Expr::value(answer.key()))
        .col_expr(row::Column::AnsweredAt, Expr::value(change.now()))
        .col_expr(row::Column::TimePosition, Expr::value(time))
        .col_expr(row::Column::Reason, Expr::value(reason))
}

/// Notes that an invitation has left the house; says whether it had not before.
pub async fn note_written(change: &Change, id: Id) -> Result<bool> {
    let done = row::Entity::update_many()
        .col_expr(row::Column::WrittenAt, Expr::value(change.now()))
        .filter(row::Column::Id.eq(id.0))
        .filter(row::Column::WrittenAt.is_null())
        .exec(change.rows())
        .await?;
    Ok(done.rows_affected == 1)
}

/// Whether an invitation has left the house.
pub async fn is_written(rows: &impl ConnectionTrait, id: Id) -> Result<bool> {
    let found = row::Entity::find_by_id(id.0)
        .filter(row::Column::WrittenAt.is_not_null())
        .one(rows)
        .await?;
    Ok(found.is_some())
}

/// Asks somebody on the telephone instead, because no letter reaches them; says whether that is new.
pub async fn phone_instead(change: &Change, id: Id) -> Result<bool> {
    let done = row::Entity::update_many()
        .col_expr(row::Column::Way, Expr::value(Way::Phone.key()))
        .filter(row::Column::Id.eq(id.0))
        .filter(row::Column::Answer.is_null())
        .filter(row::Column::Way.ne(Way::Phone.key()))
        .exec(change.rows())
        .await?;
    Ok(done.rows_affected == 1)
}

/// Notes that somebody is thanked; says whether they were not before.
pub async fn thank(change: &Change, id: Id) -> Result<bool> {
    let done = row::Entity::update_many()
        .col_expr(row::Column::ThankedAt, Expr::value(change.now()))
        .filter(row::Column::Id.eq(id.0))
        .filter(row::Column::ThankedAt.is_null())
        .exec(change.rows())
        .await?;
    Ok(done.rows_affected == 1)
}

/// Removes everything an interpreter was asked and has answered.
pub async fn delete_to(change: &Change, interpreter: Id) -> Result<()> {
    row::Entity::delete_many()
        .filter(row::Column::InterpreterId.eq(interpreter.0))
        .exec(change.rows())
        .await?;
    Ok(())
}

/// What `from` was asked is `into`'s from now on; where both were asked for the same request, the record of `into` stays.
pub async fn hand_on(change: &Change, from: Id, into: Id) -> Result<()> {
    let known = list_to(change.rows(), into).await?;
    let known: Vec<Uuid> = known.iter().map(|one| one.request.0).collect();
    row::Entity::delete_many()
        .filter(row::Column::InterpreterId.eq(from.0))
        .filter(row::Column::RequestId.is_in(known))
        .exec(change.rows())
        .await?;
    row::Entity::update_many()
        .col_expr(row::Column::InterpreterId, Expr::value(into.0))
        .filter(row::Column::InterpreterId.eq(from.0))
        .exec(change.rows())
        .await?;
    Ok(())
}
