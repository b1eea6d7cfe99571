//! Filling a request inside somebody's change: the one way in which an assignment comes about.

use platform::{Refusal, Result, database::Change};
use registry::calendar::{self, Attendee, NewAppointment, Reply, Where, time::Wall};
use values::{id::Id, subject::Subject};

use super::{
    model::{Assignment, Origin},
    store,
};
use crate::{
    interpreters::{self, Interpreter},
    paths,
    pool::{self, Medium, model::PRIVATE},
    requests::{self, Event, Request, store::Why},
};

/// Fills a request that is held ([`requests::store::hold`]): books the appointment in the calendar, where nobody can be in two
/// places, keeps the assignment and moves the request on. The caller tells people.
///
/// # Errors
/// Refused when somebody else was quicker, when the time does not exist, or when the interpreter is taken then.
pub async fn fill(
    change: &Change,
    request: &Request,
    interpreter: Id,
    time: usize,
    made_by: Origin,
) -> Result<Assignment> {
    let wall = request.times.get(time);
    let wall = *wall.ok_or_else(|| Refusal::new("refused-assignments-no-time"))?;
    let one = interpreters::store::find(change.rows(), interpreter).await?;
    is_ready(change, &one, &wall).await?;
    let person = one.person;
    let need = &request.need;
    let appointment = NewAppointment {
        // Calendars know no institution: its name goes with the request.
        title: format!("{} · {}", request.number, need.language),
        kind_key: "assignments-kind".to_owned(),
        wall,
        at: Where {
            place: place(request),
            ..Where::default()
        },
        owner: Some((
            Subject::new(requests::SUBJECT, request.id),
            paths::request(request.id),
        )),
        organisation: request.asker.organisation,
        people: vec![Attendee {
            person,
            role_key: "assignments-role".to_owned(),
            reply: Reply::Accepted,
        }],
    };
    // Nothing is written before it is sure that they are free.
    let appointment = calendar::book(change, &appointment).await?;
    requests::store::advance(change, request, Event::Fill, Why::default()).await?;
    let assignment = Assignment {
        id: change.new_id(),
        request: request.id,
        interpreter,
        appointment,
        wall,
        period: wall.period()?,
        made_at: change.now(),
        made_by,
        end: None,
        late_since: None,
        proposal: None,
    };
    store::insert(change, &assignment).await?;
    Ok(assignment)
}

/// Whether somebody may be sent on the day that is meant: what is there today may have run out by then. What lies in the past is
/// not asked for any more.
///
/// # Errors
/// Refused when they lack something. The sentence does not say what: institutions may read it.
pub async fn is_ready(change: &Change, one: &Interpreter, wall: &Wall) -> Result<()> {
    if wall.period()?.until <= change.now() {
        return Ok(());
    }
    let rules = pool::store::on(change.rows(), change.clock().today()).await?;
    let who = std::slice::from_ref(one);
    let day = wall.start.date();
    let missing = interpreters::readiness(change.rows(), &rules, who, day).await?;
    if missing.values().all(Vec::is_empty) {
        Ok(())
    } else {
        Err(Refusal::new("refused-assignments-not-ready").into())
    }
}

/// A request belongs to another organisation: so does the appointment that is booked for it. Nobody is written to: what calendars
/// show of it says nothing about the organisation.
///
/// # Errors
/// When something fails.
pub async fn set_organisation(
    change: &Change,
    request: Id,
    organisation: Option<Id>,
) -> Result<()> {
    if let Some(open) = store::open_of(change.rows(), request).await? {
        calendar::set_organisation(change, open.appointment, organisation).await?;
    }
    Ok(())
}

/// Where calendars say that one meets: a room, never a number or the address of a video talk. Where private people live stays in
/// their request, and goes with it.
pub fn place(request: &Request) -> String {
    match request.need.medium {
        Medium::Place if request.asker.kind != PRIVATE => request.need.place.clone(),
        _ => String::new(),
    }
}
