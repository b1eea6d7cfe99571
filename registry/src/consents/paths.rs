//! Every address of consents below a centre.

use values::id::Id;

/// The texts and their versions.
pub const TEXTS: &str = "/intern/einwilligungen";

/// What a person has agreed to.
pub fn person(person: Id) -> String {
    format!("{TEXTS}/person/{person}")
}

/// Withdraws a consent.
pub fn withdraw(consent: Id) -> String {
    format!("{TEXTS}/{consent}/widerrufen")
}
