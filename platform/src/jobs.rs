//! The outbox: follow-ups of a change are rows of its transaction, delivered at least once by a
//! worker, tried again with growing pauses, visible when stuck.

use std::{future::Future, pin::Pin, sync::Arc, time::Duration};

use chrono::{NaiveTime, TimeDelta, Utc};
use chrono_tz::Europe::Berlin;
use sea_orm::{
    ActiveValue::Set,
    Condition, ConnectionTrait, DbErr, EntityTrait, QueryOrder, QuerySelect, QueryTrait, Statement,
    entity::prelude::*,
    sea_query::{Expr, ExprTrait, SelectStatement},
};
use serde::Serialize;
use serde_json::Value;
use tokio::task::JoinSet;
use values::{
    clock::{Clock, Moment},
    id::Id,
};

use crate::{
    centre::Centre,
    database::{Change, Database, claim_clause},
    error::{Error, Refusal, Result},
    privacy,
};

/// After so many attempts a job rests until somebody looks at it.
const MAX_ATTEMPTS: i32 = 12;
/// A worker that has not finished by then is taken for dead, and another takes the job.
const LEASE: TimeDelta = TimeDelta::minutes(5);
/// Looks for due jobs even if no bell rang: for jobs of other nodes and for later ones.
const POLL: Duration = Duration::from_secs(5);

/// How the key of a job kind ends that is done every morning.
pub const DAILY: &str = ".daily";
/// When it is done, in Berlin: before anybody comes in.
const MORNING: NaiveTime = NaiveTime::from_hms_opt(5, 0, 0).expect("a time of the day");

pub(crate) mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "job")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub kind: String,
        pub payload: String,
        pub run_at: DateTimeUtc,
        pub attempts: i32,
        pub lease_until: Option<DateTimeUtc>,
        pub last_error: Option<String>,
        pub finished_at: Option<DateTimeUtc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A follow-up to be put into the outbox.
#[derive(Clone, Debug)]
pub struct Job {
    kind: &'static str,
    payload: Value,
    id: Option<Id>,
    not_before: Option<Moment>,
}

impl Job {
    /// A job of `kind` with what its handler needs to know.
    pub fn new(kind: &'static str, payload: &impl Serialize) -> Result<Self> {
        Ok(Self {
            kind,
            payload: serde_json::to_value(payload)?,
            id: None,
            not_before: None,
        })
    }

    /// The same job under an id that is known before: what it makes can carry it.
    #[must_use]
    pub fn with_id(mut self, id: Id) -> Self {
        self.id = Some(id);
        self
    }

    /// The same job, done at this moment or later.
    #[must_use]
    pub fn not_before(mut self, moment: Moment) -> Self {
        self.not_before = Some(moment);
        self
    }
}

/// What a job handler promises.
pub type Outcome = Pin<Box<dyn Future<Output = Result<()>> + Send>>;

/// Who does jobs of one kind. A job may come twice: handlers are idempotent. A kind whose key ends
/// in [`DAILY`] comes by itself once every morning.
#[derive(Clone, Copy, Debug)]
pub struct JobKind {
    /// The kind, as jobs name it.
    pub key: &'static str,
    /// Does the job.
    pub run: fn(Arc<Centre>, Value) -> Outcome,
}

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

pub(crate) async fn insert(
    rows: &impl ConnectionTrait,
    clock: &Clock,
    job: Job,
) -> std::result::Result<(), DbErr> {
    row::Entity::insert(row::ActiveModel {
        id: Set(job.id.unwrap_or_else(|| Id::new(clock)).0),
        kind: Set(job.kind.to_owned()),
        payload: Set(job.payload.to_string()),
        run_at: Set(job.not_before.unwrap_or_else(|| clock.now())),
        attempts: Set(0),
        lease_until: Set(None),
        last_error: Set(None),
        finished_at: Set(None),
    })
    // A job that is known by its id comes once, however often it is put in.
    .on_conflict_do_nothing_on([row::Column::Id])
    .exec_without_returning(rows)
    .await
    .map(|_| ())
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
pub(crate) async fn cancel(change: &Change, ids: Vec<Id>) -> Result<()> {
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

/// Puts today's daily jobs into the outbox. However many nodes do it and however often, each kind
/// comes once a day: the day is a part of the job's id.
pub async fn enqueue_daily(centre: &Centre) -> Result<()> {
    let today = centre.clock.today();
    let morning = today
        .and_time(MORNING)
        .and_local_timezone(Berlin)
        .earliest();
    for kind in centre
        .job_kinds
        .iter()
        .filter(|kind| kind.key.ends_with(DAILY))
    {
        let id = Id::named(&format!("{}/{today}", kind.key));
        let mut job = Job::new(kind.key, &serde_json::json!({ "day": today }))?.with_id(id);
        job.not_before = morning.map(|morning| morning.with_timezone(&Utc));
        let is_there = row::Entity::find_by_id(id.0)
            .one(centre.database.read())
            .await?;
        if is_there.is_none() {
            insert(centre.database.writer(), &centre.clock, job).await?;
        }
    }
    Ok(())
}

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

/// What the worker does first every day: it puts the daily jobs into the
/// outbox and deletes whatever need not be kept any longer.
async fn begin_day(centre: &Arc<Centre>) -> Result<()> {
    enqueue_daily(centre).await?;
    privacy::carry_out(centre).await?;
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

/// Takes out of the outbox whatever names somebody: what waits is not sent any more, and what went
/// wrong is forgotten. Says how many jobs it were.
pub(crate) async fn forget(
    rows: &impl ConnectionTrait,
    now: Moment,
    traces: &[String],
) -> std::result::Result<u64, DbErr> {
    let jobs = row::Entity::find().all(rows).await?;
    let names_them = |text: &str| traces.iter().any(|trace| text.contains(trace.as_str()));
    let mut forgotten = 0;
    for job in jobs {
        let error = job.last_error.unwrap_or_default();
        if names_them(&job.payload) || names_them(&error) {
            row::Entity::update_many()
                .filter(row::Column::Id.eq(job.id))
                .col_expr(
                    row::Column::FinishedAt,
                    Expr::value(job.finished_at.unwrap_or(now)),
                )
                .col_expr(row::Column::Payload, Expr::value("null"))
                .col_expr(row::Column::LastError, Expr::value(None::<String>))
                .exec(rows)
                .await?;
            forgotten += 1;
        }
    }
    Ok(forgotten)
}

/// What waits in the outbox and names somebody: its kind and when it is due.
pub(crate) async fn naming(
    rows: &impl ConnectionTrait,
    traces: &[String],
) -> std::result::Result<Vec<(String, Moment)>, DbErr> {
    let jobs = row::Entity::find()
        .filter(row::Column::FinishedAt.is_null())
        .order_by_asc(row::Column::RunAt)
        .all(rows)
        .await?;
    let theirs = jobs.into_iter().filter(|job| {
        let names_them = |trace: &String| job.payload.contains(trace.as_str());
        traces.iter().any(names_them)
    });
    Ok(theirs.map(|job| (job.kind, job.run_at)).collect())
}
