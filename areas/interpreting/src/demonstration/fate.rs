//! How the story of a request ends in a demonstration.

use platform::database::Change;
use values::{day::Day, id::Id};

use super::Dice;
use crate::pool::Medium;

/// How a story ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// The institution has not confirmed its address.
    Unconfirmed,
    /// Waits for the coordinators.
    New,
    /// The institution was asked something.
    AskedBack,
    /// The pool cannot do it.
    Refused,
    /// Called off by the institution.
    Cancelled,
    /// Nobody has been asked yet.
    Searching,
    /// People were asked: a no, and some who have not answered.
    Asked,
    /// Somebody comes.
    Coming,
    /// It is over, and nobody has said anything yet.
    Over,
    /// One side has said what took place.
    HalfSaid,
    /// Both sides say something else.
    Differing,
    /// The family was not there.
    NoShow,
    /// Both sides have confirmed it.
    Recorded,
    /// Nobody was found.
    Unfilled,
}

impl Fate {
    /// As it mostly goes, by how far away the day is.
    pub fn usual(dice: &mut Dice, change: &Change, day: Day) -> Self {
        let ahead = (day - change.clock().today()).num_days();
        match (ahead, dice.roll(12)) {
            (..=-4, 0) => Self::Cancelled,
            (..=-4, 1) => Self::NoShow,
            (..=-4, 2) => Self::Refused,
            (..=-4, _) => Self::Recorded,
            (-3..=-1, 0) => Self::Cancelled,
            (-3..=-1, 1) => Self::Over,
            (-3..=-1, 2..=4) => Self::HalfSaid,
            (-3..=-1, 5) => Self::Differing,
            (-3..=-1, _) => Self::Recorded,
            (0..=2, 0) => Self::Cancelled,
            (0..=2, 1) => Self::Searching,
            (0..=2, 2) => Self::Asked,
            (0..=2, _) => Self::Coming,
            (_, 0) => Self::AskedBack,
            (_, 1..=3) => Self::New,
            (_, 4) => Self::Refused,
            (_, 5 | 6) => Self::Searching,
            (_, 7 | 8) => Self::Asked,
            (_, _) => Self::Coming,
        }
    }

    /// Whether it was looked for.
    pub fn is_sought(self) -> bool {
        !matches!(
            self,
            Self::Unconfirmed | Self::New | Self::AskedBack | Self::Refused
        )
    }

    /// Whether somebody took it, if anybody can.
    pub fn is_taken(self) -> bool {
        self.is_sought() && !matches!(self, Self::Searching | Self::Asked | Self::Unfilled)
    }
}

/// What is told.
#[derive(Clone, Copy)]
pub struct Told {
    /// When it should be.
    pub day: Day,
    /// How it ends.
    pub fate: Fate,
    /// How one meets.
    pub medium: Medium,
    /// The series it belongs to, and its place in it.
    pub series: Option<(Id, i16)>,
}

impl Told {
    /// A meeting on `day`.
    pub fn on(day: Day, fate: Fate) -> Self {
        Self {
            day,
            fate,
            medium: Medium::Place,
            series: None,
        }
    }
}
