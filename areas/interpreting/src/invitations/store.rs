//! Invitations in the database.

use platform::{Error, Result, database::Change};
use sea_orm::{
    ActiveValue::Set, ConnectionTrait, EntityTrait, QueryOrder, entity::prelude::*, sea_query::Expr,
};
use values::{clock::Moment, id::Id};

use super::model::{Answer, Invitation};
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
        pub answer: Option<String>,
        pub answered_at: Option<DateTimeUtc>,
        pub time_position: Option<i16>,
        pub reason: Option<String>,
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
    row::Entity::insert(row::ActiveModel {
        id: Set(new.id.0),
        request_id: Set(new.request.0),
        interpreter_id: Set(new.interpreter.0),
        wave: Set(new.wave),
        way: Set(new.way.key().to_owned()),
        sent_at: Set(new.sent_at),
        answer_by: Set(new.answer_by),
        answer: Set(None),
        answered_at: Set(None),
        time_position: Set(None),
        reason: Set(None),
    })
    .exec_without_returning(change.rows())
    .await?;
    Ok(())
}

/// The invitation `id`.
///
/// # Errors
/// Not found when there is none.
pub async fn find(rows: &impl ConnectionTrait, id: Id) -> Result<Invitation> {
    let found = row::Entity::find_by_id(id.0).one(rows).await?;
    Ok(found.ok_or(Error::NotFound)?.into())
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

/// All invitations that were sent from `moment` on.
pub async fn list_since(rows: &impl ConnectionTrait, moment: Moment) -> Result<Vec<Invitation>> {
    let found = row::Entity::find()
        .filter(row::Column::SentAt.gte(moment))
        .order_by_asc(row::Column::SentAt)
        .all(rows)
        .await?;
    Ok(found.into_iter().map(Invitation::from).collect())
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

/// Writes an answer; says whether the invitation still waited for one.
pub async fn answer(
    change: &Change,
    id: Id,
    answer: Answer,
    time: Option<i16>,
    reason: Option<&str>,
) -> Result<bool> {
    let done = row::Entity::update_many()
        .col_expr(row::Column::Answer, Expr::value(answer.key()))
        .col_expr(row::Column::AnsweredAt, Expr::value(change.now()))
        .col_expr(row::Column::TimePosition, Expr::value(time))
        .col_expr(row::Column::Reason, Expr::value(reason))
        .filter(row::Column::Id.eq(id.0))
        .filter(row::Column::Answer.is_null())
        .exec(change.rows())
        .await?;
    Ok(done.rows_affected == 1)
}
