//! The fields of the portal and their labels, misspelt ones included.

use crate::findings::Findings;
use crate::limits::LONGEST_LABEL;
use crate::text::{fold, quoted};

/// The fields of the portal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Known {
    Name,
    Concept,
    Focus,
    Tasks,
    Attachment,
    BestPractice,
    Lead,
    Decision,
}

impl Known {
    pub(crate) const ALL: [Self; 8] = [
        Self::Name,
        Self::Concept,
        Self::Focus,
        Self::Tasks,
        Self::Attachment,
        Self::BestPractice,
        Self::Lead,
        Self::Decision,
    ];

    /// The label that the portal writes.
    pub(crate) fn label(self) -> &'static str {
        match self {
            Self::Name => "Name",
            Self::Concept => "Integrationskonzept",
            Self::Focus => "Schwerpunkte",
            Self::Tasks => "Weitere Aufgabenbereiche",
            Self::Attachment => "Organisatorische Anbindung Dezernent*in",
            Self::BestPractice => "Projekte vor Ort (Best-Practice Beispiele)",
            Self::Lead => "Leitung",
            Self::Decision => "Ratsbeschluss zur Einrichtung des KI vom",
        }
    }

    /// Path of the field in the JSON.
    pub(crate) fn path(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Concept => "concept_url",
            Self::Focus => "focus_areas",
            Self::Tasks => "tasks",
            Self::Attachment => "attachment",
            Self::BestPractice => "best_practice",
            Self::Lead => "lead",
            Self::Decision => "council_decision",
        }
    }
}

/// Labels as the portal and its editors write them, folded.
const LABELS: &[(Known, &[&str])] = &[
    (
        Known::Name,
        &[
            "name",
            "name des ki",
            "name des kommunalen integrationszentrums",
            "bezeichnung",
        ],
    ),
    (
        Known::Concept,
        &[
            "integrationskonzept",
            "integrations konzept",
            "konzept",
            "link zum integrationskonzept",
            "kommunales integrationskonzept",
        ],
    ),
    (
        Known::Focus,
        &[
            "schwerpunkte",
            "schwerpunkt",
            "schwerpunkte der arbeit",
            "arbeitsschwerpunkte",
            "aktuelle schwerpunkte",
            "schwerpunktthemen",
            "schwerpunkte des ki",
        ],
    ),
    (
        Known::Tasks,
        &[
            "weitere aufgabenbereiche",
            "weitere aufgaben",
            "aufgabenbereiche",
            "aufgaben",
            "weitere aufgabenfelder",
            "weitere arbeitsbereiche",
        ],
    ),
    (
        Known::Attachment,
        &[
            "organisatorische anbindung dezernent in",
            "organisatorische anbindung",
            "organisatorische anbindung dezernent",
            "organisatorische anbindung dezernentin",
            "organisatorische anbindung und dezernent in",
            "anbindung",
            "dezernent in",
            "dezernentin",
            "dezernent",
            "organisatorische einbindung",
        ],
    ),
    (
        Known::BestPractice,
        &[
            "projekte vor ort best practice beispiele",
            "projekte vor ort",
            "best practice beispiele",
            "best practice",
            "projekte",
            "beispiele guter praxis",
            "projekte vor ort best practice",
        ],
    ),
    (
        Known::Lead,
        &[
            "leitung",
            "leitung des ki",
            "ki leitung",
            "leitung und kontakt",
            "kontakt",
            "leitung kontakt",
            "leitung des kommunalen integrationszentrums",
        ],
    ),
    (
        Known::Decision,
        &["ratsbeschluss", "kreistagsbeschluss", "beschluss"],
    ),
];

/// How the label of the decision begins; it goes on with "zur Einrichtung des KI vom".
const DECISION: &[&str] = &[
    "ratsbeschluss",
    "stadtratsbeschluss",
    "kreistagsbeschluss",
    "staedteregionstagsbeschluss",
    "kreisausschussbeschluss",
    "beschluss des ",
    "beschluss der ",
    "beschluss zur ",
    "beschluss ueber ",
    "beschluss vom ",
];

/// How many unknown labels are compared letter by letter with the known ones.
const COMPARED: usize = 50;

/// The field with this label.
pub(crate) fn known(name: &str) -> Option<Known> {
    if name.len() > LONGEST_LABEL * 2 {
        return None;
    }
    let folded = fold(name);
    let folded = folded.trim();
    LABELS
        .iter()
        .find(|(_, labels)| labels.contains(&folded))
        .map(|(known, _)| *known)
        .or_else(|| {
            DECISION
                .iter()
                .any(|stem| folded.starts_with(stem))
                .then_some(Known::Decision)
        })
}

/// The field whose label is one or two letters away.
pub(crate) fn misspelt(name: &str, compared: &mut usize, findings: &mut Findings) -> Option<Known> {
    *compared += 1;
    if *compared > COMPARED || name.len() > LONGEST_LABEL {
        return None;
    }
    let folded = fold(name);
    let folded: Vec<char> = folded.trim().chars().collect();
    let (known, _) = LABELS
        .iter()
        .flat_map(|(known, labels)| labels.iter().map(move |label| (*known, *label)))
        .find(|(_, label)| {
            let allowed = match label.len() {
                0..=3 => 0,
                4..=12 => 1,
                _ => 2,
            };
            allowed > 0 && distance(&folded, label) <= allowed
        })?;
    findings.info(
        known.path(),
        format!(
            "Der Feldname {} wurde als „{}“ gelesen.",
            quoted(name),
            known.label()
        ),
    );
    Some(known)
}

/// Letters to insert, delete, replace or swap with their neighbour.
fn distance(left: &[char], right: &str) -> usize {
    let right: Vec<char> = right.chars().collect();
    if left.len().abs_diff(right.len()) > 2 {
        return usize::MAX;
    }
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=right.len()).collect();
    for (i, a) in left.iter().enumerate() {
        let mut row = Vec::with_capacity(right.len() + 1);
        row.push(i + 1);
        for (j, b) in right.iter().enumerate() {
            let mut best = (last[j] + usize::from(a != b))
                .min(last[j + 1] + 1)
                .min(row[j] + 1);
            let swapped = i > 0 && j > 0 && left[i - 1] == *b && *a == right[j - 1];
            if swapped {
                best = best.min(before_last[j - 1] + 1);
            }
            row.push(best);
        }
        before_last = std::mem::replace(&mut last, row);
    }
    last.last().copied().unwrap_or(usize::MAX)
}
