//! Regelwerk. What the pool does and does not do, for whom, and what counts how much: data of each centre, with dates.

pub mod model;
pub mod rules;
pub mod shipped;
pub mod store;

pub use model::{Asked, Finding, Medium, Mode, RuleSet, Verdict, Weight};
