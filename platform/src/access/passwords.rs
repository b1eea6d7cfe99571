//! Passwords: argon2id with 19 MiB and two passes. At most two are worked out at once, so that
//! nobody fills the memory by signing in; and never inside a change.

use argon2::{
    Argon2,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};
use sea_orm::{ActiveValue::Set, ConnectionTrait, DbErr, EntityTrait, sea_query::OnConflict};
use tokio::sync::Semaphore;
use values::{clock::Moment, id::Id};

use super::common;
use crate::{
    database::Change,
    error::{Error, Refusal, Result},
};

/// Characters a password may have: enough for any sentence.
pub const LONGEST: usize = 256;
/// What we recommend.
pub const RECOMMENDED: usize = 15;

static GATE: Semaphore = Semaphore::const_new(2);

/// The hash of no password anybody knows, with the parameters of all others: checking it takes as
/// long for an account that does not exist.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$MDAwMDAwMDAwMDAwMDAwMA$\
                      AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "account_password")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub account_id: Uuid,
        pub hash: String,
        pub changed_at: DateTimeUtc,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Whether `wish` may become a password: long enough, and not one that is tried first. `own` are
/// words near at hand: the person's name and address, the centre.
pub fn check(wish: &str, shortest: i32, own: &[&str]) -> std::result::Result<(), Refusal> {
    let length = wish.chars().count();
    if length < usize::try_from(shortest).unwrap_or(RECOMMENDED) {
        return Err(Refusal::new("error-password-short").with("shortest", shortest.to_string()));
    }
    if length > LONGEST {
        return Err(Refusal::new("error-too-long").with("limit", LONGEST.to_string()));
    }
    if common::is_common(wish, own) {
        return Err(Refusal::new("error-password-common"));
    }
    Ok(())
}

/// The hash of `password`, for [`keep`].
pub async fn hash(password: &str) -> Result<String> {
    let password = password.to_owned();
    let hash = behind_the_gate(move || {
        let hash: std::result::Result<PasswordHash, _> =
            Argon2::default().hash_password(password.as_bytes());
        hash.map(|hash| hash.to_string())
    });
    hash.await?
        .map_err(|cause| Error::failure(cause.to_string()))
}

/// Whether `password` is the one behind `hash`; without a hash it takes as long and is wrong.
pub async fn is_right(password: &str, hash: Option<String>) -> Result<bool> {
    let is_known = hash.is_some();
    let hash = hash.unwrap_or_else(|| NOBODY.to_owned());
    let password = password.to_owned();
    let is_right = behind_the_gate(move || {
        let hash = PasswordHash::new(&hash)?;
        let verified = Argon2::default().verify_password(password.as_bytes(), &hash);
        tracing::trace!("worked out a password");
        Ok::<_, argon2::password_hash::Error>(verified.is_ok())
    });
    let is_right = is_right.await?;
    Ok(is_right.map_err(|cause| Error::failure(cause.to_string()))? && is_known)
}

async fn behind_the_gate<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T> {
    let _turn = GATE.acquire().await.map_err(Error::failure)?;
    // What the work has to say belongs to the log of its request.
    let log = tracing::dispatcher::get_default(Clone::clone);
    tokio::task::spawn_blocking(move || tracing::dispatcher::with_default(&log, work))
        .await
        .map_err(Error::failure)
}

/// The hash kept for `account`.
pub async fn of(
    rows: &impl ConnectionTrait,
    account: Id,
) -> std::result::Result<Option<String>, DbErr> {
    let found = row::Entity::find_by_id(account.0).one(rows).await?;
    Ok(found.map(|row| row.hash))
}

/// Since when `account` has its password.
pub async fn changed_at(
    rows: &impl ConnectionTrait,
    account: Id,
) -> std::result::Result<Option<Moment>, DbErr> {
    let found = row::Entity::find_by_id(account.0).one(rows).await?;
    Ok(found.map(|row| row.changed_at))
}

/// Keeps `hash` for `account` instead of what was there.
pub async fn keep(change: &Change, account: Id, hash: String) -> Result<()> {
    let columns = [row::Column::Hash, row::Column::ChangedAt];
    row::Entity::insert(row::ActiveModel {
        account_id: Set(account.0),
        hash: Set(hash),
        changed_at: Set(change.now()),
    })
    .on_conflict(
        OnConflict::column(row::Column::AccountId)
            .update_columns(columns)
            .to_owned(),
    )
    .exec_without_returning(change.rows())
    .await?;
    Ok(())
}

/// Forgets the password of `account`.
pub async fn remove(change: &Change, account: Id) -> Result<()> {
    row::Entity::delete_by_id(account.0)
        .exec(change.rows())
        .await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_password_is_recognised_and_nothing_else_is() {
        let kept = hash("korrekt pferd batterie").await.expect("a hash");
        assert!(
            kept.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"),
            "{kept}"
        );
        assert!(
            is_right("korrekt pferd batterie", Some(kept.clone()))
                .await
                .expect("an answer")
        );
        assert!(
            !is_right("Korrekt pferd batterie", Some(kept))
                .await
                .expect("an answer")
        );
        assert!(
            !is_right("korrekt pferd batterie", None)
                .await
                .expect("an answer")
        );
    }

    #[test]
    fn length_counts_characters_and_nothing_has_to_be_mixed() {
        assert!(check("einfallsreich im regen", 8, &[]).is_ok());
        assert!(check("ґанок біля озера", 8, &[]).is_ok());
        assert_eq!(
            check("ґанок", 8, &[]).expect_err("too short").key,
            "error-password-short"
        );
        let long = "ab c".repeat(LONGEST);
        assert_eq!(
            check(&long, 8, &[]).expect_err("too long").key,
            "error-too-long"
        );
    }
}
