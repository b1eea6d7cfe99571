//! Weitergabe. An interpreter agrees that an institution gets in touch with them.

use chrono::NaiveTime;
use platform::{
    Refusal,
    web::{Errors, Fields},
};
use registry::calendar::time::{Wall, parse_time};
use values::{clock::Moment, day, id::Id};

/// Why a date did not come about: keys of `brokering-reason-…`.
pub const REASONS: [&str; 4] = ["no_answer", "no_date", "not_needed", "other"];

/// Kept as the end of somebody who takes the appointment.
pub const FIXED: &str = "fixed";

/// Kept as the end of somebody else who agreed, when one takes the appointment.
pub const SOMEBODY_ELSE: &str = "somebody_else";

/// Longest message that is passed on, in characters.
pub const LONGEST_MESSAGE: usize = 1_000;

/// How an institution reaches somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// By the contact data they share.
    Contact,
    /// Through the centre, which passes messages on.
    Relay,
}

impl Way {
    /// As the database writes it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Contact => "contact",
            Self::Relay => "relay",
        }
    }

    /// The way that is written so.
    pub fn of(key: &str) -> Option<Self> {
        [Self::Contact, Self::Relay]
            .into_iter()
            .find(|way| way.key() == key)
    }
}

/// That somebody agreed, what was handed over, and what came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Disclosure {
    /// The record.
    pub id: Id,
    /// For which request.
    pub request: Id,
    /// Who.
    pub interpreter: Id,
    /// How they are reached.
    pub way: Way,
    /// When they agreed.
    pub agreed_at: Moment,
    /// When the institution was told.
    pub disclosed_at: Moment,
    /// Kinds of channels that were named: keys of `people-way-…`.
    pub channels: Vec<String>,
    /// Messages passed on.
    pub messages: i16,
    /// How often the institution was reminded to say what came of it.
    pub reminders: i16,
    /// When it ended, and how.
    pub end: Option<(Moment, String)>,
}

/// Who says what came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Who asked.
    Institution,
    /// Who agreed.
    Interpreter,
    /// A coordinator, for one of both.
    Centre,
}

/// Reads the date both sides have agreed on.
///
/// # Errors
/// What is missing or none, beside its field.
pub fn read_date(fields: &Fields) -> Result<Wall, Errors> {
    let mut errors = Errors::default();
    let on = day::parse(fields.text("day"));
    if on.is_none() {
        errors.add("day", Refusal::new("error-brokering-day"));
    }
    let from = parse_time(fields.text("from"));
    if from.is_none() {
        errors.add("from", Refusal::new("error-brokering-time"));
    }
    let minutes = fields.text("minutes").parse().ok();
    let minutes = minutes.filter(|minutes| (5..=600).contains(minutes));
    if minutes.is_none() {
        errors.add("minutes", Refusal::new("error-brokering-minutes"));
    }
    let wall = Wall {
        start: on
            .unwrap_or_default()
            .and_time(from.unwrap_or(NaiveTime::MIN)),
        minutes: minutes.unwrap_or_default(),
    };
    if errors.is_empty()
        && let Err(refusal) = wall.period()
    {
        errors.add("from", refusal);
    }
    errors.into_ok(wall)
}

/// Reads a message that is to be passed on.
///
/// # Errors
/// When there is none, or it is too long.
pub fn read_message(fields: &Fields) -> Result<String, Errors> {
    let words = fields.text("words");
    let mut errors = Errors::default();
    if words.is_empty() {
        errors.add("words", Refusal::new("error-brokering-words"));
    } else if words.chars().count() > LONGEST_MESSAGE {
        errors.add("words", Refusal::new("error-brokering-words-long"));
    }
    errors.into_ok(words.to_owned())
}
