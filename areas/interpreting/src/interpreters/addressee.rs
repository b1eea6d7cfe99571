//! How an interpreter is reached: what of their record as a person a letter needs.

use std::collections::HashMap;

use platform::{Result, access::Actor, centre::Centre, mail::Recipient};
use registry::people::{self, Person};
use values::{id::Id, language::Language};

use super::{
    model::{Interpreter, Way},
    rules,
};

/// Somebody who can be written to or called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Addressee {
    /// As they are greeted.
    pub name: String,
    /// What they read.
    pub language: Language,
    /// Their mail.
    pub mail: Option<String>,
    /// Their telephone in the pocket, in E.164.
    pub mobile: Option<String>,
    /// Every number, as people read it, with its note.
    pub numbers: Vec<(String, String)>,
}

impl Addressee {
    /// From the record of a person.
    pub fn of(person: &Person) -> Self {
        let details = &person.details;
        let first = |kind: people::Way| {
            let mut channels = details.channels.iter();
            let found = channels.find(|channel| channel.kind == kind);
            found.map(|channel| channel.value.clone())
        };
        let is_number = |kind| matches!(kind, people::Way::Phone | people::Way::Mobile);
        let numbers = details
            .channels
            .iter()
            .filter(|channel| is_number(channel.kind))
            .map(|channel| (channel.readable(), channel.note.clone()));
        let tag = details.contact_language.as_deref().unwrap_or_default();
        Self {
            name: details.name(),
            language: Language::from_tag(tag).unwrap_or_default(),
            mail: first(people::Way::Mail),
            mobile: first(people::Way::Mobile),
            numbers: numbers.collect(),
        }
    }

    /// How they are asked, who wants to be asked by `wanted`.
    pub fn way(&self, centre: &Centre, wanted: Way) -> Way {
        let (has_mail, has_mobile) = (self.mail.is_some(), self.mobile.is_some());
        rules::way(wanted, has_mail, has_mobile, centre.sms.is_open())
    }

    /// To whom a letter goes, where they have a mail.
    pub fn recipient(&self) -> Option<Recipient> {
        Some(Recipient {
            account: None,
            name: self.name.clone(),
            address: self.mail.clone()?,
            language: self.language,
        })
    }
}

/// How each of `interpreters` is reached. Whoever's record is restricted or gone is missing, because nobody writes to them.
pub async fn find(centre: &Centre, interpreters: &[Interpreter]) -> Result<HashMap<Id, Addressee>> {
    let people: Vec<Id> = interpreters.iter().map(|one| one.person).collect();
    let found = people::list(centre, &Actor::machine("invitations"), &people).await?;
    let reached = interpreters.iter().filter_map(|one| {
        let person = found.get(&one.person)?;
        (!person.is_restricted()).then(|| (one.id, Addressee::of(person)))
    });
    Ok(reached.collect())
}
