//! Setting, changing and removing one's password.

use askama::Template;
use axum::{http::StatusCode, response::Response};

use super::{below, paths};
use crate::{
    access::{passwords, rules, ways},
    error::{Error, Result},
    web::{form::Form, render, shell::Shell, sign_in::untrimmed, visit::Visit},
};

#[derive(Template)]
#[template(path = "account_password.html")]
struct PasswordPage {
    shell: Shell,
    email: String,
    shortest: String,
    has_one: bool,
    error: Option<String>,
    again_error: Option<String>,
}

async fn page(visit: &Visit) -> Result<PasswordPage> {
    let centre = visit.centre()?;
    let rows = centre.database.read();
    let account = ways::own_account(rows, visit.session()?).await?;
    let rules = rules::today(rows, centre.clock.today()).await?;
    Ok(PasswordPage {
        shell: below(visit, "password-title"),
        shortest: rules.shortest_password.to_string(),
        has_one: passwords::changed_at(rows, account.id).await?.is_some(),
        email: account.email,
        error: None,
        again_error: None,
    })
}

fn refused(page: &PasswordPage) -> Result<Response> {
    let mut response = render(page)?;
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(response)
}

pub(super) async fn show(visit: Visit) -> Result<Response> {
    render(&page(&visit).await?)
}

pub(super) async fn set(visit: Visit, Form(fields): Form) -> Result<Response> {
    let wish = untrimmed(&fields, "passwort");
    if wish != untrimmed(&fields, "noch-einmal") {
        let mut page = page(&visit).await?;
        page.again_error = Some(visit.say("password-differs"));
        return refused(&page);
    }
    match ways::set_password(visit.centre()?, visit.session()?, wish).await {
        Ok(()) => {
            visit
                .go_and_tell(paths::ACCOUNT, "account-told-password-set")
                .await
        }
        Err(Error::Invalid(errors)) => {
            let mut page = page(&visit).await?;
            page.error = errors
                .beside("passwort")
                .map(|refusal| page.shell.sentence(refusal));
            refused(&page)
        }
        Err(cause) => Err(cause),
    }
}

pub(super) async fn remove(visit: Visit, Form(_): Form) -> Result<Response> {
    ways::remove_password(visit.centre()?, visit.session()?).await?;
    visit
        .go_and_tell(paths::ACCOUNT, "account-told-password-removed")
        .await
}
