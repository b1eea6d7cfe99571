//! Looking back on requests: what figures are added up from.

use std::collections::HashMap;

use platform::{Result, database::Change};
use sea_orm::{
    ConnectionTrait, EntityTrait, QueryOrder, QuerySelect, QueryTrait, entity::prelude::*,
    sea_query::Expr,
};
use values::{clock::Moment, id::Id};

use super::{
    super::model::{Event, Request},
    CHUNK, join_all,
    rows::{request, step, time},
};

/// Every request whose first time begins from `from` on and before `until`, by number.
pub async fn list_between(
    rows: &impl ConnectionTrait,
    from: Moment,
    until: Moment,
) -> Result<Vec<Request>> {
    let first = time::Entity::find()
        .filter(time::Column::Position.eq(0_i16))
        .filter(time::Column::StartsAt.gte(from))
        .filter(time::Column::StartsAt.lt(until))
        .select_only()
        .column(time::Column::RequestId)
        .into_query();
    let found = request::Entity::find()
        .filter(request::Column::Id.in_subquery(first))
        .order_by_asc(request::Column::Number)
        .all(rows)
        .await?;
    join_all(rows, found).await
}

/// Why nobody was found: the reason of the last time each of these requests was given up.
pub async fn given_up_because(
    rows: &impl ConnectionTrait,
    requests: impl IntoIterator<Item = Id>,
) -> Result<HashMap<Id, String>> {
    let ids: Vec<Uuid> = requests.into_iter().map(|id| id.0).collect();
    let mut reasons = HashMap::new();
    for some in ids.chunks(CHUNK) {
        let found = step::Entity::find()
            .filter(step::Column::RequestId.is_in(some.iter().copied()))
            .filter(step::Column::Event.eq(Event::GiveUp.key()))
            .order_by_asc(step::Column::At)
            .all(rows)
            .await?;
        let some = found.into_iter();
        reasons.extend(some.map(|row| (Id(row.request_id), row.reason)));
    }
    Ok(reasons)
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
