//! Rule sets in the database.

use platform::{Error, Result, database::Change};
use sea_orm::{
    ActiveValue::Set, ConnectionTrait, EntityTrait, QueryOrder, entity::prelude::*,
    sea_query::OnConflict,
};
use values::day::Day;

use super::model::RuleSet;

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "interpreting_rule_set")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub valid_from: Date,
        pub name: String,
        pub document: String,
        pub written_at: DateTimeUtc,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// The rules that hold on `day`: the newest whose day has come. Before the first one, the rules the house begins with.
pub async fn on(rows: &impl ConnectionTrait, day: Day) -> Result<RuleSet> {
    let found = row::Entity::find()
        .filter(row::Column::ValidFrom.lte(day))
        .order_by_desc(row::Column::ValidFrom)
        .one(rows)
        .await?;
    match found {
        Some(row) => Ok(serde_json::from_str(&row.document)?),
        None => super::shipped::first().map_err(Error::failure),
    }
}

/// Every rule set with the day from which on it holds, the newest first.
pub async fn all(rows: &impl ConnectionTrait) -> Result<Vec<(Day, RuleSet)>> {
    let found = row::Entity::find()
        .order_by_desc(row::Column::ValidFrom)
        .all(rows)
        .await?;
    let read = |row: row::Model| Ok((row.valid_from, serde_json::from_str(&row.document)?));
    found.into_iter().map(read).collect()
}

/// Takes away the rules that hold from `day` on.
///
/// # Errors
/// Not found where there are none.
pub async fn remove(change: &Change, day: Day) -> Result<()> {
    let removed = row::Entity::delete_by_id(day).exec(change.rows()).await?;
    if removed.rows_affected == 0 {
        return Err(Error::NotFound);
    }
    Ok(())
}

/// Keeps rules that hold from `day` on; those of the same day are replaced.
pub async fn put(change: &Change, day: Day, rules: &RuleSet) -> Result<()> {
    row::Entity::insert(row::ActiveModel {
        valid_from: Set(day),
        name: Set(rules.name.clone()),
        document: Set(serde_json::to_string(rules)?),
        written_at: Set(change.now()),
    })
    .on_conflict(
        OnConflict::column(row::Column::ValidFrom)
            .update_columns([
                row::Column::Name,
                row::Column::Document,
                row::Column::WrittenAt,
            ])
            .to_owned(),
    )
    .exec_without_returning(change.rows())
    .await?;
    Ok(())
}
