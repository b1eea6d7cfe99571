//! Whom to ask next and when to look again: the pool's records in the words of `solver`, and its answer in ours. Pure.

mod lately;

use std::collections::HashMap;

use chrono::{DateTime, NaiveDateTime, TimeDelta};
use registry::calendar::time::{moment_of, wall_of};
use solver::invitations::{
    Acceptance, AcceptancePrior, AnswerPrior, AnswerTimes, AskingHours, Candidate, Chance,
    Circumstances, Minute, NobodyLeft, Record, Rules, Situation, Standing, Step, WEEKDAYS,
    next_step,
};
use values::{clock::Moment, id::Id};

use lately::Lately;

use super::{
    model::{Answer, Invitation},
    rules::goes_out,
};
use crate::{
    desk,
    pool::model::{Asking, Points},
};

/// What to do now about a request that nobody has taken yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// Which way to go on.
    pub kind: Kind,
    /// Whom to ask now.
    pub people: Vec<Id>,
    /// When to look again at the latest.
    pub look_again: Option<Moment>,
    /// Chance in percent that somebody has said yes in time.
    pub filled_percent: u16,
    /// Whether the wanted chance can be reached.
    pub is_in_reach: bool,
}

/// Which way to go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Ask people now.
    Ask,
    /// Wait for answers, or for the end of the quiet hours.
    Wait,
    /// Nobody fits.
    NobodyFits,
    /// Everybody who fits has been asked.
    AllAsked,
    /// There are people left who hardly ever say yes.
    OthersSpared,
    /// It is too late to write.
    TooLate,
    /// Until the end nobody may be written to.
    Quiet,
}

impl Kind {
    /// `invitations-suggest-…` says it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Ask => "ask",
            Self::Wait => "wait",
            Self::NobodyFits => "nobody-fits",
            Self::AllAsked => "all-asked",
            Self::OthersSpared => "others-spared",
            Self::TooLate => "too-late",
            Self::Quiet => "quiet",
        }
    }
}

/// What the search for somebody looks at.
#[derive(Clone, Copy, Debug)]
pub struct Search<'a> {
    /// The present moment.
    pub now: Moment,
    /// Until when somebody must have said yes.
    pub latest: Moment,
    /// Whether Sundays count, too.
    pub is_urgent: bool,
    /// How the pool asks.
    pub asking: Asking,
    /// How long it counts how often somebody was asked.
    pub points: Points,
    /// Who could take it, each at the time that suits them best.
    pub candidates: &'a [desk::Candidate],
    /// Who was asked for it.
    pub asked: &'a [Invitation],
    /// What the answers of the last two years have taught.
    pub learnt: &'a Learnt,
    /// Every invitation of the last [`recent`] days, the oldest first.
    pub recent: &'a [Invitation],
}

/// What answers teach about people: how soon they answer, and what they accept.
#[derive(Debug)]
pub struct Learnt {
    people: People,
    times: AnswerTimes,
    acceptance: Acceptance,
    /// When each of them was asked last.
    last: HashMap<Id, Moment>,
}

impl Learnt {
    /// From every invitation of the last two years, the oldest first.
    pub fn from(now: Moment, (asking, points): (Asking, Points), history: &[Invitation]) -> Self {
        let mut people = People::default();
        let records = records(now, history, &rules_of(asking, points), &mut people);
        let times = AnswerTimes::learn(&records, &AnswerPrior::default());
        let acceptance = Acceptance::learn(&records, &times, &AcceptancePrior::default());
        let asked = history.iter().map(|one| (one.interpreter, one.sent_at));
        Self {
            people,
            times,
            acceptance,
            // The newest comes last.
            last: asked.collect(),
        }
    }
}

/// So far back it counts how often somebody was asked.
pub fn recent(points: Points) -> TimeDelta {
    TimeDelta::days(points.asked_days.into())
}

/// What to do now.
pub fn suggest(search: &Search<'_>) -> Suggestion {
    let rules = rules_of(search.asking, search.points);
    let learnt = search.learnt;
    let mut people = learnt.people.clone();
    let (times, acceptance) = (&learnt.times, &learnt.acceptance);
    let lately = Lately::at(search.now, &rules, search.recent, &learnt.last);
    let begins: HashMap<Id, Moment> = search
        .candidates
        .iter()
        .map(|one| (one.interpreter, one.begins_at))
        .collect();
    let candidates: Vec<Candidate> = standing_of(search)
        .into_iter()
        .map(|(interpreter, travel, points, standing)| {
            let person = people.number(interpreter);
            let (recent_asks, unanswered) = lately.of(interpreter);
            // Whoever was asked and fits no more is asked for nothing.
            let begins_at = begins.get(&interpreter).copied().unwrap_or(search.latest);
            let at = Circumstances {
                begins_at: minute_of(begins_at),
                notice_minutes: minutes_between(search.now, begins_at),
                travel_minutes: travel,
                recent_asks,
                unanswered,
                days_since_asked: lately.days_since(interpreter),
            };
            Candidate {
                person,
                acceptance: acceptance.chance(person, &at),
                answers: times.of(person).clone(),
                rank_cost: points,
                recent_asks,
                standing,
            }
        })
        .collect();
    let situation = Situation {
        now: minute_of(search.now),
        deadline: minute_of(search.latest),
        is_filled: false,
        is_urgent: search.is_urgent,
        candidates: &candidates,
    };
    rested(said(next_step(&situation, &rules), &people), search)
}

/// The solver knows the hours of a week; on a public holiday one waits for its end, too, unless it is urgent.
fn rested(suggestion: Suggestion, search: &Search<'_>) -> Suggestion {
    let later = goes_out(search.now, search.latest, search.asking);
    if suggestion.kind != Kind::Ask || search.is_urgent || later <= search.now {
        return suggestion;
    }
    Suggestion {
        kind: Kind::Wait,
        people: Vec::new(),
        look_again: Some(later),
        ..suggestion
    }
}

fn said(step: Step, people: &People) -> Suggestion {
    let (kind, asked, outlook) = match step {
        Step::Ask { people, outlook } => (Kind::Ask, people, Some(outlook)),
        Step::Wait { outlook } => (Kind::Wait, Vec::new(), Some(outlook)),
        Step::NobodyLeft(NobodyLeft::EmptyPool) => (Kind::NobodyFits, Vec::new(), None),
        Step::NobodyLeft(NobodyLeft::AllAsked) => (Kind::AllAsked, Vec::new(), None),
        Step::NobodyLeft(NobodyLeft::OthersSpared) => (Kind::OthersSpared, Vec::new(), None),
        Step::Filled | Step::DeadlinePassed => (Kind::TooLate, Vec::new(), None),
        Step::QuietUntilDeadline => (Kind::Quiet, Vec::new(), None),
    };
    let named = asked.into_iter().filter_map(|number| people.named(number));
    Suggestion {
        kind,
        people: named.collect(),
        look_again: outlook.as_ref().map(|own| moment_at(own.look_again)),
        filled_percent: outlook
            .as_ref()
            .map_or(0, |own| own.filled.basis_points() / 100),
        is_in_reach: outlook.is_some_and(|own| own.is_in_reach),
    }
}

/// Who may be asked and who was: travel, points and standing. Whoever was asked stays in the picture when they fit no more.
fn standing_of(search: &Search<'_>) -> Vec<(Id, u16, u32, Standing)> {
    let asked: HashMap<Id, &Invitation> = search
        .asked
        .iter()
        .map(|one| (one.interpreter, one))
        .collect();
    let fits = search.candidates.iter().map(|one| {
        let standing = asked
            .get(&one.interpreter)
            .map_or(Standing::Free, |own| standing(own));
        let travel = u16::try_from(one.travel_minutes).unwrap_or_default();
        let points = u32::try_from(one.points.max(0)).unwrap_or(u32::MAX);
        (one.interpreter, travel, points, standing)
    });
    let others = search.asked.iter().filter(|own| {
        let mut fitting = search.candidates.iter();
        !fitting.any(|one| one.interpreter == own.interpreter)
    });
    let others = others.filter_map(|own| match standing(own) {
        Standing::Free => None,
        kept => Some((own.interpreter, travel_of(own), 0, kept)),
    });
    fits.chain(others).collect()
}

fn standing(own: &Invitation) -> Standing {
    let at = minute_of(own.sent_at);
    match own.said() {
        // Whoever let the time pass may still answer; nobody is asked twice by a plan.
        None | Some(Answer::Expired) => Standing::Asked { at },
        Some(Answer::Declined) => Standing::Declined,
        Some(Answer::Accepted) => Standing::Excluded,
        Some(Answer::Withdrawn) => Standing::Free,
    }
}

fn travel_of(own: &Invitation) -> u16 {
    u16::try_from(own.travel_minutes.unwrap_or_default()).unwrap_or_default()
}

/// The pool's rules in the words of `solver`; what it does not decide is as usual there.
fn rules_of(asking: Asking, points: Points) -> Rules {
    let usual = Rules::default();
    let day = Some((
        u16::from(asking.from_hour) * 60,
        u16::from(asking.until_hour) * 60,
    ));
    let mut week = [day; WEEKDAYS];
    let urgent_hours = AskingHours::new(week).unwrap_or_else(|_| AskingHours::always());
    if asking.quiet_on_holidays {
        week[WEEKDAYS - 1] = None;
    }
    Rules {
        wanted: Chance::from_basis_points(asking.wanted_basis_points).unwrap_or(usual.wanted),
        hours: AskingHours::new(week).unwrap_or_else(|_| AskingHours::always()),
        urgent_hours,
        recent_days: points.asked_days,
        ..usual
    }
}

/// What is remembered of each invitation, under the circumstances of its moment.
fn records(now: Moment, history: &[Invitation], rules: &Rules, people: &mut People) -> Vec<Record> {
    let mut records = Vec::new();
    let mut before: HashMap<Id, Vec<&Invitation>> = HashMap::new();
    for one in history {
        let own = before.entry(one.interpreter).or_default();
        let lately = Lately::of_one(one, rules, own);
        let last = own
            .last()
            .map(|last| days_between(last.sent_at, one.sent_at));
        let since_last = last.unwrap_or(Circumstances::NEVER);
        own.push(one);
        let Some(begins_at) = one.begins_at else {
            continue;
        };
        records.push(Record {
            person: people.number(one.interpreter),
            circumstances: Circumstances {
                begins_at: minute_of(begins_at),
                notice_minutes: minutes_between(one.sent_at, begins_at),
                travel_minutes: travel_of(one),
                recent_asks: lately.0,
                unanswered: lately.1,
                days_since_asked: since_last,
            },
            answer: remembered(one, now, &rules.hours),
        });
    }
    records
}

/// Whole days from `from` to `until`.
fn days_between(from: Moment, until: Moment) -> u16 {
    u16::try_from((until - from).num_days()).unwrap_or(0)
}

fn remembered(one: &Invitation, now: Moment, hours: &AskingHours) -> solver::invitations::Answer {
    use solver::invitations::Answer as Remembered;
    let until = one.answer.map_or(now, |(_, at)| at);
    let after = hours.elapsed(minute_of(one.sent_at), minute_of(until));
    match one.said() {
        Some(Answer::Accepted) => Remembered::Accepted { after },
        Some(Answer::Withdrawn) if one.is_late_yes() => Remembered::Accepted { after },
        Some(Answer::Declined) => Remembered::Declined { after },
        None | Some(Answer::Withdrawn | Answer::Expired) => Remembered::Silent { watched: after },
    }
}

/// Numbers for people, as `solver` wants them.
#[derive(Clone, Debug, Default)]
struct People {
    numbers: HashMap<Id, u32>,
    ids: Vec<Id>,
}

impl People {
    fn number(&mut self, id: Id) -> u32 {
        let ids = &mut self.ids;
        *self.numbers.entry(id).or_insert_with(|| {
            ids.push(id);
            u32::try_from(ids.len() - 1).unwrap_or(u32::MAX)
        })
    }

    fn named(&self, number: u32) -> Option<Id> {
        self.ids.get(usize::try_from(number).ok()?).copied()
    }
}

fn minutes_between(from: Moment, until: Moment) -> u32 {
    u32::try_from((until - from).num_minutes()).unwrap_or_default()
}

/// A Monday, midnight, from which minutes on the wall are counted.
fn first_monday() -> NaiveDateTime {
    DateTime::UNIX_EPOCH.naive_utc() + TimeDelta::days(4)
}

fn minute_of(moment: Moment) -> Minute {
    (wall_of(moment) - first_monday()).num_minutes()
}

/// The moment at which the wall shows a minute; in the hour left out in spring, the moment after it.
fn moment_at(minute: Minute) -> Moment {
    let wall = first_monday() + TimeDelta::minutes(minute);
    let exact = moment_of(wall).or_else(|_| moment_of(wall + TimeDelta::hours(1)));
    exact.unwrap_or_else(|_| wall.and_utc())
}

#[cfg(test)]
mod tests;
