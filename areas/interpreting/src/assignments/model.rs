//! Einsatz. An appointment that somebody has taken.

use registry::calendar::time::{Period, Wall};
use values::{clock::Moment, id::Id};

/// The kind under which the house speaks of assignments.
pub const SUBJECT: &str = "interpreting_assignment";

/// How an assignment came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Somebody accepted an invitation.
    Acceptance,
    /// A coordinator placed somebody who agreed to that in general, or on the telephone.
    Placing,
    /// In the place of somebody who could not come.
    Substitution,
    /// Both sides agreed on it after contact data was handed over.
    Brokering,
}

impl Origin {
    /// All of them.
    pub const ALL: [Self; 4] = [
        Self::Acceptance,
        Self::Placing,
        Self::Substitution,
        Self::Brokering,
    ];

    /// As the database writes it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Acceptance => "acceptance",
            Self::Placing => "placing",
            Self::Substitution => "substitution",
            Self::Brokering => "brokering",
        }
    }

    /// The origin that is written so.
    pub fn of(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.key() == key)
    }
}

/// Who does something to an assignment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Who asked.
    Institution,
    /// Who comes.
    Interpreter,
    /// The coordinators.
    Centre,
}

impl Side {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Institution, Self::Interpreter, Self::Centre];

    /// As the database writes it; `assignments-side-…` is its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Institution => "institution",
            Self::Interpreter => "interpreter",
            Self::Centre => "centre",
        }
    }

    /// The side that is written so.
    pub fn of(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.key() == key)
    }

    /// Whom it meets.
    pub fn other(self) -> Self {
        match self {
            Self::Interpreter => Self::Institution,
            Self::Institution | Self::Centre => Self::Interpreter,
        }
    }
}

/// How an assignment ended before its time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct End {
    /// When.
    pub at: Moment,
    /// By whom.
    pub by: Side,
    /// Key of the reason, whole: for the centre's eyes.
    pub reason: String,
}

/// Another time that one side would like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// Whose wish it is.
    pub by: Side,
    /// When it would be.
    pub wall: Wall,
    /// Key of the reason.
    pub reason: String,
}

/// An assignment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assignment {
    /// The record.
    pub id: Id,
    /// What it is for.
    pub request: Id,
    /// Who comes.
    pub interpreter: Id,
    /// The appointment in the calendar.
    pub appointment: Id,
    /// When, as agreed on.
    pub wall: Wall,
    /// The moments that are meant.
    pub period: Period,
    /// When it came about.
    pub made_at: Moment,
    /// How.
    pub made_by: Origin,
    /// How it ended before its time.
    pub end: Option<End>,
    /// Since when it counts as called off or moved late.
    pub late_since: Option<Moment>,
    /// Another time that waits for the other side's answer.
    pub proposal: Option<Proposal>,
}
