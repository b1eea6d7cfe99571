//! Einsatznachweis. What both sides say afterwards: real start and end, the way, or who did not come.

use chrono::NaiveDateTime;
use platform::{
    Refusal,
    web::{Errors, Fields},
};
use registry::calendar::time::{Wall, parse_time};
use values::{clock::Moment, day};

use super::super::model::Side;

/// Who did not come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoShow {
    /// Nobody of the institution was there.
    Institution,
    /// The interpreter did not come.
    Interpreter,
    /// Whom the talk was for did not come.
    Family,
}

impl NoShow {
    /// All of them, in the order of forms.
    pub const ALL: [Self; 3] = [Self::Family, Self::Interpreter, Self::Institution];

    /// As the database and forms write it; `assignments-no-show-…` is its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Institution => "institution",
            Self::Interpreter => "interpreter",
            Self::Family => "family",
        }
    }

    /// Who is written so.
    pub fn of(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.key() == key)
    }
}

/// What took place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// It did, from then for so long.
    Held(Wall),
    /// It did not, because somebody was missing.
    NotHeld(NoShow),
}

/// What one side says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claim {
    /// Who says it.
    pub side: Side,
    /// When.
    pub at: Moment,
    /// What took place.
    pub what: What,
    /// Minutes on the way, there and back; 0 where the side does not know.
    pub travel_minutes: u32,
}

/// Longest way there and back, in minutes.
const LONGEST_WAY: u32 = 600;

/// Reads the way, there and back; 0 where nothing is said.
///
/// # Errors
/// When it is no number of minutes.
fn read_travel(fields: &Fields) -> Result<u32, Errors> {
    let travel = fields.text("travel_minutes");
    if travel.is_empty() {
        return Ok(0);
    }
    let minutes = travel.parse().ok();
    let minutes = minutes.filter(|minutes| *minutes <= LONGEST_WAY);
    minutes.ok_or_else(|| {
        let mut errors = Errors::default();
        errors.add("travel_minutes", Refusal::new("refused-assignments-way"));
        errors
    })
}

/// Reads a form: what took place, and the way.
///
/// # Errors
/// What is wrong, field by field.
pub fn read(fields: &Fields) -> Result<(What, u32), Errors> {
    let (travel_minutes, mut errors) = match read_travel(fields) {
        Ok(minutes) => (minutes, Errors::default()),
        Err(errors) => (0, errors),
    };
    if let Some(who) = NoShow::of(fields.text("no_show")) {
        // Whoever came for nothing was on the way all the same.
        let came = who != NoShow::Interpreter;
        let travel_minutes = if came { travel_minutes } else { 0 };
        return errors.into_ok((What::NotHeld(who), travel_minutes));
    }
    let day = day::parse(fields.text("day"));
    if day.is_none() {
        errors.add("day", Refusal::new("error-day"));
    }
    let mut time = |name: &str| {
        let time = parse_time(fields.text(name));
        if time.is_none() {
            errors.add(name, Refusal::new("refused-assignments-time"));
        }
        time
    };
    let (start, end) = (time("start"), time("end"));
    let (Some(day), Some(start), Some(end)) = (day, start, end) else {
        return Err(errors);
    };
    let at = |time| NaiveDateTime::new(day, time);
    match Wall::between(at(start), at(end)) {
        Ok(wall) => errors.into_ok((What::Held(wall), travel_minutes)),
        Err(refusal) => {
            errors.add("end", refusal);
            Err(errors)
        }
    }
}

/// Rückmeldung. Two questions; nothing about the talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Feedback {
    /// How well one understood each other, from 1 (badly) to 4 (very well).
    pub understood: i16,
    /// Whether one would do it again like this.
    pub again: bool,
}

impl Feedback {
    /// Reads it, where somebody gave it.
    pub fn read(fields: &Fields) -> Option<Self> {
        let understood = fields.text("understood").parse().ok()?;
        let again = match fields.text("again") {
            "yes" => true,
            "no" => false,
            _ => return None,
        };
        (1..=4)
            .contains(&understood)
            .then_some(Self { understood, again })
    }
}
