//! Tables that wait to be taken over.

use platform::{Error, Result, database::Change};
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait, entity::prelude::*};
use values::{clock::Moment, id::Id};

use super::super::import::model::{Import, Tally};

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "organisation_import")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub file_name: String,
        pub uploaded_at: DateTimeUtc,
        pub uploaded_by_id: Option<Uuid>,
        pub uploaded_by: String,
        pub expires_at: DateTimeUtc,
        pub cells: String,
        pub mapping: String,
        pub choices: String,
        pub taken_at: Option<DateTimeUtc>,
        pub added: Option<i32>,
        pub updated: Option<i32>,
        pub skipped: Option<i32>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Keeps a table.
pub async fn insert(change: &Change, new: &Import) -> Result<()> {
    row::Entity::insert(row::ActiveModel {
        id: Set(new.id.0),
        file_name: Set(new.file_name.clone()),
        uploaded_at: Set(change.now()),
        uploaded_by_id: Set(change.actor().account.map(|id| id.0)),
        uploaded_by: Set(change.actor().name.clone()),
        expires_at: Set(new.expires_at),
        cells: Set(serde_json::to_string(&new.cells)?),
        mapping: Set(serde_json::to_string(&new.mapping)?),
        choices: Set(serde_json::to_string(&new.choices)?),
        taken_at: Set(None),
        added: Set(None),
        updated: Set(None),
        skipped: Set(None),
    })
    .exec_without_returning(change.rows())
    .await?;
    Ok(())
}

/// A table that has not been forgotten at `now`.
///
/// # Errors
/// Not found when there is none.
pub async fn find(rows: &impl ConnectionTrait, id: Id, now: Moment) -> Result<Import> {
    let found = row::Entity::find_by_id(id.0)
        .filter(row::Column::ExpiresAt.gt(now))
        .one(rows)
        .await?;
    let row = found.ok_or(Error::NotFound)?;
    let tally = |count: Option<i32>| usize::try_from(count.unwrap_or_default()).unwrap_or_default();
    Ok(Import {
        id,
        file_name: row.file_name,
        expires_at: row.expires_at,
        cells: match row.cells.as_str() {
            "" => Vec::new(),
            cells => serde_json::from_str(cells)?,
        },
        mapping: serde_json::from_str(&row.mapping)?,
        choices: serde_json::from_str(&row.choices)?,
        taken: row.taken_at.map(|_| Tally {
            added: tally(row.added),
            updated: tally(row.updated),
            skipped: tally(row.skipped),
        }),
    })
}

/// Keeps which column is which field, and what was chosen for single rows.
pub async fn update_choices(change: &Change, import: &Import) -> Result<()> {
    row::Entity::update(row::ActiveModel {
        id: Set(import.id.0),
        mapping: Set(serde_json::to_string(&import.mapping)?),
        choices: Set(serde_json::to_string(&import.choices)?),
        ..Default::default()
    })
    .exec(change.rows())
    .await?;
    Ok(())
}

/// Marks a table as taken over and forgets its cells; whether it was the first to do so.
pub async fn take(change: &Change, id: Id, tally: Tally) -> Result<bool> {
    let count = |count: usize| i32::try_from(count).unwrap_or(i32::MAX);
    let done = row::Entity::update_many()
        .set(row::ActiveModel {
            cells: Set(String::new()),
            choices: Set("{}".to_owned()),
            taken_at: Set(Some(change.now())),
            added: Set(Some(count(tally.added))),
            updated: Set(Some(count(tally.updated))),
            skipped: Set(Some(count(tally.skipped))),
            ..Default::default()
        })
        .filter(row::Column::Id.eq(id.0))
        .filter(row::Column::TakenAt.is_null())
        .exec(change.rows())
        .await?;
    Ok(done.rows_affected == 1)
}

/// Removes tables whose time is over.
pub async fn forget_expired(change: &Change) -> Result<()> {
    row::Entity::delete_many()
        .filter(row::Column::ExpiresAt.lte(change.now()))
        .exec(change.rows())
        .await?;
    Ok(())
}

/// Removes what an account brought along.
pub async fn delete_of(change: &Change, account: Id) -> Result<()> {
    row::Entity::delete_many()
        .filter(row::Column::UploadedById.eq(account.0))
        .exec(change.rows())
        .await?;
    Ok(())
}

/// Names and moments of what an account brought along.
pub async fn list_of(rows: &impl ConnectionTrait, account: Id) -> Result<Vec<(String, Moment)>> {
    let found = row::Entity::find()
        .filter(row::Column::UploadedById.eq(account.0))
        .all(rows)
        .await?;
    let named = found.into_iter();
    Ok(named.map(|row| (row.file_name, row.uploaded_at)).collect())
}
