//! Who has what already: the plan so far, as it changes with every answer.

use thiserror::Error;

use super::Obstacle;
use crate::problem::{PersonNumber, Point, Problem, Request, RequestNumber};
use crate::travel;

/// What everybody has taken so far.
#[derive(Clone, Debug)]
pub struct Bookings<'p> {
    problem: &'p Problem,
    schedules: Vec<Schedule>,
    takers: Vec<Option<PersonNumber>>,
}

/// What one person has taken.
#[derive(Clone, Debug, Default)]
struct Schedule {
    /// By day and start.
    appointments: Vec<Appointment>,
    pay: i64,
}

/// An appointment that somebody has taken.
#[derive(Clone, Copy, Debug)]
pub(super) struct Appointment {
    pub request: RequestNumber,
    pub day: u32,
    pub start: u16,
    pub end: u16,
    pub place: u32,
}

/// Why a request cannot be booked.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
#[non_exhaustive]
pub enum Refusal {
    /// There is no such request or no such person.
    #[error("there is no such request or no such person")]
    Unknown,
    /// Somebody has it already.
    #[error("person {0} has this request already")]
    Taken(PersonNumber),
    /// It does not fit into what the person has taken.
    #[error(transparent)]
    Obstacle(#[from] Obstacle),
}

/// What a person has around a request that they do not have yet.
pub(super) struct Around<'b> {
    /// Everything on that day.
    pub day: &'b [Appointment],
    /// So many of them begin no later than the request.
    pub earlier: usize,
    pub in_week: u32,
    pub in_period: usize,
    pub pay: i64,
}

impl Around<'_> {
    pub fn before(&self) -> Option<&Appointment> {
        self.day[..self.earlier].last()
    }

    pub fn after(&self) -> Option<&Appointment> {
        self.day.get(self.earlier)
    }

    pub fn on_day(&self) -> u32 {
        // Appointments of one day do not overlap, so there is at most one a minute.
        u32::try_from(self.day.len()).unwrap_or(u32::MAX)
    }
}

impl<'p> Bookings<'p> {
    /// Nobody has anything.
    pub fn new(problem: &'p Problem) -> Self {
        Self {
            problem,
            schedules: vec![Schedule::default(); problem.people.len()],
            takers: vec![None; problem.requests.len()],
        }
    }

    /// A whole plan, which says for each request who takes it.
    ///
    /// # Errors
    /// The first request that does not fit in.
    pub fn of(
        problem: &'p Problem,
        plan: &[Option<PersonNumber>],
    ) -> Result<Self, (RequestNumber, Refusal)> {
        let mut bookings = Self::new(problem);
        for (request, person) in (0..).zip(plan) {
            if let Some(person) = person {
                bookings
                    .book(request, *person)
                    .map_err(|refusal| (request, refusal))?;
            }
        }
        Ok(bookings)
    }

    /// For each request who takes it.
    pub fn plan(&self) -> &[Option<PersonNumber>] {
        &self.takers
    }

    /// Gives a request to somebody. Only what they have already matters here, not whether they are eligible: people
    /// agree on exceptions.
    ///
    /// # Errors
    /// Somebody has it, or it does not fit in with what the person has.
    pub fn book(&mut self, request: RequestNumber, person: PersonNumber) -> Result<(), Refusal> {
        let taker = self.takers.get(request as usize).ok_or(Refusal::Unknown)?;
        if let Some(taker) = taker {
            return Err(Refusal::Taken(*taker));
        }
        let wanted = &self.problem.requests[request as usize];
        self.problem
            .people
            .get(person as usize)
            .ok_or(Refusal::Unknown)?;
        let mut obstacles = Vec::new();
        self.obstacles(person, wanted, &mut obstacles);
        if let Some(obstacle) = obstacles.first() {
            return Err((*obstacle).into());
        }
        let Request {
            day,
            start,
            end,
            place,
            pay,
            ..
        } = *wanted;
        let schedule = &mut self.schedules[person as usize];
        let at = schedule
            .appointments
            .partition_point(|one| (one.day, one.start) < (day, start));
        schedule.appointments.insert(
            at,
            Appointment {
                request,
                day,
                start,
                end,
                place,
            },
        );
        schedule.pay += pay;
        self.takers[request as usize] = Some(person);
        Ok(())
    }

    /// Takes a request away from whoever has it, and says who that was.
    pub fn release(&mut self, request: RequestNumber) -> Option<PersonNumber> {
        let person = self.takers.get_mut(request as usize)?.take()?;
        let schedule = &mut self.schedules[person as usize];
        schedule.appointments.retain(|one| one.request != request);
        schedule.pay -= self.problem.requests[request as usize].pay;
        Some(person)
    }

    pub(super) fn problem(&self) -> &'p Problem {
        self.problem
    }

    pub(super) fn around(&self, person: PersonNumber, request: &Request) -> Around<'_> {
        let Schedule { appointments, pay } = &self.schedules[person as usize];
        let day = appointments.partition_point(|one| one.day < request.day);
        let next = day
            + appointments[day..]
                .iter()
                .take_while(|one| one.day == request.day)
                .count();
        let first = request.day - request.day % self.problem.days_in_week;
        let last = first.saturating_add(self.problem.days_in_week - 1);
        let before = appointments[..day]
            .iter()
            .rev()
            .take_while(|one| one.day >= first);
        let after = appointments[next..]
            .iter()
            .take_while(|one| one.day <= last);
        let in_week = before.count() + (next - day) + after.count();
        let appointments_of_day = &appointments[day..next];
        Around {
            day: appointments_of_day,
            earlier: appointments_of_day
                .iter()
                .take_while(|one| one.start <= request.start)
                .count(),
            in_week: u32::try_from(in_week).unwrap_or(u32::MAX),
            in_period: appointments.len(),
            pay: *pay,
        }
    }

    /// Whether caps and money allow the request.
    pub(super) fn fits(
        &self,
        person: PersonNumber,
        request: &Request,
        around: &Around<'_>,
    ) -> bool {
        let who = &self.problem.people[person as usize];
        around.on_day() < who.day_cap
            && around.in_week < who.week_cap
            && around.pay.saturating_add(request.pay) <= who.money
    }

    /// Minutes more on the way; none if there is too little time.
    pub(super) fn minutes(
        &self,
        person: PersonNumber,
        request: &Request,
        around: &Around<'_>,
    ) -> Option<i64> {
        let buffer = self.problem.weights.buffer;
        let (before, after) = (around.before(), around.after());
        let there = match before {
            Some(before) => {
                let way = self.way(person, before.place, request.place);
                (i64::from(before.end) + way + buffer <= i64::from(request.start)).then_some(way)?
            }
            None => self.home_leg(person, request.place),
        };
        let on = match after {
            Some(after) => {
                let way = self.way(person, request.place, after.place);
                (i64::from(request.end) + way + buffer <= i64::from(after.start)).then_some(way)?
            }
            None if before.is_none() => there,
            None => self.home_leg(person, request.place),
        };
        let spared = match (before, after) {
            (Some(before), Some(after)) => self.way(person, before.place, after.place),
            (Some(only), None) | (None, Some(only)) => self.home_leg(person, only.place),
            (None, None) => 0,
        };
        Some(there + on - spared)
    }

    /// Minutes from one appointment's place to the next one's.
    pub(super) fn way(&self, person: PersonNumber, from: u32, to: u32) -> i64 {
        if from == to {
            return 0;
        }
        self.ride(person, self.problem.places[from as usize], to)
    }

    /// Minutes from the person's home to a place.
    pub(super) fn home_leg(&self, person: PersonNumber, place: u32) -> i64 {
        self.ride(person, self.problem.people[person as usize].home, place)
    }

    fn ride(&self, person: PersonNumber, from: Point, to: u32) -> i64 {
        let weights = &self.problem.weights;
        let mode = weights.modes[usize::from(self.problem.people[person as usize].mode)];
        travel::between(weights, mode, from, self.problem.places[to as usize])
    }
}
