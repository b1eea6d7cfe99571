//! The tables as SeaORM sees them.

use values::{id::Id, subject::Subject};

use crate::deadlines::model::{Holder, Kept};

pub mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "deadline")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub owner_kind: String,
        pub owner_id: Uuid,
        pub text_key: String,
        pub text_name: String,
        pub search: String,
        pub path: String,
        pub right_key: Option<String>,
        pub role: Option<String>,
        pub account_id: Option<Uuid>,
        pub due_on: Date,
        pub remind_on: Date,
        pub added_at: Option<DateTimeUtc>,
        pub added_by: String,
        pub added_by_id: Option<Uuid>,
        pub done_at: Option<DateTimeUtc>,
        pub done_by: Option<String>,
        pub done_by_id: Option<Uuid>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod move_row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "deadline_move")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub deadline_id: Uuid,
        pub due_before: Date,
        pub due_after: Date,
        pub reason: String,
        pub moved_at: DateTimeUtc,
        pub moved_by: String,
        pub moved_by_id: Option<Uuid>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod notice_row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "deadline_notice")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub deadline_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub account_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub kind: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub due_on: Date,
        pub told_on: Date,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod digest_row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "deadline_digest")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub account_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub told_on: Date,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod silence_row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "deadline_silence")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub account_id: Uuid,
        pub since: DateTimeUtc,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod rule_row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "deadline_rule")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub valid_from: Date,
        pub remind_days: i32,
        pub escalate_days: i32,
        pub escalate_role: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

impl From<row::Model> for Kept {
    fn from(row: row::Model) -> Self {
        let holder = match (row.right_key, row.role, row.account_id) {
            (Some(key), _, _) => Holder::Right(key),
            (_, Some(role), _) => Holder::Role(role),
            // The database keeps that one of the three is there.
            (_, _, account) => Holder::Account(Id(account.unwrap_or_default())),
        };
        Self {
            id: Id(row.id),
            owner: Subject::new(&row.owner_kind, Id(row.owner_id)),
            text_key: row.text_key,
            name: row.text_name,
            path: row.path,
            holder,
            due_on: row.due_on,
            remind_on: row.remind_on,
            added_by: row.added_by,
            done: row.done_at.zip(row.done_by),
        }
    }
}
