//! What is done every day: requests whose time has passed fall due, and institutions are reminded of an open question.

use std::sync::Arc;

use platform::{
    Result,
    access::Actor,
    centre::Centre,
    database::{Change, Entry},
    jobs::{JobKind, Outcome},
};
use values::{clock, id::Id, subject::Subject};

use super::{
    due,
    model::{Event, Request, SUBJECT, Stage},
    rules, store,
    telling::{self, Because, Told},
};
use crate::pool;

/// The morning's work.
pub const DAILY: JobKind = JobKind {
    key: "requests.daily",
    run: |centre, _| -> Outcome { Box::pin(async move { begin(&centre).await }) },
};

async fn begin(centre: &Arc<Centre>) -> Result<()> {
    let rows = centre.database.read();
    let (today, now) = (centre.clock.today(), centre.clock.now());
    let pool = pool::store::on(rows, today).await?;
    let waiting = store::list_in(rows, &rules::PASSING).await?;
    let is_asked_today = |one: &Request| {
        let asked_on = clock::day_of(one.stage_since);
        one.stage == Stage::AskedBack
            && !rules::is_over(&one.times, now)
            && rules::answered_until(&pool, asked_on) == today
    };
    let (passed, others): (Vec<Request>, Vec<Request>) = waiting
        .into_iter()
        .partition(|one| rules::is_passed(one.stage, &one.times, now));
    let asked: Vec<Request> = others.into_iter().filter(is_asked_today).collect();
    if passed.is_empty() && asked.is_empty() {
        return Ok(());
    }
    let mut change = centre.change(&Actor::machine("pool")).await?;
    for known in &passed {
        let request = store::hold(&change, known.id).await?;
        if request.stage == known.stage {
            due::set(&change, &request, request.stage).await?;
        }
    }
    for known in &asked {
        remind(centre, &mut change, known.id).await?;
    }
    let subject = Subject::new(SUBJECT, Id::named(&format!("requests-{today}")));
    let facts = serde_json::json!({ "passed": passed.len(), "reminded": asked.len() });
    change
        .commit(Entry::new("requests-looked-through", subject).with(facts))
        .await
}

/// Reminds an institution of what it was asked, once: on the day by which the centre itself would have answered.
async fn remind(centre: &Centre, change: &mut Change, id: Id) -> Result<()> {
    let request = store::hold(change, id).await?;
    if request.stage != Stage::AskedBack {
        return Ok(());
    }
    let steps = store::steps(change.rows(), id).await?;
    let mut asked = steps.iter().rev();
    let asked = asked.find(|step| step.event == Event::AskBack.key());
    let words = asked.map(|step| step.words.as_str()).unwrap_or_default();
    let because = Because { reason: "", words };
    telling::tell(centre, change, &request, Told::Reminder, because).await
}
