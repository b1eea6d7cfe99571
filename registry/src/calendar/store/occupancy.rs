//! When people are taken. The table refuses two times of one person that overlap; whoever writes
//! here locks the person first, so that the second one is told why instead of failing.

use chrono::{DateTime, Utc};
use platform::{Error, Result, database::Change};
use sea_orm::{
    ActiveValue::Set,
    ConnectionTrait, EntityTrait, QueryOrder, QuerySelect,
    entity::prelude::*,
    sea_query::{Expr, OnConflict},
};
use values::id::Id;

use super::MOST_IDS;
use crate::calendar::{model::Clash, time::Period};

/// End of the row before all time with which each person's chain begins.
const BEGINNING: i64 = -1_000_000_000;

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "calendar_occupancy")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub person_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub until_minute: i64,
        pub from_minute: i64,
        pub previous_until: Option<i64>,
        pub appointment_id: Option<Uuid>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Waits until nobody else changes when `person` is taken. Whoever locks several people does it
/// in the order of their ids, or two changes would wait for each other.
pub async fn lock(change: &Change, person: Id) -> Result<()> {
    if touch(change, person).await? > 0 {
        return Ok(());
    }
    let first = row::ActiveModel {
        person_id: Set(person.0),
        until_minute: Set(BEGINNING),
        from_minute: Set(BEGINNING - 1),
        previous_until: Set(None),
        appointment_id: Set(None),
    };
    row::Entity::insert(first)
        .on_conflict(
            OnConflict::columns([row::Column::PersonId, row::Column::UntilMinute])
                .do_nothing()
                .to_owned(),
        )
        .exec_without_returning(change.rows())
        .await?;
    touch(change, person).await?;
    Ok(())
}

/// Writes the first row of the chain as it is: that takes its lock on `PostgreSQL`.
async fn touch(change: &Change, person: Id) -> Result<u64> {
    let touched = row::Entity::update_many()
        .col_expr(row::Column::FromMinute, Expr::value(BEGINNING - 1))
        .filter(row::Column::PersonId.eq(person.0))
        .filter(row::Column::UntilMinute.eq(BEGINNING))
        .exec(change.rows())
        .await?;
    Ok(touched.rows_affected)
}

/// The first times at which `person` is taken that overlap with `period`.
pub async fn clashes(
    rows: &impl ConnectionTrait,
    person: Id,
    period: Period,
    limit: u64,
) -> Result<Vec<Clash>> {
    let (from, until) = period.minutes();
    // Times of one person do not overlap, so they end in the order in which they begin: the key
    // finds the first one that matters and stops behind the last.
    let found = row::Entity::find()
        .filter(row::Column::PersonId.eq(person.0))
        .filter(row::Column::UntilMinute.gt(from))
        .filter(row::Column::FromMinute.lt(until))
        .order_by_asc(row::Column::UntilMinute)
        .limit(limit)
        .all(rows)
        .await?;
    found.into_iter().filter_map(|row| clash(&row)).collect()
}

/// The times at which one of `people` is taken that overlap with `period`, in order. In one query.
pub async fn of_many(
    rows: &impl ConnectionTrait,
    people: &[Id],
    period: Period,
) -> Result<Vec<(Id, Clash)>> {
    let (from, until) = period.minutes();
    let mut query = row::Entity::find()
        .filter(row::Column::UntilMinute.gt(from))
        .filter(row::Column::FromMinute.lt(until))
        .order_by_asc(row::Column::UntilMinute);
    if people.len() <= MOST_IDS {
        query = query.filter(row::Column::PersonId.is_in(people.iter().map(|id| id.0)));
    }
    let found = query.all(rows).await?;
    let clashes = found
        .iter()
        .filter_map(|row| Some(clash(row)?.map(|clash| (Id(row.person_id), clash))));
    clashes.collect()
}

fn clash(row: &row::Model) -> Option<Result<Clash>> {
    let appointment = Id(row.appointment_id?);
    let at = |minute: i64| {
        DateTime::<Utc>::from_timestamp(minute * 60, 0)
            .ok_or_else(|| Error::failure("a minute outside of time"))
    };
    let made = || {
        Ok(Clash {
            appointment,
            period: Period {
                from: at(row.from_minute)?,
                until: at(row.until_minute)?,
            },
        })
    };
    Some(made())
}

/// Takes `period` of a person who is locked and free.
pub async fn take(change: &Change, person: Id, appointment: Id, period: Period) -> Result<()> {
    let (from, until) = period.minutes();
    let before = row::Entity::find()
        .filter(row::Column::PersonId.eq(person.0))
        .filter(row::Column::UntilMinute.lte(from))
        .order_by_desc(row::Column::UntilMinute)
        .one(change.rows())
        .await?
        .ok_or_else(|| Error::failure("a person who was not locked"))?;
    // The one behind names the new end before that exists: the reference is checked at the end of
    // the transaction.
    hang_behind(change, person, before.until_minute, until).await?;
    row::Entity::insert(row::ActiveModel {
        person_id: Set(person.0),
        until_minute: Set(until),
        from_minute: Set(from),
        previous_until: Set(Some(before.until_minute)),
        appointment_id: Set(Some(appointment.0)),
    })
    .exec_without_returning(change.rows())
    .await?;
    Ok(())
}

/// Gives back the time that `appointment` took of a person who is locked.
pub async fn release(change: &Change, person: Id, appointment: Id) -> Result<()> {
    let taken = row::Entity::find()
        .filter(row::Column::AppointmentId.eq(appointment.0))
        .filter(row::Column::PersonId.eq(person.0))
        .one(change.rows())
        .await?;
    let Some(taken) = taken else { return Ok(()) };
    row::Entity::delete_by_id((taken.person_id, taken.until_minute))
        .exec(change.rows())
        .await?;
    if let Some(before) = taken.previous_until {
        hang_behind(change, person, taken.until_minute, before).await?;
    }
    Ok(())
}

/// The row behind the end `old` now follows the end `new`.
async fn hang_behind(change: &Change, person: Id, old: i64, new: i64) -> Result<()> {
    row::Entity::update_many()
        .col_expr(row::Column::PreviousUntil, Expr::value(new))
        .filter(row::Column::PersonId.eq(person.0))
        .filter(row::Column::PreviousUntil.eq(old))
        .exec(change.rows())
        .await?;
    Ok(())
}

/// Forgets all times of a person.
pub async fn delete_of(change: &Change, person: Id) -> Result<()> {
    row::Entity::delete_many()
        .filter(row::Column::PersonId.eq(person.0))
        .exec(change.rows())
        .await?;
    Ok(())
}
