//! Sprachmittler*innen. Volunteers who interpret in talks without legal consequence.

use values::{day::Day, id::Id};

/// The kind under which the house speaks of interpreters.
pub const SUBJECT: &str = "interpreter";

/// Where somebody stands between the first interest and the farewell; follows from the dates of their record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Would like to; nothing has been talked about or proved yet.
    Interested,
    /// On the way: talk, proofs, training.
    Joining,
    /// Takes appointments.
    Active,
    /// Rests for a while.
    Paused,
    /// Has left.
    Left,
}

impl Standing {
    /// All of them, in order.
    pub const ALL: [Self; 5] = [
        Self::Interested,
        Self::Joining,
        Self::Active,
        Self::Paused,
        Self::Left,
    ];

    /// As addresses write it; `interpreters-standing-…` is its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Interested => "interested",
            Self::Joining => "joining",
            Self::Active => "active",
            Self::Paused => "paused",
            Self::Left => "left",
        }
    }

    /// The standing that is written so.
    pub fn of(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.key() == key)
    }
}

/// Geschlecht, where somebody has told it: only to fulfil the wish of who needs them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gender {
    /// A woman.
    Woman,
    /// A man.
    Man,
    /// Neither of both.
    Other,
}

impl Gender {
    /// All of them, in the order of forms.
    pub const ALL: [Self; 3] = [Self::Woman, Self::Man, Self::Other];

    /// As the database and forms write it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Woman => "woman",
            Self::Man => "man",
            Self::Other => "other",
        }
    }

    /// The gender that is written so.
    pub fn of(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.key() == key)
    }
}

/// How somebody travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TravelMode {
    /// On foot.
    Foot,
    /// By bicycle.
    Bicycle,
    /// By bus and train.
    Transit,
    /// By car.
    Car,
}

impl TravelMode {
    /// All of them, in the order of forms; the place in it is the mode of `solver::weights`.
    pub const ALL: [Self; 4] = [Self::Foot, Self::Bicycle, Self::Transit, Self::Car];

    /// As the database and forms write it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Foot => "foot",
            Self::Bicycle => "bicycle",
            Self::Transit => "transit",
            Self::Car => "car",
        }
    }

    /// The mode that is written so.
    pub fn of(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.key() == key)
    }
}

/// How an interpreter is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// By mail.
    Mail,
    /// By a short message.
    Sms,
    /// A coordinator telephones.
    Phone,
}

impl Way {
    /// All of them, in the order of forms.
    pub const ALL: [Self; 3] = [Self::Mail, Self::Sms, Self::Phone];

    /// As the database and forms write it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Mail => "mail",
            Self::Sms => "sms",
            Self::Phone => "phone",
        }
    }

    /// The way that is written so.
    pub fn of(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.key() == key)
    }
}

/// What an interpreter decides about themselves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    /// Their gender, if they tell it.
    pub gender: Option<Gender>,
    /// How they travel.
    pub travel_mode: TravelMode,
    /// Longest way to an appointment, in minutes.
    pub travel_limit_minutes: i16,
    /// Most appointments a day.
    pub most_per_day: i16,
    /// Most appointments a week.
    pub most_per_week: i16,
    /// Hours before an appointment that they want to be asked at least.
    pub notice_hours: i16,
    /// How they are asked.
    pub asked_by: Way,
    /// Since when their contact data may go to institutions.
    pub shares_contact_since: Option<Day>,
    /// Since when they may be placed without being asked.
    pub placed_directly_since: Option<Day>,
    /// Districts in which they take appointments; none: everywhere.
    pub districts: Vec<Id>,
}

/// An interpreter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Interpreter {
    /// The record.
    pub id: Id,
    /// Their record as a person: name, contact, languages, address.
    pub person: Id,
    /// When they first said that they would like to.
    pub interested_on: Day,
    /// When the centre was told that they are of age.
    pub of_age_on: Option<Day>,
    /// Since when they take appointments.
    pub active_since: Option<Day>,
    /// Since when they rest.
    pub paused_on: Option<Day>,
    /// The last day of the rest, where it is known.
    pub paused_until: Option<Day>,
    /// When they left.
    pub left_on: Option<Day>,
    /// What they decide about themselves.
    pub terms: Terms,
    /// For the coordinators alone.
    pub note: String,
}

impl Interpreter {
    /// Where they stand on `day`.
    pub fn standing(&self, day: Day) -> Standing {
        let has_come = |date: Option<Day>| date.is_some_and(|date| date <= day);
        let is_back = self.paused_until.is_some_and(|until| until < day);
        if has_come(self.left_on) {
            Standing::Left
        } else if !has_come(self.active_since) {
            let has_begun = self.of_age_on.is_some();
            if has_begun {
                Standing::Joining
            } else {
                Standing::Interested
            }
        } else if has_come(self.paused_on) && !is_back {
            Standing::Paused
        } else {
            Standing::Active
        }
    }
}

/// Something without which nobody is sent (see `pool::model::Needed`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Missing {
    /// They do not take appointments on that day.
    NotActive,
    /// No conduct certificate was inspected.
    Conduct,
    /// It is no longer good.
    ConductExpired,
    /// No pledge is signed.
    Pledge,
    /// The text has changed since.
    PledgeOutdated,
    /// Basic training is not complete.
    Training,
    /// Nobody made sure of a language they say they speak, or not well enough.
    Language,
}

impl Missing {
    /// `interpreters-missing-…` says it.
    pub fn key(self) -> &'static str {
        match self {
            Self::NotActive => "not-active",
            Self::Conduct => "conduct",
            Self::ConductExpired => "conduct-expired",
            Self::Pledge => "pledge",
            Self::PledgeOutdated => "pledge-outdated",
            Self::Training => "training",
            Self::Language => "language",
        }
    }
}

/// A step of the way into the pool.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// They said that they would like to.
    Interest,
    /// The talk.
    Talk,
    /// A proof of a language.
    Language,
    /// The certificate.
    Conduct,
    /// The pledge.
    Pledge,
    /// The training.
    Training,
    /// They take appointments.
    Active,
}

impl Step {
    /// `interpreters-step-…` is its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Interest => "interest",
            Self::Talk => "talk",
            Self::Language => "language",
            Self::Conduct => "conduct",
            Self::Pledge => "pledge",
            Self::Training => "training",
            Self::Active => "active",
        }
    }
}

/// How far a step is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It is done.
    Done,
    /// It is done and ends soon.
    Ending,
    /// It was done and counts no more.
    Over,
    /// It waits.
    Open,
    /// The rules do not ask for it.
    NotNeeded,
}

impl State {
    /// `interpreters-state-…` is its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Ending => "ending",
            Self::Over => "over",
            Self::Open => "open",
            Self::NotNeeded => "not-needed",
        }
    }
}
