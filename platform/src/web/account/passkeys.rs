//! Adding and removing passkeys.

use askama::Template;
use axum::{
    Json,
    extract::Path,
    response::{IntoResponse, Response},
};
use values::id::Id;

use super::{OnePath, below, paths};
use crate::{
    access::passkeys::{self, LONGEST_NAME, Passkey},
    error::{Error, Refusal, Result},
    web::{form::Form, render, shell::Shell, visit::Visit},
};

#[derive(Template)]
#[template(path = "account_passkeys.html")]
struct PasskeysPage {
    shell: Shell,
    keys: Vec<Passkey>,
    are_possible: bool,
    suggestion: String,
    longest: usize,
}

pub(super) async fn show(visit: Visit) -> Result<Response> {
    let account = visit.actor.account.ok_or(Error::SignInNeeded)?;
    render(&PasskeysPage {
        shell: below(&visit, "passkeys-title"),
        keys: passkeys::list(visit.centre()?.database.read(), account).await?,
        are_possible: passkeys::are_possible(&visit.house.public_url),
        suggestion: visit.browser.clone(),
        longest: LONGEST_NAME,
    })
}

pub(super) async fn ask(visit: Visit, Form(_): Form) -> Result<Response> {
    let question = passkeys::ask_for_new(visit.centre()?, visit.session()?).await?;
    Ok(Json(question).into_response())
}

pub(super) async fn add(visit: Visit, Form(fields): Form) -> Result<Response> {
    let question = fields.text("frage").parse::<Id>();
    let question = question.map_err(|_| Refusal::new("refused-passkey"))?;
    let name: String = fields.text("name").chars().take(LONGEST_NAME).collect();
    let name = if name.is_empty() {
        visit.say("passkey-nameless")
    } else {
        name
    };
    let answer = fields.text("antwort");
    passkeys::add(visit.centre()?, visit.session()?, question, answer, &name).await?;
    visit
        .go_and_tell(paths::ACCOUNT, "account-told-passkey-added")
        .await
}

pub(super) async fn remove(
    visit: Visit,
    Path(path): Path<OnePath>,
    Form(_): Form,
) -> Result<Response> {
    passkeys::remove(visit.centre()?, visit.session()?, path.id).await?;
    visit
        .go_and_tell(paths::PASSKEYS, "account-told-passkey-removed")
        .await
}
