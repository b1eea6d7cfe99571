//! Regelwerk. The rules a pool works under: what a centre decided, as data with a date from which on it holds.

mod money;
mod periods;
mod verdict;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use values::day::Day;

pub use money::{Allowance, Cost, Money, TravelCost};
pub use periods::{Brokering, Contacts, Deadlines};
pub use verdict::{Asked, Finding, Verdict, Weight};

/// The kind under which the house speaks of rule sets.
pub const SUBJECT: &str = "interpreting_rule_set";

/// What the text of the pledge is called among the centre's texts.
pub const PLEDGE: &str = "Verpflichtungserklärung";

/// What stands for a private person where a kind of institution is asked for.
pub const PRIVATE: &str = "private";

/// How an interpreter and an institution come together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// The centre places the appointment and hands out no contact data (dossier 2.8).
    Placing,
    /// The centre hands over contact data of suitable interpreters who agreed; both sides find the date (dossier 2.9).
    Brokering,
}

impl Mode {
    /// As the database writes it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Placing => "placing",
            Self::Brokering => "brokering",
        }
    }

    /// The mode that is written so.
    pub fn of(key: &str) -> Option<Self> {
        [Self::Placing, Self::Brokering]
            .into_iter()
            .find(|mode| mode.key() == key)
    }
}

/// How one meets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Medium {
    /// At a place.
    Place,
    /// On the telephone.
    Phone,
    /// In a video talk.
    Video,
}

impl Medium {
    /// All of them, in the order of lists.
    pub const ALL: [Self; 3] = [Self::Place, Self::Phone, Self::Video];

    /// As the database and forms write it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Place => "place",
            Self::Phone => "phone",
            Self::Video => "video",
        }
    }

    /// The medium that is written so.
    pub fn of(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|medium| medium.key() == key)
    }
}

/// Something a pool does not do, and what to do instead. `key` names its question, reason and alternative in the texts; a
/// centre's own subjects bring their words along.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exclusion {
    /// For example `aosf`.
    pub key: String,
    /// Key of the way out, for example `sworn`.
    pub alternative: String,
    /// The coordinator decides instead of the rule.
    #[serde(default)]
    pub asks_back: bool,
    /// The centre's own words: question and reason, in German.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<OwnWords>,
}

/// Words of a centre for a subject the house has none for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnWords {
    /// Asked with yes and no.
    pub question: String,
    /// Why a yes is refused.
    pub reason: String,
}

/// Anlass. What an appointment is for: a key of the texts, or an own one with words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Occasion {
    /// For example `parent_talk`; `pool-occasion-…` is its name.
    pub key: String,
    /// The centre's own name for it, in German.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
}

/// A time at which the pool does not work on requests.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closing {
    /// Its first day.
    pub from: Day,
    /// Its last day.
    pub until: Day,
    /// Why, in German; shown to institutions.
    pub reason: String,
}

/// What days a lead time counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Counted {
    /// Days on which the pool works.
    WorkingDays,
    /// All days.
    Days,
}

impl Counted {
    /// Both, in the order of forms.
    pub const ALL: [Self; 2] = [Self::WorkingDays, Self::Days];

    /// As forms write it.
    pub fn key(self) -> &'static str {
        match self {
            Self::WorkingDays => "working_days",
            Self::Days => "days",
        }
    }

    /// What is written so.
    pub fn of(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.key() == key)
    }
}

/// Vorlauf. How long before its appointment a request must come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lead {
    /// So many.
    pub days: u16,
    /// Of these.
    pub counts: Counted,
}

/// Where appointments may be. Without areas and postcodes: everywhere.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Territory {
    /// Official keys of districts and towns (AGS, five digits); all their postcodes belong to it.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub areas: BTreeSet<String>,
    /// Beginnings of postcodes that belong to it, too.
    #[serde(default)]
    pub postcodes: BTreeSet<String>,
    /// It is about where people live, not where one meets: a place outside is decided by the centre.
    #[serde(default)]
    pub residents: bool,
    /// Only in public rooms, never in a flat.
    pub public_rooms_only: bool,
}

/// Dates that come again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Series {
    /// Most dates of one request; 1: none may come again.
    pub most: u16,
}

/// How the pool asks its interpreters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asking {
    /// Hours to answer, where time allows.
    pub answer_hours: u16,
    /// Wanted chance that a request is filled in time, in hundredths of a percent.
    pub wanted_basis_points: u16,
    /// First hour of the day in which invitations go out.
    pub from_hour: u8,
    /// The hour from which on none goes out.
    pub until_hour: u8,
    /// Waves go out by themselves.
    pub by_itself: bool,
    /// People who agreed to it are placed by a coordinator without being asked.
    pub places_directly: bool,
    /// None goes out on Sundays and public holidays.
    #[serde(default = "yes")]
    pub quiet_on_holidays: bool,
}

fn yes() -> bool {
    true
}

/// What counts how much when people are compared, in points (see `solver::weights`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Points {
    /// For a request left open, by priority.
    pub open: [i64; 3],
    /// For each minute on the way.
    pub travel: i64,
    /// For each appointment somebody had before.
    pub fairness: i64,
    /// For somebody else than who knows the case.
    pub not_preferred: i64,
    /// For another gender than rather wished.
    pub soft_gender: i64,
    /// For a language that will do as well.
    pub substitute: i64,
    /// For an agreed appointment that changes hands.
    pub moved: i64,
    /// Minutes that must lie between two appointments beside the way.
    pub buffer: i64,
    /// For another of the wished times than the first, and as much again for each further one.
    #[serde(default = "Points::alternative")]
    pub alternative: i64,
    /// For somebody whose level in the language nobody knows.
    #[serde(default)]
    pub unknown_level: i64,
    /// Days back for which appointments count, so that work is spread.
    #[serde(default = "Points::spread_days")]
    pub spread_days: u16,
    /// Days back for which it counts how often somebody was asked.
    #[serde(default = "Points::asked_days")]
    pub asked_days: u16,
}

/// What held before a rule set could say it.
impl Points {
    fn alternative() -> i64 {
        100
    }

    fn spread_days() -> u16 {
        182
    }

    fn asked_days() -> u16 {
        30
    }
}

/// What must be there before somebody is sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Needed {
    /// Least age in years.
    pub age: u8,
    /// A conduct certificate, good for so many months after it was inspected; absent: none is asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conduct_months: Option<u16>,
    /// A confidentiality pledge.
    pub pledge: bool,
    /// Version of the pledge's text that counts; older ones must be signed anew.
    pub pledge_version: u16,
    /// Minutes of basic training.
    pub training_minutes: u32,
    /// Minutes of further training each year.
    pub yearly_training_minutes: u32,
    /// The least level in each language that is interpreted, in the words of the CEFR; absent: none is asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language_level: Option<String>,
    /// Nobody is sent in a language of which nobody made sure.
    #[serde(default)]
    pub language_proof: bool,
}

/// All rules of a pool.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RuleSet {
    /// What it is called.
    pub name: String,
    /// Where its rules come from, for the people who keep it.
    pub sources: Vec<String>,
    /// Placing or brokering.
    pub mode: Mode,
    /// How long before its appointment a request must come.
    pub lead: Lead,
    /// A coordinator decides on what comes later than that; otherwise it is refused.
    pub short_notice_asks_back: bool,
    /// Working days the centre takes to answer, as it promises.
    pub answer_working_days: u16,
    /// Shortest appointment in minutes.
    pub shortest_minutes: u32,
    /// Longest appointment in minutes.
    pub longest_minutes: u32,
    /// Kinds of institution that may ask (keys of `organisations::Kind`).
    pub entitled: BTreeSet<String>,
    /// Whether private persons may ask for themselves.
    pub private_persons: bool,
    /// What the pool does not do.
    pub exclusions: Vec<Exclusion>,
    /// What appointments are for, in the order of the form.
    pub occasions: Vec<Occasion>,
    /// How one may meet.
    pub media: BTreeSet<Medium>,
    /// Where.
    pub territory: Territory,
    /// Dates that come again.
    pub series: Series,
    /// When the pool is closed.
    #[serde(default)]
    pub closings: Vec<Closing>,
    /// Which money pays for what, the first that fits.
    #[serde(default)]
    pub money: Vec<Money>,
    /// What interpreters get.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowance: Option<Allowance>,
    /// Hours before the appointment after which calling off is late.
    pub late_hours: u16,
    /// How interpreters are asked.
    pub asking: Asking,
    /// What counts how much.
    pub points: Points,
    /// What must be there before somebody is sent.
    pub needed: Needed,
    /// Who pays.
    #[serde(default)]
    pub cost: Cost,
    /// The centre says that nobody can claim help and nobody answers for mistakes.
    #[serde(default = "yes")]
    pub no_claim: bool,
    /// Whether institutions get contact data; absent: as the mode has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contacts: Option<Contacts>,
    /// Hours before an appointment at which both sides are reminded.
    #[serde(default = "RuleSet::usual_reminder")]
    pub reminder_hours: u16,
    /// Days after which a record of one side alone holds; absent: never.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attendance_counts_after_days: Option<u16>,
    /// Counts below it are not shown where they might be about single people.
    #[serde(default = "RuleSet::usual_few")]
    pub few: u32,
    /// Days within which things should be done.
    #[serde(default)]
    pub deadlines: Deadlines,
    /// What happens after contact data were handed over.
    #[serde(default)]
    pub brokering: Brokering,
}

impl RuleSet {
    fn usual_reminder() -> u16 {
        24
    }

    fn usual_few() -> u32 {
        5
    }

    /// Whether institutions get contact data: as the rules say, otherwise as the mode has it.
    pub fn contacts(&self) -> Contacts {
        let usual = match self.mode {
            Mode::Placing => Contacts::Never,
            Mode::Brokering => Contacts::WhoAgreed,
        };
        self.contacts.unwrap_or(usual)
    }
}
