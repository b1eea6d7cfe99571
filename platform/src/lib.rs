//! The machinery every area runs on: database, access, audit, jobs, mail, pages.
//!
//! What is absent: this crate knows no domain word of an integration centre's work, and it knows
//! no area. Areas hand themselves over as plain [`area::Area`] values.

pub mod access;
pub mod area;
pub mod audit;
pub mod backup;
pub mod centre;
pub mod database;
pub mod error;
pub mod house;
pub mod jobs;
pub mod mail;
pub mod memory;
pub mod papers;
pub mod privacy;
pub mod second_person;
pub mod sms;
pub mod texts;
pub mod web;

mod migrations;

pub use error::{Error, Refusal, Result};
