//! Invitations and brokering, from outside: through the router, on both engines.

mod answering;
mod brokering;
pub mod ground;
mod inviting;
mod privacy;
mod race;
mod texting;
