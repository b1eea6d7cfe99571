//! What a coordinator sees about people for a request.

use std::sync::Arc;

use registry::{calendar::availability::Times, calendar::time::Period, people};
use values::{clock::Moment, day::Day, id::Id};

use crate::interpreters::{Interpreter, Missing, Papers};

/// A sentence: its key and its values.
pub type Reason = (&'static str, Vec<(&'static str, String)>);

/// Something that speaks for or against somebody, with the points it costs; none where it costs nothing.
pub type Counted = (Reason, i64);

/// Somebody who can take a request, with what speaks for and against it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// The interpreter.
    pub interpreter: Id,
    /// Their record as a person.
    pub person: Id,
    /// Points; fewer are better.
    pub points: i64,
    /// Which of the request's times this is about.
    pub time: usize,
    /// When that begins.
    pub begins_at: Moment,
    /// Their way from home, in minutes.
    pub travel_minutes: i64,
    /// Invitations they had in the last four weeks.
    pub asked_lately: u32,
    /// What speaks for or against them: keys of sentences (`desk-reason-…`) with values and points.
    pub reasons: Vec<Counted>,
}

/// Somebody who could be there at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AtOnce {
    /// The interpreter.
    pub interpreter: Id,
    /// Minutes from home; nothing where that is not known, or where nobody travels.
    pub way: Option<i64>,
    /// When they would be there, if they left now; nothing where the way is not known.
    pub there_at: Option<Moment>,
    /// What they have to agree with on the telephone: usual times, notice, way.
    pub beyond: Vec<Obstacle>,
}

/// An interpreter with everything that decides whether they can come.
#[derive(Clone, Debug)]
pub struct Known {
    /// What they decide about themselves.
    pub interpreter: Interpreter,
    /// Name, languages, address.
    pub person: Arc<people::Person>,
    /// What is known of certificate, pledge and training: it must hold on the day of the talk, not today.
    pub papers: Papers,
    /// When they can come, are away and are taken.
    pub times: Times,
    /// Appointments they had in the half year before.
    pub had: i64,
    /// How often they were asked in the last four weeks, and when last.
    pub asked: Asked,
}

/// How often somebody was asked lately.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// In the last four weeks.
    pub lately: u32,
    /// When last, however long ago.
    pub last: Option<Moment>,
}

/// When and where a talk takes place, as far as it decides who can come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// The day on the wall.
    pub day: Day,
    /// First minute of that day.
    pub from: u16,
    /// First minute after it; 1440 at most.
    pub until: u16,
    /// The moments that are meant.
    pub period: Period,
    /// The district, where it is known.
    pub district: Option<Id>,
    /// Whether one meets at a place.
    pub is_on_site: bool,
}

/// Why somebody cannot come. In the order of the funnel.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Obstacle {
    /// They speak none of the languages that would do.
    Language,
    /// They speak one, but interpret in one direction only.
    OneDirection,
    /// They speak one, but not well enough; the level that is needed.
    Level(String),
    /// Only somebody of another gender may come.
    Gender,
    /// Something without which nobody is sent.
    Lacks(Missing),
    /// They do not go to that district.
    District,
    /// Their way takes so many minutes; they want so many at most.
    TooFar {
        /// What it takes.
        minutes: i64,
        /// What they want.
        limit: i64,
    },
    /// It is over, or has begun.
    Past,
    /// They want to be asked so many hours before.
    Notice(i64),
    /// They usually cannot come at that time.
    NoTime,
    /// They are away that day.
    Away,
    /// They are taken from one time of the day until another.
    Taken {
        /// The beginning.
        from: Moment,
        /// The end.
        until: Moment,
    },
    /// So many minutes are missing between this and another appointment.
    TooClose(i64),
    /// They have so many that week and want no more.
    WeekCap(u32),
    /// They have so many that day and want no more.
    DayCap(u32),
    /// They have said no to this request.
    Declined,
    /// They had this appointment and do not come.
    CalledOff,
}

/// A step of the funnel: several obstacles at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// They speak it, well enough and both ways.
    Speaks,
    /// They are of the gender that is needed.
    Gender,
    /// They may be sent.
    Ready,
    /// It is near enough.
    Near,
    /// They usually can, and are not away.
    HasTime,
    /// They have nothing else then.
    IsFree,
    /// They have not said no.
    Willing,
}

impl Step {
    /// All of them, in order.
    pub const ALL: [Self; 7] = [
        Self::Speaks,
        Self::Gender,
        Self::Ready,
        Self::Near,
        Self::HasTime,
        Self::IsFree,
        Self::Willing,
    ];

    /// `desk-funnel-…` says how many are left.
    pub fn key(self) -> &'static str {
        match self {
            Self::Speaks => "speaks",
            Self::Gender => "gender",
            Self::Ready => "ready",
            Self::Near => "near",
            Self::HasTime => "has-time",
            Self::IsFree => "is-free",
            Self::Willing => "willing",
        }
    }
}

impl Obstacle {
    /// Where in the funnel it stands.
    pub fn step(&self) -> Step {
        match self {
            Self::Language | Self::OneDirection | Self::Level(_) => Step::Speaks,
            Self::Gender => Step::Gender,
            Self::Lacks(_) => Step::Ready,
            Self::District | Self::TooFar { .. } => Step::Near,
            Self::Past | Self::Notice(_) | Self::NoTime | Self::Away => Step::HasTime,
            Self::Taken { .. } | Self::TooClose(_) | Self::WeekCap(_) | Self::DayCap(_) => {
                Step::IsFree
            }
            Self::Declined | Self::CalledOff => Step::Willing,
        }
    }

    /// Whether whoever is asked on the telephone can agree to an exception: nobody agrees on a language, a certificate, or
    /// on being in two places.
    pub fn is_soft(&self) -> bool {
        match self {
            Self::District
            | Self::TooFar { .. }
            | Self::Notice(_)
            | Self::NoTime
            | Self::WeekCap(_)
            | Self::DayCap(_)
            | Self::Declined
            | Self::CalledOff => true,
            Self::Language
            | Self::OneDirection
            | Self::Level(_)
            | Self::Gender
            | Self::Lacks(_)
            | Self::Past
            | Self::Away
            | Self::Taken { .. }
            | Self::TooClose(_) => false,
        }
    }
}

/// What would help where nobody can come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WayOut {
    /// So many could come at another time.
    Time(chrono::NaiveDateTime, usize),
    /// So many speak a language that might do as well, and could come; with the sentence that says how well.
    Language(String, &'static str, usize),
    /// So many could come if the way may take longer, up to so many minutes.
    LongerWay(usize, i64),
    /// So many would only have to be asked sooner than they want: a call may do.
    Call(usize),
}
