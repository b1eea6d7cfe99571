use std::fmt;
use std::str::FromStr;

use phonenumber::{Mode, PhoneNumber, country};
use serde::{Deserialize, Serialize};

/// A telephone number that exists in some country's numbering plan.
///
/// Kept, stored and serialised as E.164 (`+492315027247`).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Phone(String);

/// Why a text is no telephone number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PhoneError {
    /// Something other than digits, spaces and the usual signs, or hardly any digits.
    #[error("not written like a telephone number")]
    Unreadable,
    /// Digits that no numbering plan gives out: too short, too long, unknown area.
    #[error("no such telephone number can exist")]
    Impossible,
}

impl PhoneError {
    /// The name of the sentence that tells the user.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Unreadable => "error-phone",
            Self::Impossible => "error-phone-impossible",
        }
    }
}

impl Phone {
    /// Reads a number as Germans write it: without country code it is a German one.
    pub fn parse(text: &str) -> Result<Self, PhoneError> {
        let number = read(&tidy(text)?).ok_or(PhoneError::Unreadable)?;
        if !number.is_valid() {
            return Err(PhoneError::Impossible);
        }
        Ok(Self(number.format().mode(Mode::E164).to_string()))
    }

    /// International form without spaces, after ITU-T E.164: `+492315027247`.
    pub fn e164(&self) -> &str {
        &self.0
    }

    /// For reading, after DIN 5008: `0231 5027247` in Germany, `+90 462 …` abroad.
    pub fn readable(&self) -> String {
        let Some(number) = read(&self.0) else {
            return self.0.clone();
        };
        let home = number.code().value() == 49;
        let mode = if home {
            Mode::National
        } else {
            Mode::International
        };
        number.format().mode(mode).to_string()
    }

    /// Link target: `tel:+492315027247`.
    pub fn uri(&self) -> String {
        format!("tel:{}", self.0)
    }
}

/// Digits and a leading plus, the trunk zero in `+49 (0)231` left out.
fn tidy(text: &str) -> Result<String, PhoneError> {
    let text = text.trim();
    let usual = |c: char| {
        c.is_ascii_digit()
            || c.is_whitespace()
            || matches!(c, '+' | '(' | ')' | '/' | '.' | '-' | '–' | '‐' | '‑')
    };
    if !text.chars().all(usual) || text.rfind('+').is_some_and(|at| at > 0) {
        return Err(PhoneError::Unreadable);
    }
    let abroad = text.starts_with('+') || text.starts_with("00");
    let text = if abroad {
        text.replacen("(0)", "", 1)
    } else {
        text.to_owned()
    };
    let digits: String = text
        .chars()
        .filter(|c| c.is_ascii_digit() || *c == '+')
        .collect();
    if (3..=20).contains(&digits.len()) {
        Ok(digits)
    } else {
        Err(PhoneError::Unreadable)
    }
}

fn read(digits: &str) -> Option<PhoneNumber> {
    phonenumber::parse(Some(country::DE), digits).ok()
}

impl FromStr for Phone {
    type Err = PhoneError;

    fn from_str(text: &str) -> Result<Self, PhoneError> {
        Self::parse(text)
    }
}

impl TryFrom<String> for Phone {
    type Error = PhoneError;

    fn try_from(text: String) -> Result<Self, PhoneError> {
        Self::parse(&text)
    }
}

impl From<Phone> for String {
    fn from(phone: Phone) -> Self {
        phone.0
    }
}

impl fmt::Display for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.readable())
    }
}
