//! The machinery through its public surface, on both engines.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod accounts;
mod audit;
mod cache;
mod changes;
mod errors;
mod jobs;
mod mail;
mod migrations;
mod notes;
mod passkeys;
mod passwords;
mod privacy;
mod providers;
mod role_editor;
mod roles;
mod second_factor;
mod second_person;
mod sessions;
mod sign_in;
mod step_up;
