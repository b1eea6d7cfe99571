//! Asking people, taking a question back, and what happens when nobody answers in time.

use std::{collections::HashMap, sync::Arc};

use platform::{
    Error, Refusal, Result,
    access::Actor,
    centre::Centre,
    database::Change,
    jobs::{Job, JobKind, Outcome},
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use values::{clock::Moment, id::Id};

use super::{
    super::{
        closing,
        facts::Facts,
        letters,
        model::{Answer, Invitation},
        rules, store,
    },
    entry, entry_of_request, reaching,
};
use crate::{
    desk,
    interpreters::{
        self, Interpreter, Standing, Way,
        addressee::{self, Addressee},
    },
    links::{self, Purpose},
    pool::{self, RuleSet},
    requests::{self, Event, Request, Stage, looked_for, store::Why},
    rights::COORDINATE,
};

/// Sends an invitation when its moment has come.
pub const SEND: JobKind = JobKind {
    key: "invitations.send",
    run: send,
};

/// Notes that nobody has answered in time.
pub const EXPIRE: JobKind = JobKind {
    key: "invitations.expire",
    run: expire,
};

/// What a job about one record needs to know.
#[derive(Serialize, Deserialize)]
pub(super) struct About {
    pub(super) id: Id,
}

/// Asks the interpreters `chosen` whether they take a request at its time number `time`, in a new wave; a request that is new
/// counts as checked by that. Says how many were asked: whoever was asked before and not in vain is left out.
///
/// # Errors
/// Refused when nobody is looked for, when the time is over, or when nobody of them can be asked.
pub async fn invite(
    centre: &Arc<Centre>,
    actor: &Actor,
    request: Id,
    chosen: &[Id],
    time: usize,
) -> Result<usize> {
    let chosen: Vec<(Id, usize)> = chosen.iter().map(|one| (*one, time)).collect();
    invite_each(centre, actor, request, &chosen).await
}

/// The same, each for a time of their own.
///
/// # Errors
/// As for [`invite`].
pub async fn invite_each(
    centre: &Arc<Centre>,
    actor: &Actor,
    request: Id,
    chosen: &[(Id, usize)],
) -> Result<usize> {
    actor.must(COORDINATE)?;
    let before = requests::store::find(centre.database.read(), request).await?;
    let candidates = desk::rank_ahead(centre, &before).await?;
    let takers = takers(centre, chosen).await?;
    let mut change = centre.change(actor).await?;
    let mut held = requests::store::hold(&change, request).await?;
    if matches!(held.stage, Stage::New | Stage::AskedBack) {
        let why = Why::default();
        held.stage = requests::store::advance(&change, &held, Event::Check, why).await?;
    }
    let asked = ask(centre, &mut change, &held, &takers, &candidates).await?;
    let now = change.now();
    looked_for::look_later(&mut change, request, now).await?;
    let facts = json!({ "people": asked.len(), "wave": asked.first().map(|one| one.wave) });
    change
        .commit(entry_of_request("invitations-invited", request).with(facts))
        .await?;
    Ok(asked.len())
}

/// Somebody who takes appointments, and how they are reached.
pub(super) struct Taker {
    person: Interpreter,
    to: Addressee,
    /// Number of the time that they are asked for.
    time: usize,
}

/// Asks people inside `change`; the request must be held.
pub(super) async fn ask(
    centre: &Arc<Centre>,
    change: &mut Change,
    request: &Request,
    takers: &[Taker],
    candidates: &[desk::Candidate],
) -> Result<Vec<Invitation>> {
    if !matches!(request.stage, Stage::Searching | Stage::Brokered) {
        return Err(Refusal::new(request.stage.refusal()).into());
    }
    let rules = pool::store::on(change.rows(), change.clock().today()).await?;
    let earlier = store::list_of(change.rows(), [request.id]).await?;
    let wave = earlier.iter().map(|one| one.wave).max().unwrap_or(0) + 1;
    let mut earlier: HashMap<Id, Invitation> = earlier
        .into_iter()
        .map(|one| (one.interpreter, one))
        .collect();
    let beginnings = request.beginnings();
    let mut asked = Vec::new();
    for Taker { person, to, time } in takers {
        let moments = Moments::of(request, *time, change.now(), &rules)?;
        let before = earlier.remove(&person.id);
        let may_be_asked = match &before {
            None => true,
            Some(before) => rules::may_ask_again(before, &beginnings),
        };
        if !may_be_asked {
            continue;
        }
        let travel = candidates.iter().find(|one| one.interpreter == person.id);
        let travel = travel.and_then(|one| i16::try_from(one.travel_minutes).ok());
        let invitation = Invitation {
            id: before
                .as_ref()
                .map_or_else(|| change.new_id(), |one| one.id),
            request: request.id,
            interpreter: person.id,
            wave,
            way: to.way(centre, person.terms.asked_by),
            sent_at: moments.sent_at,
            answer_by: moments.answer_by,
            begins_at: Some(moments.begins_at),
            travel_minutes: travel,
            answer: None,
            time: None,
            reason: None,
        };
        if before.is_some() {
            // Their old link leads to the same record, and so to the new question.
            store::renew(change, &invitation).await?;
        } else {
            store::insert(change, &invitation).await?;
        }
        plan(change, &invitation).await?;
        asked.push(invitation);
    }
    if asked.is_empty() {
        return Err(Refusal::new("refused-invitations-nobody").into());
    }
    Ok(asked)
}

/// When an invitation goes out, until when an answer helps, and when the appointment begins.
struct Moments {
    sent_at: Moment,
    answer_by: Moment,
    begins_at: Moment,
}

impl Moments {
    fn of(request: &Request, time: usize, now: Moment, rules: &RuleSet) -> Result<Self> {
        let wall = request.times.get(time);
        let wall = wall.ok_or_else(|| Refusal::new("refused-invitations-no-time"))?;
        let begins_at = wall.period()?.from;
        if begins_at <= now {
            return Err(Refusal::new("refused-invitations-past").into());
        }
        let latest = rules::latest(now, begins_at, rules.late_hours);
        let sent_at = rules::goes_out(now, latest, rules.asking);
        Ok(Self {
            sent_at,
            answer_by: rules::answer_by(sent_at, latest, rules.asking),
            begins_at,
        })
    }
}

/// Those of `chosen` who take appointments today and can be reached, each once.
pub(super) async fn takers(centre: &Centre, chosen: &[(Id, usize)]) -> Result<Vec<Taker>> {
    let (rows, today) = (centre.database.read(), centre.clock.today());
    let mut active = interpreters::store::list_of(rows, chosen.iter().map(|(id, _)| *id)).await?;
    active.retain(|person| person.standing(today) == Standing::Active);
    let mut reached = addressee::find(centre, &active).await?;
    let takers = chosen.iter().filter_map(|(id, time)| {
        // Each once: whoever is named again is gone by then.
        let place = active.iter().position(|one| one.id == *id)?;
        let person = active.swap_remove(place);
        let to = reached.remove(&person.id)?;
        Some(Taker {
            person,
            to,
            time: *time,
        })
    });
    Ok(takers.collect())
}

/// Puts what follows from an invitation into the outbox: that it goes out, and that its time ends.
async fn plan(change: &mut Change, invitation: &Invitation) -> Result<()> {
    if invitation.way != Way::Phone {
        let about = About { id: invitation.id };
        let job = Job::new(SEND.key, &about)?.not_before(invitation.sent_at);
        change.enqueue(job).await?;
    }
    let about = About {
        id: invitation.request,
    };
    let (kind, until) = (EXPIRE.key, invitation.answer_by);
    let id = Id::named(&format!("{kind}/{}/{until}", invitation.request));
    let job = Job::new(kind, &about)?.with_id(id).not_before(until);
    change.enqueue(job).await
}

/// Writes the letter of an invitation, unless it is written or nobody waits for an answer any more.
fn send(centre: Arc<Centre>, payload: Value) -> Outcome {
    Box::pin(async move {
        let about: About = serde_json::from_value(payload)?;
        let rows = centre.database.read();
        let invitation = match store::find(rows, about.id).await {
            Ok(invitation) => invitation,
            // Erased meanwhile.
            Err(Error::NotFound) => return Ok(()),
            Err(cause) => return Err(cause),
        };
        let request = requests::store::find(rows, invitation.request).await?;
        let facts = Facts::of(&centre, &request, &invitation).await?;
        let taker = takers(&centre, &[(invitation.interpreter, 0)]).await?.pop();
        let Some(Taker { to, .. }) = taker else {
            return Ok(());
        };
        let mut change = centre.change(&Actor::machine("invitations")).await?;
        let request = requests::store::hold(&change, invitation.request).await?;
        let invitation = store::find(change.rows(), about.id).await?;
        let is_looked_for = matches!(request.stage, Stage::Searching | Stage::Brokered);
        if !invitation.is_open() || !is_looked_for || invitation.way == Way::Phone {
            return Ok(());
        }
        let rules = pool::store::on(change.rows(), change.clock().today()).await?;
        let now = change.now();
        let later = rules::goes_out(now, invitation.answer_by, rules.asking);
        if later > now {
            // It was tried for so long that the quiet hours have begun.
            let job = Job::new(SEND.key, &about)?.not_before(later);
            change.enqueue(job).await?;
            let moved = json!({ "until": later });
            return change
                .commit(entry("invitations-sent-later", invitation.id).with(moved))
                .await;
        }
        if to.way(&centre, invitation.way) == Way::Phone {
            return reaching::call_instead(change, invitation.id).await;
        }
        if !store::note_written(&change, invitation.id).await? {
            return Ok(());
        }
        let purpose = Purpose::Invitation;
        let secret = links::make(&change, purpose, invitation.id, end_of(&request)).await?;
        let what = (&request, &invitation, &facts);
        let letter = letters::invite(&centre, &mut change, what, &to, &secret).await?;
        if let Some(letter) = letter {
            reaching::look_later(&mut change, invitation.id, letter).await?;
        }
        let noted = letters::noted(&invitation);
        change
            .commit(entry("invitations-sent", invitation.id).with(noted))
            .await
    })
}

/// Until when a link is good: the end of the last of the request's times.
fn end_of(request: &Request) -> Moment {
    let periods = request.times.iter().filter_map(|wall| wall.period().ok());
    let end = periods.map(|period| period.until).max();
    end.unwrap_or(request.stage_since + chrono::TimeDelta::days(1))
}

/// Notes for every invitation to a request whose time is up that nobody has answered it.
fn expire(centre: Arc<Centre>, payload: Value) -> Outcome {
    Box::pin(async move {
        let about: About = serde_json::from_value(payload)?;
        let change = centre.change(&Actor::machine("invitations")).await?;
        let all = store::list_of(change.rows(), [about.id]).await?;
        let now = change.now();
        let mut expired = 0;
        for one in all
            .iter()
            .filter(|one| one.is_open() && one.answer_by <= now)
        {
            let done = store::answer(&change, one.id, Answer::Expired, None, None).await?;
            expired += u32::from(done);
        }
        if expired == 0 {
            return Ok(());
        }
        let facts = json!({ "people": expired });
        change
            .commit(entry_of_request("invitations-expired", about.id).with(facts))
            .await
    })
}

/// Takes one invitation back: the centre does not need this person any more.
pub async fn withdraw(centre: &Arc<Centre>, actor: &Actor, id: Id) -> Result<()> {
    actor.must(COORDINATE)?;
    let mut change = centre.change(actor).await?;
    let invitation = store::find(change.rows(), id).await?;
    requests::store::hold(&change, invitation.request).await?;
    if !store::answer(&change, id, Answer::Withdrawn, None, None).await? {
        return Err(Refusal::new("refused-invitations-answered").into());
    }
    if closing::has_heard(&change, &invitation).await? {
        closing::thank_later(&mut change, id, false).await?;
    }
    change.commit(entry("invitations-withdrawn", id)).await
}
