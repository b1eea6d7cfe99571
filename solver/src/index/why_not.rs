//! Why somebody does not come into question.

use thiserror::Error;

use super::eligible::{needs, slots};
use super::{Bookings, Index};
use crate::problem::{GenderWish, PersonNumber, Request, RequestNumber, SLOT};

/// A rule that keeps somebody from a request.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
#[non_exhaustive]
pub enum Obstacle {
    /// There is no such person, or no such place.
    #[error("there is no such person or no such place")]
    NotThere,
    /// They speak none of the languages that would do.
    #[error("they do not speak the language")]
    Language,
    /// They speak one, but not well enough.
    #[error("they speak the language at level {0}, which is not enough")]
    Level(u8),
    /// Certificates that they lack, one bit each.
    #[error("they lack the certificates {0:#b}")]
    Certificates(u32),
    /// Only somebody of another gender may come.
    #[error("somebody of another gender is needed")]
    Gender,
    /// They must not come to this case.
    #[error("they must not come")]
    Excluded,
    /// The way from home takes so many minutes: too long.
    #[error("the way takes {0} minutes, which is too long")]
    TooFar(i64),
    /// They have no time at this minute of the day, the first such.
    #[error("they have no time at minute {0}")]
    NoTime(u16),
    /// They are away that day.
    #[error("they are away that day")]
    Absent,
    /// They have another appointment at the same time.
    #[error("they have request {0} at the same time")]
    Overlap(RequestNumber),
    /// They have another appointment shortly before or after; so many minutes are missing.
    #[error("between this and request {0}, {1} minutes are missing")]
    TooClose(RequestNumber, i64),
    /// They have so many appointments that day, and want no more.
    #[error("they have {0} appointments that day and want no more")]
    DayCap(u32),
    /// They have so many appointments that week, and want no more.
    #[error("they have {0} appointments that week and want no more")]
    WeekCap(u32),
    /// The payment exceeds by so much what they may still be given.
    #[error("the payment exceeds what they may be given by {0}")]
    Money(i64),
}

impl Index<'_> {
    /// Every rule that keeps a person from a request; empty for those whom [`Index::rank`] names.
    ///
    /// # Examples
    /// ```
    /// use solver::index::{Bookings, Index, Obstacle, Rule};
    /// use solver::problem::{Person, Problem, Request, Spoken};
    ///
    /// let problem = Problem {
    ///     days: 1,
    ///     days_in_week: 7,
    ///     places: vec![Default::default()],
    ///     requests: vec![Request { start: 540, end: 600, ..Request::default() }],
    ///     people: vec![Person {
    ///         day_cap: 2,
    ///         week_cap: 2,
    ///         languages: vec![Spoken::default()],
    ///         // Until half past nine.
    ///         available: vec![(1 << 19) - 1; 7],
    ///         ..Person::default()
    ///     }],
    ///     ..Problem::default()
    /// };
    /// let index = Index::new(&problem)?;
    /// let (bookings, request) = (Bookings::new(&problem), &problem.requests[0]);
    /// assert_eq!(index.why_not(&bookings, 0, request), [Obstacle::NoTime(570)]);
    /// let funnel = index.funnel(&bookings, request);
    /// let narrow = funnel.iter().find(|step| step.left == 0).map(|step| step.rule);
    /// assert_eq!(narrow, Some(Rule::Availability));
    /// # Ok::<(), solver::problem::Fault>(())
    /// ```
    pub fn why_not(
        &self,
        bookings: &Bookings<'_>,
        person: PersonNumber,
        request: &Request,
    ) -> Vec<Obstacle> {
        let who = self.problem.people.get(person as usize);
        let Some(who) = who.filter(|_| (request.place as usize) < self.problem.places.len()) else {
            return vec![Obstacle::NotThere];
        };
        let mut obstacles = Vec::new();
        obstacles.extend(self.language_obstacle(person, request));
        let missing = request.certificates & !who.certificates;
        if missing != 0 {
            obstacles.push(Obstacle::Certificates(missing));
        }
        if matches!(request.gender, GenderWish::Must(gender) if who.gender != Some(gender)) {
            obstacles.push(Obstacle::Gender);
        }
        if request.excluded.contains(&person) {
            obstacles.push(Obstacle::Excluded);
        }
        let minutes = bookings.home_leg(person, request.place);
        if minutes > self.problem.weights.travel_limit {
            obstacles.push(Obstacle::TooFar(minutes));
        }
        let free = who.available[(request.day % self.problem.days_in_week) as usize];
        if let Some(slot) = slots(request).find(|slot| free >> slot & 1 == 0) {
            let slot = u16::try_from(slot).unwrap_or_default() * SLOT;
            obstacles.push(Obstacle::NoTime(slot.max(request.start)));
        }
        if who.absent.contains(&request.day) {
            obstacles.push(Obstacle::Absent);
        }
        bookings.obstacles(person, request, &mut obstacles);
        obstacles
    }

    fn language_obstacle(&self, person: PersonNumber, request: &Request) -> Option<Obstacle> {
        let who = &self.problem.people[person as usize];
        let mut best = None;
        for (need, _) in needs(request) {
            for spoken in who
                .languages
                .iter()
                .filter(|spoken| spoken.language == need.language)
            {
                if spoken.level >= need.level {
                    return None;
                }
                best = best.max(Some(spoken.level));
            }
        }
        Some(best.map_or(Obstacle::Language, Obstacle::Level))
    }
}

impl Bookings<'_> {
    /// What in a person's schedule keeps them from a request.
    pub(super) fn obstacles(
        &self,
        person: PersonNumber,
        request: &Request,
        obstacles: &mut Vec<Obstacle>,
    ) {
        let around = self.around(person, request);
        for one in around.day {
            if one.start < request.end && request.start < one.end {
                obstacles.push(Obstacle::Overlap(one.request));
            }
        }
        let buffer = self.problem().weights.buffer;
        let before = around
            .before()
            .filter(|before| before.end <= request.start)
            .map(|before| {
                let way = self.way(person, before.place, request.place);
                (
                    before.request,
                    i64::from(before.end) + way + buffer - i64::from(request.start),
                )
            });
        let after = around
            .after()
            .filter(|after| request.end <= after.start)
            .map(|after| {
                let way = self.way(person, request.place, after.place);
                (
                    after.request,
                    i64::from(request.end) + way + buffer - i64::from(after.start),
                )
            });
        for (other, missing) in [before, after]
            .into_iter()
            .flatten()
            .filter(|(_, missing)| *missing > 0)
        {
            obstacles.push(Obstacle::TooClose(other, missing));
        }
        let who = &self.problem().people[person as usize];
        if around.in_week >= who.week_cap {
            obstacles.push(Obstacle::WeekCap(around.in_week));
        }
        if around.on_day() >= who.day_cap {
            obstacles.push(Obstacle::DayCap(around.on_day()));
        }
        let over = around.pay.saturating_add(request.pay) - who.money;
        if over > 0 {
            obstacles.push(Obstacle::Money(over));
        }
    }
}
