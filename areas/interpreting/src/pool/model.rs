//! Regelwerk. The rules a pool works under: what a centre decided, as data with a date from which on it holds.

use std::collections::BTreeSet;

use registry::calendar::time::Wall;
use serde::{Deserialize, Serialize};
use values::{day::Day, id::Id, money::Cents};

/// The kind under which the house speaks of rule sets.
pub const SUBJECT: &str = "interpreting_rule_set";

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

/// Money an assignment can be paid from, and which requests it is for. The fund itself stands in the registry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Money {
    /// The fund's name in the registry: what a rule set that comes along can know.
    pub fund: String,
    /// The fund in the registry, once a centre has chosen it; it counts before the name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fund_id: Option<Id>,
    /// Kinds of institution it pays for; none: all that are entitled.
    #[serde(default)]
    pub kinds: BTreeSet<String>,
    /// Exclusions it pays for nevertheless.
    #[serde(default)]
    pub despite: BTreeSet<String>,
    /// Only where nobody else has to pay: people look first.
    #[serde(default)]
    pub after_others: bool,
}

/// Who pays for an appointment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cost {
    /// Nothing is said about it.
    #[default]
    Unsaid,
    /// It costs the institution nothing.
    Free,
    /// The institution pays the allowance where it has means of its own, otherwise the centre (dossier 2.2, Rhein-Sieg).
    OwnMeans,
}

impl Cost {
    /// All of them, in the order of forms.
    pub const ALL: [Self; 3] = [Self::Unsaid, Self::Free, Self::OwnMeans];

    /// As forms write it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Unsaid => "unsaid",
            Self::Free => "free",
            Self::OwnMeans => "own_means",
        }
    }

    /// What is written so.
    pub fn of(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.key() == key)
    }
}

/// What interpreters get for the way, beside the time it may count as.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TravelCost {
    /// Nothing.
    #[default]
    None,
    /// Nothing more: it is in the allowance.
    Included,
    /// An amount for each kilometre.
    PerKm,
    /// What the ticket cost.
    Ticket,
}

impl TravelCost {
    /// All of them, in the order of forms.
    pub const ALL: [Self; 4] = [Self::None, Self::Included, Self::PerKm, Self::Ticket];

    /// As forms write it.
    pub fn key(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Included => "included",
            Self::PerKm => "per_km",
            Self::Ticket => "ticket",
        }
    }

    /// What is written so.
    pub fn of(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.key() == key)
    }
}

/// Aufwandsentschädigung. What an interpreter gets for an appointment (dossier 2.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Allowance {
    /// Minutes of the first block, which is always paid whole.
    pub first_minutes: u32,
    /// For the first block, in cents.
    pub first: Cents,
    /// Minutes of each further block begun; 0: there is none.
    pub next_minutes: u32,
    /// For each of them, in cents.
    pub next: Cents,
    /// From how many kilometres on the way counts as time; absent: never.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub travel_counts_from_km: Option<u32>,
    /// What is paid for the way.
    #[serde(default)]
    pub travel_cost: TravelCost,
    /// For each kilometre, in cents, where it is paid by the kilometre.
    #[serde(default)]
    pub per_km: Cents,
    /// Minutes that are paid when an appointment is called off late (see [`RuleSet::late_hours`]); 0: nothing.
    #[serde(default)]
    pub late_minutes: u32,
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
}

impl Verdict {
    /// Whether it can be done.
    pub fn is_refused(&self) -> bool {
        self.findings
            .iter()
            .any(|finding| finding.weight == Weight::Refused)
    }
}
