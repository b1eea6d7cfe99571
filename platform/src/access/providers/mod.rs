//! Sign-in by a provider (`OpenID` Connect): the city's own directory says who somebody is. Only
//! whoever has an account already comes in; after the first time only issuer and subject count.

pub mod actions;
mod conversation;
mod flows;
mod model;
mod outgoing;
pub mod rules;
mod sign_in;
mod sign_out;
mod store;

pub(crate) use flows::{Flow, LIVES as WAY_LIVES, Waiting, waiting};
pub use model::{Draft, Identity, Provider, Settings};
pub use outgoing::Outgoing;
pub(crate) use outgoing::trusted;
pub(crate) use sign_in::{Arrived, Mishap, Returned, begin, receive};
pub(crate) use sign_out::{end_address, hear};
pub use store::{find, identities, list};

pub(crate) use store::forget_identities;

/// The kind under which the log speaks of providers.
pub const SUBJECT: &str = "sign_in_provider";

/// Where a provider sends browsers back to, below the centre.
pub fn answer_path(id: values::id::Id) -> String {
    format!("/anmelden/anbieter/{id}/antwort")
}

/// Where a provider says that somebody has signed out there, below the centre.
pub fn sign_out_path(id: values::id::Id) -> String {
    format!("/anmelden/anbieter/{id}/abmelden")
}

/// Where a provider sends browsers after signing out there, below the centre.
pub const AFTER_SIGN_OUT: &str = "/anmelden";
