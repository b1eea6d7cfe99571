//! What is remembered of an invitation, and under which circumstances it was sent.

use super::hours::{Minute, weekday_and_minute};
use crate::problem::PersonNumber;

/// What is known of a request and a person at the moment of asking.
///
/// Nothing about who somebody *is*: no language, no gender, no origin, no age. Only the appointment, the way
/// there and how often the person has been asked lately.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Circumstances {
    /// When the appointment begins, local time.
    pub begins_at: Minute,
    /// Minutes from the asking to the appointment's begin.
    pub notice_minutes: u32,
    /// Minutes of travel one way.
    pub travel_minutes: u16,
    /// Invitations to this person within the window of [`super::Rules::recent_days`], this one not counted.
    pub recent_asks: u16,
    /// How many of these, counted back from the last, stayed without any answer although there was a day's time
    /// for one. Whoever has not answered three times is away, ill or tired just now, and is asked less until
    /// the window has passed.
    pub unanswered: u16,
    /// Whole days since the last invitation to this person, [`Circumstances::NEVER`] if there was none. Whoever
    /// did not look yesterday will hardly look today, but perhaps next week.
    pub days_since_asked: u16,
}

impl Circumstances {
    /// For somebody who has not been asked before.
    pub const NEVER: u16 = u16::MAX;
}

/// How an invitation ended, or stands now. Times in asking minutes ([`super::AskingHours`]).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Yes, even one that came too late to be needed.
    Accepted {
        /// From asking to answer.
        after: u32,
    },
    /// No.
    Declined {
        /// From asking to answer.
        after: u32,
    },
    /// Nothing yet: still open, withdrawn because somebody else said yes, or run out.
    Silent {
        /// For how long an answer was possible. Silence after ten minutes says little, after a week a lot.
        watched: u32,
    },
}

/// One invitation of the past.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Record {
    /// Who was asked.
    pub person: PersonNumber,
    /// Under which circumstances.
    pub circumstances: Circumstances,
    /// What came of it.
    pub answer: Answer,
}

/// Where the groups of circumstances begin. A value belongs to the number of edges not above it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bins {
    /// Minutes of the day at which a new part of the day begins.
    pub part_of_day: Vec<u16>,
    /// Minutes of notice.
    pub notice: Vec<u32>,
    /// Minutes of travel.
    pub travel: Vec<u16>,
    /// Recent invitations.
    pub recent_asks: Vec<u16>,
    /// Invitations in a row without an answer.
    pub unanswered: Vec<u16>,
    /// Days since the last invitation.
    pub days_since_asked: Vec<u16>,
}

impl Default for Bins {
    /// Morning, afternoon, evening; notice of 1, 2, 4 and 7 days; travel of 15, 30 and 60 minutes; 1, 3, 6 and 12
    /// recent invitations; 1, 2 and 3 without an answer; 1, 2, 4, 8 and 16 days since the last.
    fn default() -> Self {
        Self {
            part_of_day: vec![12 * 60, 16 * 60],
            notice: vec![24 * 60, 2 * 24 * 60, 4 * 24 * 60, 7 * 24 * 60],
            travel: vec![15, 30, 60],
            recent_asks: vec![1, 3, 6, 12],
            unanswered: vec![1, 2, 3],
            days_since_asked: vec![1, 2, 4, 8, 16],
        }
    }
}

/// The numbers of the groups that circumstances belong to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Cell {
    pub weekday: usize,
    pub part_of_day: usize,
    pub notice: usize,
    pub travel: usize,
    pub recent_asks: usize,
    pub unanswered: usize,
    pub days_since_asked: usize,
}

impl Bins {
    pub(super) fn cell(&self, of: &Circumstances) -> Cell {
        let (weekday, minute) = weekday_and_minute(of.begins_at);
        Cell {
            weekday,
            part_of_day: number(&self.part_of_day, |edge| i64::from(*edge) <= minute),
            notice: number(&self.notice, |edge| *edge <= of.notice_minutes),
            travel: number(&self.travel, |edge| *edge <= of.travel_minutes),
            recent_asks: number(&self.recent_asks, |edge| *edge <= of.recent_asks),
            unanswered: number(&self.unanswered, |edge| *edge <= of.unanswered),
            days_since_asked: number(&self.days_since_asked, |edge| *edge <= of.days_since_asked),
        }
    }
}

fn number<T>(edges: &[T], is_reached: impl Fn(&T) -> bool) -> usize {
    edges.iter().filter(|edge| is_reached(edge)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_edge_belongs_to_the_group_it_begins() {
        let tuesday_noon = (24 + 12) * 60;
        let at = Circumstances {
            begins_at: tuesday_noon,
            notice_minutes: 24 * 60 - 1,
            travel_minutes: 60,
            recent_asks: 5,
            unanswered: 4,
            days_since_asked: 7,
        };
        let cell = Bins::default().cell(&at);
        assert_eq!(
            cell,
            Cell {
                weekday: 1,
                part_of_day: 1,
                notice: 0,
                travel: 3,
                recent_asks: 2,
                unanswered: 3,
                days_since_asked: 3
            }
        );
    }
}
