//! Identifiers of records.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use uuid::{NoContext, Timestamp, Uuid};

use crate::clock::Clock;

/// Identifies one record: a `UUIDv7`, so ids sort by the time they were given.
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
