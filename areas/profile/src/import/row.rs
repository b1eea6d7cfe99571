//! One part of a Steckbrief on the page where it is corrected and taken over.

use platform::{
    Refusal,
    web::{Errors, Fields, Visit},
};
use steckbrief::{Finding, Severity};

use super::model::{Import, Proposal};
use crate::{
    document::{
        Profile,
        blocks::{self, Filled, Group},
        reading,
        schema::{self, Field},
    },
    editor::naming,
    public::cards,
};

/// One part as the page shows it.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a mark of its own on the page"
)]
pub struct Row {
    /// Key of the part; names of its inputs begin with it.
    pub key: String,
    /// Key of its field.
    pub field: &'static str,
    /// What it is called.
    pub title: String,
    /// Icon of an undertaking's kind.
    pub icon: &'static str,
    /// Whether the draft says nothing about it yet.
    pub is_new: bool,
    /// Whether taking it over would change the draft.
    pub is_news: bool,
    /// Whether it was taken over before.
    pub is_taken: bool,
    /// Whether its box is ticked.
    pub is_chosen: bool,
    /// Stamp of what the draft says.
    pub seen: String,
    /// What the draft says now: labels and texts.
    pub current: Vec<(String, String)>,
    /// Those of it that the Steckbrief says differently.
    pub replaced: Vec<(String, String)>,
    /// What was understood, to be corrected.
    pub groups: Vec<Group>,
    /// Inputs of the part that a Steckbrief never speaks of.
    pub further: Vec<Group>,
    /// What was guessed or is wrong.
    pub findings: Vec<Finding>,
    /// The Steckbrief's own words for an undertaking.
    pub raw: String,
    /// Place of the field among the raw fields.
    pub raw_place: Option<usize>,
}

impl Row {
    /// Whether it is an undertaking; there are many of them.
    pub fn is_undertaking(&self) -> bool {
        self.field == schema::UNDERTAKING.key
    }

    /// Whether something typed cannot be taken.
    pub fn has_errors(&self) -> bool {
        let groups = self.groups.iter().chain(&self.further);
        groups
            .flat_map(|group| &group.inputs)
            .any(|input| input.error.is_some())
    }

    /// Whether that is so among the inputs that are folded away.
    pub fn has_further_errors(&self) -> bool {
        let inputs = self.further.iter().flat_map(|group| &group.inputs);
        inputs.into_iter().any(|input| input.error.is_some())
    }

    fn worst(&self) -> Option<Severity> {
        self.findings.iter().map(|finding| finding.severity).max()
    }

    /// Whether the inputs are shown at once: something about them needs a look.
    pub fn is_open(&self) -> bool {
        let is_doubtful = self.worst() > Some(Severity::Info) || !self.is_new;
        self.has_errors() || (self.is_news && !self.is_taken && is_doubtful)
    }

    /// Whether nothing is left to decide.
    pub fn is_settled(&self) -> bool {
        !self.has_errors() && !self.is_chosen && (self.is_taken || !self.is_news)
    }

    /// How it stands: `taken`, `same`, `new` or `different`.
    pub fn state(&self) -> &'static str {
        match self {
            _ if self.is_taken => "taken",
            _ if !self.is_news => "same",
            _ if self.is_new => "new",
            _ => "different",
        }
    }
}

/// What was typed, what is wrong with it, and why nothing was taken over.
pub type Sent<'a> = (&'a Fields, &'a Errors, Option<Refusal>);

/// The messages beside a row's inputs, each after the row's title.
pub fn summary(visit: &Visit, row: &Row) -> Vec<(String, String)> {
    let groups = [row.groups.as_slice(), row.further.as_slice()].concat();
    let messages = naming::summary(visit, row.field, &groups).into_iter();
    messages
        .map(|(name, sentence)| (name, format!("{}, {sentence}", row.title)))
        .collect()
}

/// The row for `proposal`: as proposed, or as it was sent.
pub fn row(
    visit: &Visit,
    proposal: Proposal,
    profile: &Profile,
    import: &Import,
    sent: Option<&Sent<'_>>,
) -> Row {
    let key = proposal.part.key();
    let schema = proposal.part.schema();
    let prefix = prefix(&key);
    let is_news = proposal.is_news();
    let is_wrong = proposal
        .findings
        .iter()
        .any(|one| one.severity == Severity::Error);
    let is_taken = import.taken.contains(&key);
    let groups = match sent {
        Some((typed, errors, _)) => blocks::refill(schema, typed, errors, &prefix),
        None => blocks::fill(schema, &proposal.proposed, &prefix),
    };
    // Nothing is added here by hand; whoever wants to does it in the editor.
    let groups: Vec<Group> = groups.into_iter().filter(|group| !group.is_spare).collect();
    let (groups, further) = split(schema.key, groups);
    let own_block = Field {
        blocks: &schema.blocks[..1],
        ..*schema
    };
    let current = naming::lines(visit, profile, &own_block, &proposal.current);
    let is_new = current.is_empty();
    let proposed = naming::lines(visit, profile, &own_block, &proposal.proposed);
    let replaced = current
        .iter()
        .filter(|line| !proposed.contains(line))
        .cloned()
        .collect();
    Row {
        field: schema.key,
        title: naming::part(visit, &proposal.part, &proposal.proposed),
        icon: cards::icon(proposal.proposed["kind"].as_str().unwrap_or_default()),
        is_new,
        is_news,
        is_taken,
        is_chosen: match sent {
            Some((typed, _, _)) => typed.has(&format!("take-{key}")),
            // What stands in the draft gives way only to somebody who asks for it.
            None => is_news && is_new && !is_taken && !is_wrong,
        },
        seen: reading::stamp(&proposal.current),
        current,
        replaced,
        groups,
        further,
        findings: proposal.findings,
        raw: proposal.raw,
        raw_place: proposal.raw_place,
        key,
    }
}

/// Inputs that a Steckbrief speaks of, for fields that have others, too.
const SAID: &[(&str, &[&str])] = &[
    (
        "undertakings",
        &["id", "slug", "title", "text", "kind", "section", "projects"],
    ),
    ("concept", &["title", "url"]),
    ("council_decision", &["body", "decided_on"]),
];

/// What the Steckbrief may have said, and the rest of the part.
fn split(field: &str, groups: Vec<Group>) -> (Vec<Group>, Vec<Group>) {
    let Some((_, said_keys)) = SAID.iter().find(|(key, _)| *key == field) else {
        return (groups, Vec::new());
    };
    let (mut said, mut further) = (Vec::new(), Vec::new());
    for group in groups {
        if group.number.is_some() {
            further.push(group);
            continue;
        }
        let is_said = |input: &Filled| said_keys.contains(&input.input.key);
        let (here, there) = group.inputs.iter().cloned().partition(is_said);
        further.push(Group {
            inputs: there,
            ..group.clone()
        });
        said.push(Group {
            inputs: here,
            ..group
        });
    }
    (said, further)
}

/// Names of a part's inputs begin with this.
pub fn prefix(key: &str) -> String {
    format!("{key}:")
}
