//! Accounts: people who can sign in to a centre.

use sea_orm::{
    ActiveValue::Set, ConnectionTrait, DbErr, EntityTrait, QueryOrder, SqlErr, entity::prelude::*,
    sea_query::Expr,
};
use values::{clock::Moment, contact::Email, id::Id, language::Language, subject::Subject, text};

use super::{Actor, roles};
use crate::{
    database::{Change, Entry},
    error::{Refusal, Result},
};

/// The kind under which the log speaks of accounts.
pub const SUBJECT: &str = "account";

pub(crate) mod account {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "account")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub name: String,
        pub email: String,
        pub email_folded: String,
        pub language: String,
        pub created_at: DateTimeUtc,
        pub disabled_at: Option<DateTimeUtc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(crate) mod account_role {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "account_role")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub account_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub role: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A person's account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// The record.
    pub id: Id,
    /// As shown to colleagues.
    pub name: String,
    /// Where sign-in links go.
    pub email: String,
    /// Language of the interface and of mails.
    pub language: Language,
    /// Keys of the roles held.
    pub roles: Vec<String>,
    /// Since when sign-in is closed.
    pub disabled_at: Option<Moment>,
}

/// What is needed to add an account.
#[derive(Clone, Debug)]
pub struct NewAccount {
    /// As shown to colleagues.
    pub name: String,
    /// Where sign-in links go; unique in the centre.
    pub email: Email,
    /// Language of the interface and of mails.
    pub language: Language,
    /// Keys of existing roles.
    pub roles: Vec<String>,
}

/// Adds an account and commits the change.
///
/// # Errors
/// Refused when the address has an account already or a role does not exist.
pub async fn add(change: Change, new: NewAccount) -> Result<Id> {
    let id = insert(&change, &new).await?;
    let entry = Entry::new("account-added", Subject::new(SUBJECT, id))
        .with(serde_json::json!({ "roles": new.roles }));
    change.commit(entry).await?;
    Ok(id)
}

/// Adds an account inside `change`.
///
/// # Errors
/// Refused when the address has an account already or a role does not exist.
pub(crate) async fn insert(change: &Change, new: &NewAccount) -> Result<Id> {
    for role in &new.roles {
        must_exist(change, role).await?;
    }
    let id = change.new_id();
    let inserted = account::Entity::insert(account::ActiveModel {
        id: Set(id.0),
        name: Set(new.name.clone()),
        email: Set(new.email.to_string()),
        email_folded: Set(fold(&new.email.to_string())),
        language: Set(new.language.tag().to_owned()),
        created_at: Set(change.now()),
        disabled_at: Set(None),
    })
    .exec_without_returning(change.rows())
    .await;
    if let Err(cause) = inserted {
        return Err(match cause.sql_err() {
            Some(SqlErr::UniqueConstraintViolation(_)) => {
                Refusal::new("refused-email-taken").into()
            }
            _ => cause.into(),
        });
    }
    for role in &new.roles {
        give_role(change, id, role).await?;
    }
    Ok(id)
}

pub(crate) async fn must_exist(change: &Change, role: &str) -> Result<()> {
    if roles::exists(change.rows(), role).await? {
        return Ok(());
    }
    Err(Refusal::new("refused-unknown-role")
        .with("role", role)
        .into())
}

/// Gives `role` to an account; harmless when it holds it already.
pub(crate) async fn give_role(change: &Change, id: Id, role: &str) -> Result<()> {
    account_role::Entity::insert(account_role::ActiveModel {
        account_id: Set(id.0),
        role: Set(role.to_owned()),
    })
    .on_conflict_do_nothing_on([account_role::Column::AccountId, account_role::Column::Role])
    .exec_without_returning(change.rows())
    .await?;
    Ok(())
}

/// Takes `role` from an account.
pub(crate) async fn take_role(change: &Change, id: Id, role: &str) -> Result<()> {
    account_role::Entity::delete_by_id((id.0, role.to_owned()))
        .exec(change.rows())
        .await?;
    Ok(())
}

/// Closes an account at `moment`, or opens it again.
pub(crate) async fn set_closed(change: &Change, id: Id, moment: Option<Moment>) -> Result<()> {
    account::Entity::update_many()
        .col_expr(account::Column::DisabledAt, Expr::value(moment))
        .filter(account::Column::Id.eq(id.0))
        .exec(change.rows())
        .await?;
    Ok(())
}

/// Changes what a person says about themselves.
pub(crate) async fn describe(
    change: &Change,
    id: Id,
    name: &str,
    language: Language,
) -> Result<()> {
    account::Entity::update_many()
        .col_expr(account::Column::Name, Expr::value(name))
        .col_expr(account::Column::Language, Expr::value(language.tag()))
        .filter(account::Column::Id.eq(id.0))
        .exec(change.rows())
        .await?;
    Ok(())
}

/// Every account, by name.
pub async fn list(rows: &impl ConnectionTrait) -> std::result::Result<Vec<Account>, DbErr> {
    let accounts = account::Entity::find()
        .order_by_asc(account::Column::Name)
        .all(rows)
        .await?;
    let held = account_role::Entity::find().all(rows).await?;
    let with_roles = accounts.into_iter().map(|row| {
        let roles = held.iter().filter(|held| held.account_id == row.id);
        let roles = roles.map(|held| held.role.clone()).collect();
        from_row(row, roles)
    });
    Ok(with_roles.collect())
}

/// The open account with this address.
pub async fn find_by_email(
    rows: &impl ConnectionTrait,
    email: &str,
) -> std::result::Result<Option<Account>, DbErr> {
    let found = account::Entity::find()
        .filter(account::Column::EmailFolded.eq(fold(email)))
        .filter(account::Column::DisabledAt.is_null())
        .one(rows)
        .await?;
    with_roles(rows, found).await
}

/// The account `id`.
pub async fn find(
    rows: &impl ConnectionTrait,
    id: Id,
) -> std::result::Result<Option<Account>, DbErr> {
    with_roles(rows, account::Entity::find_by_id(id.0).one(rows).await?).await
}

/// Accounts that hold `right` and can sign in: whom to tell that something waits for them.
pub async fn holding(
    rows: &impl ConnectionTrait,
    right: super::Right,
) -> std::result::Result<Vec<Account>, DbErr> {
    let mut holders = Vec::new();
    for account in list(rows).await? {
        let rights = roles::rights_of(rows, &account.roles).await?;
        if account.disabled_at.is_none() && rights.contains(right.key) {
            holders.push(account);
        }
    }
    Ok(holders)
}

/// The account as somebody who acts.
pub async fn as_actor(
    rows: &impl ConnectionTrait,
    account: Account,
) -> std::result::Result<Actor, DbErr> {
    let rights = roles::rights_of(rows, &account.roles).await?;
    Ok(Actor::person(
        account.id,
        account.name,
        account.language,
        account.roles,
        rights,
    ))
}

async fn with_roles(
    rows: &impl ConnectionTrait,
    found: Option<account::Model>,
) -> std::result::Result<Option<Account>, DbErr> {
    let Some(row) = found else { return Ok(None) };
    let held = account_role::Entity::find()
        .filter(account_role::Column::AccountId.eq(row.id))
        .all(rows)
        .await?;
    let roles = held.into_iter().map(|held| held.role).collect();
    Ok(Some(from_row(row, roles)))
}

fn from_row(row: account::Model, roles: Vec<String>) -> Account {
    Account {
        id: Id(row.id),
        name: row.name,
        email: row.email,
        language: Language::from_tag(&row.language).unwrap_or_default(),
        roles,
        disabled_at: row.disabled_at,
    }
}

fn fold(email: &str) -> String {
    text::fold(email.trim())
}
