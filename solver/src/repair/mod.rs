//! When something happens to a plan: the least that has to change, at once, and the best that could be done.
//!
//! A [`Repairer`] knows a plan and what is agreed with whom. It takes one [`Event`] after the other. The answer of
//! [`Repairer::repair`] comes at once: whoever costs least gets what has become homeless, if need be in a chain in which
//! each makes room for the one before (ejection chains; Glover, Discrete Applied Mathematics 65, 1996).
//! [`Repairer::replan`] takes longer and finds the best plan, with a proof; its costs count what is moved.
//!
//! What everybody was told stays the measure until [`Repairer::settle`] says that they know the new plan. All costs
//! hold [`Weights::moved`](crate::weights::Weights::moved) for each appointment that is agreed with somebody who could
//! still come, and is given to somebody else.

mod chain;
mod event;
mod happen;
mod part;
mod replan;
mod rota;
#[cfg(test)]
mod tests;
mod told;

use std::collections::BTreeSet;

pub use event::{Event, Refusal, Taker};
pub use part::Part;
pub use replan::Replan;
pub use told::{Call, Changes, Move, News};

use self::chain::Hunt;
use self::rota::Rota;
use crate::certificate::Certificate;
use crate::check;
use crate::problem::{Fault, Pair, PersonNumber, Problem, RequestNumber};

/// How firmly an appointment is with whoever has it.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Hold {
    /// It is only planned: nobody was told.
    #[default]
    Planned,
    /// It is agreed: somebody else costs [`Weights::moved`](crate::weights::Weights::moved).
    Agreed,
    /// It has begun or is over: it is not touched, whatever happens.
    Frozen,
}

/// A plan to which something happens.
#[derive(Clone, Debug)]
pub struct Repairer {
    rota: Rota,
    /// The price of each request, where one is known.
    prices: Vec<Option<i64>>,
    /// How many there were.
    events: usize,
    is_cancelled: Vec<bool>,
    /// What everybody was told last.
    told: Vec<Told>,
    /// Requests that may be different from that.
    changed: BTreeSet<RequestNumber>,
    rescheduled: BTreeSet<RequestNumber>,
    /// Who cannot or will not take what was agreed with them.
    excused: BTreeSet<(RequestNumber, PersonNumber)>,
    /// To whom something has happened since the plan was last the best one.
    touched: Touched,
}

/// Who had a request when everybody was told.
#[derive(Clone, Copy, Debug, Default)]
struct Told {
    holder: Option<PersonNumber>,
    is_agreed: bool,
}

#[derive(Clone, Debug, Default)]
struct Touched {
    requests: BTreeSet<RequestNumber>,
    people: BTreeSet<PersonNumber>,
}

/// What is done at once.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Repair {
    /// What the plan cost before, in points.
    pub before: i64,
    /// What it would cost if nobody did anything.
    pub untended: i64,
    /// What it costs now; never more than that.
    pub after: i64,
    /// What is different from what everybody was told, also by earlier events.
    pub changes: Changes,
}

impl Repairer {
    /// Begins with a plan, whose prices help to find a better one later. Everything is [`Hold::Planned`].
    ///
    /// # Errors
    /// What is wrong with the question or the plan.
    pub fn new(
        mut problem: Problem,
        pairs: &[Pair],
        certificate: &Certificate,
    ) -> Result<Self, check::Fault> {
        check::plan(&problem, pairs, &certificate.plan)?;
        problem.check_sums(pairs)?;
        // A priority for what is cancelled: it costs nothing to leave it open.
        problem.weights.open.push(0);
        if problem.weights.open.len() > usize::from(u8::MAX) {
            return Err(Fault::Weights.into());
        }
        let requests = problem.requests.len();
        let mut rota = Rota::new(problem, pairs);
        let plan = (0..).zip(&certificate.plan);
        rota.follow(
            plan.filter_map(|(request, person)| Some((request, (*person)?)))
                .collect(),
        );
        let told = |holder: &Option<PersonNumber>| Told {
            holder: *holder,
            is_agreed: false,
        };
        Ok(Self {
            prices: certificate
                .prices
                .iter()
                .copied()
                .map(Some)
                .take(requests)
                .collect(),
            events: 0,
            is_cancelled: vec![false; requests],
            told: rota.holder.iter().map(told).collect(),
            rota,
            changed: BTreeSet::new(),
            rescheduled: BTreeSet::new(),
            excused: BTreeSet::new(),
            touched: Touched::default(),
        })
    }

    /// Takes note of an event and mends the plan at once.
    ///
    /// # Errors
    /// Why the event cannot be; nothing has changed then.
    ///
    /// # Examples
    /// ```
    /// use solver::certificate::Certificate;
    /// use solver::problem::{Pair, Person, Problem, Request};
    /// use solver::repair::{Event, Hold, Move, News, Repairer};
    ///
    /// let person =
    ///     Person { day_cap: 2, week_cap: 5, available: vec![u64::MAX; 7], ..Person::default() };
    /// let request = Request { start: 540, end: 600, ..Request::default() };
    /// let problem = Problem {
    ///     days: 7,
    ///     days_in_week: 7,
    ///     places: vec![Default::default()],
    ///     requests: vec![request],
    ///     people: vec![person.clone(), person],
    ///     ..Problem::default()
    /// };
    /// let pair = |person| Pair { request: 0, person, cost: 0 };
    /// let certificate = Certificate { plan: vec![Some(0)], ..Certificate::default() };
    /// let mut repairer = Repairer::new(problem, &[pair(0), pair(1)], &certificate)?;
    /// repairer.hold(0, Hold::Agreed)?;
    ///
    /// let repair = repairer.repair(Event::Away { person: 0, from: 0, until: 3 })?;
    /// assert_eq!(repair.changes.moves, [Move { request: 0, from: Some(0), to: Some(1) }]);
    /// // Whoever is ill knows it.
    /// assert_eq!(repair.changes.calls.len(), 1);
    /// assert_eq!(repair.changes.calls[0].news, [News::Gets(0)]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn repair(&mut self, event: Event) -> Result<Repair, Refusal> {
        let before = self.rota.cost;
        let loose = self.happen(event)?;
        self.events += 1;
        let untended = self.rota.cost;
        self.touched.requests.extend(loose.homeless.iter().copied());
        self.touched.people.extend(loose.freed.iter().copied());
        self.changed.extend(loose.homeless.iter().copied());
        let hunt = Hunt::new(&mut self.rota);
        self.changed
            .extend(hunt.find_places(loose.homeless, &loose.freed));
        Ok(Repair {
            before,
            untended,
            after: self.rota.cost,
            changes: self.changes(),
        })
    }

    /// Says how firmly an appointment is with whoever has it now: they have agreed, it has begun, or the like.
    ///
    /// # Errors
    /// There is no such request, or it was cancelled.
    pub fn hold(&mut self, request: RequestNumber, hold: Hold) -> Result<(), Refusal> {
        self.standing(request)?;
        self.rota.frozen[request as usize] = hold == Hold::Frozen;
        self.agree(request, hold != Hold::Planned);
        Ok(())
    }

    /// Everybody who was to be phoned knows, and has agreed. From now on changes are told from here.
    pub fn settle(&mut self) {
        for request in std::mem::take(&mut self.changed) {
            let told = self.told[request as usize];
            let is_news = told.holder != self.rota.holder[request as usize];
            self.agree(request, told.is_agreed || is_news);
        }
    }

    /// What was said of a request is now what holds.
    fn agree(&mut self, request: RequestNumber, is_agreed: bool) {
        let at = request as usize;
        let holder = self.rota.holder[at];
        let is_agreed = is_agreed && holder.is_some();
        self.told[at] = Told { holder, is_agreed };
        self.changed.remove(&request);
        self.rescheduled.remove(&request);
        self.excused.retain(|(excused, _)| *excused != request);
        self.rota.keep(request, holder.filter(|_| is_agreed));
    }

    /// The question as it is now. Cancelled requests keep their number, and cost nothing.
    pub fn problem(&self) -> &Problem {
        &self.rota.problem
    }

    /// Who may take what now, and what it costs, with what moving costs.
    pub fn pairs(&self) -> Vec<Pair> {
        let pairs = (0..).zip(&self.rota.takers).flat_map(|(request, takers)| {
            takers.iter().map(move |taker| Pair {
                request,
                person: taker.person,
                cost: self.rota.price(request, *taker),
            })
        });
        pairs.collect()
    }

    /// For each request who takes it now.
    pub fn plan(&self) -> &[Option<PersonNumber>] {
        &self.rota.holder
    }

    /// What the plan costs now, in points.
    pub fn cost(&self) -> i64 {
        self.rota.cost
    }

    /// A request that is there and was not cancelled.
    fn standing(&self, request: RequestNumber) -> Result<(), Refusal> {
        match self.is_cancelled.get(request as usize) {
            None => Err(Refusal::NoSuchRequest(request)),
            Some(true) => Err(Refusal::Cancelled(request)),
            Some(false) => Ok(()),
        }
    }
}
