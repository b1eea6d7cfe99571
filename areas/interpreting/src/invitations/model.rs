//! Einsatzanfrage. The pool asks an interpreter whether they take a request.

use values::{clock::Moment, id::Id};

use crate::interpreters::Way;

/// The kind under which the house speaks of invitations.
pub const SUBJECT: &str = "interpreting_invitation";

/// Why somebody does not take a request: keys of `invitations-reason-…`.
pub const REASONS: [&str; 6] = ["time", "way", "work", "ill", "conflict", "other"];

/// Kept as the reason of somebody who said yes after somebody else did: they would have come.
pub const LATE: &str = "late";

/// Kept as the reason of somebody who takes a rest instead.
pub const PAUSE: &str = "pause";

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
    /// When; in a quiet hour it goes out later than it was made.
    pub sent_at: Moment,
    /// Until when an answer helps.
    pub answer_by: Moment,
    /// When the appointment begins that they were asked for first.
    pub begins_at: Option<Moment>,
    /// Their way there, in minutes, where it was known.
    pub travel_minutes: Option<i16>,
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

    /// What came of it.
    pub fn said(&self) -> Option<Answer> {
        self.answer.map(|(answer, _)| answer)
    }

    /// Whether they said yes after somebody else did.
    pub fn is_late_yes(&self) -> bool {
        self.said() == Some(Answer::Withdrawn) && self.reason.as_deref() == Some(LATE)
    }
}

/// How many of a request's invitations stand how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Said yes.
    pub accepted: u32,
    /// Said no.
    pub declined: u32,
    /// Still waiting for an answer.
    pub open: u32,
    /// Did not answer in time.
    pub expired: u32,
    /// Taken back.
    pub withdrawn: u32,
}

impl Tally {
    /// Of these.
    pub fn of<'a>(invitations: impl IntoIterator<Item = &'a Invitation>) -> Self {
        let mut tally = Self::default();
        for one in invitations {
            tally.count(one.said());
        }
        tally
    }

    /// Counts one more.
    pub fn count(&mut self, answer: Option<Answer>) {
        let counter = match answer {
            None => &mut self.open,
            Some(Answer::Accepted) => &mut self.accepted,
            Some(Answer::Declined) => &mut self.declined,
            Some(Answer::Withdrawn) => &mut self.withdrawn,
            Some(Answer::Expired) => &mut self.expired,
        };
        *counter += 1;
    }

    /// How many were asked.
    pub fn asked(&self) -> u32 {
        self.accepted + self.declined + self.open + self.expired + self.withdrawn
    }
}
