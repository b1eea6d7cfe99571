//! What a Steckbrief says, in the order and with the names of its JSON.
//!
//! Text is plain and in normal form: no HTML, no tabs, single spaces, lines trimmed, paragraphs
//! separated by one empty line.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The public profile of one integration centre as its text file states it.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Default)]
pub struct Steckbrief {
    /// Name of the centre.
    pub name: Option<String>,
    /// The town or district that runs the centre, derived from the name.
    pub municipality: Option<String>,
    /// What kind of municipality that is, derived from the name.
    pub municipality_kind: Option<MunicipalityKind>,
    /// Address of the integration concept; http or https.
    pub concept_url: Option<String>,
    /// Schwerpunkte.
    pub focus_areas: Vec<FocusArea>,
    /// Weitere Aufgabenbereiche.
    pub tasks: Vec<Task>,
    /// Organisatorische Anbindung.
    pub attachment: Attachment,
    /// Projekte vor Ort (Best-Practice Beispiele).
    pub best_practice: Vec<Task>,
    /// Leitung.
    pub lead: Lead,
    /// Ratsbeschluss zur Einrichtung.
    pub council_decision: CouncilDecision,
    /// What stood in the file and has no place above, in the order of the file.
    pub unknown_fields: Vec<UnknownField>,
    /// What was guessed, was wrong or is missing.
    pub findings: Vec<Finding>,
    /// Every field as it stood in the file. Not part of the JSON.
    #[serde(skip)]
    pub raw: Vec<RawField>,
}

impl Steckbrief {
    /// Whether a field could not be understood, as opposed to guessed.
    pub fn has_errors(&self) -> bool {
        self.findings
            .iter()
            .any(|finding| finding.severity == Severity::Error)
    }

    /// Every field as it stood in the file, with its line; it may contain HTML and scripts.
    pub fn raw(&self) -> &[RawField] {
        &self.raw
    }
}

/// One of the fields of § 8 of the state's participation and integration act (`TIntG`) with what the centre plans in it.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq, Default)]
pub struct FocusArea {
    /// Its heading, if one could be told from the text.
    pub title: Option<String>,
    /// Paragraphs, separated by an empty line; may be empty.
    pub text: String,
}

/// Something the centre does.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq, Default)]
pub struct Task {
    /// The whole entry.
    pub text: String,
    /// Names in quotation marks, without the marks, in the order of the text.
    pub projects: Vec<String>,
    /// Suggested kind of undertaking.
    pub kind: Option<UndertakingKind>,
}

/// The office, division and department head that the centre is attached to.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq, Default)]
pub struct Attachment {
    /// Amt, Dezernat or Fachbereich.
    pub office: Option<String>,
    /// Abteilung, Geschäftsbereich or Team.
    pub division: Option<String>,
    /// The person who heads it.
    pub head: Option<String>,
}

/// The head of the centre and how to reach them.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq, Default)]
pub struct Lead {
    /// Given name and surname, with academic title.
    pub name: Option<String>,
    /// Street and house number.
    pub street: Option<String>,
    /// Five digits.
    pub postcode: Option<String>,
    /// Town.
    pub town: Option<String>,
    /// E.164, for example `+492315027247`.
    pub phone: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// http or https address.
    pub homepage: Option<String>,
}

/// The resolution that founded the centre.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq, Default)]
pub struct CouncilDecision {
    /// `Rat`, `Kreistag`, `Städteregionstag` or another body named in the text.
    pub body: Option<String>,
    /// Day of the resolution.
    pub date: Option<NaiveDate>,
}

/// A field, or a part of one, that has no place in the Steckbrief.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq, Default)]
pub struct UnknownField {
    /// One line.
    pub label: String,
    /// Plain text.
    pub value: String,
}

/// Something a person should look at.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Path in the JSON, for example `lead.phone` or `tasks[3].kind`; `$` for the whole file.
    pub field: String,
    /// How much it matters.
    pub severity: Severity,
    /// A German sentence for the person: what was guessed or wrong and what to do.
    pub message: String,
}

/// How much a finding matters.
#[derive(Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// A safe guess.
    Info,
    /// An unsafe guess or something missing.
    Warning,
    /// A value that could not be understood and is therefore null.
    Error,
}

/// A field as it stood in the file, line ends aside.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct RawField {
    /// As it stood; empty for text before the first label.
    pub label: String,
    /// As it stood, HTML included.
    pub value: String,
    /// Line of the label, counted from 1.
    pub line: usize,
}

/// What kind of municipality runs the centre.
#[derive(Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum MunicipalityKind {
    /// A town that is its own district; the city of Aachen counts as one.
    KreisfreieStadt,
    /// A rural district.
    Kreis,
    /// The StädteRegion Aachen.
    Staedteregion,
}

/// What kind of undertaking an entry of the Steckbrief is.
#[derive(Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum UndertakingKind {
    /// Pool of volunteer interpreters.
    Pool,
    /// Map of offers.
    Map,
    /// Funding line.
    FundingLine,
    /// Education programme.
    Programme,
    /// Conflict management.
    CaseSystem,
    /// Event.
    Event,
    /// Campaign.
    Campaign,
    /// Prize.
    Prize,
    /// Network, body or partnership.
    Network,
    /// Plan, concept or strategy.
    Plan,
}
