//! Recovery codes: ten secrets on paper for the day the telephone is lost. Each works once.

use sea_orm::{
    ActiveValue::Set, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, entity::prelude::*,
    sea_query::Expr,
};
use values::id::Id;

use super::token;
use crate::{
    database::Change,
    error::{Error, Result},
};

/// How many there are.
const CODES: usize = 10;
/// Letters that nobody confuses; 32 of them, five bits each.
const LETTERS: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
/// 120 random bits, so that a plain hash suffices (ASVS 6.5.2).
const LENGTH: usize = 24;

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "recovery_code")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub account_id: Uuid,
        pub code_hash: String,
        pub created_at: DateTimeUtc,
        pub used_at: Option<DateTimeUtc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Makes new codes for `account`; older ones are forgotten. Nobody can read them again later.
pub async fn renew(change: &Change, account: Id) -> Result<Vec<String>> {
    remove(change, account).await?;
    let mut codes = Vec::new();
    for _ in 0..CODES {
        let code = fresh()?;
        row::Entity::insert(row::ActiveModel {
            id: Set(change.new_id().0),
            account_id: Set(account.0),
            code_hash: Set(token::hash(&plain(&code))),
            created_at: Set(change.now()),
            used_at: Set(None),
        })
        .exec_without_returning(change.rows())
        .await?;
        codes.push(code);
    }
    Ok(codes)
}

/// How many codes of `account` are left.
pub async fn left(rows: &impl ConnectionTrait, account: Id) -> std::result::Result<u64, DbErr> {
    row::Entity::find()
        .filter(row::Column::AccountId.eq(account.0))
        .filter(row::Column::UsedAt.is_null())
        .count(rows)
        .await
}

/// Whether `code` is one of those left to `account`. It is used up.
pub async fn check(change: &Change, account: Id, code: &str) -> Result<bool> {
    let used = row::Entity::update_many()
        .col_expr(row::Column::UsedAt, Expr::value(change.now()))
        .filter(row::Column::AccountId.eq(account.0))
        .filter(row::Column::CodeHash.eq(token::hash(&plain(code))))
        .filter(row::Column::UsedAt.is_null())
        .exec(change.rows())
        .await?;
    Ok(used.rows_affected == 1)
}

/// Forgets every code of `account`.
pub async fn remove(change: &Change, account: Id) -> Result<()> {
    row::Entity::delete_many()
        .filter(row::Column::AccountId.eq(account.0))
        .exec(change.rows())
        .await?;
    Ok(())
}

fn fresh() -> Result<String> {
    let mut bytes = [0_u8; LENGTH];
    getrandom::fill(&mut bytes).map_err(|cause| Error::failure(cause.to_string()))?;
    let letters: Vec<char> = bytes
        .iter()
        .map(|byte| char::from(LETTERS[usize::from(byte % 32)]))
        .collect();
    let groups = letters
        .chunks(4)
        .map(|group| group.iter().collect::<String>());
    Ok(groups.collect::<Vec<_>>().join("-"))
}

/// What counts of a code however it is typed.
fn plain(code: &str) -> String {
    let letters = code.chars().filter(|letter| letter.is_ascii_alphanumeric());
    letters.map(|letter| letter.to_ascii_uppercase()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_the_same_however_it_is_typed() {
        let code = fresh().expect("chance");
        assert_eq!(code.len(), LENGTH + 5);
        let typed = format!(" {} ", code.to_lowercase().replace('-', " "));
        assert_eq!(plain(&typed), plain(&code));
        assert_ne!(fresh().expect("chance"), code);
    }
}
