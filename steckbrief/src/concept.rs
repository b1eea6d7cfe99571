//! Addresses in a value: the integration concept and homepages.

use url::Url;

use crate::findings::Findings;
use crate::html::plain;
use crate::text::quoted;

/// Reads the address of the integration concept. Gives what is left over as the second part.
pub(crate) fn read(value: &str, findings: &mut Findings) -> (Option<String>, String) {
    let text = plain(value, "concept_url", findings);
    let mut address = None;
    let mut rest: Vec<&str> = Vec::new();
    for word in text.split_whitespace() {
        match web_address(word) {
            Some(found) if address.is_none() => {
                if found.completed {
                    findings.info(
                        "concept_url",
                        format!("{} wurde um „https://“ ergänzt.", quoted(word)),
                    );
                }
                address = Some(found.address);
            }
            Some(_) | None => rest.push(word),
        }
    }
    if address.is_none() {
        findings.error(
            "concept_url",
            "Im Feld Integrationskonzept steht keine Internetadresse. Bitte den Verweis nachtragen.",
        );
    }
    (address, rest.join(" "))
}

/// A host without scheme or "www.", as people give their homepage.
pub(crate) fn bare_host(word: &str) -> Option<WebAddress> {
    let word = word.trim_matches(['(', ')', ',', ';', '.']);
    let dotted = word.split(['/', '?', '#']).next()?.contains('.');
    let found =
        web_address(&format!("https://{word}")).filter(|_| dotted && !word.contains(['@', ':']))?;
    Some(WebAddress {
        completed: true,
        ..found
    })
}

/// An address that a page may link to.
pub(crate) struct WebAddress {
    pub address: String,
    /// Whether the scheme was missing.
    pub completed: bool,
}

/// The word as an http or https address, without the punctuation around it.
pub(crate) fn web_address(word: &str) -> Option<WebAddress> {
    let word = word.trim_start_matches(['(', '[', '<', '„', '"', ',']);
    let word = word.trim_end_matches([')', ']', '>', '“', '"', ',', ';', '.']);
    let lower = word.to_ascii_lowercase();
    let completed = lower.starts_with("www.");
    if !completed && !lower.starts_with("http://") && !lower.starts_with("https://") {
        return None;
    }
    let address = if completed {
        format!("https://{word}")
    } else {
        word.to_owned()
    };
    let url = Url::parse(&address).ok()?;
    let host = url.host_str()?;
    let plausible = host.contains('.') && !address.contains(['"', '\'', '<', '>', '\\', '`']);
    (plausible && url.username().is_empty()).then_some(WebAddress { address, completed })
}
