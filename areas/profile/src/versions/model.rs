//! What a version is.

use values::{clock::Moment, id::Id};

use crate::document::Profile;

/// The kind under which the log speaks of versions.
pub const SUBJECT: &str = "profile_version";

/// Fassung. One state of the whole profile.
#[derive(Clone, Debug)]
pub struct Version {
    /// The record.
    pub id: Id,
    /// Given on publication, from 1.
    pub number: Option<i32>,
    /// Where it stands.
    pub stage: Stage,
    /// What it says.
    pub content: Profile,
    /// Who began it.
    pub opened: Signature,
    /// Who asked for review.
    pub submitted: Option<Signature>,
    /// Who released, returned or discarded it.
    pub decided: Option<Signature>,
    /// What the reviewer said.
    pub note: String,
}

impl Version {
    /// Whether `account` asked for its review or made one of its `edits`.
    pub fn is_by(&self, account: Option<Id>, edits: &[Edit]) -> bool {
        let is_own = |by: &Signature| by.account == account;
        self.submitted.as_ref().is_some_and(is_own) || edits.iter().any(|edit| is_own(&edit.by))
    }
}

/// Who did something, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    /// The account; none for commands on the server.
    pub account: Option<Id>,
    /// As called then.
    pub name: String,
    /// When.
    pub at: Moment,
}

/// What an edit names instead of a part when an earlier version was put back.
pub const RESTORED: &str = "restored";

/// A change of a version.
#[derive(Clone, Debug)]
pub struct Edit {
    /// The parts, as `reading::Part::key` names them, or `translations/{language}`.
    pub part: String,
    /// Who and when.
    pub by: Signature,
}

/// Where a version stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// It is being written.
    Draft,
    /// It waits for a second person.
    InReview,
    /// It is what the public sees.
    Published,
    /// It was published once.
    Superseded,
    /// It was given up.
    Discarded,
}

impl Stage {
    const ALL: [Self; 5] = [
        Self::Draft,
        Self::InReview,
        Self::Published,
        Self::Superseded,
        Self::Discarded,
    ];

    /// Its key in tables and texts.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::InReview => "in_review",
            Self::Published => "published",
            Self::Superseded => "superseded",
            Self::Discarded => "discarded",
        }
    }

    /// The stage with this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.key() == key)
    }

    /// Whether it is not decided yet.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Draft | Self::InReview)
    }
}

/// Periods of the funding conditions that hold on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Periods {
    /// How long focus areas run, in months.
    pub focus_area_months: u32,
    /// How many days before an end somebody is reminded.
    pub remind_days: u32,
    /// After how many days the profile should be looked through again.
    pub confirm_days: u32,
}
