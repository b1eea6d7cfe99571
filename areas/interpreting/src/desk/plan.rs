//! Plans for many requests at once: what is proposed for a week or a month. The solver is asked aside from the threads that
//! answer requests.

use std::{collections::BTreeSet, sync::Arc, time::Instant};

use platform::{Error, Result};
use solver::{
    certificate::Certificate,
    index::Index,
    planning::{self, Limits},
    problem::{LARGEST, Pair, PersonNumber, Problem, Request as Wanted},
};
use values::{clock::Moment, day::Day, id::Id};

use super::{look::Look, rules, situation::Situation};
use crate::{pool::Medium, requests::Request, requests::Stage};

/// So long a plan is sought, for each of both ways of meeting.
const SECONDS: f64 = 5.0;

/// Somebody for a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// The request.
    pub request: Id,
    /// Who.
    pub interpreter: Id,
}

/// A plan for a period.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// Who takes what, by time.
    pub proposals: Vec<Proposal>,
    /// What stays open, with how many could come if nobody else wanted them.
    pub left_open: Vec<(Id, usize)>,
    /// How much better it could be at most, in tenths of a percent.
    pub gap_tenths: i64,
}

/// One of both questions with numbers of its own: what stands is kept by whoever has it.
struct Task {
    problem: Problem,
    pairs: Vec<Pair>,
    /// Which request each open one is; those that stand come before them.
    open: Vec<Id>,
    /// How many stand.
    standing: usize,
}

/// The best plan that is found in time for the first wished date of what somebody is looked for, from `first` to `last`.
/// Talks at a place are planned first, those from afar around them.
pub async fn propose(
    situation: Arc<Situation>,
    now: Moment,
    (first, last): (Day, Day),
) -> Result<Plan> {
    let seek = move || {
        let wanted = |medium: fn(Medium) -> bool| {
            let open = situation.open.iter();
            let open = open.filter(move |one| {
                let day = one.times.first().map(|wall| wall.start.date());
                let is_in = day.is_some_and(|day| first <= day && day <= last);
                is_in && one.stage == Stage::Searching && medium(one.need.medium)
            });
            open.collect::<Vec<_>>()
        };
        let mut plan = Plan::default();
        let (mut cost, mut bound) = (0, 0);
        let mut taken: Vec<(Id, Id)> = Vec::new();
        for (is_on_site, open) in [
            (true, wanted(|medium| medium == Medium::Place)),
            (false, wanted(|medium| medium != Medium::Place)),
        ] {
            let task = task(&situation, now, is_on_site, &open, &taken)?;
            let found = sought(&task)?;
            cost += found.cost;
            bound += found.bound;
            let who = |number: PersonNumber| situation.people[number as usize].interpreter.id;
            for (place, id) in task.open.iter().enumerate() {
                if let Some(person) = found.plan[task.standing + place] {
                    taken.push((*id, who(person)));
                    plan.proposals.push(Proposal {
                        request: *id,
                        interpreter: who(person),
                    });
                } else {
                    let number = u32::try_from(task.standing + place).unwrap_or(u32::MAX);
                    let pairs = task.pairs.iter().filter(|pair| pair.request == number);
                    plan.left_open.push((*id, pairs.count()));
                }
            }
        }
        plan.gap_tenths = rules::gap(cost, bound);
        Ok(plan)
    };
    tokio::task::spawn_blocking(seek)
        .await
        .map_err(Error::failure)?
}

/// The question for `open` beside what stands and what is `taken` already.
fn task(
    situation: &Situation,
    now: Moment,
    is_on_site: bool,
    open: &[&Request],
    taken: &[(Id, Id)],
) -> Result<Task> {
    let look = Look::new(situation, now)?;
    let question = &situation.question;
    let side = if is_on_site {
        &question.on_site
    } else {
        &question.remote
    };
    let mut problem = Problem {
        requests: Vec::new(),
        ..side.clone()
    };
    // So dear that what stands does not stay open.
    problem.weights.open.push(LARGEST / 1_000);
    let dearest = u8::try_from(problem.weights.open.len() - 1).unwrap_or_default();
    let mut holders: Vec<PersonNumber> = Vec::new();
    for (request, person) in kept(situation, is_on_site, taken) {
        problem.requests.push(Wanted {
            priority: dearest,
            excluded: Vec::new(),
            ..request
        });
        holders.push(person);
    }
    let standing = problem.requests.len();
    let mut ids = Vec::new();
    for request in open {
        let Some(seat) = request
            .times
            .first()
            .and_then(|wall| look.at(request, wall))
        else {
            continue;
        };
        let mut wanted = seat.request;
        wanted.excluded.extend(declined(situation, request));
        problem.requests.push(wanted);
        ids.push(request.id);
    }
    let index = Index::new(&problem).map_err(Error::failure)?;
    let mut pairs = index.pairs();
    pairs.retain(|pair| pair.request as usize >= standing);
    let kept = (0..).zip(&holders).map(|(request, person)| Pair {
        request,
        person: *person,
        cost: 0,
    });
    let pairs = kept.chain(pairs).collect();
    drop(index);
    Ok(Task {
        problem,
        pairs,
        open: ids,
        standing,
    })
}

/// What whoever has it keeps: what stands, and what is `taken` already.
fn kept(
    situation: &Situation,
    is_on_site: bool,
    taken: &[(Id, Id)],
) -> Vec<(Wanted, PersonNumber)> {
    let question = &situation.question;
    let side = if is_on_site {
        &question.on_site
    } else {
        &question.remote
    };
    let standing = side.requests.iter().zip(&question.plan);
    let standing = standing.filter_map(|(request, person)| Some((request.clone(), (*person)?)));
    let planned = taken.iter().filter_map(|(request, interpreter)| {
        let request = situation.open.iter().find(|one| one.id == *request)?;
        let wanted = question.request(request, request.times.first()?)?;
        // From afar nobody travels.
        let place = if is_on_site { wanted.place } else { 0 };
        Some((Wanted { place, ..wanted }, question.number(*interpreter)?))
    });
    standing.chain(planned).collect()
}

/// Who has said no to a request.
fn declined(situation: &Situation, request: &Request) -> BTreeSet<PersonNumber> {
    let asked = situation.invitations.get(&request.id);
    let no = asked
        .into_iter()
        .flatten()
        .filter(|one| one.answer.is_some());
    no.filter_map(|one| situation.question.number(one.interpreter))
        .collect()
}

/// How long and how a plan is sought.
pub(super) fn limits(clock: &(dyn Fn() -> f64 + Sync)) -> Limits<'_> {
    Limits {
        seed: 1,
        seconds: SECONDS,
        clock,
        threads: 1,
        progress: None,
    }
}

/// Seeks a plan within the time.
fn sought(task: &Task) -> Result<Certificate> {
    let begun = Instant::now();
    let clock = move || begun.elapsed().as_secs_f64();
    let limits = limits(&clock);
    planning::plan(&task.problem, &task.pairs, limits).map_err(Error::failure)
}
