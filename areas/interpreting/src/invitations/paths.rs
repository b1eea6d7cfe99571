//! Addresses of invitations below a centre.

use values::{id::Id, language::Language};

pub use crate::paths::answer;
use crate::paths::request;

/// Inviting people to a request, and what they have said.
pub fn invite(id: Id) -> String {
    format!("{}/einladen", request(id))
}

/// The same for one of the request's times.
pub fn invite_at(id: Id, time: usize) -> String {
    format!("{}?zeit={time}", invite(id))
}

/// Where an answer is entered that somebody gave on the telephone.
pub fn by_hand(request: Id, invitation: Id) -> String {
    format!(
        "{}/einladungen/{invitation}/antwort",
        self::request(request)
    )
}

/// Where an invitation is taken back.
pub fn withdraw(request: Id, invitation: Id) -> String {
    format!(
        "{}/einladungen/{invitation}/zurueckziehen",
        self::request(request)
    )
}

/// The page behind the link of an invitation in a language, as letters name it.
pub fn answer_in(secret: &str, language: Language) -> String {
    format!("{}?sprache={}", answer(secret), language.tag())
}

/// Where somebody goes on to the page of what they have taken.
pub fn assignment(secret: &str) -> String {
    format!("{}/einsatz", answer(secret))
}

/// Where somebody says that they want to rest.
pub fn pause(secret: &str) -> String {
    format!("{}/pause", answer(secret))
}
