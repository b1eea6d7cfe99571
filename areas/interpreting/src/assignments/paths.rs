//! Addresses of assignments below a centre, beside those that other nouns lead to.

use values::id::Id;

use crate::paths::CALLS;

/// Where a talk is entered that was arranged without the software.
pub const PAST: &str = "/intern/sprachmittlung/einsaetze/nachtragen";

/// Where it is entered that somebody was called.
pub fn called(call: Id) -> String {
    format!("{CALLS}/{call}/erledigt")
}
