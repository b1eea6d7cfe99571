//! What a log entry, a deadline or a card speaks of.

use serde::{Deserialize, Serialize};

use crate::id::Id;

/// Names one record of any area without knowing its type. The area that owns `kind` tells its
/// title and its page.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Subject {
    /// The kind of record, as the owning area names it, for example `profile_version`.
    pub kind: String,
    /// The record.
    pub id: Id,
}

impl Subject {
    /// The record `id` of `kind`.
    pub fn new(kind: &str, id: Id) -> Self {
        Self {
            kind: kind.to_owned(),
            id,
        }
    }
}
