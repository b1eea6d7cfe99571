//! What people do with assignments: right or link, load, rule, write, log.

use std::{sync::Arc, time::Duration};

use platform::{
    Error, Refusal, Result,
    access::Actor,
    centre::Centre,
    database::{Change, Entry},
};
use registry::calendar::{self, time::Wall};
use serde_json::json;
use values::{day::Day, id::Id, subject::Subject};

use super::{
    attendance::{self, Claim, Feedback, What},
    model::{Assignment, SUBJECT, Side},
    rules, store, telling,
};
use crate::{
    invitations,
    links::{self, Purpose},
    requests::{self, Event, Request, Stage, store::Why},
    rights::{COORDINATE, READ},
};

/// Who acts on an assignment: a side by its link, or a coordinator.
#[derive(Clone, Debug)]
pub struct By {
    /// Whose word it is.
    pub side: Side,
    /// Who typed it.
    pub actor: Actor,
}

/// The assignment a secret leads to, for the side that holds it.
///
/// # Errors
/// Not found for any other secret, and once the link has ended.
pub async fn by_link(centre: &Centre, side: Side, secret: &str) -> Result<(Assignment, Request)> {
    let purpose = match side {
        Side::Interpreter => Purpose::Assignment,
        Side::Institution | Side::Centre => Purpose::Attendance,
    };
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
    if by.side == Side::Centre {
        by.actor.must(COORDINATE)?;
    }
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
    let reason = rules::reason(by.side, reason).ok_or_else(|| Refusal::new("error-choice"))?;
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
    let key = format!("assignments-reason-{reason}");
    let why = Why {
        reason: &key,
        words: "",
    };
    let to = requests::store::advance(&change, &request, event, why).await?;
    if to == Stage::Searching {
        invitations::begin(&mut change, request.id).await?;
    }
    let entry = Entry::new("assignments-called-off", Subject::new(SUBJECT, id));
    let details = json!({ "by": by.side.key(), "reason": reason });
    change.commit(entry.with(details)).await
}

/// Moves an assignment to another time on which both sides have agreed.
///
/// # Errors
/// Refused when it was called off or has begun, when the time is over, and when the interpreter is taken then.
pub async fn reschedule(centre: &Arc<Centre>, by: &By, id: Id, wall: Wall) -> Result<()> {
    let (mut change, mut assignment, request) = open(centre, by, id).await?;
    rules::may_change(&assignment, change.now())?;
    let period = wall.period()?;
    if period.from <= change.now() {
        return Err(Refusal::new("refused-assignments-past").into());
    }
    calendar::reschedule(&change, assignment.appointment, wall).await?;
    store::reschedule(&change, id, &wall).await?;
    // Should the interpreter not come after all, somebody is looked for at the new time.
    requests::store::set_time(&change, request.id, wall).await?;
    (assignment.wall, assignment.period) = (wall, period);
    requests::store::advance(&change, &request, Event::Move, Why::default()).await?;
    telling::moved(centre, &mut change, &request, &assignment).await?;
    let entry = Entry::new("assignments-moved", Subject::new(SUBJECT, id));
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
    let (change, assignment, request) = open(centre, by, id).await?;
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
    }
    let entry = Entry::new("assignments-said", Subject::new(SUBJECT, id));
    let details = json!({ "by": by.side.key() });
    change.commit(entry.with(details)).await
}
