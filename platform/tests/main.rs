//! The machinery through its public surface, on both engines.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod audit;
mod cache;
mod changes;
mod errors;
mod jobs;
mod migrations;
mod notes;
mod privacy;
mod roles;
mod sign_in;
