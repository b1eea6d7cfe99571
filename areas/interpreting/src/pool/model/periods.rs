//! Days within which things should be done, and what happens after contact data were handed over.

use serde::{Deserialize, Serialize};

/// Days within which things should be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Deadlines {
    /// Within which the intake talk should be held after somebody has shown interest.
    pub talk_days: u16,
    /// Within which somebody on the way should have everything.
    pub papers_days: u16,
    /// Before the end of a conduct certificate on which it is remembered.
    pub certificate_ahead_days: u16,
    /// Oldest age of a conduct certificate in months on the day of its inspection; 0: any.
    pub certificate_age_months: u16,
    /// For which people may still be sent after rules began that ask for more than they have.
    pub grace_days: u16,
}

impl Default for Deadlines {
    /// As the pool has always worked; a rule set may say otherwise.
    fn default() -> Self {
        Self {
            talk_days: 14,
            papers_days: 90,
            certificate_ahead_days: 60,
            certificate_age_months: 3,
            grace_days: 30,
        }
    }
}

/// What happens after contact data were handed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Brokering {
    /// Days without a report after which the institution is asked what came of it.
    pub remind_after_days: u16,
    /// Reminders after which the coordinators ask.
    pub most_reminders: u16,
    /// Messages passed on for one request and person.
    pub most_messages: u16,
    /// Days after the last of its times in which a request can be reported on.
    pub reported_days: u16,
}

impl Default for Brokering {
    /// As the pool has always worked; a rule set may say otherwise.
    fn default() -> Self {
        Self {
            remind_after_days: 5,
            most_reminders: 2,
            most_messages: 40,
            reported_days: 30,
        }
    }
}

/// Whether the institution gets to know how to reach an interpreter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Contacts {
    /// Never: all goes through the centre.
    Never,
    /// Of whoever has agreed to it.
    WhoAgreed,
}

impl Contacts {
    /// Both, in the order of forms.
    pub const ALL: [Self; 2] = [Self::Never, Self::WhoAgreed];

    /// As forms write it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Never => "never",
            Self::WhoAgreed => "who_agreed",
        }
    }

    /// What is written so.
    pub fn of(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.key() == key)
    }
}
