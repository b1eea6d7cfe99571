//! Jobs that are not finished: what went wrong with them, and what a person decides about them.

use sea_orm::{
    Condition, ConnectionTrait, EntityTrait, QueryOrder, QuerySelect, QueryTrait,
    entity::prelude::*,
    sea_query::{Expr, ExprTrait, SelectStatement},
};
use values::{clock::Moment, id::Id};

use super::{MAX_ATTEMPTS, row};
use crate::{
    database::{Change, Database},
    error::{Error, Refusal, Result},
};

/// A job that is not finished; of interest when it has used up its attempts or waits with an error.
#[derive(Clone, Debug)]
pub struct StuckJob {
    /// The job.
    pub id: Id,
    /// Its kind.
    pub kind: String,
    /// How often it was tried.
    pub attempts: i32,
    /// What went wrong last.
    pub last_error: String,
    /// When it will be tried again.
    pub run_at: Moment,
}

impl StuckJob {
    /// Whether it has failed at least once, or every worker died on it.
    pub fn is_stuck(&self) -> bool {
        !self.last_error.is_empty() || self.is_given_up()
    }

    /// Whether it rests until somebody looks at it.
    pub fn is_given_up(&self) -> bool {
        self.attempts >= MAX_ATTEMPTS
    }
}

impl From<row::Model> for StuckJob {
    fn from(job: row::Model) -> Self {
        Self {
            id: Id(job.id),
            kind: job.kind,
            attempts: job.attempts,
            last_error: job.last_error.unwrap_or_default(),
            run_at: job.run_at,
        }
    }
}

/// Jobs that failed at least once, or on which every worker died, and that are not finished; the
/// oldest first.
pub async fn list_stuck(database: &Database) -> Result<Vec<StuckJob>> {
    let jobs = row::Entity::find()
        .filter(is_stuck())
        .order_by_asc(row::Column::RunAt)
        .all(database.read())
        .await?;
    Ok(jobs.into_iter().map(StuckJob::from).collect())
}

fn is_stuck() -> Condition {
    let is_given_up = row::Column::Attempts.gte(MAX_ATTEMPTS);
    Condition::all()
        .add(row::Column::FinishedAt.is_null())
        .add(row::Column::LastError.is_not_null().or(is_given_up))
}

/// Ids of the jobs that [`list_stuck`] lists, for another query.
pub(crate) fn stuck_ids() -> SelectStatement {
    row::Entity::find()
        .select_only()
        .column(row::Column::Id)
        .filter(is_stuck())
        .into_query()
}

/// Those of `ids` that are not finished.
pub(crate) async fn list_open(rows: &impl ConnectionTrait, ids: Vec<Id>) -> Result<Vec<StuckJob>> {
    let jobs = row::Entity::find()
        .filter(row::Column::Id.is_in(ids.into_iter().map(|id| id.0)))
        .filter(row::Column::FinishedAt.is_null())
        .all(rows)
        .await?;
    Ok(jobs.into_iter().map(StuckJob::from).collect())
}

/// Tries the unfinished job `id` again from now on, as if it were new.
///
/// # Errors
/// Not found when there is none; refused while a worker has it.
pub(crate) async fn retry(change: &mut Change, id: Id) -> Result<()> {
    resting(change, id).await?;
    row::Entity::update_many()
        .col_expr(row::Column::Attempts, Expr::value(0))
        .col_expr(row::Column::RunAt, Expr::value(change.now()))
        .filter(row::Column::Id.eq(id.0))
        .exec(change.rows())
        .await?;
    change.ring();
    Ok(())
}

/// Gives the unfinished job `id` up: nobody does it, and what it carried is gone.
///
/// # Errors
/// Not found when there is none; refused while a worker has it.
pub(crate) async fn give_up(change: &Change, id: Id) -> Result<()> {
    resting(change, id).await?;
    cancel(change, vec![id]).await
}

/// Ends the jobs `ids` without doing them and drops what they carried.
async fn cancel(change: &Change, ids: Vec<Id>) -> Result<()> {
    row::Entity::update_many()
        .col_expr(row::Column::FinishedAt, Expr::value(change.now()))
        .col_expr(row::Column::Payload, Expr::value("null"))
        .filter(row::Column::Id.is_in(ids.into_iter().map(|id| id.0)))
        .filter(row::Column::FinishedAt.is_null())
        .exec(change.rows())
        .await?;
    Ok(())
}

async fn resting(change: &Change, id: Id) -> Result<()> {
    let job = row::Entity::find_by_id(id.0).one(change.rows()).await?;
    let job = job.filter(|job| job.finished_at.is_none());
    let job = job.ok_or(Error::NotFound)?;
    if job.lease_until.is_some_and(|until| until > change.now()) {
        return Err(Refusal::new("refused-outbox-busy").into());
    }
    Ok(())
}
