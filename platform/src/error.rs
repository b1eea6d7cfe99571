//! The three ways an action can end badly, and nothing more.

use std::fmt;

use values::language::Language;

use crate::{texts::Texts, web::form::Errors};

/// What an action answers.
pub type Result<T> = std::result::Result<T, Error>;

/// Why an action did not happen. Knows its HTTP status; turned into a page at the door.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A rule says no. Shown to the person as a sentence.
    #[error("refused: {0}")]
    Refused(Refusal),
    /// A form does not parse: messages beside its fields.
    #[error("invalid form")]
    Invalid(Errors),
    /// There is no such thing, or this person may not know of it.
    #[error("not found")]
    NotFound,
    /// Only for people who have signed in.
    #[error("sign-in needed")]
    SignInNeeded,
    /// Anything else. Logged once at the door, shown with a reference number.
    #[error("{0}")]
    Failure(Box<dyn std::error::Error + Send + Sync>),
}

impl Error {
    /// A failure from any error or message.
    pub fn failure(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Failure(cause.into())
    }

    /// The HTTP status that says the same.
    pub fn status(&self) -> u16 {
        match self {
            Self::Refused(_) => 409,
            Self::Invalid(_) => 422,
            Self::NotFound => 404,
            Self::SignInNeeded => 401,
            Self::Failure(_) => 500,
        }
    }
}

impl From<sea_orm::DbErr> for Error {
    fn from(cause: sea_orm::DbErr) -> Self {
        Self::failure(cause)
    }
}

impl From<serde_json::Error> for Error {
    fn from(cause: serde_json::Error) -> Self {
        Self::failure(cause)
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

/// A rule's no: a text key and the values its sentence needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Key of the sentence in the texts.
    pub key: &'static str,
    /// Named values of the sentence.
    pub values: Vec<(&'static str, String)>,
}

impl Refusal {
    /// A refusal whose sentence needs no values.
    pub fn new(key: &'static str) -> Self {
        Self {
            key,
            values: Vec::new(),
        }
    }

    /// The same refusal with one more named value.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.values.push((name, value.into()));
        self
    }

    /// The sentence in `language`.
    pub fn sentence(&self, texts: &Texts, language: Language) -> String {
        let values: Vec<_> = self
            .values
            .iter()
            .map(|(name, value)| (*name, value.as_str().into()))
            .collect();
        texts.say_with(language, self.key, &values)
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key)
    }
}
