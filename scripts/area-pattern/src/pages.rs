//! The page of the notes: form in, action, page out.

use askama::Template;
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use platform::{
    Refusal, Result,
    access::Access,
    web::{Errors, Form, Pages, Shell, Visit, render},
};

use crate::{
    actions,
    model::{NewNote, Note},
    paths,
    rights::{READ, WRITE},
};

/// Adds this area's pages.
pub fn pages(pages: Pages) -> Pages {
    pages
        .get("/{centre}/intern/example", Access::Needs(READ), show)
        .post("/{centre}/intern/example", Access::Needs(WRITE), write)
}

#[derive(Template)]
#[template(path = "notes.html")]
struct NotesPage {
    shell: Shell,
    notes: Vec<Note>,
    may_write: bool,
    typed: String,
    error: Option<Refusal>,
}

async fn show(visit: Visit) -> Result<Response> {
    page(&visit, String::new(), None).await
}

async fn write(visit: Visit, Form(fields): Form) -> Result<Response> {
    match NewNote::read(&fields) {
        Ok(new) => {
            actions::write(visit.centre()?, &visit.actor, new).await?;
            visit.go_and_tell(paths::NOTES, "example-written").await
        }
        Err(errors) => {
            let page = page(&visit, fields.text("text").to_owned(), Some(errors)).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
    }
}

async fn page(visit: &Visit, typed: String, errors: Option<Errors>) -> Result<Response> {
    let notes = actions::list(visit.centre()?, &visit.actor).await?;
    let error = errors.and_then(|errors| errors.beside("text").cloned());
    let shell =
        Shell::new(visit, visit.say("example-title")).below(visit.say("start-title"), "/intern");
    render(&NotesPage {
        shell,
        notes,
        may_write: visit.actor.may(WRITE),
        typed,
        error,
    })
}
