//! Follow-ups of an assignment: a reminder the day before, and the question afterwards what took place. Each looks whether the
//! assignment still stands and still has the time it was made for.

use std::sync::Arc;

use chrono::TimeDelta;
use platform::{
    Error, Result,
    access::Actor,
    centre::Centre,
    database::{Change, Entry},
    jobs::{Job, JobKind},
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use values::{clock::Moment, id::Id, subject::Subject};

use super::{
    model::{Assignment, SUBJECT},
    store, telling,
};
use crate::requests::{self, Event, Stage, store::Why};

/// Reminds both sides.
pub const REMIND: JobKind = JobKind {
    key: "assignments.remind",
    run: |centre, payload| Box::pin(remind(centre, payload)),
};

/// Asks both sides what took place.
pub const OVER: JobKind = JobKind {
    key: "assignments.over",
    run: |centre, payload| Box::pin(over(centre, payload)),
};

/// An assignment at the time it had when the job was made.
#[derive(Serialize, Deserialize)]
struct At {
    assignment: Id,
    from: Moment,
}

/// Puts the follow-ups of an assignment into the outbox.
pub async fn follow(change: &mut Change, assignment: &Assignment) -> Result<()> {
    let at = At {
        assignment: assignment.id,
        from: assignment.period.from,
    };
    let rules = crate::pool::store::on(change.rows(), change.clock().today()).await?;
    let reminder = assignment.period.from - TimeDelta::hours(rules.reminder_hours.into());
    if reminder > change.now() {
        let job = Job::new(REMIND.key, &at)?.not_before(reminder);
        change.enqueue(job).await?;
    }
    let job = Job::new(OVER.key, &at)?.not_before(assignment.period.until);
    change.enqueue(job).await
}

/// The assignment a job is about, if it still stands as it was; with its request held.
async fn standing(
    change: &Change,
    payload: Value,
) -> Result<Option<(Assignment, requests::Request)>> {
    let at: At = serde_json::from_value(payload)?;
    let assignment = match store::find(change.rows(), at.assignment).await {
        Err(Error::NotFound) => return Ok(None),
        found => found?,
    };
    if assignment.end.is_some() || assignment.period.from != at.from {
        return Ok(None);
    }
    let request = requests::store::hold(change, assignment.request).await?;
    Ok((request.stage == Stage::Assigned).then_some((assignment, request)))
}

async fn remind(centre: Arc<Centre>, payload: Value) -> Result<()> {
    let mut change = centre.change(&Actor::machine("pool")).await?;
    let Some((assignment, request)) = standing(&change, payload).await? else {
        return Ok(());
    };
    // Where the outbox stood still for long, a reminder would come too late.
    if change.now() >= assignment.period.from {
        return Ok(());
    }
    telling::remind(&centre, &mut change, &request, &assignment).await?;
    let subject = Subject::new(SUBJECT, assignment.id);
    change
        .commit(Entry::new("assignments-reminded", subject))
        .await
}

async fn over(centre: Arc<Centre>, payload: Value) -> Result<()> {
    let mut change = centre.change(&Actor::machine("pool")).await?;
    let Some((assignment, request)) = standing(&change, payload).await? else {
        return Ok(());
    };
    requests::store::advance(&change, &request, Event::Hold, Why::default()).await?;
    telling::ask_what_took_place(&centre, &mut change, &request, &assignment).await?;
    let subject = Subject::new(SUBJECT, assignment.id);
    change.commit(Entry::new("assignments-over", subject)).await
}
