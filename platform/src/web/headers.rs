//! What every answer wears: security headers, compression, limits, protection against forged
//! requests and panics.

use std::{any::Any, sync::Arc};

use axum::{
    Extension, Router,
    extract::Request,
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    middleware::{self, Next},
    response::{IntoResponse, Response},
};
use tower_http::{catch_panic::CatchPanicLayer, compression::CompressionLayer, csrf::CsrfLayer};

use crate::house::House;

/// No request leaves the origin; nothing inline runs.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
     img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; \
     frame-ancestors 'none'";

const ALWAYS: &[(&str, &str)] = &[
    ("content-security-policy", CONTENT_SECURITY_POLICY),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("referrer-policy", "same-origin"),
    (
        "permissions-policy",
        "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    ),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
];

/// Data that everybody may read may also be read by the pages of others.
const OPEN_DATA: (&str, &str) = ("access-control-allow-origin", "*");

const HTTPS_ONLY: (&str, &str) = ("strict-transport-security", "max-age=63072000");

/// Puts everything around the pages.
pub(crate) fn dress(router: Router, house: &Arc<House>) -> Router {
    let is_https = house.is_https();
    let wear = move |request: Request, next: Next| wear(is_https, request, next);
    let forged = CsrfLayer::new().with_rejection_response(|_| {
        tracing::warn!("a form from a foreign page was refused");
        (
            StatusCode::FORBIDDEN,
            "403: Dieses Formular kam von einer fremden Seite.",
        )
            .into_response()
    });
    router
        .layer(Extension(Arc::clone(house)))
        .layer(forged)
        .layer(CatchPanicLayer::custom(after_panic))
        .layer(CompressionLayer::new().quality(tower_http::CompressionLevel::Fastest))
        .layer(middleware::from_fn(wear))
}

/// The message of a panic is for the log alone.
#[expect(clippy::needless_pass_by_value, reason = "the layer hands it over")]
fn after_panic(cause: Box<dyn Any + Send>) -> Response {
    let said = cause.downcast_ref::<String>().map(String::as_str);
    let said = said
        .or(cause.downcast_ref::<&str>().copied())
        .unwrap_or("no words");
    tracing::error!(said, "a page panicked");
    (
        StatusCode::INTERNAL_SERVER_ERROR,
        "500: Hier ist uns ein Fehler passiert.",
    )
        .into_response()
}

async fn wear(is_https: bool, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    let strict = is_https.then_some(&HTTPS_ONLY);
    for (name, value) in ALWAYS.iter().chain(strict) {
        // What a page says about itself counts: a document that people brought along is shut off
        // further than a page of ours.
        headers
            .entry(HeaderName::from_static(name))
            .or_insert(HeaderValue::from_static(value));
    }
    if headers.get(header::CONTENT_TYPE).is_some_and(is_data) && is_for_everybody(headers) {
        headers.insert(
            HeaderName::from_static(OPEN_DATA.0),
            HeaderValue::from_static(OPEN_DATA.1),
        );
    }
    if !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    response
}

/// Programs read it, not people.
fn is_data(content_type: &HeaderValue) -> bool {
    let kinds = [
        "application/json",
        "application/ld+json",
        "application/atom+xml",
    ];
    let is_any = |text: &str| kinds.iter().any(|kind| text.starts_with(kind));
    content_type.to_str().is_ok_and(is_any)
}

/// Only what is the same for all visitors is kept in memory, and only that asks to be looked up
/// again instead of never being stored.
fn is_for_everybody(headers: &HeaderMap) -> bool {
    headers
        .get(header::CACHE_CONTROL)
        .is_some_and(|control| control == "no-cache")
}
