//! Another time: wished by one side, answered by the other.

use std::sync::Arc;

use platform::{
    Refusal, Result,
    centre::Centre,
    database::{Change, Entry},
};
use registry::calendar::{self, time::Wall};
use serde_json::json;
use values::{id::Id, subject::Subject};

use super::{
    super::{
        booking,
        model::{Assignment, Proposal, SUBJECT},
        rules, store, telling,
    },
    By, open,
};
use crate::{
    pool,
    requests::{self, Event, Request, funding::Means, store::Why},
};

/// A side would like another time: the other one is asked, and until then the old one stands. A coordinator, who has phoned both,
/// moves at once; so does a side that wishes what the other one has wished before.
///
/// # Errors
/// Refused when it was called off or has begun, when the time is over or the pool is closed then, when the interpreter is taken
/// or lacks something on that day.
pub async fn propose(
    centre: &Arc<Centre>,
    by: &By,
    id: Id,
    (wall, reason): (Wall, &str),
) -> Result<Proposed> {
    let reason = rules::MOVES.iter().find(|known| **known == reason);
    let reason = match reason {
        Some(reason) => *reason,
        None if by.is_staff => "other",
        None => return Err(Refusal::new("error-choice").into()),
    };
    let is_free = is_free(centre, id, wall).await?;
    let means = Means::on(centre, wall.start.date()).await?;
    let (mut change, assignment, request) = open(centre, by, id).await?;
    may_move(&change, &assignment, wall).await?;
    let other = assignment.proposal.as_ref();
    let is_agreed = other.is_some_and(|other| other.by != by.side && other.wall == wall);
    if by.is_staff || is_agreed {
        reschedule(centre, change, (request, assignment), by, (wall, &means)).await?;
        return Ok(Proposed::Moved);
    }
    let pool = pool::store::on(change.rows(), change.clock().today()).await?;
    let day = wall.start.date();
    let is_closed = |one: &pool::model::Closing| one.from <= day && day <= one.until;
    if pool.closings.iter().any(is_closed) {
        return Err(Refusal::new("refused-assignments-closed").into());
    }
    if !is_free {
        return Err(Refusal::new("refused-assignments-taken").into());
    }
    let proposal = Proposal {
        by: by.side,
        wall,
        reason: format!("assignments-move-reason-{reason}"),
    };
    store::propose(&change, id, Some(&proposal)).await?;
    let assignment = Assignment {
        proposal: Some(proposal),
        ..assignment
    };
    let (about, to) = ((&request, &assignment), by.side.other());
    telling::tell(centre, &mut change, about, to, telling::News::Proposed).await?;
    let entry = Entry::new("assignments-proposed", Subject::new(SUBJECT, id));
    let details = json!({ "by": by.side.key() });
    change.commit(entry.with(details)).await?;
    Ok(Proposed::Waits)
}

/// What became of a wish for another time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proposed {
    /// The other side is asked.
    Waits,
    /// It is moved.
    Moved,
}

/// The other side says whether another time suits it; `start` is the one it has seen.
///
/// # Errors
/// Refused when there is no such wish any more, and as for [`propose`].
pub async fn answer(
    centre: &Arc<Centre>,
    by: &By,
    id: Id,
    (start, suits): (&str, bool),
) -> Result<()> {
    // Only the time that was seen is taken: it says the day, too.
    let day = start.get(..10).and_then(values::day::parse);
    let day = day.ok_or_else(|| Refusal::new("refused-assignments-no-proposal"))?;
    let means = Means::on(centre, day).await?;
    let (mut change, assignment, request) = open(centre, by, id).await?;
    let proposal = assignment.proposal.clone();
    let proposal = proposal.filter(|one| {
        let may = by.is_staff || one.by != by.side;
        may && one.wall.start.to_string() == start && assignment.end.is_none()
    });
    let proposal = proposal.ok_or_else(|| Refusal::new("refused-assignments-no-proposal"))?;
    if suits {
        may_move(&change, &assignment, proposal.wall).await?;
        let about = (request, assignment);
        return reschedule(centre, change, about, by, (proposal.wall, &means)).await;
    }
    store::propose(&change, id, None).await?;
    let about = (&request, &assignment);
    let news = telling::News::Declined;
    telling::tell(centre, &mut change, about, proposal.by, news).await?;
    let entry = Entry::new("assignments-declined", Subject::new(SUBJECT, id));
    let details = json!({ "by": by.side.key() });
    change.commit(entry.with(details)).await
}

/// Whether an assignment can be moved there.
async fn may_move(change: &Change, assignment: &Assignment, wall: Wall) -> Result<()> {
    rules::may_change(assignment, change.now())?;
    if wall.period()?.from <= change.now() {
        return Err(Refusal::new("refused-assignments-past").into());
    }
    if let Some(one) = store::interpreter(change.rows(), assignment.interpreter).await? {
        booking::is_ready(change, &one, &wall).await?;
    }
    Ok(())
}

/// Whether whoever comes has nothing else then. Asked before the change: it needs a connection of its own. The calendar makes sure
/// once more when it is moved.
async fn is_free(centre: &Centre, id: Id, wall: Wall) -> Result<bool> {
    let rows = centre.database.read();
    let assignment = store::find(rows, id).await?;
    let Some(one) = store::interpreter(rows, assignment.interpreter).await? else {
        return Ok(true);
    };
    let clashes = calendar::clashes(centre, one.person, wall.period()?).await?;
    let own = assignment.appointment;
    Ok(clashes.iter().all(|clash| clash.appointment == own))
}

/// Moves an assignment to another time on which both sides have agreed.
async fn reschedule(
    centre: &Arc<Centre>,
    mut change: Change,
    (request, mut assignment): (Request, Assignment),
    by: &By,
    (wall, means): (Wall, &Means),
) -> Result<()> {
    let id = assignment.id;
    let pool = pool::store::on(change.rows(), change.clock().today()).await?;
    let is_late = rules::is_late(&assignment, pool.late_hours, change.now());
    calendar::reschedule(&change, assignment.appointment, wall).await?;
    store::reschedule(&change, id, &wall).await?;
    store::propose(&change, id, None).await?;
    if is_late {
        store::moved_late(&change, id).await?;
    }
    // Should the interpreter not come after all, somebody is looked for at the new time.
    requests::store::set_time(&change, request.id, wall).await?;
    let asked = requests::store::find(change.rows(), request.id).await?;
    means.pay(&change, &asked).await?;
    (assignment.wall, assignment.period) = (wall, wall.period()?);
    assignment.proposal = None;
    requests::store::advance(&change, &request, Event::Move, Why::default()).await?;
    telling::moved(centre, &mut change, &request, &assignment).await?;
    let entry = Entry::new("assignments-moved", Subject::new(SUBJECT, id));
    let details = json!({ "by": by.side.key(), "late": is_late });
    change.commit(entry.with(details)).await
}
