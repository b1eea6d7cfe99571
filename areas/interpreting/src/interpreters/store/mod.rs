//! Interpreters in the database.

pub mod interest;
pub mod modules;
pub mod papers;
mod readiness;
pub mod reminders;

use std::collections::HashMap;

use platform::{Error, Result, database::Change};
use sea_orm::{
    ActiveValue::Set, ConnectionTrait, EntityTrait, QueryOrder, QuerySelect, entity::prelude::*,
};
use values::{day::Day, id::Id};

pub use readiness::{readiness, strictly};

use super::model::{Gender, Interpreter, Terms, TravelMode, Way};

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "interpreting_interpreter")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub person_id: Uuid,
        pub interested_on: Date,
        pub of_age_on: Option<Date>,
        pub active_since: Option<Date>,
        pub paused_on: Option<Date>,
        pub paused_until: Option<Date>,
        pub left_on: Option<Date>,
        pub gender: Option<String>,
        pub travel_mode: String,
        pub travel_limit_minutes: i16,
        pub most_per_day: i16,
        pub most_per_week: i16,
        pub notice_hours: i16,
        pub asked_by: String,
        pub shares_contact_since: Option<Date>,
        pub placed_directly_since: Option<Date>,
        pub note: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

mod district {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "interpreting_interpreter_district")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub interpreter_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub district_id: Uuid,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Every interpreter, in the order of their first interest.
pub async fn list(rows: &impl ConnectionTrait) -> Result<Vec<Interpreter>> {
    let found = row::Entity::find()
        .order_by_asc(row::Column::InterestedOn)
        .order_by_asc(row::Column::Id)
        .all(rows)
        .await?;
    join(rows, found).await
}

/// Everybody who takes appointments on `day`.
pub async fn list_active(rows: &impl ConnectionTrait, day: Day) -> Result<Vec<Interpreter>> {
    let mut found = list(rows).await?;
    found.retain(|one| one.standing(day) == super::Standing::Active);
    Ok(found)
}

/// The gender of everybody who has told it.
pub async fn genders(rows: &impl ConnectionTrait) -> Result<HashMap<Id, Gender>> {
    let found: Vec<(Uuid, Option<String>)> = row::Entity::find()
        .select_only()
        .column(row::Column::Id)
        .column(row::Column::Gender)
        .into_tuple()
        .all(rows)
        .await?;
    let told = found
        .into_iter()
        .filter_map(|(id, gender)| Some((Id(id), Gender::of(gender.as_deref()?)?)));
    Ok(told.collect())
}

/// The interpreter `id`.
///
/// # Errors
/// Not found when there is none.
pub async fn find(rows: &impl ConnectionTrait, id: Id) -> Result<Interpreter> {
    let found = row::Entity::find_by_id(id.0).one(rows).await?;
    let found = join(rows, found.into_iter().collect()).await?.pop();
    found.ok_or(Error::NotFound)
}

/// The interpreters `ids`, in no order.
pub async fn list_of(
    rows: &impl ConnectionTrait,
    ids: impl IntoIterator<Item = Id>,
) -> Result<Vec<Interpreter>> {
    let ids: Vec<Uuid> = ids.into_iter().map(|id| id.0).collect();
    let found = row::Entity::find()
        .filter(row::Column::Id.is_in(ids))
        .all(rows)
        .await?;
    join(rows, found).await
}

/// The interpreter that a person is, if they are one.
pub async fn of_person(rows: &impl ConnectionTrait, person: Id) -> Result<Option<Interpreter>> {
    let found = row::Entity::find()
        .filter(row::Column::PersonId.eq(person.0))
        .one(rows)
        .await?;
    Ok(join(rows, found.into_iter().collect()).await?.pop())
}

/// The interpreter `id`, held until the change ends: two who act at once come one after the other.
///
/// # Errors
/// Not found when there is none.
pub async fn hold(change: &Change, id: Id) -> Result<Interpreter> {
    let found = row::Entity::find_by_id(id.0)
        .lock_exclusive()
        .one(change.rows())
        .await?;
    let found = join(change.rows(), found.into_iter().collect())
        .await?
        .pop();
    found.ok_or(Error::NotFound)
}

/// Forgets an interpreter with everything that hangs on them.
pub async fn delete(change: &Change, id: Id) -> Result<()> {
    row::Entity::delete_by_id(id.0).exec(change.rows()).await?;
    Ok(())
}

async fn join(rows: &impl ConnectionTrait, found: Vec<row::Model>) -> Result<Vec<Interpreter>> {
    let mut districts: HashMap<Uuid, Vec<Id>> = HashMap::new();
    if !found.is_empty() {
        let all = district::Entity::find()
            .filter(district::Column::InterpreterId.is_in(found.iter().map(|row| row.id)))
            .all(rows)
            .await?;
        for one in all {
            let of = districts.entry(one.interpreter_id).or_default();
            of.push(Id(one.district_id));
        }
    }
    let joined = found.into_iter().map(|row| {
        let districts = districts.remove(&row.id).unwrap_or_default();
        read(row, districts)
    });
    Ok(joined.collect())
}

fn read(row: row::Model, districts: Vec<Id>) -> Interpreter {
    Interpreter {
        id: Id(row.id),
        person: Id(row.person_id),
        interested_on: row.interested_on,
        of_age_on: row.of_age_on,
        active_since: row.active_since,
        paused_on: row.paused_on,
        paused_until: row.paused_until,
        left_on: row.left_on,
        terms: Terms {
            gender: row.gender.as_deref().and_then(Gender::of),
            // The database keeps no other words.
            travel_mode: TravelMode::of(&row.travel_mode).unwrap_or(TravelMode::Transit),
            travel_limit_minutes: row.travel_limit_minutes,
            most_per_day: row.most_per_day,
            most_per_week: row.most_per_week,
            notice_hours: row.notice_hours,
            asked_by: Way::of(&row.asked_by).unwrap_or(Way::Mail),
            shares_contact_since: row.shares_contact_since,
            placed_directly_since: row.placed_directly_since,
            districts,
        },
        note: row.note,
    }
}

/// Keeps a new interpreter. The id is the caller's.
pub async fn insert(change: &Change, new: &Interpreter) -> Result<()> {
    row::Entity::insert(written(new))
        .exec_without_returning(change.rows())
        .await?;
    insert_districts(change, new).await
}

/// Writes an interpreter anew.
pub async fn update(change: &Change, now: &Interpreter) -> Result<()> {
    row::Entity::update(written(now))
        .exec(change.rows())
        .await?;
    district::Entity::delete_many()
        .filter(district::Column::InterpreterId.eq(now.id.0))
        .exec(change.rows())
        .await?;
    insert_districts(change, now).await
}

async fn insert_districts(change: &Change, of: &Interpreter) -> Result<()> {
    for district in &of.terms.districts {
        district::Entity::insert(district::ActiveModel {
            interpreter_id: Set(of.id.0),
            district_id: Set(district.0),
        })
        .exec_without_returning(change.rows())
        .await?;
    }
    Ok(())
}

fn written(one: &Interpreter) -> row::ActiveModel {
    let terms = &one.terms;
    row::ActiveModel {
        id: Set(one.id.0),
        person_id: Set(one.person.0),
        interested_on: Set(one.interested_on),
        of_age_on: Set(one.of_age_on),
        active_since: Set(one.active_since),
        paused_on: Set(one.paused_on),
        paused_until: Set(one.paused_until),
        left_on: Set(one.left_on),
        gender: Set(terms.gender.map(|gender| gender.key().to_owned())),
        travel_mode: Set(terms.travel_mode.key().to_owned()),
        travel_limit_minutes: Set(terms.travel_limit_minutes),
        most_per_day: Set(terms.most_per_day),
        most_per_week: Set(terms.most_per_week),
        notice_hours: Set(terms.notice_hours),
        asked_by: Set(terms.asked_by.key().to_owned()),
        shares_contact_since: Set(terms.shares_contact_since),
        placed_directly_since: Set(terms.placed_directly_since),
        note: Set(one.note.clone()),
    }
}
