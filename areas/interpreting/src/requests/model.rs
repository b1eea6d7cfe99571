//! Anfrage. An institution asks for an interpreter.

use std::collections::BTreeSet;

use registry::calendar::time::{Period, Wall};
use values::{clock::Moment, day::Day, id::Id, language::Language};

use crate::pool::{Medium, Mode};

/// The kind under which the house speaks of requests.
pub const SUBJECT: &str = "interpreting_request";

/// Stand. How far a request is; since when stands beside it, and each step before in its history.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Stage {
    /// Sent by somebody whose mail is not confirmed yet.
    Unconfirmed,
    /// Waits for the coordinators' look.
    New,
    /// The institution was asked something.
    AskedBack,
    /// The pool cannot do it.
    Refused,
    /// An interpreter is looked for.
    Searching,
    /// The institution has contact data of somebody who agreed; both look for a date.
    Brokered,
    /// Somebody comes.
    Assigned,
    /// The time is over; what took place is not confirmed by both yet.
    Held,
    /// What took place is known.
    Recorded,
    /// Nobody was found.
    Unfilled,
    /// Called off.
    Cancelled,
}

impl Stage {
    /// All of them, in the order of a request's life.
    pub const ALL: [Self; 11] = [
        Self::Unconfirmed,
        Self::New,
        Self::AskedBack,
        Self::Refused,
        Self::Searching,
        Self::Brokered,
        Self::Assigned,
        Self::Held,
        Self::Recorded,
        Self::Unfilled,
        Self::Cancelled,
    ];

    /// As the database and addresses write it; `requests-stage-…` is its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Unconfirmed => "unconfirmed",
            Self::New => "new",
            Self::AskedBack => "asked_back",
            Self::Refused => "refused",
            Self::Searching => "searching",
            Self::Brokered => "brokered",
            Self::Assigned => "assigned",
            Self::Held => "held",
            Self::Recorded => "recorded",
            Self::Unfilled => "unfilled",
            Self::Cancelled => "cancelled",
        }
    }

    /// The stage that is written so.
    pub fn of(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.key() == key)
    }

    /// Key of the sentence that says why something cannot be done in this stage.
    pub fn refusal(self) -> &'static str {
        match self {
            Self::Unconfirmed => "refused-requests-unconfirmed",
            Self::New => "refused-requests-new",
            Self::AskedBack => "refused-requests-asked-back",
            Self::Refused => "refused-requests-refused",
            Self::Searching => "refused-requests-searching",
            Self::Brokered => "refused-requests-brokered",
            Self::Assigned => "refused-requests-assigned",
            Self::Held => "refused-requests-held",
            Self::Recorded => "refused-requests-recorded",
            Self::Unfilled => "refused-requests-unfilled",
            Self::Cancelled => "refused-requests-cancelled",
        }
    }

    /// Whether the centre has still something to do.
    pub fn is_open(self) -> bool {
        matches!(
            self,
            Self::New | Self::AskedBack | Self::Searching | Self::Brokered
        )
    }
}

/// What happens to a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Event {
    /// The mail of whoever sent it is theirs.
    Confirm,
    /// The institution writes it anew.
    Correct,
    /// A coordinator, or the triage, finds it in order.
    Check,
    /// A coordinator asks the institution something.
    AskBack,
    /// A coordinator says no.
    Refuse,
    /// Contact data goes out to the institution.
    Broker,
    /// Somebody takes it.
    Fill,
    /// Whoever took it does not come after all.
    Release,
    /// It takes place at another time; the same person comes.
    Move,
    /// Another room or contact person; time and people stay.
    Amend,
    /// Nobody was found.
    GiveUp,
    /// It is looked for again.
    Reopen,
    /// The institution needs nobody any more.
    Cancel,
    /// Its time is over.
    Hold,
    /// What took place is confirmed.
    Record,
}

impl Event {
    /// All of them.
    #[cfg(test)]
    pub const ALL: [Self; 15] = [
        Self::Confirm,
        Self::Correct,
        Self::Check,
        Self::AskBack,
        Self::Refuse,
        Self::Broker,
        Self::Fill,
        Self::Release,
        Self::Move,
        Self::Amend,
        Self::GiveUp,
        Self::Reopen,
        Self::Cancel,
        Self::Hold,
        Self::Record,
    ];

    /// As the database writes it; `requests-event-…` says what happened.
    pub fn key(self) -> &'static str {
        match self {
            Self::Confirm => "confirm",
            Self::Correct => "correct",
            Self::Check => "check",
            Self::AskBack => "ask_back",
            Self::Refuse => "refuse",
            Self::Broker => "broker",
            Self::Fill => "fill",
            Self::Release => "release",
            Self::Move => "move",
            Self::Amend => "amend",
            Self::GiveUp => "give_up",
            Self::Reopen => "reopen",
            Self::Cancel => "cancel",
            Self::Hold => "hold",
            Self::Record => "record",
        }
    }
}

/// Whether a woman or a man should come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum GenderWish {
    /// It does not matter.
    #[default]
    None,
    /// A woman would be better.
    RatherWoman,
    /// A man would be better.
    RatherMan,
    /// Only a woman.
    MustWoman,
    /// Only a man.
    MustMan,
}

impl GenderWish {
    /// All of them, in the order of forms.
    pub const ALL: [Self; 5] = [
        Self::None,
        Self::RatherWoman,
        Self::RatherMan,
        Self::MustWoman,
        Self::MustMan,
    ];

    /// As the database and forms write it.
    pub fn key(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::RatherWoman => "rather_woman",
            Self::RatherMan => "rather_man",
            Self::MustWoman => "must_woman",
            Self::MustMan => "must_man",
        }
    }

    /// The wish that is written so.
    pub fn of(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|wish| wish.key() == key)
    }
}

/// Who asks, and how they are reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asker {
    /// Their record, where they are known.
    pub organisation: Option<Id>,
    /// What the institution is called.
    pub institution: String,
    /// A key of `organisations::Kind`, or `private`.
    pub kind: String,
    /// Whom one talks to.
    pub name: String,
    /// Their mail.
    pub email: String,
    /// Their telephone.
    pub phone: String,
    /// What they read.
    pub language: Language,
}

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    /// A tag of the registry's languages.
    pub language: String,
    /// More about it, in the institution's words: a region, a dialect.
    pub variety: String,
    /// Tags that will do as well, the best first.
    pub substitutes: Vec<String>,
    /// A key of the rule set's occasions.
    pub occasion: String,
    /// How one meets.
    pub medium: Medium,
    /// Where, in words: street and room; number to call; address of the video talk.
    pub place: String,
    /// Of the place.
    pub postcode: String,
    /// Of the place.
    pub town: String,
    /// The district it lies in, where that is known.
    pub district: Option<Id>,
    /// Who should come.
    pub gender: GenderWish,
    /// The institution's file number instead of a name.
    pub file_number: String,
    /// For the coordinators alone.
    pub note: String,
    /// How urgent it is: an index into the points of the rule set.
    pub priority: u8,
    /// Somebody who knows the case.
    pub preferred: Option<Id>,
}

/// What the rules look at beside what is needed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    /// Keys of the rules' questions that were answered with yes.
    pub subjects: BTreeSet<String>,
    /// Whether one meets in a public room.
    pub is_public_room: bool,
    /// The day whose rules it is judged by; absent: the day it came.
    pub rules_from: Option<Day>,
    /// Since when these times are asked for; absent: since it came.
    pub times_asked_at: Option<Moment>,
}

impl Default for Judged {
    fn default() -> Self {
        Self {
            subjects: BTreeSet::new(),
            is_public_room: true,
            rules_from: None,
            times_asked_at: None,
        }
    }
}

/// A request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// The record.
    pub id: Id,
    /// What people call it.
    pub number: i64,
    /// Placing or brokering.
    pub mode: Mode,
    /// How far it is.
    pub stage: Stage,
    /// Since when.
    pub stage_since: Moment,
    /// When it came.
    pub received_at: Moment,
    /// Who asks.
    pub asker: Asker,
    /// What for.
    pub need: Need,
    /// The date wished first, then its alternatives.
    pub times: Vec<Wall>,
    /// What the rules look at beside it.
    pub judged: Judged,
    /// The fund that pays.
    pub fund: Option<Id>,
    /// Whether a coordinator has chosen it.
    pub is_fund_set_by_hand: bool,
    /// The series it belongs to, and its place in it from 0.
    pub series: Option<(Id, i16)>,
    /// The account that looks after it.
    pub handled_by: Option<Id>,
}

impl Need {
    /// The place with its town, as it is written on letters whatever the language around it.
    pub fn address(&self) -> String {
        let town = format!("{} {}", self.postcode, self.town);
        let parts = [self.place.as_str(), town.trim()].into_iter();
        let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
        parts.join(", ")
    }
}

impl Request {
    /// When its times begin, in their order.
    pub fn beginnings(&self) -> Vec<Moment> {
        let periods = self.times.iter().filter_map(|wall| wall.period().ok());
        periods.map(|period| period.from).collect()
    }

    /// Its times that have not begun, with their number.
    pub fn ahead(&self, now: Moment) -> Vec<(usize, Wall, Period)> {
        let times = self.times.iter().enumerate();
        let periods = times.filter_map(|(place, wall)| Some((place, *wall, wall.period().ok()?)));
        periods.filter(|(_, _, period)| period.from > now).collect()
    }

    /// Whether a question of the rules was answered with yes and no coordinator has decided yet.
    pub fn needs_decision(&self) -> bool {
        matches!(self.stage, Stage::New | Stage::AskedBack) && !self.judged.subjects.is_empty()
    }
}

/// A step of a request's life.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// When.
    pub at: Moment,
    /// A key of [`Event`].
    pub event: String,
    /// A key of [`Stage`].
    pub to: String,
    /// Key of a sentence, or empty.
    pub reason: String,
    /// Words that the institution reads.
    pub words: String,
}
