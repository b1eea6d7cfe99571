//! Public pages kept in memory until the centre changes something: whoever opens a profile gets
//! the same bytes as everybody else.
//!
//! An entry holds for one revision of the database (the number of its newest log entry), one
//! language and one day. Other processes' changes are seen within [`GLANCE`].

use std::{
    sync::{
        LazyLock,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use axum::{
    body::{Body, Bytes},
    http::{HeaderValue, StatusCode, Uri, header},
    response::{IntoResponse, Response},
};
use http_body_util::BodyExt;
use quick_cache::{Weighter, sync::Cache};
use sha2::{Digest, Sha256};
use values::{day::Day, language::Language};

use super::visit::Visit;
use crate::{access::token, database::Database};

/// Bytes of pages kept per centre.
const CAPACITY: u64 = 4 * 1024 * 1024;
/// How long this process may overlook a change that another one made.
const GLANCE: Duration = Duration::from_secs(1);

static START: LazyLock<Instant> = LazyLock::new(Instant::now);

/// The kept pages of one centre, or of the house.
pub(crate) struct PageCache {
    pages: Cache<String, Kept, Weight>,
    looked_at: AtomicU64,
}

#[derive(Clone)]
struct Kept {
    revision: i64,
    content_type: HeaderValue,
    disposition: Option<HeaderValue>,
    etag: HeaderValue,
    body: Bytes,
}

#[derive(Clone)]
struct Weight;

impl Weighter<String, Kept> for Weight {
    fn weight(&self, key: &String, kept: &Kept) -> u64 {
        (key.len() + kept.body.len()) as u64 + 200
    }
}

impl Default for PageCache {
    fn default() -> Self {
        Self {
            pages: Cache::with_weighter(256, CAPACITY, Weight),
            looked_at: AtomicU64::new(0),
        }
    }
}

/// What makes two requests the same.
pub(crate) fn key(language: Language, uri: &Uri, today: Day) -> String {
    format!("{today} {} {uri}", language.tag())
}

/// The revision that a page rendered now will show.
pub(crate) fn revision(visit: &Visit) -> i64 {
    place(visit).1.revision()
}

fn place(visit: &Visit) -> (&PageCache, &Database) {
    match &visit.centre {
        Some(centre) => (&centre.pages, &centre.database),
        None => (&visit.house.pages, &visit.house.installation),
    }
}

/// A kept page that is still true; answers "not modified" to whoever has it already.
pub(crate) async fn find(
    visit: &Visit,
    key: &str,
    known: Option<&HeaderValue>,
) -> Option<Response> {
    let (cache, database) = place(visit);
    glance(cache, database).await;
    let kept = cache.pages.get(key)?;
    (kept.revision == database.revision()).then(|| answer(&kept, known))
}

/// Asks now and then whether another process changed something.
async fn glance(cache: &PageCache, database: &Database) {
    let now = u64::try_from(START.elapsed().as_millis()).unwrap_or(u64::MAX);
    let last = cache.looked_at.load(Ordering::Relaxed);
    let is_due = now.saturating_sub(last) >= GLANCE.as_secs() * 1_000;
    let is_mine = is_due
        && cache
            .looked_at
            .compare_exchange(last, now, Ordering::Relaxed, Ordering::Relaxed)
            .is_ok();
    if is_mine && let Err(cause) = database.refresh_revision().await {
        tracing::warn!(%cause, "the revision could not be read");
    }
}

/// Keeps a good page for the next visitor and hands it on.
pub(crate) async fn keep(
    visit: &Visit,
    key: String,
    revision: i64,
    response: Response,
) -> Response {
    if response.status() != StatusCode::OK {
        return response;
    }
    let (parts, body) = response.into_parts();
    let Ok(body) = body.collect().await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let body = body.to_bytes();
    let Some(content_type) = parts.headers.get(header::CONTENT_TYPE).cloned() else {
        return Response::from_parts(parts, Body::from(body));
    };
    let digest = token::hex(&Sha256::digest(&body)[..12]);
    let Ok(etag) = HeaderValue::from_str(&format!("W/\"{digest}\"")) else {
        return Response::from_parts(parts, Body::from(body));
    };
    let disposition = parts.headers.get(header::CONTENT_DISPOSITION).cloned();
    let kept = Kept {
        revision,
        content_type,
        disposition,
        etag,
        body,
    };
    let response = answer(&kept, None);
    place(visit).0.pages.insert(key, kept);
    response
}

fn answer(kept: &Kept, known: Option<&HeaderValue>) -> Response {
    let mut response = if known == Some(&kept.etag) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        Body::from(kept.body.clone()).into_response()
    };
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, kept.content_type.clone());
    headers.insert(header::ETAG, kept.etag.clone());
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    headers.insert(
        header::VARY,
        HeaderValue::from_static("accept-language, cookie"),
    );
    if let Some(disposition) = &kept.disposition {
        headers.insert(header::CONTENT_DISPOSITION, disposition.clone());
    }
    response
}
