//! Signing in by a provider: there, back, and out again on both sides.

use askama::Template;
use axum::{
    extract::{Path, Query},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Deserialize;
use values::{id::Id, language::Language};

use super::{START, cookie, go_on};
use crate::{
    access::providers::{self, Arrived, Flow, Mishap, Provider, Returned},
    error::{Error, Result},
    web::{
        account::paths::ACCOUNT, account::paths::PROVIDERS, door, form::Form, redirect, render,
        shell::Shell, visit::Visit,
    },
};

#[derive(Deserialize)]
pub(crate) struct OnePath {
    pub id: Id,
}

/// Where somebody comes to who has signed out here but not at the provider.
pub(super) fn left_path(id: Id) -> String {
    format!("/anmelden/anbieter/{id}/abgemeldet")
}

/// Where a sign-in by the provider begins.
pub(crate) fn start_path(id: Id) -> String {
    format!("/anmelden/anbieter/{id}")
}

/// The provider of the address, if people can use it.
pub(crate) async fn ready(visit: &Visit, id: Id) -> Result<Provider> {
    let found = providers::find(visit.centre()?.database.read(), id).await?;
    found.filter(Provider::is_ready).ok_or(Error::NotFound)
}

/// Whether another site sent the browser here: nobody begins a way that they did not want.
pub(crate) fn is_sent(headers: &HeaderMap) -> bool {
    let site = headers.get("sec-fetch-site");
    site.is_some_and(|site| site == "cross-site" || site == "same-site")
}

pub(super) async fn start(
    visit: Visit,
    Path(path): Path<OnePath>,
    headers: HeaderMap,
) -> Result<Response> {
    if visit.actor.is_signed_in() {
        return Ok(redirect(&visit.to(START)));
    }
    let provider = ready(&visit, path.id).await?;
    if is_sent(&headers) {
        return Ok(redirect(&visit.to("/anmelden")));
    }
    go(&visit, &provider, None).await
}

/// Sends the browser to `provider`: to sign in, or for `account` to be connected.
pub(crate) async fn go(
    visit: &Visit,
    provider: &Provider,
    account: Option<Id>,
) -> Result<Response> {
    let flow = Flow {
        account,
        language: visit.is_language_chosen.then_some(visit.language),
    };
    let centre = visit.centre()?;
    match providers::begin(centre, provider, &flow, visit.language).await? {
        Ok(way) => {
            let mut response = redirect(way.address.as_str());
            set_cookie(visit, &mut response, &way.secret)?;
            Ok(response)
        }
        Err(mishap) => back_with(visit, mishap).await,
    }
}

/// The cookie of a way to a provider; an empty secret takes it back.
fn set_cookie(visit: &Visit, response: &mut Response, secret: &str) -> Result<()> {
    let seconds = if secret.is_empty() {
        0
    } else {
        providers::WAY_LIVES.num_seconds()
    };
    let cookie = cookie(&visit.house, &cookie_name(visit), secret, seconds)?;
    response.headers_mut().append(header::SET_COOKIE, cookie);
    Ok(())
}

fn cookie_name(visit: &Visit) -> String {
    let slug = visit.slug.as_deref().unwrap_or_default();
    format!("{}-weg", super::cookie_name(&visit.house, slug))
}

/// What this browser keeps of a way to a provider.
pub(crate) fn secret_of<'a>(visit: &Visit, headers: &'a HeaderMap) -> &'a str {
    door::cookie(headers, &cookie_name(visit)).unwrap_or_default()
}

pub(super) async fn answer(
    visit: Visit,
    Path(path): Path<OnePath>,
    Query(returned): Query<Returned>,
    headers: HeaderMap,
) -> Result<Response> {
    let centre = visit.centre()?;
    let provider = ready(&visit, path.id).await?;
    let browser = secret_of(&visit, &headers);
    let session = visit.session.as_deref();
    let answer = (browser, returned);
    let (language, arrived) =
        providers::receive(centre, &provider, answer, session, &visit.browser).await?;
    let visit = here_again(visit, language);
    match arrived {
        Ok(Arrived::In(outcome)) => {
            let mut response = go_on(&visit, outcome).await?;
            set_cookie(&visit, &mut response, "")?;
            Ok(response)
        }
        Ok(Arrived::ToConnect) => Ok(redirect(&visit.to(PROVIDERS))),
        Err(mishap) => back_with(&visit, mishap).await,
    }
}

/// The same visit in the language the way was begun in, without code and state in its address.
fn here_again(mut visit: Visit, language: Option<Language>) -> Visit {
    if let Some(language) = language {
        visit.language = language;
        visit.is_language_chosen = true;
    }
    visit.query.clear();
    visit.path = visit.to_plain("/anmelden");
    visit
}

/// Back to where the way began, with a sentence.
async fn back_with(visit: &Visit, mishap: Mishap) -> Result<Response> {
    if visit.actor.is_signed_in() {
        return visit.go_and_tell(ACCOUNT, mishap.sentence()).await;
    }
    let address = format!("/anmelden?anbieter={}", mishap.key());
    Ok(redirect(&visit.to(&address)))
}

#[derive(Template)]
#[template(path = "sign_in_left.html")]
struct LeftPage {
    shell: Shell,
    name: String,
    end: Option<String>,
}

pub(super) async fn left(visit: Visit, Path(path): Path<OnePath>) -> Result<Response> {
    let provider = ready(&visit, path.id).await?;
    let end = providers::end_address(visit.centre()?, &provider, visit.language).await;
    render(&LeftPage {
        shell: Shell::new(&visit, visit.say("sign-in-left-title")),
        name: provider.name,
        end: end.map(String::from),
    })
}

/// A provider says that somebody has signed out there (back-channel).
pub(super) async fn hear(
    visit: Visit,
    Path(path): Path<OnePath>,
    Form(fields): Form,
) -> Result<Response> {
    let provider = ready(&visit, path.id).await?;
    let token = fields.text("logout_token");
    let status = if providers::hear(visit.centre()?, &provider, token).await? {
        StatusCode::OK
    } else {
        StatusCode::BAD_REQUEST
    };
    Ok((status, [(header::CACHE_CONTROL, "no-store")]).into_response())
}
