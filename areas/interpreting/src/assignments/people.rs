//! Who is told about an assignment, and how they are reached.

use platform::mail::Recipient;
use registry::people::{self, Person};
use values::language::Language;

use crate::requests::Request;

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
