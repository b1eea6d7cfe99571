//! The profile as one document: everything a centre says about itself.
//!
//! A version of the profile is one such document; so a draft, a comparison and a restore are
//! plain work on values, and an undertaking keeps its id through all versions.

pub mod blocks;
pub mod compare;
pub mod reading;
pub mod schema;
pub mod translation;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use values::{day::Day, id::Id};

use self::translation::Translation;

/// Steckbrief. What a centre says about itself. Texts are German; `translations` has the rest.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Profile {
    /// Full name of the centre.
    pub name: String,
    /// A few sentences for visitors; rich text.
    pub about: String,
    /// The integration concept the council has adopted.
    pub concept: Concept,
    /// The two fields of § 7/§ 8 `TIntG` with their period.
    pub focus_areas: Vec<FocusArea>,
    /// Everything the centre does.
    pub undertakings: Vec<Undertaking>,
    /// Where the centre belongs in the administration.
    pub attachment: Attachment,
    /// Who leads it and how to reach it.
    pub lead: Lead,
    /// The resolution that set it up.
    pub council_decision: CouncilDecision,
    /// What an imported Steckbrief said beyond the known fields.
    pub further: Vec<Further>,
    /// By language tag, then by the text's path.
    pub translations: BTreeMap<String, BTreeMap<String, Translation>>,
}

/// Integrationskonzept. A paper that the council has adopted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Concept {
    /// Its title; empty means: no concept is named.
    pub title: String,
    /// Where it can be read.
    pub url: String,
    /// When the council adopted it.
    pub adopted_on: Option<Day>,
    /// First day it holds.
    pub valid_from: Option<Day>,
    /// Last day it holds.
    pub valid_until: Option<Day>,
}

/// Schwerpunkt. A focus of the centre's work, fixed for two years.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct FocusArea {
    /// Stays the same through all versions.
    pub id: Option<Id>,
    /// Its title.
    pub title: String,
    /// What it means here; rich text.
    pub text: String,
    /// First day of its period.
    pub valid_from: Option<Day>,
    /// Last day of its period.
    pub valid_until: Option<Day>,
}

/// Vorhaben. Anything the centre does, run by one area of this software.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Undertaking {
    /// Stays the same through all versions.
    pub id: Option<Id>,
    /// Its part of an address; stays the same, too.
    pub slug: String,
    /// Its title.
    pub title: String,
    /// What it is; rich text.
    pub text: String,
    /// Which area runs it: one of `schema::KINDS`; empty when undecided.
    pub kind: String,
    /// Where the Steckbrief names it: `task` or `best_practice`.
    pub section: String,
    /// Names of projects that belong to it.
    pub projects: Vec<String>,
    /// First day; in the future it is planned.
    pub starts_on: Option<Day>,
    /// Since when it rests.
    pub paused_on: Option<Day>,
    /// Last day.
    pub ended_on: Option<Day>,
    /// Id of the focus area it serves; empty for none.
    pub focus_area: String,
    /// Who answers for it.
    pub contact_name: String,
    /// Their telephone.
    pub contact_phone: String,
    /// Their mail address.
    pub contact_email: String,
    /// With whom it is done.
    pub partners: Vec<String>,
    /// Steps on its way.
    pub milestones: Vec<Milestone>,
    /// Papers about it.
    pub documents: Vec<Document>,
}

/// Meilenstein. The Steckbrief asks of each: what schools need, what they gain, how they are
/// supported.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Milestone {
    /// What will be reached.
    pub title: String,
    /// By when.
    pub due_on: Option<Day>,
    /// Since when it is reached.
    pub reached_on: Option<Day>,
    /// Schulische Bedarfssituation.
    pub need: String,
    /// Nutzen für die Schulen.
    pub benefit: String,
    /// Unterstützung für die Schulen.
    pub support: String,
}

/// A paper one can open.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Document {
    /// What it is called.
    pub title: String,
    /// Where it can be read.
    pub url: String,
}

/// Organisatorische Anbindung.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Attachment {
    /// Office of the administration.
    pub office: String,
    /// Division within it.
    pub division: String,
    /// Dezernent:in or head of the division.
    pub head: String,
}

/// Leitung and how to reach the centre.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Lead {
    /// Who leads the centre.
    pub name: String,
    /// Street and number.
    pub street: String,
    /// Five digits.
    pub postcode: String,
    /// Town.
    pub town: String,
    /// E.164.
    pub phone: String,
    /// Mail address.
    pub email: String,
    /// Home page.
    pub homepage: String,
}

/// Ratsbeschluss or Kreistagsbeschluss zur Einrichtung des KI.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CouncilDecision {
    /// Which council decided: Rat, Kreistag, Städteregionstag.
    pub body: String,
    /// When.
    pub decided_on: Option<Day>,
    /// Number of the paper (Drucksache).
    pub paper: String,
    /// Where the paper can be read.
    pub paper_url: String,
    /// Its subject line.
    pub subject: String,
    /// Its way through the bodies (Beratungsfolge), in order.
    pub steps: Vec<Step>,
}

/// One body's consultation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Step {
    /// The body.
    pub body: String,
    /// When it met.
    pub met_on: Option<Day>,
    /// What it had to do: one of `schema::ROLES`.
    pub role: String,
    /// How it ended, in its own words.
    pub result: String,
}

/// A field that the portal's format does not know.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Further {
    /// Its label.
    pub label: String,
    /// Its text.
    pub text: String,
}

/// What an undertaking is doing on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// It has not begun.
    Planned,
    /// It runs.
    Active,
    /// It rests.
    Paused,
    /// It is over.
    Ended,
}

impl Status {
    /// Its key in texts and addresses.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Active => "active",
            Self::Paused => "paused",
            Self::Ended => "ended",
        }
    }
}

impl Undertaking {
    /// What it is doing on `today`: facts with dates, the latest one decides.
    pub fn status(&self, today: Day) -> Status {
        let has_come = |day: Option<Day>| day.is_some_and(|day| day <= today);
        if self.ended_on.is_some_and(|day| day < today) {
            Status::Ended
        } else if self.starts_on.is_some_and(|day| day > today) {
            Status::Planned
        } else if has_come(self.paused_on) {
            Status::Paused
        } else {
            Status::Active
        }
    }
}

impl Profile {
    /// The undertaking with this part of an address.
    pub fn undertaking(&self, slug: &str) -> Option<&Undertaking> {
        self.undertakings
            .iter()
            .find(|undertaking| undertaking.slug == slug)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_follows_from_dates_and_today() {
        let day = |text: &str| values::day::parse(text);
        let today = day("2026-11-24").unwrap();
        let with = |starts_on, paused_on, ended_on| {
            Undertaking {
                starts_on,
                paused_on,
                ended_on,
                ..Default::default()
            }
            .status(today)
        };
        assert_eq!(with(None, None, None), Status::Active);
        assert_eq!(with(day("2027-01-01"), None, None), Status::Planned);
        assert_eq!(
            with(day("2019-02-01"), day("2026-11-24"), None),
            Status::Paused
        );
        assert_eq!(with(None, day("2026-12-01"), None), Status::Active);
        assert_eq!(
            with(None, day("2020-01-01"), day("2022-12-31")),
            Status::Ended
        );
        assert_eq!(
            with(None, None, day("2026-11-24")),
            Status::Active,
            "the last day still counts"
        );
    }
}
