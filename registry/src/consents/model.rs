//! What a consent and its text are.

use platform::{
    Refusal,
    web::{Errors, Fields},
};
use values::{day::Day, id::Id, language::Language, text};

/// The kind under which the log speaks of consents.
pub const CONSENT: &str = "consent";
/// The kind under which the log speaks of texts.
pub const TEXT: &str = "consent_text";

/// Most characters of a purpose's name.
const LONGEST_NAME: usize = 120;
/// Most characters of a text.
const LONGEST_TEXT: usize = 5_000;

/// Einwilligungstext. What people agree to, in one language and one version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The record.
    pub id: Id,
    /// For what, as areas name it.
    pub purpose: String,
    /// For what, as people read it.
    pub name: String,
    /// In which language.
    pub language: Language,
    /// Counts from 1 in each language.
    pub version: i32,
    /// What it says.
    pub words: String,
    /// Since when it can be agreed to.
    pub written_on: Day,
}

/// How somebody said yes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Signed on paper.
    Paper,
    /// On a page.
    Online,
    /// By mail.
    Mail,
    /// Said, and noted by whoever heard it.
    Spoken,
}

impl Way {
    /// All of them, in the order of the form.
    pub const ALL: [Self; 4] = [Self::Paper, Self::Online, Self::Mail, Self::Spoken];

    /// As the database keeps it; also the end of its text key.
    pub fn key(self) -> &'static str {
        match self {
            Self::Paper => "paper",
            Self::Online => "online",
            Self::Mail => "mail",
            Self::Spoken => "spoken",
        }
    }

    /// The way that a key names.
    pub fn of(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|way| way.key() == key)
    }
}

/// Einwilligung. That a person has agreed to a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consent {
    /// The record.
    pub id: Id,
    /// Who.
    pub person: Id,
    /// For what, as areas name it.
    pub purpose: String,
    /// For what, as people read it.
    pub name: String,
    /// Language of the text.
    pub language: Language,
    /// Version of the text.
    pub version: i32,
    /// Since when.
    pub given_on: Day,
    /// How.
    pub way: Way,
    /// From which day on not any more.
    pub withdrawn_on: Option<Day>,
}

/// A text as its form gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewText {
    /// For what, as people read it.
    pub name: String,
    /// In which language.
    pub language: Language,
    /// What it says.
    pub text: String,
}

impl NewText {
    /// Reads the form.
    ///
    /// # Errors
    /// Messages beside the fields that cannot be taken.
    pub fn read(fields: &Fields) -> Result<Self, Errors> {
        let mut errors = Errors::default();
        for (field, limit) in [("name", LONGEST_NAME), ("text", LONGEST_TEXT)] {
            let typed = fields.text(field);
            if typed.is_empty() || (field == "name" && text::slug(typed).is_empty()) {
                errors.add(field, Refusal::new("error-required"));
            } else if typed.chars().count() > limit {
                let message = Refusal::new("error-too-long").with("limit", limit.to_string());
                errors.add(field, message);
            }
        }
        let language = Language::from_tag(fields.text("language"));
        if language.is_none() {
            errors.add("language", Refusal::new("error-choice"));
        }
        errors.into_ok(Self {
            name: fields.text("name").to_owned(),
            language: language.unwrap_or_default(),
            text: fields.text("text").to_owned(),
        })
    }

    /// The name as areas call it.
    pub fn purpose(&self) -> String {
        text::slug(&self.name)
    }
}

/// A consent as its form gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NewConsent {
    /// The text agreed to.
    pub text: Id,
    /// When.
    pub given_on: Day,
    /// How.
    pub way: Way,
}

impl NewConsent {
    /// Reads the form.
    ///
    /// # Errors
    /// Messages beside the fields that cannot be taken.
    pub fn read(fields: &Fields) -> Result<Self, Errors> {
        let mut errors = Errors::default();
        let text = fields.text("text").parse().ok();
        if text.is_none() {
            errors.add("text", Refusal::new("error-choice"));
        }
        let given_on = values::day::parse(fields.text("given_on"));
        if given_on.is_none() {
            errors.add("given_on", Refusal::new("error-day"));
        }
        let way = Way::of(fields.text("way"));
        if way.is_none() {
            errors.add("way", Refusal::new("error-choice"));
        }
        match (text, given_on, way) {
            (Some(text), Some(given_on), Some(way)) => Ok(Self {
                text,
                given_on,
                way,
            }),
            _ => Err(errors),
        }
    }
}
