//! Interpreters, walked through as they, visitors and the centre do.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod ground;
mod joining;
mod list;
mod own_page;
mod privacy;
mod steps;
