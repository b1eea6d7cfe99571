use platform::database::Change;
use sea_orm::{
    ActiveValue::Set, ConnectionTrait, DbErr, EntityTrait, QueryOrder, entity::prelude::*,
};
use values::{day::Day, subject::Subject};

use super::Deadline;

mod row {
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
        pub path: String,
        pub right_key: String,
        pub due_on: Date,
        pub remind_on: Date,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) async fn delete_of(rows: &impl ConnectionTrait, owner: &Subject) -> Result<(), DbErr> {
    row::Entity::delete_many()
        .filter(row::Column::OwnerKind.eq(owner.kind.as_str()))
        .filter(row::Column::OwnerId.eq(owner.id.0))
        .exec(rows)
        .await
        .map(|_| ())
}

pub(super) async fn insert(
    change: &Change,
    owner: &Subject,
    deadline: &Deadline,
) -> Result<(), DbErr> {
    row::Entity::insert(row::ActiveModel {
        id: Set(change.new_id().0),
        owner_kind: Set(owner.kind.clone()),
        owner_id: Set(owner.id.0),
        text_key: Set(deadline.text_key.clone()),
        text_name: Set(deadline.name.clone()),
        path: Set(deadline.path.clone()),
        right_key: Set(deadline.right_key.clone()),
        due_on: Set(deadline.due_on),
        remind_on: Set(deadline.remind_on),
    })
    .exec_without_returning(change.rows())
    .await
    .map(|_| ())
}

pub(super) async fn list_due(
    rows: &impl ConnectionTrait,
    today: Day,
) -> Result<Vec<Deadline>, DbErr> {
    let due = row::Entity::find()
        .filter(row::Column::RemindOn.lte(today))
        .order_by_asc(row::Column::DueOn)
        .all(rows)
        .await?;
    let deadlines = due.into_iter().map(|row| Deadline {
        text_key: row.text_key,
        name: row.text_name,
        path: row.path,
        right_key: row.right_key,
        due_on: row.due_on,
        remind_on: row.remind_on,
    });
    Ok(deadlines.collect())
}
