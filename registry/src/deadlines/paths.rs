//! Addresses below a centre.

use values::id::Id;

/// The list.
pub const LIST: &str = "/intern/fristen";

/// One deadline.
pub fn deadline(id: Id) -> String {
    format!("{LIST}/{id}")
}
