//! Secrets of feeds: only their hashes.

use platform::{Result, access::token, database::Change};
use sea_orm::{
    ActiveValue::Set, ConnectionTrait, EntityTrait, entity::prelude::*, sea_query::Expr,
};
use values::{clock::Moment, id::Id};

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "calendar_feed")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub person_id: Uuid,
        pub secret_hash: String,
        pub made_at: DateTimeUtc,
        pub revoked_at: Option<DateTimeUtc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Keeps the hash of a new secret.
pub async fn insert(change: &Change, person: Id, secret: &str) -> Result<()> {
    row::Entity::insert(row::ActiveModel {
        id: Set(change.new_id().0),
        person_id: Set(person.0),
        secret_hash: Set(token::hash(secret)),
        made_at: Set(change.now()),
        revoked_at: Set(None),
    })
    .exec_without_returning(change.rows())
    .await?;
    Ok(())
}

/// Ends the feed of a person; false when there is none.
pub async fn revoke(change: &Change, person: Id) -> Result<bool> {
    let done = row::Entity::update_many()
        .col_expr(row::Column::RevokedAt, Expr::value(change.now()))
        .filter(row::Column::PersonId.eq(person.0))
        .filter(row::Column::RevokedAt.is_null())
        .exec(change.rows())
        .await?;
    Ok(done.rows_affected > 0)
}

/// Whose feed the secret opens.
pub async fn find(rows: &impl ConnectionTrait, secret: &str) -> Result<Option<Id>> {
    let found = row::Entity::find()
        .filter(row::Column::SecretHash.eq(token::hash(secret)))
        .filter(row::Column::RevokedAt.is_null())
        .one(rows)
        .await?;
    Ok(found.map(|row| Id(row.person_id)))
}

/// Since when a person has a feed.
pub async fn since(rows: &impl ConnectionTrait, person: Id) -> Result<Option<Moment>> {
    let found = row::Entity::find()
        .filter(row::Column::PersonId.eq(person.0))
        .filter(row::Column::RevokedAt.is_null())
        .one(rows)
        .await?;
    Ok(found.map(|row| row.made_at))
}

/// Forgets all feeds of a person.
pub async fn delete_of(change: &Change, person: Id) -> Result<()> {
    row::Entity::delete_many()
        .filter(row::Column::PersonId.eq(person.0))
        .exec(change.rows())
        .await?;
    Ok(())
}
