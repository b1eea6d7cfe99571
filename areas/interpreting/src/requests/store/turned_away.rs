//! Forms that the rules have turned away, as counts of a day: nobody is in them.

use platform::{Result, database::Change};
use sea_orm::{
    ActiveValue::Set,
    ConnectionTrait, EntityTrait, QuerySelect,
    entity::prelude::*,
    sea_query::{Expr, ExprTrait, OnConflict},
};
use values::day::Day;

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "interpreting_turned_away")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub day: Date,
        #[sea_orm(primary_key, auto_increment = false)]
        pub rule: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub institution_kind: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub language: String,
        pub times: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Counts one more: the rule that said no, the kind of institution, and the language.
pub async fn count(change: &Change, rule: &str, kind: &str, language: &str) -> Result<()> {
    row::Entity::insert(row::ActiveModel {
        day: Set(change.clock().today()),
        rule: Set(rule.to_owned()),
        institution_kind: Set(kind.to_owned()),
        language: Set(language.to_owned()),
        times: Set(1),
    })
    .on_conflict(
        OnConflict::columns([
            row::Column::Day,
            row::Column::Rule,
            row::Column::InstitutionKind,
            row::Column::Language,
        ])
        .value(
            row::Column::Times,
            Expr::col((row::Entity, row::Column::Times)).add(1),
        )
        .to_owned(),
    )
    .exec_without_returning(change.rows())
    .await?;
    Ok(())
}

/// Every count from a day to another: the rule, and how often.
pub async fn between(
    rows: &impl ConnectionTrait,
    first: Day,
    last: Day,
) -> Result<Vec<(String, u32)>> {
    let found: Vec<(String, i32)> = row::Entity::find()
        .select_only()
        .column(row::Column::Rule)
        .column(row::Column::Times)
        .filter(row::Column::Day.gte(first))
        .filter(row::Column::Day.lte(last))
        .into_tuple()
        .all(rows)
        .await?;
    let counts = found
        .into_iter()
        .map(|(rule, times)| (rule, u32::try_from(times).unwrap_or_default()));
    Ok(counts.collect())
}
