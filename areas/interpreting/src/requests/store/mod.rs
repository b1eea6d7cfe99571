//! Requests in the database.

pub mod finding;
pub mod looking_back;
pub mod privacy;
mod rows;
pub mod searching;
mod times;
pub mod turned_away;

use std::collections::HashMap;

use platform::{Error, Refusal, Result, database::Change};
use registry::calendar::time::Wall;
use sea_orm::{
    ActiveValue::Set,
    ConnectionTrait, EntityTrait, QueryOrder, QuerySelect,
    entity::prelude::*,
    sea_query::{Expr, ExprTrait},
};
use values::id::Id;

use super::{
    due,
    model::{Asker, Event, Judged, Need, Request, Stage, Step},
    rules,
};
use rows::{answer, counter, join, request, step, substitute, time};

use times::insert_time;
pub use times::{add_time, set_time};

/// So many ids stand in one statement: databases bind no more than some ten thousand values.
const CHUNK: usize = 500;

/// A request before it has an id, a number and a stage.
#[derive(Clone, Debug)]
pub struct NewRequest {
    /// Placing or brokering.
    pub mode: crate::pool::Mode,
    /// The stage it begins in.
    pub stage: Stage,
    /// Who asks.
    pub asker: Asker,
    /// What for.
    pub need: Need,
    /// When.
    pub times: Vec<Wall>,
    /// What the rules look at beside it.
    pub judged: Judged,
    /// The fund that pays.
    pub fund: Option<Id>,
    /// The series it belongs to, and its place in it.
    pub series: Option<(Id, i16)>,
}

/// Keeps a request under the next number.
pub async fn insert(change: &Change, new: &NewRequest) -> Result<Request> {
    let id = change.new_id();
    let number = next_number(change).await?;
    let row = request::ActiveModel {
        id: Set(id.0),
        number: Set(number),
        mode: Set(new.mode.key().to_owned()),
        stage: Set(new.stage.key().to_owned()),
        stage_since: Set(change.now()),
        received_at: Set(change.now()),
        fund_id: Set(new.fund.map(|id| id.0)),
        series_id: Set(new.series.map(|(id, _)| id.0)),
        series_position: Set(new.series.map(|(_, position)| position)),
        handled_by: Set(None),
        is_fund_set_by_hand: Set(0),
        ..written(&new.asker, &new.need, &new.judged)
    };
    request::Entity::insert(row)
        .exec_without_returning(change.rows())
        .await?;
    insert_parts(change, id, &new.need, &new.times).await?;
    insert_answers(change, id, &new.judged).await?;
    let kept = find(change.rows(), id).await?;
    due::set(change, &kept, kept.stage).await?;
    Ok(kept)
}

/// Writes a request anew: who asks, what for and when. Its stage stays.
pub async fn update(
    change: &Change,
    id: Id,
    asker: &Asker,
    need: &Need,
    times: &[Wall],
    judged: &Judged,
) -> Result<()> {
    let row = request::ActiveModel {
        id: Set(id.0),
        ..written(asker, need, judged)
    };
    request::Entity::update(row).exec(change.rows()).await?;
    substitute::Entity::delete_many()
        .filter(substitute::Column::RequestId.eq(id.0))
        .exec(change.rows())
        .await?;
    time::Entity::delete_many()
        .filter(time::Column::RequestId.eq(id.0))
        .exec(change.rows())
        .await?;
    answer::Entity::delete_many()
        .filter(answer::Column::RequestId.eq(id.0))
        .exec(change.rows())
        .await?;
    insert_parts(change, id, need, times).await?;
    insert_answers(change, id, judged).await
}

async fn insert_answers(change: &Change, id: Id, judged: &Judged) -> Result<()> {
    for subject in &judged.subjects {
        answer::Entity::insert(answer::ActiveModel {
            request_id: Set(id.0),
            subject: Set(subject.clone()),
        })
        .exec_without_returning(change.rows())
        .await?;
    }
    Ok(())
}

/// Writes where one meets, whom one talks to and what the institution calls it; everything else stays.
pub async fn amend(change: &Change, id: Id, asker: &Asker, need: &Need) -> Result<()> {
    let row = request::ActiveModel {
        id: Set(id.0),
        contact_name: Set(asker.name.clone()),
        contact_phone: Set(asker.phone.clone()),
        place: Set(need.place.clone()),
        file_number: Set(need.file_number.clone()),
        ..Default::default()
    };
    request::Entity::update(row).exec(change.rows()).await?;
    Ok(())
}

/// What a person writes; everything else stays as it is.
fn written(asker: &Asker, need: &Need, judged: &Judged) -> request::ActiveModel {
    request::ActiveModel {
        organisation_id: Set(asker.organisation.map(|id| id.0)),
        institution: Set(asker.institution.clone()),
        institution_kind: Set(asker.kind.clone()),
        contact_name: Set(asker.name.clone()),
        contact_email: Set(asker.email.clone()),
        contact_phone: Set(asker.phone.clone()),
        contact_language: Set(asker.language.tag().to_owned()),
        language: Set(need.language.clone()),
        variety: Set(need.variety.clone()),
        occasion: Set(need.occasion.clone()),
        medium: Set(need.medium.key().to_owned()),
        place: Set(need.place.clone()),
        postcode: Set(need.postcode.clone()),
        town: Set(need.town.clone()),
        place_id: Set(None),
        district_id: Set(need.district.map(|id| id.0)),
        gender_wish: Set(need.gender.key().to_owned()),
        file_number: Set(need.file_number.clone()),
        note: Set(need.note.clone()),
        priority: Set(need.priority.into()),
        preferred_interpreter_id: Set(need.preferred.map(|id| id.0)),
        rules_from: Set(judged.rules_from),
        times_asked_at: Set(judged.times_asked_at),
        is_public_room: Set(judged.is_public_room.into()),
        ..Default::default()
    }
}

async fn insert_parts(change: &Change, id: Id, need: &Need, times: &[Wall]) -> Result<()> {
    for (position, language) in (0_i16..).zip(&need.substitutes) {
        substitute::Entity::insert(substitute::ActiveModel {
            request_id: Set(id.0),
            position: Set(position),
            language: Set(language.clone()),
        })
        .exec_without_returning(change.rows())
        .await?;
    }
    for (position, wall) in (0_i16..).zip(times) {
        insert_time(change, id, position, wall).await?;
    }
    Ok(())
}

async fn next_number(change: &Change) -> Result<i64> {
    counter::Entity::update_many()
        .col_expr(
            counter::Column::LastNumber,
            Expr::col(counter::Column::LastNumber).add(1),
        )
        .exec(change.rows())
        .await?;
    let row = counter::Entity::find_by_id(1_i16)
        .one(change.rows())
        .await?;
    Ok(row.ok_or(Error::NotFound)?.last_number)
}

/// The request `id`.
///
/// # Errors
/// Not found when there is none.
pub async fn find(rows: &impl ConnectionTrait, id: Id) -> Result<Request> {
    let found = join_all(
        rows,
        request::Entity::find_by_id(id.0)
            .one(rows)
            .await?
            .into_iter()
            .collect(),
    );
    found.await?.pop().ok_or(Error::NotFound)
}

/// The requests `ids`, in no order.
pub async fn list_of(
    rows: &impl ConnectionTrait,
    ids: impl IntoIterator<Item = Id>,
) -> Result<Vec<Request>> {
    let ids: Vec<Uuid> = ids.into_iter().map(|id| id.0).collect();
    let mut found = Vec::new();
    for some in ids.chunks(CHUNK) {
        let some = request::Column::Id.is_in(some.iter().copied());
        found.extend(request::Entity::find().filter(some).all(rows).await?);
    }
    join_all(rows, found).await
}

/// Every request in one of `stages`, the oldest first.
pub async fn list_in(rows: &impl ConnectionTrait, stages: &[Stage]) -> Result<Vec<Request>> {
    let keys = stages.iter().map(|stage| stage.key());
    let found = request::Entity::find()
        .filter(request::Column::Stage.is_in(keys))
        .order_by_asc(request::Column::ReceivedAt)
        .order_by_asc(request::Column::Number)
        .all(rows)
        .await?;
    join_all(rows, found).await
}

/// The requests of a series, in order.
pub async fn list_of_series(rows: &impl ConnectionTrait, series: Id) -> Result<Vec<Request>> {
    let found = request::Entity::find()
        .filter(request::Column::SeriesId.eq(series.0))
        .order_by_asc(request::Column::SeriesPosition)
        .all(rows)
        .await?;
    join_all(rows, found).await
}

async fn join_all(rows: &impl ConnectionTrait, found: Vec<request::Model>) -> Result<Vec<Request>> {
    let mut joined = Vec::with_capacity(found.len());
    let mut left = found.into_iter().peekable();
    while left.peek().is_some() {
        let some: Vec<request::Model> = left.by_ref().take(CHUNK).collect();
        joined.extend(join_some(rows, some).await?);
    }
    Ok(joined)
}

async fn join_some(
    rows: &impl ConnectionTrait,
    found: Vec<request::Model>,
) -> Result<Vec<Request>> {
    let ids: Vec<Uuid> = found.iter().map(|row| row.id).collect();
    let mut substitutes: HashMap<Uuid, Vec<substitute::Model>> = HashMap::new();
    let all = substitute::Entity::find()
        .filter(substitute::Column::RequestId.is_in(ids.iter().copied()))
        .order_by_asc(substitute::Column::Position)
        .all(rows)
        .await?;
    for one in all {
        substitutes.entry(one.request_id).or_default().push(one);
    }
    let mut answers: HashMap<Uuid, Vec<answer::Model>> = HashMap::new();
    let all = answer::Entity::find()
        .filter(answer::Column::RequestId.is_in(ids.iter().copied()))
        .all(rows)
        .await?;
    for one in all {
        answers.entry(one.request_id).or_default().push(one);
    }
    let mut times: HashMap<Uuid, Vec<time::Model>> = HashMap::new();
    let all = time::Entity::find()
        .filter(time::Column::RequestId.is_in(ids))
        .order_by_asc(time::Column::Position)
        .all(rows)
        .await?;
    for one in all {
        times.entry(one.request_id).or_default().push(one);
    }
    let joined = found.into_iter().map(|row| {
        let substitutes = substitutes.remove(&row.id).unwrap_or_default();
        let times = times.remove(&row.id).unwrap_or_default();
        let answers = answers.remove(&row.id).unwrap_or_default();
        join(row, substitutes, &times, answers)
    });
    Ok(joined.collect())
}

/// Holds a request until the commit, so that nobody else moves it meanwhile, and gives it back as it is now.
///
/// # Errors
/// Not found when there is none.
pub async fn hold(change: &Change, id: Id) -> Result<Request> {
    let held = request::Entity::find_by_id(id.0)
        .lock_exclusive()
        .one(change.rows())
        .await?;
    let held = join_all(change.rows(), held.into_iter().collect());
    held.await?.pop().ok_or(Error::NotFound)
}

/// Holds the requests of a series from a position on, in order, so that two who mean the same series come one after the other.
/// Whoever holds one of them alone must hold no second one.
pub async fn hold_series(change: &Change, series: Id, from: i16) -> Result<Vec<Request>> {
    let held = request::Entity::find()
        .filter(request::Column::SeriesId.eq(series.0))
        .filter(request::Column::SeriesPosition.gte(from))
        .order_by_asc(request::Column::SeriesPosition)
        .lock_exclusive()
        .all(change.rows())
        .await?;
    join_all(change.rows(), held).await
}

/// What is said about a step.
#[derive(Clone, Debug, Default)]
pub struct Why<'a> {
    /// Key of a sentence, or empty.
    pub reason: &'a str,
    /// Words that the institution reads.
    pub words: &'a str,
}

/// Moves a request on by an event, writes the step and sets what falls due. The request must be held ([`hold`]).
///
/// # Errors
/// Refused when the event cannot be in its stage.
pub async fn advance(
    change: &Change,
    request: &Request,
    event: Event,
    why: Why<'_>,
) -> Result<Stage> {
    let to = rules::next(request.stage, event)?;
    let moved = request::Entity::update_many()
        .col_expr(request::Column::Stage, Expr::value(to.key()))
        .col_expr(request::Column::StageSince, Expr::value(change.now()))
        .filter(request::Column::Id.eq(request.id.0))
        .filter(request::Column::Stage.eq(request.stage.key()))
        .exec(change.rows())
        .await?;
    if moved.rows_affected == 0 {
        // Somebody was quicker.
        return Err(Refusal::new(find(change.rows(), request.id).await?.stage.refusal()).into());
    }
    step::Entity::insert(step::ActiveModel {
        id: Set(change.new_id().0),
        request_id: Set(request.id.0),
        at: Set(change.now()),
        event: Set(event.key().to_owned()),
        from_stage: Set(request.stage.key().to_owned()),
        to_stage: Set(to.key().to_owned()),
        reason: Set(why.reason.to_owned()),
        words: Set(why.words.to_owned()),
    })
    .exec_without_returning(change.rows())
    .await?;
    due::set(change, request, to).await?;
    Ok(to)
}

/// The steps of a request, the first one first.
pub async fn steps(rows: &impl ConnectionTrait, request: Id) -> Result<Vec<Step>> {
    let found = step::Entity::find()
        .filter(step::Column::RequestId.eq(request.0))
        .order_by_asc(step::Column::At)
        .order_by_asc(step::Column::Id)
        .all(rows)
        .await?;
    let steps = found.into_iter().map(|row| Step {
        at: row.at,
        event: row.event,
        to: row.to_stage,
        reason: row.reason,
        words: row.words,
    });
    Ok(steps.collect())
}
