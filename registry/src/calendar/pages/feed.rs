//! The feed of a person: what their calendar program fetches, and making and ending its secret.

use askama::Template;
use axum::{
    extract::Path,
    http::{HeaderValue, header},
    response::Response,
};
use platform::{
    Error, Result,
    web::{Shell, Visit, document, render},
};
use serde::Deserialize;
use values::{id::Id, language::Language};

use super::{One, person_link, shell};
use crate::calendar::{
    actions,
    ics::{self, Event, Status},
    model::{Appointment, Attendee, Reply},
    paths,
};

#[derive(Template)]
#[template(path = "calendar/feed.html")]
struct FeedPage {
    shell: Shell,
    name: String,
    person: Id,
    address: String,
}

/// Makes a feed, or a new one instead, and shows its address this once.
pub async fn make(visit: Visit, Path(path): Path<One>) -> Result<Response> {
    let centre = visit.centre()?;
    let link = person_link(&visit, path.id).await?.ok_or(Error::NotFound)?;
    let secret = actions::make_feed(centre, &visit.actor, path.id).await?;
    let shell = shell(&visit, visit.say("calendar-feed-title"))
        .below(link.title.clone(), &paths::person(path.id));
    render(&FeedPage {
        shell,
        name: link.title,
        person: path.id,
        address: centre.address(&paths::feed(&secret)),
    })
}

/// Ends a feed.
pub async fn revoke(visit: Visit, Path(path): Path<One>) -> Result<Response> {
    actions::revoke_feed(visit.centre()?, &visit.actor, path.id).await?;
    visit
        .go_and_tell(&paths::person(path.id), "calendar-feed-ended")
        .await
}

/// Names a feed in an address.
#[derive(Deserialize)]
pub struct Secret {
    file: String,
}

/// What a calendar program fetches: sort, time and place of each appointment, nothing else.
pub async fn read(visit: Visit, Path(path): Path<Secret>) -> Result<Response> {
    let centre = visit.centre()?;
    let secret = path.file.strip_suffix(".ics").ok_or(Error::NotFound)?;
    let found = actions::read_feed(centre, secret).await?;
    // Whoever fetches it is a program; the office's own language is German.
    let say = |key: &str| centre.texts.say(Language::German, key);
    let events: Vec<Event> = found
        .iter()
        .map(|(one, own)| event(one, Some(own), &say(&one.kind_key)))
        .collect();
    let file = ics::calendar(Some(&say("calendar-feed-name")), &events);
    let mut response = document("text/calendar; charset=utf-8", None, file.into_bytes());
    let headers = response.headers_mut();
    let policy = HeaderValue::from_static("private, max-age=300");
    headers.insert(header::CACHE_CONTROL, policy);
    headers.insert("x-robots-tag", HeaderValue::from_static("noindex"));
    Ok(response)
}

/// An appointment as `own` attendee's calendar shows it, called `summary`.
pub(super) fn event(appointment: &Appointment, own: Option<&Attendee>, summary: &str) -> Event {
    let is_tentative = own.is_some_and(|own| own.reply == Reply::Tentative);
    let status = match (appointment.cancelled_on, is_tentative) {
        (Some(_), _) => Status::Cancelled,
        (None, true) => Status::Tentative,
        (None, false) => Status::Confirmed,
    };
    let location = if appointment.at.is_protected {
        String::new()
    } else {
        appointment.at.place.clone()
    };
    Event {
        id: appointment.id,
        sequence: appointment.sequence,
        changed_at: appointment.changed_at,
        period: appointment.period,
        summary: summary.to_owned(),
        location,
        status,
    }
}
