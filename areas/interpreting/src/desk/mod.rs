//! Schreibtisch. Requests that wait, who could take them and why, plans for many at once.

pub mod model;
pub mod ranking;

pub use model::Candidate;
pub use ranking::rank;
