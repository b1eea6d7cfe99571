//! Looking back on requests: what figures are added up from.

use std::collections::HashMap;

use platform::{Result, database::Change};
use registry::calendar::time::Wall;
use sea_orm::{
    ConnectionTrait, EntityTrait, FromQueryResult, JoinType, QueryOrder, QuerySelect, QueryTrait,
    Select,
    entity::prelude::*,
    sea_query::{Expr, SelectStatement},
};
use values::{clock::Moment, id::Id};

use super::{
    super::model::{Event, Stage},
    rows::{request, step, time},
};

/// A request as far as figures look at it: no contact, no note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The record.
    pub id: Id,
    /// How far it is.
    pub stage: Stage,
    /// When it came.
    pub received_at: Moment,
    /// What the institution is called; a name where somebody asked for themselves.
    pub institution: String,
    /// A key of `organisations::Kind`, or `private`.
    pub kind: String,
    /// A tag of the registry's languages.
    pub language: String,
    /// More about it, in the institution's words.
    pub variety: String,
    /// A key of the rule set's occasions.
    pub occasion: String,
    /// The district the place lies in.
    pub district: Option<Id>,
    /// The fund that pays.
    pub fund: Option<Id>,
    /// The time wished first.
    pub wall: Wall,
    /// When that begins.
    pub starts_at: Moment,
    /// When the last of its times begins.
    pub last_at: Moment,
}

#[derive(FromQueryResult)]
struct Row {
    id: Uuid,
    stage: String,
    received_at: DateTimeUtc,
    institution: String,
    institution_kind: String,
    language: String,
    variety: String,
    occasion: String,
    district_id: Option<Uuid>,
    fund_id: Option<Uuid>,
    wall_start: String,
    minutes: i32,
    starts_at: DateTimeUtc,
}

/// The ids of all requests whose first time begins from `from` on and before `until`, for other queries to look into.
pub fn ids_between(from: Moment, until: Moment) -> SelectStatement {
    first_between(from, until).into_query()
}

fn first_between(from: Moment, until: Moment) -> Select<time::Entity> {
    time::Entity::find()
        .filter(time::Column::Position.eq(0_i16))
        .filter(time::Column::StartsAt.gte(from))
        .filter(time::Column::StartsAt.lt(until))
        .select_only()
        .column(time::Column::RequestId)
}

/// Every request whose first time begins from `from` on and before `until`.
pub async fn asked_between(
    rows: &impl ConnectionTrait,
    from: Moment,
    until: Moment,
) -> Result<Vec<Asked>> {
    let first = asked()
        .filter(time::Column::StartsAt.gte(from))
        .filter(time::Column::StartsAt.lt(until));
    let later = later_times().filter(time::Column::RequestId.in_subquery(ids_between(from, until)));
    read(rows, first, later).await
}

/// The requests `ids`: few that belong to a period by something else than their first time.
pub async fn asked_of(rows: &impl ConnectionTrait, ids: &[Id]) -> Result<Vec<Asked>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<Uuid> = ids.iter().map(|id| id.0).collect();
    let first = asked().filter(request::Column::Id.is_in(ids.clone()));
    let later = later_times().filter(time::Column::RequestId.is_in(ids));
    read(rows, first, later).await
}

/// Requests beside their first time.
fn asked() -> Select<request::Entity> {
    let times = request::Entity::belongs_to(time::Entity)
        .from(request::Column::Id)
        .to(time::Column::RequestId);
    request::Entity::find()
        .select_only()
        .columns([
            request::Column::Id,
            request::Column::Stage,
            request::Column::ReceivedAt,
            request::Column::Institution,
            request::Column::InstitutionKind,
            request::Column::Language,
            request::Column::Variety,
            request::Column::Occasion,
            request::Column::DistrictId,
            request::Column::FundId,
        ])
        .columns([
            time::Column::WallStart,
            time::Column::Minutes,
            time::Column::StartsAt,
        ])
        .join(JoinType::InnerJoin, times.into())
        .filter(time::Column::Position.eq(0_i16))
        .order_by_asc(request::Column::Number)
}

fn later_times() -> Select<time::Entity> {
    time::Entity::find()
        .select_only()
        .column(time::Column::RequestId)
        .column(time::Column::StartsAt)
        .filter(time::Column::Position.gt(0_i16))
}

async fn read(
    rows: &impl ConnectionTrait,
    first: Select<request::Entity>,
    later: Select<time::Entity>,
) -> Result<Vec<Asked>> {
    let later: Vec<(Uuid, DateTimeUtc)> = later.into_tuple().all(rows).await?;
    let mut last: HashMap<Uuid, Moment> = HashMap::new();
    for (id, at) in later {
        let known = last.entry(id).or_insert(at);
        *known = at.max(*known);
    }
    let found = first.into_model::<Row>().all(rows).await?;
    let asked = found.into_iter().map(|row| Asked {
        id: Id(row.id),
        // The database keeps no other words.
        stage: Stage::of(&row.stage).unwrap_or(Stage::New),
        received_at: row.received_at,
        institution: row.institution,
        kind: row.institution_kind,
        language: row.language,
        variety: row.variety,
        occasion: row.occasion,
        district: row.district_id.map(Id),
        fund: row.fund_id.map(Id),
        wall: Wall {
            start: row.wall_start.parse().unwrap_or_default(),
            minutes: u32::try_from(row.minutes).unwrap_or_default(),
        },
        starts_at: row.starts_at,
        last_at: last
            .get(&row.id)
            .map_or(row.starts_at, |at| row.starts_at.max(*at)),
    });
    Ok(asked.collect())
}

/// Why nobody was found: the reason of the last time each request of the period was given up.
pub async fn given_up_because(
    rows: &impl ConnectionTrait,
    from: Moment,
    until: Moment,
) -> Result<HashMap<Id, String>> {
    let found: Vec<(Uuid, String)> = step::Entity::find()
        .select_only()
        .column(step::Column::RequestId)
        .column(step::Column::Reason)
        .filter(step::Column::RequestId.in_subquery(ids_between(from, until)))
        .filter(step::Column::Event.eq(Event::GiveUp.key()))
        .order_by_asc(step::Column::At)
        .into_tuple()
        .all(rows)
        .await?;
    let reasons = found.into_iter().map(|(id, reason)| (Id(id), reason));
    Ok(reasons.collect())
}

/// When the first appointment that was ever asked for begins.
pub async fn first_at(rows: &impl ConnectionTrait) -> Result<Option<Moment>> {
    let first = time::Entity::find()
        .select_only()
        .column(time::Column::StartsAt)
        .order_by_asc(time::Column::StartsAt)
        .limit(1)
        .into_tuple()
        .one(rows);
    Ok(first.await?)
}

/// Whether there is a request in one of `stages`.
pub async fn is_any_in(rows: &impl ConnectionTrait, stages: &[Stage]) -> Result<bool> {
    let keys = stages.iter().map(|stage| stage.key());
    let any: Option<Uuid> = request::Entity::find()
        .select_only()
        .column(request::Column::Id)
        .filter(request::Column::Stage.is_in(keys))
        .limit(1)
        .into_tuple()
        .one(rows)
        .await?;
    Ok(any.is_some())
}

/// Writes when a request came, for example data that lies in the past.
pub async fn backdate(change: &Change, id: Id, received_at: Moment) -> Result<()> {
    request::Entity::update_many()
        .col_expr(request::Column::ReceivedAt, Expr::value(received_at))
        .filter(request::Column::Id.eq(id.0))
        .exec(change.rows())
        .await?;
    Ok(())
}

/// Writes when steps were taken, for example data that lies in the past; the last one is since when it stands as it does.
pub async fn redate(
    change: &Change,
    id: Id,
    steps: impl Iterator<Item = (Event, Moment)>,
) -> Result<()> {
    let mut since = None;
    for (event, at) in steps {
        step::Entity::update_many()
            .col_expr(step::Column::At, Expr::value(at))
            .filter(step::Column::RequestId.eq(id.0))
            .filter(step::Column::Event.eq(event.key()))
            .exec(change.rows())
            .await?;
        since = Some(at);
    }
    if let Some(since) = since {
        request::Entity::update_many()
            .col_expr(request::Column::StageSince, Expr::value(since))
            .filter(request::Column::Id.eq(id.0))
            .exec(change.rows())
            .await?;
    }
    Ok(())
}
