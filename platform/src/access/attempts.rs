//! Attempts to sign in, counted so that nobody guesses for long and nobody can lock others out:
//! whoever errs too often waits, never longer than a quarter of an hour, and a mailed link, a
//! passkey and an open session work all the while.

use std::sync::Arc;

use chrono::TimeDelta;
use sea_orm::{
    ActiveValue::Set,
    ConnectionTrait, DbErr, EntityTrait,
    entity::prelude::*,
    sea_query::{Expr, ExprTrait, OnConflict},
};
use values::{clock::Moment, id::Id, text};

use super::{rules, token};
use crate::{centre::Centre, database::Change, error::Result};

/// After so long without an attempt all is forgotten.
const FORGOTTEN_AFTER: TimeDelta = TimeDelta::days(1);

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "sign_in_attempt")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub target: String,
        pub attempts: i32,
        pub last_at: DateTimeUtc,
        pub wait_until: Option<DateTimeUtc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What attempts are counted for. Only hashes are kept.
#[derive(Clone, Debug)]
pub struct Target {
    key: String,
    is_shared: bool,
    is_known: bool,
}

impl Target {
    /// The account with this address, whether there is one or not: counting must not tell.
    pub fn email(email: &str) -> Self {
        Self::of("email", &text::fold(email.trim()), false)
    }

    /// The second factor of an account.
    pub fn code(account: Id) -> Self {
        Self::of("code", &account.to_string(), false)
    }

    /// A network address, which many people may share.
    pub fn address(address: &str) -> Self {
        Self::of("address", address, true)
    }

    /// Forms that anybody may send, from a network address.
    pub fn form(address: &str) -> Self {
        Self::of("form", address, true)
    }

    fn of(kind: &str, name: &str, is_shared: bool) -> Self {
        Self {
            key: token::hash(&format!("{kind} {name}")),
            is_shared,
            is_known: !name.is_empty(),
        }
    }
}

/// Counts an attempt before it is looked at, so that many at once count, too. `Some` is the moment
/// from which the next one is allowed; then this one must not be looked at.
pub async fn begin(centre: &Arc<Centre>, targets: &[Target]) -> Result<Option<Moment>> {
    let now = centre.clock.now();
    let rules = rules::today(centre.database.read(), centre.clock.today()).await?;
    let transaction = centre.database.begin().await?;
    row::Entity::delete_many()
        .filter(row::Column::LastAt.lt(now - FORGOTTEN_AFTER))
        .exec(&transaction)
        .await?;
    let mut wait: Option<Moment> = None;
    for target in targets.iter().filter(|target| target.is_known) {
        let free = if target.is_shared {
            rules.free_attempts_of_address
        } else {
            rules.free_attempts
        };
        // Counting first takes the row's lock: on PostgreSQL others queue here.
        row::Entity::insert(row::ActiveModel {
            target: Set(target.key.clone()),
            attempts: Set(1),
            last_at: Set(now),
            wait_until: Set(None),
        })
        .on_conflict(
            OnConflict::column(row::Column::Target)
                .value(
                    row::Column::Attempts,
                    Expr::col((row::Entity, row::Column::Attempts)).add(1),
                )
                .value(row::Column::LastAt, Expr::value(now))
                .to_owned(),
        )
        .exec_without_returning(&transaction)
        .await?;
        let found = row::Entity::find_by_id(target.key.clone())
            .one(&transaction)
            .await?;
        let Some(row) = found else { continue };
        if let Some(until) = row.wait_until.filter(|until| *until > now) {
            wait = Some(wait.map_or(until, |other| Ord::max(other, until)));
            continue;
        }
        let next = rules
            .wait_after(row.attempts, free)
            .map(|pause| now + pause);
        row::Entity::update_many()
            .col_expr(row::Column::WaitUntil, Expr::value(next))
            .filter(row::Column::Target.eq(target.key.clone()))
            .exec(&transaction)
            .await?;
    }
    if wait.is_some() {
        // What was not looked at does not count: knocking does not lengthen anybody's wait.
        transaction.rollback().await?;
    } else {
        transaction.commit().await?;
    }
    Ok(wait)
}

/// Forgets the wrong attempts on an account after a right one; a shared address keeps its count
/// but for this one attempt.
pub async fn forgive(change: &Change, targets: &[Target]) -> Result<()> {
    for target in targets {
        if target.is_shared {
            count_one_less(change.rows(), target).await?;
        } else {
            row::Entity::delete_by_id(target.key.clone())
                .exec(change.rows())
                .await?;
        }
    }
    Ok(())
}

/// Takes an attempt from a shared address back, because it has turned out well.
pub async fn take_back(centre: &Arc<Centre>, target: &Target) -> Result<()> {
    let transaction = centre.database.begin().await?;
    count_one_less(&transaction, target).await?;
    transaction.commit().await?;
    Ok(())
}

async fn count_one_less(
    rows: &impl ConnectionTrait,
    target: &Target,
) -> std::result::Result<(), DbErr> {
    row::Entity::update_many()
        .col_expr(
            row::Column::Attempts,
            Expr::col(row::Column::Attempts).sub(1),
        )
        .col_expr(row::Column::WaitUntil, Expr::value(None::<Moment>))
        .filter(row::Column::Target.eq(target.key.clone()))
        .filter(row::Column::Attempts.gt(0))
        .exec(rows)
        .await?;
    Ok(())
}
