//! Whom to ask next, as the solver sees it; where the centre wants that, by itself.

use std::sync::Arc;

use chrono::TimeDelta;
use platform::{
    Error, Result,
    access::Actor,
    centre::Centre,
    jobs::{JobKind, Outcome},
};
use serde_json::{Value, json};
use values::{day::Day, id::Id};

use super::{
    super::{
        forecast::{self, Kind, Learnt, Search, Suggestion},
        rules, store,
    },
    entry_of_request,
    inviting::{About, ask, takers},
};
use crate::{
    desk,
    pool::{
        self,
        model::{Asking, Points},
    },
    requests::{self, Request, Stage, looked_for},
};

/// How far back answers teach something.
const HISTORY: TimeDelta = TimeDelta::days(730);
/// Priority from which on a request is urgent.
const URGENT: u8 = 2;

/// Looks at a request and asks the next people.
pub const WAVE: JobKind = JobKind {
    key: looked_for::LOOK,
    run,
};

/// What to do now about a request, and what it was worked out from.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The first of the request's times that are ahead.
    pub time: usize,
    /// What to do.
    pub suggestion: Suggestion,
    /// Who could take it, the best first, each at the time that suits them best.
    pub candidates: Vec<desk::Candidate>,
}

impl Plan {
    /// People with the time that each of them is asked for.
    pub fn each(&self, people: &[Id]) -> Vec<(Id, usize)> {
        let time = |person: Id| {
            let mut candidates = self.candidates.iter();
            let own = candidates.find(|one| one.interpreter == person);
            own.map_or(self.time, |own| own.time)
        };
        people.iter().map(|one| (*one, time(*one))).collect()
    }
}

/// What to do now about a request that is looked for; nothing when all of its times are over.
pub async fn plan(centre: &Arc<Centre>, request: &Request) -> Result<Option<Plan>> {
    let now = centre.clock.now();
    let ahead = request.ahead(now);
    let Some((time, _, period)) = ahead.first() else {
        return Ok(None);
    };
    let rows = centre.database.read();
    let rules = pool::store::on(rows, centre.clock.today()).await?;
    let candidates = desk::rank_ahead(centre, request).await?;
    let asked = store::list_of(rows, [request.id]).await?;
    let recent = store::list_since(rows, now - forecast::recent(rules.points)).await?;
    let learnt = learnt(centre, (rules.asking, rules.points)).await?;
    // A time to which nobody can come sets no limit.
    let soonest = candidates.iter().map(|one| one.begins_at).min();
    let begins_at = soonest.unwrap_or(period.from);
    let latest = rules::latest(now, begins_at, rules.late_hours);
    let suggestion = forecast::suggest(&Search {
        now,
        latest,
        is_urgent: request.need.priority >= URGENT || latest == begins_at,
        asking: rules.asking,
        points: rules.points,
        candidates: &candidates,
        asked: &asked,
        learnt: &learnt,
        recent: &recent,
    });
    Ok(Some(Plan {
        time: *time,
        suggestion,
        candidates,
    }))
}

/// What answers have taught until today; learnt once a day.
async fn learnt(centre: &Centre, rules: (Asking, Points)) -> Result<Arc<Learnt>> {
    let today = (centre.clock.today() - Day::default()).num_days();
    if let Some(learnt) = centre.memory.recall::<Learnt>(today) {
        return Ok(learnt);
    }
    let now = centre.clock.now();
    let history = store::list_since(centre.database.read(), now - HISTORY).await?;
    let learnt = Learnt::from(now, rules, &history);
    Ok(centre.memory.keep(today, learnt))
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
    let takers = takers(centre, &plan.each(&suggestion.people)).await?;
    let mut change = centre.change(&Actor::machine("invitations")).await?;
    let held = requests::store::hold(&change, id).await?;
    if held.stage != Stage::Searching {
        return Ok(());
    }
    let mut asked = 0;
    if suggestion.kind == Kind::Ask {
        let done = ask(centre, &mut change, &held, &takers, &plan.candidates).await?;
        asked = done.len();
    }
    if let Some(next) = suggestion.look_again {
        let soonest = change.now() + looked_for::FIRST_LOOK;
        looked_for::look_at(&mut change, id, next.max(soonest)).await?;
    }
    let facts = json!({ "people": asked });
    change
        .commit(entry_of_request("invitations-looked", id).with(facts))
        .await
}
