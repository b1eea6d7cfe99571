//! The worker: takes what is due, does it, and notes how that went.

use std::{sync::Arc, time::Duration};

use chrono::TimeDelta;
use sea_orm::{
    ConnectionTrait, DbErr, EntityTrait, QueryOrder, QuerySelect, QueryTrait, Statement,
    entity::prelude::*,
    sea_query::{Expr, ExprTrait},
};
use tokio::task::JoinSet;
use values::clock::{Clock, Moment};

use super::{MAX_ATTEMPTS, enqueue_daily, row};
use crate::{
    centre::Centre,
    database::{Database, claim_clause, count_anew},
    error::{Error, Result},
    privacy,
};

/// A worker that has not finished by then is taken for dead, and another takes the job.
const LEASE: TimeDelta = TimeDelta::minutes(5);
/// Looks for due jobs even if no bell rang: for jobs of other nodes and for later ones.
const POLL: Duration = Duration::from_secs(5);

/// Runs every due job of the centre once and says how many there were. Tests call this; the
/// worker does, too.
pub async fn run_due(centre: &Arc<Centre>) -> Result<usize> {
    let mut done = 0;
    while let Some(job) = claim(&centre.database, &centre.clock).await? {
        run_one(centre, job).await?;
        done += 1;
    }
    Ok(done)
}

/// Works until the centre is closed.
pub(crate) async fn work(centre: Arc<Centre>) {
    let bell = Arc::clone(&centre.database.wake);
    let mut begun_on = None;
    loop {
        let today = Some(centre.clock.today());
        if begun_on != today {
            match begin_day(&centre).await {
                Ok(()) => begun_on = today,
                Err(cause) => {
                    tracing::error!(centre = centre.slug, %cause, "the day could not begin");
                }
            }
        }
        if let Err(cause) = run_due(&centre).await {
            tracing::error!(centre = centre.slug, %cause, "the outbox could not be read");
        }
        let _rang = tokio::time::timeout(POLL, bell.notified()).await;
    }
}

/// What the worker does first every day: it puts the daily jobs into the outbox, deletes whatever need not be kept any longer,
/// and lets the database see how many rows are left.
async fn begin_day(centre: &Arc<Centre>) -> Result<()> {
    enqueue_daily(centre).await?;
    privacy::carry_out(centre).await?;
    let database = &centre.database;
    count_anew(database.engine(), database.writer()).await?;
    Ok(())
}

async fn run_one(centre: &Arc<Centre>, job: row::Model) -> Result<()> {
    let outcome = attempt(centre, &job).await;
    let now = centre.clock.now();
    let mut update = row::Entity::update_many()
        .filter(row::Column::Id.eq(job.id))
        .col_expr(row::Column::LeaseUntil, Expr::value(None::<Moment>));
    match outcome {
        Ok(()) => {
            // A mail may carry a sign-in link; once it is sent, nobody needs it here.
            update = update
                .col_expr(row::Column::FinishedAt, Expr::value(now))
                .col_expr(row::Column::Payload, Expr::value("null"))
                .col_expr(row::Column::LastError, Expr::value(None::<String>));
        }
        Err(cause) => {
            // What went wrong may name a person: it stands in the outbox, not in the log.
            let (id, kind) = (job.id.to_string(), job.kind.as_str());
            tracing::warn!(centre = centre.slug, id, kind, "a job failed");
            update = update
                .col_expr(row::Column::LastError, Expr::value(cause.to_string()))
                .col_expr(
                    row::Column::RunAt,
                    Expr::value(now + pause_after(job.attempts)),
                );
        }
    }
    update.exec(centre.database.writer()).await?;
    Ok(())
}

async fn attempt(centre: &Arc<Centre>, job: &row::Model) -> Result<()> {
    let kind = centre.job_kinds.iter().find(|kind| kind.key == job.kind);
    let kind =
        kind.ok_or_else(|| Error::failure(format!("nobody does jobs of kind {}", job.kind)))?;
    let payload = serde_json::from_str(&job.payload)?;
    // A task of its own, so that a handler that panics fails alone and the worker goes on.
    let mut task = JoinSet::new();
    task.spawn((kind.run)(Arc::clone(centre), payload));
    match task.join_next().await {
        Some(Ok(outcome)) => outcome,
        Some(Err(cause)) => Err(Error::failure(cause)),
        None => Ok(()),
    }
}

/// Half a minute after the first failure, twice as long after each further one, at most a day.
fn pause_after(attempts: i32) -> TimeDelta {
    let doublings = u32::try_from(attempts.clamp(1, MAX_ATTEMPTS) - 1).unwrap_or(0);
    TimeDelta::seconds(30 * 2_i64.pow(doublings)).min(TimeDelta::days(1))
}

/// Takes one due job for this worker, or none.
async fn claim(
    database: &Database,
    clock: &Clock,
) -> std::result::Result<Option<row::Model>, DbErr> {
    let now = clock.now();
    // Looking first through the reader keeps an idle worker away from SQLite's one writer.
    let due = || {
        row::Entity::find()
            .filter(row::Column::FinishedAt.is_null())
            .filter(row::Column::RunAt.lte(now))
            .filter(row::Column::Attempts.lt(MAX_ATTEMPTS))
            .filter(
                row::Column::LeaseUntil
                    .is_null()
                    .or(row::Column::LeaseUntil.lt(now)),
            )
            .order_by_asc(row::Column::RunAt)
            .limit(1)
    };
    if due().one(database.read()).await?.is_none() {
        return Ok(None);
    }
    let transaction = database.begin().await?;
    let backend = transaction.get_database_backend();
    let mut statement: Statement = due().build(backend);
    statement.sql.push_str(claim_clause(database.engine()));
    let Some(found) = row::Entity::find()
        .from_raw_sql(statement)
        .one(&transaction)
        .await?
    else {
        return Ok(None);
    };
    row::Entity::update_many()
        .filter(row::Column::Id.eq(found.id))
        .col_expr(row::Column::LeaseUntil, Expr::value(now + LEASE))
        .col_expr(row::Column::Attempts, Expr::value(found.attempts + 1))
        .exec(&transaction)
        .await?;
    transaction.commit().await?;
    Ok(Some(row::Model {
        attempts: found.attempts + 1,
        ..found
    }))
}
