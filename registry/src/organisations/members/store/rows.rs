//! Rows of the tables, and records made of them.

use sea_orm::ActiveValue::Set;
use values::{contact::Email, id::Id, language::Language};

use super::super::model::{Guest, Invitation, Member, Position, Role};

pub mod member {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "organisation_member")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub organisation_id: Uuid,
        pub account_id: Uuid,
        pub contact_id: Option<Uuid>,
        pub position: String,
        pub role: String,
        pub role_given_at: Option<DateTimeUtc>,
        pub starts_at: DateTimeUtc,
        pub ends_at: Option<DateTimeUtc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod invitation {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "organisation_invitation")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub organisation_id: Uuid,
        pub contact_id: Option<Uuid>,
        pub name: String,
        pub email: String,
        pub email_folded: String,
        pub language: String,
        pub position: String,
        pub role: String,
        pub token_hash: String,
        pub invited_by_id: Option<Uuid>,
        pub created_at: DateTimeUtc,
        pub expires_at: DateTimeUtc,
        pub accepted_at: Option<DateTimeUtc>,
        pub revoked_at: Option<DateTimeUtc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod rule {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "organisation_invitation_rule")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub valid_from: Date,
        pub lives_days: i32,
        pub most_per_day: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// The row of a member.
pub fn as_member_row(one: &Member) -> member::ActiveModel {
    member::ActiveModel {
        id: Set(one.id.0),
        organisation_id: Set(one.organisation.0),
        account_id: Set(one.account.0),
        contact_id: Set(one.contact.map(|id| id.0)),
        position: Set(one.position.key().to_owned()),
        role: Set(one.role.key().to_owned()),
        role_given_at: Set(one.role_given_at),
        starts_at: Set(one.starts_at),
        ends_at: Set(one.ends_at),
    }
}

impl From<member::Model> for Member {
    fn from(row: member::Model) -> Self {
        // Only known keys are ever written; the database checks them, too.
        Self {
            id: Id(row.id),
            organisation: Id(row.organisation_id),
            account: Id(row.account_id),
            contact: row.contact_id.map(Id),
            position: Position::of(&row.position).unwrap_or(Position::Member),
            role: Role::of(&row.role).unwrap_or(Role::Requester),
            role_given_at: row.role_given_at,
            starts_at: row.starts_at,
            ends_at: row.ends_at,
        }
    }
}

/// An invitation, unless its address is none any more: it was erased.
pub fn invitation_of(row: invitation::Model) -> Option<Invitation> {
    Some(Invitation {
        id: Id(row.id),
        organisation: Id(row.organisation_id),
        guest: Guest {
            name: row.name,
            email: Email::parse(&row.email).ok()?,
            language: Language::from_tag(&row.language).unwrap_or_default(),
            position: Position::of(&row.position).unwrap_or(Position::Member),
            role: Role::of(&row.role).unwrap_or(Role::Requester),
            contact: row.contact_id.map(Id),
        },
        created_at: row.created_at,
        expires_at: row.expires_at,
    })
}
