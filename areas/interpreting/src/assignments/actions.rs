//! What people do with assignments: right or link, load, rule, write, log.

mod moving;
mod needing;

use std::{sync::Arc, time::Duration};

use platform::{
    Error, Refusal, Result,
    access::Actor,
    centre::Centre,
    database::{Change, Entry},
};
use registry::calendar;
use serde_json::json;
use values::{day::Day, id::Id, subject::Subject};

use super::{
    attendance::{self, Claim, Feedback, What},
    jobs,
    model::{Assignment, SUBJECT, Side},
    rules,
    store::{self, calls},
    telling,
};
use crate::{
    links,
    requests::{self, Event, Request, Stage, looked_for, store::Why},
    rights::{COORDINATE, READ},
};

pub use moving::{Proposed, answer, propose};
pub use needing::{Which, needing};

/// Who acts on an assignment: a side by its link, or a coordinator. There is no other way to get one.
#[derive(Clone, Debug)]
pub struct By {
    side: Side,
    actor: Actor,
    is_staff: bool,
}

impl By {
    /// A side that holds its link.
    pub fn link(side: Side) -> Self {
        Self {
            side,
            actor: Actor::machine(side.key()),
            is_staff: false,
        }
    }

    /// A coordinator, for a side that has telephoned or for the centre.
    ///
    /// # Errors
    /// Not found for anybody else.
    pub fn staff(actor: &Actor, side: Side) -> Result<Self> {
        actor.must(COORDINATE)?;
        Ok(Self {
            side,
            actor: actor.clone(),
            is_staff: true,
        })
    }
}

/// The assignment a secret leads to, for the side that holds it.
///
/// # Errors
/// Not found for any other secret, and once the link has ended.
pub async fn by_link(centre: &Centre, side: Side, secret: &str) -> Result<(Assignment, Request)> {
    let purpose = super::links::purpose(side);
    let rows = centre.database.read();
    let id = links::subject(rows, purpose, secret, centre.clock.now(), Duration::ZERO).await?;
    let assignment = store::find(rows, id.ok_or(Error::NotFound)?).await?;
    let request = requests::store::find(rows, assignment.request).await?;
    Ok((assignment, request))
}

/// An assignment with its request, for the coordinators.
pub async fn find(centre: &Centre, actor: &Actor, id: Id) -> Result<(Assignment, Request)> {
    actor.must(READ)?;
    let rows = centre.database.read();
    let assignment = store::find(rows, id).await?;
    let request = requests::store::find(rows, assignment.request).await?;
    Ok((assignment, request))
}

/// Assignments that stand on the days from `first` to `last`, with their requests, by their beginning.
pub async fn list(
    centre: &Centre,
    actor: &Actor,
    first: Day,
    last: Day,
) -> Result<Vec<(Assignment, Request)>> {
    actor.must(READ)?;
    let Some(period) = calendar::time::days(first, last) else {
        return Ok(Vec::new());
    };
    let rows = centre.database.read();
    let assignments = store::list_between(rows, period.from, period.until).await?;
    let ids = assignments.iter().map(|one| one.request);
    let requests = requests::store::list_of(rows, ids).await?;
    let joined = assignments.into_iter().filter_map(|assignment| {
        let own = requests.iter().find(|one| one.id == assignment.request)?;
        Some((assignment, own.clone()))
    });
    Ok(joined.collect())
}

/// Opens a change with the request held and the assignment as it is now.
async fn open(centre: &Arc<Centre>, by: &By, id: Id) -> Result<(Change, Assignment, Request)> {
    let change = centre.change(&by.actor).await?;
    let known = store::find(change.rows(), id).await?;
    let request = requests::store::hold(&change, known.request).await?;
    // Only what is read after the request is held is sure.
    let assignment = store::find(change.rows(), id).await?;
    Ok((change, assignment, request))
}

/// Calls an assignment off, for a reason of the side's list. When the institution does not need anybody any more, its
/// request ends; otherwise somebody else is looked for.
///
/// # Errors
/// Refused when it was called off before, or has begun.
pub async fn call_off(centre: &Arc<Centre>, by: &By, id: Id, reason: &str) -> Result<()> {
    let chosen = rules::reason(by.side, reason).ok_or_else(|| Refusal::new("error-choice"))?;
    let reason = &rules::reason_key(chosen);
    let (mut change, assignment, request) = open(centre, by, id).await?;
    telling::call_off(
        centre,
        &mut change,
        &request,
        &assignment,
        (by.side, reason),
    )
    .await?;
    let event = match by.side {
        Side::Institution => Event::Cancel,
        Side::Interpreter | Side::Centre => Event::Release,
    };
    let why = Why {
        reason: rules::step_reason(by.side, reason),
        words: "",
    };
    let to = requests::store::advance(&change, &request, event, why).await?;
    if to == Stage::Searching {
        looked_for::begin(&mut change, request.id).await?;
    }
    let entry = Entry::new("assignments-called-off", Subject::new(SUBJECT, id));
    let details = json!({ "by": by.side.key() });
    change.commit(entry.with(details)).await
}

/// Writes what a side says took place. When it is agreed on, the request is recorded.
///
/// # Errors
/// Refused before it has begun, when it was called off, for another day, and once both sides have agreed on something else.
pub async fn say(
    centre: &Arc<Centre>,
    by: &By,
    id: Id,
    (what, travel_minutes): (What, u32),
    feedback: Option<Feedback>,
) -> Result<()> {
    let (mut change, assignment, request) = open(centre, by, id).await?;
    let before = attendance::store::claims(change.rows(), id).await?;
    attendance::rules::may_say(&assignment, &before, (by.side, &what), change.now())?;
    let claim = Claim {
        side: by.side,
        at: change.now(),
        what,
        travel_minutes,
    };
    attendance::store::put(&change, id, &claim).await?;
    if let Some(feedback) = feedback.filter(|_| by.side != Side::Centre) {
        attendance::store::put_feedback(&change, id, by.side, feedback).await?;
    }
    let claims = attendance::store::claims(change.rows(), id).await?;
    if attendance::rules::agreed(&claims).is_some() {
        requests::store::advance(&change, &request, Event::Record, Why::default()).await?;
    } else {
        jobs::count_alone_later(&mut change, id, &claims).await?;
    }
    let entry = Entry::new("assignments-said", Subject::new(SUBJECT, id));
    let details = json!({ "by": by.side.key() });
    change.commit(entry.with(details)).await
}

/// A coordinator takes over what the interpreter says took place.
///
/// # Errors
/// Not found when they have said nothing, and for anybody but the centre.
pub async fn take_over(centre: &Arc<Centre>, by: &By, id: Id) -> Result<()> {
    if by.side != Side::Centre {
        return Err(Error::NotFound);
    }
    let claims = attendance::store::claims(centre.database.read(), id).await?;
    let mut own = claims.iter();
    let own = own.find(|claim| claim.side == Side::Interpreter);
    let own = own.ok_or(Error::NotFound)?;
    say(centre, by, id, (own.what, own.travel_minutes), None).await
}

/// The interpreter is not there: the assignment ends as one that was called off late, and the coordinators look who could still
/// come.
///
/// # Errors
/// Refused unless the appointment is running; not found for the interpreter.
pub async fn miss(centre: &Arc<Centre>, by: &By, id: Id) -> Result<()> {
    if by.side == Side::Interpreter {
        return Err(Error::NotFound);
    }
    let (mut change, assignment, request) = open(centre, by, id).await?;
    rules::may_miss(&assignment, change.now())?;
    let reason = rules::NO_SHOW;
    telling::missed(centre, &mut change, &request, &assignment, by.side).await?;
    let why = Why {
        reason: rules::step_reason(by.side, reason),
        words: "",
    };
    requests::store::advance(&change, &request, Event::Release, why).await?;
    let entry = Entry::new("assignments-missed", Subject::new(SUBJECT, id));
    let details = json!({ "by": by.side.key() });
    change.commit(entry.with(details)).await
}

/// Everybody who is to be called about an assignment, with it and its request.
pub async fn list_calls(
    centre: &Centre,
    actor: &Actor,
) -> Result<Vec<(calls::Call, Assignment, Request)>> {
    actor.must(READ)?;
    let rows = centre.database.read();
    let open = calls::list_open(rows).await?;
    let ids = open.iter().map(|one| one.assignment);
    let assignments = store::list_in(rows, ids).await?;
    let ids = assignments.iter().map(|one| one.request);
    let requests = requests::store::list_of(rows, ids).await?;
    let joined = open.into_iter().filter_map(|call| {
        let mut all = assignments.iter();
        let assignment = all.find(|one| one.id == call.assignment)?.clone();
        let mut all = requests.iter();
        let request = all.find(|one| one.id == assignment.request)?.clone();
        Some((call, assignment, request))
    });
    Ok(joined.collect())
}

/// A coordinator has called somebody.
pub async fn called(centre: &Arc<Centre>, actor: &Actor, call: Id) -> Result<()> {
    actor.must(COORDINATE)?;
    let change = centre.change(actor).await?;
    let about = calls::done(&change, call).await?;
    let subject = Subject::new(SUBJECT, about);
    change
        .commit(Entry::new("assignments-called", subject))
        .await
}

/// Sends a side the link to its page once more.
///
/// # Errors
/// Refused once it was called off.
pub async fn send_link(centre: &Arc<Centre>, actor: &Actor, id: Id, to: Side) -> Result<()> {
    let by = By::staff(actor, to)?;
    let (mut change, assignment, request) = open(centre, &by, id).await?;
    if assignment.end.is_some() {
        return Err(Refusal::new("refused-assignments-ended").into());
    }
    let about = (&request, &assignment);
    telling::tell(centre, &mut change, about, to, telling::News::Link).await?;
    let entry = Entry::new("assignments-link-sent", Subject::new(SUBJECT, id));
    change.commit(entry.with(json!({ "to": to.key() }))).await
}
