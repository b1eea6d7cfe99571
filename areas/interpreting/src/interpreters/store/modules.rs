//! Training modules in the database.

use platform::{Error, Result, database::Change};
use sea_orm::{
    ActiveValue::Set, ConnectionTrait, EntityTrait, QueryOrder, entity::prelude::*, sea_query::Expr,
};
use values::{day::Day, id::Id};

use super::{
    super::papers::Module,
    papers::rows::{self, module},
};

/// Every module, those that are offered first.
pub async fn list(rows: &impl ConnectionTrait) -> Result<Vec<Module>> {
    let found = module::Entity::find()
        .order_by_asc(module::Column::Name)
        .order_by_asc(module::Column::Id)
        .all(rows)
        .await?;
    let mut all: Vec<Module> = found.iter().map(read).collect();
    all.sort_by_key(|one| one.ended_on.is_some());
    Ok(all)
}

/// The module `id`.
///
/// # Errors
/// Not found when there is none.
pub async fn find(rows: &impl ConnectionTrait, id: Id) -> Result<Module> {
    let found = module::Entity::find_by_id(id.0).one(rows).await?;
    Ok(read(&found.ok_or(Error::NotFound)?))
}

/// Keeps a new module. The id is the caller's.
pub async fn insert(change: &Change, new: &Module) -> Result<()> {
    module::Entity::insert(module::ActiveModel {
        id: Set(new.id.0),
        name: Set(new.name.clone()),
        kind: Set(new.kind.key().to_owned()),
        minutes: Set(i32::try_from(new.minutes).unwrap_or(i32::MAX)),
        ended_on: Set(new.ended_on),
    })
    .exec_without_returning(change.rows())
    .await?;
    Ok(())
}

/// From `day` on a module is offered no more.
pub async fn end(change: &Change, id: Id, day: Day) -> Result<()> {
    module::Entity::update_many()
        .col_expr(module::Column::EndedOn, Expr::value(day))
        .filter(module::Column::Id.eq(id.0))
        .filter(module::Column::EndedOn.is_null())
        .exec(change.rows())
        .await?;
    Ok(())
}

fn read(row: &module::Model) -> Module {
    Module {
        id: Id(row.id),
        name: row.name.clone(),
        kind: rows::kind(row),
        minutes: u32::try_from(row.minutes).unwrap_or_default(),
        ended_on: row.ended_on,
    }
}
