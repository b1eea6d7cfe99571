//! How somebody comes to their request: by the link in a mail, or signed in.

use std::collections::HashMap;

use axum::{
    extract::{FromRequestParts, Path},
    http::{HeaderValue, header, request::Parts},
    response::Response,
};
use platform::{Error, Result, web::Visit};
use values::id::Id;

use super::super::{
    actions::own::{self, Own},
    paths,
};
use crate::paths::own_request;

/// What stands in the address.
pub enum Door {
    /// A secret.
    Link(String),
    /// A request of one's organisation.
    Member(Id),
}

impl<S: Send + Sync> FromRequestParts<S> for Door {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self> {
        let path = Path::<HashMap<String, String>>::from_request_parts(parts, state).await;
        let Path(mut named) = path.map_err(|_| Error::NotFound)?;
        if let Some(secret) = named.remove("secret") {
            return Ok(Self::Link(secret));
        }
        let id = named.get("id").and_then(|id| id.parse().ok());
        id.map(Self::Member).ok_or(Error::NotFound)
    }
}

impl Door {
    /// Path of the request's page.
    pub fn base(&self) -> String {
        match self {
            Self::Link(secret) => own_request(secret),
            Self::Member(id) => paths::mine(*id),
        }
    }

    /// Whether one came by a link.
    pub fn is_link(&self) -> bool {
        matches!(self, Self::Link(_))
    }

    /// Lets whoever asked in.
    ///
    /// # Errors
    /// Not found when the link is over, or the request is not theirs.
    pub async fn open(&self, visit: &Visit) -> Result<Own> {
        let centre = visit.centre()?;
        match self {
            Self::Link(secret) => own::with_secret(centre, secret).await,
            Self::Member(id) => own::of_member(centre, &visit.actor, *id).await,
        }
    }
}

/// Nobody keeps the page: it names somebody, and its address is a secret.
pub fn private(mut page: Response) -> Response {
    let headers = page.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    page
}
