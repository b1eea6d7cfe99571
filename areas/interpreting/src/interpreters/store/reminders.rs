//! Of what interpreters were reminded, in the database.

use platform::{Result, database::Change};
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait};
use values::{day::Day, id::Id};

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "interpreting_interpreter_reminder")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub interpreter_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub about: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub due_on: Date,
        pub sent_at: DateTimeUtc,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Everything that was sent: interpreter, what about, and when that is due.
pub async fn list(rows: &impl ConnectionTrait) -> Result<Vec<(Id, String, Day)>> {
    let found = row::Entity::find().all(rows).await?.into_iter();
    Ok(found
        .map(|row| (Id(row.interpreter_id), row.about, row.due_on))
        .collect())
}

/// Keeps that a reminder goes out.
pub async fn insert(change: &Change, interpreter: Id, about: &str, due_on: Day) -> Result<()> {
    row::Entity::insert(row::ActiveModel {
        interpreter_id: Set(interpreter.0),
        about: Set(about.to_owned()),
        due_on: Set(due_on),
        sent_at: Set(change.now()),
    })
    .exec_without_returning(change.rows())
    .await?;
    Ok(())
}
