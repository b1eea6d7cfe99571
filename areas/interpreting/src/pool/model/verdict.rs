//! What the triage looks at, and what it says.

use std::collections::BTreeSet;

use registry::calendar::time::Wall;
use values::{id::Id, text};

use super::Medium;

/// What the triage looks at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// A key of `organisations::Kind`, or `private`.
    pub institution_kind: String,
    /// Keys of exclusions that were answered with yes.
    pub subjects: BTreeSet<String>,
    /// The date and its alternatives.
    pub times: Vec<Wall>,
    /// How many dates a series has; 1: none.
    pub series: u16,
    /// How one meets.
    pub medium: Medium,
    /// Of the place, where there is one.
    pub postcode: String,
    /// Whether it is a public room.
    pub is_public_room: bool,
}

/// How hard a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// Good to know.
    Hint,
    /// A coordinator decides.
    AskBack,
    /// It cannot be done so.
    Refused,
}

/// One thing the triage has found: a rule, why, and what to do instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Key of the rule, for example `lead-time`; `pool-found-…` says why.
    pub rule: &'static str,
    /// How hard it is.
    pub weight: Weight,
    /// Field of the form it stands beside.
    pub field: &'static str,
    /// Values of the sentence.
    pub values: Vec<(&'static str, String)>,
    /// The centre's own words instead of the texts' sentence.
    pub own_words: Option<String>,
    /// Key of the way out; `pool-alternative-…` says it.
    pub alternative: Option<String>,
}

/// What the triage says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verdict {
    /// Everything found, the hardest first.
    pub findings: Vec<Finding>,
    /// Names of funds that may pay for it, in the centre's order.
    pub funds: Vec<String>,
    /// Those of them that a centre has chosen in the registry.
    pub fund_ids: Vec<Id>,
}

impl Verdict {
    /// Whether the rules name a fund for it: as it is called, or as it was chosen.
    pub fn names(&self, fund: &str, id: &str) -> bool {
        let is_called = |own: &String| text::fold(own) == text::fold(fund);
        self.funds.iter().any(is_called) || self.fund_ids.iter().any(|own| own.to_string() == id)
    }

    /// Whether it can be done.
    pub fn is_refused(&self) -> bool {
        self.findings
            .iter()
            .any(|finding| finding.weight == Weight::Refused)
    }
}
