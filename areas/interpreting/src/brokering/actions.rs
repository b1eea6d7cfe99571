//! What people do while both sides look for a date.

use std::sync::Arc;

use platform::{
    Error, Refusal, Result,
    access::Actor,
    centre::Centre,
    database::{Change, Entry},
    jobs::{Job, JobKind, Outcome},
};
use registry::{
    calendar::time::Wall,
    people::{self, Person},
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use values::{id::Id, subject::Subject};

use super::{
    letters,
    model::{Disclosure, FIXED, REASONS, SOMEBODY_ELSE, Side, Way},
    rules, store,
};
use crate::{
    assignments::{self, Origin},
    interpreters, invitations,
    invitations::addressee,
    requests::{self, Event, Request, Stage, store::Why},
};

/// Reminds the institution to say what came of it.
pub const REMIND: JobKind = JobKind {
    key: "brokering.remind",
    run: remind,
};

#[derive(Serialize, Deserialize)]
struct Reminder {
    id: Id,
    before: i16,
}

/// The record of whoever an invitation went to, as [`agree`] needs it.
///
/// # Errors
/// Not found when it is restricted or gone.
pub async fn person_of(centre: &Arc<Centre>, invitation: Id) -> Result<Person> {
    let rows = centre.database.read();
    let asked = invitations::store::find(rows, invitation).await?;
    let own = interpreters::store::find(rows, asked.interpreter).await?;
    let person = people::find(centre, &Actor::machine("brokering"), own.person).await?;
    if person.is_restricted() {
        return Err(Error::NotFound);
    }
    Ok(person)
}

/// Somebody agrees that the institution of a request that is held gets in touch with them: the institution learns their name and
/// what they share, or that messages reach them through the centre.
/// Gives back what the log says about it, for the commit.
pub async fn agree(
    centre: &Arc<Centre>,
    change: &mut Change,
    request: &Request,
    interpreter: Id,
    person: &Person,
) -> Result<Entry> {
    let own = interpreters::store::find(change.rows(), interpreter).await?;
    let channels = &person.details.channels;
    let way = rules::way(&own.terms, channels, change.clock().today());
    let named: Vec<String> = match way {
        Way::Contact => rules::released(channels)
            .map(|channel| channel.kind.key().to_owned())
            .collect(),
        Way::Relay => Vec::new(),
    };
    let disclosure = Disclosure {
        id: change.new_id(),
        request: request.id,
        interpreter,
        way,
        agreed_at: change.now(),
        disclosed_at: change.now(),
        channels: named,
        messages: 0,
        reminders: 0,
        end: None,
    };
    store::insert(change, &disclosure).await?;
    requests::store::advance(change, request, Event::Broker, Why::default()).await?;
    letters::introduce(centre, change, request, &disclosure, person).await?;
    plan_reminder(change, &disclosure).await?;
    Ok(noted(request, &disclosure))
}

/// What the log keeps about a disclosure: kinds of channels, never what they say.
fn noted(request: &Request, disclosure: &Disclosure) -> Entry {
    let action = match disclosure.way {
        Way::Contact => "brokering-disclosed",
        Way::Relay => "brokering-agreed",
    };
    let facts = json!({ "request": request.number, "channels": disclosure.channels });
    Entry::new(
        action,
        Subject::new(interpreters::SUBJECT, disclosure.interpreter),
    )
    .with(facts)
}

async fn plan_reminder(change: &mut Change, disclosure: &Disclosure) -> Result<()> {
    let about = Reminder {
        id: disclosure.id,
        before: disclosure.reminders,
    };
    let rules = crate::pool::store::on(change.rows(), change.clock().today()).await?;
    let at = change.now() + rules::remind_after(&rules.brokering);
    let job = Job::new(REMIND.key, &about)?.not_before(at);
    change.enqueue(job).await
}

fn remind(centre: Arc<Centre>, payload: Value) -> Outcome {
    Box::pin(async move {
        let about: Reminder = serde_json::from_value(payload)?;
        let rows = centre.database.read();
        let mut disclosure = match store::find(rows, about.id).await {
            Ok(disclosure) => disclosure,
            Err(Error::NotFound) => return Ok(()),
            Err(cause) => return Err(cause),
        };
        let name = name_of(&centre, disclosure.interpreter).await?;
        let mut change = centre.change(&Actor::machine("brokering")).await?;
        let request = requests::store::hold(&change, disclosure.request).await?;
        let is_waiting = request.stage == Stage::Brokered;
        if !is_waiting || !store::count_reminder(&change, about.id, about.before).await? {
            return Ok(());
        }
        disclosure.reminders = about.before + 1;
        letters::remind(&centre, &mut change, &request, &name).await?;
        let rules = crate::pool::store::on(change.rows(), change.clock().today()).await?;
        if u16::try_from(disclosure.reminders)
            .is_ok_and(|so_far| so_far < rules.brokering.most_reminders)
        {
            plan_reminder(&mut change, &disclosure).await?;
        }
        change.commit(entry("brokering-reminded", request.id)).await
    })
}

async fn name_of(centre: &Arc<Centre>, interpreter: Id) -> Result<String> {
    let own = interpreters::store::find(centre.database.read(), interpreter).await?;
    let machine = Actor::machine("brokering");
    let mut found = people::names_of(centre, &machine, &[own.person]).await?;
    Ok(found.remove(&own.person).unwrap_or_default())
}

/// Both sides have agreed on a date with `interpreter`: it becomes an assignment, and everybody else who agreed is thanked.
///
/// # Errors
/// Refused when the request has gone on, or when the interpreter is elsewhere at that time.
pub async fn fix(
    centre: &Arc<Centre>,
    (actor, side): (&Actor, Side),
    request: Id,
    interpreter: Id,
    wall: Wall,
) -> Result<()> {
    let mut change = centre.change(actor).await?;
    let mut held = requests::store::hold(&change, request).await?;
    rules::may_report(held.stage)?;
    let open = store::open_of(change.rows(), request, interpreter).await?;
    let open = open.ok_or_else(|| Refusal::new("refused-brokering-ended"))?;
    let time = match held.times.iter().position(|known| *known == wall) {
        Some(known) => known,
        None => requests::store::add_time(&change, &mut held, wall).await?,
    };
    let made_by = Origin::Brokering;
    let made = assignments::fill(&change, &held, interpreter, time, made_by).await?;
    store::end(&change, open.id, FIXED).await?;
    for other in store::list_of(change.rows(), request).await? {
        if other.end.is_none() {
            store::end(&change, other.id, SOMEBODY_ELSE).await?;
            thank(&mut change, &other).await?;
        }
    }
    invitations::close(centre, &mut change, &held, None).await?;
    assignments::confirm(centre, &mut change, &held, &made).await?;
    let facts = json!({ "side": side_key(side) });
    change
        .commit(entry("brokering-fixed", request).with(facts))
        .await
}

/// Somebody else takes what they agreed to.
async fn thank(change: &mut Change, other: &Disclosure) -> Result<()> {
    let asked = invitations::store::list_of(change.rows(), [other.request]).await?;
    let asked = asked
        .into_iter()
        .find(|one| one.interpreter == other.interpreter);
    match asked {
        Some(asked) => invitations::thank_later(change, asked.id, true).await,
        None => Ok(()),
    }
}

/// Nothing came of it with `interpreter`. When nobody else who agreed is left, the request is looked for again, so that it stays
/// in sight.
///
/// # Errors
/// Refused when that was said before.
pub async fn give_up(
    centre: &Arc<Centre>,
    (actor, side): (&Actor, Side),
    request: Id,
    interpreter: Id,
    reason: &str,
) -> Result<()> {
    let reason = REASONS.into_iter().find(|known| *known == reason);
    let reason = reason.unwrap_or("other");
    let change = centre.change(actor).await?;
    let held = requests::store::hold(&change, request).await?;
    let open = store::open_of(change.rows(), request, interpreter).await?;
    let open = open.ok_or_else(|| Refusal::new("refused-brokering-ended"))?;
    store::end(&change, open.id, reason).await?;
    let others = store::list_of(change.rows(), request).await?;
    let is_last = others.iter().all(|other| other.end.is_some());
    if is_last && held.stage == Stage::Brokered {
        let why = Why {
            reason: reason_key(reason),
            ..Why::default()
        };
        requests::store::advance(&change, &held, Event::Release, why).await?;
    }
    let facts = json!({ "side": side_key(side), "reason": reason });
    change
        .commit(entry("brokering-not-come-about", request).with(facts))
        .await
}

/// Passes words on between the two sides; neither learns the other's address.
///
/// # Errors
/// Refused when it ended, or enough was written.
pub async fn pass_on(
    centre: &Arc<Centre>,
    from: Side,
    request: Id,
    interpreter: Id,
    words: &str,
) -> Result<()> {
    let own = interpreters::store::find(centre.database.read(), interpreter).await?;
    let mut reached = addressee::find(centre, &[own]).await?;
    let to = reached.remove(&interpreter).ok_or(Error::NotFound)?;
    let mut change = centre.change(&Actor::machine("brokering")).await?;
    let held = requests::store::hold(&change, request).await?;
    let open = store::open_of(change.rows(), request, interpreter).await?;
    let open = open.ok_or_else(|| Refusal::new("refused-brokering-ended"))?;
    let rules = crate::pool::store::on(change.rows(), change.clock().today()).await?;
    rules::may_pass_on(&open, &rules.brokering)?;
    match from {
        Side::Interpreter => {
            letters::to_institution(centre, &mut change, &held, &to.name, words).await?;
        }
        Side::Institution | Side::Centre => {
            letters::to_interpreter(centre, &mut change, &held, (interpreter, &to), words).await?;
        }
    }
    store::count_message(&change, open.id).await?;
    let facts = json!({ "side": side_key(from) });
    change
        .commit(entry("brokering-passed-on", request).with(facts))
        .await
}

fn side_key(side: Side) -> &'static str {
    match side {
        Side::Institution => "institution",
        Side::Interpreter => "interpreter",
        Side::Centre => "centre",
    }
}

/// Keys of the history of a request; the same words as in the form.
fn reason_key(reason: &str) -> &'static str {
    match reason {
        "no_answer" => "brokering-reason-no_answer",
        "no_date" => "brokering-reason-no_date",
        "not_needed" => "brokering-reason-not_needed",
        _ => "brokering-reason-other",
    }
}

fn entry(action: &'static str, request: Id) -> Entry {
    Entry::new(action, Subject::new(requests::SUBJECT, request))
}
