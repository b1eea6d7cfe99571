//! What the server must remember while a browser asks its authenticator: for five minutes, used
//! up by the answer, never in the browser's hands.

use std::sync::Arc;

use chrono::TimeDelta;
use sea_orm::{ActiveValue::Set, EntityTrait, entity::prelude::*};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use values::id::Id;

use super::passkeys::{self, Question};
use crate::{centre::Centre, database::Change, error::Result};

/// How long the server waits for a browser's answer.
const LIVES: TimeDelta = TimeDelta::minutes(5);

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "passkey_challenge")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub account_id: Option<Uuid>,
        pub purpose: String,
        pub state: String,
        pub expires_at: DateTimeUtc,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Keeps what the server must know when the answer comes.
pub(super) async fn remember(
    centre: &Arc<Centre>,
    account: Option<Id>,
    purpose: &str,
    state: &impl Serialize,
    options: Value,
) -> Result<Question> {
    let now = centre.clock.now();
    let id = Id::new(&centre.clock);
    let transaction = centre.database.begin().await?;
    row::Entity::delete_many()
        .filter(row::Column::ExpiresAt.lt(now))
        .exec(&transaction)
        .await?;
    row::Entity::insert(row::ActiveModel {
        id: Set(id.0),
        account_id: Set(account.map(|account| account.0)),
        purpose: Set(purpose.to_owned()),
        state: Set(serde_json::to_string(state)?),
        expires_at: Set(now + LIVES),
    })
    .exec_without_returning(&transaction)
    .await?;
    transaction.commit().await?;
    Ok(Question { id, options })
}

/// What was kept with a question, once.
pub(super) async fn recall<T: DeserializeOwned>(
    change: &Change,
    question: Id,
    purpose: &str,
    account: Option<Id>,
) -> Result<T> {
    let found = row::Entity::find_by_id(question.0)
        .filter(row::Column::Purpose.eq(purpose))
        .filter(row::Column::ExpiresAt.gt(change.now()))
        .one(change.rows())
        .await?;
    let row = found.filter(|row| row.account_id == account.map(|account| account.0));
    let row = row.ok_or_else(passkeys::does_not_fit)?;
    let used = row::Entity::delete_by_id(row.id)
        .exec(change.rows())
        .await?;
    if used.rows_affected != 1 {
        return Err(passkeys::does_not_fit().into());
    }
    Ok(serde_json::from_str(&row.state)?)
}
