//! Every address of places below a centre.

use values::id::Id;

/// The list.
pub const LIST: &str = "/intern/orte";
/// The form for a new one.
pub const NEW: &str = "/intern/orte/neu";
/// Parts of the municipality, and their boundaries.
pub const DISTRICTS: &str = "/intern/orte/bezirke";
/// Bringing boundaries along.
pub const BOUNDARIES: &str = "/intern/orte/bezirke/grenzen";

/// The page of one place.
pub fn place(id: Id) -> String {
    format!("{LIST}/{id}")
}

/// The form of one place.
pub fn edit(id: Id) -> String {
    format!("{LIST}/{id}/bearbeiten")
}
