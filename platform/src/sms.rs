//! Short messages. A port with one way behind it: a gateway that takes JSON over HTTP, as most providers of short messages
//! and many cities' own do. It is called from jobs alone, so what fails is tried again and shown when stuck.

use std::{sync::Arc, time::Duration};

use serde_json::Value;
use ureq::{
    Agent,
    http::{HeaderName, HeaderValue},
    tls::{RootCerts, TlsConfig},
};
use url::Url;

use values::id::Id;

use crate::{
    access::providers::trusted,
    database::is_here,
    error::{Error, Result},
};

/// A whole call takes no longer.
const LONGEST_CALL: Duration = Duration::from_secs(20);
/// Stands in the address or the body for the number, in E.164.
const TO: &str = "{to}";
/// Stands in the body for the words.
const TEXT: &str = "{text}";
/// Stands in the body for the number of the message: the same however often it is tried.
const ID: &str = "{id}";
/// Stands in the header for what the gateway knows the installation by.
const TOKEN: &str = "{token}";
/// The header by which the gateway knows the installation, unless that says otherwise.
pub const USUAL_HEADER: &str = "Authorization: Bearer {token}";
/// The header by which a gateway recognises a message it has taken already.
const IDEMPOTENCY: &str = "idempotency-key";
/// What is sent unless the installation says otherwise.
pub const USUAL_BODY: &str = r#"{"to":"{to}","text":"{text}"}"#;

/// How short messages leave the house.
#[derive(Clone, Default)]
pub enum Sms {
    /// Not at all: people are asked in other ways.
    #[default]
    Closed,
    /// Through a gateway.
    Gateway(Arc<Gateway>),
}

/// A gateway for short messages.
pub struct Gateway {
    agent: Agent,
    address: String,
    /// By what the gateway knows the installation; no log shows it.
    known_by: Option<(HeaderName, HeaderValue)>,
    body: Value,
}

/// Why short messages cannot be set up.
#[derive(Debug, thiserror::Error)]
pub enum SmsError {
    /// The address is none, or would send numbers in the clear.
    #[error("the gateway's address must begin with https://, unless it is this machine")]
    Address,
    /// The body is no JSON, or names neither number nor words.
    #[error(
        "the gateway's body must be JSON that holds {{to}} (unless the address does) and {{text}}"
    )]
    Body,
    /// The header is none, or does not say where the token stands.
    #[error("the gateway's header must be a name and a value that holds {{token}}")]
    Header,
}

/// The header that lets a gateway know the installation. What is wrong with it is said without it.
fn header(header: &str, token: &str) -> std::result::Result<(HeaderName, HeaderValue), SmsError> {
    let (name, value) = header.split_once(':').ok_or(SmsError::Header)?;
    if !value.contains(TOKEN) {
        return Err(SmsError::Header);
    }
    let name = name.trim().parse().map_err(|_| SmsError::Header)?;
    let value = value.trim().replace(TOKEN, token);
    let mut value = HeaderValue::from_str(&value).map_err(|_| SmsError::Header)?;
    value.set_sensitive(true);
    Ok((name, value))
}

impl Sms {
    /// Sends through the gateway at `address`, which may hold `{to}`. `token` goes along in the header of
    /// `known_by`, such as [`USUAL_HEADER`]; `body` is JSON in whose texts `{to}` and `{text}` stand for number and words, and `{id}`
    /// for the number of the message.
    ///
    /// # Errors
    /// When the address is not safe or the body is none.
    pub fn gateway(
        address: &str,
        (known_by, token): (&str, Option<&str>),
        body: &str,
    ) -> std::result::Result<Self, SmsError> {
        let url = Url::parse(&address.replace(TO, "0")).map_err(|_| SmsError::Address)?;
        let is_safe = url.scheme() == "https" || (url.scheme() == "http" && is_here(&url));
        if !is_safe {
            return Err(SmsError::Address);
        }
        let names_number = address.contains(TO) || body.contains(TO);
        if !names_number || !body.contains(TEXT) {
            return Err(SmsError::Body);
        }
        let agent = Agent::config_builder()
            .timeout_global(Some(LONGEST_CALL))
            .max_redirects(0)
            .max_redirects_will_error(false)
            .http_status_as_error(false)
            .user_agent("Vielfalt")
            .tls_config(TlsConfig::builder().root_certs(certificates(&url)).build())
            .build();
        Ok(Self::Gateway(Arc::new(Gateway {
            agent: agent.into(),
            address: address.to_owned(),
            known_by: token.map(|token| header(known_by, token)).transpose()?,
            body: serde_json::from_str(body).map_err(|_| SmsError::Body)?,
        })))
    }

    /// Whether there is a way.
    pub fn is_open(&self) -> bool {
        matches!(self, Self::Gateway(_))
    }

    /// Sends `text` to `number` (E.164). `id` is the message's own, however often it is tried: a gateway that knows
    /// `Idempotency-Key` delivers it once.
    ///
    /// # Errors
    /// A failure when there is no way, or the gateway does not say that it has the message.
    pub async fn send(&self, id: Id, number: &str, text: &str) -> Result<()> {
        let Self::Gateway(gateway) = self else {
            return Err(Error::failure("no way for short messages is configured"));
        };
        let (gateway, number, text) = (Arc::clone(gateway), number.to_owned(), text.to_owned());
        let sent = tokio::task::spawn_blocking(move || gateway.send(id, &number, &text));
        sent.await.map_err(Error::failure)?
    }
}

/// The certificates of this machine; they are not looked for where nothing is encrypted.
fn certificates(url: &Url) -> RootCerts {
    if url.scheme() == "https" {
        trusted()
    } else {
        RootCerts::PlatformVerifier
    }
}

impl Gateway {
    fn send(&self, id: Id, number: &str, text: &str) -> Result<()> {
        let id = id.to_string();
        let address = self.address.replace(TO, &in_address(number));
        let body = filled(&self.body, (&id, number, text)).to_string();
        let mut request = self
            .agent
            .post(&address)
            .header("content-type", "application/json")
            .header("accept", "application/json")
            .header(IDEMPOTENCY, &id);
        if let Some((name, value)) = &self.known_by {
            request = request.header(name, value);
        }
        let answer = request
            .send(body)
            .map_err(|_| Error::failure("the gateway for short messages does not answer"))?;
        let status = answer.status();
        if status.is_success() {
            Ok(())
        } else {
            Err(Error::failure(format!(
                "the gateway for short messages answers {}",
                status.as_u16()
            )))
        }
    }
}

/// A number as it may stand in an address: only the plus needs another spelling.
fn in_address(number: &str) -> String {
    number.replace('+', "%2B")
}

/// The body with number and words in its texts; they cannot leave them, because JSON is written anew.
fn filled(body: &Value, message: (&str, &str, &str)) -> Value {
    let (id, number, text) = message;
    match body {
        // The words last: whatever they say is not looked at again.
        Value::String(own) => {
            Value::String(own.replace(ID, id).replace(TO, number).replace(TEXT, text))
        }
        Value::Array(list) => list.iter().map(|one| filled(one, message)).collect(),
        Value::Object(own) => own
            .iter()
            .map(|(name, one)| (name.clone(), filled(one, message)))
            .collect(),
        other => other.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_gateway_elsewhere_must_be_reached_over_tls() {
        for (address, is_good) in [
            ("https://sms.example/send", true),
            ("https://sms.example/send/{to}", true),
            ("http://127.0.0.1:9/send", true),
            ("http://sms.example/send", false),
            ("sms.example", false),
            ("", false),
        ] {
            let made = Sms::gateway(address, (USUAL_HEADER, None), USUAL_BODY);
            assert_eq!(made.is_ok(), is_good, "{address}");
        }
    }

    #[test]
    fn a_body_must_be_json_and_name_number_and_words() {
        for (address, body, is_good) in [
            (
                "https://a.example",
                r#"{"a":["{to}",{"b":"{text}"}]}"#,
                true,
            ),
            ("https://a.example/{to}", r#"{"b":"{text}"}"#, true),
            ("https://a.example", r#"{"b":"{text}"}"#, false),
            ("https://a.example", r#"{"a":"{to}"}"#, false),
            ("https://a.example", "to={to}&text={text}", false),
        ] {
            let made = Sms::gateway(address, (USUAL_HEADER, None), body);
            assert_eq!(made.is_ok(), is_good, "{body}");
        }
    }

    #[test]
    fn a_header_names_where_the_token_stands_and_nothing_else_gets_into_it() {
        for (text, token, is_good) in [
            (USUAL_HEADER, "geheim", true),
            ("X-API-Key: {token}", "geheim", true),
            ("X-API-Key: geheim", "geheim", false),
            ("X-API-Key", "geheim", false),
            ("X API Key: {token}", "geheim", false),
            (USUAL_HEADER, "geheim\r\nX-Other: 1", false),
        ] {
            let made = header(text, token);
            assert_eq!(made.is_ok(), is_good, "{text}");
            match made {
                Ok((_, value)) => assert!(!format!("{value:?}").contains(token)),
                Err(wrong) => assert!(!wrong.to_string().contains(token)),
            }
        }
    }

    #[test]
    fn words_cannot_break_out_of_their_text() {
        let body = serde_json::json!({ "to": "{to}", "text": "Hallo: {text}", "ref": "v-{id}" });
        let filled = filled(&body, ("7", "+4923112", "a\",\"to\":\"{to}\n"));
        assert_eq!(filled["ref"], "v-7");
        assert_eq!(filled["to"], "+4923112");
        assert_eq!(filled["text"], "Hallo: a\",\"to\":\"{to}\n");
    }
}
