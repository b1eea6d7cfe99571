//! What somebody's time is worth elsewhere, so that whoever speaks a rare language is not spent on an easy request.

use super::{Bookings, Index};
use crate::certificate::SCALE;
use crate::problem::{Pair, PersonNumber, Request, RequestNumber};

/// What could be had from each person at the prices of the last plan.
#[derive(Clone, Debug)]
pub struct Prices {
    /// For each person: what they could take, by day and start.
    offers: Vec<Vec<Offer>>,
}

#[derive(Clone, Copy, Debug)]
struct Offer {
    request: RequestNumber,
    day: u32,
    start: u16,
    end: u16,
    place: u32,
    /// What it would bring if they came from home and went home again, in points, without fairness.
    worth: i64,
}

/// What is lost elsewhere if somebody takes a request.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Opportunity {
    /// Points.
    pub price: i64,
    /// The request for which they are needed more; none if the price is nothing.
    pub needed_for: Option<RequestNumber>,
}

impl Prices {
    /// What everybody could earn at these prices: for each request one in [`SCALE`] parts of a point, as
    /// [`crate::certificate::Certificate::prices`] has them.
    pub fn new(index: &Index<'_>, pairs: &[Pair], prices: &[i64]) -> Self {
        let problem = index.problem;
        let mut offers = vec![Vec::new(); problem.people.len()];
        let nobody = Bookings::new(problem);
        for pair in pairs {
            let Request {
                day,
                start,
                end,
                place,
                ..
            } = problem.requests[pair.request as usize];
            let price = prices
                .get(pair.request as usize)
                .copied()
                .unwrap_or(0)
                .div_euclid(SCALE);
            let way = 2 * problem.weights.travel * nobody.home_leg(pair.person, place);
            let worth = price - pair.cost - way;
            if worth > 0 {
                let offer = Offer {
                    request: pair.request,
                    day,
                    start,
                    end,
                    place,
                    worth,
                };
                offers[pair.person as usize].push(offer);
            }
        }
        for theirs in &mut offers {
            theirs.sort_unstable_by_key(|offer| (offer.day, offer.start, offer.request));
        }
        Self { offers }
    }

    /// What is lost elsewhere if the person takes this request: the most that an open request would bring which they
    /// then could not take any more, because of the time or because they want no more that day or week.
    ///
    /// Counts one such request, not the best schedule around it, so that it can be said in one sentence.
    ///
    /// # Examples
    /// ```
    /// use solver::certificate::SCALE;
    /// use solver::index::{Bookings, Index, Prices};
    /// use solver::problem::{Person, Problem, Request, Spoken};
    ///
    /// let request = |start| Request { start, end: start + 60, ..Request::default() };
    /// let problem = Problem {
    ///     days: 1,
    ///     days_in_week: 7,
    ///     places: vec![Default::default()],
    ///     requests: vec![request(540), request(570)],
    ///     people: vec![Person {
    ///         day_cap: 2,
    ///         week_cap: 2,
    ///         languages: vec![Spoken::default()],
    ///         available: vec![u64::MAX; 7],
    ///         ..Person::default()
    ///     }],
    ///     ..Problem::default()
    /// };
    /// let index = Index::new(&problem)?;
    /// let prices = Prices::new(&index, &index.pairs(), &[500 * SCALE, 900 * SCALE]);
    /// let lost = prices.opportunity(&Bookings::new(&problem), 0, &problem.requests[0]);
    /// // Three minutes to the door and three back, and the person's first appointment.
    /// assert_eq!((lost.price, lost.needed_for), (900 - 6 * 8 - 40, Some(1)));
    /// # Ok::<(), solver::problem::Fault>(())
    /// ```
    pub fn opportunity(
        &self,
        bookings: &Bookings<'_>,
        person: PersonNumber,
        request: &Request,
    ) -> Opportunity {
        let problem = bookings.problem();
        let who = &problem.people[person as usize];
        let around = bookings.around(person, request);
        let is_last_of_day = around.on_day() + 1 >= who.day_cap;
        let is_last_of_week = around.in_week + 1 >= who.week_cap;
        let first = request.day - request.day % problem.days_in_week;
        let days = if is_last_of_week {
            first..first.saturating_add(problem.days_in_week)
        } else {
            request.day..request.day.saturating_add(1)
        };
        let had =
            i64::try_from(around.in_period).unwrap_or(i64::MAX - who.history - 1) + who.history;
        let fairness = problem.weights.fairness * (had + 1);
        let offers = &self.offers[person as usize];
        let from = offers.partition_point(|offer| offer.day < days.start);
        let mut best = Opportunity::default();
        for offer in offers[from..]
            .iter()
            .take_while(|offer| offer.day < days.end)
        {
            let price = offer.worth - fairness;
            if price <= best.price || bookings.plan()[offer.request as usize].is_some() {
                continue;
            }
            let other = &problem.requests[offer.request as usize];
            let is_lost =
                is_last_of_week || is_last_of_day || !offer.fits_beside(bookings, person, request);
            if other != request && is_lost && bookings.could_take(person, other) {
                best = Opportunity {
                    price,
                    needed_for: Some(offer.request),
                };
            }
        }
        best
    }
}

impl Offer {
    /// Whether the person could take both on one day, one after the other.
    fn fits_beside(
        &self,
        bookings: &Bookings<'_>,
        person: PersonNumber,
        request: &Request,
    ) -> bool {
        let way =
            bookings.way(person, self.place, request.place) + bookings.problem().weights.buffer;
        let [start, end] = [self.start, self.end].map(i64::from);
        end + way <= i64::from(request.start) || i64::from(request.end) + way <= start
    }
}

impl Bookings<'_> {
    /// Whether the request fits in with what the person has.
    fn could_take(&self, person: PersonNumber, request: &Request) -> bool {
        let around = self.around(person, request);
        self.fits(person, request, &around) && self.minutes(person, request, &around).is_some()
    }
}
