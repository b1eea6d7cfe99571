//! Who is told about an assignment, and how they are reached.

use platform::{Result, mail::Recipient};
use registry::people::{self, Person};
use sea_orm::ConnectionTrait;
use values::{id::Id, language::Language};

use crate::{interpreters, requests::Request};

/// The record of an interpreter as a person; nothing when it is restricted. Inside a change, whose connection it reads through.
pub async fn person(rows: &impl ConnectionTrait, interpreter: Id) -> Result<Option<Person>> {
    let one = interpreters::store::find(rows, interpreter).await?;
    people::find_in(rows, one.person).await
}

/// What somebody reads.
pub fn language(person: &Person) -> Language {
    let tag = person.details.contact_language.as_deref();
    tag.and_then(Language::from_tag).unwrap_or_default()
}

/// An interpreter as the recipient of a mail, where they have an address.
pub fn recipient(person: &Person) -> Option<Recipient> {
    let mut channels = person.details.channels.iter();
    let mail = channels.find(|channel| channel.kind == people::Way::Mail)?;
    Some(Recipient {
        account: person.details.account,
        name: person.details.name(),
        address: mail.value.clone(),
        language: language(person),
    })
}

/// The institution as the recipient of a mail.
pub fn asker(request: &Request) -> Recipient {
    Recipient {
        account: None,
        name: request.asker.name.clone(),
        address: request.asker.email.clone(),
        language: request.asker.language,
    }
}
