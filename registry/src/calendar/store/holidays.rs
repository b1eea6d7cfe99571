//! School holidays as they were imported.

use platform::{Result, database::Change};
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait, QueryOrder, entity::prelude::*};
use values::day::Day;

use crate::calendar::school::SchoolHoliday;

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "calendar_school_holiday")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub name: String,
        pub starts_on: Date,
        pub ends_on: Date,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Keeps `holidays` instead of those that lie in the same days.
pub async fn replace(change: &Change, holidays: &[SchoolHoliday]) -> Result<()> {
    for new in holidays {
        row::Entity::delete_many()
            .filter(row::Column::StartsOn.lte(new.until))
            .filter(row::Column::EndsOn.gte(new.from))
            .exec(change.rows())
            .await?;
    }
    for new in holidays {
        row::Entity::insert(row::ActiveModel {
            id: Set(change.new_id().0),
            name: Set(new.name.clone()),
            starts_on: Set(new.from),
            ends_on: Set(new.until),
        })
        .exec_without_returning(change.rows())
        .await?;
    }
    Ok(())
}

/// School holidays that have a day between `from` and `until`.
pub async fn list(
    rows: &impl ConnectionTrait,
    from: Day,
    until: Day,
) -> Result<Vec<SchoolHoliday>> {
    let found = row::Entity::find()
        .filter(row::Column::StartsOn.lte(until))
        .filter(row::Column::EndsOn.gte(from))
        .order_by_asc(row::Column::StartsOn)
        .all(rows)
        .await?;
    let holidays = found.into_iter().map(|row| SchoolHoliday {
        name: row.name,
        from: row.starts_on,
        until: row.ends_on,
    });
    Ok(holidays.collect())
}
