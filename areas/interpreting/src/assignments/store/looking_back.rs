//! Looking back on assignments: what figures are added up from.

use platform::Result;
use registry::calendar::time::Wall;
use sea_orm::{
    Condition, ConnectionTrait, EntityTrait, FromQueryResult, QueryOrder, QuerySelect, QueryTrait,
    Select, entity::prelude::*, sea_query::SelectStatement,
};
use values::{clock::Moment, id::Id};

use super::{
    super::{
        model::{Assignment, Side},
        rules::paid_minutes,
    },
    row,
};
use crate::requests::store::looking_back::ids_between;

/// An assignment as far as figures look at it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// The record.
    pub id: Id,
    /// What it is for.
    pub request: Id,
    /// Who comes.
    pub interpreter: Id,
    /// When, as agreed on.
    pub wall: Wall,
    /// When that begins.
    pub starts_at: Moment,
    /// When it came about.
    pub made_at: Moment,
    /// Whether it stands, or stood until its time.
    pub stands: bool,
    /// Whether the institution has called it off late.
    pub is_off_late: bool,
}

impl From<Assignment> for Taken {
    fn from(one: Assignment) -> Self {
        Self {
            id: one.id,
            request: one.request,
            interpreter: one.interpreter,
            wall: one.wall,
            starts_at: one.period.from,
            made_at: one.made_at,
            stands: one.end.is_none(),
            is_off_late: one
                .end
                .as_ref()
                .is_some_and(|end| is_off_late(end.by, &end.reason, one.late_since)),
        }
    }
}

#[derive(FromQueryResult)]
struct Row {
    id: Uuid,
    request_id: Uuid,
    interpreter_id: Uuid,
    wall_start: String,
    minutes: i32,
    starts_at: DateTimeUtc,
    made_at: DateTimeUtc,
    ended_at: Option<DateTimeUtc>,
    ended_by: Option<String>,
    end_reason: Option<String>,
    late_since: Option<DateTimeUtc>,
}

fn is_off_late(by: Side, reason: &str, late_since: Option<Moment>) -> bool {
    paid_minutes((by, reason), late_since.is_some(), 1) > 0
}

fn of_period(from: Moment, until: Moment) -> Select<row::Entity> {
    let begins = Condition::all()
        .add(row::Column::StartsAt.gte(from))
        .add(row::Column::StartsAt.lt(until));
    let asked = row::Column::RequestId.in_subquery(ids_between(from, until));
    row::Entity::find()
        .select_only()
        .filter(Condition::any().add(begins).add(asked))
}

/// The ids of all that [`taken_between`] gives, for other queries to look into.
pub fn ids_of_period(from: Moment, until: Moment) -> SelectStatement {
    of_period(from, until).column(row::Column::Id).into_query()
}

/// All assignments, ended ones too, that begin in a period or are for a request whose first time does; the first one first.
pub async fn taken_between(
    rows: &impl ConnectionTrait,
    from: Moment,
    until: Moment,
) -> Result<Vec<Taken>> {
    let found = of_period(from, until)
        .columns([
            row::Column::Id,
            row::Column::RequestId,
            row::Column::InterpreterId,
            row::Column::WallStart,
            row::Column::Minutes,
            row::Column::StartsAt,
            row::Column::MadeAt,
            row::Column::EndedAt,
            row::Column::EndedBy,
            row::Column::EndReason,
            row::Column::LateSince,
        ])
        .order_by_asc(row::Column::MadeAt)
        .order_by_asc(row::Column::Id)
        .into_model::<Row>()
        .all(rows)
        .await?;
    let taken = found.into_iter().map(|row| Taken {
        id: Id(row.id),
        request: Id(row.request_id),
        interpreter: Id(row.interpreter_id),
        wall: Wall {
            start: row.wall_start.parse().unwrap_or_default(),
            minutes: u32::try_from(row.minutes).unwrap_or_default(),
        },
        starts_at: row.starts_at,
        made_at: row.made_at,
        stands: row.ended_at.is_none(),
        is_off_late: row
            .ended_by
            .as_deref()
            .and_then(Side::of)
            .is_some_and(|by| {
                is_off_late(
                    by,
                    row.end_reason.as_deref().unwrap_or_default(),
                    row.late_since,
                )
            }),
    });
    Ok(taken.collect())
}
