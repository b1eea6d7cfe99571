//! The tables of versions as the database knows them.

pub mod version {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "profile_version")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub number: Option<i32>,
        pub stage: String,
        pub open_slot: Option<i16>,
        pub published_slot: Option<i16>,
        pub content: String,
        pub opened_at: DateTimeUtc,
        pub opened_by: String,
        pub opened_by_id: Option<Uuid>,
        pub submitted_at: Option<DateTimeUtc>,
        pub submitted_by: Option<String>,
        pub submitted_by_id: Option<Uuid>,
        pub decided_at: Option<DateTimeUtc>,
        pub decided_by: Option<String>,
        pub decided_by_id: Option<Uuid>,
        pub note: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod edit {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "profile_edit")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub version_id: Uuid,
        pub part: String,
        pub edited_at: DateTimeUtc,
        pub edited_by: String,
        pub edited_by_id: Option<Uuid>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod confirmation {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "profile_confirmation")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub confirmed_at: DateTimeUtc,
        pub confirmed_by: String,
        pub confirmed_by_id: Option<Uuid>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod rule {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "profile_rule")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub valid_from: Date,
        pub focus_area_months: i32,
        pub remind_days: i32,
        pub confirm_days: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
