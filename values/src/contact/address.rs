use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A German postcode: five digits, from 01000 on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Postcode(String);

/// Where a letter arrives.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "Unchecked")]
pub struct PostalAddress {
    /// Street and number, or a post box; empty where the postcode belongs to the recipient alone.
    pub street: String,
    /// Postcode of street or post box.
    pub postcode: Postcode,
    /// Town, as on the envelope.
    pub town: String,
}

/// Why an address would not arrive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PostalAddressError {
    /// Not five digits, or below 01000.
    #[error("a German postcode has five digits")]
    Postcode,
    /// The town is missing.
    #[error("the town is missing")]
    Town,
}

impl PostalAddressError {
    /// The name of the sentence that tells the user.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Postcode => "error-postcode",
            Self::Town => "error-town",
        }
    }
}

impl Postcode {
    /// Reads five digits; blanks around them and a leading `D-` are ignored.
    pub fn parse(text: &str) -> Result<Self, PostalAddressError> {
        let text = text.trim();
        let digits = text.strip_prefix("D-").unwrap_or(text);
        let holds = digits.len() == 5
            && digits.bytes().all(|digit| digit.is_ascii_digit())
            && !digits.starts_with("00");
        if holds {
            Ok(Self(digits.to_owned()))
        } else {
            Err(PostalAddressError::Postcode)
        }
    }

    /// The five digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl PostalAddress {
    /// Checks and tidies the three lines of a form.
    pub fn parse(street: &str, postcode: &str, town: &str) -> Result<Self, PostalAddressError> {
        let postcode = Postcode::parse(postcode)?;
        let town = single_spaced(town);
        if town.is_empty() {
            return Err(PostalAddressError::Town);
        }
        Ok(Self {
            street: single_spaced(street),
            postcode,
            town,
        })
    }

    /// The lines below the recipient on an envelope, after DIN 5008.
    pub fn lines(&self) -> Vec<String> {
        let mut lines = vec![
            self.street.clone(),
            format!("{} {}", self.postcode, self.town),
        ];
        lines.retain(|line| !line.is_empty());
        lines
    }
}

fn single_spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[derive(Deserialize)]
struct Unchecked {
    street: String,
    postcode: String,
    town: String,
}

impl TryFrom<Unchecked> for PostalAddress {
    type Error = PostalAddressError;

    fn try_from(lines: Unchecked) -> Result<Self, PostalAddressError> {
        Self::parse(&lines.street, &lines.postcode, &lines.town)
    }
}

impl FromStr for Postcode {
    type Err = PostalAddressError;

    fn from_str(text: &str) -> Result<Self, PostalAddressError> {
        Self::parse(text)
    }
}

impl TryFrom<String> for Postcode {
    type Error = PostalAddressError;

    fn try_from(text: String) -> Result<Self, PostalAddressError> {
        Self::parse(&text)
    }
}

impl From<Postcode> for String {
    fn from(postcode: Postcode) -> Self {
        postcode.0
    }
}

impl fmt::Display for Postcode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
