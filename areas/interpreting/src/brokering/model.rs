//! Weitergabe. An interpreter agrees that an institution gets in touch with them.

use std::ops::RangeInclusive;

use chrono::NaiveTime;
use platform::{
    Refusal,
    access::Actor,
    web::{Errors, Fields},
};
use registry::calendar::time::{Wall, parse_time};
use values::{clock::Moment, day, id::Id};

use crate::rights::COORDINATE;

/// Why a date did not come about: keys of `brokering-reason-…`.
pub const REASONS: [&str; 4] = ["no_answer", "no_date", NOT_NEEDED, "other"];

/// The institution needs nobody any more.
pub const NOT_NEEDED: &str = "not_needed";

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

impl Side {
    /// As the log writes it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Institution => "institution",
            Self::Interpreter => "interpreter",
            Self::Centre => "centre",
        }
    }
}

/// Reads the date both sides have agreed on: after `now`, and as long as the pool's rules allow.
///
/// # Errors
/// What is missing or none, beside its field.
pub fn read_date(
    fields: &Fields,
    length: &RangeInclusive<u32>,
    now: Moment,
) -> Result<Wall, Errors> {
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
    let minutes = minutes.filter(|minutes| length.contains(minutes));
    if minutes.is_none() {
        let refusal = Refusal::new("error-brokering-minutes")
            .with("shortest", length.start().to_string())
            .with("longest", length.end().to_string());
        errors.add("minutes", refusal);
    }
    let wall = Wall {
        start: on
            .unwrap_or_default()
            .and_time(from.unwrap_or(NaiveTime::MIN)),
        minutes: minutes.unwrap_or_default(),
    };
    if errors.is_empty() {
        match wall.period() {
            Ok(period) if period.from <= now => {
                errors.add("day", Refusal::new("error-brokering-past"));
            }
            Ok(_) => {}
            Err(refusal) => errors.add("from", refusal),
        }
    }
    errors.into_ok(wall)
}

/// Whose word it is, and who typed it. A coordinator speaks for either side only with the right to.
#[derive(Clone, Debug)]
pub struct By {
    side: Side,
    actor: Actor,
}

impl By {
    /// Whoever asked, by their link or signed in.
    pub fn institution(actor: Actor) -> Self {
        let side = Side::Institution;
        Self { side, actor }
    }

    /// Whoever agreed, by their link.
    pub fn interpreter() -> Self {
        let (side, actor) = (Side::Interpreter, Actor::machine("brokering"));
        Self { side, actor }
    }

    /// A coordinator.
    ///
    /// # Errors
    /// Not found without the right.
    pub fn staff(actor: &Actor) -> platform::Result<Self> {
        actor.must(COORDINATE)?;
        let (side, actor) = (Side::Centre, actor.clone());
        Ok(Self { side, actor })
    }

    /// Whose word it is.
    pub fn side(&self) -> Side {
        self.side
    }

    /// Who typed it.
    pub fn actor(&self) -> &Actor {
        &self.actor
    }
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
