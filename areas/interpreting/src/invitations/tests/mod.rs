//! Invitations and brokering, from outside: through the router, on both engines.

mod answering;
mod brokering;
mod ending;
pub mod ground;
mod inviting;
mod links;
mod messages;
mod privacy;
mod race;
mod texting;
