//! Proving again who one is, before something that cannot be undone. A form that was sent is kept
//! in the page and goes on by itself afterwards: the answer asks the browser to send it once more.

use askama::Template;
use axum::{
    Json,
    extract::{FromRequest, Query, Request},
    http::{Method, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;
use values::{clock::Moment, id::Id};

use super::{
    form::{Fields, Form},
    pages::Pages,
    render,
    shell::Shell,
    sign_in,
    visit::Visit,
};
use crate::{
    access::{
        Access, passkeys,
        ways::{self, Attempt, Ways},
    },
    error::{Error, Refusal, Result},
};

/// The page that asks.
const CONFIRM: &str = "/intern/bestaetigen";
/// Where a second factor is set up: open to whoever lacks one.
const ACCOUNT: &str = "/intern/konto";
/// Fields of this page; all others belong to the form that waits.
const OWN: &str = "bestaetigen-";

pub(crate) fn pages(pages: Pages) -> Pages {
    pages
        .get("/{centre}/intern/bestaetigen", Access::SignedIn, show)
        .post("/{centre}/intern/bestaetigen", Access::SignedIn, prove)
        .post(
            "/{centre}/intern/bestaetigen/link",
            Access::SignedIn,
            send_link,
        )
        .post(
            "/{centre}/intern/bestaetigen/passkey",
            Access::SignedIn,
            ask_passkey,
        )
}

/// Whether this route asks for a proof that is too old.
pub(crate) fn is_due(visit: &Visit, access: Access) -> bool {
    access.must_be_fresh()
        && visit
            .session
            .as_ref()
            .is_some_and(|session| !session.is_fresh)
}

/// Whoever has a role that asks for a second factor and has shown none is led to where they can.
pub(crate) fn way_to_second_factor(visit: &Visit, access: Access) -> Option<Response> {
    let is_open = matches!(access, Access::Public | Access::Open);
    let lacks = visit
        .session
        .as_ref()
        .is_some_and(|session| session.lacks_second_factor);
    let slug = visit.slug.as_deref()?;
    let below = visit.path.strip_prefix('/')?.strip_prefix(slug)?;
    let may_stay = [ACCOUNT, CONFIRM, "/abmelden"]
        .iter()
        .any(|path| below.starts_with(path));
    (lacks && !is_open && !may_stay)
        .then(|| super::redirect(&visit.to("/intern/konto/zweiter-faktor")))
}

/// What stands in the way of `request`: the page that asks, with the form that was sent in it.
pub(crate) async fn instead_of(visit: &Visit, request: Request) -> Result<Response> {
    let here = match visit.query.as_str() {
        "" => visit.path.clone(),
        query => format!("{}?{query}", visit.path),
    };
    if request.method() != Method::POST {
        let query = url::form_urlencoded::Serializer::new(String::new())
            .append_pair("weiter", &here)
            .finish();
        return Ok(super::redirect(&visit.to(&format!("{CONFIRM}?{query}"))));
    }
    let fields = Form::from_request(request, &()).await;
    let kept = fields.ok().map(|form| form.0);
    let mut page = page(visit, here, kept.as_ref(), None).await?;
    *page.status_mut() = StatusCode::FORBIDDEN;
    Ok(page)
}

#[derive(Template)]
#[template(path = "confirm.html")]
struct ConfirmPage {
    shell: Shell,
    ways: Ways,
    has_passkeys: bool,
    next: String,
    /// The form that waits, where one was sent.
    kept: Option<Vec<(String, String)>>,
    error: Option<String>,
    is_sent: bool,
}

impl ConfirmPage {
    /// Whether something can be typed: a code or a password.
    fn has_proof(&self) -> bool {
        self.ways.app_since.is_some() || self.ways.password_since.is_some()
    }
}

async fn page(
    visit: &Visit,
    next: String,
    kept: Option<&Fields>,
    error: Option<String>,
) -> Result<Response> {
    let ways = ways_of(visit).await?;
    let has_passkeys = !ways.passkeys.is_empty() && passkeys::are_possible(&visit.house.public_url);
    let kept = kept.map(|fields| {
        let kept = fields.iter().filter(|(name, _)| !name.starts_with(OWN));
        kept.map(|(name, text)| (name.to_owned(), text.to_owned()))
            .collect()
    });
    render(&ConfirmPage {
        shell: Shell::new(visit, visit.say("confirm-title")),
        ways,
        has_passkeys,
        next,
        kept,
        error,
        is_sent: false,
    })
}

async fn ways_of(visit: &Visit) -> Result<Ways> {
    let account = visit.actor.account.ok_or(Error::SignInNeeded)?;
    ways::of(visit.centre()?.database.read(), account).await
}

#[derive(Deserialize)]
struct Next {
    weiter: Option<String>,
}

async fn show(visit: Visit, Query(next): Query<Next>) -> Result<Response> {
    let next = own_page(&visit, next.weiter.as_deref().unwrap_or_default());
    page(&visit, next, None, None).await
}

/// Only pages of this centre are gone on to; anything else leads to the start.
fn own_page(visit: &Visit, wish: &str) -> String {
    let start = visit.to(sign_in::START);
    let slug = visit.slug.as_deref().unwrap_or_default();
    let is_plain = wish
        .chars()
        .all(|letter| letter.is_ascii_graphic() && letter != '\\');
    let is_own = wish.starts_with(&format!("/{slug}/")) && !wish.contains("//") && is_plain;
    if is_own { wish.to_owned() } else { start }
}

async fn prove(visit: Visit, Form(fields): Form) -> Result<Response> {
    let (centre, session) = (visit.centre()?, visit.session()?);
    let next = own_page(&visit, fields.text("bestaetigen-weiter"));
    let is_waiting = fields.has("bestaetigen-form");
    let kept = is_waiting.then_some(&fields);
    let answer = fields.text("bestaetigen-antwort");
    if answer.is_empty() {
        let proof = sign_in::untrimmed(&fields, "bestaetigen-nachweis");
        let error = match ways::prove(centre, session, proof).await? {
            Attempt::Right(()) => None,
            Attempt::Wrong => Some(visit.say("confirm-wrong")),
            Attempt::Wait(until) => Some(wait(&visit, until)),
        };
        if error.is_some() {
            let mut page = page(&visit, next, kept, error).await?;
            *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
            return Ok(page);
        }
    } else {
        let question: Id = fields
            .text("bestaetigen-frage")
            .parse()
            .map_err(|_| Error::NotFound)?;
        passkeys::confirm(centre, session, question, answer).await?;
    }
    // 307 keeps method and body: the browser sends the form that waited to where it belongs.
    Ok(if is_waiting {
        Redirect::temporary(&next).into_response()
    } else {
        super::redirect(&next)
    })
}

/// The sentence for somebody who has to wait.
pub(crate) fn wait(visit: &Visit, until: Moment) -> String {
    let time = super::format::moment(visit.language, until);
    Refusal::new("error-wait")
        .with("time", time)
        .sentence(&visit.house.texts, visit.language)
}

/// For whoever has neither password nor app: a link that leads back here. It opens a session of
/// its own, so a form that waits is lost; its page is not.
async fn send_link(visit: Visit, Form(fields): Form) -> Result<Response> {
    let centre = visit.centre()?;
    let ways = ways_of(&visit).await?;
    if ways.app_since.is_some() {
        return Err(Error::NotFound);
    }
    let account = ways::own_account(centre.database.read(), visit.session()?).await?;
    let next = own_page(&visit, fields.text("bestaetigen-weiter"));
    let slug = visit.slug.as_deref().unwrap_or_default();
    let below = next
        .strip_prefix('/')
        .and_then(|path| path.strip_prefix(slug));
    // A page that only takes forms cannot be opened; its list can.
    let target = below
        .filter(|_| !fields.has("bestaetigen-form"))
        .map(str::to_owned);
    sign_in::mail_link(&visit, centre, account, target).await?;
    render(&ConfirmPage {
        shell: Shell::new(&visit, visit.say("confirm-title")),
        ways,
        has_passkeys: false,
        next,
        kept: None,
        error: None,
        is_sent: true,
    })
}

async fn ask_passkey(visit: Visit, Form(_): Form) -> Result<Response> {
    let question = passkeys::ask_to_confirm(visit.centre()?, visit.session()?).await?;
    Ok(Json(question).into_response())
}
