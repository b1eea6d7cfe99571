//! Interpreters, walked through as they, visitors and the centre do.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod ahead;
mod ground;
mod joining;
mod list;
mod own_page;
#[expect(dead_code, reason = "the tests of assignments use the rest of it")]
#[path = "../assignments/ground.rs"]
mod placing;
mod privacy;
mod steps;
