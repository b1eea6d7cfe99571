//! How somebody comes to their request: by the link in a mail, or signed in.

use std::collections::HashMap;

use axum::{
    extract::{FromRequestParts, Path, Query},
    http::request::Parts,
    response::Response,
};
pub use platform::web::unkept as private;
use platform::{Error, Result, web::Visit};
use values::id::Id;

use super::super::{
    actions::own::{self, Own},
    paths,
};
use crate::{
    links::{self, Purpose},
    paths::own_request,
};

/// Names another date of the same series.
const DATE: &str = "termin";

/// What stands in the address.
pub struct Door {
    way: Way,
    /// Position of another date of the same series: one link opens all of them.
    date: Option<i16>,
}

enum Way {
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
        let query = Query::<HashMap<String, String>>::try_from_uri(&parts.uri);
        let date = query.ok().and_then(|query| query.get(DATE)?.parse().ok());
        if let Some(secret) = named.remove("secret") {
            let way = Way::Link(secret);
            return Ok(Self { way, date });
        }
        let id = named.get("id").and_then(|id| id.parse().ok());
        let way = Way::Member(id.ok_or(Error::NotFound)?);
        Ok(Self { way, date })
    }
}

/// What is done by a link; where that is over, the way to a new one.
pub async fn kindly(
    visit: &Visit,
    secret: Option<String>,
    done: impl Future<Output = Result<Response>>,
) -> Result<Response> {
    let link = secret.as_deref().map(|secret| (Purpose::Request, secret));
    links::kindly(visit, link, done).await
}

impl Door {
    /// Path of the request's page, or of what is done on it.
    pub fn path(&self, end: &str) -> String {
        let base = match &self.way {
            Way::Link(secret) => own_request(secret),
            Way::Member(id) => paths::mine(*id),
        };
        match self.date {
            Some(date) => format!("{base}{end}?{DATE}={date}"),
            None => format!("{base}{end}"),
        }
    }

    /// Path of the request's page with a word about what was done.
    pub fn told(&self, word: &str) -> String {
        let path = self.path("");
        let joint = if path.contains('?') { '&' } else { '?' };
        format!("{path}{joint}{word}")
    }

    /// The way as a form carries it; a page that is not kept may hold it.
    pub fn name(&self) -> String {
        let way = match &self.way {
            Way::Link(secret) => secret.clone(),
            Way::Member(id) => id.to_string(),
        };
        match self.date {
            Some(date) => format!("{way}.{date}"),
            None => way,
        }
    }

    /// The way that a form carries.
    pub fn named(name: &str) -> Option<Self> {
        let (way, date) = match name.split_once('.') {
            Some((way, date)) => (way, Some(date.parse().ok()?)),
            None => (name, None),
        };
        if way.is_empty() {
            return None;
        }
        let way = match way.parse() {
            Ok(id) => Way::Member(id),
            Err(_) => Way::Link(way.to_owned()),
        };
        Some(Self { way, date })
    }

    /// Path of another date of the same series.
    pub fn path_of(&self, id: Id, date: i16) -> String {
        match &self.way {
            Way::Link(secret) => format!("{}?{DATE}={date}", own_request(secret)),
            Way::Member(_) => paths::mine(id),
        }
    }

    /// The secret of the link one came by.
    pub fn secret(&self) -> Option<&str> {
        match &self.way {
            Way::Link(secret) => Some(secret),
            Way::Member(_) => None,
        }
    }

    /// The same, for when the door is given away.
    pub fn own_secret(&self) -> Option<String> {
        self.secret().map(str::to_owned)
    }

    /// Whether one came by a link.
    pub fn is_link(&self) -> bool {
        matches!(self.way, Way::Link(_))
    }

    /// Lets whoever asked in.
    ///
    /// # Errors
    /// Not found when the link is over, or the request is not theirs.
    pub async fn open(&self, visit: &Visit) -> Result<Own> {
        let centre = visit.centre()?;
        let own = match &self.way {
            Way::Link(secret) => own::with_secret(centre, secret).await?,
            Way::Member(id) => own::of_member(centre, &visit.actor, *id).await?,
        };
        match self.date {
            Some(date) => own::at_date(centre, &own, date).await,
            None => Ok(own),
        }
    }
}
