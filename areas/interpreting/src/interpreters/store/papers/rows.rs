//! Rows of the tables about papers and training.

use super::super::super::papers::{ModuleKind, Training};

pub mod talk {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "interpreting_intake_talk")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub interpreter_id: Uuid,
        pub held_on: Date,
        pub held_by: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod certificate {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "interpreting_conduct_certificate")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub interpreter_id: Uuid,
        pub issued_on: Date,
        pub inspected_on: Date,
        pub valid_until: Date,
        pub inspected_by: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod pledge {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "interpreting_pledge")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub interpreter_id: Uuid,
        pub text_version: i16,
        pub language: String,
        pub signed_on: Date,
        pub way: String,
        pub valid_until: Option<Date>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod module {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "interpreting_training_module")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub name: String,
        pub kind: String,
        pub minutes: i32,
        pub ended_on: Option<Date>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod training {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "interpreting_training")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub interpreter_id: Uuid,
        pub module_id: Uuid,
        pub completed_on: Date,
        pub minutes: i32,
        pub recorded_by: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What a kind is called in the database.
pub fn kind(module: &module::Model) -> ModuleKind {
    // The database keeps no other words.
    ModuleKind::of(&module.kind).unwrap_or(ModuleKind::Further)
}

/// A participation with its module.
pub fn joined(row: training::Model, module: &module::Model) -> Training {
    Training {
        id: values::id::Id(row.id),
        module: module.name.clone(),
        kind: kind(module),
        completed_on: row.completed_on,
        minutes: u32::try_from(row.minutes).unwrap_or_default(),
        recorded_by: row.recorded_by,
    }
}
