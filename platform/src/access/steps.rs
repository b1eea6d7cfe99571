//! A sign-in on its way: the first factor was right, the second one is still to come. The page in
//! between carries a secret; its hash is kept here for ten minutes.

use chrono::TimeDelta;
use sea_orm::{
    ActiveValue::Set, ConnectionTrait, EntityTrait, entity::prelude::*, sea_query::Expr,
};
use values::{clock::Moment, id::Id};

use super::{
    sessions::{Arrival, Method, Through},
    token,
};
use crate::{database::Change, error::Result};

const LIVES: TimeDelta = TimeDelta::minutes(10);

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "sign_in_step")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub account_id: Uuid,
        pub token_hash: String,
        pub method: String,
        pub next_path: Option<String>,
        pub provider_id: Option<Uuid>,
        pub provider_session: Option<String>,
        pub expires_at: DateTimeUtc,
        pub used_at: Option<DateTimeUtc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A sign-in on its way.
#[derive(Clone, Debug)]
pub(crate) struct Step {
    /// The record.
    pub id: Id,
    /// Whose it is.
    pub account: Id,
    /// The first factor.
    pub method: Method,
    /// The page to go on to.
    pub next: Option<String>,
    /// The provider the first factor came through.
    pub through: Option<Through>,
}

/// Opens a step and gives back its secret.
pub(crate) async fn open(
    change: &Change,
    account: Id,
    arrival: &Arrival<'_>,
    next: Option<String>,
) -> Result<String> {
    let secret = token::fresh()?;
    let through = arrival.through.as_ref();
    row::Entity::delete_many()
        .filter(row::Column::ExpiresAt.lt(change.now()))
        .exec(change.rows())
        .await?;
    row::Entity::insert(row::ActiveModel {
        id: Set(change.new_id().0),
        account_id: Set(account.0),
        token_hash: Set(token::hash(&secret)),
        method: Set(arrival.method.key().to_owned()),
        next_path: Set(next),
        provider_id: Set(through.map(|through| through.provider.0)),
        provider_session: Set(through.and_then(|through| through.session.clone())),
        expires_at: Set(change.now() + LIVES),
        used_at: Set(None),
    })
    .exec_without_returning(change.rows())
    .await?;
    Ok(secret)
}

/// The step that `secret` belongs to, while it lives.
pub(crate) async fn find(
    rows: &impl ConnectionTrait,
    secret: &str,
    now: Moment,
) -> Result<Option<Step>> {
    let found = row::Entity::find()
        .filter(row::Column::TokenHash.eq(token::hash(secret)))
        .filter(row::Column::UsedAt.is_null())
        .filter(row::Column::ExpiresAt.gt(now))
        .one(rows)
        .await?;
    Ok(found.map(|row| Step {
        id: Id(row.id),
        account: Id(row.account_id),
        method: Method::from_key(&row.method),
        next: row.next_path,
        through: row.provider_id.map(|provider| Through {
            provider: Id(provider),
            session: row.provider_session,
        }),
    }))
}

/// Uses a step up; false when somebody else has.
pub(crate) async fn use_up(change: &Change, step: &Step) -> Result<bool> {
    let used = row::Entity::update_many()
        .col_expr(row::Column::UsedAt, Expr::value(change.now()))
        .filter(row::Column::Id.eq(step.id.0))
        .filter(row::Column::UsedAt.is_null())
        .exec(change.rows())
        .await?;
    Ok(used.rows_affected == 1)
}
