//! Anfragen. From an institution's form to what became of it.

pub mod model;
pub mod reasons;
mod rows;
pub mod rules;
pub mod store;

pub use model::{Asker, Event, GenderWish, Need, Request, SUBJECT, Stage, Step};
