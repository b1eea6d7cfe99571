//! Attendance records in the database.

pub mod looking_back;

use std::collections::HashMap;

use platform::{Result, database::Change};
use registry::calendar::time::Wall;
use sea_orm::{
    ActiveValue::Set, ConnectionTrait, EntityTrait, QueryOrder, entity::prelude::*,
    sea_query::OnConflict,
};
use values::{clock::Moment, id::Id};

use super::{
    super::model::Side,
    model::{Claim, Feedback, NoShow, What},
};

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "interpreting_attendance")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub assignment_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub side: String,
        pub said_at: DateTimeUtc,
        pub wall_start: String,
        pub minutes: i32,
        pub travel_minutes: i32,
        pub no_show: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

mod feedback {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "interpreting_feedback")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub assignment_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub side: String,
        pub given_at: DateTimeUtc,
        pub understood: i16,
        pub again: i16,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

fn read(row: &row::Model) -> Option<Claim> {
    let what = match NoShow::of(&row.no_show) {
        Some(who) => What::NotHeld(who),
        None => What::Held(Wall {
            start: row.wall_start.parse().ok()?,
            minutes: u32::try_from(row.minutes).ok()?,
        }),
    };
    Some(Claim {
        side: Side::of(&row.side)?,
        at: row.said_at,
        what,
        travel_minutes: u32::try_from(row.travel_minutes).unwrap_or_default(),
    })
}

/// What has been said about the assignments `ids`.
pub async fn list_of(
    rows: &impl ConnectionTrait,
    ids: impl IntoIterator<Item = Id>,
) -> Result<HashMap<Id, Vec<Claim>>> {
    let ids: Vec<Uuid> = ids.into_iter().map(|id| id.0).collect();
    let found = row::Entity::find()
        .filter(row::Column::AssignmentId.is_in(ids))
        .all(rows)
        .await?;
    let mut claims: HashMap<Id, Vec<Claim>> = HashMap::new();
    for row in found {
        if let Some(claim) = read(&row) {
            claims.entry(Id(row.assignment_id)).or_default().push(claim);
        }
    }
    Ok(claims)
}

/// What has been said about one assignment.
pub async fn claims(rows: &impl ConnectionTrait, assignment: Id) -> Result<Vec<Claim>> {
    let mut found = list_of(rows, [assignment]).await?;
    Ok(found.remove(&assignment).unwrap_or_default())
}

/// Writes what a side says; what it said before is replaced.
pub async fn put(change: &Change, assignment: Id, claim: &Claim) -> Result<()> {
    let (wall_start, minutes, no_show) = match claim.what {
        What::Held(wall) => (
            wall.start.format("%Y-%m-%dT%H:%M:%S").to_string(),
            i32::try_from(wall.minutes).unwrap_or(i32::MAX),
            "",
        ),
        What::NotHeld(who) => (String::new(), 0, who.key()),
    };
    row::Entity::insert(row::ActiveModel {
        assignment_id: Set(assignment.0),
        side: Set(claim.side.key().to_owned()),
        said_at: Set(claim.at),
        wall_start: Set(wall_start),
        minutes: Set(minutes),
        travel_minutes: Set(i32::try_from(claim.travel_minutes).unwrap_or(i32::MAX)),
        no_show: Set(no_show.to_owned()),
    })
    .on_conflict(
        OnConflict::columns([row::Column::AssignmentId, row::Column::Side])
            .update_columns([
                row::Column::SaidAt,
                row::Column::WallStart,
                row::Column::Minutes,
                row::Column::TravelMinutes,
                row::Column::NoShow,
            ])
            .to_owned(),
    )
    .exec_without_returning(change.rows())
    .await?;
    Ok(())
}

/// What was answered to the two questions about one assignment.
pub async fn feedback_of(
    rows: &impl ConnectionTrait,
    assignment: Id,
) -> Result<Vec<(Side, Feedback)>> {
    let found = feedback::Entity::find()
        .filter(feedback::Column::AssignmentId.eq(assignment.0))
        .order_by_asc(feedback::Column::Side)
        .all(rows)
        .await?;
    Ok(found.iter().filter_map(answer).collect())
}

/// What was answered from `from` on and before `until`, whatever it was about.
pub async fn feedback_between(
    rows: &impl ConnectionTrait,
    from: Moment,
    until: Moment,
) -> Result<Vec<(Side, Feedback)>> {
    let found = feedback::Entity::find()
        .filter(feedback::Column::GivenAt.gte(from))
        .filter(feedback::Column::GivenAt.lt(until))
        .all(rows)
        .await?;
    Ok(found.iter().filter_map(answer).collect())
}

fn answer(row: &feedback::Model) -> Option<(Side, Feedback)> {
    let given = Feedback {
        understood: row.understood,
        again: row.again != 0,
    };
    Some((Side::of(&row.side)?, given))
}

/// Keeps what a side answers to the two questions; the last answer counts.
pub async fn put_feedback(
    change: &Change,
    assignment: Id,
    side: Side,
    given: Feedback,
) -> Result<()> {
    feedback::Entity::insert(feedback::ActiveModel {
        assignment_id: Set(assignment.0),
        side: Set(side.key().to_owned()),
        given_at: Set(change.now()),
        understood: Set(given.understood),
        again: Set(given.again.into()),
    })
    .on_conflict(
        OnConflict::columns([feedback::Column::AssignmentId, feedback::Column::Side])
            .update_columns([
                feedback::Column::GivenAt,
                feedback::Column::Understood,
                feedback::Column::Again,
            ])
            .to_owned(),
    )
    .exec_without_returning(change.rows())
    .await?;
    Ok(())
}
