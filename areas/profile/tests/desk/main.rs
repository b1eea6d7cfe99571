//! What staff do with the profile at their desks, and what comes of it: through the pages, on
//! both engines.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod deadlines;
mod desk;
mod directory;
mod drafts;
mod imports;
mod personal;
mod queries;
mod translations;
mod versions;
