//! Signing in by a one-time link, and out.

use std::sync::Arc;

use askama::Template;
use axum::{
    extract::Path,
    http::{HeaderValue, header},
    response::Response,
};
use serde::Deserialize;
use values::subject::Subject;

use super::{form::Form, pages::Pages, render, shell::Shell, visit::Visit};
use crate::{
    access::{
        Access, Actor,
        accounts::{self, Account},
        sessions, sign_in,
    },
    centre::Centre,
    database::Entry,
    error::{Error, Refusal, Result},
    house::House,
    mail,
};

pub(crate) fn pages(pages: Pages) -> Pages {
    pages
        .get("/{centre}/anmelden", Access::Open, show)
        .post("/{centre}/anmelden", Access::Open, send_link)
        .get("/{centre}/anmelden/{secret}", Access::Open, confirm)
        .post("/{centre}/anmelden/{secret}", Access::Open, redeem)
        .post("/{centre}/abmelden", Access::SignedIn, leave)
}

/// Path of the page that redeems a link.
pub fn link_path(secret: &str) -> String {
    format!("/anmelden/{secret}")
}

/// A path as the log may know it: the secret of a link is left out.
pub(crate) fn without_secret(path: &str) -> &str {
    let start = "/anmelden/";
    path.find(start)
        .map_or(path, |place| &path[..place + start.len()])
}

/// Where people land after signing in.
pub const START: &str = "/intern";

/// Name of the session cookie. Over TLS it carries the prefix that pins it to this host; without
/// TLS, on a developer's machine, browsers and tools would not send such a cookie.
pub(crate) fn cookie_name(house: &House, slug: &str) -> String {
    let prefix = if house.is_https() { "__Host-" } else { "" };
    format!("{prefix}vielfalt-{slug}")
}

fn cookie(house: &House, slug: &str, secret: &str, seconds: i64) -> Result<HeaderValue> {
    let secure = if house.is_https() { "; Secure" } else { "" };
    let name = cookie_name(house, slug);
    let line =
        format!("{name}={secret}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}");
    HeaderValue::from_str(&line).map_err(Error::failure)
}

#[derive(Template)]
#[template(path = "sign_in.html")]
struct SignInPage {
    shell: Shell,
    email: String,
    error: Option<String>,
    is_sent: bool,
}

async fn show(visit: Visit) -> Result<Response> {
    visit.centre()?;
    if visit.actor.is_signed_in() {
        return Ok(super::redirect(&visit.to(START)));
    }
    let shell = Shell::new(&visit, visit.say("sign-in-title"));
    render(&SignInPage {
        shell,
        email: String::new(),
        error: None,
        is_sent: false,
    })
}

async fn send_link(visit: Visit, Form(fields): Form) -> Result<Response> {
    let centre = visit.centre()?;
    let typed = fields.text("email").to_owned();
    let shell = Shell::new(&visit, visit.say("sign-in-title"));
    let email = match typed.parse::<values::contact::Email>() {
        Ok(email) => email.to_string(),
        Err(wrong) => {
            let error = Some(visit.say(wrong.key()));
            let mut page = render(&SignInPage {
                shell,
                email: typed,
                error,
                is_sent: false,
            })?;
            *page.status_mut() = axum::http::StatusCode::UNPROCESSABLE_ENTITY;
            return Ok(page);
        }
    };
    // The answer is the same whether the account exists or not, and for machines.
    let account = accounts::find_by_email(centre.database.read(), &email).await?;
    if let (Some(account), false) = (account, fields.is_trapped()) {
        mail_link(centre, account).await?;
    }
    render(&SignInPage {
        shell,
        email,
        error: None,
        is_sent: true,
    })
}

async fn mail_link(centre: &Arc<Centre>, account: Account) -> Result<()> {
    let mut change = centre.change(&Actor::machine("sign-in")).await?;
    if !sign_in::may_be_mailed(&change, account.id).await? {
        return Ok(());
    }
    let secret = sign_in::issue(&change, account.id, sign_in::MAILED_LINK_LIVES).await?;
    let address = centre.address(&link_path(&secret));
    mail::write(&centre.texts, &account, "mail-link-subject", &[])
        .paragraph("mail-link-body", &[])
        .button("mail-link-button", address)
        .paragraph("mail-link-end", &[])
        .post(&mut change)
        .await?;
    let subject = Subject::new(accounts::SUBJECT, account.id);
    change
        .commit(Entry::new("sign-in-link-issued", subject))
        .await
}

#[derive(Deserialize)]
struct LinkPath {
    secret: String,
}

#[derive(Template)]
#[template(path = "sign_in_link.html")]
struct LinkPage {
    shell: Shell,
    action: String,
}

/// Mail programs open links to look at them; so a link only asks, and its button signs in.
async fn confirm(visit: Visit, Path(path): Path<LinkPath>) -> Result<Response> {
    visit.centre()?;
    let shell = Shell::new(&visit, visit.say("sign-in-link-title"));
    let action = visit.to(&link_path(&path.secret));
    render(&LinkPage { shell, action })
}

async fn redeem(visit: Visit, Path(path): Path<LinkPath>, Form(_): Form) -> Result<Response> {
    let centre = visit.centre()?;
    let change = centre.change(&Actor::machine("sign-in")).await?;
    let secret = sign_in::redeem(change, &path.secret).await?;
    // Whoever signs in again leaves the session they came with.
    if let Some(before) = &visit.session {
        sessions::end(centre, before).await?;
    }
    let mut response = super::redirect(&visit.to(START));
    let cookie = cookie(&visit.house, &centre.slug, &secret, 14 * 60 * 60)?;
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
    let mut response = super::redirect(&visit.to(""));
    let headers = response.headers_mut();
    headers.insert(
        header::SET_COOKIE,
        cookie(&visit.house, &centre.slug, "", 0)?,
    );
    headers.insert("clear-site-data", HeaderValue::from_static("\"cache\""));
    Ok(response)
}
