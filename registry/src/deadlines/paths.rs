//! Addresses below a centre.

use values::id::Id;

/// The list.
pub const LIST: &str = "/intern/fristen";
/// The form for a new one.
pub const NEW: &str = "/intern/fristen/neu";
/// How the centre reminds.
pub const RULES: &str = "/intern/fristen/regeln";

/// One deadline.
pub fn deadline(id: Id) -> String {
    format!("{LIST}/{id}")
}
