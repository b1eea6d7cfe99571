//! Who should take which appointment, provably.
//!
//! Pure: no file, no clock, no database. Times are minutes, places metres, costs points.

pub mod invitations;
