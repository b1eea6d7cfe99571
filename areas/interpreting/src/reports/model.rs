//! Zahlen. What a council wants to see (dossier 2.10): how much was asked, filled and interpreted, for whom, in which languages.

use std::collections::BTreeMap;

use values::{clock::Moment, id::Id, money::Cents};

use crate::interpreters::Gender;

/// What became of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The pool cannot do it.
    Refused,
    /// Called off.
    Cancelled,
    /// Somebody is still looked for, or the date is still agreed on.
    Open,
    /// Somebody will come.
    Coming,
    /// Somebody came, as far as is known.
    Held,
    /// Somebody had taken it, but it did not take place.
    Missed,
    /// Nobody was found.
    Unfilled,
    /// Its date went by while somebody was still looked for.
    Elapsed,
}

impl Outcome {
    /// All of them.
    #[cfg(test)]
    pub const ALL: [Self; 8] = [
        Self::Refused,
        Self::Cancelled,
        Self::Open,
        Self::Coming,
        Self::Held,
        Self::Missed,
        Self::Unfilled,
        Self::Elapsed,
    ];

    /// Whether somebody had taken it and nothing else is known.
    pub fn is_filled(self) -> bool {
        matches!(self, Self::Coming | Self::Held)
    }

    /// Whether it stayed without anybody.
    pub fn is_unfilled(self) -> bool {
        matches!(self, Self::Unfilled | Self::Elapsed)
    }
}

/// Key of a variety that is in no catalogue: what the institution wrote may tell who it is about.
pub const OTHER: &str = "other";

/// Words about the two questions: by whom, how well one understood each other from 1 to 4, and whether one would do it again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opinion {
    /// Whether the institution says it; otherwise the interpreter does.
    pub is_institution: bool,
    /// From 1 (badly) to 4 (very well).
    pub understood: i16,
    /// Whether one would do it again like this.
    pub again: bool,
}

/// A request as far as figures look at it: no person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Talk {
    /// A tag of the registry's languages.
    pub language: String,
    /// A tag of a variety, [`OTHER`], or nothing.
    pub variety: String,
    /// A key of `organisations::Kind`, or `private`.
    pub kind: String,
    /// What the institution is called; empty where somebody asked for themselves.
    pub institution: String,
    /// A key of the rule set's occasions.
    pub occasion: String,
    /// The district it is in.
    pub district: Option<Id>,
    /// The fund that pays.
    pub fund: Option<Id>,
    /// What became of it.
    pub outcome: Outcome,
    /// When it came.
    pub received_at: Moment,
    /// When somebody had taken it for the first time.
    pub filled_at: Option<Moment>,
    /// The month in which it takes place, from 1.
    pub month: u32,
    /// When it should begin.
    pub starts_at: Moment,
    /// How long it should take, in minutes.
    pub planned_minutes: u32,
    /// How long it took, in minutes; 0 when it did not take place or is not known yet.
    pub minutes: u32,
    /// Minutes on the way, there and back.
    pub travel_minutes: u32,
    /// What it cost; nothing where it did not take place or no rule says.
    pub cost: Option<Cents>,
    /// Whether the way is paid beside it: how much is kept nowhere.
    pub is_way_apart: bool,
    /// What was paid though nobody met, because it was called off late; nothing where no rule pays it.
    pub late_paid: Option<Cents>,
    /// Of who interpreted.
    pub gender: Option<Gender>,
    /// Key of the reason why it stayed open.
    pub open_reason: String,
    /// What both sides said afterwards.
    pub opinions: Vec<Opinion>,
}

/// Counts of one language, kind, district, occasion or month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Requests that were not refused and not called off.
    pub requests: u32,
    /// Those somebody took.
    pub filled: u32,
    /// Those that took place, of which both sides have said so.
    pub recorded: u32,
    /// Those somebody took and that did not take place.
    pub missed: u32,
    /// Those nobody was found for.
    pub unfilled: u32,
    /// Minutes interpreted.
    pub minutes: u32,
    /// Minutes on the way.
    pub travel_minutes: u32,
    /// What was paid for them.
    pub cost: Cents,
    /// Recorded ones for which no rule says what is paid.
    pub unpriced: u32,
}

impl Counts {
    /// Those not taken, or taken and not taken place.
    pub fn open(self) -> u32 {
        self.requests - self.filled
    }

    /// Both together.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        Self {
            requests: self.requests + other.requests,
            filled: self.filled + other.filled,
            recorded: self.recorded + other.recorded,
            missed: self.missed + other.missed,
            unfilled: self.unfilled + other.unfilled,
            minutes: self.minutes + other.minutes,
            travel_minutes: self.travel_minutes + other.travel_minutes,
            // Amounts of a year are far from what 64 bits hold.
            cost: Cents(self.cost.0.saturating_add(other.cost.0)),
            unpriced: self.unpriced + other.unpriced,
        }
    }

    /// So many whole hours, to the nearest.
    pub fn hours(self) -> u32 {
        whole_hours(self.minutes)
    }

    /// How long one took in the mean, in minutes.
    pub fn average_minutes(self) -> Option<u32> {
        self.minutes.checked_div(self.recorded)
    }
}

/// Minutes as whole hours, to the nearest: as they are shown outside and in the spreadsheet of the centre.
pub fn whole_hours(minutes: u32) -> u32 {
    (minutes + 30) / 60
}

/// What one side said to the two questions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Opinions {
    /// So many answers: badly, rather badly, well, very well.
    pub understood: [u32; 4],
    /// Would do it again.
    pub again: u32,
}

impl Opinions {
    /// So many answers altogether.
    pub fn all(self) -> u32 {
        self.understood.iter().sum()
    }

    /// Percent of those who would do it again.
    pub fn again_percent(self) -> u32 {
        (self.again * 100).checked_div(self.all()).unwrap_or(0)
    }

    /// How well one understood each other in the mean, in tenths: 10 is badly, 40 is very well.
    pub fn understood_tenths(self) -> u32 {
        let weighted = self.understood.iter().zip(1..);
        let sum: u32 = weighted.map(|(count, points)| count * points).sum();
        (sum * 10).checked_div(self.all()).unwrap_or(0)
    }
}

/// The figures of a year.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Altogether.
    pub all: Counts,
    /// Those of `all` that are over and took place.
    pub held: u32,
    /// Refused by a coordinator.
    pub refused: u32,
    /// Called off.
    pub cancelled: u32,
    /// Those of them that were paid though nobody met, because they were called off late.
    pub late: u32,
    /// What was paid for those.
    pub late_paid: Cents,
    /// Talks whose way is paid beside their cost; how much is kept nowhere.
    pub ways_apart: u32,
    /// By language tag.
    pub languages: BTreeMap<String, Counts>,
    /// By language tag and variety, where one was named.
    pub varieties: BTreeMap<(String, String), Counts>,
    /// By kind of institution.
    pub kinds: BTreeMap<String, Counts>,
    /// By institution, private persons left out.
    pub institutions: BTreeMap<String, Counts>,
    /// By district; `None` where it is not known.
    pub districts: BTreeMap<Option<Id>, Counts>,
    /// By occasion.
    pub occasions: BTreeMap<String, Counts>,
    /// By fund; `None` where none pays.
    pub funds: BTreeMap<Option<Id>, Counts>,
    /// By month, from 1.
    pub months: BTreeMap<u32, Counts>,
    /// Why requests stayed open.
    pub open_reasons: BTreeMap<String, u32>,
    /// Assignments of women, of men, of others, of people who have not told.
    pub genders: [u32; 4],
    /// Minutes from the request to the acceptance, in the middle of all that were filled.
    pub minutes_to_fill: Option<i64>,
    /// What institutions said, and what interpreters did.
    pub opinions: [Opinions; 2],
}

/// A year with what it is looked at beside.
#[derive(Clone, Debug)]
pub struct Yearly {
    /// Smaller numbers are not shown outside, as the rules have it.
    pub few: u32,
    /// Which one.
    pub year: i32,
    /// Its figures.
    pub report: Report,
    /// Those of the year before.
    pub before: Report,
    /// Whom to recruit.
    pub recruiting: Vec<Recruiting>,
    /// Forms that the rules have turned away: key of the rule, and how often.
    pub turned_away: Vec<(String, u32)>,
}

/// More interpreters of one language at one time of the week, and what they would have changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recruiting {
    /// A tag of the registry's languages.
    pub language: String,
    /// The time of the week.
    pub time: TimeOfWeek,
    /// So many more people.
    pub people: u32,
    /// So many requests they would have filled.
    pub filled: u32,
    /// Of so many that stayed open in this language.
    pub open: u32,
}

/// Parts of the week in which people have time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TimeOfWeek {
    /// Monday to Friday until 13 o'clock.
    Mornings,
    /// Monday to Friday from 12 o'clock on.
    Afternoons,
    /// Any time from Monday to Friday.
    Weekdays,
    /// The weekend.
    Weekend,
}

impl TimeOfWeek {
    /// All of them.
    pub const ALL: [Self; 4] = [
        Self::Mornings,
        Self::Afternoons,
        Self::Weekdays,
        Self::Weekend,
    ];

    /// `reports-time-…` is its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Mornings => "mornings",
            Self::Afternoons => "afternoons",
            Self::Weekdays => "weekdays",
            Self::Weekend => "weekend",
        }
    }
}
