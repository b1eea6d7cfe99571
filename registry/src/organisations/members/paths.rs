//! Every address of members and invitations below a centre.

use values::{id::Id, language::Language};

use super::super::paths::organisation;

/// What an organisation's own people see of it.
pub const OWN: &str = "/intern/meine-organisation";
/// The numbers that hold for invitations.
pub const RULES: &str = "/intern/organisationen/einladungsregeln";

/// The page behind the link of an invitation.
pub fn invitation(secret: &str) -> String {
    format!("/einladung/{secret}")
}

/// The same in a language, as letters name it.
pub fn invitation_in(secret: &str, language: Language) -> String {
    format!("{}?sprache={}", invitation(secret), language.tag())
}

/// An invitation that waits for somebody who has signed in.
pub fn waiting(id: Id) -> String {
    format!("/intern/einladungen/{id}")
}

/// An organisation as its own people see it.
pub fn own(id: Id) -> String {
    format!("{OWN}/{id}")
}

/// The form with what an organisation may correct.
pub fn correct(id: Id) -> String {
    format!("{OWN}/{id}/angaben")
}

/// The page of an organisation, as seen from a side.
pub fn of(is_own: bool, id: Id) -> String {
    if is_own { own(id) } else { organisation(id) }
}

/// The form that invites somebody.
pub fn invite(is_own: bool, id: Id) -> String {
    format!("{}/einladen", of(is_own, id))
}

/// The same, filled with what is known about a contact.
pub fn invite_contact(id: Id, contact: Id) -> String {
    format!("{}?kontakt={contact}", invite(false, id))
}

/// Where what is done with an invitation goes.
pub fn invitation_of(is_own: bool, organisation: Id, id: Id) -> String {
    format!("{}/einladungen/{id}", of(is_own, organisation))
}

/// Where what is done with a member goes.
pub fn member_of(is_own: bool, organisation: Id, id: Id) -> String {
    format!("{}/mitglieder/{id}", of(is_own, organisation))
}
