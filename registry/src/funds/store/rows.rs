//! The tables as the database has them.

use values::{id::Id, money::Cents, subject::Subject};

use super::super::model::{Booking, Budget, BudgetChange, Fund, Item, Kind, Sums};

pub mod fund {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "fund")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub name: String,
        pub name_folded: String,
        pub funder: String,
        pub guideline: String,
        pub guideline_url: String,
        pub eligibility: String,
        pub created_at: DateTimeUtc,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod budget {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "fund_budget")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub fund_id: Uuid,
        pub year: i32,
        pub valid_from: Date,
        pub valid_until: Date,
        pub amount_cents: i64,
        pub reserved_cents: i64,
        pub committed_cents: i64,
        pub spent_cents: i64,
        pub returned_cents: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod budget_change {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "fund_budget_change")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub budget_id: Uuid,
        pub amount_cents: i64,
        pub reason: String,
        pub changed_at: DateTimeUtc,
        pub changed_by: String,
        pub changed_by_id: Option<Uuid>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod item {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "fund_item")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub budget_id: Uuid,
        pub number: i32,
        pub purpose: String,
        pub purpose_folded: String,
        pub owner_kind: String,
        pub owner_id: Uuid,
        pub reserved_cents: i64,
        pub committed_cents: i64,
        pub spent_cents: i64,
        pub returned_cents: i64,
        pub opened_at: DateTimeUtc,
        pub opened_by_id: Option<Uuid>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod booking {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "fund_booking")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub item_id: Uuid,
        pub number: i32,
        pub kind: String,
        pub amount_cents: i64,
        pub booked_on: Date,
        pub note: String,
        pub booked_at: DateTimeUtc,
        pub booked_by: String,
        pub booked_by_id: Option<Uuid>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod rule {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "fund_rule")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub valid_from: Date,
        pub second_person_cents: Option<i64>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

impl From<fund::Model> for Fund {
    fn from(row: fund::Model) -> Self {
        Self {
            id: Id(row.id),
            name: row.name,
            funder: row.funder,
            guideline: row.guideline,
            guideline_url: row.guideline_url,
            eligibility: row.eligibility,
        }
    }
}

impl From<budget::Model> for Budget {
    fn from(row: budget::Model) -> Self {
        Self {
            id: Id(row.id),
            fund_id: Id(row.fund_id),
            year: row.year,
            valid_from: row.valid_from,
            valid_until: row.valid_until,
            amount: Cents(row.amount_cents),
            sums: Sums {
                reserved: Cents(row.reserved_cents),
                committed: Cents(row.committed_cents),
                spent: Cents(row.spent_cents),
                returned: Cents(row.returned_cents),
            },
        }
    }
}

impl From<budget_change::Model> for BudgetChange {
    fn from(row: budget_change::Model) -> Self {
        Self {
            amount: Cents(row.amount_cents),
            reason: row.reason,
            changed_at: row.changed_at,
            changed_by: row.changed_by,
        }
    }
}

impl From<item::Model> for Item {
    fn from(row: item::Model) -> Self {
        Self {
            id: Id(row.id),
            budget_id: Id(row.budget_id),
            number: row.number,
            purpose: row.purpose,
            owner: Subject::new(&row.owner_kind, Id(row.owner_id)),
            sums: Sums {
                reserved: Cents(row.reserved_cents),
                committed: Cents(row.committed_cents),
                spent: Cents(row.spent_cents),
                returned: Cents(row.returned_cents),
            },
            opened_by: row.opened_by_id.map(Id),
        }
    }
}

impl From<booking::Model> for Booking {
    fn from(row: booking::Model) -> Self {
        Self {
            item_id: Id(row.item_id),
            number: row.number,
            // The column's check lets no other word in.
            kind: Kind::of(&row.kind).unwrap_or(Kind::Reserve),
            amount: Cents(row.amount_cents),
            booked_on: row.booked_on,
            note: row.note,
            booked_by: row.booked_by,
        }
    }
}
