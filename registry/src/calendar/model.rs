//! What an appointment is, and who is on it.

use values::{clock::Moment, day::Day, id::Id, subject::Subject};

use super::time::{Period, Wall};

/// The kind under which the house speaks of appointments.
pub const SUBJECT: &str = "appointment";

/// The kind under which the house speaks of people.
pub const PERSON: &str = "person";

/// Zusage. What somebody has said about an appointment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reply {
    /// They come: this time is taken.
    Accepted,
    /// Not certain yet: may overlap with others.
    Tentative,
    /// They do not come.
    Declined,
}

impl Reply {
    /// All of them, in the order of lists.
    pub const ALL: [Self; 3] = [Self::Accepted, Self::Tentative, Self::Declined];

    /// As the database and forms write it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Tentative => "tentative",
            Self::Declined => "declined",
        }
    }

    /// The reply that is written so.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reply| reply.key() == key)
    }
}

/// Somebody on an appointment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attendee {
    /// Their record.
    pub person: Id,
    /// Text key of what they do there.
    pub role_key: String,
    /// What they have said.
    pub reply: Reply,
}

/// Where one meets.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Where {
    /// In words.
    pub place: String,
    /// The record of the place, where there is one.
    pub place_id: Option<Id>,
    /// Whether the place must stay inside the house: it is in no feed and no file.
    pub is_protected: bool,
    /// Address of a meeting in the net; empty when there is none.
    pub link: String,
    /// Number to call; empty when there is none.
    pub phone: String,
}

/// An appointment as an area books it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewAppointment {
    /// What it is about; seen inside the house only.
    pub title: String,
    /// Text key of what sort of appointment it is, without a word about the case: all that feeds
    /// say.
    pub kind_key: String,
    /// When.
    pub wall: Wall,
    /// Where.
    pub at: Where,
    /// The record it belongs to, and its page below the centre. Without one it is the centre's
    /// own.
    pub owner: Option<(Subject, String)>,
    /// The organisation it is about or at.
    pub organisation: Option<Id>,
    /// Who is on it.
    pub people: Vec<Attendee>,
}

/// Termin. When who meets where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Appointment {
    /// The record.
    pub id: Id,
    /// What it is about.
    pub title: String,
    /// Text key of its sort.
    pub kind_key: String,
    /// When, as agreed on.
    pub wall: Wall,
    /// The moments that are meant.
    pub period: Period,
    /// Where.
    pub at: Where,
    /// The record it belongs to; itself, when it is the centre's own.
    pub owner: Subject,
    /// Page of the owner below the centre.
    pub path: String,
    /// The organisation it is about or at.
    pub organisation: Option<Id>,
    /// Since when it does not take place.
    pub cancelled_on: Option<Day>,
    /// Why not.
    pub cancel_reason: String,
    /// How often it has changed, as iCalendar counts.
    pub sequence: i32,
    /// When it changed last.
    pub changed_at: Moment,
}

impl Appointment {
    /// Whether it is the centre's own rather than an area's.
    pub fn is_own(&self) -> bool {
        self.owner.kind == SUBJECT
    }
}

/// Belegung. A time at which somebody is taken, and by which appointment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clash {
    /// The appointment that takes the time.
    pub appointment: Id,
    /// When.
    pub period: Period,
}
