use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use url::Url;

/// Longest address that browsers and mail programs pass on whole, in bytes.
const LONGEST: usize = 2000;

/// The address of a web page: `http` or `https`, with a host, without a password.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct WebAddress(String);

/// Why a text is no web address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WebAddressError {
    /// Not of the form `https://host/path`.
    #[error("not written like a web address")]
    Unreadable,
    /// Another scheme: `javascript:`, `mailto:`, `ftp:`, a path on a disk.
    #[error("only http and https are web addresses")]
    OtherScheme,
    /// `https://name@host`: such links are used to hide where they lead.
    #[error("a web address must not hold a user name")]
    WithUserName,
}

impl WebAddressError {
    /// The name of the sentence that tells the user.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Unreadable => "error-web",
            Self::OtherScheme => "error-web-scheme",
            Self::WithUserName => "error-web-user-name",
        }
    }
}

impl WebAddress {
    /// Reads an address; one that begins with its host (`www.dortmund.de/ki`) is taken as https.
    pub fn parse(text: &str) -> Result<Self, WebAddressError> {
        let text = text.trim();
        if text.len() > LONGEST || text.chars().any(char::is_whitespace) {
            return Err(WebAddressError::Unreadable);
        }
        let url = match Url::parse(text) {
            Ok(url) => url,
            Err(url::ParseError::RelativeUrlWithoutBase)
                if text.starts_with(char::is_alphanumeric) =>
            {
                Url::parse(&format!("https://{text}")).map_err(|_| WebAddressError::Unreadable)?
            }
            Err(_) => return Err(WebAddressError::Unreadable),
        };
        if !matches!(url.scheme(), "http" | "https") {
            return Err(WebAddressError::OtherScheme);
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(WebAddressError::WithUserName);
        }
        if !url.host_str().is_some_and(|host| host.contains(['.', ':']))
            || url.as_str().len() > LONGEST
        {
            return Err(WebAddressError::Unreadable);
        }
        Ok(Self(url.into()))
    }

    /// The whole address, ready for a link.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// For reading: without scheme and closing slash, `www.dortmund.de/ki`.
    pub fn readable(&self) -> &str {
        let address = self
            .0
            .split_once("://")
            .map_or(self.0.as_str(), |(_, rest)| rest);
        address.trim_end_matches('/')
    }
}

impl FromStr for WebAddress {
    type Err = WebAddressError;

    fn from_str(text: &str) -> Result<Self, WebAddressError> {
        Self::parse(text)
    }
}

impl TryFrom<String> for WebAddress {
    type Error = WebAddressError;

    fn try_from(text: String) -> Result<Self, WebAddressError> {
        Self::parse(&text)
    }
}

impl From<WebAddress> for String {
    fn from(address: WebAddress) -> Self {
        address.0
    }
}

impl fmt::Display for WebAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
