//! Einsatzanfrage. The pool asks an interpreter whether they take a request.

use values::{clock::Moment, id::Id};

use crate::interpreters::Way;

/// The kind under which the house speaks of invitations.
pub const SUBJECT: &str = "interpreting_invitation";

/// What came of an invitation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Answer {
    /// They take it.
    Accepted,
    /// They do not.
    Declined,
    /// It was taken back: somebody else was quicker, or nobody is needed any more.
    Withdrawn,
    /// No answer came in time.
    Expired,
}

impl Answer {
    /// All of them.
    pub const ALL: [Self; 4] = [
        Self::Accepted,
        Self::Declined,
        Self::Withdrawn,
        Self::Expired,
    ];

    /// As the database writes it; `invitations-answer-…` is its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Declined => "declined",
            Self::Withdrawn => "withdrawn",
            Self::Expired => "expired",
        }
    }

    /// The answer that is written so.
    pub fn of(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.key() == key)
    }
}

/// An invitation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// The record.
    pub id: Id,
    /// What they are asked to take.
    pub request: Id,
    /// Who is asked.
    pub interpreter: Id,
    /// In which wave, from 1.
    pub wave: i16,
    /// How.
    pub way: Way,
    /// When.
    pub sent_at: Moment,
    /// Until when an answer helps.
    pub answer_by: Moment,
    /// What came of it, and when.
    pub answer: Option<(Answer, Moment)>,
    /// Which of the request's times they take.
    pub time: Option<i16>,
    /// Key of the reason why not.
    pub reason: Option<String>,
}

impl Invitation {
    /// Whether it still waits.
    pub fn is_open(&self) -> bool {
        self.answer.is_none()
    }
}
