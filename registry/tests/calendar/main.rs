//! The calendar on both engines: nobody in two places, pages, feeds.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod booking;
mod feeds;
mod ground;
mod pages;
