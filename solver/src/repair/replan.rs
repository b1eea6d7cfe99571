//! The best plan after all that happened: as few as possible are disturbed, and that is proven.

use super::{Changes, Part, Refusal, Repairer, Touched};
use crate::certificate::{Certificate, SCALE};
use crate::planning::{Limits, plan_from};
use crate::problem::{Fault, PersonNumber, RequestNumber};

/// A better plan, or the same one, with its proof.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Replan {
    /// What was planned anew. Everything else stays as it is.
    pub part: Part,
    /// The plan of the part and the proof of how good it is, in the part's numbers, costs and weights. For
    /// [`check::certificate`](crate::check::certificate).
    pub certificate: Certificate,
    /// What the whole plan costs as it stands, in points.
    pub before: i64,
    /// What the whole plan costs if this one is adopted.
    pub after: i64,
    /// What is different then from what everybody was told.
    pub changes: Changes,
    /// So many events there were when it was made.
    events: usize,
}

impl Repairer {
    /// The best plan that is found within the limits, beginning with the one that stands. Only what hangs together with
    /// people and requests to whom something has happened is planned anew, since the first plan or the last that was
    /// adopted. Nothing changes before [`Self::adopt`].
    ///
    /// # Errors
    /// Costs that are too large to be added up.
    ///
    /// # Examples
    /// ```
    /// use solver::certificate::Certificate;
    /// use solver::check;
    /// use solver::planning::Limits;
    /// use solver::problem::{Pair, Person, Problem, Request};
    /// use solver::repair::{Event, Repairer};
    ///
    /// let person =
    ///     Person { day_cap: 1, week_cap: 1, available: vec![u64::MAX; 7], money: 9, ..Person::default() };
    /// let request = |start| Request { start, end: start + 60, ..Request::default() };
    /// let problem = Problem {
    ///     days: 7,
    ///     days_in_week: 7,
    ///     places: vec![Default::default()],
    ///     requests: vec![request(540), request(900)],
    ///     people: vec![person.clone(), person],
    ///     ..Problem::default()
    /// };
    /// let pair = |request, person| Pair { request, person, cost: 0 };
    /// let pairs = [pair(0, 0), pair(0, 1), pair(1, 1)];
    /// let certificate = Certificate { plan: vec![Some(0), Some(1)], ..Certificate::default() };
    /// let mut repairer = Repairer::new(problem, &pairs, &certificate)?;
    /// repairer.repair(Event::Cancelled(1))?;
    ///
    /// let limits = Limits { seed: 1, seconds: 1.0, clock: &|| 0.0, threads: 1, progress: None };
    /// let replan = repairer.replan(limits)?;
    /// let verdict = check::certificate(&replan.part.problem, &replan.part.pairs, &replan.certificate)?;
    /// assert!(verdict.is_optimal());
    /// assert!(replan.changes.moves.is_empty());
    /// repairer.adopt(&replan)?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn replan(&self, limits: Limits<'_>) -> Result<Replan, Fault> {
        let part = self.part();
        let certificate = plan_from(&part.problem, &part.pairs, limits, &self.known(&part))?;
        let mut replan = Replan {
            part,
            certificate,
            before: self.rota.cost,
            after: 0,
            changes: Changes::default(),
            events: self.events,
        };
        let mut next = self.clone();
        next.follow(&replan);
        replan.after = next.rota.cost;
        replan.changes = next.changes();
        Ok(replan)
    }

    /// Takes a plan over that was made by [`Self::replan`].
    ///
    /// # Errors
    /// Something has happened since.
    pub fn adopt(&mut self, replan: &Replan) -> Result<(), Refusal> {
        if replan.events != self.events {
            return Err(Refusal::Outdated);
        }
        self.follow(replan);
        self.prices.resize(self.rota.holder.len(), None);
        for (request, price) in replan.part.requests.iter().zip(&replan.certificate.prices) {
            self.prices[*request as usize] = Some(*price);
        }
        self.touched = Touched::default();
        Ok(())
    }

    fn follow(&mut self, replan: &Replan) {
        let mut given: Vec<(RequestNumber, PersonNumber)> = Vec::new();
        for (request, person) in replan.part.requests.iter().zip(&replan.certificate.plan) {
            let person = person.map(|person| replan.part.people[person as usize]);
            if self.rota.holder[*request as usize] == person {
                continue;
            }
            self.rota.take(*request);
            self.changed.insert(*request);
            given.extend(person.map(|person| (*request, person)));
        }
        self.rota.follow(given);
    }

    /// The plan as it stands and the prices as they were, for a part.
    fn known(&self, part: &Part) -> Certificate {
        let holder = |request: &RequestNumber| {
            let holder = self.rota.holder[*request as usize]?;
            let person = part.people.binary_search(&holder).ok()?;
            // No more people than in the whole.
            PersonNumber::try_from(person).ok()
        };
        let price = |request: &RequestNumber| {
            let known = self.prices.get(*request as usize).copied().flatten();
            known.unwrap_or_else(|| match self.rota.holder[*request as usize] {
                Some(_) => self.rota.saving(*request) * SCALE,
                None => self.rota.open(*request) * SCALE,
            })
        };
        Certificate {
            plan: part.requests.iter().map(holder).collect(),
            prices: part.requests.iter().map(price).collect(),
            ..Certificate::default()
        }
    }
}
