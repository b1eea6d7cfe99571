//! What an event takes away or brings, before anything is mended.

use std::ops::Range;

use super::{Event, Refusal, Repairer, Taker, Told};
use crate::problem::{DEAREST, Fault, MOST, PersonNumber, Request, RequestNumber};

/// What is left behind.
#[derive(Debug, Default)]
pub(super) struct Loose {
    /// Requests that need somebody.
    pub homeless: Vec<RequestNumber>,
    /// People who can do more than before.
    pub freed: Vec<PersonNumber>,
}

impl Repairer {
    pub(super) fn happen(&mut self, event: Event) -> Result<Loose, Refusal> {
        match event {
            Event::Cancelled(request) => self.cancelled(request),
            Event::Away {
                person,
                from,
                until,
            } => self.away(person, from..until),
            Event::Leaves { person, from } => self.away(person, from..u32::MAX),
            Event::Declined { request, person } => self.declined(request, person),
            Event::New { request, takers } => self.new_request(request, takers),
            Event::Rescheduled {
                request,
                day,
                start,
                end,
                takers,
            } => self.rescheduled(request, (day, start, end), takers),
        }
    }

    fn cancelled(&mut self, request: RequestNumber) -> Result<Loose, Refusal> {
        self.loose(request)?;
        let mut loose = Loose::default();
        self.release(request, &mut loose);
        loose.homeless.retain(|other| *other != request);
        self.replace_takers(request, Vec::new());
        self.is_cancelled[request as usize] = true;
        self.changed.insert(request);
        self.rota.cost -= self.rota.open(request);
        // The last priority, which costs nothing; `new` has seen that it can be numbered.
        let priority = u8::try_from(self.rota.problem.weights.open.len() - 1);
        self.rota.problem.requests[request as usize].priority = priority.unwrap_or(u8::MAX);
        Ok(loose)
    }

    fn away(&mut self, person: PersonNumber, days: Range<u32>) -> Result<Loose, Refusal> {
        self.find(person)?;
        let days = days.start..days.end.min(self.rota.problem.days);
        let absent = &mut self.rota.problem.people[person as usize].absent;
        absent.extend(days.clone());
        absent.sort_unstable();
        absent.dedup();
        let mut loose = Loose {
            freed: vec![person],
            ..Loose::default()
        };
        for request in self.rota.offers[person as usize].clone() {
            if days.contains(&self.rota.request(request).day) {
                self.withdraw(request, person, &mut loose);
            }
        }
        Ok(loose)
    }

    fn declined(&mut self, request: RequestNumber, person: PersonNumber) -> Result<Loose, Refusal> {
        self.loose(request)?;
        self.find(person)?;
        let excluded = &mut self.rota.problem.requests[request as usize].excluded;
        if !excluded.contains(&person) {
            excluded.push(person);
        }
        let mut loose = Loose::default();
        self.withdraw(request, person, &mut loose);
        Ok(loose)
    }

    fn new_request(&mut self, request: Request, takers: Vec<Taker>) -> Result<Loose, Refusal> {
        let number = self.rota.problem.requests.len();
        let number = RequestNumber::try_from(number).map_err(|_| Fault::TooMany)?;
        if number as usize >= MOST {
            return Err(Fault::TooMany.into());
        }
        self.rota.problem.check_request(number, &request)?;
        let takers = self.able(number, &request, takers)?;
        self.rota.push(request);
        self.is_cancelled.push(false);
        self.told.push(Told::default());
        self.replace_takers(number, takers);
        Ok(Loose {
            homeless: vec![number],
            freed: Vec::new(),
        })
    }

    fn rescheduled(
        &mut self,
        request: RequestNumber,
        (day, start, end): (u32, u16, u16),
        takers: Vec<Taker>,
    ) -> Result<Loose, Refusal> {
        self.loose(request)?;
        let changed = Request {
            day,
            start,
            end,
            ..self.rota.request(request).clone()
        };
        self.rota.problem.check_request(request, &changed)?;
        let takers = self.able(request, &changed, takers)?;
        let mut loose = Loose::default();
        self.release(request, &mut loose);
        self.rota.problem.requests[request as usize] = changed;
        self.replace_takers(request, takers);
        if !loose.homeless.contains(&request) {
            loose.homeless.push(request);
        }
        self.rescheduled.insert(request);
        Ok(loose)
    }

    /// A request that is there, was not cancelled, and may be touched.
    fn loose(&self, request: RequestNumber) -> Result<(), Refusal> {
        self.standing(request)?;
        if self.rota.frozen[request as usize] {
            return Err(Refusal::Frozen(request));
        }
        Ok(())
    }

    fn find(&self, person: PersonNumber) -> Result<(), Refusal> {
        let found = self.rota.problem.people.get(person as usize);
        found.map(|_| ()).ok_or(Refusal::NoSuchPerson(person))
    }

    /// Those of a request's takers who are there then and have not declined it.
    fn able(
        &self,
        number: RequestNumber,
        request: &Request,
        mut takers: Vec<Taker>,
    ) -> Result<Vec<Taker>, Refusal> {
        takers.sort_by_key(|taker| taker.person);
        for (at, taker) in takers.iter().enumerate() {
            self.find(taker.person)?;
            if !(0..=DEAREST).contains(&taker.cost) {
                return Err(Fault::Pair(at).into());
            }
        }
        if let Some(two) = takers.windows(2).find(|two| two[0].person == two[1].person) {
            return Err(Fault::PairTwice(number, two[0].person).into());
        }
        takers.retain(|taker| {
            let who = &self.rota.problem.people[taker.person as usize];
            !who.absent.contains(&request.day) && !request.excluded.contains(&taker.person)
        });
        Ok(takers)
    }

    /// A person may not take a request any more, unless it is frozen with them.
    fn withdraw(&mut self, request: RequestNumber, person: PersonNumber, loose: &mut Loose) {
        let at = request as usize;
        let has_it = self.rota.holder[at] == Some(person);
        if has_it && self.rota.frozen[at] {
            return;
        }
        if has_it {
            self.release(request, loose);
        }
        if self.rota.keeper[at] == Some(person) {
            self.rota.keep(request, None);
        }
        if self.told[at].holder == Some(person) {
            self.excused.insert((request, person));
        }
        self.rota.takers[at].retain(|taker| taker.person != person);
        self.rota.offers[person as usize].retain(|other| *other != request);
    }

    /// Takes a request away from whoever has it, and with it what they cannot reach in time any more.
    fn release(&mut self, request: RequestNumber, loose: &mut Loose) {
        let Some(person) = self.rota.take(request) else {
            return;
        };
        loose.homeless.push(request);
        if !loose.freed.contains(&person) {
            loose.freed.push(person);
        }
        let day = self.rota.request(request).day;
        while let Some(other) = self.rota.too_close(person, day) {
            self.rota.take(other);
            loose.homeless.push(other);
        }
    }

    fn replace_takers(&mut self, request: RequestNumber, takers: Vec<Taker>) {
        let at = request as usize;
        for taker in &self.rota.takers[at] {
            self.rota.offers[taker.person as usize].retain(|other| *other != request);
        }
        for taker in &takers {
            self.rota.offers[taker.person as usize].push(request);
        }
        let keeper = self.rota.keeper[at];
        self.rota.takers[at] = takers;
        if keeper.is_some_and(|keeper| self.rota.taker(request, keeper).is_none()) {
            self.rota.keep(request, None);
        }
    }
}
