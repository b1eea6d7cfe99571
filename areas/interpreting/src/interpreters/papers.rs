//! What is known about an interpreter's way into the pool: talk, certificate, pledge, training.

use registry::people::{Level, Skill};
use values::{day::Day, id::Id, language::Language};

/// Erstgespräch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Talk {
    /// When.
    pub held_on: Day,
    /// By whom of the centre.
    pub held_by: String,
}

/// Erweitertes Führungszeugnis, as far as § 72a Abs. 5 SGB VIII lets it be kept: that it was inspected, never what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certificate {
    /// The day it bears.
    pub issued_on: Day,
    /// When somebody of the centre looked at it.
    pub inspected_on: Day,
    /// How long it counts.
    pub valid_until: Day,
    /// Who looked at it.
    pub inspected_by: String,
}

/// What somebody says who has looked at a certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inspection {
    /// The day it bears.
    pub issued_on: Day,
    /// When they looked at it.
    pub inspected_on: Day,
    /// How long it counts, where they say it.
    pub valid_until: Option<Day>,
    /// Who they are.
    pub inspected_by: String,
}

/// How a pledge was signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignedBy {
    /// On paper.
    Paper,
    /// On the interpreter's own page.
    Link,
}

impl SignedBy {
    /// As the database writes it; `interpreters-signed-…` is its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Paper => "paper",
            Self::Link => "link",
        }
    }

    /// The way that is written so.
    pub fn of(key: &str) -> Option<Self> {
        [Self::Paper, Self::Link]
            .into_iter()
            .find(|way| way.key() == key)
    }
}

/// Verpflichtungserklärung.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pledge {
    /// Version of the text.
    pub version: u16,
    /// Tag of the language in which it was read.
    pub language: String,
    /// When.
    pub signed_on: Day,
    /// How.
    pub way: SignedBy,
    /// Its last day, if it ends.
    pub valid_until: Option<Day>,
}

/// What a module is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ModuleKind {
    /// Basisschulung, without which nobody is sent.
    Basic,
    /// Fortbildung.
    Further,
}

impl ModuleKind {
    /// Both, in the order of forms.
    pub const ALL: [Self; 2] = [Self::Basic, Self::Further];

    /// As the database and forms write it; `interpreters-module-…` is its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Basic => "basic",
            Self::Further => "further",
        }
    }

    /// The kind that is written so.
    pub fn of(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }
}

/// Schulungsmodul.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Module {
    /// The record.
    pub id: Id,
    /// What it is called, in German.
    pub name: String,
    /// What it is for.
    pub kind: ModuleKind,
    /// How long it usually is.
    pub minutes: u32,
    /// Since when it is offered no more.
    pub ended_on: Option<Day>,
}

/// Teilnahme. Somebody took part in a module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Training {
    /// Name of the module.
    pub module: String,
    /// What it was for.
    pub kind: ModuleKind,
    /// When it was complete.
    pub completed_on: Day,
    /// How long they were there.
    pub minutes: u32,
    /// Who noted it.
    pub recorded_by: String,
}

/// Everything of it about one interpreter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Papers {
    /// The talk.
    pub talk: Option<Talk>,
    /// Certificates, the newest inspection first.
    pub certificates: Vec<Certificate>,
    /// Pledges, the newest first.
    pub pledges: Vec<Pledge>,
    /// Training, the newest first.
    pub trainings: Vec<Training>,
}

/// Whether a skill was proved, and well enough.
pub fn is_proved(skill: &Skill, least: Option<Level>) -> bool {
    let is_good = least.is_none_or(|least| skill.level.is_some_and(|level| level >= least));
    skill.verified_on.is_some() && is_good
}

/// Somebody who has filled in the form and not yet confirmed their mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Interest {
    /// The record.
    pub id: Id,
    /// First name.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
    /// Mail.
    pub email: String,
    /// Telephone in E.164, or empty.
    pub phone: String,
    /// What they read.
    pub contact_language: Language,
    /// Tags of what they speak.
    pub spoken: Vec<String>,
    /// What they wanted to say.
    pub note: String,
}
