//! Rows of the tables, and records made of them.

use sea_orm::{
    ActiveValue,
    ActiveValue::{NotSet, Set},
};
use values::{
    contact::{Email, Phone, Postcode, WebAddress},
    id::Id,
};

use super::super::model::{Contact, ContactDetails, Details, Kind, Organisation};

pub mod organisation {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "organisation")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub name: String,
        pub short_name: Option<String>,
        pub kind: String,
        pub parent_id: Option<Uuid>,
        pub street: Option<String>,
        pub postcode: Option<String>,
        pub town: Option<String>,
        pub district: Option<String>,
        pub phone: Option<String>,
        pub email: Option<String>,
        pub website: Option<String>,
        pub school_number: Option<String>,
        pub recognition: Option<String>,
        pub recognised_since: Option<Date>,
        pub recognised_until: Option<Date>,
        pub publish_consent_on: Option<Date>,
        pub publish_withdrawn_on: Option<Date>,
        pub notes: Option<String>,
        pub closed_on: Option<Date>,
        pub created_at: DateTimeUtc,
        pub changed_at: DateTimeUtc,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod contact {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "organisation_contact")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub organisation_id: Uuid,
        pub person_id: Option<Uuid>,
        pub name: Option<String>,
        pub role: Option<String>,
        pub email: Option<String>,
        pub phone: Option<String>,
        pub starts_on: Option<Date>,
        pub ends_on: Option<Date>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {
        #[sea_orm(
            belongs_to = "super::organisation::Entity",
            from = "Column::OrganisationId",
            to = "super::organisation::Column::Id"
        )]
        Organisation,
    }

    impl Related<super::organisation::Entity> for Entity {
        fn to() -> RelationDef {
            Relation::Organisation.def()
        }
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// The row of an organisation; of a new one also when it came.
pub fn as_row(one: &Organisation, is_new: bool) -> organisation::ActiveModel {
    let details = one.details.clone();
    organisation::ActiveModel {
        id: ActiveValue::Set(one.id.0),
        name: Set(details.name),
        short_name: Set(details.short_name),
        kind: Set(details.kind.key().to_owned()),
        parent_id: Set(details.parent.map(|id| id.0)),
        street: Set(details.street),
        postcode: Set(details.postcode.map(String::from)),
        town: Set(details.town),
        district: Set(details.district),
        phone: Set(details.phone.map(|phone| phone.e164().to_owned())),
        email: Set(details.email.map(String::from)),
        website: Set(details.website.map(|web| web.as_str().to_owned())),
        school_number: Set(details.school_number),
        recognition: Set(details.recognition),
        recognised_since: Set(details.recognised_since),
        recognised_until: Set(details.recognised_until),
        publish_consent_on: Set(details.publish_consent_on),
        publish_withdrawn_on: Set(details.publish_withdrawn_on),
        notes: Set(details.notes),
        closed_on: Set(details.closed_on),
        created_at: if is_new { Set(one.changed_at) } else { NotSet },
        changed_at: Set(one.changed_at),
    }
}

impl From<organisation::Model> for Organisation {
    fn from(row: organisation::Model) -> Self {
        // Only checked values are ever written, so nothing is lost by reading them again.
        let details = Details {
            name: row.name,
            short_name: row.short_name,
            kind: Kind::of(&row.kind).unwrap_or(Kind::Other),
            parent: row.parent_id.map(Id),
            street: row.street,
            postcode: row.postcode.and_then(|text| Postcode::parse(&text).ok()),
            town: row.town,
            district: row.district,
            phone: row.phone.and_then(|text| Phone::parse(&text).ok()),
            email: row.email.and_then(|text| Email::parse(&text).ok()),
            website: row.website.and_then(|text| WebAddress::parse(&text).ok()),
            school_number: row.school_number,
            recognition: row.recognition,
            recognised_since: row.recognised_since,
            recognised_until: row.recognised_until,
            publish_consent_on: row.publish_consent_on,
            publish_withdrawn_on: row.publish_withdrawn_on,
            notes: row.notes,
            closed_on: row.closed_on,
        };
        Self {
            id: Id(row.id),
            details,
            changed_at: row.changed_at,
        }
    }
}

/// The row of a contact.
pub fn as_contact_row(one: &Contact) -> contact::ActiveModel {
    let details = one.details.clone();
    contact::ActiveModel {
        id: Set(one.id.0),
        organisation_id: Set(one.organisation.0),
        person_id: Set(details.person.map(|id| id.0)),
        name: Set(details.name),
        role: Set(details.role),
        email: Set(details.email.map(String::from)),
        phone: Set(details.phone.map(|phone| phone.e164().to_owned())),
        starts_on: Set(details.starts_on),
        ends_on: Set(details.ends_on),
    }
}

impl From<contact::Model> for Contact {
    fn from(row: contact::Model) -> Self {
        let details = ContactDetails {
            person: row.person_id.map(Id),
            name: row.name,
            role: row.role,
            email: row.email.and_then(|text| Email::parse(&text).ok()),
            phone: row.phone.and_then(|text| Phone::parse(&text).ok()),
            starts_on: row.starts_on,
            ends_on: row.ends_on,
        };
        Self {
            id: Id(row.id),
            organisation: Id(row.organisation_id),
            details,
        }
    }
}
