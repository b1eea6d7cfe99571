//! Einsatzanfragen. Whom the pool asks, and what they answer.

mod closing;
pub mod model;
pub mod store;

pub use closing::close;
pub use model::{Answer, Invitation, SUBJECT};
