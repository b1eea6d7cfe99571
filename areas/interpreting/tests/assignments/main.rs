//! Assignments and figures, walked through as both sides, coordinators and auditors do: by the router, on every engine at hand,
//! on the ground of the example data.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod attendance;
mod changing;
mod demonstration;
mod figures;
mod following;
mod ground;
mod leaks;
mod paper;
mod past;
mod reached;
mod rights;
mod running;
