//! Finding somebody at once: the cheapest insertion, and chains in which each makes room for the one before.

use super::Taker;
use super::rota::Rota;
use crate::problem::{PersonNumber, RequestNumber};

/// People in a chain at most.
const LONGEST: usize = 3;
/// Insertions that are tried for one event at most, so that an answer never takes long. The same event is always
/// answered in the same way.
const TRIES: usize = 4_000;
/// Rounds in which those who were placed one after the other are placed once more, knowing of each other.
const ROUNDS: usize = 3;

/// Who gets a request; nobody if it stays open.
type Step = (RequestNumber, Option<PersonNumber>);

/// Looks for places in a rota.
pub(super) struct Hunt<'r> {
    rota: &'r mut Rota,
    tries: usize,
    /// The best chain so far for what is placed just now, with its cost beside what was there before.
    best: Vec<Step>,
    least: i64,
    /// The chain that is tried.
    chain: Vec<Step>,
}

impl<'r> Hunt<'r> {
    pub fn new(rota: &'r mut Rota) -> Self {
        Self {
            rota,
            tries: TRIES,
            best: Vec::new(),
            least: 0,
            chain: Vec::new(),
        }
    }

    /// Finds places for requests that nobody has, and more work for people who have become free. Says which requests
    /// may have changed hands.
    pub fn find_places(
        mut self,
        mut homeless: Vec<RequestNumber>,
        freed: &[PersonNumber],
    ) -> Vec<RequestNumber> {
        let mut changed = Vec::new();
        let rota = &*self.rota;
        homeless.sort_by_key(|request| {
            let takers = rota.takers[*request as usize].len();
            (std::cmp::Reverse(rota.open(*request)), takers, *request)
        });
        for longest in 1..=LONGEST {
            for request in &homeless {
                if self.rota.holder[*request as usize].is_none() {
                    self.place(*request, longest, &mut changed);
                }
            }
        }
        for request in self.within_reach(freed) {
            self.place(request, LONGEST, &mut changed);
        }
        for _ in 0..ROUNDS {
            let before = self.rota.cost;
            // Also those that had to make room.
            homeless.extend(&changed);
            homeless.sort_by_key(|request| (std::cmp::Reverse(self.rota.open(*request)), *request));
            homeless.dedup();
            for request in &homeless {
                self.replace(*request, &mut changed);
            }
            if self.rota.cost == before {
                break;
            }
        }
        changed
    }

    /// What is open and could be taken by people, or by those from whom they could take something over; the dearest
    /// first.
    fn within_reach(&self, people: &[PersonNumber]) -> Vec<RequestNumber> {
        let rota = &*self.rota;
        let mut takers = people.to_vec();
        for person in people {
            let offers = rota.offers[*person as usize].iter();
            takers.extend(offers.filter_map(|request| rota.holder[*request as usize]));
        }
        takers.sort_unstable();
        takers.dedup();
        let offers = takers
            .iter()
            .flat_map(|person| &rota.offers[*person as usize]);
        let mut open: Vec<RequestNumber> = offers
            .copied()
            .filter(|request| {
                rota.holder[*request as usize].is_none() && !rota.frozen[*request as usize]
            })
            .collect();
        open.sort_by_key(|request| (std::cmp::Reverse(rota.open(*request)), *request));
        open.dedup();
        open
    }

    /// Places a request that was placed before once more, if that costs less.
    fn replace(&mut self, request: RequestNumber, changed: &mut Vec<RequestNumber>) {
        let before = self.rota.cost;
        let Some(person) = self.rota.take(request) else {
            return self.place(request, LONGEST, changed);
        };
        let saved = self.rota.open(request) + before - self.rota.cost;
        self.seek(request, LONGEST, saved);
        if self.best.is_empty() {
            self.rota.give(request, person, saved);
        } else {
            self.apply(changed);
        }
    }

    /// Gives a request, that nobody has, to somebody if that costs less than to leave it open.
    fn place(&mut self, request: RequestNumber, longest: usize, changed: &mut Vec<RequestNumber>) {
        self.seek(request, longest, self.rota.open(request));
        self.apply(changed);
    }

    /// Looks for the best chain that begins with a request and costs less than `limit`.
    fn seek(&mut self, request: RequestNumber, longest: usize, limit: i64) {
        self.best.clear();
        self.chain.clear();
        self.least = limit;
        self.extend(request, longest, 0);
    }

    /// Tries every way to place a request behind the chain so far, which costs `spent`.
    fn extend(&mut self, request: RequestNumber, longest: usize, spent: i64) {
        for at in 0..self.rota.takers[request as usize].len() {
            let taker = self.rota.takers[request as usize][at];
            if self.may_join(taker)
                && let Some(cost) = self.insertion(request, taker)
            {
                self.note((request, Some(taker.person)), spent + cost);
            }
        }
        if longest == 1 {
            return;
        }
        for at in 0..self.rota.takers[request as usize].len() {
            let taker = self.rota.takers[request as usize][at];
            if self.may_join(taker) && spent + self.rota.price(request, taker) < self.least {
                self.make_room(request, taker, longest, spent);
                self.clear_way(request, taker, spent);
            }
        }
    }

    /// Nobody comes twice in a chain.
    fn may_join(&self, taker: Taker) -> bool {
        self.tries > 0
            && self
                .chain
                .iter()
                .all(|(_, person)| *person != Some(taker.person))
    }

    fn insertion(&mut self, request: RequestNumber, taker: Taker) -> Option<i64> {
        self.tries = self.tries.saturating_sub(1);
        self.rota.insertion(request, taker)
    }

    /// Lets a person take a request in the place of one that they have, for which somebody else is sought.
    fn make_room(&mut self, request: RequestNumber, taker: Taker, longest: usize, spent: i64) {
        let person = taker.person;
        let is_short = self.rota.is_short(person, request);
        for position in 0..self.rota.held(person).len() {
            let given_up = self.rota.held(person)[position].request;
            if self.tries == 0 || !self.may_give_up(given_up, request, is_short) {
                continue;
            }
            let before = self.rota.cost;
            self.rota.take(given_up);
            let saved = self.rota.open(given_up) + before - self.rota.cost;
            if self
                .rota
                .too_close(person, self.rota.request(given_up).day)
                .is_none()
                && let Some(cost) = self.insertion(request, taker)
                && spent + cost - saved + self.least_elsewhere(given_up, person) < self.least
            {
                let spent = spent + cost - saved;
                self.rota.give(request, person, cost);
                self.chain.push((request, Some(person)));
                self.note((given_up, None), spent + self.rota.open(given_up));
                self.extend(given_up, longest - 1, spent);
                self.chain.pop();
                self.rota.take(request);
            }
            self.rota.give(given_up, person, saved);
        }
    }

    /// Lets a person take a request in the place of several that stand in its way; these stay open for now.
    fn clear_way(&mut self, request: RequestNumber, taker: Taker, spent: i64) {
        let person = taker.person;
        let given_up = self.rota.in_the_way(request, person);
        let is_fixed = |request: &RequestNumber| {
            self.rota.frozen[*request as usize]
                || self.chain.iter().any(|(placed, _)| placed == request)
        };
        if given_up.len() < 2 || given_up.iter().any(is_fixed) {
            return;
        }
        let mut saved = Vec::with_capacity(given_up.len());
        for other in &given_up {
            let before = self.rota.cost;
            self.rota.take(*other);
            saved.push(self.rota.open(*other) + before - self.rota.cost);
        }
        if let Some(cost) = self.insertion(request, taker) {
            let open: i64 = given_up.iter().map(|other| self.rota.open(*other)).sum();
            let length = self.chain.len();
            self.chain
                .extend(given_up.iter().map(|other| (*other, None)));
            let cost = spent + cost - saved.iter().sum::<i64>() + open;
            self.note((request, Some(person)), cost);
            self.chain.truncate(length);
        }
        for (other, saved) in given_up.iter().zip(saved).rev() {
            self.rota.give(*other, person, saved);
        }
    }

    /// Only what stands in the way of a request is given up: something of the same week, or anything for its money.
    fn may_give_up(&self, given_up: RequestNumber, request: RequestNumber, is_short: bool) -> bool {
        let (one, other) = (self.rota.request(given_up), self.rota.request(request));
        let week = self.rota.problem.days_in_week;
        !self.rota.frozen[given_up as usize]
            && self.chain.iter().all(|(placed, _)| *placed != given_up)
            && (is_short || one.day / week == other.day / week)
    }

    /// What it costs at least that somebody else than this person has a request, or nobody.
    fn least_elsewhere(&self, request: RequestNumber, person: PersonNumber) -> i64 {
        if self.rota.keeper[request as usize] == Some(person) {
            let open = self.rota.open(request);
            open.min(self.rota.problem.weights.moved)
        } else {
            0
        }
    }

    fn note(&mut self, last: Step, cost: i64) {
        if cost < self.least {
            self.least = cost;
            self.best.clone_from(&self.chain);
            self.best.push(last);
        }
    }

    fn apply(&mut self, changed: &mut Vec<RequestNumber>) {
        for (request, _) in &self.best {
            self.rota.take(*request);
            changed.push(*request);
        }
        for (request, person) in &self.best {
            if let Some(person) = *person
                && let Some(taker) = self.rota.taker(*request, person)
                && let Some(cost) = self.rota.insertion(*request, taker)
            {
                self.rota.give(*request, person, cost);
            }
        }
    }
}
