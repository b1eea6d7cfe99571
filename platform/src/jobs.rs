//! The outbox: follow-ups of a change are rows of its transaction, delivered at least once by a
//! worker, tried again with growing pauses, visible when stuck.

mod stuck;
mod worker;

use std::{future::Future, pin::Pin, sync::Arc};

use chrono::{NaiveTime, Utc};
use chrono_tz::Europe::Berlin;
use sea_orm::{
    ActiveValue::Set, ConnectionTrait, DbErr, EntityTrait, QueryOrder, entity::prelude::*,
    sea_query::Expr,
};
use serde::Serialize;
use serde_json::Value;
use values::{
    clock::{Clock, Moment},
    id::Id,
};

pub use stuck::{StuckJob, list_stuck};
pub(crate) use stuck::{give_up, list_open, retry, stuck_ids};
pub use worker::run_due;
pub(crate) use worker::work;

use crate::{centre::Centre, error::Result};

/// After so many attempts a job rests until somebody looks at it.
const MAX_ATTEMPTS: i32 = 12;

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
