//! Data protection of the whole house. The numbers are those of the list of tests that a
//! data-protection officer is shown.

mod canary;
mod consent;
mod erasure;
mod export;
mod log;
mod public;
mod register;
mod retention;
mod separation;
