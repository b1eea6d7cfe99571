//! The page of an appointment of the centre itself.

use askama::Template;
use axum::{extract::Path, response::Response};
use platform::{
    Error, Refusal, Result,
    web::{Form, Shell, Visit, document, format, render},
};
use values::id::Id;

use super::{One, feed::event, person_link, shell, shown::Shown};
use crate::calendar::{
    actions, ics,
    model::{Appointment, Reply},
    paths,
    rights::EDIT,
};

/// Somebody on the appointment.
struct ShownPerson {
    id: Id,
    /// Unknown once nobody in the house knows them.
    name: Option<String>,
    path: Option<String>,
    role_key: String,
    reply: Reply,
}

#[derive(Template)]
#[template(path = "calendar/appointment.html")]
struct AppointmentPage {
    shell: Shell,
    appointment: Appointment,
    shown: Shown,
    people: Vec<ShownPerson>,
    cancelled_on: Option<String>,
    may_edit: bool,
    replies: [Reply; 3],
    /// Why calling it off was refused.
    refusal: Option<Refusal>,
    reason: String,
}

/// The appointment, who is on it, and what one can do.
pub async fn show(visit: Visit, Path(path): Path<One>) -> Result<Response> {
    page(&visit, path.id, None, String::new()).await
}

async fn page(visit: &Visit, id: Id, refusal: Option<Refusal>, reason: String) -> Result<Response> {
    let centre = visit.centre()?;
    let (appointment, attendees) = actions::find(centre, &visit.actor, id).await?;
    let mut people = Vec::new();
    for attendee in attendees {
        let link = person_link(visit, attendee.person).await?;
        let (name, path) = link.map(|link| (link.title, link.path)).unzip();
        people.push(ShownPerson {
            id: attendee.person,
            name,
            path,
            role_key: attendee.role_key,
            reply: attendee.reply,
        });
    }
    let is_refused = refusal.is_some();
    let mut page = render(&AppointmentPage {
        shell: shell(visit, appointment.title.clone()),
        shown: Shown::new(&appointment, visit.language),
        cancelled_on: appointment
            .cancelled_on
            .map(|day| format::day(visit.language, day)),
        may_edit: visit.actor.may(EDIT) && appointment.cancelled_on.is_none(),
        appointment,
        people,
        replies: Reply::ALL,
        refusal,
        reason,
    })?;
    if is_refused {
        *page.status_mut() = axum::http::StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(page)
}

/// Calls it off. The reason is asked for, because people will ask.
pub async fn cancel(visit: Visit, Path(path): Path<One>, Form(typed): Form) -> Result<Response> {
    let reason = typed.text("reason").to_owned();
    let refusal = match reason.chars().count() {
        0 => Some(Refusal::new("error-required")),
        1..=500 => None,
        _ => Some(Refusal::new("error-too-long").with("limit", "500")),
    };
    if refusal.is_some() {
        return page(&visit, path.id, refusal, reason).await;
    }
    actions::cancel(visit.centre()?, &visit.actor, path.id, &reason).await?;
    visit
        .go_and_tell(&paths::appointment(path.id), "calendar-was-cancelled")
        .await
}

/// Writes what somebody has said, or takes them off.
pub async fn reply(visit: Visit, Path(path): Path<One>, Form(typed): Form) -> Result<Response> {
    let centre = visit.centre()?;
    let person: Id = typed.text("person").parse().map_err(|_| Error::NotFound)?;
    let (_, attendees) = actions::find(centre, &visit.actor, path.id).await?;
    if !attendees.iter().any(|attendee| attendee.person == person) {
        return Err(Error::NotFound);
    }
    match Reply::from_key(typed.text("reply")) {
        Some(reply) => actions::put(centre, &visit.actor, path.id, person, reply).await?,
        None if typed.text("reply") == "remove" => {
            actions::remove(centre, &visit.actor, path.id, person).await?;
        }
        None => return Err(Error::NotFound),
    }
    visit
        .go_and_tell(&paths::appointment(path.id), "calendar-was-kept")
        .await
}

/// The appointment for another calendar. It may be sent on, so a protected place is not in it.
pub async fn file(visit: Visit, Path(path): Path<One>) -> Result<Response> {
    let (appointment, _) = actions::find(visit.centre()?, &visit.actor, path.id).await?;
    let mut event = event(&appointment, None, &visit.say(&appointment.kind_key));
    event.summary.clone_from(&appointment.title);
    let file = ics::calendar(None, &[event]);
    Ok(document(
        "text/calendar; charset=utf-8",
        Some("termin.ics"),
        file.into_bytes(),
    ))
}
