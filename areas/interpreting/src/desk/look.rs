//! A look at a situation: who can come to a request, who not and why. The solver knows languages, caps and what is booked;
//! the rest is asked of [`super::rules`], and both together decide.

mod reasons;

use platform::{Error, Result};
use registry::calendar::time::{Period, Wall, moment_of};
use solver::{
    index::{Bookings, Index, Obstacle as Found},
    problem::{self, PersonNumber, Problem},
    travel,
};
use values::{clock::Moment, id::Id};

use super::{
    model::{AtOnce, Candidate, Known, Meeting, Obstacle, Step},
    numbers::minutes,
    rules,
    situation::Situation,
};
use crate::{assignments::Assignment, pool::Medium, requests::Request};

/// A situation made ready for questions.
pub struct Look<'s> {
    situation: &'s Situation,
    on_site: Side<'s>,
    remote: Side<'s>,
    now: Moment,
    /// Appointments that somebody had in the mean, in tenths.
    mean_tenths: i64,
}

struct Side<'s> {
    problem: &'s Problem,
    index: Index<'s>,
    bookings: Bookings<'s>,
}

impl<'s> Side<'s> {
    fn new(problem: &'s Problem, plan: &[Option<PersonNumber>]) -> Result<Self> {
        let index = Index::new(problem).map_err(Error::failure)?;
        let mut bookings = Bookings::new(problem);
        for (request, person) in (0..).zip(plan) {
            if let Some(person) = person {
                // People agree on exceptions; what then does not fit in is seen in their calendar.
                let _exception = bookings.book(request, *person);
            }
        }
        Ok(Self {
            problem,
            index,
            bookings,
        })
    }
}

/// A request at one of its times.
pub struct Seat<'r> {
    /// Which one.
    pub of: &'r Request,
    /// As the solver knows it, with whoever cannot come for other reasons as excluded.
    pub request: problem::Request,
    meeting: Meeting,
}

impl Seat<'_> {
    /// Which of the request's times it is about; the first where it is about another.
    fn time(&self) -> usize {
        let mut walls = self.of.times.iter();
        let own = walls.position(|wall| {
            wall.period()
                .is_ok_and(|period| period == self.meeting.period)
        });
        own.unwrap_or_default()
    }
}

impl<'s> Look<'s> {
    /// A look at `now`.
    pub fn new(situation: &'s Situation, now: Moment) -> Result<Self> {
        let question = &situation.question;
        let mut had: Vec<i64> = situation.people.iter().map(|one| one.had).collect();
        for person in question.plan.iter().flatten() {
            had[*person as usize] += 1;
        }
        let people = i64::try_from(had.len().max(1)).unwrap_or(1);
        Ok(Self {
            situation,
            on_site: Side::new(&question.on_site, &question.plan)?,
            remote: Side::new(&question.remote, &question.plan)?,
            now,
            mean_tenths: had.iter().sum::<i64>() * 10 / people,
        })
    }

    fn side(&self, request: &Request) -> &Side<'s> {
        match request.need.medium {
            Medium::Place => &self.on_site,
            Medium::Phone | Medium::Video => &self.remote,
        }
    }

    /// A request at a time; none where that time does not exist, is past or too far ahead.
    pub fn at<'r>(&self, of: &'r Request, wall: &Wall) -> Option<Seat<'r>> {
        let period = wall.period().ok()?;
        let mut request = self.situation.question.request(of, wall)?;
        let is_on_site = of.need.medium == Medium::Place;
        if !is_on_site {
            request.place = 0;
        }
        if request.day >= self.side(of).problem.days || request.start >= request.end {
            return None;
        }
        let (from, until) = minutes(wall);
        let mut seat = Seat {
            of,
            request,
            meeting: Meeting {
                day: wall.start.date(),
                from,
                until,
                period,
                district: of.need.district,
                is_on_site,
            },
        };
        let people = (0..).zip(&self.situation.people);
        seat.request.excluded = people
            .filter(|(number, who)| !self.own_obstacles(&seat, *number, who).is_empty())
            .map(|(number, _)| number)
            .collect();
        Some(seat)
    }

    fn own_obstacles(&self, seat: &Seat<'_>, number: PersonNumber, who: &Known) -> Vec<Obstacle> {
        let earlier = self.situation.still(seat.meeting.day);
        let asked = (&self.situation.rules.needed, earlier.as_slice());
        let way = self.way(seat, number);
        let mut found = rules::obstacles(who, asked, &seat.meeting, way, self.now);
        found.extend(self.situation.no_of(seat.of.id, who.interpreter.id));
        found
    }

    /// Minutes from home, where one travels and both are known.
    pub fn way(&self, seat: &Seat<'_>, number: PersonNumber) -> Option<i64> {
        let question = &self.situation.question;
        if !seat.meeting.is_on_site || !question.knows_way(number, &seat.request) {
            return None;
        }
        let problem = self.on_site.problem;
        let person = &problem.people[number as usize];
        let mode = problem.weights.modes[usize::from(person.mode)];
        let place = problem.places[seat.request.place as usize];
        Some(travel::between(&problem.weights, mode, person.home, place))
    }

    /// What it costs that it is not the first of the wished times, as the rules have it: as much again for each further one.
    pub(super) fn alternative(&self, seat: &Seat<'_>) -> i64 {
        let place = i64::try_from(seat.time()).unwrap_or_default();
        place.saturating_mul(self.situation.rules.points.alternative)
    }

    /// Everybody who can come, the best first; of equals, who was asked longest ago.
    pub fn rank(&self, seat: &Seat<'_>) -> Vec<Candidate> {
        let side = self.side(seat.of);
        let mut ranked = side.index.rank(&side.bookings, &seat.request);
        let last = |number: PersonNumber| self.situation.people[number as usize].asked.last;
        ranked.sort_by_key(|one| (one.total, last(one.person), one.person));
        let alternative = self.alternative(seat);
        let candidates = ranked.into_iter().map(|one| {
            let who = &self.situation.people[one.person as usize];
            Candidate {
                interpreter: who.interpreter.id,
                person: who.person.id,
                points: one.total.saturating_add(alternative),
                time: seat.time(),
                begins_at: seat.meeting.period.from,
                travel_minutes: self.way(seat, one.person).unwrap_or_default(),
                asked_lately: who.asked.lately,
                reasons: self.reasons(seat, one.person, who, &one.terms),
            }
        });
        candidates.collect()
    }

    /// Everybody who could be there before it begins, or once it is running before it ends, if they left now and agreed on the
    /// telephone: the nearest first, who
    /// lives nobody knows where last. Usual times, notice, districts and ways are asked of them; language, gender, calendar and
    /// certificates are not.
    pub fn at_once(&self, seat: &Seat<'_>) -> Vec<AtOnce> {
        let people = (0..).zip(&self.situation.people);
        let is_running = rules::is_running(&seat.meeting, self.now);
        let latest = rules::needed_until(&seat.meeting, self.now);
        let found = people.filter_map(|(number, who)| {
            let mut beyond = self.obstacles(seat, number);
            beyond.retain(|one| !(is_running && *one == Obstacle::Past));
            let is_no = |one: &Obstacle| matches!(one, Obstacle::Declined | Obstacle::CalledOff);
            if !beyond.iter().all(Obstacle::is_soft) || beyond.iter().any(is_no) {
                return None;
            }
            let way = self.way(seat, number);
            let there_at = way.map(|way| self.now + chrono::TimeDelta::minutes(way));
            if there_at.is_some_and(|at| at > latest) {
                return None;
            }
            Some(AtOnce {
                interpreter: who.interpreter.id,
                way,
                there_at,
                beyond,
            })
        });
        let mut found: Vec<AtOnce> = found.collect();
        found.sort_by_key(|one| (one.way.is_none(), one.way, one.beyond.len()));
        found
    }

    /// How many could come, but for what they have said already.
    pub fn count_unwilling(&self, seat: &Seat<'_>) -> usize {
        let all = self.everybody(seat);
        let unwilling = all
            .iter()
            .filter(|one| !one.is_empty() && one.iter().all(|one| one.step() == Step::Willing));
        unwilling.count()
    }

    /// How many can come.
    pub fn count(&self, seat: &Seat<'_>) -> usize {
        let side = self.side(seat.of);
        side.index.rank(&side.bookings, &seat.request).len()
    }

    /// Everything that keeps somebody from coming; nothing for those whom [`Look::rank`] names.
    pub fn obstacles(&self, seat: &Seat<'_>, number: PersonNumber) -> Vec<Obstacle> {
        let who = &self.situation.people[number as usize];
        let mut found = self.own_obstacles(seat, number, who);
        let side = self.side(seat.of);
        let is_taken = |found: &[Obstacle]| {
            let mut found = found.iter();
            found.any(|one| matches!(one, Obstacle::Taken { .. }))
        };
        for one in side.index.why_not(&side.bookings, number, &seat.request) {
            let meant = match one {
                Found::Language => Obstacle::Language,
                Found::Level(0) => Obstacle::OneDirection,
                Found::Level(_) => {
                    let needed = &self.situation.rules.needed.language_level;
                    Obstacle::Level(needed.clone().unwrap_or_default())
                }
                Found::Gender => Obstacle::Gender,
                Found::Overlap(_) if !is_taken(&found) => Obstacle::Taken {
                    from: seat.meeting.period.from,
                    until: seat.meeting.period.until,
                },
                Found::TooClose(_, minutes) => Obstacle::TooClose(minutes),
                Found::WeekCap(count) => Obstacle::WeekCap(count),
                Found::DayCap(count) => Obstacle::DayCap(count),
                // The others are asked to the minute and for each person alone.
                _ => continue,
            };
            found.push(meant);
        }
        found.sort();
        found
    }

    /// Who cannot take an appointment that stands, if other appointments of the pool may change hands as well. Whoever takes
    /// it is phoned, so that nobody's notice counts.
    pub fn cannot_take(&self, of: &Request, assignment: &Assignment) -> Vec<PersonNumber> {
        let Some(seat) = self.at(of, &assignment.wall) else {
            return Vec::new();
        };
        let standing = &self.situation.standing;
        let is_of_pool = |who: &Known, obstacle: &Obstacle| match obstacle {
            Obstacle::Taken { from, until } => standing.iter().any(|(one, _)| {
                one.interpreter == who.interpreter.id
                    && (one.period.from, one.period.until) == (*from, *until)
            }),
            Obstacle::Notice(_) => true,
            _ => false,
        };
        let people = (0..).zip(&self.situation.people);
        let cannot = people.filter(|(number, who)| {
            let found = self.own_obstacles(&seat, *number, who);
            !found.iter().all(|one| is_of_pool(who, one))
        });
        cannot.map(|(number, _)| number).collect()
    }

    /// For each appointment that stands who has it, as far as it fits in with the others.
    pub fn booked(&self, is_on_site: bool) -> Vec<Option<PersonNumber>> {
        let side = if is_on_site {
            &self.on_site
        } else {
            &self.remote
        };
        side.bookings.plan().to_vec()
    }

    /// Where the field narrows.
    pub fn funnel(&self, seat: &Seat<'_>) -> Vec<(Step, usize)> {
        let all = self.everybody(seat);
        rules::funnel(all.iter().map(Vec::as_slice))
    }

    /// For each person of the situation what keeps them from coming.
    pub fn everybody(&self, seat: &Seat<'_>) -> Vec<Vec<Obstacle>> {
        let people = (0..).zip(&self.situation.people);
        people
            .map(|(number, _)| self.obstacles(seat, number))
            .collect()
    }

    /// The number of an interpreter, where they are known.
    pub fn number(&self, interpreter: Id) -> Option<PersonNumber> {
        self.situation.question.number(interpreter)
    }

    /// The situation that is looked at.
    pub fn situation(&self) -> &'s Situation {
        self.situation
    }

    /// The moment of the look.
    pub fn now(&self) -> Moment {
        self.now
    }
}

/// The same talk at another time, where that time exists.
pub fn moved(wall: &Wall, start: chrono::NaiveDateTime) -> Option<(Wall, Period)> {
    moment_of(start).ok()?;
    let moved = Wall { start, ..*wall };
    Some((moved, moved.period().ok()?))
}
