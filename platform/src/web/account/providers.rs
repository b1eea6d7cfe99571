//! Connecting one's account with who one is at a provider, and taking that away.

use askama::Template;
use axum::{extract::Path, http::HeaderMap, response::Response};
use sea_orm::ConnectionTrait;

use super::{OnePath, below, paths};
use crate::{
    access::{
        providers::{self, Identity, Provider, Waiting, actions},
        ways::Ways,
    },
    error::{Error, Result},
    web::{
        form::Form,
        redirect, render,
        shell::Shell,
        sign_in::provider::{go, is_sent, ready, secret_of},
        visit::Visit,
    },
};

/// A provider, and who the account is there.
pub(super) struct Line {
    pub provider: Provider,
    pub identity: Option<Identity>,
}

/// Every provider that can be used, or is connected already.
pub(super) async fn lines(rows: &impl ConnectionTrait, ways: &Ways) -> Result<Vec<Line>> {
    let lines = providers::list(rows).await?.into_iter().map(|provider| {
        let own = |identity: &&Identity| identity.provider == provider.id;
        let identity = ways.identities.iter().find(own).cloned();
        Line { provider, identity }
    });
    Ok(lines
        .filter(|line| line.provider.is_ready() || line.identity.is_some())
        .collect())
}

pub(super) async fn start(
    visit: Visit,
    Path(path): Path<OnePath>,
    headers: HeaderMap,
) -> Result<Response> {
    let account = visit.actor.account.ok_or(Error::SignInNeeded)?;
    let provider = ready(&visit, path.id).await?;
    if is_sent(&headers) {
        return Ok(redirect(&visit.to(paths::ACCOUNT)));
    }
    go(&visit, &provider, Some(account)).await
}

#[derive(Template)]
#[template(path = "account_provider.html")]
struct AskPage {
    shell: Shell,
    provider: Provider,
    called: Option<String>,
}

/// Whoever sent the browser to a provider could have signed it in there as somebody else: so the
/// account's owner looks at who it is and says so.
pub(super) async fn ask(visit: Visit, headers: HeaderMap) -> Result<Response> {
    let Some(waiting) = waiting(&visit, &headers).await? else {
        return nobody_waits(&visit).await;
    };
    let provider = ready(&visit, waiting.provider).await?;
    render(&AskPage {
        shell: below(&visit, "provider-connect-title"),
        provider,
        called: waiting.called,
    })
}

pub(super) async fn connect(visit: Visit, headers: HeaderMap, Form(_): Form) -> Result<Response> {
    let Some(waiting) = waiting(&visit, &headers).await? else {
        return nobody_waits(&visit).await;
    };
    actions::connect(visit.centre()?, visit.session()?, &waiting).await?;
    visit
        .go_and_tell(paths::ACCOUNT, "account-told-provider-connected")
        .await
}

async fn waiting(visit: &Visit, headers: &HeaderMap) -> Result<Option<Waiting>> {
    let centre = visit.centre()?;
    let account = visit.actor.account.ok_or(Error::SignInNeeded)?;
    let secret = secret_of(visit, headers);
    providers::waiting(centre.database.read(), account, secret, centre.clock.now()).await
}

async fn nobody_waits(visit: &Visit) -> Result<Response> {
    visit
        .go_and_tell(paths::ACCOUNT, "provider-mishap-stale")
        .await
}

pub(super) async fn disconnect(
    visit: Visit,
    Path(path): Path<OnePath>,
    Form(_): Form,
) -> Result<Response> {
    actions::disconnect(visit.centre()?, visit.session()?, path.id).await?;
    visit
        .go_and_tell(paths::ACCOUNT, "account-told-provider-disconnected")
        .await
}
