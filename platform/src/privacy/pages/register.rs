//! The register of processing activities, and who answers for the centre's data.

use askama::Template;
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};

use super::{
    super::{
        paths,
        readable::Section,
        register::{self, Body},
        rights::{ACT, READ},
    },
    whom::typeset,
};
use crate::{
    error::Result,
    web::{Errors, Form, Shell, Visit, render, sheet::Kind},
};

#[derive(Template)]
#[template(path = "privacy/register.html")]
struct RegisterPage {
    shell: Shell,
    sections: Vec<Section>,
    is_body_known: bool,
    may_act: bool,
}

/// The register as a page.
pub(super) async fn show(visit: Visit) -> Result<Response> {
    let (body, sections) = content(&visit).await?;
    render(&RegisterPage {
        shell: super::shell(&visit, "privacy-register-title"),
        sections,
        is_body_known: body.is_known(),
        may_act: visit.actor.may(ACT),
    })
}

async fn content(visit: &Visit) -> Result<(Body, Vec<Section>)> {
    visit.actor.must(READ)?;
    let centre = visit.centre()?;
    let body = register::body(centre.database.read()).await?;
    let activities = register::activities(&visit.house, centre, visit.language).await?;
    let sections = register::sections(&visit.house, visit.language, &body, &activities);
    Ok((body, sections))
}

/// The register on paper.
pub(super) async fn paper(visit: Visit) -> Result<Response> {
    let (_, sections) = content(&visit).await?;
    let data = super::super::paper(
        &visit.house,
        visit.centre()?,
        visit.language,
        &visit.say("privacy-register-title"),
        &visit.say("privacy-register-lead"),
        &sections,
    );
    typeset(&visit, data, "verzeichnis.pdf").await
}

/// The register for spreadsheets.
pub(super) async fn csv(visit: Visit) -> Result<Response> {
    table(&visit, Kind::Csv).await
}

/// The same as a workbook.
pub(super) async fn xlsx(visit: Visit) -> Result<Response> {
    table(&visit, Kind::Xlsx).await
}

async fn table(visit: &Visit, kind: Kind) -> Result<Response> {
    visit.actor.must(READ)?;
    let activities = register::activities(&visit.house, visit.centre()?, visit.language).await?;
    register::sheet(&visit.house, visit.language, &activities).answer(kind)
}

struct Input {
    name: &'static str,
    label: String,
    typed: String,
    error: Option<crate::Refusal>,
}

#[derive(Template)]
#[template(path = "privacy/body.html")]
struct BodyPage {
    shell: Shell,
    inputs: Vec<Input>,
}

/// The form for who answers.
pub(super) async fn edit(visit: Visit) -> Result<Response> {
    visit.actor.must(ACT)?;
    let body = register::body(visit.centre()?.database.read()).await?;
    form(
        &visit,
        |field| body.text(field).to_owned(),
        &Errors::default(),
    )
}

fn form(visit: &Visit, typed: impl Fn(&str) -> String, errors: &Errors) -> Result<Response> {
    let inputs = Body::FIELDS.map(|name| Input {
        name,
        label: register::label(&visit.house, visit.language, name),
        typed: typed(name),
        error: errors.beside(name).cloned(),
    });
    render(&BodyPage {
        shell: super::shell(visit, "privacy-body-title"),
        inputs: inputs.into(),
    })
}

/// Keeps it.
pub(super) async fn save(visit: Visit, Form(fields): Form) -> Result<Response> {
    match Body::read(&fields) {
        Ok(body) => {
            register::set_body(visit.centre()?, &visit.actor, body).await?;
            visit
                .go_and_tell(paths::REGISTER, "privacy-body-kept")
                .await
        }
        Err(errors) => {
            visit.actor.must(ACT)?;
            let page = form(&visit, |field| fields.text(field).to_owned(), &errors)?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
    }
}
