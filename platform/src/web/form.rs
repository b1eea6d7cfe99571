//! Forms: what was sent as named texts, parsed by pages into values or shown again with errors.

use axum::{
    extract::{FromRequest, Request},
    response::Response,
};

use crate::error::{Error, Refusal};

/// Name of the field that only machines fill in; `parts::trap` of the templates puts it there.
const TRAP: &str = "website";

/// What a form sent, in its order; names may repeat.
#[derive(Clone, Debug, Default)]
pub struct Fields(Vec<(String, String)>);

impl Fields {
    /// Fields from pairs of name and text.
    pub fn new(pairs: Vec<(String, String)>) -> Self {
        Self(pairs)
    }

    /// The first text sent under `name`, trimmed; empty when there is none.
    pub fn text(&self, name: &str) -> &str {
        let found = self.0.iter().find(|(key, _)| key == name);
        found.map_or("", |(_, text)| text.trim())
    }

    /// Every text sent under `name`, trimmed.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0
            .iter()
            .filter(move |(key, _)| key == name)
            .map(|(_, text)| text.trim())
    }

    /// The text under `name`, or nothing when it is empty.
    pub fn optional(&self, name: &str) -> Option<String> {
        Some(self.text(name))
            .filter(|text| !text.is_empty())
            .map(str::to_owned)
    }

    /// Whether a box called `name` was ticked or a button of that name pressed.
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(key, _)| key == name)
    }

    /// Whether a machine has filled in the field that no person sees: forms for everybody carry it.
    pub fn is_trapped(&self) -> bool {
        !self.text(TRAP).is_empty()
    }

    /// Names and texts as sent.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .map(|(name, text)| (name.as_str(), text.as_str()))
    }
}

/// Extracts [`Fields`] from an ordinary form. Use this instead of axum's own: it reads repeated
/// names and never answers in English.
pub struct Form(pub Fields);

impl<S: Send + Sync> FromRequest<S> for Form {
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Self, Self::Rejection> {
        use axum::response::IntoResponse;
        let form = axum_extra::extract::Form::<Vec<(String, String)>>::from_request(request, state);
        match form.await {
            Ok(form) => Ok(Self(Fields(normalise(form.0)))),
            Err(_) => Err(Error::from(Refusal::new("refused-unreadable-form")).into_response()),
        }
    }
}

/// Browsers send line ends as CR LF; texts are kept with LF. NUL is no text.
fn normalise(pairs: Vec<(String, String)>) -> Vec<(String, String)> {
    let clean = |text: String| text.replace("\r\n", "\n").replace('\0', "");
    pairs
        .into_iter()
        .map(|(name, text)| (name, clean(text)))
        .collect()
}

/// Messages beside fields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Errors(Vec<(String, Refusal)>);

impl Errors {
    /// Adds a message beside `field`.
    pub fn add(&mut self, field: impl Into<String>, message: Refusal) {
        self.0.push((field.into(), message));
    }

    /// Whether the form can be taken.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The message beside `field`.
    pub fn beside(&self, field: &str) -> Option<&Refusal> {
        self.0
            .iter()
            .find(|(name, _)| name == field)
            .map(|(_, message)| message)
    }

    /// All of them, in the order of the form.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Refusal)> {
        self.0
            .iter()
            .map(|(field, message)| (field.as_str(), message))
    }

    /// `value` when there is nothing to complain about.
    ///
    /// # Errors
    /// The messages, when there are any.
    pub fn into_ok<T>(self, value: T) -> Result<T, Self> {
        if self.is_empty() {
            Ok(value)
        } else {
            Err(self)
        }
    }

    /// What an action did, or what it found wrong with the form; other errors go on.
    ///
    /// # Errors
    /// All but those about the form.
    pub fn of<T>(done: crate::Result<T>) -> crate::Result<Result<T, Self>> {
        match done {
            Ok(done) => Ok(Ok(done)),
            Err(Error::Invalid(errors)) => Ok(Err(errors)),
            Err(other) => Err(other),
        }
    }

    /// `Ok` when there is nothing to complain about.
    pub fn into_result(self) -> crate::Result<()> {
        if self.is_empty() {
            Ok(())
        } else {
            Err(Error::Invalid(self))
        }
    }
}
