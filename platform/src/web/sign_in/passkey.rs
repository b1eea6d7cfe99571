//! Signing in with a passkey: a question for the browser, then its answer in a form.

use axum::{
    Json,
    response::{IntoResponse, Response},
};
use values::id::Id;

use super::{START, enter};
use crate::{
    access::passkeys,
    error::{Refusal, Result},
    web::{form::Form, visit::Visit},
};

pub(super) async fn ask(visit: Visit, Form(_): Form) -> Result<Response> {
    Ok(Json(passkeys::ask_to_sign_in(visit.centre()?).await?).into_response())
}

pub(super) async fn answer(visit: Visit, Form(fields): Form) -> Result<Response> {
    let question = fields.text("frage").parse::<Id>();
    let question = question.map_err(|_| Refusal::new("refused-passkey"))?;
    let answer = fields.text("antwort");
    let secret = passkeys::enter(visit.centre()?, question, answer, &visit.browser).await?;
    enter(&visit, &secret, START).await
}
