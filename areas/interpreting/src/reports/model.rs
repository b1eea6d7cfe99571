//! Zahlen. What a council wants to see (dossier 2.10): how much was asked, filled and interpreted, for whom, in which languages.

use std::collections::BTreeMap;

use values::{clock::Moment, id::Id};

use crate::{interpreters::Gender, requests::Stage};

/// A request as far as figures look at it: no person, no institution's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Talk {
    /// The request.
    pub id: Id,
    /// A tag of the registry's languages.
    pub language: String,
    /// The variety in the institution's words.
    pub variety: String,
    /// A key of `organisations::Kind`, or `private`.
    pub kind: String,
    /// A key of the rule set's occasions.
    pub occasion: String,
    /// The district it is in.
    pub district: Option<Id>,
    /// How far it is.
    pub stage: Stage,
    /// When it came.
    pub received_at: Moment,
    /// When somebody had taken it.
    pub filled_at: Option<Moment>,
    /// The month in which it takes place, from 1.
    pub month: u32,
    /// When it should begin.
    pub starts_at: Moment,
    /// How long it should take, in minutes.
    pub planned_minutes: u32,
    /// How long it took, in minutes; 0 when it did not take place or is not known yet.
    pub minutes: u32,
    /// Of who interpreted.
    pub gender: Option<Gender>,
    /// Key of the reason why it stayed open.
    pub open_reason: String,
}

impl Talk {
    /// Whether somebody had taken it and it was not called off.
    pub fn is_filled(&self) -> bool {
        matches!(self.stage, Stage::Assigned | Stage::Held | Stage::Recorded)
    }
}

/// Counts of one language, kind, district, occasion or month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Requests that were not refused and not called off before the search.
    pub requests: u32,
    /// Those somebody took.
    pub filled: u32,
    /// Those nobody was found for.
    pub unfilled: u32,
    /// Minutes interpreted.
    pub minutes: u32,
}

/// The figures of a year.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Altogether.
    pub all: Counts,
    /// Refused by the rules or a coordinator.
    pub refused: u32,
    /// Called off.
    pub cancelled: u32,
    /// By language tag and variety.
    pub languages: BTreeMap<(String, String), Counts>,
    /// By kind of institution.
    pub kinds: BTreeMap<String, Counts>,
    /// By district; `None` where it is not known.
    pub districts: BTreeMap<Option<Id>, Counts>,
    /// By occasion.
    pub occasions: BTreeMap<String, Counts>,
    /// By month, from 1.
    pub months: BTreeMap<u32, Counts>,
    /// Why requests stayed open.
    pub open_reasons: BTreeMap<String, u32>,
    /// Assignments interpreted by women, by men, by others, by people who have not told.
    pub genders: [u32; 4],
    /// Minutes from the request to the acceptance, in the middle of all that were filled.
    pub minutes_to_fill: Option<i64>,
}

/// More interpreters of one language at one time of the week, and what they would have changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recruiting {
    /// A tag of the registry's languages.
    pub language: String,
    /// The time of the week.
    pub time: TimeOfWeek,
    /// So many more people.
    pub people: u32,
    /// So many requests they would have filled.
    pub filled: u32,
    /// Of so many that stayed open in this language.
    pub open: u32,
}

/// Parts of the week in which people have time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TimeOfWeek {
    /// Monday to Friday until 13 o'clock.
    Mornings,
    /// Monday to Friday from 12 o'clock on.
    Afternoons,
    /// Any time from Monday to Friday.
    Weekdays,
    /// The weekend.
    Weekend,
}

impl TimeOfWeek {
    /// All of them.
    pub const ALL: [Self; 4] = [
        Self::Mornings,
        Self::Afternoons,
        Self::Weekdays,
        Self::Weekend,
    ];

    /// `reports-time-…` is its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Mornings => "mornings",
            Self::Afternoons => "afternoons",
            Self::Weekdays => "weekdays",
            Self::Weekend => "weekend",
        }
    }
}
