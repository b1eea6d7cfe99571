//! Sprachmittler*innen. From the first interest to the farewell, and what each of them decides.

pub mod model;
mod readiness;
pub mod store;

pub use model::{Gender, Interpreter, Missing, SUBJECT, Standing, Terms, TravelMode, Way};
pub use readiness::readiness;
