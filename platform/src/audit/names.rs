//! Names of who acted, beside the log: an entry holds only the hash of name and salt. Erasing a
//! name leaves a hash that nobody can turn back, and the chain stays whole.

use std::collections::{BTreeMap, BTreeSet};

use chrono::TimeDelta;
use sea_orm::{
    ActiveValue::Set, ConnectionTrait, DbErr, EntityTrait, entity::prelude::*, sea_query::Expr,
};
use values::{clock::Moment, id::Id};

use super::digest;
use crate::{access::token, database::Change};

/// How exactly the last use of a name is remembered.
const LAST_USED_STEP: TimeDelta = TimeDelta::days(1);

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "audit_name")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub seal: String,
        pub account_id: Option<Uuid>,
        pub name: String,
        pub salt: String,
        pub last_used_at: DateTimeUtc,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// The seal under which `name` stands beside the log, kept now if it was not.
pub(super) async fn seal_of(
    rows: &impl ConnectionTrait,
    account: Option<Uuid>,
    name: &str,
    now: Moment,
) -> Result<String, DbErr> {
    let query = row::Entity::find().filter(row::Column::Name.eq(name));
    let query = match account {
        Some(account) => query.filter(row::Column::AccountId.eq(account)),
        None => query.filter(row::Column::AccountId.is_null()),
    };
    if let Some(known) = query.one(rows).await? {
        if known.last_used_at + LAST_USED_STEP < now {
            row::Entity::update_many()
                .col_expr(row::Column::LastUsedAt, Expr::value(now))
                .filter(row::Column::Seal.eq(known.seal.as_str()))
                .exec(rows)
                .await?;
        }
        return Ok(known.seal);
    }
    let salt = token::fresh().map_err(|cause| DbErr::Custom(cause.to_string()))?;
    let seal = digest(&[&salt, name]);
    row::Entity::insert(row::ActiveModel {
        seal: Set(seal.clone()),
        account_id: Set(account),
        name: Set(name.to_owned()),
        salt: Set(salt),
        last_used_at: Set(now),
    })
    .exec_without_returning(rows)
    .await?;
    Ok(seal)
}

/// The names that stand under these seals; those that are gone are missing.
pub(super) async fn of(
    rows: &impl ConnectionTrait,
    seals: impl Iterator<Item = String>,
) -> Result<BTreeMap<String, String>, DbErr> {
    let seals: BTreeSet<String> = seals.collect();
    // A log has as many names as people who ever acted: few, and far fewer than entries.
    let known = row::Entity::find().all(rows).await?.into_iter();
    let wanted = known.filter(|row| seals.contains(&row.seal));
    Ok(wanted.map(|row| (row.seal, row.name)).collect())
}

/// Seals whose name or salt is not the one that was sealed.
pub(super) async fn forged(rows: &impl ConnectionTrait) -> Result<BTreeSet<String>, DbErr> {
    let known = row::Entity::find().all(rows).await?.into_iter();
    let forged = known.filter(|row| digest(&[&row.salt, &row.name]) != row.seal);
    Ok(forged.map(|row| row.seal).collect())
}

/// Takes an account's names from beside the log: its entries stay, with its number alone.
pub async fn forget(change: &Change, account: Id) -> Result<(), DbErr> {
    row::Entity::delete_many()
        .filter(row::Column::AccountId.eq(account.0))
        .exec(change.rows())
        .await
        .map(|_| ())
}
