//! Places and districts in the database.

use std::collections::HashMap;

use platform::{Error, Result, database::Change};
use sea_orm::{
    ActiveValue::{NotSet, Set},
    ConnectionTrait, EntityTrait, QueryOrder,
    entity::prelude::*,
};
use values::{contact::Postcode, geo::Point, id::Id, language::Language};

use super::{
    districts::{self, District, Outline},
    model::{Access, Details, Location, Place},
};
use crate::languages::alphabet;

/// Millionths in a degree.
const MICRO: f64 = 1_000_000.0;

mod place {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "place")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub name: String,
        pub street: Option<String>,
        pub postcode: Option<String>,
        pub town: Option<String>,
        pub lon_micro: Option<i32>,
        pub lat_micro: Option<i32>,
        pub located_by: Option<String>,
        pub district_id: Option<Uuid>,
        pub access_notes: Option<String>,
        pub protected_since: Option<Date>,
        pub notes: Option<String>,
        pub closed_on: Option<Date>,
        pub created_at: DateTimeUtc,
        pub changed_at: DateTimeUtc,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

mod access {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "place_access")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub place_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub fact: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

mod district {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "place_district")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub number: Option<String>,
        pub name: String,
        pub outline: Option<String>,
        pub outline_source: Option<String>,
        pub outline_on: Option<Date>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Every place, by name. Whoever calls this decides what is shown of protected ones.
pub async fn list(rows: &impl ConnectionTrait) -> Result<Vec<Place>> {
    let found = place::Entity::find()
        .order_by_asc(place::Column::Name)
        .all(rows)
        .await?;
    let mut facts: HashMap<Uuid, Vec<Access>> = HashMap::new();
    for row in access::Entity::find().all(rows).await? {
        facts
            .entry(row.place_id)
            .or_default()
            .extend(Access::of(&row.fact));
    }
    let places = found.into_iter().map(|row| {
        let own = facts.remove(&row.id).unwrap_or_default();
        from_row(row, own)
    });
    Ok(places.collect())
}

/// One place.
///
/// # Errors
/// Not found when there is none.
pub async fn find(rows: &impl ConnectionTrait, id: Id) -> Result<Place> {
    let found = place::Entity::find_by_id(id.0).one(rows).await?;
    let facts = access::Entity::find()
        .filter(access::Column::PlaceId.eq(id.0))
        .all(rows)
        .await?;
    let facts = facts
        .iter()
        .filter_map(|row| Access::of(&row.fact))
        .collect();
    found.map(|row| from_row(row, facts)).ok_or(Error::NotFound)
}

fn from_row(row: place::Model, mut facts: Vec<Access>) -> Place {
    facts.sort_unstable();
    let degrees = |micro: i32| f64::from(micro) / MICRO;
    let point = row.lon_micro.zip(row.lat_micro).map(|(lon, lat)| Point {
        lon: degrees(lon),
        lat: degrees(lat),
    });
    Place {
        id: Id(row.id),
        details: Details {
            name: row.name,
            street: row.street,
            postcode: row.postcode.and_then(|text| Postcode::parse(&text).ok()),
            town: row.town,
            location: point.map(|point| Location {
                point,
                is_exact: row.located_by.as_deref() == Some("point"),
            }),
            district: row.district_id.map(Id),
            access: facts,
            access_notes: row.access_notes,
            protected_since: row.protected_since,
            notes: row.notes,
            closed_on: row.closed_on,
        },
        is_hidden: false,
        changed_at: row.changed_at,
    }
}

fn as_row(one: &Place, is_new: bool) -> place::ActiveModel {
    let details = one.details.clone();
    let point = details.location.map(|location| location.point);
    place::ActiveModel {
        id: Set(one.id.0),
        name: Set(details.name),
        street: Set(details.street),
        postcode: Set(details.postcode.map(String::from)),
        town: Set(details.town),
        lon_micro: Set(point.map(|point| micro(point.lon))),
        lat_micro: Set(point.map(|point| micro(point.lat))),
        located_by: Set(details.location.map(|location| {
            let by = if location.is_exact {
                "point"
            } else {
                "postcode"
            };
            by.to_owned()
        })),
        district_id: Set(details.district.map(|id| id.0)),
        access_notes: Set(details.access_notes),
        protected_since: Set(details.protected_since),
        notes: Set(details.notes),
        closed_on: Set(details.closed_on),
        created_at: if is_new { Set(one.changed_at) } else { NotSet },
        changed_at: Set(one.changed_at),
    }
}

#[expect(clippy::cast_possible_truncation, reason = "degrees are 180 at most")]
fn micro(degrees: f64) -> i32 {
    (degrees.clamp(-180.0, 180.0) * MICRO).round() as i32
}

/// Keeps a new place.
pub async fn insert(change: &Change, new: &Place) -> Result<()> {
    place::Entity::insert(as_row(new, true))
        .exec_without_returning(change.rows())
        .await?;
    insert_access(change, new).await
}

/// Keeps what was changed.
pub async fn update(change: &Change, changed: &Place) -> Result<()> {
    place::Entity::update(as_row(changed, false))
        .exec(change.rows())
        .await?;
    access::Entity::delete_many()
        .filter(access::Column::PlaceId.eq(changed.id.0))
        .exec(change.rows())
        .await?;
    insert_access(change, changed).await
}

async fn insert_access(change: &Change, place: &Place) -> Result<()> {
    let mut facts = place.details.access.clone();
    facts.sort_unstable();
    facts.dedup();
    if facts.is_empty() {
        return Ok(());
    }
    let rows = facts.into_iter().map(|fact| access::ActiveModel {
        place_id: Set(place.id.0),
        fact: Set(fact.key().to_owned()),
    });
    access::Entity::insert_many(rows)
        .exec_without_returning(change.rows())
        .await?;
    Ok(())
}

/// The centre's districts, by name as a German dictionary has them: Hörde stands before Huckarde.
pub async fn districts(rows: &impl ConnectionTrait) -> Result<Vec<District>> {
    let mut found = district::Entity::find().all(rows).await?;
    let compare = alphabet(Language::German);
    found.sort_by(|one, other| compare(&one.name, &other.name));
    let read = found.into_iter().map(|row| {
        let area = row.outline.as_deref().and_then(districts::from_json);
        District {
            id: Id(row.id),
            number: row.number,
            name: row.name,
            outline: area.zip(row.outline_on).map(|(area, since)| Outline {
                area,
                source: row.outline_source.unwrap_or_default(),
                since,
            }),
        }
    });
    Ok(read.collect())
}

fn as_district_row(one: &District) -> district::ActiveModel {
    let outline = one.outline.as_ref();
    district::ActiveModel {
        id: Set(one.id.0),
        number: Set(one.number.clone()),
        name: Set(one.name.clone()),
        outline: Set(outline.map(|outline| districts::to_json(&outline.area).to_string())),
        outline_source: Set(outline.map(|outline| outline.source.clone())),
        outline_on: Set(outline.map(|outline| outline.since)),
    }
}

/// Keeps a new district.
pub async fn insert_district(change: &Change, new: &District) -> Result<()> {
    district::Entity::insert(as_district_row(new))
        .exec_without_returning(change.rows())
        .await?;
    Ok(())
}

/// Keeps what was changed about a district.
pub async fn update_district(change: &Change, changed: &District) -> Result<()> {
    district::Entity::update(as_district_row(changed))
        .exec(change.rows())
        .await?;
    Ok(())
}
