//! What is due in each table, what was deleted, and what one can do about a table.

use askama::Template;
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use values::id::Id;

use super::super::{
    paths,
    retention::{self, Due, Hold, NewHold, NewOffer, Offer, Run, actions},
    rights::{ACT, READ},
};
use crate::{
    area::Retention,
    error::{Error, Result},
    web::{Errors, Fields, Form, Shell, Visit, render},
};

#[derive(Template)]
#[template(path = "privacy/periods.html")]
struct PeriodsPage {
    shell: Shell,
    due: Vec<(Due, String)>,
    holds: Vec<Hold>,
    runs: Vec<Run>,
    may_act: bool,
}

/// All tables whose rows end.
pub(super) async fn list(visit: Visit) -> Result<Response> {
    visit.actor.must(READ)?;
    let centre = visit.centre()?;
    let due = retention::list_due(centre).await?.into_iter().map(|due| {
        let path = paths::table(due.table.name);
        (due, path)
    });
    let rows = centre.database.read();
    render(&PeriodsPage {
        shell: super::shell(&visit, "privacy-periods-title"),
        due: due.collect(),
        holds: retention::list_holds(rows).await?,
        runs: retention::list_runs(rows).await?,
        may_act: visit.actor.may(ACT),
    })
}

#[derive(Template)]
#[template(path = "privacy/period.html")]
struct PeriodPage {
    shell: Shell,
    due: Due,
    is_offered: bool,
    offers: Vec<Offer>,
    holds: Vec<Hold>,
    may_act: bool,
    here: String,
    typed: Fields,
    errors: Errors,
}

impl PeriodPage {
    /// The number in the field: what was typed, else what holds.
    fn days(&self) -> String {
        match self.typed.text("days") {
            "" => self.due.days.to_string(),
            typed => typed.to_owned(),
        }
    }
}

/// One table.
pub(super) async fn show(
    visit: Visit,
    Path((_, table)): Path<(String, String)>,
) -> Result<Response> {
    page(&visit, &table, Fields::default(), Errors::default()).await
}

async fn page(visit: &Visit, name: &str, typed: Fields, errors: Errors) -> Result<Response> {
    visit.actor.must(READ)?;
    let centre = visit.centre()?;
    let due = retention::list_due(centre).await?.into_iter();
    let due = due.into_iter().find(|due| due.table.name == name);
    let due = due.ok_or(Error::NotFound)?;
    let rows = centre.database.read();
    let mut holds = retention::list_holds(rows).await?;
    holds.retain(|hold| hold.table == name);
    let mut offers = retention::list_offers(rows).await?;
    offers.retain(|offer| offer.table == name);
    let shell = super::shell(visit, "privacy-period-title")
        .below(visit.say("privacy-periods-title"), paths::RETENTION);
    render(&PeriodPage {
        shell,
        is_offered: matches!(due.table.retention, Retention::OfferedAfter { .. }),
        here: paths::table(due.table.name),
        due,
        offers,
        holds,
        may_act: visit.actor.may(ACT),
        typed,
        errors,
    })
}

async fn again(visit: &Visit, table: &str, typed: Fields, errors: Errors) -> Result<Response> {
    let page = page(visit, table, typed, errors).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

/// Sets fewer days.
pub(super) async fn shorten(
    visit: Visit,
    Path((_, name)): Path<(String, String)>,
    Form(fields): Form,
) -> Result<Response> {
    visit.actor.must(ACT)?;
    let centre = visit.centre()?;
    let table = actions::table(centre, &name)?;
    match actions::read_days(&fields, &table) {
        Ok(days) => {
            actions::shorten(centre, &visit.actor, &table, days).await?;
            visit
                .go_and_tell(&paths::table(&name), "privacy-period-kept")
                .await
        }
        Err(errors) => again(&visit, &name, fields, errors).await,
    }
}

/// Stops deletion.
pub(super) async fn hold(
    visit: Visit,
    Path((_, name)): Path<(String, String)>,
    Form(fields): Form,
) -> Result<Response> {
    visit.actor.must(ACT)?;
    let centre = visit.centre()?;
    let table = actions::table(centre, &name)?;
    match NewHold::read(&fields) {
        Ok(new) => {
            actions::hold(centre, &visit.actor, &table, new).await?;
            visit
                .go_and_tell(&paths::table(&name), "privacy-held")
                .await
        }
        Err(errors) => again(&visit, &name, fields, errors).await,
    }
}

/// Lets deletion go on.
pub(super) async fn lift(visit: Visit, Path((_, id)): Path<(String, Id)>) -> Result<Response> {
    actions::lift(visit.centre()?, &visit.actor, id).await?;
    visit.go_and_tell(paths::RETENTION, "privacy-lifted").await
}

/// Notes an offer to the archive.
pub(super) async fn offer(
    visit: Visit,
    Path((_, name)): Path<(String, String)>,
    Form(fields): Form,
) -> Result<Response> {
    visit.actor.must(ACT)?;
    let centre = visit.centre()?;
    let table = actions::table(centre, &name)?;
    match NewOffer::read(&fields) {
        Ok(new) => {
            actions::offer(centre, &visit.actor, &table, new).await?;
            visit
                .go_and_tell(&paths::table(&name), "privacy-offer-kept")
                .await
        }
        Err(errors) => again(&visit, &name, fields, errors).await,
    }
}

/// Keeps the archive's answer.
pub(super) async fn answer(
    visit: Visit,
    Path((_, id)): Path<(String, Id)>,
    Form(fields): Form,
) -> Result<Response> {
    let is_taken = fields.text("answer") == "taken";
    actions::answer(visit.centre()?, &visit.actor, id, is_taken).await?;
    visit
        .go_and_tell(paths::RETENTION, "privacy-answer-kept")
        .await
}
