//! The times of a request.

use platform::{Result, database::Change};
use registry::calendar::time::Wall;
use sea_orm::{ActiveValue::Set, EntityTrait, QueryOrder, entity::prelude::*};
use values::id::Id;

use super::{super::model::Request, rows::time};

/// Writes the one time on which both sides have agreed, instead of all that were wished.
///
/// # Errors
/// Refused when there is no such time.
pub async fn set_time(change: &Change, id: Id, wall: Wall) -> Result<()> {
    time::Entity::delete_many()
        .filter(time::Column::RequestId.eq(id.0))
        .exec(change.rows())
        .await?;
    insert_time(change, id, 0, &wall).await
}

/// Adds a time that both sides have agreed on to a request that is held; says its number.
///
/// # Errors
/// Refused when there is no such time.
pub async fn add_time(change: &Change, request: &mut Request, wall: Wall) -> Result<usize> {
    let last = time::Entity::find()
        .filter(time::Column::RequestId.eq(request.id.0))
        .order_by_desc(time::Column::Position)
        .one(change.rows())
        .await?;
    let position = last.map_or(0, |last| last.position + 1);
    insert_time(change, request.id, position, &wall).await?;
    request.times.push(wall);
    Ok(request.times.len() - 1)
}

/// Writes a time at its place among those of a request.
///
/// # Errors
/// Refused when there is no such time.
pub async fn insert_time(change: &Change, id: Id, position: i16, wall: &Wall) -> Result<()> {
    let period = wall.period()?;
    time::Entity::insert(time::ActiveModel {
        request_id: Set(id.0),
        position: Set(position),
        wall_start: Set(wall.start.format("%Y-%m-%dT%H:%M:%S").to_string()),
        minutes: Set(i32::try_from(wall.minutes).unwrap_or(i32::MAX)),
        starts_at: Set(period.from),
        ends_at: Set(period.until),
    })
    .exec_without_returning(change.rows())
    .await?;
    Ok(())
}
