//! Who should take which appointment, provably.
//!
//! Pure: no file, no clock, no database. Times are minutes, places metres, costs points.

pub mod certificate;
pub mod check;
pub mod format;
pub mod index;
pub mod invitations;
pub mod planning;
pub mod problem;
pub mod repair;
pub mod smptsp;
pub mod travel;
pub mod weights;
