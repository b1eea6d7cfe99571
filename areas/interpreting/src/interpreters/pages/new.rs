//! Somebody the centre knows becomes an interpreter.

use std::sync::Arc;

use askama::Template;
use axum::response::Response;
use platform::{
    Error, Result,
    web::{Form, Shell, Visit, list::Wanted, redirect, render},
};
use registry::people::{self, Person};
use values::id::Id;

use super::{super::actions, shell};
use crate::paths as shared;

/// Most people shown.
const MOST: usize = 20;
/// Names one person in the address.
const PERSON: &str = "person";

#[derive(Template)]
#[template(path = "interpreters/new.html")]
struct NewPage {
    shell: Shell,
    search: String,
    is_narrowed: bool,
    found: Vec<Arc<Person>>,
    /// They may enter somebody whom the centre does not know yet.
    may_enter: bool,
}

/// Whoever fits what was searched, or the one person that the address names.
pub async fn show(visit: Visit) -> Result<Response> {
    let centre = visit.centre()?;
    let wanted = Wanted::of(&visit, &[], &[PERSON]);
    let found = match wanted.filter(PERSON) {
        Some(id) => {
            let id: Id = id.parse().map_err(|_| Error::NotFound)?;
            vec![Arc::new(people::find(centre, &visit.actor, id).await?)]
        }
        None if wanted.search.is_empty() => Vec::new(),
        None => people::search(centre, &visit.actor, &wanted.search, MOST).await?,
    };
    render(&NewPage {
        shell: shell(&visit, visit.say("interpreters-new")),
        is_narrowed: wanted.is_narrowed(),
        search: wanted.search,
        found,
        may_enter: visit.actor.may(people::EDIT),
    })
}

/// They are one from now on.
pub async fn enter(visit: Visit, Form(fields): Form) -> Result<Response> {
    let person: Id = fields.text(PERSON).parse().map_err(|_| Error::NotFound)?;
    let id = actions::register(visit.centre()?, &visit.actor, person).await?;
    visit.tell("interpreters-kept").await?;
    Ok(redirect(&visit.to(&shared::interpreter(id))))
}
