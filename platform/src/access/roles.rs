//! Roles: rows that group rights.

use std::collections::BTreeSet;

use sea_orm::{ActiveValue::Set, ConnectionTrait, DbErr, EntityTrait, entity::prelude::*};
use values::clock::Moment;

use super::rights::{Right, shipped};

pub(crate) mod role {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "role")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub key: String,
        pub created_at: DateTimeUtc,
        pub name: Option<String>,
        pub second_factor_since: Option<DateTimeUtc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(crate) mod role_right {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "role_right")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub role: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub right_key: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

mod known_right {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "known_right")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub right_key: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Adds the shipped roles and gives rights the database has not met to their default roles.
pub(crate) async fn introduce(
    rows: &impl ConnectionTrait,
    rights: &[Right],
    now: Moment,
) -> Result<(), DbErr> {
    for key in shipped::ALL {
        role::Entity::insert(role::ActiveModel {
            key: Set((*key).to_owned()),
            created_at: Set(now),
            name: Set(None),
            second_factor_since: Set(None),
        })
        .on_conflict_do_nothing_on([role::Column::Key])
        .exec_without_returning(rows)
        .await?;
    }
    let known: BTreeSet<String> = known_right::Entity::find()
        .all(rows)
        .await?
        .into_iter()
        .map(|row| row.right_key)
        .collect();
    for right in rights.iter().filter(|right| !known.contains(right.key)) {
        known_right::Entity::insert(known_right::ActiveModel {
            right_key: Set(right.key.to_owned()),
        })
        .on_conflict_do_nothing_on([known_right::Column::RightKey])
        .exec_without_returning(rows)
        .await?;
        for role in right.roles {
            role_right::Entity::insert(role_right::ActiveModel {
                role: Set((*role).to_owned()),
                right_key: Set(right.key.to_owned()),
            })
            .on_conflict_do_nothing_on([role_right::Column::Role, role_right::Column::RightKey])
            .exec_without_returning(rows)
            .await?;
        }
    }
    Ok(())
}

/// A role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Role {
    /// As it is kept.
    pub key: String,
    /// What the centre calls it; roles that every centre has take their name from the texts.
    pub name: Option<String>,
    /// Since when whoever holds it must show a second factor.
    pub second_factor_since: Option<Moment>,
}

impl Role {
    /// The key of its name in the texts; only where it has no name of its own.
    pub fn text(&self) -> String {
        format!("role-{}", self.key)
    }
}

/// Every role: those all centres have, in their order, then the centre's own by name.
pub async fn list(rows: &impl ConnectionTrait) -> Result<Vec<Role>, DbErr> {
    let mut found = role::Entity::find().all(rows).await?;
    let place = |key: &str| {
        shipped::ALL
            .iter()
            .position(|own| *own == key)
            .unwrap_or(usize::MAX)
    };
    found.sort_by_key(|row| (place(&row.key), row.name.clone()));
    let roles = found.into_iter().map(|row| Role {
        key: row.key,
        name: row.name,
        second_factor_since: row.second_factor_since,
    });
    Ok(roles.collect())
}

/// Whether one of `roles` asks for a second factor.
pub(crate) async fn ask_for_second_factor(
    rows: &impl ConnectionTrait,
    roles: &[String],
) -> Result<bool, DbErr> {
    if roles.is_empty() {
        return Ok(false);
    }
    let strict = role::Entity::find()
        .filter(role::Column::Key.is_in(roles.iter().cloned()))
        .filter(role::Column::SecondFactorSince.is_not_null())
        .one(rows)
        .await?;
    Ok(strict.is_some())
}

/// Which role holds which right.
pub async fn matrix(rows: &impl ConnectionTrait) -> Result<BTreeSet<(String, String)>, DbErr> {
    let held = role_right::Entity::find().all(rows).await?;
    Ok(held
        .into_iter()
        .map(|row| (row.role, row.right_key))
        .collect())
}

/// Whether there is a role called `key`.
pub async fn exists(rows: &impl ConnectionTrait, key: &str) -> Result<bool, DbErr> {
    Ok(role::Entity::find_by_id(key.to_owned())
        .one(rows)
        .await?
        .is_some())
}

/// The keys of all rights that `roles` hold together.
pub(crate) async fn rights_of(
    rows: &impl ConnectionTrait,
    roles: &[String],
) -> Result<BTreeSet<String>, DbErr> {
    if roles.is_empty() {
        return Ok(BTreeSet::new());
    }
    let held = role_right::Entity::find()
        .filter(role_right::Column::Role.is_in(roles.iter().cloned()))
        .all(rows)
        .await?;
    Ok(held.into_iter().map(|row| row.right_key).collect())
}
