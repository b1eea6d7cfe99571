//! Filling a request inside somebody's change: the one way in which an assignment comes about.

use platform::{Refusal, Result, database::Change};
use registry::calendar::{self, Attendee, NewAppointment, Reply, Where};
use values::{id::Id, subject::Subject};

use super::{
    model::{Assignment, Origin},
    store,
};
use crate::{
    interpreters, paths,
    pool::Medium,
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
    let person = interpreters::store::find(change.rows(), interpreter)
        .await?
        .person;
    let need = &request.need;
    let appointment = NewAppointment {
        title: format!("{} · {}", request.asker.institution, need.language),
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
    };
    store::insert(change, &assignment).await?;
    Ok(assignment)
}

/// Where calendars say that one meets: a room, never a number or the address of a video talk.
pub fn place(request: &Request) -> String {
    match request.need.medium {
        Medium::Place => request.need.place.clone(),
        Medium::Phone | Medium::Video => String::new(),
    }
}
