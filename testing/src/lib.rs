//! The tool shed of all tests: a fresh house on either engine with a clock that stands still, the
//! cast of people, a visitor who walks through the router, a look behind the database's door, a
//! counter of queries.
//!
//! What is absent: this crate is no part of the product. Whatever goes wrong in here panics,
//! because that is how a test fails.

mod backdoor;
mod cast;
mod engine;
mod form;
mod ground;
mod house;
mod mail;
mod page;
mod provider;
mod queries;
mod smtp;
mod visitor;

pub use backdoor::Backdoor;
pub use cast::{AMAL, BRANDT, CAST, LUDMILA, MIRA, NILS, Person};
pub use engine::Engine;
pub use form::FilledForm;
pub use ground::Ground;
pub use house::{CENTRE, Plan, TestHouse, house};
pub use mail::Mail;
pub use page::Page;
pub use provider::{Abroad, Guest, SignInProvider};
pub use queries::count_queries;
pub use smtp::{MailServer, Mood, Taken};
pub use visitor::{Part, Visitor};
