//! Whom to ask next, as the solver sees it; where the centre wants that, by itself.

use std::sync::Arc;

use chrono::TimeDelta;
use platform::{
    Error, Result,
    access::Actor,
    centre::Centre,
    database::Change,
    jobs::{Job, JobKind, Outcome},
};
use serde_json::{Value, json};
use values::{clock::Moment, id::Id};

use super::{
    super::{
        facts,
        forecast::{self, Kind, Search, Suggestion},
        rules, store,
    },
    entry_of_request,
    inviting::{About, ask, takers},
};
use crate::{
    desk, pool,
    requests::{self, Request, Stage},
};

/// How far back answers teach something.
const HISTORY: TimeDelta = TimeDelta::days(730);
/// After people were asked, nobody else is asked sooner.
const FIRST_LOOK: TimeDelta = TimeDelta::minutes(30);
/// Priority from which on a request is urgent.
const URGENT: u8 = 2;

/// Looks at a request and asks the next people.
pub const WAVE: JobKind = JobKind {
    key: "invitations.wave",
    run,
};

/// What to do now about a request, and what it was worked out from.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Which of the request's times it is for.
    pub time: usize,
    /// What to do.
    pub suggestion: Suggestion,
    /// Who could take it, the best first.
    pub candidates: Vec<desk::Candidate>,
}

/// What to do now about a request that is looked for; nothing when all of its times are over.
pub async fn plan(centre: &Arc<Centre>, request: &Request) -> Result<Option<Plan>> {
    let now = centre.clock.now();
    let ahead = facts::ahead(request, now);
    let Some((time, _, period)) = ahead.first() else {
        return Ok(None);
    };
    let rows = centre.database.read();
    let rules = pool::store::on(rows, centre.clock.today()).await?;
    let candidates = desk::rank(centre, request, *time).await?;
    let asked = store::list_of(rows, [request.id]).await?;
    let history = store::list_since(rows, now - HISTORY).await?;
    let latest = rules::latest(now, period.from, rules.late_hours);
    let suggestion = forecast::suggest(&Search {
        now,
        begins_at: period.from,
        latest,
        is_urgent: request.need.priority >= URGENT || latest == period.from,
        asking: rules.asking,
        candidates: &candidates,
        asked: &asked,
        history: &history,
    });
    Ok(Some(Plan {
        time: *time,
        suggestion,
        candidates,
    }))
}

/// Looks at once, where the centre has turned that on: whoever moves a request on to searching calls this.
pub async fn begin(change: &mut Change, request: Id) -> Result<()> {
    let job = Job::new(WAVE.key, &About { id: request })?;
    look(change, job).await
}

/// Looks again after people were asked.
pub(super) async fn look_later(change: &mut Change, request: Id, now: Moment) -> Result<()> {
    look_at(change, request, now + FIRST_LOOK).await
}

/// Looks at a moment, once for each minute.
async fn look_at(change: &mut Change, request: Id, at: Moment) -> Result<()> {
    let minute = at.timestamp().div_euclid(60);
    let id = Id::named(&format!("{}/{request}/{minute}", WAVE.key));
    let job = Job::new(WAVE.key, &About { id: request })?;
    look(change, job.with_id(id).not_before(at)).await
}

async fn look(change: &mut Change, job: Job) -> Result<()> {
    let rules = pool::store::on(change.rows(), change.clock().today()).await?;
    if rules.asking.by_itself {
        change.enqueue(job).await?;
    }
    Ok(())
}

fn run(centre: Arc<Centre>, payload: Value) -> Outcome {
    Box::pin(async move {
        let about: About = serde_json::from_value(payload)?;
        match go_on(&centre, about.id).await {
            // The request is gone, or somebody was quicker: nothing to look for any more.
            Err(Error::NotFound | Error::Refused(_)) => Ok(()),
            done => done,
        }
    })
}

/// Asks the next people if that is what helps now, and plans the next look.
async fn go_on(centre: &Arc<Centre>, id: Id) -> Result<()> {
    let rows = centre.database.read();
    let rules = pool::store::on(rows, centre.clock.today()).await?;
    let request = requests::store::find(rows, id).await?;
    if request.stage != Stage::Searching || !rules.asking.by_itself {
        return Ok(());
    }
    let Some(plan) = plan(centre, &request).await? else {
        return Ok(());
    };
    let suggestion = &plan.suggestion;
    // In all other cases a coordinator decides; the start page says so.
    if !matches!(suggestion.kind, Kind::Ask | Kind::Wait) {
        return Ok(());
    }
    let takers = takers(centre, &suggestion.people).await?;
    let mut change = centre.change(&Actor::machine("invitations")).await?;
    let held = requests::store::hold(&change, id).await?;
    if held.stage != Stage::Searching {
        return Ok(());
    }
    let mut asked = 0;
    if suggestion.kind == Kind::Ask {
        let (time, candidates) = (plan.time, &plan.candidates);
        let done = ask(centre, &mut change, &held, &takers, time, candidates).await?;
        asked = done.len();
    }
    if let Some(next) = suggestion.look_again {
        let soonest = change.now() + FIRST_LOOK;
        look_at(&mut change, id, next.max(soonest)).await?;
    }
    let facts = json!({ "people": asked });
    change
        .commit(entry_of_request("invitations-looked", id).with(facts))
        .await
}
