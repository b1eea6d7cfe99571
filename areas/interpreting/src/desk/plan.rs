//! Plans for many requests at once: what is proposed for a week or a month. The solver is asked aside from the threads that
//! answer requests.

use std::{collections::HashMap, sync::Arc, time::Instant};

use platform::{Error, Result, centre::Centre};
use solver::{
    certificate::Certificate,
    index::Index,
    planning::{self, Limits},
    problem::{DEAREST, LARGEST, Pair, PersonNumber, Problem, Request as Wanted},
};
use values::{clock::Moment, day::Day, id::Id};

use super::{
    look::{Look, Seat},
    rules,
    situation::Situation,
};
use crate::{
    pool::Medium,
    requests::{Request, Stage},
};

/// So long a plan is sought, for each of both ways of meeting.
const SECONDS: f64 = 5.0;
/// So long, where only what stayed open is looked for at its other times.
const SECONDS_AGAIN: f64 = 1.0;

/// Somebody for a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// The request.
    pub request: Id,
    /// Who.
    pub interpreter: Id,
    /// At which of its times.
    pub time: usize,
}

/// A request that nobody is proposed for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeftOpen {
    /// The request.
    pub request: Id,
    /// At which of its times in the period: the one that suits best, unless another was chosen in the end.
    pub time: usize,
    /// How many could come then, counted as at the desk, but for those who are asked already: the plan has them elsewhere.
    pub could: usize,
}

/// A plan for a period.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// Who takes what.
    pub proposals: Vec<Proposal>,
    /// What stays open.
    pub left_open: Vec<LeftOpen>,
    /// How much better it could be at most, at the times that were chosen, in tenths of a percent.
    pub gap_tenths: i64,
}

/// The best plan that was found in time for the requests of a period for which somebody is looked for. One plan of a centre is
/// sought at a time, and kept until something changes.
pub async fn propose(centre: &Centre, period: (Day, Day)) -> Result<Arc<Plan>> {
    let turn = centre.memory.recall::<Turn>(0);
    let turn = turn.unwrap_or_else(|| centre.memory.keep(0, Turn::default()));
    let _turn = turn.0.lock().await;
    // Read before the situation: what is committed meanwhile is planned next time.
    let revision = centre.database.revision();
    let situation = Situation::of(centre).await?;
    let (now, today) = (centre.clock.now(), situation.today);
    if let Some(known) = centre.memory.recall::<Known>(revision)
        && (known.period, known.today) == (period, today)
    {
        return Ok(Arc::clone(&known.plan));
    }
    let plan = tokio::task::spawn_blocking(move || seek(&situation, now, period))
        .await
        .map_err(Error::failure)??;
    let plan = Arc::new(plan);
    let known = Known {
        period,
        today,
        plan: Arc::clone(&plan),
    };
    centre.memory.keep(revision, known);
    Ok(plan)
}

/// Who seeks a plan waits for whoever seeks one already.
#[derive(Default)]
struct Turn(tokio::sync::Mutex<()>);

/// The last plan that was sought.
struct Known {
    period: (Day, Day),
    today: Day,
    plan: Arc<Plan>,
}

/// A request with its times in the period, by their numbers; the first of them suits best.
struct Open<'s> {
    request: &'s Request,
    times: Vec<usize>,
}

/// Everything is planned at the time in the period that suits it best. What stays open is looked for at its next time, beside what
/// was planned so far; in the end people are shared out anew among the times that were chosen, which mends what the rounds could not
/// see. Talks at a place are planned first, those from afar around them.
fn seek(situation: &Situation, now: Moment, period: (Day, Day)) -> Result<Plan> {
    let open = open(situation, now, period)?;
    let mut plan = Plan::default();
    let (mut cost, mut bound) = (0, 0);
    for is_on_site in [true, false] {
        let own = open
            .iter()
            .filter(|one| (one.request.need.medium == Medium::Place) == is_on_site);
        let own: Vec<&Open<'_>> = own.collect();
        let side = Side {
            situation,
            now,
            is_on_site,
        };
        let round = side.rounds(&own, &plan.proposals)?;
        cost += round.cost;
        bound += round.bound;
        for one in own {
            let id = one.request.id;
            let unplanned = LeftOpen {
                request: id,
                time: one.times[0],
                could: 0,
            };
            let left = round.left.get(&id).copied().unwrap_or(unplanned);
            match round.of(id) {
                Some(found) => plan.proposals.push(*found),
                None => plan.left_open.push(left),
            }
        }
    }
    plan.gap_tenths = rules::gap(cost, bound);
    Ok(plan)
}

/// What somebody is looked for, with the times ahead that lie in the period. Times are weighed as the ranking weighs them: whoever
/// suits best, with what it costs that it is not the time wished first. Of equals the one wished sooner; where nobody can, last.
fn open(situation: &Situation, now: Moment, (first, last): (Day, Day)) -> Result<Vec<Open<'_>>> {
    let look = Look::new(situation, now)?;
    let searched = situation.open.iter();
    let searched = searched.filter(|one| one.stage == Stage::Searching);
    let open = searched.filter_map(|request| {
        let times = request.ahead(now).into_iter();
        let times = times.filter(|(_, wall, _)| {
            let day = wall.start.date();
            first <= day && day <= last
        });
        let mut times: Vec<usize> = times.map(|(time, ..)| time).collect();
        if times.len() > 1 {
            times.sort_by_cached_key(|time| {
                let best = best(&look, request, *time);
                (best.is_none(), best)
            });
        }
        (!times.is_empty()).then_some(Open { request, times })
    });
    Ok(open.collect())
}

/// Points of whoever suits a time best, where somebody can come.
fn best(look: &Look<'_>, request: &Request, time: usize) -> Option<i64> {
    let seat = seat(look, request, time)?;
    look.rank(&seat).first().map(|one| one.points)
}

/// A request at one of its times. Whoever is asked already is not asked again.
fn seat<'r>(look: &Look<'_>, request: &'r Request, time: usize) -> Option<Seat<'r>> {
    let mut seat = look.at(request, request.times.get(time)?)?;
    let situation = look.situation();
    let waiting = situation.waiting(request.id);
    let waiting = waiting.filter_map(|who| situation.question.number(who));
    seat.request.excluded.extend(waiting);
    Some(seat)
}

/// One way of meeting.
struct Side<'s> {
    situation: &'s Situation,
    now: Moment,
    is_on_site: bool,
}

/// What came of some rounds.
#[derive(Default)]
struct Round {
    found: Vec<Proposal>,
    /// What stays open, by its request.
    left: HashMap<Id, LeftOpen>,
    cost: i64,
    bound: i64,
}

impl Round {
    fn of(&self, request: Id) -> Option<&Proposal> {
        self.found.iter().find(|one| one.request == request)
    }
}

impl Side<'_> {
    fn rounds(&self, open: &[&Open<'_>], taken: &[Proposal]) -> Result<Round> {
        let first = open.iter().map(|one| (one.request, one.times[0]));
        let mut all = self.round(&first.collect::<Vec<_>>(), taken, SECONDS)?;
        let rounds = open.iter().map(|one| one.times.len()).max().unwrap_or(0);
        let mut is_moved = false;
        for number in 1..rounds {
            let again = open.iter().filter(|one| all.of(one.request.id).is_none());
            let again = again.filter_map(|one| Some((one.request, *one.times.get(number)?)));
            let again: Vec<(&Request, usize)> = again.collect();
            if again.is_empty() {
                continue;
            }
            let so_far: Vec<Proposal> = taken.iter().chain(&all.found).copied().collect();
            let more = self.round(&again, &so_far, SECONDS_AGAIN)?;
            is_moved |= !more.found.is_empty();
            all.found.extend(more.found);
        }
        if !is_moved {
            return Ok(all);
        }
        // People are shared out anew at the times that were chosen.
        let chosen = open.iter().map(|one| {
            let time = all.of(one.request.id).map_or(one.times[0], |own| own.time);
            (one.request, time)
        });
        let best = self.round(&chosen.collect::<Vec<_>>(), taken, SECONDS)?;
        Ok(if best.found.len() >= all.found.len() {
            best
        } else {
            // Time ran out; what the rounds have found is kept.
            Round {
                cost: best.cost,
                bound: best.bound,
                ..all
            }
        })
    }

    /// Plans requests, each at one of its times, beside what stands and what is `taken`.
    fn round(&self, open: &[(&Request, usize)], taken: &[Proposal], seconds: f64) -> Result<Round> {
        let task = self.task(open, taken)?;
        let found = sought(&task, seconds)?;
        let mut round = Round {
            cost: found.cost,
            bound: found.bound,
            ..Round::default()
        };
        let people = &self.situation.people;
        for (place, one) in task.open.iter().enumerate() {
            if let Some(person) = found.plan[task.standing + place] {
                round.found.push(Proposal {
                    request: one.left.request,
                    interpreter: people[person as usize].interpreter.id,
                    time: one.left.time,
                });
            } else {
                round.left.insert(one.left.request, one.left);
            }
        }
        Ok(round)
    }

    /// The question for `open` beside what stands and what is `taken` already.
    fn task(&self, open: &[(&Request, usize)], taken: &[Proposal]) -> Result<Task> {
        let situation = self.situation;
        let look = Look::new(situation, self.now)?;
        let mut problem = Problem {
            requests: Vec::new(),
            ..self.problem().clone()
        };
        // So dear that what stands does not stay open.
        problem.weights.open.push(LARGEST / 1_000);
        let dearest = u8::try_from(problem.weights.open.len() - 1).unwrap_or_default();
        let mut holders: Vec<PersonNumber> = Vec::new();
        for (request, person) in self.kept(taken) {
            problem.requests.push(Wanted {
                priority: dearest,
                excluded: Vec::new(),
                ..request
            });
            holders.push(person);
        }
        let standing = problem.requests.len();
        let mut planned = Vec::new();
        for (request, time) in open {
            let Some(seat) = seat(&look, request, *time) else {
                continue;
            };
            let left = LeftOpen {
                request: request.id,
                time: *time,
                could: look.count(&seat),
            };
            let alternative = look.alternative(&seat);
            planned.push(Planned { left, alternative });
            problem.requests.push(seat.request);
        }
        let index = Index::new(&problem).map_err(Error::failure)?;
        let mut pairs = index.pairs();
        pairs.retain(|pair| pair.request as usize >= standing);
        for pair in &mut pairs {
            let alternative = planned[pair.request as usize - standing].alternative;
            // However dear another time is, it is better than nobody.
            let wanted = &problem.requests[pair.request as usize];
            let open = problem.weights.open[usize::from(wanted.priority)];
            let room = open.saturating_sub(pair.cost).saturating_sub(1).max(0);
            let cost = pair.cost.saturating_add(alternative.min(room));
            pair.cost = cost.clamp(0, DEAREST);
        }
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
            open: planned,
            standing,
        })
    }

    fn problem(&self) -> &Problem {
        let question = &self.situation.question;
        if self.is_on_site {
            &question.on_site
        } else {
            &question.remote
        }
    }

    /// What whoever has it keeps: what stands, and what is `taken` already.
    fn kept(&self, taken: &[Proposal]) -> Vec<(Wanted, PersonNumber)> {
        let situation = self.situation;
        let question = &situation.question;
        let standing = self.problem().requests.iter().zip(&question.plan);
        let standing = standing.filter_map(|(request, person)| Some((request.clone(), (*person)?)));
        let planned = taken.iter().filter_map(|one| {
            let request = situation.open.iter().find(|own| own.id == one.request)?;
            let wanted = question.request(request, request.times.get(one.time)?)?;
            // From afar nobody travels.
            let place = if self.is_on_site { wanted.place } else { 0 };
            let wanted = Wanted { place, ..wanted };
            Some((wanted, question.number(one.interpreter)?))
        });
        standing.chain(planned).collect()
    }
}

/// A question with numbers of its own: what stands is kept by whoever has it.
struct Task {
    problem: Problem,
    pairs: Vec<Pair>,
    /// Which request each open one is, and at which time; those that stand come before them.
    open: Vec<Planned>,
    /// How many stand.
    standing: usize,
}

/// A request that is planned at one of its times.
struct Planned {
    /// What it is where nobody is found for it.
    left: LeftOpen,
    /// What it costs that it is not the time wished first.
    alternative: i64,
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
fn sought(task: &Task, seconds: f64) -> Result<Certificate> {
    let begun = Instant::now();
    let clock = move || begun.elapsed().as_secs_f64();
    let limits = Limits {
        seconds,
        ..limits(&clock)
    };
    planning::plan(&task.problem, &task.pairs, limits).map_err(Error::failure)
}
