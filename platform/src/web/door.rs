//! The door: who comes, to which centre, in which language, and may they? Then the page; and if
//! that ends badly, an error page in the same language.

use std::sync::Arc;

use axum::{
    Extension,
    extract::{
        MatchedPath, Query, RawPathParams, Request, State, rejection::RawPathParamsRejection,
    },
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use serde::Deserialize;
use values::{id::Id, language::Language};

use super::{cache, confirm, origin::Origin, shell, sign_in, visit::Visit};
use crate::{
    access::{Access, Actor, sessions},
    centre::Centre,
    error::{Error, Refusal, Result},
    house::House,
};

#[derive(Deserialize)]
struct Chosen {
    sprache: Option<String>,
}

/// Lets a request in to its handler, or answers for it.
pub(crate) async fn pass(
    State(access): State<Access>,
    Extension(house): Extension<Arc<House>>,
    params: std::result::Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
    next: Next,
) -> Response {
    let Ok(params) = params else {
        let language = language(&request).0;
        let visit = Visit::stranger(&house, language, request.uri(), &route(&request));
        return apologise(&visit, &Error::NotFound);
    };
    let slug = params
        .iter()
        .find(|(name, _)| *name == "centre")
        .map(|(_, slug)| slug.to_owned());
    receive(access, &house, slug, request, next).await
}

/// Lets in whoever asks for an address that leads nowhere: below a centre they are still there,
/// so that nobody can tell a page they may not see from one that does not exist.
pub(crate) async fn pass_lost(
    Extension(house): Extension<Arc<House>>,
    request: Request,
    next: Next,
) -> Response {
    let first = request
        .uri()
        .path()
        .split('/')
        .nth(1)
        .unwrap_or_default()
        .to_owned();
    let is_served = matches!(house.centre(&first).await, Ok(Some(_)));
    receive(
        Access::Open,
        &house,
        is_served.then_some(first),
        request,
        next,
    )
    .await
}

async fn receive(
    access: Access,
    house: &Arc<House>,
    slug: Option<String>,
    mut request: Request,
    next: Next,
) -> Response {
    let wish = language(&request);
    let uri = request.uri().clone();
    let headers = request.headers().clone();
    let origin = Origin::of(&request);
    let stranger = Visit::stranger(house, wish.0, &uri, &route(&request));
    let visit = match greet(stranger.clone(), slug.as_deref(), wish, &headers).await {
        Ok(visit) => origin.written_on(visit),
        Err(cause) => return apologise(&stranger, &cause),
    };
    if let Err(cause) = admit(&visit, access) {
        note_refusal(&visit, access);
        let way = send_to_sign_in(&visit, request.method());
        return way.unwrap_or_else(|| apologise(&visit, &cause));
    }
    if let Some(way) = confirm::way_to_second_factor(&visit, access) {
        return way;
    }
    if confirm::is_due(&visit, access) {
        let asked = confirm::instead_of(&visit, request).await;
        return finish(&visit, asked.unwrap_or_else(Error::into_response));
    }
    let is_read = matches!(*request.method(), Method::GET | Method::HEAD);
    let may_keep = access == Access::Public && is_read && !visit.actor.is_signed_in();
    if !may_keep {
        request.extensions_mut().insert(visit.clone());
        return finish(&visit, next.run(request).await);
    }
    let key = cache::key(visit.language, &uri, house.clock.today());
    let known_etag = headers.get(header::IF_NONE_MATCH);
    if let Some(response) = cache::find(&visit, &key, known_etag).await {
        return response;
    }
    request.extensions_mut().insert(visit.clone());
    let revision = cache::revision(&visit);
    let response = finish(&visit, next.run(request).await);
    cache::keep(&visit, key, revision, response).await
}

/// Finds out everything about a request before its page is asked.
async fn greet(
    mut visit: Visit,
    slug: Option<&str>,
    (mut language, is_chosen): (Language, bool),
    headers: &HeaderMap,
) -> Result<Visit> {
    let house = Arc::clone(&visit.house);
    let centre = match slug {
        Some(slug) => house.centre(slug).await?,
        None => None,
    };
    let session = match &centre {
        Some(centre) => session(&house, centre, headers).await?,
        None => None,
    };
    let actor = session
        .as_ref()
        .map_or_else(Actor::visitor, |session| session.actor.clone());
    if let (false, Some(own)) = (is_chosen, actor.language) {
        language = own;
    }
    visit.language = language;
    visit.is_language_chosen = is_chosen;
    visit.slug = slug.map(str::to_owned);
    visit.centre = centre;
    visit.message = session.as_ref().and_then(|session| session.message.clone());
    visit.actor = actor;
    visit.session = session.map(Arc::new);
    Ok(visit)
}

async fn session(
    house: &House,
    centre: &Arc<Centre>,
    headers: &HeaderMap,
) -> Result<Option<sessions::Session>> {
    match cookie(headers, &sign_in::cookie_name(house, &centre.slug)) {
        Some(secret) => sessions::find(centre, secret).await,
        None => Ok(None),
    }
}

/// What the browser keeps under `name`.
pub(crate) fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let lines = headers.get_all(header::COOKIE).iter();
    let lines = lines.filter_map(|line| line.to_str().ok());
    lines
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(key, _)| *key == name)
        .map(|(_, text)| text)
}

/// The language of the address, else the first one the browser likes, else German.
fn language(request: &Request) -> (Language, bool) {
    let chosen = Query::<Chosen>::try_from_uri(request.uri()).ok();
    let chosen = chosen.and_then(|query| Language::from_tag(query.0.sprache.as_deref()?));
    if let Some(chosen) = chosen {
        return (chosen, true);
    }
    let liked = request
        .headers()
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|line| line.to_str().ok());
    let liked = fluent_langneg::parse_accepted_languages(liked.unwrap_or_default());
    let first = liked
        .iter()
        .find_map(|wish| Language::from_tag(wish.language.as_str()));
    (first.unwrap_or_default(), false)
}

fn admit(visit: &Visit, access: Access) -> Result<()> {
    match access {
        Access::Public | Access::Open => Ok(()),
        _ if visit.centre.is_none() => Err(Error::NotFound),
        _ if !visit.actor.is_signed_in() => Err(Error::SignInNeeded),
        Access::SignedIn | Access::SignedInFresh => Ok(()),
        Access::Needs(right) | Access::NeedsFresh(right) if visit.actor.may(right) => Ok(()),
        Access::Needs(_) | Access::NeedsFresh(_) => Err(Error::NotFound),
    }
}

/// Somebody came to a door that is not theirs. Whoever only has to sign in has tried nothing.
fn note_refusal(visit: &Visit, access: Access) {
    let (centre, route) = (visit.slug.as_deref(), visit.route.as_str());
    if visit.actor.is_signed_in() {
        tracing::warn!(centre, route, right = access.name(), "access was refused");
    }
}

/// The pattern that the address fits; empty for addresses that lead nowhere. An address itself
/// never stands in the log: it may hold a secret, or the number of a person.
fn route(request: &Request) -> String {
    let matched = request.extensions().get::<MatchedPath>();
    matched.map_or_else(String::new, |pattern| pattern.as_str().to_owned())
}

/// Somebody who only has to sign in is shown where, instead of an error.
fn send_to_sign_in(visit: &Visit, method: &Method) -> Option<Response> {
    let may_return = method == Method::GET;
    let is_lost = visit.actor.is_signed_in() || visit.centre.is_none() || !may_return;
    (!is_lost).then(|| super::redirect(&visit.to("/anmelden")))
}

/// Turns an error that a handler left behind into a page, and forgets a message once shown.
fn finish(visit: &Visit, mut response: Response) -> Response {
    if let Some(trouble) = response.extensions_mut().remove::<Trouble>() {
        return apologise(visit, &trouble.0);
    }
    if is_rejection(&response) {
        let (route, status) = (visit.route.as_str(), response.status().as_u16());
        tracing::warn!(route, status, "an unreadable request was refused");
        return apologise(visit, &unreadable(response.status()));
    }
    let is_personal = visit.actor.is_signed_in();
    if is_personal || !response.headers().contains_key(header::CACHE_CONTROL) {
        let policy = if is_personal { "no-store" } else { "no-cache" };
        response
            .headers_mut()
            .insert(header::CACHE_CONTROL, HeaderValue::from_static(policy));
    }
    response
}

/// Whether axum itself could not read the address or the body: it says so in plain English,
/// which no page of ours does.
fn is_rejection(response: &Response) -> bool {
    let kind = response.headers().get(header::CONTENT_TYPE);
    response.status().is_client_error()
        && kind.is_some_and(|kind| kind.as_bytes().starts_with(b"text/plain"))
}

/// What such a rejection means to a person.
fn unreadable(status: StatusCode) -> Error {
    match status {
        StatusCode::BAD_REQUEST | StatusCode::NOT_FOUND => Error::NotFound,
        _ => Refusal::new("refused-unreadable-form").into(),
    }
}

/// An error on its way from a handler to the door.
#[derive(Clone)]
struct Trouble(Arc<Error>);

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status());
        let mut response = status
            .unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
            .into_response();
        response.extensions_mut().insert(Trouble(Arc::new(self)));
        response
    }
}

/// The page for an error. A failure is logged here, once, with the number the person sees.
fn apologise(visit: &Visit, cause: &Error) -> Response {
    let reference = Id::new(&visit.house.clock).to_string();
    // The last part is random; the first one is a time and alike for many.
    let reference = reference.rsplit('-').next().unwrap_or_default().to_owned();
    if let Error::Failure(cause) = cause {
        let route = visit.route.as_str();
        tracing::error!(reference, route, %cause, "a request failed");
    }
    let status = StatusCode::from_u16(cause.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let page = shell::ErrorPage::new(visit, cause, reference);
    let mut response =
        super::render(&page).unwrap_or_else(|_| StatusCode::default().into_response());
    *response.status_mut() = status;
    response
        .headers_mut()
        .insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// For addresses that lead nowhere.
pub(crate) async fn nothing_here() -> Error {
    Error::NotFound
}

/// For methods a page does not know.
pub(crate) async fn wrong_method() -> Response {
    (StatusCode::METHOD_NOT_ALLOWED, "405 Method Not Allowed").into_response()
}
