use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use url::Host;

/// An e-mail address a mail server would accept: local part as written, domain in lower case and
/// in its ASCII form.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Email(String);

/// Why a text is no e-mail address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EmailError {
    /// `name (at) town.de`: written so that machines do not see it; the @ has to be put back.
    #[error("the at sign is spelled out")]
    AtSpelledOut,
    /// Not of the form `name@domain.tld`.
    #[error("not written like an e-mail address")]
    Unreadable,
}

impl EmailError {
    /// The name of the sentence that tells the user.
    pub fn key(&self) -> &'static str {
        match self {
            Self::AtSpelledOut => "error-email-at",
            Self::Unreadable => "error-email",
        }
    }
}

impl Email {
    /// Reads one address; blanks around it are ignored.
    pub fn parse(text: &str) -> Result<Self, EmailError> {
        let text = text.trim();
        if at_spelled_out(text) {
            return Err(EmailError::AtSpelledOut);
        }
        let (local, domain) = text.rsplit_once('@').ok_or(EmailError::Unreadable)?;
        if !local_part_holds(local) {
            return Err(EmailError::Unreadable);
        }
        let domain = ascii_domain(domain).ok_or(EmailError::Unreadable)?;
        Ok(Self(format!("{local}@{domain}")))
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Link target: `mailto:…`.
    pub fn uri(&self) -> String {
        match self.0.rsplit_once('@') {
            Some((local, domain)) => {
                let local: String =
                    url::form_urlencoded::byte_serialize(local.as_bytes()).collect();
                format!("mailto:{local}@{domain}")
            }
            None => format!("mailto:{}", self.0),
        }
    }
}

fn at_spelled_out(text: &str) -> bool {
    let text = text.to_lowercase();
    !text.contains('@')
        && [
            "(at)", "[at]", "{at}", "<at>", " at ", "(ät)", "[ät]", " ät ",
        ]
        .iter()
        .any(|sign| text.contains(sign))
}

/// RFC 5321's dot-string, 64 characters at most; quoted local parts are not in use.
fn local_part_holds(local: &str) -> bool {
    let atom = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+/=?^_`{|}~-".contains(c);
    local.len() <= 64
        && local
            .split('.')
            .all(|part| !part.is_empty() && part.chars().all(atom))
}

/// The domain in lower-case ASCII (`köln.de` becomes its `xn--` form), if it has at least two
/// labels and no number as its last.
fn ascii_domain(domain: &str) -> Option<String> {
    if !domain
        .chars()
        .all(|c| c.is_alphanumeric() || c == '-' || c == '.')
    {
        return None;
    }
    let Ok(Host::Domain(domain)) = Host::parse(domain) else {
        return None;
    };
    let label = |part: &str| {
        (1..=63).contains(&part.len()) && !part.starts_with('-') && !part.ends_with('-')
    };
    let holds = domain.len() <= 253 && domain.contains('.') && domain.split('.').all(label);
    holds.then_some(domain)
}

impl FromStr for Email {
    type Err = EmailError;

    fn from_str(text: &str) -> Result<Self, EmailError> {
        Self::parse(text)
    }
}

impl TryFrom<String> for Email {
    type Error = EmailError;

    fn try_from(text: String) -> Result<Self, EmailError> {
        Self::parse(&text)
    }
}

impl From<Email> for String {
    fn from(email: Email) -> Self {
        email.0
    }
}

impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
