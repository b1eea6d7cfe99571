//! Links in the database.

use std::time::Duration;

use platform::{Result, access::token, database::Change};
use sea_orm::{
    ActiveValue::Set, ConnectionTrait, EntityTrait, entity::prelude::*, sea_query::Expr,
};
use values::{clock::Moment, id::Id};

use super::Purpose;

mod link {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "interpreting_link")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub token_hash: String,
        pub purpose: String,
        pub subject_id: Uuid,
        pub made_at: DateTimeUtc,
        pub expires_at: DateTimeUtc,
        pub revoked_at: Option<DateTimeUtc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Keeps the hash of a secret.
pub async fn insert(
    change: &Change,
    token_hash: &str,
    purpose: Purpose,
    subject: Id,
    until: Moment,
) -> Result<()> {
    link::Entity::insert(link::ActiveModel {
        token_hash: Set(token_hash.to_owned()),
        purpose: Set(purpose.key().to_owned()),
        subject_id: Set(subject.0),
        made_at: Set(change.now()),
        expires_at: Set(until),
        revoked_at: Set(None),
    })
    .exec_without_returning(change.rows())
    .await?;
    Ok(())
}

/// The record a secret leads to, while it is good for `purpose`. After its end it still leads there for `grace`, so that
/// whoever comes late is told so kindly.
pub async fn subject(
    rows: &impl ConnectionTrait,
    purpose: Purpose,
    secret: &str,
    now: Moment,
    grace: Duration,
) -> Result<Option<Id>> {
    find(rows, &token::hash(secret), purpose, now - grace).await
}

/// The record a hash leads to, when the link ends after `moment` and nobody has ended it before.
async fn find(
    rows: &impl ConnectionTrait,
    token_hash: &str,
    purpose: Purpose,
    moment: Moment,
) -> Result<Option<Id>> {
    let found = link::Entity::find_by_id(token_hash.to_owned())
        .filter(link::Column::Purpose.eq(purpose.key()))
        .filter(link::Column::ExpiresAt.gt(moment))
        .filter(link::Column::RevokedAt.is_null())
        .one(rows)
        .await?;
    Ok(found.map(|row| Id(row.subject_id)))
}

/// What a link was for that has been made once and opens nothing any more: its time is over, or somebody has ended it.
pub async fn find_over(
    rows: &impl ConnectionTrait,
    secret: &str,
    now: Moment,
) -> Result<Option<(Purpose, Id)>> {
    let found = link::Entity::find_by_id(token::hash(secret))
        .one(rows)
        .await?;
    let over = found.filter(|row| row.expires_at <= now || row.revoked_at.is_some());
    Ok(over.and_then(|row| Some((Purpose::of(&row.purpose)?, Id(row.subject_id)))))
}

/// Whether a record has a link for `purpose` that was made from `since` on and that nobody has ended.
pub async fn exists(
    rows: &impl ConnectionTrait,
    purpose: Purpose,
    subject: Id,
    since: Moment,
) -> Result<bool> {
    let found = link::Entity::find()
        .filter(link::Column::Purpose.eq(purpose.key()))
        .filter(link::Column::SubjectId.eq(subject.0))
        .filter(link::Column::MadeAt.gte(since))
        .filter(link::Column::RevokedAt.is_null())
        .one(rows)
        .await?;
    Ok(found.is_some())
}

/// Ends every link for `purpose` to a record.
pub async fn revoke(change: &Change, purpose: Purpose, subject: Id) -> Result<()> {
    link::Entity::update_many()
        .col_expr(link::Column::RevokedAt, Expr::value(change.now()))
        .filter(link::Column::Purpose.eq(purpose.key()))
        .filter(link::Column::SubjectId.eq(subject.0))
        .filter(link::Column::RevokedAt.is_null())
        .exec(change.rows())
        .await?;
    Ok(())
}
