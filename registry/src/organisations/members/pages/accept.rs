//! Accepting an invitation: by the link in the letter, or signed in already.

use askama::Template;
use axum::{
    extract::Path,
    http::{HeaderValue, StatusCode, header},
    response::Response,
};
use platform::{
    Result,
    access::accounts,
    web::{Errors, Fields, Form, Shell, Typed, Visit, redirect, render, sign_in},
};
use serde::Deserialize;
use values::{clock::Moment, language::Language};

use super::super::{
    super::store as organisations,
    actions::invitations,
    model::{Invitation, Position, read_name},
    paths,
};
use super::Named;

/// The secret of a link.
#[derive(Deserialize)]
pub struct Link {
    secret: String,
}

/// What whoever holds the link can do with it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    /// Nobody has an account with this address: they say who they are.
    New,
    /// Their account waits for them: they sign in.
    SignIn,
    /// They have signed in with the account of this address.
    Accept,
    /// They have signed in with another account.
    Leave,
}

#[derive(Template)]
#[template(path = "members/accept.html")]
struct AcceptPage {
    shell: Shell,
    organisation: String,
    position: Position,
    until: Moment,
    way: Way,
    /// Where the form goes.
    action: String,
    typed: Typed,
}

impl AcceptPage {
    fn is(&self, way: &str) -> bool {
        let own = match self.way {
            Way::New => "new",
            Way::SignIn => "sign-in",
            Way::Accept => "accept",
            Way::Leave => "leave",
        };
        own == way
    }

    /// The page; nobody keeps it, because it names somebody and its address is a secret.
    fn answer(&self) -> Result<Response> {
        let mut page = render(self)?;
        if self.typed.is_refused() {
            *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        }
        let headers = page.headers_mut();
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        Ok(page)
    }
}

/// What the letter is about. Mail programs open links to look at them: only the button accepts.
pub async fn show(visit: Visit, Path(link): Path<Link>) -> Result<Response> {
    let centre = visit.centre()?;
    let invitation = invitations::with_secret(centre, &link.secret).await?;
    if visit.actor.is_signed_in() {
        let waiting = invitations::waiting(centre, &visit.actor).await?;
        if waiting.iter().any(|own| own.id == invitation.id) {
            return Ok(redirect(&visit.to(&paths::waiting(invitation.id))));
        }
        return page(&visit, &invitation, Way::Leave, String::new(), None)
            .await?
            .answer();
    }
    let address = invitation.guest.email.to_string();
    let account = accounts::find_by_email(centre.database.read(), &address).await?;
    let way = account.map_or(Way::New, |_| Way::SignIn);
    let action = paths::invitation(&link.secret);
    page(&visit, &invitation, way, action, None).await?.answer()
}

/// Somebody new says who they are and comes in.
pub async fn accept_as_new(
    visit: Visit,
    Path(link): Path<Link>,
    Form(fields): Form,
) -> Result<Response> {
    let centre = visit.centre()?;
    let invitation = invitations::with_secret(centre, &link.secret).await?;
    let name = match read_name(&fields) {
        Ok(name) => name,
        Err(errors) => {
            let action = paths::invitation(&link.secret);
            let typed = Some((fields, errors));
            let page = page(&visit, &invitation, Way::New, action, typed).await?;
            return page.answer();
        }
    };
    let language: Language = visit.language;
    let browser = visit.browser();
    let (organisation, session) =
        invitations::accept_as_new(centre, &link.secret, name, language, browser).await?;
    sign_in::enter(&visit, &session, &paths::own(organisation)).await
}

/// The same for somebody who has signed in with the account the invitation was sent to.
pub async fn show_waiting(visit: Visit, Path(named): Path<Named>) -> Result<Response> {
    let waiting = invitations::waiting(visit.centre()?, &visit.actor).await?;
    let found = waiting.into_iter().find(|own| own.id == named.id);
    let invitation = found.ok_or(platform::Error::NotFound)?;
    let action = paths::waiting(named.id);
    page(&visit, &invitation, Way::Accept, action, None)
        .await?
        .answer()
}

/// They accept.
pub async fn accept(visit: Visit, Path(named): Path<Named>, Form(_): Form) -> Result<Response> {
    let organisation = invitations::accept(visit.centre()?, &visit.actor, named.id).await?;
    visit
        .go_and_tell(&paths::own(organisation), "members-told-joined")
        .await
}

async fn page(
    visit: &Visit,
    invitation: &Invitation,
    way: Way,
    action: String,
    typed: Option<(Fields, Errors)>,
) -> Result<AcceptPage> {
    let rows = visit.centre()?.database.read();
    let found = organisations::find(rows, invitation.organisation).await?;
    let name = invitation.guest.name.clone();
    Ok(AcceptPage {
        shell: Shell::new(visit, visit.say("members-accept-title")),
        organisation: found.details.name,
        position: invitation.guest.position,
        until: invitation.expires_at,
        way,
        action,
        typed: match typed {
            Some((fields, errors)) => Typed::refused(fields, errors),
            None => Typed::fresh(&[("name", name)]),
        },
    })
}
