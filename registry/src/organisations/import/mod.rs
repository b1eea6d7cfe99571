//! Import. A table of organisations that somebody brings along: upload, columns, rows, take over.

mod actions;
mod mapping;
pub mod model;
pub(super) mod pages;
mod rules;
mod table;

#[cfg(test)]
mod tests;

pub use actions::{find, map, read, rows, take};
