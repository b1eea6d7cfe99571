//! Who should be asked first, and what speaks for and against each.

use super::{Bookings, Index};
use crate::problem::{PersonNumber, Request};

/// What it costs that a certain person takes a certain request, in points, by reason.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Terms {
    /// Somebody else knows the case.
    pub continuity: i64,
    /// Somebody of another gender was wished for.
    pub gender: i64,
    /// They speak the language at a low level.
    pub level: i64,
    /// They speak another variety of it.
    pub variety: i64,
    /// They speak a substitute.
    pub substitute: i64,
    /// The way, as far as they would not make it anyway.
    pub travel: i64,
    /// They had their share.
    pub fairness: i64,
    /// They are needed elsewhere at that time.
    pub price: i64,
}

impl Terms {
    /// Everything together.
    pub fn total(&self) -> i64 {
        let wishes = self.continuity + self.gender + self.level + self.variety + self.substitute;
        wishes + self.travel + self.fairness + self.price
    }
}

/// Somebody who may take a request and has the time.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Ranked {
    /// Who.
    pub person: PersonNumber,
    /// What speaks against them, in points.
    pub terms: Terms,
    /// All of it together.
    pub total: i64,
}

impl Index<'_> {
    /// Everybody who may take the request and has the time, the cheapest first.
    ///
    /// # Examples
    /// ```
    /// use solver::index::{Bookings, Index};
    /// use solver::problem::{Person, Point, Problem, Request};
    ///
    /// let person = |x| Person {
    ///     home: Point { x, y: 0 },
    ///     day_cap: 1,
    ///     week_cap: 1,
    ///     languages: vec![Default::default()],
    ///     available: vec![u64::MAX; 7],
    ///     ..Person::default()
    /// };
    /// let problem = Problem {
    ///     days: 1,
    ///     days_in_week: 7,
    ///     places: vec![Point::default()],
    ///     requests: vec![Request { start: 540, end: 600, ..Request::default() }],
    ///     people: vec![person(2_000), person(1_000)],
    ///     ..Problem::default()
    /// };
    /// let index = Index::new(&problem)?;
    /// let mut bookings = Bookings::new(&problem);
    /// let ranked = index.rank(&bookings, &problem.requests[0]);
    /// assert_eq!(ranked.iter().map(|one| one.person).collect::<Vec<_>>(), [1, 0]);
    /// // 1,300 metres by road on foot take 21 minutes, there and back at 8 points each.
    /// assert_eq!((ranked[0].terms.travel, ranked[0].terms.fairness), (2 * 21 * 8, 40));
    /// # Ok::<(), solver::problem::Fault>(())
    /// ```
    pub fn rank(&self, bookings: &Bookings<'_>, request: &Request) -> Vec<Ranked> {
        let mut ranked = Vec::new();
        self.rank_with(bookings, request, |_| 0, &mut ranked);
        ranked
    }

    /// The same with a price in points for the time of each person, into a list that may be used again.
    pub fn rank_with(
        &self,
        bookings: &Bookings<'_>,
        request: &Request,
        mut price: impl FnMut(PersonNumber) -> i64,
        ranked: &mut Vec<Ranked>,
    ) {
        ranked.clear();
        let weights = &self.problem.weights;
        self.eligible(request, |person| {
            let around = bookings.around(person, request);
            if !bookings.fits(person, request, &around) {
                return;
            }
            let Some(minutes) = bookings.minutes(person, request, &around) else {
                return;
            };
            let history = self.problem.people[person as usize].history;
            let had = i64::try_from(around.in_period).unwrap_or(i64::MAX - history - 1) + history;
            let terms = Terms {
                travel: weights.travel * minutes,
                fairness: weights.fairness * (had + 1),
                price: price(person),
                ..self.wishes(person, request)
            };
            ranked.push(Ranked {
                person,
                terms,
                total: terms.total(),
            });
        });
        ranked.sort_unstable_by_key(|one| (one.total, one.person));
    }
}
