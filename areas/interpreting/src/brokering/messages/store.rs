//! That messages were passed on, in the database.

use platform::{Result, database::Change};
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait, PaginatorTrait, entity::prelude::*};
use values::id::Id;

use crate::assignments::Side;

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "interpreting_message")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub assignment_id: Uuid,
        pub side: String,
        pub passed_on_at: DateTimeUtc,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Counts a message.
pub async fn insert(change: &Change, assignment: Id, from: Side) -> Result<()> {
    row::Entity::insert(row::ActiveModel {
        id: Set(change.new_id().0),
        assignment_id: Set(assignment.0),
        side: Set(from.key().to_owned()),
        passed_on_at: Set(change.now()),
    })
    .exec_without_returning(change.rows())
    .await?;
    Ok(())
}

/// How many messages both sides have written.
pub async fn count(rows: &impl ConnectionTrait, assignment: Id) -> Result<u64> {
    Ok(row::Entity::find()
        .filter(row::Column::AssignmentId.eq(assignment.0))
        .count(rows)
        .await?)
}
