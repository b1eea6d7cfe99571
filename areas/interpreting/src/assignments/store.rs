//! Assignments in the database.

pub mod calls;
pub mod looking_back;

use std::collections::HashMap;

use platform::{Error, Refusal, Result, database::Change};
use registry::{
    calendar::time::{Period, Wall},
    people::{self, Person},
};
use sea_orm::{
    ActiveValue::Set, Condition, ConnectionTrait, EntityTrait, QueryOrder, QuerySelect, SqlErr,
    entity::prelude::*, sea_query::Expr,
};
use values::{clock::Moment, id::Id};

use super::model::{Assignment, End, Origin, Proposal, Side};
use crate::interpreters::{self, Interpreter};

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "interpreting_assignment")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub request_id: Uuid,
        pub interpreter_id: Uuid,
        pub appointment_id: Uuid,
        pub wall_start: String,
        pub minutes: i32,
        pub starts_at: DateTimeUtc,
        pub ends_at: DateTimeUtc,
        pub made_at: DateTimeUtc,
        pub made_by: String,
        pub ended_at: Option<DateTimeUtc>,
        pub ended_by: Option<String>,
        pub end_reason: Option<String>,
        pub late_since: Option<DateTimeUtc>,
        pub reminded_for: Option<DateTimeUtc>,
        pub asked_again: i16,
        pub proposed_start: Option<String>,
        pub proposed_minutes: Option<i32>,
        pub proposed_by: Option<String>,
        pub proposed_reason: Option<String>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

impl From<row::Model> for Assignment {
    fn from(row: row::Model) -> Self {
        let end = row.ended_at.map(|at| End {
            at,
            // The database keeps no other words.
            by: row
                .ended_by
                .as_deref()
                .and_then(Side::of)
                .unwrap_or(Side::Centre),
            reason: row.end_reason.clone().unwrap_or_default(),
        });
        let proposal = proposal(&row);
        Self {
            proposal,
            id: Id(row.id),
            request: Id(row.request_id),
            interpreter: Id(row.interpreter_id),
            appointment: Id(row.appointment_id),
            wall: Wall {
                start: row.wall_start.parse().unwrap_or_default(),
                minutes: u32::try_from(row.minutes).unwrap_or_default(),
            },
            period: Period {
                from: row.starts_at,
                until: row.ends_at,
            },
            made_at: row.made_at,
            made_by: Origin::of(&row.made_by).unwrap_or(Origin::Placing),
            end,
            late_since: row.late_since,
        }
    }
}

fn proposal(row: &row::Model) -> Option<Proposal> {
    Some(Proposal {
        by: Side::of(row.proposed_by.as_deref()?)?,
        wall: Wall {
            start: row.proposed_start.as_deref()?.parse().ok()?,
            minutes: u32::try_from(row.proposed_minutes?).ok()?,
        },
        reason: row.proposed_reason.clone().unwrap_or_default(),
    })
}

/// Keeps a new assignment. The id is the caller's.
///
/// # Errors
/// Refused when the request is taken already: the database keeps that, whatever the rules say.
pub async fn insert(change: &Change, new: &Assignment) -> Result<()> {
    let inserted = row::Entity::insert(row::ActiveModel {
        id: Set(new.id.0),
        request_id: Set(new.request.0),
        interpreter_id: Set(new.interpreter.0),
        appointment_id: Set(new.appointment.0),
        wall_start: Set(wall_start(&new.wall)),
        minutes: Set(i32::try_from(new.wall.minutes).unwrap_or(i32::MAX)),
        starts_at: Set(new.period.from),
        ends_at: Set(new.period.until),
        made_at: Set(new.made_at),
        made_by: Set(new.made_by.key().to_owned()),
        ended_at: Set(None),
        ended_by: Set(None),
        end_reason: Set(None),
        late_since: Set(None),
        reminded_for: Set(None),
        asked_again: Set(0),
        proposed_start: Set(None),
        proposed_minutes: Set(None),
        proposed_by: Set(None),
        proposed_reason: Set(None),
    })
    .exec_without_returning(change.rows())
    .await;
    match inserted {
        Ok(_) => Ok(()),
        Err(cause) => match cause.sql_err() {
            Some(SqlErr::UniqueConstraintViolation(_)) => {
                Err(Refusal::new("refused-requests-assigned").into())
            }
            _ => Err(cause.into()),
        },
    }
}

fn wall_start(wall: &Wall) -> String {
    wall.start.format("%Y-%m-%dT%H:%M:%S").to_string()
}

/// The assignment `id`.
///
/// # Errors
/// Not found when there is none.
pub async fn find(rows: &impl ConnectionTrait, id: Id) -> Result<Assignment> {
    let found = row::Entity::find_by_id(id.0).one(rows).await?;
    Ok(found.ok_or(Error::NotFound)?.into())
}

/// The assignments `ids`.
pub async fn list_in(
    rows: &impl ConnectionTrait,
    ids: impl IntoIterator<Item = Id>,
) -> Result<Vec<Assignment>> {
    let ids: Vec<Uuid> = ids.into_iter().map(|id| id.0).collect();
    let found = row::Entity::find()
        .filter(row::Column::Id.is_in(ids))
        .all(rows)
        .await?;
    Ok(found.into_iter().map(Assignment::from).collect())
}

/// Who comes for a request, if somebody does.
pub async fn open_of(rows: &impl ConnectionTrait, request: Id) -> Result<Option<Assignment>> {
    let found = row::Entity::find()
        .filter(row::Column::RequestId.eq(request.0))
        .filter(row::Column::EndedAt.is_null())
        .one(rows)
        .await?;
    Ok(found.map(Assignment::from))
}

/// All assignments of the requests `ids`, ended ones too, the first one first.
pub async fn list_of(
    rows: &impl ConnectionTrait,
    requests: impl IntoIterator<Item = Id>,
) -> Result<Vec<Assignment>> {
    let ids: Vec<Uuid> = requests.into_iter().map(|id| id.0).collect();
    let found = row::Entity::find()
        .filter(row::Column::RequestId.is_in(ids))
        .order_by_asc(row::Column::MadeAt)
        .order_by_asc(row::Column::Id)
        .all(rows)
        .await?;
    Ok(found.into_iter().map(Assignment::from).collect())
}

/// All assignments of an interpreter, ended ones too, the newest first.
pub async fn list_to(rows: &impl ConnectionTrait, interpreter: Id) -> Result<Vec<Assignment>> {
    let found = row::Entity::find()
        .filter(row::Column::InterpreterId.eq(interpreter.0))
        .order_by_desc(row::Column::StartsAt)
        .order_by_asc(row::Column::Id)
        .all(rows)
        .await?;
    Ok(found.into_iter().map(Assignment::from).collect())
}

/// Two records of an interpreter have become one: the assignments of `from` are `into`'s from now on.
pub async fn hand_on(change: &Change, from: Id, into: Id) -> Result<()> {
    row::Entity::update_many()
        .col_expr(row::Column::InterpreterId, Expr::value(into.0))
        .filter(row::Column::InterpreterId.eq(from.0))
        .exec(change.rows())
        .await?;
    Ok(())
}

/// Assignments that stand and begin from `from` on and before `until`, by their beginning.
pub async fn list_between(
    rows: &impl ConnectionTrait,
    from: Moment,
    until: Moment,
) -> Result<Vec<Assignment>> {
    let found = row::Entity::find()
        .filter(row::Column::StartsAt.gte(from))
        .filter(row::Column::StartsAt.lt(until))
        .filter(row::Column::EndedAt.is_null())
        .order_by_asc(row::Column::StartsAt)
        .order_by_asc(row::Column::Id)
        .all(rows)
        .await?;
    Ok(found.into_iter().map(Assignment::from).collect())
}

/// How many assignments of each interpreter stand that begin from `from` on and before `until`.
pub async fn count_between(
    rows: &impl ConnectionTrait,
    from: Moment,
    until: Moment,
) -> Result<HashMap<Id, i64>> {
    let counted: Vec<(Uuid, i64)> = row::Entity::find()
        .select_only()
        .column(row::Column::InterpreterId)
        .column_as(row::Column::Id.count(), "number")
        .filter(row::Column::StartsAt.gte(from))
        .filter(row::Column::StartsAt.lt(until))
        .filter(row::Column::EndedAt.is_null())
        .group_by(row::Column::InterpreterId)
        .into_tuple()
        .all(rows)
        .await?;
    let counted = counted.into_iter();
    Ok(counted.map(|(who, number)| (Id(who), number)).collect())
}

/// Ends an assignment before its time; says whether it still stood.
pub async fn end(change: &Change, id: Id, end: &End, late_since: Option<Moment>) -> Result<bool> {
    let done = row::Entity::update_many()
        .col_expr(row::Column::EndedAt, Expr::value(end.at))
        .col_expr(row::Column::EndedBy, Expr::value(end.by.key()))
        .col_expr(row::Column::EndReason, Expr::value(end.reason.as_str()))
        .col_expr(row::Column::LateSince, Expr::value(late_since))
        .filter(row::Column::Id.eq(id.0))
        .filter(row::Column::EndedAt.is_null())
        .exec(change.rows())
        .await?;
    Ok(done.rows_affected == 1)
}

/// Keeps another time that one side would like, or forgets it.
pub async fn propose(change: &Change, id: Id, proposal: Option<&Proposal>) -> Result<()> {
    let minutes = proposal.map(|one| i32::try_from(one.wall.minutes).unwrap_or(i32::MAX));
    row::Entity::update_many()
        .col_expr(
            row::Column::ProposedStart,
            Expr::value(proposal.map(|one| wall_start(&one.wall))),
        )
        .col_expr(row::Column::ProposedMinutes, Expr::value(minutes))
        .col_expr(
            row::Column::ProposedBy,
            Expr::value(proposal.map(|one| one.by.key())),
        )
        .col_expr(
            row::Column::ProposedReason,
            Expr::value(proposal.map(|one| one.reason.as_str())),
        )
        .filter(row::Column::Id.eq(id.0))
        .exec(change.rows())
        .await?;
    Ok(())
}

/// An assignment was moved later than the pool's rule allows.
pub async fn moved_late(change: &Change, id: Id) -> Result<()> {
    row::Entity::update_many()
        .col_expr(row::Column::LateSince, Expr::value(change.now()))
        .filter(row::Column::Id.eq(id.0))
        .exec(change.rows())
        .await?;
    Ok(())
}

/// Writes when an assignment takes place now.
pub async fn reschedule(change: &Change, id: Id, wall: &Wall) -> Result<()> {
    let period = wall.period()?;
    row::Entity::update_many()
        .col_expr(row::Column::WallStart, Expr::value(wall_start(wall)))
        .col_expr(
            row::Column::Minutes,
            Expr::value(i32::try_from(wall.minutes).unwrap_or(i32::MAX)),
        )
        .col_expr(row::Column::StartsAt, Expr::value(period.from))
        .col_expr(row::Column::EndsAt, Expr::value(period.until))
        .filter(row::Column::Id.eq(id.0))
        .exec(change.rows())
        .await?;
    Ok(())
}

/// Writes when an assignment came about, for example data that lies in the past.
pub async fn backdate(change: &Change, id: Id, made_at: Moment) -> Result<()> {
    row::Entity::update_many()
        .col_expr(row::Column::MadeAt, Expr::value(made_at))
        .filter(row::Column::Id.eq(id.0))
        .exec(change.rows())
        .await?;
    Ok(())
}

/// Writes that both sides are reminded of the beginning `from`; says whether they were not before.
pub async fn remember_reminder(change: &Change, id: Id, from: Moment) -> Result<bool> {
    let fresh = Condition::any()
        .add(row::Column::RemindedFor.is_null())
        .add(row::Column::RemindedFor.ne(from));
    let done = row::Entity::update_many()
        .col_expr(row::Column::RemindedFor, Expr::value(from))
        .filter(row::Column::Id.eq(id.0))
        .filter(fresh)
        .exec(change.rows())
        .await?;
    Ok(done.rows_affected == 1)
}

/// Counts that a silent side is asked again for the `turn`th time; says whether it was not before.
pub async fn count_question(change: &Change, id: Id, turn: i16) -> Result<bool> {
    let done = row::Entity::update_many()
        .col_expr(row::Column::AskedAgain, Expr::value(turn))
        .filter(row::Column::Id.eq(id.0))
        .filter(row::Column::AskedAgain.lt(turn))
        .exec(change.rows())
        .await?;
    Ok(done.rows_affected == 1)
}

/// An interpreter and their record as a person, where that may be read.
pub type Who = (Interpreter, Option<Person>);

/// Who comes; nothing once they are erased. Inside a change, whose connection it reads through.
pub async fn who(rows: &impl ConnectionTrait, id: Id) -> Result<Option<Who>> {
    let Some(one) = interpreter(rows, id).await? else {
        return Ok(None);
    };
    let person = people::find_in(rows, one.person).await?;
    Ok(Some((one, person)))
}

/// The record of an interpreter; nothing once it is erased.
pub async fn interpreter(rows: &impl ConnectionTrait, id: Id) -> Result<Option<Interpreter>> {
    match interpreters::store::find(rows, id).await {
        Ok(one) => Ok(Some(one)),
        Err(Error::NotFound) => Ok(None),
        Err(other) => Err(other),
    }
}

/// The person an interpreter is; nothing once they are erased.
pub async fn person(rows: &impl ConnectionTrait, interpreter: Id) -> Result<Option<Person>> {
    let Some(one) = self::interpreter(rows, interpreter).await? else {
        return Ok(None);
    };
    Ok(people::find_in(rows, one.person).await?)
}
