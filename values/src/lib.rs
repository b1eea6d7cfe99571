//! The words of Vielfalt: identifiers, days, money, people's contacts, places, languages, text.
//!
//! Everything here is a plain value with pure functions: no database, no network, no clock other
//! than the [`clock::Clock`] that is handed in.

pub mod clock;
pub mod contact;
pub mod day;
pub mod geo;
pub mod id;
pub mod language;
pub mod money;
pub mod search;
pub mod subject;
pub mod text;
