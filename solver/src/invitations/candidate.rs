//! A person who may be asked, and how things stand with them.

use super::answer_times::AnswerCurve;
use super::chance::Chance;
use super::hours::Minute;
use crate::problem::PersonNumber;

/// Somebody the ranking found able to take the request.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// Who.
    pub person: PersonNumber,
    /// Chance of a yes, given time ([`super::Acceptance::chance`]).
    pub acceptance: Chance,
    /// When an answer comes ([`super::AnswerTimes::of`]).
    pub answers: AnswerCurve,
    /// What it costs if this person takes it, in the ranking's points: continuity, travel, slot price, fairness.
    pub rank_cost: u32,
    /// Invitations to this person lately ([`super::Rules::recent_days`]).
    pub recent_asks: u16,
    /// Whether they have been asked for this request.
    pub standing: Standing,
}

/// How things stand between this request and a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Not asked yet.
    Free,
    /// Asked, and silent since.
    Asked {
        /// When.
        at: Minute,
    },
    /// Said no.
    Declined,
    /// Not to be asked for this request, whatever the reason.
    Excluded,
}

impl Candidate {
    /// Chance of a yes within so many asking minutes of asking.
    pub(super) fn yes_within(&self, minutes: u32) -> f64 {
        self.acceptance.share() * self.answers.share_by(minutes)
    }

    /// Chance of a yes between two times since asking, given silence up to the first.
    pub(super) fn yes_between(&self, silent_for: u32, until: u32) -> f64 {
        let still = self.yes_within(until) - self.yes_within(silent_for);
        // Whoever may say yes answers: the answering share is at least the accepting one.
        let answering = self.answers.ever().max(self.acceptance.share());
        let silent = 1.0 - answering * self.answers.share_by(silent_for);
        if silent <= 0.0 {
            0.0
        } else {
            (still / silent).clamp(0.0, 1.0)
        }
    }
}
