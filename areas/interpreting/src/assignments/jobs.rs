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
    attendance::{self, Claim},
    model::{Assignment, SUBJECT, Side},
    store, telling,
};
use crate::{
    pool,
    requests::{self, Event, Stage, store::Why},
};

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

/// Asks a side that has said nothing once more.
pub const ASK_AGAIN: JobKind = JobKind {
    key: "assignments.ask-again",
    run: |centre, payload| Box::pin(ask_again(centre, payload)),
};

/// Lets a record of one side alone hold, where the rules say so.
pub const COUNT_ALONE: JobKind = JobKind {
    key: "assignments.count-alone",
    run: |centre, payload| Box::pin(count_alone(centre, payload)),
};

/// So many days after an appointment a side that says nothing is asked again.
const AGAIN_AFTER_DAYS: [i64; 2] = [3, 10];

/// An assignment at the time it had when the job was made.
#[derive(Serialize, Deserialize)]
struct At {
    assignment: Id,
    from: Moment,
    /// Not there in jobs of an earlier version.
    #[serde(default)]
    until: Option<Moment>,
}

impl At {
    fn is_meant(&self, assignment: &Assignment) -> bool {
        let period = assignment.period;
        period.from == self.from && self.until.is_none_or(|until| until == period.until)
    }
}

/// A job about an assignment at a time comes once, however often it is put in.
fn id(kind: &str, assignment: &Assignment) -> Id {
    let (id, period) = (assignment.id, assignment.period);
    let (from, until) = (period.from.timestamp(), period.until.timestamp());
    Id::named(&format!("{kind}/{id}/{from}/{until}"))
}

/// Puts the follow-ups of an assignment into the outbox.
pub async fn follow(change: &mut Change, assignment: &Assignment) -> Result<()> {
    let at = At {
        assignment: assignment.id,
        from: assignment.period.from,
        until: Some(assignment.period.until),
    };
    let rules = pool::store::on(change.rows(), change.clock().today()).await?;
    let reminder = assignment.period.from - TimeDelta::hours(rules.reminder_hours.into());
    if reminder > change.now() {
        let job = Job::new(REMIND.key, &at)?.not_before(reminder);
        let job = job.with_id(id(REMIND.key, assignment));
        change.enqueue(job).await?;
    }
    let job = Job::new(OVER.key, &at)?.not_before(assignment.period.until);
    change.enqueue(job.with_id(id(OVER.key, assignment))).await
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
    let request = requests::store::hold(change, assignment.request).await?;
    // Only what is read after the request is held is sure.
    let assignment = store::find(change.rows(), assignment.id).await?;
    let stands = assignment.end.is_none() && at.is_meant(&assignment);
    Ok((stands && request.stage == Stage::Assigned).then_some((assignment, request)))
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
    // The worker may have died after the commit, or only the end was moved.
    if !store::remember_reminder(&change, assignment.id, assignment.period.from).await? {
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
    plan_to_ask_again(&mut change, &assignment).await?;
    let subject = Subject::new(SUBJECT, assignment.id);
    change.commit(Entry::new("assignments-over", subject)).await
}

/// A question that is asked again, for the how-manyth time.
#[derive(Serialize, Deserialize)]
struct Again {
    assignment: Id,
    turn: i16,
}

async fn plan_to_ask_again(change: &mut Change, assignment: &Assignment) -> Result<()> {
    for (turn, days) in (1..).zip(AGAIN_AFTER_DAYS) {
        let again = Again {
            assignment: assignment.id,
            turn,
        };
        let at = assignment.period.until + TimeDelta::days(days);
        let name = format!("{}/{}/{turn}", ASK_AGAIN.key, assignment.id);
        let job = Job::new(ASK_AGAIN.key, &again)?.not_before(at);
        change.enqueue(job.with_id(Id::named(&name))).await?;
    }
    Ok(())
}

async fn ask_again(centre: Arc<Centre>, payload: Value) -> Result<()> {
    let again: Again = serde_json::from_value(payload)?;
    let mut change = centre.change(&Actor::machine("pool")).await?;
    let known = match store::find(change.rows(), again.assignment).await {
        Err(Error::NotFound) => return Ok(()),
        found => found?,
    };
    let request = requests::store::hold(&change, known.request).await?;
    let assignment = store::find(change.rows(), known.id).await?;
    let is_open = request.stage == Stage::Held && assignment.end.is_none();
    if !is_open || !store::count_question(&change, assignment.id, again.turn).await? {
        return Ok(());
    }
    let claims = attendance::store::claims(change.rows(), assignment.id).await?;
    for side in [Side::Institution, Side::Interpreter] {
        if claims.iter().all(|claim| claim.side != side) {
            let about = (&request, &assignment);
            let news = telling::News::AttendanceAgain;
            telling::tell(&centre, &mut change, about, side, news).await?;
        }
    }
    let subject = Subject::new(SUBJECT, assignment.id);
    change
        .commit(Entry::new("assignments-asked-again", subject))
        .await
}

/// An assignment of which one side has said what took place.
#[derive(Serialize, Deserialize)]
struct Said {
    assignment: Id,
}

/// Looks again when what one side says holds by itself, where the rules let it.
pub async fn count_alone_later(
    change: &mut Change,
    assignment: Id,
    claims: &[Claim],
) -> Result<()> {
    let rules = pool::store::on(change.rows(), change.clock().today()).await?;
    let days = rules.attendance_counts_after_days;
    let Some((_, from)) = attendance::rules::alone(claims, days) else {
        return Ok(());
    };
    let job = Job::new(COUNT_ALONE.key, &Said { assignment })?;
    change.enqueue(job.not_before(from)).await
}

async fn count_alone(centre: Arc<Centre>, payload: Value) -> Result<()> {
    let said: Said = serde_json::from_value(payload)?;
    let mut change = centre.change(&Actor::machine("pool")).await?;
    let known = match store::find(change.rows(), said.assignment).await {
        Err(Error::NotFound) => return Ok(()),
        found => found?,
    };
    let request = requests::store::hold(&change, known.request).await?;
    let assignment = store::find(change.rows(), known.id).await?;
    if request.stage != Stage::Held || assignment.end.is_some() {
        return Ok(());
    }
    let claims = attendance::store::claims(change.rows(), assignment.id).await?;
    let rules = pool::store::on(change.rows(), change.clock().today()).await?;
    let days = rules.attendance_counts_after_days;
    let Some((own, from)) = attendance::rules::alone(&claims, days) else {
        return Ok(());
    };
    let subject = Subject::new(SUBJECT, assignment.id);
    if from > change.now() {
        // Said anew meanwhile, or the rules give more time by now.
        count_alone_later(&mut change, assignment.id, &claims).await?;
        return change
            .commit(Entry::new("assignments-counts-later", subject))
            .await;
    }
    let counted = Claim {
        side: Side::Centre,
        at: change.now(),
        ..own
    };
    attendance::store::put(&change, assignment.id, &counted).await?;
    requests::store::advance(&change, &request, Event::Record, Why::default()).await?;
    let entry = Entry::new("assignments-counted-alone", subject);
    let details = serde_json::json!({ "by": own.side.key() });
    change.commit(entry.with(details)).await
}
