//! What coordinators do at the desk: right, load, rule, write, log. Each in one change.

use std::sync::Arc;

use platform::{
    Refusal, Result,
    access::Actor,
    centre::Centre,
    database::{Change, Entry},
};
use serde_json::json;
use values::{id::Id, subject::Subject};

use super::{look::Look, model::Obstacle, situation::Situation};
use crate::{
    assignments::{self, Assignment, Origin, Side},
    interpreters, invitations,
    requests::{self, Event, Request, SUBJECT, store::Why},
    rights::COORDINATE,
};

/// Why somebody who falls out does not come: key of the reason.
const ILL: &str = "assignments-reason-ill";
/// Why somebody who makes room for that does not come.
const MAKES_ROOM: &str = "assignments-reason-replanned";

/// Places somebody on one time of a request: they agreed to be placed without being asked, or were asked on the telephone
/// and said yes.
///
/// # Errors
/// Refused when somebody was quicker, when they cannot come then, or when they neither agreed to be placed nor were phoned.
pub async fn place(
    centre: &Arc<Centre>,
    actor: &Actor,
    (id, interpreter, time): (Id, Id, usize),
    was_phoned: bool,
) -> Result<()> {
    actor.must(COORDINATE)?;
    may_come(centre, id, interpreter, time).await?;
    let mut change = centre.change(actor).await?;
    let request = requests::store::hold(&change, id).await?;
    let who = interpreters::store::find(change.rows(), interpreter).await?;
    let today = change.clock().today();
    let agreed = who.terms.placed_directly_since;
    if !was_phoned && agreed.is_none_or(|since| since > today) {
        return Err(Refusal::new("refused-desk-must-be-asked").into());
    }
    fill(
        centre,
        &mut change,
        &request,
        (interpreter, time),
        Origin::Placing,
    )
    .await?;
    let entry = Entry::new("desk-placed", Subject::new(SUBJECT, id));
    let entry = entry.with(json!({ "interpreter": interpreter, "phoned": was_phoned }));
    change.commit(entry).await
}

async fn fill(
    centre: &Arc<Centre>,
    change: &mut Change,
    request: &Request,
    (interpreter, time): (Id, usize),
    origin: Origin,
) -> Result<()> {
    let assignment = assignments::fill(change, request, interpreter, time, origin).await?;
    invitations::close(centre, change, request, None).await?;
    assignments::confirm(centre, change, request, &assignment).await
}

/// Whether somebody may be sent to one time of a request. People agree on exceptions for ways, notice and usual times; nobody
/// agrees on a missing certificate, and the calendar refuses two places at once.
async fn may_come(centre: &Centre, id: Id, interpreter: Id, time: usize) -> Result<()> {
    let rows = centre.database.read();
    let situation = Situation::of(centre).await?;
    let look = Look::new(&situation, centre.clock.now())?;
    let request = requests::store::find(rows, id).await?;
    let number = look.number(interpreter);
    let number = number.ok_or_else(|| Refusal::new("refused-desk-not-active"))?;
    let wall = request.times.get(time);
    let wall = wall.ok_or_else(|| Refusal::new("refused-desk-no-time"))?;
    let seat = look.at(&request, wall);
    let seat = seat.ok_or_else(|| Refusal::new("refused-desk-no-time"))?;
    for obstacle in look.obstacles(&seat, number) {
        match obstacle {
            // In the place of somebody who is missing one comes while it is running.
            Obstacle::Past if wall.period()?.until <= centre.clock.now() => {
                return Err(Refusal::new("refused-desk-no-time").into());
            }
            Obstacle::Lacks(_) => return Err(Refusal::new("refused-desk-not-ready").into()),
            Obstacle::Gender => return Err(Refusal::new("refused-desk-gender").into()),
            _ => {}
        }
    }
    // What is there today may have run out by then.
    let who = [interpreters::store::find(rows, interpreter).await?];
    let then = wall.start.date();
    let missing = interpreters::readiness(rows, &situation.rules, &who, then).await?;
    if missing.values().all(Vec::is_empty) {
        Ok(())
    } else {
        Err(Refusal::new("refused-desk-not-ready").into())
    }
}

/// What became of a plan that was confirmed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Done {
    /// So many are placed.
    pub placed: usize,
    /// So many are asked.
    pub asked: usize,
    /// So many could not be done: something has changed meanwhile.
    pub failed: usize,
}

/// Carries out what was ticked of a plan: whoever agreed to be placed is placed, the others are asked. Each by itself, so
/// that one that does not work any more stops no other.
pub async fn confirm(centre: &Arc<Centre>, actor: &Actor, ticked: &[(Id, Id)]) -> Result<Done> {
    actor.must(COORDINATE)?;
    let situation = Situation::of(centre).await?;
    let mut done = Done::default();
    for (request, interpreter) in ticked {
        let known = situation.known(*interpreter);
        let agreed = known.and_then(|one| one.interpreter.terms.placed_directly_since);
        let may_place = situation.rules.asking.places_directly;
        let is_placed = may_place && agreed.is_some_and(|since| since <= situation.today);
        let tried = if is_placed {
            place(centre, actor, (*request, *interpreter, 0), false).await
        } else {
            ask(centre, actor, *request, *interpreter).await
        };
        match tried {
            Ok(()) if is_placed => done.placed += 1,
            Ok(()) => done.asked += 1,
            Err(platform::Error::Refused(_) | platform::Error::NotFound) => done.failed += 1,
            Err(other) => return Err(other),
        }
    }
    Ok(done)
}

/// Asks somebody to take the first time of a request.
async fn ask(centre: &Arc<Centre>, actor: &Actor, id: Id, interpreter: Id) -> Result<()> {
    may_come(centre, id, interpreter, 0).await?;
    invitations::invite(centre, actor, id, &[interpreter], 0).await?;
    Ok(())
}

/// An appointment that changes hands because somebody falls out: its request, and who takes it; nobody where somebody is to
/// be looked for again.
pub type Move = (Id, Option<Id>);

/// Gives appointments to others, who were phoned and said yes, because `absent` falls out.
pub async fn substitute(
    centre: &Arc<Centre>,
    actor: &Actor,
    absent: Id,
    moves: &[Move],
) -> Result<Done> {
    actor.must(COORDINATE)?;
    let mut done = Done::default();
    let mut waiting = moves.to_vec();
    // Whoever makes room has to go first; nobody knows the order, so what does not work yet is tried again.
    loop {
        let mut later = Vec::new();
        let before = waiting.len();
        for (request, to) in waiting {
            match hand_on(centre, actor, absent, (request, to)).await {
                Ok(()) if to.is_some() => done.placed += 1,
                Ok(()) => done.asked += 1,
                Err(platform::Error::Refused(_) | platform::Error::NotFound) => {
                    later.push((request, to));
                }
                Err(other) => return Err(other),
            }
        }
        if later.is_empty() || later.len() == before {
            done.failed = later.len();
            return Ok(done);
        }
        waiting = later;
    }
}

async fn hand_on(centre: &Arc<Centre>, actor: &Actor, absent: Id, (id, to): Move) -> Result<()> {
    let rows = centre.database.read();
    if let Some(interpreter) = to
        && let Some(assignment) = assignments::store::open_of(rows, id).await?
    {
        let request = requests::store::find(rows, id).await?;
        may_come(centre, id, interpreter, time_of(&request, &assignment)?).await?;
    }
    let mut change = centre.change(actor).await?;
    let request = requests::store::hold(&change, id).await?;
    let open = assignments::store::open_of(change.rows(), id).await?;
    let assignment = open.ok_or_else(|| Refusal::new(request.stage.refusal()))?;
    let why = if assignment.interpreter == absent {
        (Side::Interpreter, ILL)
    } else {
        (Side::Centre, MAKES_ROOM)
    };
    if to.is_some() {
        assignments::make_room(centre, &mut change, &request, &assignment, why).await?;
    } else {
        assignments::call_off(centre, &mut change, &request, &assignment, why).await?;
    }
    requests::store::advance(&change, &request, Event::Release, Why::default()).await?;
    if to.is_none() {
        invitations::begin(&mut change, id).await?;
    }
    if let Some(interpreter) = to {
        let request = requests::store::hold(&change, id).await?;
        let place = (interpreter, time_of(&request, &assignment)?);
        fill(centre, &mut change, &request, place, Origin::Substitution).await?;
    }
    let entry = Entry::new("desk-substituted", Subject::new(SUBJECT, id));
    change
        .commit(entry.with(json!({ "interpreter": to })))
        .await
}

/// The number of the time at which an assignment takes place.
fn time_of(request: &Request, assignment: &Assignment) -> Result<usize> {
    let same = request
        .times
        .iter()
        .position(|wall| *wall == assignment.wall);
    Ok(same.ok_or_else(|| Refusal::new("refused-desk-no-time"))?)
}
