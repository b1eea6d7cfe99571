//! What is known about an interpreter's way into the pool: talk, certificate, pledge, training.

use registry::people::{Channel, Details, Direction, Level, Skill, Way};
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
    /// The record.
    pub id: Id,
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
    /// The record.
    pub id: Id,
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
    /// The record.
    pub id: Id,
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
fn is_proved(skill: &Skill, least: Option<Level>) -> bool {
    let is_good = least.is_none_or(|least| skill.level.is_some_and(|level| level >= least));
    skill.verified_on.is_some() && is_good
}

/// The tags of what somebody says they speak, each once, with whether it was proved in both directions, and well enough.
pub fn proofs(skills: &[Skill], least: Option<Level>) -> Vec<(&str, bool)> {
    let mut tags: Vec<&str> = Vec::new();
    for skill in skills {
        if !tags.contains(&skill.tag.as_str()) {
            tags.push(&skill.tag);
        }
    }
    let is_good = |tag: &str, direction: Direction| {
        let own = skills.iter().filter(|own| own.tag == tag);
        let mut own = own
            .filter(|own| matches!(own.direction, Direction::Both) || own.direction == direction);
        own.any(|own| is_proved(own, least))
    };
    let both = |tag| is_good(tag, Direction::IntoGerman) && is_good(tag, Direction::OutOfGerman);
    tags.into_iter().map(|tag| (tag, both(tag))).collect()
}

/// Writes a proof among what somebody speaks: it takes the place of what was only said before. Of a language said for both
/// directions, the one that was not proved stays said.
pub fn prove(skills: &mut Vec<Skill>, mut proved: Skill) {
    let is_same = |own: &Skill| own.tag == proved.tag;
    let said = skills.iter().find(|own| is_same(own));
    if let Some(said) = said
        && proved.variety.is_empty()
    {
        proved.variety.clone_from(&said.variety);
    }
    let other = match proved.direction {
        Direction::Both => None,
        Direction::IntoGerman => Some(Direction::OutOfGerman),
        Direction::OutOfGerman => Some(Direction::IntoGerman),
    };
    let claim = skills
        .iter()
        .find(|own| is_same(own) && own.direction == Direction::Both && own.verified_on.is_none());
    let rest = other.zip(claim.cloned());
    skills.retain(|own| {
        let is_replaced = own.direction == proved.direction
            || (own.verified_on.is_none()
                && (own.direction == Direction::Both || proved.direction == Direction::Both));
        !(own.tag == proved.tag && is_replaced)
    });
    if let Some((direction, claim)) = rest {
        let is_known = |own: &Skill| own.tag == proved.tag && own.direction == direction;
        if !skills.iter().any(is_known) {
            skills.push(Skill { direction, ..claim });
        }
    }
    skills.push(proved);
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
    /// The language in which they read what they agreed to.
    pub read_in: Language,
}

/// What was noted on somebody's way and can be taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Noted {
    /// The talk.
    Talk,
    /// An inspected certificate.
    Certificate(Id),
    /// A signed pledge.
    Pledge(Id),
    /// A participation.
    Training(Id),
}

impl Noted {
    /// As the log and forms write it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Talk => "talk",
            Self::Certificate(_) => "conduct",
            Self::Pledge(_) => "pledge",
            Self::Training(_) => "training",
        }
    }

    /// As a form sends it.
    pub fn written(self) -> String {
        match self {
            Self::Talk => self.key().to_owned(),
            Self::Certificate(id) | Self::Pledge(id) | Self::Training(id) => {
                format!("{}:{id}", self.key())
            }
        }
    }

    /// What is written so.
    pub fn of(text: &str) -> Option<Self> {
        if text == Self::Talk.key() {
            return Some(Self::Talk);
        }
        let (key, id) = text.split_once(':')?;
        let id = id.parse().ok()?;
        let all = [Self::Certificate(id), Self::Pledge(id), Self::Training(id)];
        all.into_iter().find(|one| one.key() == key)
    }
}

/// How somebody is reached, as they say it themselves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// Mobile number in E.164, or empty.
    pub mobile: String,
    /// What they read.
    pub language: Language,
}

impl Contact {
    /// What is known.
    pub fn of(details: &Details) -> Self {
        let mut channels = details.channels.iter();
        let mobile = channels.find(|own| own.kind == Way::Mobile);
        let tag = details.contact_language.as_deref();
        Self {
            mobile: mobile.map(|own| own.value.clone()).unwrap_or_default(),
            language: tag.and_then(Language::from_tag).unwrap_or_default(),
        }
    }

    /// Writes it: the mobile number takes the place of the first one that is known.
    pub fn write(&self, details: &mut Details) {
        details.contact_language = Some(self.language.tag().to_owned());
        let place = details
            .channels
            .iter()
            .position(|own| own.kind == Way::Mobile);
        match (place, self.mobile.is_empty()) {
            (Some(place), true) => {
                details.channels.remove(place);
            }
            (Some(place), false) => details.channels[place].value.clone_from(&self.mobile),
            (None, true) => {}
            (None, false) => details.channels.push(Channel {
                kind: Way::Mobile,
                value: self.mobile.clone(),
                note: String::new(),
            }),
        }
    }
}
