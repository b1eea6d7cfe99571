//! Einsatznachweise. What took place, confirmed by both sides or entered by the centre.

pub mod model;
pub mod rules;
pub mod store;

pub use model::{Claim, Feedback, NoShow, What};
