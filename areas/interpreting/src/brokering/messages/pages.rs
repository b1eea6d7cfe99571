//! The page on which a side of an assignment writes to the other.

use askama::Template;
use axum::{extract::Path, response::Response};
use platform::{
    Error, Result,
    access::Access,
    web::{Errors, Fields, Form, Pages, Shell, Typed, Visit, redirect, unkept},
};
use serde::Deserialize;

use super::{super::model::read_message, may_write, pass_on, path, store};
use crate::{
    assignments::{self, Assignment, Side},
    interpreters::Addressee,
    links::{self, Purpose},
    paths as shared, pool,
    requests::Request,
};

/// Adds it, for both sides.
pub fn pages(pages: Pages) -> Pages {
    let open = Access::Open;
    pages
        .get(
            "/{centre}/sprachmittlung/einsatz/{secret}/nachricht",
            open,
            interpreter,
        )
        .post(
            "/{centre}/sprachmittlung/einsatz/{secret}/nachricht",
            open,
            by_interpreter,
        )
        .get(
            "/{centre}/sprachmittlung/nachweis/{secret}/nachricht",
            open,
            institution,
        )
        .post(
            "/{centre}/sprachmittlung/nachweis/{secret}/nachricht",
            open,
            by_institution,
        )
}

/// The secret of a link.
#[derive(Deserialize)]
struct Link {
    secret: String,
}

#[derive(Template)]
#[template(path = "brokering/message.html")]
struct MessagePage {
    shell: Shell,
    /// What the other side is called.
    to: String,
    is_interpreter: bool,
    is_passed_on: bool,
    /// Whether words reach the other side.
    is_reached: bool,
    /// Why nothing can be written any more.
    refused: Option<String>,
    here: String,
    back: String,
    typed: Typed,
}

async fn interpreter(visit: Visit, Path(link): Path<Link>) -> Result<Response> {
    let shown = show(&visit, Side::Interpreter, &link.secret, Typed::default());
    links::kindly(&visit, Some((Purpose::Assignment, &link.secret)), shown).await
}

async fn institution(visit: Visit, Path(link): Path<Link>) -> Result<Response> {
    let shown = show(&visit, Side::Institution, &link.secret, Typed::default());
    links::kindly(&visit, Some((Purpose::Attendance, &link.secret)), shown).await
}

async fn by_interpreter(
    visit: Visit,
    Path(link): Path<Link>,
    Form(fields): Form,
) -> Result<Response> {
    let done = Box::pin(receive(&visit, Side::Interpreter, &link.secret, fields));
    links::kindly(&visit, Some((Purpose::Assignment, &link.secret)), done).await
}

async fn by_institution(
    visit: Visit,
    Path(link): Path<Link>,
    Form(fields): Form,
) -> Result<Response> {
    let done = Box::pin(receive(&visit, Side::Institution, &link.secret, fields));
    links::kindly(&visit, Some((Purpose::Attendance, &link.secret)), done).await
}

async fn receive(visit: &Visit, side: Side, secret: &str, fields: Fields) -> Result<Response> {
    let centre = visit.centre()?;
    let (assignment, _) = assignments::by_link(centre, side, secret).await?;
    let done = match read_message(&fields) {
        Ok(words) => pass_on(centre, side, &assignment, &words).await,
        Err(errors) => Err(Error::Invalid(errors)),
    };
    match Errors::of(done) {
        Ok(Ok(())) => {
            let here = format!("{}?weitergeleitet=ja", path(side, secret));
            Ok(redirect(&visit.to(&here)))
        }
        Ok(Err(errors)) => show(visit, side, secret, Typed::refused(fields, errors)).await,
        // Beside the form, so that what was typed is not lost.
        Err(Error::Refused(refusal)) => {
            let mut errors = Errors::default();
            errors.add("words", refusal);
            show(visit, side, secret, Typed::refused(fields, errors)).await
        }
        Err(other) => Err(other),
    }
}

async fn show(visit: &Visit, side: Side, secret: &str, typed: Typed) -> Result<Response> {
    let centre = visit.centre()?;
    let (assignment, request) = assignments::by_link(centre, side, secret).await?;
    let rows = centre.database.read();
    let written = store::count(rows, assignment.id).await?;
    let shell = Shell::new(visit, visit.say("brokering-message"));
    let rules = pool::store::on(rows, centre.clock.today()).await?;
    let most = rules.brokering.most_messages;
    let refused = match may_write(&assignment, written, most, centre.clock.now()) {
        Ok(()) => None,
        Err(Error::Refused(refusal)) => Some(shell.sentence(&refusal)),
        Err(other) => return Err(other),
    };
    let (to, is_reached) = other_side(visit, side, &assignment, &request).await?;
    let page = MessagePage {
        to,
        is_reached,
        is_interpreter: side == Side::Interpreter,
        is_passed_on: visit.query.contains("weitergeleitet="),
        refused,
        here: path(side, secret),
        back: match side {
            Side::Interpreter => shared::own_assignment(secret),
            Side::Institution | Side::Centre => shared::attendance(secret),
        },
        shell,
        typed,
    };
    Ok(unkept(page.typed.answer(&page)?))
}

/// What the other side is called, and whether it has a mail.
async fn other_side(
    visit: &Visit,
    side: Side,
    assignment: &Assignment,
    request: &Request,
) -> Result<(String, bool)> {
    let asker = &request.asker;
    if side == Side::Interpreter {
        return Ok((asker.institution.clone(), !asker.email.is_empty()));
    }
    let rows = visit.centre()?.database.read();
    let person = assignments::store::person(rows, assignment.interpreter).await?;
    let person = person.filter(|person| !person.is_restricted());
    Ok(person.map_or_else(Default::default, |person| {
        let has_mail = Addressee::of(&person).mail.is_some();
        (person.details.name(), has_mail)
    }))
}
