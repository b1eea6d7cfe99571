//! Setting up and removing an authenticator app, and its recovery codes.

use askama::Template;
use axum::{http::StatusCode, response::Response};

use super::{below, paths};
use crate::{
    access::{
        totp::{self, Setup},
        ways::{self, Attempt},
    },
    error::Result,
    web::{confirm::wait, form::Form, render, shell::Shell, visit::Visit},
};

#[derive(Template)]
#[template(path = "account_app.html")]
struct AppPage {
    shell: Shell,
    /// Secret and picture while an app is being set up.
    setup: Option<(Setup, String)>,
    is_set_up: bool,
    error: Option<String>,
}

async fn page(visit: &Visit, error: Option<String>) -> Result<Response> {
    let centre = visit.centre()?;
    let rows = centre.database.read();
    let account = ways::own_account(rows, visit.session()?).await?;
    let setup = match totp::waiting(rows, account.id).await? {
        Some(setup) => {
            let issuer = format!("{} {}", visit.say("product-name"), centre.slug);
            let picture = setup.picture(&issuer, &account.email)?;
            Some((setup, picture))
        }
        None => None,
    };
    let is_wrong = error.is_some();
    let mut response = render(&AppPage {
        shell: below(visit, "app-title"),
        setup,
        is_set_up: totp::confirmed_at(rows, account.id).await?.is_some(),
        error,
    })?;
    if is_wrong {
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

#[derive(Template)]
#[template(path = "account_codes.html")]
struct CodesPage {
    shell: Shell,
    codes: Vec<String>,
}

fn show_once(visit: &Visit, codes: Vec<String>) -> Result<Response> {
    let shell = below(visit, "codes-title");
    render(&CodesPage { shell, codes })
}

pub(super) async fn show(visit: Visit) -> Result<Response> {
    page(&visit, None).await
}

pub(super) async fn begin(visit: Visit, Form(_): Form) -> Result<Response> {
    ways::begin_app(visit.centre()?, visit.session()?).await?;
    Ok(crate::web::redirect(&visit.to(paths::APP)))
}

pub(super) async fn confirm(visit: Visit, Form(fields): Form) -> Result<Response> {
    let code = fields.text("code");
    let attempt = ways::confirm_app(visit.centre()?, visit.session()?, code).await?;
    let error = match attempt {
        Attempt::Right(codes) => return show_once(&visit, codes),
        Attempt::Wrong => visit.say("app-code-wrong"),
        Attempt::Wait(until) => wait(&visit, until),
    };
    page(&visit, Some(error)).await
}

pub(super) async fn remove(visit: Visit, Form(_): Form) -> Result<Response> {
    ways::remove_app(visit.centre()?, visit.session()?).await?;
    visit
        .go_and_tell(paths::ACCOUNT, "account-told-app-removed")
        .await
}

pub(super) async fn renew_codes(visit: Visit, Form(_): Form) -> Result<Response> {
    let codes = ways::renew_codes(visit.centre()?, visit.session()?).await?;
    show_once(&visit, codes)
}
