//! What is done with a request by a button.

use axum::{extract::Path, response::Response};
use platform::{
    Refusal, Result,
    web::{Fields, Form, Visit},
};
use values::id::Id;

use super::{super::actions, One};
use crate::{
    paths,
    requests::{self, reasons},
};

/// Puts somebody on a time of the request.
pub async fn place(
    visit: Visit,
    Path(One { id }): Path<One>,
    Form(fields): Form,
) -> Result<Response> {
    let interpreter: Option<Id> = fields.text("interpreter").parse().ok();
    let interpreter = interpreter.ok_or_else(|| Refusal::new("refused-desk-nobody-chosen"))?;
    let time = fields.text("time").parse().unwrap_or_default();
    let was_phoned = fields.has("phoned");
    let placed = (id, interpreter, time);
    actions::place(visit.centre()?, &visit.actor, placed, was_phoned).await?;
    told(&visit, id, "desk-done-placed").await
}

/// Finds it in order.
pub async fn check(visit: Visit, Path(One { id }): Path<One>) -> Result<Response> {
    requests::actions::check(visit.centre()?, &visit.actor, id).await?;
    told(&visit, id, "desk-done-check").await
}

/// Asks the institution something.
pub async fn ask_back(
    visit: Visit,
    Path(One { id }): Path<One>,
    Form(fields): Form,
) -> Result<Response> {
    let words = fields.text("words");
    if words.is_empty() {
        return Err(Refusal::new("refused-desk-no-words").into());
    }
    requests::actions::ask_back(visit.centre()?, &visit.actor, id, words).await?;
    told(&visit, id, "desk-done-ask-back").await
}

/// Says no.
pub async fn refuse(
    visit: Visit,
    Path(One { id }): Path<One>,
    Form(fields): Form,
) -> Result<Response> {
    let (reason, words) = (reason(&fields, reasons::REFUSALS)?, fields.text("words"));
    requests::actions::refuse(visit.centre()?, &visit.actor, id, reason, words).await?;
    told(&visit, id, "desk-done-refuse").await
}

/// Nobody was found.
pub async fn give_up(
    visit: Visit,
    Path(One { id }): Path<One>,
    Form(fields): Form,
) -> Result<Response> {
    let (reason, words) = (reason(&fields, reasons::UNFILLED)?, fields.text("words"));
    requests::actions::give_up(visit.centre()?, &visit.actor, id, reason, words).await?;
    told(&visit, id, "desk-done-give-up").await
}

/// Looks for somebody again.
pub async fn reopen(visit: Visit, Path(One { id }): Path<One>) -> Result<Response> {
    requests::actions::reopen(visit.centre()?, &visit.actor, id).await?;
    told(&visit, id, "desk-done-reopen").await
}

/// Looks after it from now on.
pub async fn take_over(visit: Visit, Path(One { id }): Path<One>) -> Result<Response> {
    requests::actions::take(visit.centre()?, &visit.actor, id).await?;
    told(&visit, id, "desk-done-take-over").await
}

/// Says which fund pays; none where nothing was chosen.
pub async fn pay_from(
    visit: Visit,
    Path(One { id }): Path<One>,
    Form(fields): Form,
) -> Result<Response> {
    let fund: Option<Id> = fields.text("fund").parse().ok();
    requests::actions::set_fund(visit.centre()?, &visit.actor, id, fund).await?;
    told(&visit, id, "desk-done-fund").await
}

/// Says which known organisation asks; none where nothing was chosen.
pub async fn set_organisation(
    visit: Visit,
    Path(One { id }): Path<One>,
    Form(fields): Form,
) -> Result<Response> {
    let chosen = fields.text("organisation");
    let organisation: Option<Id> = if chosen.is_empty() {
        None
    } else {
        let known = chosen.parse();
        Some(known.map_err(|_| Refusal::new("refused-requests-organisation"))?)
    };
    requests::actions::set_organisation(visit.centre()?, &visit.actor, id, organisation).await?;
    told(&visit, id, "desk-done-organisation").await
}

/// Says how urgent it is.
pub async fn set_priority(
    visit: Visit,
    Path(One { id }): Path<One>,
    Form(fields): Form,
) -> Result<Response> {
    let priority = fields.text("priority").parse().unwrap_or(u8::MAX);
    requests::actions::set_priority(visit.centre()?, &visit.actor, id, priority).await?;
    told(&visit, id, "desk-done-priority").await
}

async fn told(visit: &Visit, id: Id, key: &str) -> Result<Response> {
    visit.tell(key).await?;
    Ok(platform::web::redirect(&visit.to(&paths::request(id))))
}

/// The reason that was chosen.
fn reason(fields: &Fields, among: &'static [&'static str]) -> Result<&'static str> {
    let chosen = among.iter().find(|own| **own == fields.text("reason"));
    Ok(chosen.ok_or_else(|| Refusal::new("refused-desk-no-reason"))?)
}
