//! How likely a person is to say yes, learnt from the pool and from the person's own record.
//!
//! The chance begins at the pool's rate and is moved by one step for each [`Factor`]. Steps are additive in
//! log-odds. How large a step is follows from counting: yeses of the group against the yeses expected without the
//! step, plus some pseudo-invitations in which nothing is special. With few invitations the pseudo-invitations
//! win and the step is small; with many the group's own rate does. Where all else is equal the step is exactly the
//! beta-binomial rule, (yes + k x rate) / (asked + k).

use std::collections::BTreeMap;

use super::answer_times::AnswerTimes;
use super::chance::Chance;
use super::record::{Answer, Bins, Cell, Circumstances, Record};
use super::step::{PersonTotals, Trial, logit, person_strength, share, step};
use crate::problem::PersonNumber;

/// What moves the chance of a yes away from the pool's rate. No trait of a person is among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Factor {
    /// The day of the week.
    Weekday,
    /// Morning, afternoon, evening.
    PartOfDay,
    /// Time between asking and appointment.
    Notice,
    /// The way there.
    Travel,
    /// How often the person has been asked lately.
    RecentAsks,
    /// How many of the last invitations the person has not answered.
    Unanswered,
    /// How long ago the person was asked last.
    Rest,
    /// The person's own record.
    Person,
    /// The person's habits on this day of the week.
    PersonWeekday,
    /// The person's habits in this part of the day.
    PersonPartOfDay,
}

const FACTORS: [Factor; 10] = [
    Factor::Weekday,
    Factor::PartOfDay,
    Factor::Notice,
    Factor::Travel,
    Factor::RecentAsks,
    Factor::Unanswered,
    Factor::Rest,
    Factor::Person,
    Factor::PersonWeekday,
    Factor::PersonPartOfDay,
];

/// What is believed before anything is known, and how firmly. Strengths are counted in pseudo-invitations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AcceptancePrior {
    /// Chance of a yes.
    pub rate: Chance,
    /// Of the rate against the pool's record.
    pub pool_strength: u32,
    /// Of "nothing special" against each group of circumstances.
    pub circumstance_strength: u32,
    /// Of "as the pool" against a person's record: bounds between which the pool itself decides, by how much its
    /// people differ. Equal bounds fix it.
    pub person_strength: (u32, u32),
    /// Of "as always" against a person's habits of days and of parts of days: bounds again.
    pub habit_strength: (u32, u32),
    /// How circumstances are grouped.
    pub bins: Bins,
}

impl Default for AcceptancePrior {
    fn default() -> Self {
        Self {
            rate: Chance::nearest(0.3),
            pool_strength: 20,
            circumstance_strength: 20,
            person_strength: (2, 30),
            habit_strength: (2, 30),
            bins: Bins::default(),
        }
    }
}

/// Zusagechance. What has been learnt about yeses.
///
/// ```
/// use solver::invitations::*;
///
/// let at = Circumstances { begins_at: 600, notice_minutes: 3000, travel_minutes: 20, recent_asks: 0, unanswered: 0, days_since_asked: 9 };
/// let record = |person, answer| Record { person, circumstances: at, answer };
/// let mut records = vec![record(1, Answer::Accepted { after: 10 }); 20];
/// records.extend(vec![record(2, Answer::Declined { after: 10 }); 20]);
///
/// let times = AnswerTimes::learn(&records, &AnswerPrior::default());
/// let learnt = Acceptance::learn(&records, &times, &AcceptancePrior::default());
/// assert!(learnt.chance(1, &at) > learnt.chance(3, &at));
/// assert!(learnt.chance(3, &at) > learnt.chance(2, &at));
/// ```
#[derive(Clone, Debug)]
pub struct Acceptance {
    bins: Bins,
    rate: f64,
    steps: BTreeMap<Group, f64>,
}

/// A factor, the person it belongs to (0 for factors of the pool), and the number of the group.
type Group = (Factor, PersonNumber, usize);

/// Passes over all factors until the steps fit each other.
const PASSES: usize = 3;

impl Acceptance {
    /// Learns from all invitations; silence counts as a No in the measure in which it is final.
    pub fn learn(records: &[Record], times: &AnswerTimes, prior: &AcceptancePrior) -> Self {
        let trials: Vec<Trial> = records.iter().map(|record| trial(record, times)).collect();
        let (yes, asked) = trials
            .iter()
            .fold((0.0, 0.0), |(y, n), t| (y + t.yes, n + t.weight));
        let firm = f64::from(prior.pool_strength);
        let rate = if asked + firm > 0.0 {
            (yes + firm * prior.rate.share()) / (asked + firm)
        } else {
            prior.rate.share()
        };
        let mut learning = Learning::new(records, trials, prior, logit(rate));
        for _ in 0..PASSES {
            learning.pass();
        }
        Self {
            bins: prior.bins.clone(),
            rate: logit(rate),
            steps: learning.steps,
        }
    }

    /// The chance that this person says yes, were there time without end to answer.
    pub fn chance(&self, person: PersonNumber, at: &Circumstances) -> Chance {
        let cell = self.bins.cell(at);
        let moved: f64 = FACTORS
            .iter()
            .map(|factor| self.step(group(*factor, person, &cell)))
            .sum();
        Chance::nearest(share(self.rate + moved))
    }

    /// How that chance comes about: the pool's rate, then the chance after each factor in turn.
    pub fn reasons(
        &self,
        person: PersonNumber,
        at: &Circumstances,
    ) -> (Chance, Vec<(Factor, Chance)>) {
        let cell = self.bins.cell(at);
        let mut now = self.rate;
        let path = FACTORS.iter().map(|factor| {
            now += self.step(group(*factor, person, &cell));
            (*factor, Chance::nearest(share(now)))
        });
        let path = path.collect();
        (Chance::nearest(share(self.rate)), path)
    }

    fn step(&self, group: Group) -> f64 {
        self.steps.get(&group).copied().unwrap_or(0.0)
    }
}

fn trial(record: &Record, times: &AnswerTimes) -> Trial {
    match record.answer {
        Answer::Accepted { .. } => Trial {
            yes: 1.0,
            weight: 1.0,
        },
        Answer::Declined { .. } => Trial {
            yes: 0.0,
            weight: 1.0,
        },
        Answer::Silent { watched } => Trial {
            yes: 0.0,
            weight: times.of(record.person).weight_of_silence(watched),
        },
    }
}

fn group(factor: Factor, person: PersonNumber, cell: &Cell) -> Group {
    match factor {
        Factor::Weekday => (factor, 0, cell.weekday),
        Factor::PartOfDay => (factor, 0, cell.part_of_day),
        Factor::Notice => (factor, 0, cell.notice),
        Factor::Travel => (factor, 0, cell.travel),
        Factor::RecentAsks => (factor, 0, cell.recent_asks),
        Factor::Unanswered => (factor, 0, cell.unanswered),
        Factor::Rest => (factor, 0, cell.days_since_asked),
        Factor::Person => (factor, person, 0),
        Factor::PersonWeekday => (factor, person, cell.weekday),
        Factor::PersonPartOfDay => (factor, person, cell.part_of_day),
    }
}

struct Learning<'a> {
    trials: Vec<Trial>,
    /// Log-odds of each trial under the present steps.
    odds: Vec<f64>,
    members: BTreeMap<Group, Vec<usize>>,
    steps: BTreeMap<Group, f64>,
    prior: &'a AcceptancePrior,
    rate: f64,
    /// Pseudo-invitations against the record of a person or of a habit, once decided.
    personal: BTreeMap<Factor, f64>,
}

impl<'a> Learning<'a> {
    fn new(records: &[Record], trials: Vec<Trial>, prior: &'a AcceptancePrior, rate: f64) -> Self {
        let mut members: BTreeMap<Group, Vec<usize>> = BTreeMap::new();
        for (number, record) in records.iter().enumerate() {
            let cell = prior.bins.cell(&record.circumstances);
            for factor in FACTORS {
                members
                    .entry(group(factor, record.person, &cell))
                    .or_default()
                    .push(number);
            }
        }
        Self {
            odds: vec![rate; trials.len()],
            trials,
            members,
            steps: BTreeMap::new(),
            prior,
            rate,
            personal: BTreeMap::new(),
        }
    }

    /// Fits each group's step to what the others leave unexplained. Groups are visited in the order of
    /// [`Factor`], so that the pool's factors come before a person's.
    fn pass(&mut self) {
        for (group, members) in &self.members {
            let firm = match group.0 {
                Factor::Person | Factor::PersonWeekday | Factor::PersonPartOfDay => {
                    let decided = self.personal.get(&group.0).copied();
                    let strength = decided.unwrap_or_else(|| self.strength_of_people(group.0));
                    self.personal.insert(group.0, strength);
                    strength
                }
                _ => f64::from(self.prior.circumstance_strength),
            };
            let before = self.steps.get(group).copied().unwrap_or(0.0);
            let of = |n: &usize| (self.trials[*n], self.odds[*n] - before);
            let evidence: Vec<(Trial, f64)> = members.iter().map(of).collect();
            let fitted = step(&evidence, firm, self.rate);
            for number in members {
                self.odds[*number] += fitted - before;
            }
            self.steps.insert(*group, fitted);
        }
    }

    /// Decided once, before the factor has its first step.
    fn strength_of_people(&self, factor: Factor) -> f64 {
        let people = self.members.iter().filter(|((of, _, _), _)| *of == factor);
        let bounds = if factor == Factor::Person {
            self.prior.person_strength
        } else {
            self.prior.habit_strength
        };
        person_strength(
            people.map(|(_, members)| {
                let of_person = members
                    .iter()
                    .map(|n| (self.trials[*n], share(self.odds[*n])));
                PersonTotals::of(of_person)
            }),
            bounds,
        )
    }
}

#[cfg(test)]
mod tests;
