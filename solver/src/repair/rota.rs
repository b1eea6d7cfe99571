//! The plan as it stands, person by person: what each appointment costs where it is, and would cost elsewhere.
//!
//! Everything is computed from the question itself, so that requests may come, change and go without compiling anything
//! anew.

use super::Taker;
use crate::problem::{Pair, PersonNumber, Problem, Request, RequestNumber};
use crate::travel;

/// Who has what, who could have it, and what all this costs.
#[derive(Clone, Debug)]
pub(super) struct Rota {
    pub problem: Problem,
    /// For each request who may take it.
    pub takers: Vec<Vec<Taker>>,
    /// For each person what they may take.
    pub offers: Vec<Vec<RequestNumber>>,
    /// For each request who has it.
    pub holder: Vec<Option<PersonNumber>>,
    /// For each request with whom it is agreed, as long as they can come: anybody else costs
    /// [`Weights::moved`](crate::weights::Weights::moved) more.
    pub keeper: Vec<Option<PersonNumber>>,
    pub frozen: Vec<bool>,
    /// For each person what they have, by day and start.
    held: Vec<Vec<Appointment>>,
    paid: Vec<i64>,
    /// What the plan costs, in points, with what was moved.
    pub cost: i64,
}

/// An appointment that somebody has.
#[derive(Clone, Copy, Debug)]
pub(super) struct Appointment {
    pub request: RequestNumber,
    pub day: u32,
    start: u16,
    end: u16,
    place: u32,
}

impl Appointment {
    fn of(number: RequestNumber, request: &Request) -> Self {
        let Request {
            day,
            start,
            end,
            place,
            ..
        } = *request;
        Self {
            request: number,
            day,
            start,
            end,
            place,
        }
    }

    fn time(&self) -> (u32, u16) {
        (self.day, self.start)
    }
}

impl Rota {
    /// Everything is open. The question and its pairs must have been checked.
    pub fn new(problem: Problem, pairs: &[Pair]) -> Self {
        let (requests, people) = (problem.requests.len(), problem.people.len());
        let open = |request: &Request| problem.weights.open[usize::from(request.priority)];
        let mut rota = Self {
            cost: problem.requests.iter().map(open).sum(),
            takers: vec![Vec::new(); requests],
            offers: vec![Vec::new(); people],
            holder: vec![None; requests],
            keeper: vec![None; requests],
            frozen: vec![false; requests],
            held: vec![Vec::new(); people],
            paid: vec![0; people],
            problem,
        };
        for Pair {
            request,
            person,
            cost,
        } in pairs.iter().copied()
        {
            rota.takers[request as usize].push(Taker { person, cost });
            rota.offers[person as usize].push(request);
        }
        rota
    }

    /// One more request, that nobody has or may take yet.
    pub fn push(&mut self, request: Request) {
        self.cost += self.problem.weights.open[usize::from(request.priority)];
        self.problem.requests.push(request);
        self.takers.push(Vec::new());
        self.holder.push(None);
        self.keeper.push(None);
        self.frozen.push(false);
    }

    /// From now on a request is agreed with somebody, or with nobody.
    pub fn keep(&mut self, request: RequestNumber, keeper: Option<PersonNumber>) {
        let at = request as usize;
        let holder = self.holder[at].and_then(|holder| self.taker(request, holder));
        let price = |rota: &Self| holder.map_or(0, |holder| rota.price(request, holder));
        self.cost -= price(self);
        self.keeper[at] = keeper;
        self.cost += price(self);
    }

    /// Gives requests to people, as far as they fit in.
    pub fn follow(&mut self, mut plan: Vec<(RequestNumber, PersonNumber)>) {
        // In order of time, so that each only has to be reached from the one before.
        plan.sort_by_key(|(request, _)| {
            let Request { day, start, .. } = *self.request(*request);
            (day, start)
        });
        for (request, person) in plan {
            if let Some(taker) = self.taker(request, person)
                && let Some(cost) = self.insertion(request, taker)
            {
                self.give(request, person, cost);
            }
        }
    }

    pub fn request(&self, number: RequestNumber) -> &Request {
        &self.problem.requests[number as usize]
    }

    /// What it costs to leave a request open.
    pub fn open(&self, request: RequestNumber) -> i64 {
        self.problem.weights.open[usize::from(self.request(request).priority)]
    }

    /// What a person has, by day and start.
    pub fn held(&self, person: PersonNumber) -> &[Appointment] {
        &self.held[person as usize]
    }

    /// A person as taker of a request; none if they may not take it.
    pub fn taker(&self, request: RequestNumber, person: PersonNumber) -> Option<Taker> {
        let mut takers = self.takers[request as usize].iter().copied();
        takers.find(|taker| taker.person == person)
    }

    /// Whether a person has too little money left for a request.
    pub fn is_short(&self, person: PersonNumber, request: RequestNumber) -> bool {
        let who = &self.problem.people[person as usize];
        self.paid[person as usize] + self.request(request).pay > who.money
    }

    /// What a taker costs for a request beside the way and fairness.
    pub fn price(&self, request: RequestNumber, taker: Taker) -> i64 {
        match self.keeper[request as usize] {
            Some(keeper) if keeper != taker.person => taker.cost + self.problem.weights.moved,
            _ => taker.cost,
        }
    }

    /// What it would cost more to give a request, that nobody has, to a taker; none if it does not fit in.
    pub fn insertion(&self, request: RequestNumber, taker: Taker) -> Option<i64> {
        let who = &self.problem.people[taker.person as usize];
        let wanted = self.request(request);
        let held = &self.held[taker.person as usize];
        if self.is_short(taker.person, request) {
            return None;
        }
        let at = held.partition_point(|one| one.time() < (wanted.day, wanted.start));
        let (on_day, in_week) = self.around(held, at, wanted.day);
        if on_day >= who.day_cap as usize || in_week >= who.week_cap as usize {
            return None;
        }
        let (before, after) = neighbours(held, at, at, wanted.day);
        let one = Appointment::of(request, wanted);
        if before.is_some_and(|before| !self.in_time(taker.person, before, &one))
            || after.is_some_and(|after| !self.in_time(taker.person, &one, after))
        {
            return None;
        }
        let points = self.points(taker.person, before, &one, after, held.len());
        Some(points + self.price(request, taker))
    }

    /// What it would save to take a request from whoever has it, beside the cost of its being open.
    pub fn saving(&self, request: RequestNumber) -> i64 {
        let Some(person) = self.holder[request as usize] else {
            return 0;
        };
        let held = &self.held[person as usize];
        let at = self.position(person, request);
        let (before, after) = neighbours(held, at, at + 1, held[at].day);
        let points = self.points(person, before, &held[at], after, held.len() - 1);
        // Who has it may take it.
        let taker = self.taker(request, person);
        points + taker.map_or(0, |taker| self.price(request, taker))
    }

    /// Gives a request, that nobody has, to a person at the cost that [`Self::insertion`] said.
    pub fn give(&mut self, request: RequestNumber, person: PersonNumber, cost: i64) {
        let one = Appointment::of(request, self.request(request));
        let held = &mut self.held[person as usize];
        let at = held.partition_point(|other| other.time() < one.time());
        held.insert(at, one);
        self.paid[person as usize] += self.request(request).pay;
        self.holder[request as usize] = Some(person);
        self.cost += cost - self.open(request);
    }

    /// Takes a request away from whoever has it, and says who that was.
    pub fn take(&mut self, request: RequestNumber) -> Option<PersonNumber> {
        let person = self.holder[request as usize]?;
        self.cost += self.open(request) - self.saving(request);
        let at = self.position(person, request);
        self.held[person as usize].remove(at);
        self.paid[person as usize] -= self.request(request).pay;
        self.holder[request as usize] = None;
        Some(person)
    }

    /// Of two appointments of a person that follow each other too closely on a day, the later one that may be taken
    /// away. There is one only where leaving out an appointment makes a way longer.
    pub fn too_close(&self, person: PersonNumber, day: u32) -> Option<RequestNumber> {
        let mut twos = self.held[person as usize]
            .windows(2)
            .filter(|two| two[0].day == day && two[1].day == day);
        let hurried = twos.find(|two| !self.in_time(person, &two[0], &two[1]))?;
        let mut loose = hurried.iter().rev().map(|one| one.request);
        loose.find(|request| !self.frozen[*request as usize])
    }

    /// What a person has that a request leaves no time for.
    pub fn in_the_way(&self, request: RequestNumber, person: PersonNumber) -> Vec<RequestNumber> {
        let wanted = Appointment::of(request, self.request(request));
        let held = self.held[person as usize].iter();
        held.filter(|one| {
            one.day == wanted.day
                && !self.in_time(person, one, &wanted)
                && !self.in_time(person, &wanted, one)
        })
        .map(|one| one.request)
        .collect()
    }

    fn in_time(&self, person: PersonNumber, first: &Appointment, then: &Appointment) -> bool {
        let way = self.way(person, first.place, then.place);
        i64::from(first.end) + way + self.problem.weights.buffer <= i64::from(then.start)
    }

    fn position(&self, person: PersonNumber, request: RequestNumber) -> usize {
        let wanted = self.request(request);
        self.held[person as usize].partition_point(|one| one.time() < (wanted.day, wanted.start))
    }

    /// How many somebody has on a day and in its week; `at` is a position beside or inside that day.
    fn around(&self, held: &[Appointment], at: usize, day: u32) -> (usize, usize) {
        let first = day - day % self.problem.days_in_week;
        let next = first.saturating_add(self.problem.days_in_week);
        let (mut on_day, mut in_week) = (0, 0);
        let earlier = held[..at].iter().rev().take_while(|one| one.day >= first);
        let later = held[at..].iter().take_while(|one| one.day < next);
        for one in earlier.chain(later) {
            in_week += 1;
            on_day += usize::from(one.day == day);
        }
        (on_day, in_week)
    }

    #[expect(
        clippy::cast_possible_wrap,
        reason = "nobody has more appointments than there are requests"
    )]
    /// Points for the way and fairness of an appointment between two others, for somebody with `count` others.
    fn points(
        &self,
        person: PersonNumber,
        before: Option<&Appointment>,
        one: &Appointment,
        after: Option<&Appointment>,
        count: usize,
    ) -> i64 {
        let home = |one: &Appointment| self.home_leg(person, one.place);
        let there = before.map(|before| self.way(person, before.place, one.place));
        let on = after.map(|after| self.way(person, one.place, after.place));
        let (there, on) = match (there, on) {
            (Some(there), Some(on)) => (there, on),
            (there, on) => {
                let leg = home(one);
                (there.unwrap_or(leg), on.unwrap_or(leg))
            }
        };
        let spared = match (before, after) {
            (Some(before), Some(after)) => self.way(person, before.place, after.place),
            (Some(only), None) | (None, Some(only)) => home(only),
            (None, None) => 0,
        };
        let weights = &self.problem.weights;
        let history = self.problem.people[person as usize].history;
        let fair = weights.fairness * (history + count as i64 + 1);
        weights.travel * (there + on - spared) + fair
    }

    fn way(&self, person: PersonNumber, from: u32, to: u32) -> i64 {
        if from == to {
            return 0;
        }
        let weights = &self.problem.weights;
        let mode = weights.modes[usize::from(self.problem.people[person as usize].mode)];
        let [from, to] = [from, to].map(|place| self.problem.places[place as usize]);
        travel::between(weights, mode, from, to)
    }

    fn home_leg(&self, person: PersonNumber, place: u32) -> i64 {
        let weights = &self.problem.weights;
        let who = &self.problem.people[person as usize];
        let mode = weights.modes[usize::from(who.mode)];
        travel::between(weights, mode, who.home, self.problem.places[place as usize])
    }
}

/// What comes before and after the positions from `at` to `next`, on the same day.
fn neighbours(
    held: &[Appointment],
    at: usize,
    next: usize,
    day: u32,
) -> (Option<&Appointment>, Option<&Appointment>) {
    let before = held[..at].last().filter(|one| one.day == day);
    let after = held.get(next).filter(|one| one.day == day);
    (before, after)
}
