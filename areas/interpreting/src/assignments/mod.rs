//! Einsätze. Who takes which appointment, from the confirmation to the end.

pub mod booking;
pub mod model;
pub mod store;
mod telling;

pub use booking::fill;
pub use model::{Assignment, End, Origin, SUBJECT, Side};
pub use telling::{call_off, confirm};
