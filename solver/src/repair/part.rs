//! What hangs together with whom something has happened to, as a question of its own.

use std::collections::HashMap;

use super::{Repairer, Touched};
use crate::problem::{LARGEST, Pair, Person, PersonNumber, Problem, Request, RequestNumber};

/// A part of a question, with numbers of its own.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Part {
    /// The part as a question. What is frozen has a priority of its own, so high that it does not stay open.
    pub problem: Problem,
    /// Its pairs, with what it costs to move appointments.
    pub pairs: Vec<Pair>,
    /// For each of its requests the number in the whole.
    pub requests: Vec<RequestNumber>,
    /// For each of its people the number in the whole.
    pub people: Vec<PersonNumber>,
}

impl Repairer {
    /// Everything that hangs together with what was touched.
    pub(super) fn part(&self) -> Part {
        let Touched { requests, people } = self.reached();
        let rota = &self.rota;
        let mut part = Part {
            problem: Problem {
                days: rota.problem.days,
                days_in_week: rota.problem.days_in_week,
                places: rota.problem.places.clone(),
                weights: rota.problem.weights.clone(),
                ..Problem::default()
            },
            requests: requests.into_iter().collect(),
            people: people.into_iter().collect(),
            ..Part::default()
        };
        let open = &mut part.problem.weights.open;
        open.push(open.iter().copied().fold(LARGEST, i64::max));
        // `new` has seen that so many priorities can be numbered.
        let dearest = u8::try_from(part.problem.weights.open.len() - 1).unwrap_or(u8::MAX);
        let numbers: HashMap<PersonNumber, PersonNumber> =
            part.people.iter().copied().zip(0..).collect();
        for (number, request) in (0..).zip(&part.requests) {
            let is_frozen = rota.frozen[*request as usize];
            let mut own = Request {
                // Pairs say who may come, and what wishes cost.
                preferred: Vec::new(),
                excluded: Vec::new(),
                ..rota.request(*request).clone()
            };
            if is_frozen {
                own.priority = dearest;
            }
            part.problem.requests.push(own);
            for taker in &rota.takers[*request as usize] {
                if self.may_have(*request, taker.person)
                    && let Some(person) = numbers.get(&taker.person)
                {
                    part.pairs.push(Pair {
                        request: number,
                        person: *person,
                        cost: rota.price(*request, *taker),
                    });
                }
            }
        }
        let people = part.people.iter();
        let person =
            |person: &PersonNumber| -> Person { rota.problem.people[*person as usize].clone() };
        part.problem.people = people.map(person).collect();
        part
    }

    /// Whether a plan may give a request, that this person may take, to them: what is frozen stays where it is.
    fn may_have(&self, request: RequestNumber, person: PersonNumber) -> bool {
        let at = request as usize;
        !self.rota.frozen[at] || self.rota.holder[at] == Some(person)
    }

    /// Who and what can be reached from what was touched, by way of who may take what.
    fn reached(&self) -> Touched {
        let Touched {
            mut requests,
            mut people,
        } = self.touched.clone();
        requests.retain(|request| {
            let at = *request as usize;
            let stays_open = self.rota.frozen[at] && self.rota.holder[at].is_none();
            !self.is_cancelled[at] && !stays_open
        });
        let mut new_requests: Vec<_> = requests.iter().copied().collect();
        let mut new_people: Vec<_> = people.iter().copied().collect();
        loop {
            if let Some(request) = new_requests.pop() {
                for taker in &self.rota.takers[request as usize] {
                    if self.may_have(request, taker.person) && people.insert(taker.person) {
                        new_people.push(taker.person);
                    }
                }
            } else if let Some(person) = new_people.pop() {
                for request in &self.rota.offers[person as usize] {
                    if self.may_have(*request, person) && requests.insert(*request) {
                        new_requests.push(*request);
                    }
                }
            } else {
                return Touched { requests, people };
            }
        }
    }
}
