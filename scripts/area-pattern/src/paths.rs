//! Every address of this area below a centre.

/// The notes, and the form for a new one.
pub const NOTES: &str = "/intern/example";
