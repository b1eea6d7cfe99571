//! Who may come, at once: the rules of a question turned into sets of people.
//!
//! An [`Index`] is built once from a [`Problem`] and holds what changes seldom: languages, certificates, genders, times,
//! absences, and who reaches which place. [`Bookings`] hold what changes with every answer. Together they rank people
//! for a request, say why somebody does not come into question, and where the field narrows.

mod bits;
mod bookings;
mod eligible;
mod funnel;
mod opportunity;
mod rank;
#[cfg(test)]
mod tests;
mod why_not;

use std::collections::HashMap;

pub use bookings::{Bookings, Refusal};
pub use funnel::{Rule, Step};
pub use opportunity::{Opportunity, Prices};
pub use rank::{Ranked, Terms};
pub use why_not::Obstacle;

use self::bits::Bits;
use crate::problem::{DAY, Fault, Gender, PersonNumber, Point, Problem, SLOT};

const SLOTS: usize = (DAY / SLOT) as usize;

/// The people of a question by what they can and when. Takes an eighth of a byte for each person at each place.
pub struct Index<'p> {
    problem: &'p Problem,
    /// For each language the levels that occur, rising, with everybody who speaks it at least so well.
    languages: HashMap<u16, Vec<(u8, Bits)>>,
    /// For each bit of a certificate.
    certificates: Vec<Bits>,
    genders: HashMap<Gender, Bits>,
    /// For each day of the week and each slot.
    free: Vec<Bits>,
    /// For each day of the period on which somebody is away: those who are there.
    present: HashMap<u32, Bits>,
    /// For each place: those who live near enough.
    near: Vec<Bits>,
}

impl<'p> Index<'p> {
    /// Turns the rules of a question into sets.
    ///
    /// # Errors
    /// The first record of the question that is wrong.
    pub fn new(problem: &'p Problem) -> Result<Self, Fault> {
        problem.check()?;
        let people = problem.people.len();
        let set = |holds: &dyn Fn(usize) -> bool| Bits::of(people, holds);
        let who = |person: usize| &problem.people[person];
        let genders = [Gender::Woman, Gender::Man, Gender::Other];
        let free = (0..problem.days_in_week as usize).flat_map(|day| {
            let is_free = move |slot: usize| {
                Bits::of(people, |person| who(person).available[day] >> slot & 1 == 1)
            };
            (0..SLOTS).map(is_free)
        });
        let homes: Vec<_> = problem.people.iter().map(|person| person.home).collect();
        let reaches: Vec<_> = (0..people).map(|person| reach(problem, person)).collect();
        let near = |place: &Point| {
            set(&|person| {
                let (east, north) = (homes[person].x - place.x, homes[person].y - place.y);
                east * east + north * north < reaches[person]
            })
        };
        Ok(Self {
            problem,
            languages: languages(problem),
            certificates: (0..u32::BITS)
                .map(|bit| set(&|person| who(person).certificates >> bit & 1 == 1))
                .collect(),
            genders: genders
                .map(|gender| (gender, set(&|person| who(person).gender == Some(gender))))
                .into(),
            free: free.collect(),
            present: present(problem),
            near: problem.places.iter().map(near).collect(),
        })
    }

    /// Everybody who speaks a language at least so well; none if nobody does.
    fn speakers(&self, language: u16, level: u8) -> Option<&[u64]> {
        let levels = self.languages.get(&language)?;
        let enough = levels.partition_point(|(one, _)| *one < level);
        Some(levels.get(enough)?.1.words())
    }
}

/// The square of the straight distance, in metres, that lies beyond what somebody may travel.
fn reach(problem: &Problem, person: usize) -> i64 {
    let weights = &problem.weights;
    let mode = weights.modes[usize::from(problem.people[person].mode)];
    let minutes = weights.travel_limit - mode.overhead;
    if minutes < 0 {
        return 0;
    }
    // Rounded as `travel` rounds, but backwards: the first whole distance whose way takes longer.
    let beyond = ((minutes * mode.speed + 1) * 10 - 1) / weights.detour_tenths + 1;
    // No two points lie further apart than the root of this.
    beyond.min(1_000_000_000).pow(2)
}

fn languages(problem: &Problem) -> HashMap<u16, Vec<(u8, Bits)>> {
    let mut speakers: HashMap<u16, Vec<(u8, PersonNumber)>> = HashMap::new();
    for (number, person) in (0..).zip(&problem.people) {
        for spoken in &person.languages {
            speakers
                .entry(spoken.language)
                .or_default()
                .push((spoken.level, number));
        }
    }
    let by_level = |mut speakers: Vec<(u8, PersonNumber)>| {
        speakers.sort_unstable_by(|one, other| other.cmp(one));
        let mut at_least = Bits::none(problem.people.len());
        let mut levels = Vec::new();
        for same in speakers.chunk_by(|one, other| one.0 == other.0) {
            for (_, person) in same {
                at_least.insert(*person);
            }
            levels.push((same[0].0, at_least.clone()));
        }
        levels.reverse();
        levels
    };
    speakers
        .into_iter()
        .map(|(language, speakers)| (language, by_level(speakers)))
        .collect()
}

fn present(problem: &Problem) -> HashMap<u32, Bits> {
    let mut absent: HashMap<u32, Vec<PersonNumber>> = HashMap::new();
    for (number, person) in (0..).zip(&problem.people) {
        for day in &person.absent {
            absent.entry(*day).or_default().push(number);
        }
    }
    let others = |away: Vec<PersonNumber>| {
        let mut present = Bits::of(problem.people.len(), |_| true);
        for person in away {
            present.remove(person);
        }
        present
    };
    absent
        .into_iter()
        .map(|(day, away)| (day, others(away)))
        .collect()
}
