//! People through the pages, as persons with a role, on both engines.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod desk;
mod entering;
mod finding;
mod merging;
mod privacy;
