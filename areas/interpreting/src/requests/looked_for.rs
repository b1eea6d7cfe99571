//! That a request is looked for: a job in which the next people are asked, where the centre has turned that on. What the job does
//! stands with invitations.

use chrono::TimeDelta;
use platform::{Result, database::Change, jobs::Job};
use serde_json::json;
use values::{clock::Moment, id::Id};

use crate::pool;

/// The kind of job that looks at a request and asks the next people.
pub const LOOK: &str = "invitations.wave";
/// After people were asked, nobody else is asked sooner.
pub const FIRST_LOOK: TimeDelta = TimeDelta::minutes(30);

/// Looks at once, where the centre has turned that on: whoever moves a request on to searching calls this.
pub async fn begin(change: &mut Change, request: Id) -> Result<()> {
    look(change, job(request)?).await
}

/// Looks again after people were asked.
pub async fn look_later(change: &mut Change, request: Id, now: Moment) -> Result<()> {
    look_at(change, request, now + FIRST_LOOK).await
}

/// Looks at a moment, once for each minute.
pub async fn look_at(change: &mut Change, request: Id, at: Moment) -> Result<()> {
    let minute = at.timestamp().div_euclid(60);
    let id = Id::named(&format!("{LOOK}/{request}/{minute}"));
    look(change, job(request)?.with_id(id).not_before(at)).await
}

fn job(request: Id) -> Result<Job> {
    Job::new(LOOK, &json!({ "id": request }))
}

async fn look(change: &mut Change, job: Job) -> Result<()> {
    let rules = pool::store::on(change.rows(), change.clock().today()).await?;
    if rules.asking.by_itself {
        change.enqueue(job).await?;
    }
    Ok(())
}
