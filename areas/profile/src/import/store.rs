//! Imports in the database.

use platform::{Error, Result, database::Change};
use sea_orm::{
    ActiveValue::Set, ConnectionTrait, EntityTrait, QueryOrder, QuerySelect, entity::prelude::*,
    sea_query::Expr,
};
use values::id::Id;

use super::model::Import;

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "steckbrief_import")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub file_name: String,
        pub source: String,
        pub parsed: String,
        pub taken: String,
        pub imported_at: DateTimeUtc,
        pub imported_by: String,
        pub imported_by_id: Option<Uuid>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Keeps an import.
pub async fn insert(change: &Change, import: &Import) -> Result<()> {
    row::Entity::insert(row::ActiveModel {
        id: Set(import.id.0),
        file_name: Set(import.file_name.clone()),
        source: Set(import.source.clone()),
        parsed: Set(serde_json::to_string(&import.understood)?),
        taken: Set(serde_json::to_string(&import.taken)?),
        imported_at: Set(import.imported_at),
        imported_by: Set(import.imported_by.clone()),
        imported_by_id: Set(change.actor().account.map(|id| id.0)),
    })
    .exec_without_returning(change.rows())
    .await?;
    Ok(())
}

/// Notes which parts have been taken over.
pub async fn update_taken(change: &Change, import: Id, taken: &[String]) -> Result<()> {
    row::Entity::update_many()
        .col_expr(
            row::Column::Taken,
            Expr::value(serde_json::to_string(taken)?),
        )
        .filter(row::Column::Id.eq(import.0))
        .exec(change.rows())
        .await?;
    Ok(())
}

/// The import `id`.
pub async fn find(rows: &impl ConnectionTrait, id: Id) -> Result<Import> {
    let found = row::Entity::find_by_id(id.0).one(rows).await?;
    found
        .map(Import::try_from)
        .transpose()?
        .ok_or(Error::NotFound)
}

/// The newest imports first.
pub async fn list(rows: &impl ConnectionTrait, limit: u64) -> Result<Vec<Import>> {
    let found = row::Entity::find()
        .order_by_desc(row::Column::ImportedAt)
        .limit(limit)
        .all(rows)
        .await?;
    found.into_iter().map(Import::try_from).collect()
}

/// Removes an account's name from the imports it brought.
pub async fn forget_account(change: &Change, account: Id, name: &str) -> Result<()> {
    row::Entity::update_many()
        .col_expr(row::Column::ImportedBy, Expr::value(name))
        .col_expr(row::Column::ImportedById, Expr::value(None::<Uuid>))
        .filter(row::Column::ImportedById.eq(account.0))
        .exec(change.rows())
        .await?;
    Ok(())
}

impl TryFrom<row::Model> for Import {
    type Error = Error;

    fn try_from(row: row::Model) -> Result<Self> {
        Ok(Self {
            id: Id(row.id),
            file_name: row.file_name,
            source: row.source,
            understood: serde_json::from_str(&row.parsed)?,
            taken: serde_json::from_str(&row.taken)?,
            imported_by: row.imported_by,
            imported_at: row.imported_at,
        })
    }
}
