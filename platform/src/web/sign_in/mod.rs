//! Signing in by a one-time link, a password, a passkey or a provider, and out.

mod link;
mod passkey;
mod password;
pub(crate) mod provider;

use askama::Template;
use axum::{
    extract::Query,
    http::{HeaderValue, StatusCode, header},
    response::Response,
};
use serde::Deserialize;

use super::{
    form::{Fields, Form},
    pages::Pages,
    render,
    shell::Shell,
    visit::Visit,
};
use crate::{
    access::{
        Access, passkeys,
        providers::{self, Mishap, Provider},
        rules, sessions,
        sign_in::Outcome,
    },
    error::{Error, Refusal, Result},
    house::House,
};

pub(crate) use link::mail_link;

pub(crate) fn pages(pages: Pages) -> Pages {
    pages
        .get("/{centre}/anmelden", Access::Open, show)
        .post("/{centre}/anmelden", Access::Open, link::send)
        .post("/{centre}/anmelden/passwort", Access::Open, password::first)
        .post("/{centre}/anmelden/code", Access::Open, password::second)
        .post("/{centre}/anmelden/passkey", Access::Open, passkey::answer)
        .post(
            "/{centre}/anmelden/passkey/frage",
            Access::Open,
            passkey::ask,
        )
        .get(
            "/{centre}/anmelden/anbieter/{id}",
            Access::Open,
            provider::start,
        )
        .get(
            "/{centre}/anmelden/anbieter/{id}/antwort",
            Access::Open,
            provider::answer,
        )
        .post(
            "/{centre}/anmelden/anbieter/{id}/abmelden",
            Access::Open,
            provider::hear,
        )
        .get(
            "/{centre}/anmelden/anbieter/{id}/abgemeldet",
            Access::Open,
            provider::left,
        )
        .get("/{centre}/anmelden/{secret}", Access::Open, link::confirm)
        .post("/{centre}/anmelden/{secret}", Access::Open, link::redeem)
        .post("/{centre}/abmelden", Access::SignedIn, leave)
}

/// Path of the page that redeems a link.
pub fn link_path(secret: &str) -> String {
    format!("/anmelden/{secret}")
}

/// Where people land after signing in.
pub const START: &str = "/intern";

/// Name of the session cookie. Over TLS it carries the prefix that pins it to this host; without
/// TLS, on a developer's machine, browsers and tools would not send such a cookie.
pub(crate) fn cookie_name(house: &House, slug: &str) -> String {
    let prefix = if house.is_https() { "__Host-" } else { "" };
    format!("{prefix}vielfalt-{slug}")
}

fn cookie(house: &House, name: &str, secret: &str, seconds: i64) -> Result<HeaderValue> {
    let secure = if house.is_https() { "; Secure" } else { "" };
    let line =
        format!("{name}={secret}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}");
    HeaderValue::from_str(&line).map_err(Error::failure)
}

/// What a field holds exactly as it was typed: a password may begin with a space.
pub(crate) fn untrimmed<'a>(fields: &'a Fields, name: &str) -> &'a str {
    fields
        .iter()
        .find(|(own, _)| *own == name)
        .map_or("", |(_, text)| text)
}

#[derive(Template)]
#[template(path = "sign_in.html")]
struct SignInPage {
    shell: Shell,
    email: String,
    error: Option<String>,
    /// Why the password did not open the door.
    password_error: Option<String>,
    has_passkeys: bool,
    is_sent: bool,
    providers: Vec<Provider>,
    /// Why a provider did not open the door.
    mishap: Option<String>,
}

impl SignInPage {
    async fn new(visit: &Visit) -> Result<Self> {
        let rows = visit.centre()?.database.read();
        let mut providers = providers::list(rows).await?;
        providers.retain(Provider::is_ready);
        Ok(Self {
            shell: Shell::new(visit, visit.say("sign-in-title")),
            email: String::new(),
            error: None,
            password_error: None,
            has_passkeys: passkeys::are_possible(&visit.house.public_url),
            is_sent: false,
            providers,
            mishap: None,
        })
    }

    fn refused(&self) -> Result<Response> {
        let mut page = render(self)?;
        *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        Ok(page)
    }
}

/// How somebody comes back who did not get in.
#[derive(Deserialize)]
struct Back {
    anbieter: Option<String>,
}

async fn show(visit: Visit, Query(back): Query<Back>) -> Result<Response> {
    if visit.actor.is_signed_in() {
        return Ok(super::redirect(&visit.to(START)));
    }
    let mut page = SignInPage::new(&visit).await?;
    let key = back.anbieter.as_deref();
    let mishap = Mishap::ALL.into_iter().find(|one| Some(one.key()) == key);
    page.mishap = mishap.map(|mishap| visit.say(mishap.sentence()));
    render(&page)
}

#[derive(Template)]
#[template(path = "sign_in_code.html")]
struct CodePage {
    shell: Shell,
    step: String,
    error: Option<String>,
}

impl CodePage {
    fn new(visit: &Visit, step: String, error: Option<String>) -> Self {
        Self {
            shell: Shell::new(visit, visit.say("sign-in-code-title")),
            step,
            error,
        }
    }
}

/// Goes on after a right factor: into the house, or to the second one.
async fn go_on(visit: &Visit, outcome: Outcome) -> Result<Response> {
    match outcome {
        Outcome::SecondFactor(step) => render(&CodePage::new(visit, step, None)),
        Outcome::Session { secret, next } => {
            enter(visit, &secret, next.as_deref().unwrap_or(START)).await
        }
    }
}

/// Hands over the cookie and goes on to `next`. Whoever signs in again leaves the session they
/// came with.
pub async fn enter(visit: &Visit, secret: &str, next: &str) -> Result<Response> {
    let centre = visit.centre()?;
    if let Some(before) = &visit.session {
        sessions::end(centre, before).await?;
    }
    hand_over(visit, secret, super::redirect(&visit.to(next))).await
}

/// Puts the session's secret into the cookie that `response` brings along.
pub(crate) async fn hand_over(
    visit: &Visit,
    secret: &str,
    mut response: Response,
) -> Result<Response> {
    let centre = visit.centre()?;
    let rules = rules::today(centre.database.read(), centre.clock.today()).await?;
    let seconds = rules.longest().num_seconds();
    let name = cookie_name(&visit.house, &centre.slug);
    let cookie = cookie(&visit.house, &name, secret, seconds)?;
    response.headers_mut().insert(header::SET_COOKIE, cookie);
    Ok(response)
}

async fn leave(visit: Visit, Form(_fields): Form) -> Result<Response> {
    let centre = visit.centre()?;
    let session = visit
        .session
        .as_ref()
        .ok_or(Refusal::new("refused-not-signed-in"))?;
    sessions::end(centre, session).await?;
    let onward = session.provider.map(provider::left_path);
    let mut response = super::redirect(&visit.to(onward.as_deref().unwrap_or_default()));
    let headers = response.headers_mut();
    let name = cookie_name(&visit.house, &centre.slug);
    headers.insert(header::SET_COOKIE, cookie(&visit.house, &name, "", 0)?);
    // Cookies stay: somebody may be signed in to another centre of this house.
    let swept = HeaderValue::from_static("\"cache\", \"storage\"");
    headers.insert("clear-site-data", swept);
    Ok(response)
}
