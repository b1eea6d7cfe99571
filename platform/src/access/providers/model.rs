//! A provider and its settings, and who somebody is there.

use openidconnect::ClientSecret;
use values::{clock::Moment, id::Id};

use super::rules;
use crate::{
    error::Refusal,
    web::form::{Errors, Fields},
};

/// Characters a provider's name may have.
const LONGEST_NAME: usize = 60;
/// Characters of any other field.
const LONGEST: usize = 400;

/// Anbieter. Says who somebody is, by `OpenID` Connect.
#[derive(Clone, Debug)]
pub struct Provider {
    /// The record.
    pub id: Id,
    /// As it stands on the button.
    pub name: String,
    /// Its address, exactly as it spells it itself; never changes.
    pub issuer: String,
    /// What the provider calls this centre; empty until it is known.
    pub client_id: String,
    /// What this centre proves itself with. Nothing shows it.
    pub(super) secret: ClientSecret,
    /// Domains whose mail addresses it may vouch for, with blanks between; empty: none.
    pub email_domains: String,
    /// Since when its word about a second factor counts.
    pub second_factor_since: Option<Moment>,
    /// The `acr` that say so beside `amr`, with blanks between.
    pub strong_acr: String,
}

impl Provider {
    /// Whether people can sign in by it: we are known there.
    pub fn is_ready(&self) -> bool {
        !self.client_id.is_empty() && self.has_secret()
    }

    /// Whether a secret is kept.
    pub fn has_secret(&self) -> bool {
        !self.secret.secret().is_empty()
    }

    /// Its settings, without the secret.
    pub fn settings(&self) -> Settings {
        Settings {
            name: self.name.clone(),
            client_id: self.client_id.clone(),
            new_secret: None,
            email_domains: self.email_domains.clone(),
            counts_second_factor: self.second_factor_since.is_some(),
            strong_acr: self.strong_acr.clone(),
        }
    }
}

/// A provider to be added.
#[derive(Clone, Debug)]
pub struct Draft {
    /// As it stands on the button.
    pub name: String,
    /// Its address.
    pub issuer: String,
}

/// What may change about a provider.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// As it stands on the button.
    pub name: String,
    /// What the provider calls this centre.
    pub client_id: String,
    /// A secret instead of the one that is kept.
    pub new_secret: Option<ClientSecret>,
    /// Domains whose mail addresses it may vouch for.
    pub email_domains: String,
    /// Whether its word about a second factor counts.
    pub counts_second_factor: bool,
    /// The `acr` that say so.
    pub strong_acr: String,
}

impl Draft {
    /// Reads the form; `inner` are hosts the installation vouches for.
    ///
    /// # Errors
    /// Messages beside the fields that cannot be taken.
    pub fn read(fields: &Fields, inner: &[String]) -> Result<Self, Errors> {
        let mut errors = Errors::default();
        let name = named(fields, &mut errors);
        let issuer = within(fields, "issuer", LONGEST, &mut errors);
        if let Err(refusal) = rules::issuer(&issuer, inner) {
            errors.add("issuer", refusal);
        }
        errors.into_ok(Self { name, issuer })
    }
}

impl Settings {
    /// Reads the form.
    ///
    /// # Errors
    /// Messages beside the fields that cannot be taken.
    pub fn read(fields: &Fields) -> Result<Self, Errors> {
        let mut errors = Errors::default();
        let name = named(fields, &mut errors);
        let client_id = within(fields, "client_id", LONGEST, &mut errors);
        let secret = within(fields, "client_secret", LONGEST, &mut errors);
        let strong_acr = within(fields, "strong_acr", LONGEST, &mut errors);
        let typed = within(fields, "email_domains", LONGEST, &mut errors);
        let domains = typed
            .split([',', ' '])
            .map(|domain| domain.trim_start_matches('@'));
        let domains: Vec<_> = domains.filter(|domain| !domain.is_empty()).collect();
        if !domains.iter().all(|domain| is_domain(domain)) {
            errors.add("email_domains", Refusal::new("error-provider-domains"));
        }
        let settings = Self {
            name,
            client_id,
            new_secret: Some(secret)
                .filter(|secret| !secret.is_empty())
                .map(ClientSecret::new),
            email_domains: domains.join(" ").to_lowercase(),
            counts_second_factor: fields.has("counts_second_factor"),
            strong_acr: strong_acr.split_whitespace().collect::<Vec<_>>().join(" "),
        };
        errors.into_ok(settings)
    }
}

fn is_domain(text: &str) -> bool {
    let is_plain = |letter: char| letter.is_alphanumeric() || matches!(letter, '.' | '-');
    text.contains('.')
        && !text.starts_with('.')
        && !text.ends_with('.')
        && text.chars().all(is_plain)
}

fn named(fields: &Fields, errors: &mut Errors) -> String {
    let name = within(fields, "name", LONGEST_NAME, errors);
    if name.is_empty() {
        errors.add("name", Refusal::new("error-required"));
    }
    name
}

fn within(fields: &Fields, name: &str, limit: usize, errors: &mut Errors) -> String {
    let text = fields.text(name);
    if text.chars().count() > limit {
        let limit = limit.to_string();
        errors.add(name, Refusal::new("error-too-long").with("limit", limit));
    }
    text.to_owned()
}

/// Anbieterkonto. Who somebody is at a provider, connected with an account.
#[derive(Clone, Debug)]
pub struct Identity {
    /// Whose account.
    pub account: Id,
    /// The provider.
    pub provider: Id,
    /// Since when.
    pub created_at: Moment,
    /// When it last signed somebody in.
    pub last_used_at: Option<Moment>,
}
