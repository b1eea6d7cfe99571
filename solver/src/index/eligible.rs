//! Who may take a request at all, and what open wishes cost.

use super::bits::{Bits, members};
use super::rank::Terms;
use super::{Index, SLOTS};
use crate::problem::{GenderWish, LanguageNeed, Pair, Person, PersonNumber, Request, SLOT};
use crate::repair::Taker;
use crate::weights::Weights;

impl Index<'_> {
    /// Every request with everybody who may take it, sorted by both, and the points for wishes that stay open.
    ///
    /// # Examples
    /// ```
    /// use solver::index::Index;
    /// use solver::problem::{Pair, Person, Problem, Request, Spoken};
    ///
    /// let speaks = |level| vec![Spoken { language: 7, level, variety: 0 }];
    /// let person = |level| Person { languages: speaks(level), available: vec![u64::MAX; 7], ..Person::default() };
    /// let mut request = Request { start: 540, end: 600, ..Request::default() };
    /// request.need.language = 7;
    /// request.need.level = 2;
    /// let problem = Problem {
    ///     days: 1,
    ///     days_in_week: 7,
    ///     places: vec![Default::default()],
    ///     requests: vec![request],
    ///     people: vec![person(1), person(2)],
    ///     ..Problem::default()
    /// };
    /// let pairs = Index::new(&problem)?.pairs();
    /// assert_eq!(pairs, [Pair { request: 0, person: 1, cost: 0 }]);
    /// # Ok::<(), solver::problem::Fault>(())
    /// ```
    pub fn pairs(&self) -> Vec<Pair> {
        let mut pairs = Vec::new();
        for (number, request) in (0..).zip(&self.problem.requests) {
            self.eligible(request, |person| {
                let cost = self.wishes(person, request).total();
                pairs.push(Pair {
                    request: number,
                    person,
                    cost,
                });
            });
        }
        pairs
    }

    /// Everybody who may take a request, whether or not it is one of the question, as far as that does not depend on
    /// bookings.
    ///
    /// # Examples
    /// ```
    /// use solver::index::Index;
    /// use solver::problem::{Person, Problem, Request, Spoken};
    /// use solver::repair::{Event, Taker};
    ///
    /// let languages = vec![Spoken { language: 7, level: 2, variety: 0 }];
    /// let person = Person { languages, available: vec![u64::MAX; 7], ..Person::default() };
    /// let problem = Problem {
    ///     days: 1,
    ///     days_in_week: 7,
    ///     places: vec![Default::default()],
    ///     people: vec![person],
    ///     ..Problem::default()
    /// };
    /// let mut request = Request { start: 540, end: 600, ..Request::default() };
    /// request.need.language = 7;
    /// let takers = Index::new(&problem)?.takers(&request);
    /// assert_eq!(takers, [Taker { person: 0, cost: 0 }]);
    /// let event = Event::New { request, takers };
    /// # Ok::<(), solver::problem::Fault>(())
    /// ```
    pub fn takers(&self, request: &Request) -> Vec<Taker> {
        let mut takers = Vec::new();
        self.eligible(request, |person| {
            let cost = self.wishes(person, request).total();
            takers.push(Taker { person, cost });
        });
        takers
    }

    /// Calls for everybody who may take the request, as far as that does not depend on bookings.
    pub(super) fn eligible(&self, request: &Request, mut call: impl FnMut(PersonNumber)) {
        let speakers = self.speakers_for(request);
        let Some(sets) = self.sets(request) else {
            return;
        };
        for (at, words) in (0..).zip(0..self.problem.people.len().div_ceil(64)) {
            let mut word = speakers
                .iter()
                .fold(0, |word, speakers| word | speakers[words]);
            for set in &sets {
                if word == 0 {
                    break;
                }
                word &= set[words];
            }
            members(at, word)
                .filter(|person| !request.excluded.contains(person))
                .for_each(&mut call);
        }
    }

    /// The sets of those who speak one of the languages that will do.
    fn speakers_for(&self, request: &Request) -> Vec<&[u64]> {
        let needs = needs(request);
        needs
            .filter_map(|(need, _)| self.speakers(need.language, need.level))
            .collect()
    }

    /// The sets in all of which somebody must be; none if there is an empty one among them.
    fn sets(&self, request: &Request) -> Option<Vec<&[u64]>> {
        let mut sets = Vec::with_capacity(16);
        sets.push(self.near.get(request.place as usize)?.words());
        sets.extend(self.slots(request).map(Bits::words));
        sets.extend(self.present.get(&request.day).map(Bits::words));
        sets.extend(self.holders(request).map(Bits::words));
        if let GenderWish::Must(gender) = request.gender {
            sets.push(self.genders.get(&gender)?.words());
        }
        Some(sets)
    }

    /// For each slot that the request touches: those who have time then.
    pub(super) fn slots(&self, request: &Request) -> impl Iterator<Item = &Bits> {
        let day = request.day % self.problem.days_in_week;
        slots(request).filter_map(move |slot| self.free.get(day as usize * SLOTS + slot))
    }

    /// For each certificate that is needed: those who hold it.
    pub(super) fn holders(&self, request: &Request) -> impl Iterator<Item = &Bits> {
        let bits = self.certificates.iter().zip(0..);
        bits.filter(|(_, bit)| request.certificates >> bit & 1 == 1)
            .map(|(bits, _)| bits)
    }

    /// Points for wishes of the request that this person leaves open.
    pub(super) fn wishes(&self, person: PersonNumber, request: &Request) -> Terms {
        let weights = &self.problem.weights;
        let who = &self.problem.people[person as usize];
        let is_known = request.preferred.is_empty() || request.preferred.contains(&person);
        let is_wished = match request.gender {
            GenderWish::Rather(gender) => who.gender == Some(gender),
            GenderWish::None | GenderWish::Must(_) => true,
        };
        Terms {
            continuity: if is_known { 0 } else { weights.not_preferred },
            gender: if is_wished { 0 } else { weights.soft_gender },
            ..language(weights, who, request).unwrap_or_default()
        }
    }
}

/// The slots that a request touches.
pub(super) fn slots(request: &Request) -> std::ops::Range<usize> {
    usize::from(request.start / SLOT)..usize::from(request.end.div_ceil(SLOT))
}

/// The languages that will do, and whether each is a substitute.
pub(super) fn needs(request: &Request) -> impl Iterator<Item = (&LanguageNeed, bool)> {
    let substitutes = request.substitutes.iter().map(|need| (need, true));
    std::iter::once((&request.need, false)).chain(substitutes)
}

/// The cheapest way in which a person speaks what is needed; none if there is none.
fn language(weights: &Weights, person: &Person, request: &Request) -> Option<Terms> {
    let ways = needs(request).flat_map(|(need, is_substitute)| {
        let spoken = person.languages.iter();
        let enough =
            spoken.filter(|spoken| spoken.language == need.language && spoken.level >= need.level);
        enough.map(move |spoken| {
            let other_variety = need
                .variety
                .is_some_and(|variety| variety != spoken.variety);
            Terms {
                level: weights
                    .level
                    .get(usize::from(spoken.level))
                    .copied()
                    .unwrap_or(0),
                variety: if other_variety {
                    weights.other_variety
                } else {
                    0
                },
                substitute: if is_substitute { weights.substitute } else { 0 },
                ..Terms::default()
            }
        })
    });
    ways.min_by_key(Terms::total)
}
