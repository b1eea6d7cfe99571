//! Signing in with a password, and the second factor.

use axum::{http::StatusCode, response::Response};

use super::{CodePage, SignInPage, go_on, untrimmed};
use crate::{
    access::{
        passwords,
        ways::{self, Attempt},
    },
    error::Result,
    web::{confirm::wait, form::Form, render, visit::Visit},
};

pub(super) async fn first(visit: Visit, Form(fields): Form) -> Result<Response> {
    let centre = visit.centre()?;
    let mut page = SignInPage::new(&visit).await?;
    fields.text("email").clone_into(&mut page.email);
    let password = untrimmed(&fields, "passwort");
    if page.email.is_empty() || password.is_empty() || password.len() > 4 * passwords::LONGEST {
        page.password_error = Some(visit.say("sign-in-password-missing"));
        return page.refused();
    }
    let pair = (page.email.as_str(), password);
    let attempt = ways::by_password(centre, pair, &visit.address, &visit.browser).await?;
    page.password_error = match attempt {
        Attempt::Right(outcome) => return go_on(&visit, outcome).await,
        Attempt::Wrong => Some(visit.say("sign-in-password-wrong")),
        Attempt::Wait(until) => Some(wait(&visit, until)),
    };
    page.refused()
}

pub(super) async fn second(visit: Visit, Form(fields): Form) -> Result<Response> {
    let centre = visit.centre()?;
    let step = fields.text("schritt");
    let pair = (step, fields.text("code"));
    let attempt = ways::by_code(centre, pair, &visit.address, &visit.browser).await?;
    let error = match attempt {
        Attempt::Right(outcome) => return go_on(&visit, outcome).await,
        Attempt::Wrong => visit.say("sign-in-code-wrong"),
        Attempt::Wait(until) => wait(&visit, until),
    };
    let mut page = render(&CodePage::new(&visit, step.to_owned(), Some(error)))?;
    *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(page)
}
