//! A way to a provider and back: bound to the browser that began it, for ten minutes, once. One
//! secret in a cookie is the root of `state`, `nonce` and the PKCE verifier; of it only a hash is
//! kept, so the database opens nothing.

use std::sync::Arc;

use chrono::TimeDelta;
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait, entity::prelude::*};
use values::{id::Id, language::Language};

use super::conversation::Secrets;
use crate::{access::token, centre::Centre, database::Change, error::Result};

/// How long a way may take.
pub(crate) const LIVES: TimeDelta = TimeDelta::minutes(10);

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "provider_flow")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub browser_hash: String,
        pub provider_id: Uuid,
        pub account_id: Option<Uuid>,
        pub language: Option<String>,
        pub answered_at: Option<DateTimeUtc>,
        pub subject: Option<String>,
        pub called: Option<String>,
        pub expires_at: DateTimeUtc,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A way that is open.
#[derive(Clone, Debug)]
pub(crate) struct Flow {
    /// Whoever connects an account; nobody while signing in.
    pub account: Option<Id>,
    /// The language that was chosen in the address, to come back in.
    pub language: Option<Language>,
}

/// Who somebody is at a provider, before they have said that this account is theirs.
#[derive(Clone, Debug)]
pub(crate) struct Waiting {
    row: Uuid,
    pub provider: Id,
    pub subject: String,
    /// What the provider calls them, to be recognised.
    pub called: Option<String>,
}

/// The three texts that hang on the browser's secret.
pub(super) fn secrets_of(browser: &str) -> Secrets {
    let part = |name: &str| token::hash(&format!("{name} {browser}"));
    Secrets {
        state: part("state"),
        nonce: part("nonce"),
        verifier: part("verifier"),
    }
}

/// Opens a way and gives back the browser's secret.
pub(super) async fn open(centre: &Arc<Centre>, provider: Id, flow: &Flow) -> Result<String> {
    let (secret, now) = (token::fresh()?, centre.clock.now());
    let transaction = centre.database.begin().await?;
    row::Entity::delete_many()
        .filter(row::Column::ExpiresAt.lt(now))
        .exec(&transaction)
        .await?;
    row::Entity::insert(row::ActiveModel {
        id: Set(Id::new(&centre.clock).0),
        browser_hash: Set(token::hash(&secret)),
        provider_id: Set(provider.0),
        account_id: Set(flow.account.map(|account| account.0)),
        language: Set(flow.language.map(|language| language.tag().to_owned())),
        answered_at: Set(None),
        subject: Set(None),
        called: Set(None),
        expires_at: Set(now + LIVES),
    })
    .exec_without_returning(&transaction)
    .await?;
    transaction.commit().await?;
    Ok(secret)
}

/// Uses up the way that `browser` began to `provider` and `state` ends; nothing when there is none,
/// when it is too old, or when somebody else was faster.
pub(super) async fn take(
    centre: &Arc<Centre>,
    provider: Id,
    browser: &str,
    state: &str,
) -> Result<Option<Flow>> {
    if secrets_of(browser).state != state {
        return Ok(None);
    }
    let transaction = centre.database.begin().await?;
    let found = row::Entity::find()
        .filter(row::Column::BrowserHash.eq(token::hash(browser)))
        .filter(row::Column::ProviderId.eq(provider.0))
        .filter(row::Column::AnsweredAt.is_null())
        .filter(row::Column::ExpiresAt.gt(centre.clock.now()))
        .one(&transaction)
        .await?;
    let Some(row) = found else { return Ok(None) };
    let used = row::Entity::delete_by_id(row.id).exec(&transaction).await?;
    transaction.commit().await?;
    Ok((used.rows_affected == 1).then(|| Flow {
        account: row.account_id.map(Id),
        language: row.language.as_deref().and_then(Language::from_tag),
    }))
}

/// Keeps who `account` is at `provider`, until they have said so.
pub(super) async fn keep_answer(
    centre: &Arc<Centre>,
    (provider, account): (Id, Id),
    browser: &str,
    (subject, called): (String, Option<String>),
) -> Result<()> {
    let now = centre.clock.now();
    row::Entity::insert(row::ActiveModel {
        id: Set(Id::new(&centre.clock).0),
        browser_hash: Set(token::hash(browser)),
        provider_id: Set(provider.0),
        account_id: Set(Some(account.0)),
        language: Set(None),
        answered_at: Set(Some(now)),
        subject: Set(Some(subject)),
        called: Set(called),
        expires_at: Set(now + LIVES),
    })
    .exec_without_returning(centre.database.writer())
    .await?;
    Ok(())
}

/// Who waits in this browser to be connected with `account`.
pub(crate) async fn waiting(
    rows: &impl ConnectionTrait,
    account: Id,
    browser: &str,
    now: values::clock::Moment,
) -> Result<Option<Waiting>> {
    let found = row::Entity::find()
        .filter(row::Column::BrowserHash.eq(token::hash(browser)))
        .filter(row::Column::AccountId.eq(account.0))
        .filter(row::Column::ExpiresAt.gt(now))
        .one(rows)
        .await?;
    Ok(found.and_then(|row| {
        Some(Waiting {
            row: row.id,
            provider: Id(row.provider_id),
            subject: row.subject?,
            called: row.called,
        })
    }))
}

/// Whether this is who uses it up.
pub(super) async fn use_up(change: &Change, waiting: &Waiting) -> Result<bool> {
    let used = row::Entity::delete_by_id(waiting.row)
        .exec(change.rows())
        .await?;
    Ok(used.rows_affected == 1)
}

/// Every way to a provider ends.
pub(super) async fn forget(change: &Change, provider: Id) -> Result<()> {
    row::Entity::delete_many()
        .filter(row::Column::ProviderId.eq(provider.0))
        .exec(change.rows())
        .await?;
    Ok(())
}
