//! Invitations and brokering, from outside: through the router, on both engines.

mod answering;
mod brokering;
mod ground;
mod inviting;
mod race;
mod show;
mod texting;
