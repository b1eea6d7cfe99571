//! Notes in the database.

use platform::{Result, area::SubjectLink, database::Change};
use sea_orm::{
    ActiveValue::Set, ConnectionTrait, EntityTrait, QueryOrder, QuerySelect, entity::prelude::*,
};
use values::{id::Id, subject::Subject};

use crate::{
    model::{Note, SUBJECT},
    paths,
};

/// How many notes are shown.
const SHOWN: u64 = 100;

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "example_note")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub text: String,
        pub written_at: DateTimeUtc,
        pub written_by: String,
        pub written_by_id: Option<Uuid>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Keeps a note.
pub async fn insert(change: &Change, note: &Note) -> Result<()> {
    row::Entity::insert(row::ActiveModel {
        id: Set(note.id.0),
        text: Set(note.text.clone()),
        written_at: Set(note.written_at),
        written_by: Set(note.written_by.clone()),
        written_by_id: Set(change.actor().account.map(|id| id.0)),
    })
    .exec_without_returning(change.rows())
    .await?;
    Ok(())
}

/// The notes, the newest first.
pub async fn list(rows: &impl ConnectionTrait) -> Result<Vec<Note>> {
    let found = row::Entity::find()
        .order_by_desc(row::Column::WrittenAt)
        .limit(SHOWN)
        .all(rows)
        .await?;
    Ok(found.into_iter().map(Note::from).collect())
}

/// The newest note.
pub async fn newest(rows: &impl ConnectionTrait) -> Result<Option<Note>> {
    let found = row::Entity::find()
        .order_by_desc(row::Column::WrittenAt)
        .one(rows)
        .await?;
    Ok(found.map(Note::from))
}

/// What an account has written.
pub async fn list_by(rows: &impl ConnectionTrait, account: Id) -> Result<Vec<Note>> {
    let found = row::Entity::find()
        .filter(row::Column::WrittenById.eq(account.0))
        .order_by_asc(row::Column::WrittenAt)
        .all(rows)
        .await?;
    Ok(found.into_iter().map(Note::from).collect())
}

/// Removes an account's notes.
pub async fn delete_by(change: &Change, account: Id) -> Result<()> {
    row::Entity::delete_many()
        .filter(row::Column::WrittenById.eq(account.0))
        .exec(change.rows())
        .await?;
    Ok(())
}

/// Title and page of a note, when `subject` is one.
pub async fn link(rows: &impl ConnectionTrait, subject: &Subject) -> Result<Option<SubjectLink>> {
    if subject.kind != SUBJECT {
        return Ok(None);
    }
    let found = row::Entity::find_by_id(subject.id.0).one(rows).await?;
    Ok(found.map(|row| SubjectLink {
        title: row.text,
        path: paths::NOTES.to_owned(),
    }))
}

impl From<row::Model> for Note {
    fn from(row: row::Model) -> Self {
        Self {
            id: Id(row.id),
            text: row.text,
            written_by: row.written_by,
            written_at: row.written_at,
        }
    }
}
