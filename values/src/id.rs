//! Identifiers of records.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use uuid::{NoContext, Timestamp, Uuid};

use crate::clock::Clock;

/// Identifies one record: a `UUIDv7`, so ids sort by the time they were given; see also
/// [`Id::named`].
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Id(pub Uuid);

impl Id {
    /// A new identifier; its time part comes from `clock`, the rest is random.
    pub fn new(clock: &Clock) -> Self {
        let now = clock.now();
        let seconds = u64::try_from(now.timestamp()).unwrap_or_default();
        #[expect(clippy::disallowed_methods, reason = "the one place that makes ids")]
        Self(Uuid::new_v7(Timestamp::from_unix(
            NoContext,
            seconds,
            now.timestamp_subsec_nanos(),
        )))
    }

    /// The identifier of something that has a name instead of a record: the same name always
    /// gives the same one (`UUIDv5` of `urn:vielfalt:{name}`, RFC 9562).
    pub fn named(name: &str) -> Self {
        let name = format!("urn:vielfalt:{name}");
        Self(Uuid::new_v5(&Uuid::NAMESPACE_URL, name.as_bytes()))
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Id {
    type Err = uuid::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Uuid::parse_str(text).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_always_gives_the_same_id() {
        let id = Id::named("centre/dortmund");
        assert_eq!(id, Id::named("centre/dortmund"));
        assert_ne!(id, Id::named("centre/duisburg"));
        assert_eq!(id.0.get_version_num(), 5);
    }
}
