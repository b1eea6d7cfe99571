//! The form of an appointment of the centre itself.

use askama::Template;
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use chrono::NaiveDateTime;
use platform::{
    Error, Refusal, Result,
    web::{Errors, Fields, Form, Shell, Typed, Visit, render},
};
use values::{
    contact::{Phone, WebAddress},
    day,
    id::Id,
};

use super::{One, person_link, shell};
use crate::calendar::{
    actions,
    model::{Appointment, Attendee, NewAppointment, Reply, Where},
    paths,
    time::{Wall, parse_time, wall_of},
};

/// Sorts of appointments the office has.
pub const KINDS: [&str; 4] = [
    "calendar-kind-team",
    "calendar-kind-information",
    "calendar-kind-training",
    "calendar-kind-other",
];

/// Most letters of title and place.
const LONGEST: usize = 200;

#[derive(Template)]
#[template(path = "calendar/form.html")]
struct FormPage {
    shell: Shell,
    address: String,
    typed: Typed,
    refusal: Option<Refusal>,
    person: Option<(String, String)>,
}

impl FormPage {
    fn kinds(&self) -> [(&'static str, String); 4] {
        KINDS.map(|kind| (kind, self.shell.say(kind)))
    }
}

/// An empty form, or one for an appointment with a person.
pub async fn new(visit: Visit) -> Result<Response> {
    let today = visit.centre()?.clock.today();
    let mut typed = vec![("day".to_owned(), today.to_string())];
    let person = visit
        .query
        .split('&')
        .find_map(|pair| pair.strip_prefix("person="));
    if let Some(person) = person {
        typed.push(("person".to_owned(), person.to_owned()));
    }
    let title = visit.say("calendar-new");
    let typed = Fields::new(typed).into();
    form(&visit, title, paths::NEW, typed, None).await
}

/// Books what the form says.
pub async fn book(visit: Visit, Form(typed): Form) -> Result<Response> {
    let title = visit.say("calendar-new");
    let mut new = match read(&typed) {
        Ok(new) => new,
        Err(errors) => {
            let typed = Typed::refused(typed, errors);
            return form(&visit, title, paths::NEW, typed, None).await;
        }
    };
    if let Some(person) = typed.optional("person") {
        let person: Id = person.parse().map_err(|_| Error::NotFound)?;
        person_link(&visit, person).await?.ok_or(Error::NotFound)?;
        new.people.push(Attendee {
            person,
            role_key: "calendar-role-guest".to_owned(),
            reply: Reply::Accepted,
        });
    }
    match actions::book(visit.centre()?, &visit.actor, new).await {
        Ok(id) => {
            visit
                .go_and_tell(&paths::appointment(id), "calendar-was-booked")
                .await
        }
        Err(Error::Refused(refusal)) => {
            form(&visit, title, paths::NEW, typed.into(), Some(refusal)).await
        }
        Err(other) => Err(other),
    }
}

/// The form of an appointment that there is.
pub async fn edit(visit: Visit, Path(path): Path<One>) -> Result<Response> {
    let (appointment, _) = actions::find(visit.centre()?, &visit.actor, path.id).await?;
    let address = paths::of_appointment(path.id, "bearbeiten");
    let title = visit.say("calendar-edit-title");
    let typed = fields(&appointment).into();
    form(&visit, title, &address, typed, None).await
}

/// Keeps what the form says.
pub async fn keep(visit: Visit, Path(path): Path<One>, Form(typed): Form) -> Result<Response> {
    let address = paths::of_appointment(path.id, "bearbeiten");
    let title = visit.say("calendar-edit-title");
    let new = match read(&typed) {
        Ok(new) => new,
        Err(errors) => {
            let typed = Typed::refused(typed, errors);
            return form(&visit, title, &address, typed, None).await;
        }
    };
    match actions::rewrite(visit.centre()?, &visit.actor, path.id, new).await {
        Ok(()) => {
            visit
                .go_and_tell(&paths::appointment(path.id), "calendar-was-kept")
                .await
        }
        Err(Error::Refused(refusal)) => {
            form(&visit, title, &address, typed.into(), Some(refusal)).await
        }
        Err(other) => Err(other),
    }
}

async fn form(
    visit: &Visit,
    title: String,
    address: &str,
    typed: Typed,
    refusal: Option<Refusal>,
) -> Result<Response> {
    let person = match typed.value("person").parse::<Id>() {
        Ok(id) => person_link(visit, id)
            .await?
            .map(|link| (id.to_string(), link.title)),
        Err(_) => None,
    };
    let page = FormPage {
        shell: shell(visit, title),
        address: visit.to(address),
        typed,
        refusal,
        person,
    };
    if page.refusal.is_some() {
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, render(&page)?).into_response());
    }
    page.typed.answer(&page)
}

/// An appointment as its form shows it.
fn fields(appointment: &Appointment) -> Fields {
    let start = wall_of(appointment.period.from);
    let end = wall_of(appointment.period.until);
    let mut pairs = vec![
        ("title", appointment.title.clone()),
        ("kind", appointment.kind_key.clone()),
        ("day", start.date().to_string()),
        ("from", start.format("%H:%M").to_string()),
        ("until", end.format("%H:%M").to_string()),
        ("place", appointment.at.place.clone()),
        ("link", appointment.at.link.clone()),
        ("phone", appointment.at.phone.clone()),
    ];
    if start.date() != end.date() {
        pairs.push(("until_day", end.date().to_string()));
    }
    if appointment.at.is_protected {
        pairs.push(("protected", "ja".to_owned()));
    }
    Fields::new(
        pairs
            .into_iter()
            .map(|(name, text)| (name.to_owned(), text))
            .collect(),
    )
}

/// Reads the form.
fn read(typed: &Fields) -> std::result::Result<NewAppointment, Errors> {
    let mut errors = Errors::default();
    let title = limited(typed, "title", &mut errors);
    if title.is_empty() {
        errors.add("title", Refusal::new("error-required"));
    }
    let place = limited(typed, "place", &mut errors);
    let kind = typed.text("kind");
    if !KINDS.contains(&kind) {
        errors.add("kind", Refusal::new("error-choice"));
    }
    let wall = when(typed, &mut errors);
    let link = typed.optional("link").map(|text| WebAddress::parse(&text));
    if let Some(Err(cause)) = &link {
        errors.add("link", Refusal::new(cause.key()));
    }
    let phone = typed.optional("phone").map(|text| Phone::parse(&text));
    if let Some(Err(cause)) = &phone {
        errors.add("phone", Refusal::new(cause.key()));
    }
    let Some(wall) = wall.filter(|_| errors.is_empty()) else {
        return Err(errors);
    };
    Ok(NewAppointment {
        title,
        kind_key: kind.to_owned(),
        wall,
        at: Where {
            place,
            place_id: None,
            is_protected: typed.has("protected"),
            link: written(link),
            phone: written(phone),
        },
        owner: None,
        organisation: None,
        people: Vec::new(),
    })
}

/// A value as it is written; nothing where there is none.
fn written<T: ToString, E>(value: Option<std::result::Result<T, E>>) -> String {
    let value = value.and_then(std::result::Result::ok);
    value.map_or_else(String::new, |value| value.to_string())
}

fn limited(typed: &Fields, name: &str, errors: &mut Errors) -> String {
    let text = typed.text(name);
    if text.chars().count() > LONGEST {
        let message = Refusal::new("error-too-long").with("limit", LONGEST.to_string());
        errors.add(name, message);
    }
    text.to_owned()
}

/// When it is; `None` once a message stands beside a field.
fn when(typed: &Fields, errors: &mut Errors) -> Option<Wall> {
    let start_day = day::parse(typed.text("day"));
    if start_day.is_none() {
        errors.add("day", Refusal::new("error-day"));
    }
    let mut time = |name: &str| {
        let time = parse_time(typed.text(name));
        if time.is_none() {
            errors.add(name, Refusal::new("calendar-error-time"));
        }
        time
    };
    let (from, until) = (time("from"), time("until"));
    let end_day = match typed.optional("until_day") {
        Some(text) => {
            let end_day = day::parse(&text);
            if end_day.is_none() {
                errors.add("until_day", Refusal::new("error-day"));
            }
            end_day
        }
        None => start_day,
    };
    let start: NaiveDateTime = start_day?.and_time(from?);
    match Wall::between(start, end_day?.and_time(until?)) {
        Ok(wall) => Some(wall),
        Err(refusal) => {
            errors.add("until", refusal);
            None
        }
    }
}
