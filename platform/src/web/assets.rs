//! Static files, built from npm and embedded: nothing is fetched from elsewhere.

use axum::{
    extract::Path,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use rust_embed::{EmbeddedFile, RustEmbed};

use super::pages::Pages;
use crate::{
    access::{Access, token},
    error::{Error, Result},
};

#[derive(RustEmbed)]
#[folder = "assets/dist"]
struct Dist;

pub(crate) fn pages(pages: Pages) -> Pages {
    pages.get("/assets/{*file}", Access::Open, file)
}

/// Address of a static file, with its hash so that browsers may keep it for ever.
pub fn address(name: &str) -> String {
    match Dist::get(name) {
        Some(file) => format!("/assets/{name}?v={}", &etag_of(&file)[..12]),
        None => format!("/assets/{name}"),
    }
}

async fn file(Path(name): Path<String>, headers: HeaderMap) -> Result<Response> {
    let file = Dist::get(&name).ok_or(Error::NotFound)?;
    let etag = format!("\"{}\"", etag_of(&file));
    let etag = HeaderValue::from_str(&etag).map_err(Error::failure)?;
    let mut response = if headers.get(header::IF_NONE_MATCH) == Some(&etag) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        file.data.into_owned().into_response()
    };
    let kind =
        HeaderValue::from_str(&content_type(file.metadata.mimetype())).map_err(Error::failure)?;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, kind);
    headers.insert(header::ETAG, etag);
    let policy = HeaderValue::from_static("public, max-age=31536000, immutable");
    headers.insert(header::CACHE_CONTROL, policy);
    Ok(response)
}

/// Everything of ours that is text is UTF-8, and says so.
fn content_type(kind: &str) -> String {
    let is_text = kind.starts_with("text/") || kind.ends_with("+xml") || kind.ends_with("/json");
    if is_text {
        format!("{kind}; charset=utf-8")
    } else {
        kind.to_owned()
    }
}

fn etag_of(file: &EmbeddedFile) -> String {
    token::hex(&file.metadata.sha256_hash())
}
