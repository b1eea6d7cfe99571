//! Appointments in the database.

pub mod availability;
pub mod feeds;
pub mod holidays;
pub mod occupancy;
pub mod people;

use chrono::{Duration, NaiveDateTime};
use platform::{Error, Result, database::Change};
use sea_orm::{
    ActiveValue::Set,
    Condition, ConnectionTrait, EntityTrait, QueryOrder, QuerySelect,
    entity::prelude::*,
    sea_query::{Expr, ExprTrait, Func},
};
use values::{id::Id, subject::Subject};

use super::{
    model::{Appointment, Attendee, NewAppointment, SUBJECT, Where},
    paths,
    time::{LONGEST, Period, Wall, ZONE},
};

/// More people than this are not named in one statement; the engines set a limit to values.
const MOST_IDS: usize = 500;

/// How the time on the wall is kept.
const WALL: &str = "%Y-%m-%dT%H:%M";

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "calendar_appointment")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub title: String,
        pub kind_key: String,
        pub wall_start: String,
        pub zone: String,
        pub minutes: i32,
        pub starts_at: DateTimeUtc,
        pub ends_at: DateTimeUtc,
        pub place: String,
        pub place_id: Option<Uuid>,
        pub place_visibility: String,
        pub link: String,
        pub phone: String,
        pub owner_kind: String,
        pub owner_id: Uuid,
        pub path: String,
        pub organisation_id: Option<Uuid>,
        pub cancelled_on: Option<Date>,
        pub cancel_reason: String,
        pub sequence: i32,
        pub changed_at: DateTimeUtc,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Which appointments are wanted.
#[derive(Clone, Debug, Default)]
pub struct Narrowed {
    /// Not over before this.
    pub within: Option<Period>,
    /// Words of title or place.
    pub search: String,
    /// Text key of the sort.
    pub kind_key: Option<String>,
    /// Only the centre's own.
    pub is_own: bool,
}

impl Narrowed {
    fn condition(&self) -> Condition {
        let mut all = Condition::all();
        if let Some(period) = self.within {
            all = all
                .add(row::Column::StartsAt.lt(period.until))
                // So that the index on the start ends the search at both sides.
                .add(row::Column::StartsAt.gt(period.from - Duration::minutes(LONGEST.into())))
                .add(row::Column::EndsAt.gt(period.from));
        }
        if self.is_own {
            all = all.add(row::Column::OwnerKind.eq(SUBJECT));
        }
        if let Some(kind) = &self.kind_key {
            all = all.add(row::Column::KindKey.eq(kind.as_str()));
        }
        if !self.search.is_empty() {
            // Both engines know lower(); SQLite's leaves umlauts as they are, so both writings.
            let found = |column: row::Column| {
                Condition::any()
                    .add(column.contains(self.search.as_str()))
                    .add(
                        Expr::expr(Func::lower(Expr::col(column)))
                            .like(format!("%{}%", self.search.to_lowercase())),
                    )
            };
            all = all.add(
                Condition::any()
                    .add(found(row::Column::Title))
                    .add(found(row::Column::Place)),
            );
        }
        all
    }
}

/// Keeps a new appointment.
pub async fn insert(change: &Change, id: Id, new: &NewAppointment, period: Period) -> Result<()> {
    let (owner, path) = match &new.owner {
        Some((owner, path)) => (owner.clone(), path.clone()),
        None => (Subject::new(SUBJECT, id), paths::appointment(id)),
    };
    row::Entity::insert(row::ActiveModel {
        id: Set(id.0),
        title: Set(new.title.clone()),
        kind_key: Set(new.kind_key.clone()),
        wall_start: Set(new.wall.start.format(WALL).to_string()),
        zone: Set(ZONE.to_owned()),
        minutes: Set(minutes(new.wall)?),
        starts_at: Set(period.from),
        ends_at: Set(period.until),
        place: Set(new.at.place.clone()),
        place_id: Set(new.at.place_id.map(|id| id.0)),
        place_visibility: Set(visibility(&new.at).to_owned()),
        link: Set(new.at.link.clone()),
        phone: Set(new.at.phone.clone()),
        owner_kind: Set(owner.kind),
        owner_id: Set(owner.id.0),
        path: Set(path),
        organisation_id: Set(new.organisation.map(|id| id.0)),
        cancelled_on: Set(None),
        cancel_reason: Set(String::new()),
        sequence: Set(0),
        changed_at: Set(change.now()),
    })
    .exec_without_returning(change.rows())
    .await?;
    Ok(())
}

/// Writes an appointment as it is now.
pub async fn update(change: &Change, now: &Appointment) -> Result<()> {
    let changed = row::ActiveModel {
        title: Set(now.title.clone()),
        kind_key: Set(now.kind_key.clone()),
        wall_start: Set(now.wall.start.format(WALL).to_string()),
        minutes: Set(minutes(now.wall)?),
        starts_at: Set(now.period.from),
        ends_at: Set(now.period.until),
        place: Set(now.at.place.clone()),
        place_id: Set(now.at.place_id.map(|id| id.0)),
        place_visibility: Set(visibility(&now.at).to_owned()),
        link: Set(now.at.link.clone()),
        phone: Set(now.at.phone.clone()),
        cancelled_on: Set(now.cancelled_on),
        cancel_reason: Set(now.cancel_reason.clone()),
        sequence: Set(now.sequence + 1),
        changed_at: Set(change.now()),
        ..Default::default()
    };
    row::Entity::update_many()
        .set(changed)
        .filter(row::Column::Id.eq(now.id.0))
        .exec(change.rows())
        .await?;
    Ok(())
}

/// An appointment belongs to another organisation. Calendars show nothing of it, so nobody is told anew.
pub async fn set_organisation(change: &Change, id: Id, organisation: Option<Id>) -> Result<()> {
    let organisation = organisation.map(|id| id.0);
    row::Entity::update_many()
        .col_expr(row::Column::OrganisationId, Expr::value(organisation))
        .filter(row::Column::Id.eq(id.0))
        .exec(change.rows())
        .await?;
    Ok(())
}

/// One appointment.
///
/// # Errors
/// Not found when there is none.
pub async fn find(rows: &impl ConnectionTrait, id: Id) -> Result<Appointment> {
    find_any(rows, id).await?.ok_or(Error::NotFound)
}

/// One appointment, if there is one.
pub async fn find_any(rows: &impl ConnectionTrait, id: Id) -> Result<Option<Appointment>> {
    let found = row::Entity::find_by_id(id.0).one(rows).await?;
    found.map(Appointment::try_from).transpose()
}

/// One appointment, locked: on `PostgreSQL` whoever else changes it waits for this change.
///
/// # Errors
/// Not found when there is none.
pub async fn find_locked(change: &Change, id: Id) -> Result<Appointment> {
    let touched = row::Entity::update_many()
        .col_expr(row::Column::Sequence, Expr::col(row::Column::Sequence))
        .filter(row::Column::Id.eq(id.0))
        .exec(change.rows())
        .await?;
    if touched.rows_affected == 0 {
        return Err(Error::NotFound);
    }
    find(change.rows(), id).await
}

/// Appointments that were over before `moment`.
pub async fn over_before(rows: &impl ConnectionTrait, moment: DateTimeUtc) -> Result<Vec<Id>> {
    let ids: Vec<Uuid> = row::Entity::find()
        .select_only()
        .column(row::Column::Id)
        .filter(row::Column::EndsAt.lt(moment))
        .into_tuple()
        .all(rows)
        .await?;
    Ok(ids.into_iter().map(Id).collect())
}

/// Removes an appointment that nobody is on.
pub async fn delete(change: &Change, id: Id) -> Result<()> {
    row::Entity::delete_by_id(id.0).exec(change.rows()).await?;
    Ok(())
}

/// The appointments that are wanted, by time; `page` is how many to leave out and to take.
pub async fn list(
    rows: &impl ConnectionTrait,
    wanted: &Narrowed,
    is_descending: bool,
    page: Option<(u64, u64)>,
) -> Result<Vec<Appointment>> {
    let order = if is_descending {
        sea_orm::Order::Desc
    } else {
        sea_orm::Order::Asc
    };
    let mut query = row::Entity::find()
        .filter(wanted.condition())
        .order_by(row::Column::StartsAt, order)
        .order_by_asc(row::Column::Id);
    if let Some((offset, limit)) = page {
        query = query.offset(offset).limit(limit);
    }
    let found = query.all(rows).await?;
    found.into_iter().map(Appointment::try_from).collect()
}

/// How many there are.
pub async fn count(rows: &impl ConnectionTrait, wanted: &Narrowed) -> Result<u64> {
    use sea_orm::PaginatorTrait;
    Ok(row::Entity::find()
        .filter(wanted.condition())
        .count(rows)
        .await?)
}

/// The appointments `ids`, by time, as far as they lie within `period`, if one is named.
pub(super) async fn list_these(
    rows: &impl ConnectionTrait,
    ids: Vec<Uuid>,
    period: Option<Period>,
) -> Result<Vec<Appointment>> {
    let within = Narrowed {
        within: period,
        ..Narrowed::default()
    };
    let mut found = Vec::new();
    // One statement binds so many values and no more.
    for some in ids.chunks(500) {
        let rows = row::Entity::find()
            .filter(row::Column::Id.is_in(some.iter().copied()))
            .filter(within.condition())
            .all(rows)
            .await?;
        for row in rows {
            found.push(Appointment::try_from(row)?);
        }
    }
    found.sort_by_key(|appointment| (appointment.period.from, appointment.id));
    Ok(found)
}

fn minutes(wall: Wall) -> Result<i32> {
    i32::try_from(wall.minutes).map_err(Error::failure)
}

fn visibility(at: &Where) -> &'static str {
    if at.is_protected {
        "protected"
    } else {
        "shown"
    }
}

impl TryFrom<row::Model> for Appointment {
    type Error = Error;

    fn try_from(row: row::Model) -> Result<Self> {
        let start = NaiveDateTime::parse_from_str(&row.wall_start, WALL).map_err(Error::failure)?;
        Ok(Self {
            id: Id(row.id),
            title: row.title,
            kind_key: row.kind_key,
            wall: Wall {
                start,
                minutes: u32::try_from(row.minutes).map_err(Error::failure)?,
            },
            period: Period {
                from: row.starts_at,
                until: row.ends_at,
            },
            at: Where {
                place: row.place,
                place_id: row.place_id.map(Id),
                is_protected: row.place_visibility == "protected",
                link: row.link,
                phone: row.phone,
            },
            owner: Subject::new(&row.owner_kind, Id(row.owner_id)),
            path: row.path,
            organisation: row.organisation_id.map(Id),
            cancelled_on: row.cancelled_on,
            cancel_reason: row.cancel_reason,
            sequence: row.sequence,
            changed_at: row.changed_at,
        })
    }
}

/// The appointment `id` and who is on it, inside somebody's change.
///
/// # Errors
/// Not found when there is none.
pub async fn find_in(rows: &impl ConnectionTrait, id: Id) -> Result<(Appointment, Vec<Attendee>)> {
    let appointment = find(rows, id).await?;
    Ok((appointment, people::list(rows, id).await?))
}
