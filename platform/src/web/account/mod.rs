//! My account: name, language, ways of signing in, open sessions.

mod app;
mod passkeys;
mod password;
mod providers;

use askama::Template;
use axum::{extract::Path, http::StatusCode, response::Response};
use serde::Deserialize;
use values::{id::Id, language::Language};

use super::{form::Form, pages::Pages, render, shell::Shell, visit::Visit};
use crate::{
    access::{
        Access,
        accounts::Account,
        passkeys::are_possible,
        sessions::{self, OpenSession},
        ways::{self, Ways},
    },
    error::{Error, Refusal, Result},
};

/// Addresses below a centre.
pub(crate) mod paths {
    /// My account.
    pub const ACCOUNT: &str = "/intern/konto";
    /// Setting or changing the password.
    pub const PASSWORD: &str = "/intern/konto/passwort";
    /// Setting up an authenticator app.
    pub const APP: &str = "/intern/konto/app";
    /// New recovery codes.
    pub const CODES: &str = "/intern/konto/codes";
    /// Passkeys.
    pub const PASSKEYS: &str = "/intern/konto/passkeys";
    /// Connecting with who waits in this browser.
    pub const PROVIDERS: &str = "/intern/konto/anbieter";
    /// Ending all other sessions.
    pub const SESSIONS: &str = "/intern/konto/sitzungen/beenden";

    /// Ending one session.
    pub fn session(id: values::id::Id) -> String {
        format!("/intern/konto/sitzungen/{id}/beenden")
    }

    /// Beginning to connect with a provider.
    pub fn provider(id: values::id::Id) -> String {
        format!("/intern/konto/anbieter/{id}")
    }

    /// Taking the connection with a provider away.
    pub fn provider_gone(id: values::id::Id) -> String {
        format!("/intern/konto/anbieter/{id}/trennen")
    }

    /// Taking a passkey away.
    pub fn passkey(id: values::id::Id) -> String {
        format!("/intern/konto/passkeys/{id}/entfernen")
    }
}

/// Characters a person's name may have.
const LONGEST_NAME: usize = 120;

pub(crate) fn pages(pages: Pages) -> Pages {
    let fresh = Access::SignedInFresh;
    pages
        .get("/{centre}/intern/konto", Access::SignedIn, show)
        .post("/{centre}/intern/konto", Access::SignedIn, describe)
        .get(
            "/{centre}/intern/konto/zweiter-faktor",
            Access::SignedIn,
            lead,
        )
        .post(
            "/{centre}/intern/konto/sitzungen/beenden",
            Access::SignedIn,
            end_others,
        )
        .post(
            "/{centre}/intern/konto/sitzungen/{id}/beenden",
            Access::SignedIn,
            end_one,
        )
        .get("/{centre}/intern/konto/passwort", fresh, password::show)
        .post("/{centre}/intern/konto/passwort", fresh, password::set)
        .post(
            "/{centre}/intern/konto/passwort/entfernen",
            fresh,
            password::remove,
        )
        .get("/{centre}/intern/konto/app", fresh, app::show)
        .post("/{centre}/intern/konto/app/beginnen", fresh, app::begin)
        .post("/{centre}/intern/konto/app", fresh, app::confirm)
        .post("/{centre}/intern/konto/app/entfernen", fresh, app::remove)
        .post("/{centre}/intern/konto/codes", fresh, app::renew_codes)
        .get("/{centre}/intern/konto/passkeys", fresh, passkeys::show)
        .post("/{centre}/intern/konto/passkeys", fresh, passkeys::add)
        .post(
            "/{centre}/intern/konto/passkeys/frage",
            fresh,
            passkeys::ask,
        )
        .post(
            "/{centre}/intern/konto/passkeys/{id}/entfernen",
            fresh,
            passkeys::remove,
        )
        .get("/{centre}/intern/konto/anbieter", fresh, providers::ask)
        .post("/{centre}/intern/konto/anbieter", fresh, providers::connect)
        .get(
            "/{centre}/intern/konto/anbieter/{id}",
            fresh,
            providers::start,
        )
        .post(
            "/{centre}/intern/konto/anbieter/{id}/trennen",
            fresh,
            providers::disconnect,
        )
}

/// The shell of a page below »My account«.
fn below(visit: &Visit, title: &str) -> Shell {
    Shell::new(visit, visit.say(title))
        .below(visit.say("start-title"), super::sign_in::START)
        .below(visit.say("account-title"), paths::ACCOUNT)
}

#[derive(Template)]
#[template(path = "account.html")]
struct AccountPage {
    shell: Shell,
    account: Account,
    name: String,
    error: Option<String>,
    ways: Ways,
    has_passkeys: bool,
    providers: Vec<providers::Line>,
    sessions: Vec<OpenSession>,
    here: Id,
}

impl AccountPage {
    async fn of(visit: &Visit) -> Result<Self> {
        let (centre, session) = (visit.centre()?, visit.session()?);
        let rows = centre.database.read();
        let account = ways::own_account(rows, session).await?;
        let ways = ways::of(rows, account.id).await?;
        Ok(Self {
            shell: Shell::new(visit, visit.say("account-title"))
                .below(visit.say("start-title"), super::sign_in::START),
            name: account.name.clone(),
            error: None,
            providers: providers::lines(rows, &ways).await?,
            ways,
            has_passkeys: are_possible(&visit.house.public_url),
            sessions: sessions::list(centre, account.id).await?,
            here: session.id,
            account,
        })
    }
}

async fn show(visit: Visit) -> Result<Response> {
    render(&AccountPage::of(&visit).await?)
}

async fn describe(visit: Visit, Form(fields): Form) -> Result<Response> {
    let name = fields.text("name");
    let refusal = if name.is_empty() {
        Some(Refusal::new("error-required"))
    } else if name.chars().count() > LONGEST_NAME {
        Some(Refusal::new("error-too-long").with("limit", LONGEST_NAME.to_string()))
    } else {
        None
    };
    if let Some(refusal) = refusal {
        let mut page = AccountPage::of(&visit).await?;
        page.error = Some(page.shell.sentence(&refusal));
        name.clone_into(&mut page.name);
        let mut response = render(&page)?;
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(response);
    }
    let language = Language::from_tag(fields.text("sprache")).unwrap_or_default();
    ways::describe(visit.centre()?, &visit.actor, name, language).await?;
    visit
        .go_and_tell(paths::ACCOUNT, "account-told-described")
        .await
}

#[derive(Template)]
#[template(path = "account_second_factor.html")]
struct SecondFactorPage {
    shell: Shell,
    has_some: bool,
    has_passkeys: bool,
}

async fn lead(visit: Visit) -> Result<Response> {
    let session = visit.session()?;
    if !session.lacks_second_factor {
        return Ok(super::redirect(&visit.to(paths::ACCOUNT)));
    }
    let account = visit.actor.account.ok_or(Error::SignInNeeded)?;
    let ways = ways::of(visit.centre()?.database.read(), account).await?;
    let has_passkeys = are_possible(&visit.house.public_url);
    render(&SecondFactorPage {
        shell: below(&visit, "second-factor-title"),
        has_some: ways.app_since.is_some() || has_passkeys && !ways.passkeys.is_empty(),
        has_passkeys,
    })
}

#[derive(Deserialize)]
struct OnePath {
    id: Id,
}

async fn end_one(visit: Visit, Path(path): Path<OnePath>, Form(_): Form) -> Result<Response> {
    let centre = visit.centre()?;
    sessions::end_own(centre, &visit.actor, path.id).await?;
    visit
        .go_and_tell(paths::ACCOUNT, "account-told-session-ended")
        .await
}

async fn end_others(visit: Visit, Form(_): Form) -> Result<Response> {
    sessions::end_others(visit.centre()?, visit.session()?).await?;
    visit
        .go_and_tell(paths::ACCOUNT, "account-told-sessions-ended")
        .await
}
