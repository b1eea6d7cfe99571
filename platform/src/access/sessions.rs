//! Sessions: a random secret in a cookie, its hash in the database.

use std::sync::Arc;

use chrono::TimeDelta;
use sea_orm::{ActiveValue::Set, EntityTrait, entity::prelude::*, sea_query::Expr};
use values::{clock::Moment, id::Id, subject::Subject};

use super::{Actor, accounts, token};
use crate::{
    centre::Centre,
    database::{Change, Entry},
    error::Result,
};

/// Without a click for so long, a session ends.
const IDLE: TimeDelta = TimeDelta::hours(8);
/// However busy, a session ends after so long.
const ABSOLUTE: TimeDelta = TimeDelta::hours(14);
/// How exactly the last click is remembered: writing it each time would keep the writer busy.
const LAST_SEEN_STEP: TimeDelta = TimeDelta::minutes(1);

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "session")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub account_id: Uuid,
        pub token_hash: String,
        pub created_at: DateTimeUtc,
        pub last_seen_at: DateTimeUtc,
        pub expires_at: DateTimeUtc,
        pub ended_at: Option<DateTimeUtc>,
        pub message: Option<String>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// An open session.
#[derive(Clone, Debug)]
pub struct Session {
    /// The record.
    pub id: Id,
    /// Who holds it.
    pub actor: Actor,
    /// A text key to be shown once on the next page.
    pub message: Option<String>,
}

/// Opens a session inside `change` and gives back its secret, which is kept nowhere.
pub(crate) async fn open(change: &Change, account: Id) -> Result<String> {
    let secret = token::fresh()?;
    let now = change.now();
    row::Entity::insert(row::ActiveModel {
        id: Set(change.new_id().0),
        account_id: Set(account.0),
        token_hash: Set(token::hash(&secret)),
        created_at: Set(now),
        last_seen_at: Set(now),
        expires_at: Set(now + ABSOLUTE),
        ended_at: Set(None),
        message: Set(None),
    })
    .exec_without_returning(change.rows())
    .await?;
    Ok(secret)
}

/// The session that `secret` opens, if it is still alive.
pub(crate) async fn find(centre: &Centre, secret: &str) -> Result<Option<Session>> {
    let now = centre.clock.now();
    let found = row::Entity::find()
        .filter(row::Column::TokenHash.eq(token::hash(secret)))
        .filter(row::Column::EndedAt.is_null())
        .one(centre.database.read())
        .await?;
    let Some(row) = found.filter(|row| is_alive(row, now)) else {
        return Ok(None);
    };
    let account = accounts::find(centre.database.read(), Id(row.account_id)).await?;
    let Some(account) = account.filter(|account| account.disabled_at.is_none()) else {
        return Ok(None);
    };
    touch(centre, &row, now).await?;
    Ok(Some(Session {
        id: Id(row.id),
        actor: accounts::as_actor(centre.database.read(), account).await?,
        message: row.message,
    }))
}

fn is_alive(row: &row::Model, now: Moment) -> bool {
    row.expires_at > now && row.last_seen_at + IDLE > now
}

async fn touch(centre: &Centre, row: &row::Model, now: Moment) -> Result<()> {
    if row.last_seen_at + LAST_SEEN_STEP < now {
        row::Entity::update_many()
            .col_expr(row::Column::LastSeenAt, Expr::value(now))
            .filter(row::Column::Id.eq(row.id))
            .exec(centre.database.writer())
            .await?;
    }
    Ok(())
}

/// Ends a session: its secret opens nothing any more.
pub(crate) async fn end(centre: &Arc<Centre>, session: &Session) -> Result<()> {
    let change = centre.change(&session.actor).await?;
    row::Entity::update_many()
        .col_expr(row::Column::EndedAt, Expr::value(change.now()))
        .filter(row::Column::Id.eq(session.id.0))
        .exec(change.rows())
        .await?;
    let account = session.actor.account.unwrap_or(session.id);
    change
        .commit(Entry::new(
            "signed-out",
            Subject::new(accounts::SUBJECT, account),
        ))
        .await
}

/// Keeps a sentence for the next page, or forgets it.
pub(crate) async fn set_message(centre: &Centre, id: Id, message: Option<String>) -> Result<()> {
    row::Entity::update_many()
        .col_expr(row::Column::Message, Expr::value(message))
        .filter(row::Column::Id.eq(id.0))
        .exec(centre.database.writer())
        .await?;
    Ok(())
}
