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
    booking, calls,
    model::{Assignment, Proposal, SUBJECT, Side},
    rules, store, telling,
};
use crate::{
    invitations, links, pool,
    requests::{self, Event, Request, Stage, store::Why},
    rights::{COORDINATE, READ},
};

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

/// What coordinators look for among assignments, whatever the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// Both sides say different things.
    Differing,
    /// At least one side has said nothing for days.
    Missing,
    /// Called off today, and nobody else comes yet.
    CalledOff,
}

impl Which {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 3] = [Self::Differing, Self::Missing, Self::CalledOff];

    /// As addresses write it; `assignments-which-…` is its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Differing => "differing",
            Self::Missing => "missing",
            Self::CalledOff => "called-off",
        }
    }

    /// The one that is written so.
    pub fn of(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.key() == key)
    }
}

/// What needs a coordinator, with its request, by its beginning.
pub async fn needing(
    centre: &Centre,
    actor: &Actor,
    which: Which,
) -> Result<Vec<(Assignment, Request)>> {
    actor.must(READ)?;
    let rows = centre.database.read();
    let now = centre.clock.now();
    let mut found = Vec::new();
    if which == Which::CalledOff {
        let searched = requests::store::list_in(rows, &[Stage::Searching]).await?;
        let since = centre.clock.today();
        let since = calendar::time::days(since, since).map_or(now, |day| day.from);
        let ended = store::list_of(rows, searched.iter().map(|one| one.id)).await?;
        for request in searched {
            let mut own = ended.iter().filter(|one| one.request == request.id);
            let last = own.next_back();
            let last = last.filter(|one| one.end.as_ref().is_some_and(|end| end.at >= since));
            found.extend(last.map(|one| (one.clone(), request)));
        }
    } else {
        let held = requests::store::list_in(rows, &[Stage::Held]).await?;
        let ids = held.iter().map(|one| one.id);
        let mut open = store::list_of(rows, ids).await?;
        open.retain(|one| one.end.is_none());
        let claims = attendance::store::list_of(rows, open.iter().map(|one| one.id)).await?;
        for assignment in open {
            let own = claims.get(&assignment.id).map_or(&[][..], Vec::as_slice);
            let fits = match which {
                Which::Differing => attendance::rules::differs(own),
                _ => attendance::rules::is_overdue(&assignment, own, now),
            };
            let request = held.iter().find(|one| one.id == assignment.request);
            if let (true, Some(request)) = (fits, request) {
                found.push((assignment, request.clone()));
            }
        }
    }
    found.sort_by_key(|(one, _)| (one.period.from, one.id));
    Ok(found)
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
        invitations::begin(&mut change, request.id).await?;
    }
    let entry = Entry::new("assignments-called-off", Subject::new(SUBJECT, id));
    let details = json!({ "by": by.side.key() });
    change.commit(entry.with(details)).await
}

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
    let (mut change, assignment, request) = open(centre, by, id).await?;
    may_move(&change, &assignment, wall).await?;
    let other = assignment.proposal.as_ref();
    let is_agreed = other.is_some_and(|other| other.by != by.side && other.wall == wall);
    if by.is_staff || is_agreed {
        reschedule(centre, change, (request, assignment), by, wall).await?;
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
        return reschedule(centre, change, about, by, proposal.wall).await;
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
    wall: Wall,
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
    (assignment.wall, assignment.period) = (wall, wall.period()?);
    assignment.proposal = None;
    requests::store::advance(&change, &request, Event::Move, Why::default()).await?;
    telling::moved(centre, &mut change, &request, &assignment).await?;
    let entry = Entry::new("assignments-moved", Subject::new(SUBJECT, id));
    let details = json!({ "by": by.side.key(), "late": is_late });
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
