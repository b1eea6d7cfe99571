//! When people can and cannot come, as they have said.

use std::collections::HashMap;

use chrono::Weekday;
use platform::{Result, database::Change};
use sea_orm::{
    ActiveValue::Set,
    ConnectionTrait, EntityTrait, QueryOrder,
    entity::prelude::*,
    sea_query::{Expr, ExprTrait},
};
use values::{day::Day, id::Id};

use super::MOST_IDS;
use crate::calendar::availability::{Absence, Times, Weekly};

mod weekly {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "calendar_availability")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub person_id: Uuid,
        pub weekday: i16,
        pub from_minute: i16,
        pub until_minute: i16,
        pub valid_from: Date,
        pub valid_until: Option<Date>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

mod absence {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "calendar_absence")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub person_id: Uuid,
        pub starts_on: Date,
        pub ends_on: Date,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Keeps a weekly time.
pub async fn insert(change: &Change, person: Id, new: &Weekly) -> Result<()> {
    let number = i16::try_from(new.weekday.number_from_monday()).unwrap_or(1);
    let minute = |minute: u16| i16::try_from(minute).unwrap_or(1440);
    weekly::Entity::insert(weekly::ActiveModel {
        id: Set(change.new_id().0),
        person_id: Set(person.0),
        weekday: Set(number),
        from_minute: Set(minute(new.from)),
        until_minute: Set(minute(new.until)),
        valid_from: Set(new.valid_from),
        valid_until: Set(new.valid_until),
    })
    .exec_without_returning(change.rows())
    .await?;
    Ok(())
}

/// The weekly times of a person, by weekday, with the numbers of their rows.
pub async fn list(rows: &impl ConnectionTrait, person: Id) -> Result<Vec<(Id, Weekly)>> {
    let found = weekly::Entity::find()
        .filter(weekly::Column::PersonId.eq(person.0))
        .order_by_asc(weekly::Column::Weekday)
        .order_by_asc(weekly::Column::FromMinute)
        .order_by_asc(weekly::Column::ValidFrom)
        .all(rows)
        .await?;
    let times = found.into_iter().map(|row| (Id(row.id), read(&row)));
    Ok(times.collect())
}

fn read(row: &weekly::Model) -> Weekly {
    let minute = |minute: i16| u16::try_from(minute).unwrap_or(0);
    let number = u8::try_from(row.weekday - 1).unwrap_or(0);
    Weekly {
        weekday: Weekday::try_from(number).unwrap_or(Weekday::Mon),
        from: minute(row.from_minute),
        until: minute(row.until_minute),
        valid_from: row.valid_from,
        valid_until: row.valid_until,
    }
}

/// What `people` have said about the days from `first` to `last`, by person. In two queries.
pub async fn list_of_many(
    rows: &impl ConnectionTrait,
    people: &[Id],
    first: Day,
    last: Day,
) -> Result<HashMap<Id, Times>> {
    let mut weekly = weekly::Entity::find()
        .filter(weekly::Column::ValidFrom.lte(last))
        .filter(
            weekly::Column::ValidUntil
                .is_null()
                .or(weekly::Column::ValidUntil.gte(first)),
        )
        .order_by_asc(weekly::Column::Weekday)
        .order_by_asc(weekly::Column::FromMinute);
    let mut absences = absence::Entity::find()
        .filter(absence::Column::StartsOn.lte(last))
        .filter(absence::Column::EndsOn.gte(first))
        .order_by_asc(absence::Column::StartsOn);
    if people.len() <= MOST_IDS {
        let ids = || people.iter().map(|id| id.0);
        weekly = weekly.filter(weekly::Column::PersonId.is_in(ids()));
        absences = absences.filter(absence::Column::PersonId.is_in(ids()));
    }
    let mut times: HashMap<Id, Times> = people.iter().map(|id| (*id, Times::default())).collect();
    for row in weekly.all(rows).await? {
        if let Some(of) = times.get_mut(&Id(row.person_id)) {
            of.weekly.push(read(&row));
        }
    }
    for row in absences.all(rows).await? {
        if let Some(of) = times.get_mut(&Id(row.person_id)) {
            of.absences.push(Absence {
                from: row.starts_on,
                until: row.ends_on,
            });
        }
    }
    Ok(times)
}

/// Removes a weekly time of a person; false when there is none.
pub async fn delete(change: &Change, person: Id, id: Id) -> Result<bool> {
    let done = weekly::Entity::delete_many()
        .filter(weekly::Column::Id.eq(id.0))
        .filter(weekly::Column::PersonId.eq(person.0))
        .exec(change.rows())
        .await?;
    Ok(done.rows_affected > 0)
}

/// Keeps an absence.
pub async fn insert_absence(change: &Change, person: Id, new: Absence) -> Result<()> {
    absence::Entity::insert(absence::ActiveModel {
        id: Set(change.new_id().0),
        person_id: Set(person.0),
        starts_on: Set(new.from),
        ends_on: Set(new.until),
    })
    .exec_without_returning(change.rows())
    .await?;
    Ok(())
}

/// Absences of a person that end on `day` or later, with the numbers of their rows.
pub async fn list_absences(
    rows: &impl ConnectionTrait,
    person: Id,
    day: Day,
) -> Result<Vec<(Id, Absence)>> {
    let found = absence::Entity::find()
        .filter(absence::Column::PersonId.eq(person.0))
        .filter(absence::Column::EndsOn.gte(day))
        .order_by_asc(absence::Column::StartsOn)
        .all(rows)
        .await?;
    let absences = found.into_iter().map(|row| {
        let absence = Absence {
            from: row.starts_on,
            until: row.ends_on,
        };
        (Id(row.id), absence)
    });
    Ok(absences.collect())
}

/// Removes an absence of a person; false when there is none.
pub async fn delete_absence(change: &Change, person: Id, id: Id) -> Result<bool> {
    let done = absence::Entity::delete_many()
        .filter(absence::Column::Id.eq(id.0))
        .filter(absence::Column::PersonId.eq(person.0))
        .exec(change.rows())
        .await?;
    Ok(done.rows_affected > 0)
}

/// Forgets everything a person has said.
pub async fn delete_of(change: &Change, person: Id) -> Result<()> {
    weekly::Entity::delete_many()
        .filter(weekly::Column::PersonId.eq(person.0))
        .exec(change.rows())
        .await?;
    absence::Entity::delete_many()
        .filter(absence::Column::PersonId.eq(person.0))
        .exec(change.rows())
        .await?;
    Ok(())
}

/// What one person has said is from now on said by another.
pub async fn hand_on(change: &Change, from: Id, into: Id) -> Result<()> {
    weekly::Entity::update_many()
        .col_expr(weekly::Column::PersonId, Expr::value(into.0))
        .filter(weekly::Column::PersonId.eq(from.0))
        .exec(change.rows())
        .await?;
    absence::Entity::update_many()
        .col_expr(absence::Column::PersonId, Expr::value(into.0))
        .filter(absence::Column::PersonId.eq(from.0))
        .exec(change.rows())
        .await?;
    Ok(())
}
