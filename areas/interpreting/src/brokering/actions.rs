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
    model::{By, Disclosure, NOT_NEEDED, REASONS, Side, Way},
    rules, store,
};
use crate::{
    assignments::{self, Origin},
    interpreters::{
        self,
        addressee::{self, Addressee},
    },
    invitations,
    requests::{
        self, Event, Request, Stage, looked_for,
        store::Why,
        telling::{self, Because, Told},
    },
};

/// Why a request ends whose institution needs nobody any more: one of [`requests::reasons::CANCELLED`].
const CANCELLED: &str = "requests-reason-not-needed";

/// Reminds the institution to say what came of it.
pub const REMIND: JobKind = JobKind {
    key: "brokering.remind",
    run: remind,
};

/// Ends what somebody had agreed to who does not interpret any more.
pub const WITHDRAW: JobKind = JobKind {
    key: "brokering.withdraw",
    run: withdrawn,
};

#[derive(Serialize, Deserialize)]
struct Leaving {
    interpreter: Id,
}

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
    let today = change.clock().today();
    let contacts = crate::pool::store::on(change.rows(), today)
        .await?
        .contacts();
    let way = rules::way(contacts, &own.terms, channels, today);
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
    let why = Why {
        reason: match way {
            Way::Contact => requests::reasons::CONTACT_GIVEN,
            Way::Relay => requests::reasons::RELAYED,
        },
        words: "",
    };
    requests::store::advance(change, request, Event::Broker, why).await?;
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
    let at = change.now() + rules::remind_after(rules.brokering);
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
    by: &By,
    request: Id,
    interpreter: Id,
    wall: Wall,
) -> Result<()> {
    let mut change = centre.change(by.actor()).await?;
    let mut held = requests::store::hold(&change, request).await?;
    rules::may_report(held.stage)?;
    must_wait(&change, request, interpreter).await?;
    let time = match held.times.iter().position(|known| *known == wall) {
        Some(known) => known,
        None => requests::store::add_time(&change, &mut held, wall).await?,
    };
    let made_by = Origin::Brokering;
    let made = assignments::fill(&change, &held, interpreter, time, made_by).await?;
    invitations::close(centre, &mut change, &held, None).await?;
    assignments::confirm(centre, &mut change, &held, &made).await?;
    let facts = json!({ "side": by.side().key() });
    change
        .commit(entry("brokering-fixed", request).with(facts))
        .await
}

/// Somebody who waits for a date.
async fn must_wait(change: &Change, request: Id, interpreter: Id) -> Result<Disclosure> {
    let open = store::open_of(change.rows(), request, interpreter).await?;
    Ok(open.ok_or_else(|| Refusal::new("refused-brokering-ended"))?)
}

/// Nothing came of it with `interpreter`, and the other side learns of it. When nobody else who agreed is left, the request is
/// looked for again, so that it stays in sight; where the institution needs nobody any more, it ends instead.
///
/// # Errors
/// Refused when that was said before.
pub async fn give_up(
    centre: &Arc<Centre>,
    by: &By,
    request: Id,
    interpreter: Id,
    reason: &str,
) -> Result<()> {
    let reason = REASONS.into_iter().find(|known| *known == reason);
    let reason = reason.unwrap_or("other");
    let mut change = centre.change(by.actor()).await?;
    let held = requests::store::hold(&change, request).await?;
    let open = must_wait(&change, request, interpreter).await?;
    if reason == NOT_NEEDED && by.side() != Side::Interpreter {
        invitations::close(centre, &mut change, &held, None).await?;
        let reason = CANCELLED;
        let because = Because { reason, words: "" };
        let why = Why { reason, words: "" };
        requests::store::advance(&change, &held, Event::Cancel, why).await?;
        telling::tell(centre, &mut change, &held, Told::Cancelled, because).await?;
    } else {
        store::end(&change, open.id, reason).await?;
        let others = store::list_of(change.rows(), request).await?;
        let is_last = others.iter().all(|other| other.end.is_some());
        let is_searched = is_last && held.stage == Stage::Brokered;
        if is_searched {
            let why = Why {
                reason: reason_key(reason),
                words: "",
            };
            requests::store::advance(&change, &held, Event::Release, why).await?;
            looked_for::begin(&mut change, request).await?;
        }
        tell_of_end(centre, &mut change, &held, &open, (by.side(), is_searched)).await?;
    }
    let facts = json!({ "side": by.side().key(), "reason": reason });
    change
        .commit(entry("brokering-not-come-about", request).with(facts))
        .await
}

/// Writes to whoever did not say so themselves that nothing came of it; the institution learns in any case that its request is
/// looked for again.
async fn tell_of_end(
    centre: &Arc<Centre>,
    change: &mut Change,
    request: &Request,
    ended: &Disclosure,
    (by, is_searched): (Side, bool),
) -> Result<()> {
    let person = assignments::store::person(change.rows(), ended.interpreter).await?;
    let person = person.filter(|person| !person.is_restricted());
    if by != Side::Interpreter
        && let Some(person) = &person
    {
        letters::ended_to_interpreter(centre, change, request, &Addressee::of(person)).await?;
    }
    if by != Side::Institution || is_searched {
        let name = person.map(|person| person.details.name());
        let name = name.unwrap_or_default();
        letters::ended_to_institution(centre, change, request, &name, is_searched).await?;
    }
    Ok(())
}

/// One meets elsewhere, or asks for somebody else: whoever looks for a date with the institution of a request that is held
/// learns of it, by mail or by a call.
///
/// # Errors
/// When something fails.
pub async fn amended(centre: &Arc<Centre>, change: &mut Change, request: &Request) -> Result<()> {
    let all = store::list_of(change.rows(), request.id).await?;
    for open in all.into_iter().filter(|one| one.end.is_none()) {
        let person = assignments::store::person(change.rows(), open.interpreter).await?;
        let person = person.filter(|person| !person.is_restricted());
        if let Some(person) = person {
            let to = Addressee::of(&person);
            let since = to.mail.is_none().then(|| change.now());
            store::set_call(change, open.id, since).await?;
            letters::amended(centre, change, request, (open.interpreter, &to)).await?;
        }
    }
    Ok(())
}

/// Somebody does not interpret any more: nothing comes of whatever they had agreed to.
pub async fn withdraw(centre: &Arc<Centre>, interpreter: Id) -> Result<()> {
    let all = store::list_to(centre.database.read(), interpreter).await?;
    for open in all.into_iter().filter(|one| one.end.is_none()) {
        let by = By::interpreter();
        match give_up(centre, &by, open.request, interpreter, "other").await {
            // Somebody else has said it meanwhile.
            Err(Error::Refused(_)) => {}
            done => done?,
        }
    }
    Ok(())
}

/// The same, after the commit of the change in which they leave.
pub async fn withdraw_later(change: &mut Change, interpreter: Id) -> Result<()> {
    let about = Leaving { interpreter };
    change.enqueue(Job::new(WITHDRAW.key, &about)?).await
}

fn withdrawn(centre: Arc<Centre>, payload: Value) -> Outcome {
    Box::pin(async move {
        let about: Leaving = serde_json::from_value(payload)?;
        withdraw(&centre, about.interpreter).await
    })
}

/// Passes words on between the two sides; neither learns the other's address.
///
/// # Errors
/// Refused when it ended, or enough was written.
pub async fn pass_on(
    centre: &Arc<Centre>,
    by: &By,
    request: Id,
    interpreter: Id,
    words: &str,
) -> Result<()> {
    let own = interpreters::store::find(centre.database.read(), interpreter).await?;
    let mut reached = addressee::find(centre, &[own]).await?;
    let to = reached.remove(&interpreter).ok_or(Error::NotFound)?;
    let mut change = centre.change(by.actor()).await?;
    let held = requests::store::hold(&change, request).await?;
    let open = must_wait(&change, request, interpreter).await?;
    let written = crate::pool::store::on(change.rows(), change.clock().today()).await?;
    rules::may_pass_on(&open, written.brokering)?;
    match by.side() {
        Side::Interpreter => {
            letters::to_institution(centre, &mut change, &held, &to.name, words).await?;
        }
        Side::Institution | Side::Centre => {
            letters::to_interpreter(centre, &mut change, &held, (interpreter, &to), words).await?;
        }
    }
    store::count_message(&change, open.id).await?;
    let facts = json!({ "side": by.side().key() });
    change
        .commit(entry("brokering-passed-on", request).with(facts))
        .await
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
