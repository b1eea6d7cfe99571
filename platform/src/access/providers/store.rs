//! Providers and identities in the database.

use openidconnect::ClientSecret;
use sea_orm::{
    ActiveValue::Set, ConnectionTrait, DbErr, EntityTrait, QueryOrder, entity::prelude::*,
    sea_query::Expr,
};
use values::id::Id;

use super::{Draft, Identity, Provider, Settings};
use crate::{
    database::Change,
    error::{Error, Refusal, Result},
};

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "sign_in_provider")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub name: String,
        pub issuer: String,
        pub client_id: String,
        pub client_secret: String,
        pub email_domains: String,
        pub second_factor_since: Option<DateTimeUtc>,
        pub strong_acr: String,
        pub created_at: DateTimeUtc,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

mod identity {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "provider_identity")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub account_id: Uuid,
        pub issuer: String,
        pub subject: String,
        pub created_at: DateTimeUtc,
        pub last_used_at: Option<DateTimeUtc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

type Rows<T> = std::result::Result<T, DbErr>;

fn from_row(row: row::Model) -> Provider {
    Provider {
        id: Id(row.id),
        name: row.name,
        issuer: row.issuer,
        client_id: row.client_id,
        secret: ClientSecret::new(row.client_secret),
        email_domains: row.email_domains,
        second_factor_since: row.second_factor_since,
        strong_acr: row.strong_acr,
    }
}

/// Every provider, the oldest first: so the buttons keep their places.
pub async fn list(rows: &impl ConnectionTrait) -> Rows<Vec<Provider>> {
    let found = row::Entity::find()
        .order_by_asc(row::Column::CreatedAt)
        .all(rows)
        .await?;
    Ok(found.into_iter().map(from_row).collect())
}

/// The provider `id`.
pub async fn find(rows: &impl ConnectionTrait, id: Id) -> Rows<Option<Provider>> {
    let found = row::Entity::find_by_id(id.0).one(rows).await?;
    Ok(found.map(from_row))
}

pub(super) async fn insert(change: &Change, draft: &Draft) -> Result<Id> {
    let id = change.new_id();
    row::Entity::insert(row::ActiveModel {
        id: Set(id.0),
        name: Set(draft.name.clone()),
        issuer: Set(draft.issuer.clone()),
        client_id: Set(String::new()),
        client_secret: Set(String::new()),
        email_domains: Set(String::new()),
        second_factor_since: Set(None),
        strong_acr: Set(String::new()),
        created_at: Set(change.now()),
    })
    .exec_without_returning(change.rows())
    .await
    .map_err(|cause| taken(cause, "refused-provider-known"))?;
    Ok(id)
}

pub(super) async fn update(change: &Change, before: &Provider, settings: &Settings) -> Result<()> {
    let since = settings
        .counts_second_factor
        .then(|| before.second_factor_since.unwrap_or(change.now()));
    let mut update = row::Entity::update_many()
        .col_expr(row::Column::Name, Expr::value(&settings.name))
        .col_expr(row::Column::ClientId, Expr::value(&settings.client_id))
        .col_expr(
            row::Column::EmailDomains,
            Expr::value(&settings.email_domains),
        )
        .col_expr(row::Column::SecondFactorSince, Expr::value(since))
        .col_expr(row::Column::StrongAcr, Expr::value(&settings.strong_acr))
        .filter(row::Column::Id.eq(before.id.0));
    if let Some(secret) = &settings.new_secret {
        update = update.col_expr(row::Column::ClientSecret, Expr::value(secret.secret()));
    }
    update.exec(change.rows()).await?;
    Ok(())
}

/// Forgets a provider and who anybody is there.
pub(super) async fn delete(change: &Change, provider: &Provider) -> Result<()> {
    identity::Entity::delete_many()
        .filter(identity::Column::Issuer.eq(&provider.issuer))
        .exec(change.rows())
        .await?;
    row::Entity::delete_by_id(provider.id.0)
        .exec(change.rows())
        .await?;
    Ok(())
}

/// Whose account `subject` at the provider is connected with.
pub(super) async fn account_of(
    rows: &impl ConnectionTrait,
    provider: &Provider,
    subject: &str,
) -> Rows<Option<Id>> {
    let found = identity::Entity::find()
        .filter(identity::Column::Issuer.eq(&provider.issuer))
        .filter(identity::Column::Subject.eq(subject))
        .one(rows)
        .await?;
    Ok(found.map(|row| Id(row.account_id)))
}

/// Who `account` is at its providers, the oldest first.
pub async fn identities(rows: &impl ConnectionTrait, account: Id) -> Rows<Vec<Identity>> {
    let found = identity::Entity::find()
        .filter(identity::Column::AccountId.eq(account.0))
        .order_by_asc(identity::Column::CreatedAt)
        .all(rows)
        .await?;
    let providers = list(rows).await?;
    let known = found.into_iter().filter_map(|row| {
        let provider = providers.iter().find(|one| one.issuer == row.issuer)?;
        Some(Identity {
            account: Id(row.account_id),
            provider: provider.id,
            created_at: row.created_at,
            last_used_at: row.last_used_at,
        })
    });
    Ok(known.collect())
}

/// How many accounts are connected with a provider.
pub(super) async fn connected(rows: &impl ConnectionTrait, provider: &Provider) -> Rows<u64> {
    use sea_orm::PaginatorTrait;
    identity::Entity::find()
        .filter(identity::Column::Issuer.eq(&provider.issuer))
        .count(rows)
        .await
}

/// Connects an account with `subject` at the provider.
///
/// # Errors
/// Refused when either is connected already: the database alone can tell when two come at once.
pub(super) async fn connect(
    change: &Change,
    account: Id,
    provider: &Provider,
    subject: &str,
) -> Result<()> {
    identity::Entity::insert(identity::ActiveModel {
        id: Set(change.new_id().0),
        account_id: Set(account.0),
        issuer: Set(provider.issuer.clone()),
        subject: Set(subject.to_owned()),
        created_at: Set(change.now()),
        last_used_at: Set(None),
    })
    .exec_without_returning(change.rows())
    .await
    .map_err(|cause| taken(cause, "refused-identity-taken"))?;
    Ok(())
}

/// Whether there was something to disconnect.
pub(super) async fn disconnect(change: &Change, account: Id, provider: &Provider) -> Result<bool> {
    let gone = identity::Entity::delete_many()
        .filter(identity::Column::AccountId.eq(account.0))
        .filter(identity::Column::Issuer.eq(&provider.issuer))
        .exec(change.rows())
        .await?;
    Ok(gone.rows_affected > 0)
}

pub(super) async fn used(change: &Change, account: Id, provider: &Provider) -> Result<()> {
    identity::Entity::update_many()
        .col_expr(identity::Column::LastUsedAt, Expr::value(change.now()))
        .filter(identity::Column::AccountId.eq(account.0))
        .filter(identity::Column::Issuer.eq(&provider.issuer))
        .exec(change.rows())
        .await?;
    Ok(())
}

/// Forgets who `account` is at any provider.
pub(crate) async fn forget_identities(change: &Change, account: Id) -> Result<()> {
    identity::Entity::delete_many()
        .filter(identity::Column::AccountId.eq(account.0))
        .exec(change.rows())
        .await?;
    Ok(())
}

fn taken(cause: DbErr, key: &'static str) -> Error {
    match cause.sql_err() {
        Some(sea_orm::SqlErr::UniqueConstraintViolation(_)) => Refusal::new(key).into(),
        _ => cause.into(),
    }
}
