//! Rows of requests.

use registry::calendar::time::Wall;
use values::{id::Id, language::Language};

use super::super::model::{Asker, GenderWish, Judged, Need, Request, Stage};
use crate::pool::{Medium, Mode};

pub mod request {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "interpreting_request")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub number: i64,
        pub mode: String,
        pub stage: String,
        pub stage_since: DateTimeUtc,
        pub received_at: DateTimeUtc,
        pub organisation_id: Option<Uuid>,
        pub institution: String,
        pub institution_kind: String,
        pub contact_name: String,
        pub contact_email: String,
        pub contact_phone: String,
        pub contact_language: String,
        pub language: String,
        pub variety: String,
        pub occasion: String,
        pub medium: String,
        pub place: String,
        pub postcode: String,
        pub town: String,
        pub place_id: Option<Uuid>,
        pub district_id: Option<Uuid>,
        pub gender_wish: String,
        pub file_number: String,
        pub note: String,
        pub priority: i16,
        pub fund_id: Option<Uuid>,
        pub preferred_interpreter_id: Option<Uuid>,
        pub series_id: Option<Uuid>,
        pub series_position: Option<i16>,
        pub handled_by: Option<Uuid>,
        pub rules_from: Option<Date>,
        pub times_asked_at: Option<DateTimeUtc>,
        pub is_public_room: i16,
        pub is_fund_set_by_hand: i16,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod substitute {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "interpreting_request_substitute")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub request_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub position: i16,
        pub language: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod answer {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "interpreting_request_answer")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub request_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub subject: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod time {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "interpreting_request_time")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub request_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub position: i16,
        pub wall_start: String,
        pub minutes: i32,
        pub starts_at: DateTimeUtc,
        pub ends_at: DateTimeUtc,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod step {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "interpreting_request_step")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub request_id: Uuid,
        pub at: DateTimeUtc,
        pub event: String,
        pub from_stage: String,
        pub to_stage: String,
        pub reason: String,
        pub words: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod sending {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "interpreting_request_sending")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub form_hash: String,
        pub request_id: Uuid,
        pub sent_at: DateTimeUtc,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod counter {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "interpreting_request_counter")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: i16,
        pub last_number: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// The record of a row and what belongs to it.
pub fn join(
    row: request::Model,
    substitutes: Vec<substitute::Model>,
    times: &[time::Model],
    answers: Vec<answer::Model>,
) -> Request {
    Request {
        id: Id(row.id),
        number: row.number,
        // The database keeps no other words.
        mode: Mode::of(&row.mode).unwrap_or(Mode::Placing),
        stage: Stage::of(&row.stage).unwrap_or(Stage::New),
        stage_since: row.stage_since,
        received_at: row.received_at,
        asker: Asker {
            organisation: row.organisation_id.map(Id),
            institution: row.institution,
            kind: row.institution_kind,
            name: row.contact_name,
            email: row.contact_email,
            phone: row.contact_phone,
            language: Language::from_tag(&row.contact_language).unwrap_or_default(),
        },
        need: Need {
            language: row.language,
            variety: row.variety,
            substitutes: substitutes.into_iter().map(|one| one.language).collect(),
            occasion: row.occasion,
            medium: Medium::of(&row.medium).unwrap_or(Medium::Place),
            place: row.place,
            postcode: row.postcode,
            town: row.town,
            district: row.district_id.map(Id),
            gender: GenderWish::of(&row.gender_wish).unwrap_or_default(),
            file_number: row.file_number,
            note: row.note,
            priority: u8::try_from(row.priority).unwrap_or_default(),
            preferred: row.preferred_interpreter_id.map(Id),
        },
        times: times.iter().filter_map(wall).collect(),
        judged: Judged {
            subjects: answers.into_iter().map(|one| one.subject).collect(),
            is_public_room: row.is_public_room != 0,
            rules_from: row.rules_from,
            times_asked_at: row.times_asked_at,
        },
        fund: row.fund_id.map(Id),
        is_fund_set_by_hand: row.is_fund_set_by_hand != 0,
        series: row.series_id.map(Id).zip(row.series_position),
        handled_by: row.handled_by.map(Id),
    }
}

fn wall(row: &time::Model) -> Option<Wall> {
    Some(Wall {
        start: row.wall_start.parse().ok()?,
        minutes: u32::try_from(row.minutes).ok()?,
    })
}
