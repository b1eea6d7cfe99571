//! The desk on both engines: who could come and why, who not and why not, what is done about it.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod falling_out;
mod ground;
mod plans;
mod property;
mod ranking;
mod searching;
mod words;
mod working;
