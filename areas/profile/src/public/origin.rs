//! Where a centre's pages are found from outside: exports are read far away from this house and
//! need whole addresses.

use axum::{
    http::{HeaderValue, header},
    response::Response,
};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use platform::web::{Visit, document};
use values::{id::Id, language::Language};

use super::known::known;
use crate::{
    directory::centres::{self, CentreEntry},
    document::Profile,
    paths,
};

/// What stands for itself in an address (RFC 3986, 2.3). Undertakings with an Arabic title have
/// Arabic letters in theirs.
const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// The address of a centre.
pub struct Origin {
    /// Where the house is reached, without a slash at the end.
    pub house: String,
    /// The centre's part of its addresses.
    pub slug: String,
}

impl Origin {
    /// The centre of a visit.
    pub fn of(visit: &Visit) -> Self {
        Self::new(
            &visit.house.public_url,
            visit.slug.as_deref().unwrap_or_default(),
        )
    }

    /// The centre `slug` of the house at `house`.
    pub fn new(house: &str, slug: &str) -> Self {
        Self {
            house: house.to_owned(),
            slug: slug.to_owned(),
        }
    }

    /// The whole address of a page below the centre.
    pub fn page(&self, path: &str) -> String {
        format!("{}/{}{path}", self.house, self.slug)
    }

    /// The whole address of an undertaking's page.
    pub fn undertaking(&self, slug: &str) -> String {
        let slug = utf8_percent_encode(slug, UNRESERVED).to_string();
        self.page(&paths::undertaking(&slug))
    }

    /// The centre's identifier in all exports; the same in every installation.
    pub fn id(&self) -> Id {
        Id::named(&format!("centre/{}", self.slug))
    }

    /// What is known about the centre beyond its profile.
    pub fn entry(&self) -> Option<&'static CentreEntry> {
        centres::by_slug(&self.slug)
    }

    /// The centre's name; most formats do not allow it to be empty.
    pub fn name<'a>(&'a self, profile: &'a Profile) -> &'a str {
        let known_name = self.entry().map_or(self.slug.as_str(), |entry| &entry.name);
        known(&profile.name).unwrap_or(known_name)
    }
}

/// `address` in a certain language. German is what an address without one means to programs.
pub fn in_language(address: &str, language: Language) -> String {
    match language {
        Language::German => address.to_owned(),
        other => format!("{address}?sprache={}", other.tag()),
    }
}

/// A body that browsers show themselves and save under `file_name`.
pub fn shown(content_type: &'static str, file_name: &str, body: Vec<u8>) -> Response {
    let mut response = document(content_type, None, body);
    if let Ok(value) = HeaderValue::from_str(&format!("inline; filename=\"{file_name}\"")) {
        response
            .headers_mut()
            .insert(header::CONTENT_DISPOSITION, value);
    }
    response
}
