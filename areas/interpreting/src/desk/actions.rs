//! What coordinators do at the desk: right, load, rule, write, log. Each in one change.

use std::sync::Arc;

use platform::{
    Refusal, Result,
    access::Actor,
    centre::Centre,
    database::{Change, Entry},
};
use registry::calendar::{self, availability::Absence};
use serde_json::json;
use values::{clock::day_of, day::Day, id::Id, subject::Subject};

use super::{
    look::Look,
    model::{Known, Obstacle},
    rules,
    situation::Situation,
};
use crate::{
    assignments::{self, Assignment, Origin, Side},
    interpreters,
    invitations::{self, Answer},
    pool::{self, Mode},
    requests::{self, Event, Request, SUBJECT, Stage, looked_for, store::Why},
    rights::COORDINATE,
};

/// Why somebody who falls out does not come: key of the reason.
const ILL: &str = "assignments-reason-ill";
/// Why somebody who makes room for that does not come.
const MAKES_ROOM: &str = "assignments-reason-replanned";

/// Places somebody on one time of a request: they agreed to be placed without being asked, or were asked on the telephone
/// and said yes. A request that waits for the first look, or for an answer, counts as checked by that.
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
    let situation = Situation::of(centre).await?;
    let look = Look::new(&situation, centre.clock.now())?;
    may_come(centre, &look, (id, interpreter, time)).await?;
    fill_with(centre, actor, (id, interpreter, time), was_phoned).await
}

async fn fill_with(
    centre: &Arc<Centre>,
    actor: &Actor,
    (id, interpreter, time): Ticked,
    was_phoned: bool,
) -> Result<()> {
    let mut change = centre.change(actor).await?;
    let mut request = requests::store::hold(&change, id).await?;
    let who = interpreters::store::find(change.rows(), interpreter).await?;
    let today = change.clock().today();
    let rules = pool::store::on(change.rows(), today).await?;
    if !was_phoned && !rules::may_place_directly(&rules, &who.terms, today) {
        return Err(Refusal::new("refused-desk-must-be-asked").into());
    }
    if matches!(request.stage, Stage::New | Stage::AskedBack) {
        let why = Why::default();
        request.stage = requests::store::advance(&change, &request, Event::Check, why).await?;
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
async fn may_come(centre: &Centre, look: &Look<'_>, (id, interpreter, time): Ticked) -> Result<()> {
    let rows = centre.database.read();
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
    Ok(())
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

/// What was ticked of a plan: a request, who takes it, and at which of its times.
pub type Ticked = (Id, Id, usize);

/// Carries out what was ticked of a plan: whoever agreed to be placed is placed, the others are asked. Each by itself, so
/// that one that does not work any more stops no other. What the desk knows is read once: what a tick has changed for those after
/// it, the calendar and the stage of each request say when they are written.
pub async fn confirm(centre: &Arc<Centre>, actor: &Actor, ticked: &[Ticked]) -> Result<Done> {
    actor.must(COORDINATE)?;
    let situation = Situation::of(centre).await?;
    let look = Look::new(&situation, centre.clock.now())?;
    let mut done = Done::default();
    for one in ticked {
        let (request, interpreter, _) = one;
        let known = situation.known(*interpreter);
        let of = situation.open.iter().find(|one| one.id == *request);
        let is_placed = known
            .zip(of)
            .is_some_and(|(known, of)| is_placed(&situation, known, of));
        let tried = async {
            may_come(centre, &look, *one).await?;
            if is_placed {
                fill_with(centre, actor, *one, false).await
            } else {
                ask(centre, actor, *one).await
            }
        };
        match tried.await {
            Ok(()) if is_placed => done.placed += 1,
            Ok(()) => done.asked += 1,
            Err(platform::Error::Refused(_) | platform::Error::NotFound) => done.failed += 1,
            Err(other) => return Err(other),
        }
    }
    Ok(done)
}

/// Whether a plan that is confirmed places somebody without asking them. Where contact data is brokered, the institution and
/// the interpreter find the date: nobody is placed there.
pub fn is_placed(situation: &Situation, who: &Known, request: &Request) -> bool {
    let terms = &who.interpreter.terms;
    request.mode == Mode::Placing
        && rules::may_place_directly(&situation.rules, terms, situation.today)
}

/// Asks somebody to take a time of a request.
async fn ask(
    centre: &Arc<Centre>,
    actor: &Actor,
    (id, interpreter, time): (Id, Id, usize),
) -> Result<()> {
    invitations::invite(centre, actor, id, &[interpreter], time).await?;
    Ok(())
}

/// An appointment that changes hands because somebody falls out: its request, and who takes it; nobody where somebody is to
/// be looked for again.
pub type Move = (Id, Option<Id>);

/// Gives appointments to others, who were phoned and said yes, because `absent` falls out; with `days`, writes into their
/// calendar that they are away on them, and asks them nothing more about these days. All of it in one change: first everybody
/// gives back what they give back, then it is given out, so that two can swap.
pub async fn substitute(
    centre: &Arc<Centre>,
    actor: &Actor,
    absent: Id,
    moves: &[Move],
    days: Option<(Day, Day)>,
) -> Result<Done> {
    actor.must(COORDINATE)?;
    let mut waiting = moves.to_vec();
    // Everybody locks in the same order.
    waiting.sort_unstable();
    waiting.dedup_by_key(|(request, _)| *request);
    let mut done = Done::default();
    loop {
        match try_moves(centre, actor, absent, &waiting, days).await {
            Ok(()) => break,
            // What does not work any more is left as it is; the others are tried without it.
            Err((Some(place), platform::Error::Refused(_) | platform::Error::NotFound)) => {
                waiting.remove(place);
                done.failed += 1;
            }
            Err((_, cause)) => return Err(cause),
        }
        if waiting.is_empty() && days.is_none() {
            break;
        }
    }
    done.placed = waiting.iter().filter(|(_, to)| to.is_some()).count();
    done.asked = waiting.len() - done.placed;
    Ok(done)
}

/// Where it went wrong, if it was one of the moves, and how.
type Failed = (Option<usize>, platform::Error);

async fn try_moves(
    centre: &Arc<Centre>,
    actor: &Actor,
    absent: Id,
    moves: &[Move],
    days: Option<(Day, Day)>,
) -> std::result::Result<(), Failed> {
    let at = |place: usize| move |cause: platform::Error| (Some(place), cause);
    let nowhere = |cause: platform::Error| (None, cause);
    for (place, (id, to)) in moves.iter().enumerate() {
        if let Some(interpreter) = to {
            may_substitute(centre, *id, *interpreter)
                .await
                .map_err(at(place))?;
        }
    }
    // Nothing is read outside the change while others wait for what it holds.
    let situation = Situation::of(centre).await.map_err(nowhere)?;
    let mut change = centre.change(actor).await.map_err(nowhere)?;
    let mut free = Vec::new();
    for (place, moved) in moves.iter().enumerate() {
        let released = release(centre, &mut change, absent, *moved).await;
        free.push(released.map_err(at(place))?);
    }
    for (place, ((id, to), (request, time))) in moves.iter().zip(&free).enumerate() {
        let given = match to {
            Some(to) => {
                let whom = (*to, *time);
                fill(centre, &mut change, request, whom, Origin::Substitution).await
            }
            None => looked_for::begin(&mut change, *id).await,
        };
        given.map_err(at(place))?;
    }
    if let Some(days) = days {
        stay_away(&situation, &change, absent, days)
            .await
            .map_err(nowhere)?;
    }
    let entry = Entry::new(
        "desk-substituted",
        Subject::new(interpreters::SUBJECT, absent),
    );
    let noted: Vec<_> = moves
        .iter()
        .map(|(request, to)| json!({ "request": request, "interpreter": to }))
        .collect();
    let entry = entry.with(json!({ "moves": noted, "days": days }));
    change.commit(entry).await.map_err(nowhere)
}

async fn may_substitute(centre: &Arc<Centre>, id: Id, interpreter: Id) -> Result<()> {
    let rows = centre.database.read();
    let request = requests::store::find(rows, id).await?;
    let open = assignments::store::open_of(rows, id).await?;
    let assignment = open.ok_or_else(|| Refusal::new(request.stage.refusal()))?;
    let situation = Situation::of(centre).await?;
    let look = Look::new(&situation, centre.clock.now())?;
    let time = time_of(&request, &assignment)?;
    may_come(centre, &look, (id, interpreter, time)).await
}

/// Takes an appointment back from whoever has it; gives the request as it is then, and the number of its time.
async fn release(
    centre: &Arc<Centre>,
    change: &mut Change,
    absent: Id,
    (id, to): Move,
) -> Result<(Request, usize)> {
    let mut request = requests::store::hold(change, id).await?;
    let open = assignments::store::open_of(change.rows(), id).await?;
    let assignment = open.ok_or_else(|| Refusal::new(request.stage.refusal()))?;
    let why = if assignment.interpreter == absent {
        (Side::Interpreter, ILL)
    } else {
        (Side::Centre, MAKES_ROOM)
    };
    if to.is_some() {
        assignments::make_room(centre, change, &request, &assignment, why).await?;
    } else {
        assignments::call_off(centre, change, &request, &assignment, why).await?;
    }
    request.stage =
        requests::store::advance(change, &request, Event::Release, Why::default()).await?;
    let time = time_of(&request, &assignment)?;
    Ok((request, time))
}

/// Writes that somebody is away from the first to the last day, and takes back what they were asked for these days.
async fn stay_away(
    situation: &Situation,
    change: &Change,
    absent: Id,
    (from, until): (Day, Day),
) -> Result<()> {
    let who = interpreters::store::find(change.rows(), absent).await?;
    let known = situation.known(absent);
    let mut absences = known.into_iter().flat_map(|one| &one.times.absences);
    if !absences.any(|one| one.has(from) && one.has(until)) {
        calendar::own::add_absence(change, who.person, Absence { from, until }).await?;
    }
    for invitation in invitations::store::list_to(change.rows(), absent).await? {
        let day = invitation.begins_at.map(day_of);
        if invitation.is_open() && day.is_some_and(|day| from <= day && day <= until) {
            let no = Answer::Withdrawn;
            invitations::store::answer(change, invitation.id, no, None, None).await?;
        }
    }
    Ok(())
}

/// The number of the time at which an assignment takes place.
fn time_of(request: &Request, assignment: &Assignment) -> Result<usize> {
    let same = request
        .times
        .iter()
        .position(|wall| *wall == assignment.wall);
    Ok(same.ok_or_else(|| Refusal::new("refused-desk-no-time"))?)
}
