//! Who is on which appointment.

use platform::{Result, database::Change};
use sea_orm::{
    ActiveValue::Set, ConnectionTrait, EntityTrait, QueryOrder, QuerySelect, entity::prelude::*,
    sea_query::OnConflict,
};
use values::id::Id;

use crate::calendar::{
    model::{Appointment, Attendee, Reply},
    time::Period,
};

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "calendar_attendee")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub appointment_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub person_id: Uuid,
        pub role_key: String,
        pub reply: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Puts somebody on an appointment, or writes anew what they have said.
pub async fn put(change: &Change, appointment: Id, attendee: &Attendee) -> Result<()> {
    row::Entity::insert(row::ActiveModel {
        appointment_id: Set(appointment.0),
        person_id: Set(attendee.person.0),
        role_key: Set(attendee.role_key.clone()),
        reply: Set(attendee.reply.key().to_owned()),
    })
    .on_conflict(
        OnConflict::columns([row::Column::AppointmentId, row::Column::PersonId])
            .update_columns([row::Column::RoleKey, row::Column::Reply])
            .to_owned(),
    )
    .exec_without_returning(change.rows())
    .await?;
    Ok(())
}

/// Takes somebody off an appointment.
pub async fn remove(change: &Change, appointment: Id, person: Id) -> Result<()> {
    row::Entity::delete_by_id((appointment.0, person.0))
        .exec(change.rows())
        .await?;
    Ok(())
}

/// Takes somebody off all appointments.
pub async fn remove_everywhere(change: &Change, person: Id) -> Result<()> {
    row::Entity::delete_many()
        .filter(row::Column::PersonId.eq(person.0))
        .exec(change.rows())
        .await?;
    Ok(())
}

/// Who is on an appointment.
pub async fn list(rows: &impl ConnectionTrait, appointment: Id) -> Result<Vec<Attendee>> {
    let found = row::Entity::find()
        .filter(row::Column::AppointmentId.eq(appointment.0))
        .order_by_asc(row::Column::PersonId)
        .all(rows)
        .await?;
    Ok(found.into_iter().map(Attendee::from).collect())
}

/// What `person` is on all their appointments, by appointment.
pub async fn everywhere(rows: &impl ConnectionTrait, person: Id) -> Result<Vec<(Id, Attendee)>> {
    let found = row::Entity::find()
        .filter(row::Column::PersonId.eq(person.0))
        .order_by_asc(row::Column::AppointmentId)
        .all(rows)
        .await?;
    let on = found.into_iter();
    Ok(on
        .map(|row| (Id(row.appointment_id), Attendee::from(row)))
        .collect())
}

/// The appointments of `person` by time, within `period` if one is named, each with what they are there.
pub async fn appointments(
    rows: &impl ConnectionTrait,
    person: Id,
    period: Option<Period>,
) -> Result<Vec<(Appointment, Attendee)>> {
    let on = row::Entity::find()
        .filter(row::Column::PersonId.eq(person.0))
        .limit(100_000)
        .all(rows)
        .await?;
    let ids = on.iter().map(|row| row.appointment_id).collect();
    let found = super::list_these(rows, ids, period).await?;
    let attendee = |appointment: &Appointment| {
        let own = on.iter().find(|row| row.appointment_id == appointment.id.0);
        own.cloned().map(Attendee::from)
    };
    let with = found
        .into_iter()
        .filter_map(|appointment| attendee(&appointment).map(|own| (appointment, own)));
    Ok(with.collect())
}

impl From<row::Model> for Attendee {
    fn from(row: row::Model) -> Self {
        Self {
            person: Id(row.person_id),
            role_key: row.role_key,
            // The table knows these three and no other.
            reply: Reply::from_key(&row.reply).unwrap_or(Reply::Tentative),
        }
    }
}
