//! Data protection of the whole house. The numbers are those of the list of tests that a
//! data-protection officer is shown.

pub mod canary;
mod consent;
pub mod erasure;
mod export;
mod log;
mod pool;
mod process_log;
mod public;
mod register;
mod restriction;
mod retention;
mod separation;
