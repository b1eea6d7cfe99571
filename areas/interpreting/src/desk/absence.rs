//! Somebody falls out: what is mended at once, and the best plan that disturbs few.

use std::{collections::BTreeSet, sync::Arc, time::Instant};

use platform::{Error, Result};
use solver::{
    certificate::Certificate,
    index::Index,
    problem::{Pair, PersonNumber, Problem, RequestNumber},
    repair::{Changes, Event, Hold, Repairer},
};
use values::{clock::Moment, day::Day, id::Id};

use super::{look::Look, plan::limits, situation::Situation};
use crate::pool::Medium;

/// An appointment that changes hands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Move {
    /// What for.
    pub request: Id,
    /// Who had it.
    pub from: Option<Id>,
    /// Who has it then; nobody if nobody can.
    pub to: Option<Id>,
}

/// One way of mending.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mended {
    /// What changes hands, by time.
    pub moves: Vec<Move>,
    /// Who is to be phoned; each once, whatever they are told.
    pub calls: BTreeSet<Id>,
    /// So many appointments of others change hands, too.
    pub disturbed: usize,
    /// What all appointments cost then, in points.
    pub cost: i64,
}

/// What can be done when somebody does not come on some days.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Absence {
    /// Appointments that are concerned.
    pub concerned: usize,
    /// At once.
    pub at_once: Mended,
    /// With more thought.
    pub best: Mended,
}

/// What can be done when `interpreter` does not come from `first` to `last`. Talks at a place are mended first, those from
/// afar around them.
pub async fn mend(
    situation: Arc<Situation>,
    now: Moment,
    interpreter: Id,
    (first, last): (Day, Day),
) -> Result<Absence> {
    let seek = move || {
        let question = &situation.question;
        let (Some(person), Some(until)) = (question.number(interpreter), question.day(last)) else {
            return Ok(Absence::default());
        };
        let away = Event::Away {
            person,
            from: question.day(first.max(situation.today)).unwrap_or_default(),
            until: until + 1,
        };
        let mut absence = Absence::default();
        let mut plan = None;
        for is_on_site in [true, false] {
            let look = Look::new(&situation, now)?;
            let side = Standing::new(&look, is_on_site, plan.take());
            absence.concerned += side.concerned(person, &away);
            let (at_once, best, after) = side.mend(&situation, away.clone())?;
            add(&mut absence.at_once, at_once);
            add(&mut absence.best, best);
            plan = Some(after);
        }
        Ok(absence)
    };
    tokio::task::spawn_blocking(seek)
        .await
        .map_err(Error::failure)?
}

fn add(all: &mut Mended, more: Mended) {
    all.moves.extend(more.moves);
    all.calls.extend(more.calls);
    all.disturbed += more.disturbed;
    all.cost += more.cost;
}

/// What stands, as a question of one way of meeting; the other way's appointments are not touched.
struct Standing {
    problem: Problem,
    pairs: Vec<Pair>,
    plan: Vec<Option<PersonNumber>>,
    /// What must stay as it is.
    frozen: Vec<bool>,
}

impl Standing {
    fn new(look: &Look<'_>, is_on_site: bool, plan: Option<Vec<Option<PersonNumber>>>) -> Self {
        let situation = look.situation();
        let question = &situation.question;
        let side = if is_on_site {
            &question.on_site
        } else {
            &question.remote
        };
        let mut problem = side.clone();
        let mut frozen = Vec::new();
        for (wanted, id) in problem.requests.iter_mut().zip(&question.booked) {
            let standing = situation.standing.iter().find(|(_, of)| of.id == *id);
            let is_own = standing.is_some_and(|(assignment, of)| {
                (of.need.medium == Medium::Place) == is_on_site
                    && assignment.period.from > look.now()
            });
            frozen.push(!is_own);
            if let Some((assignment, of)) = standing {
                wanted.excluded = look.cannot_take(of, assignment);
            }
        }
        let plan = plan.unwrap_or_else(|| look.booked(is_on_site));
        let mut pairs = Index::new(&problem)
            .map(|index| index.pairs())
            .unwrap_or_default();
        pairs.retain(|pair| !frozen[pair.request as usize]);
        for (request, person) in (0..).zip(&plan) {
            let Some(person) = *person else { continue };
            let is_there = |pair: &Pair| (pair.request, pair.person) == (request, person);
            if !pairs.iter().any(is_there) {
                pairs.push(Pair {
                    request,
                    person,
                    cost: 0,
                });
            }
        }
        pairs.sort_unstable();
        Self {
            problem,
            pairs,
            plan,
            frozen,
        }
    }

    fn concerned(&self, who: PersonNumber, away: &Event) -> usize {
        let Event::Away { from, until, .. } = away else {
            return 0;
        };
        let requests = self
            .problem
            .requests
            .iter()
            .zip(&self.plan)
            .zip(&self.frozen);
        let own = requests.filter(|((request, person), is_frozen)| {
            **person == Some(who) && !**is_frozen && (*from..*until).contains(&request.day)
        });
        own.count()
    }

    /// Mended at once, with more thought, and who has what after the first.
    fn mend(
        self,
        situation: &Situation,
        away: Event,
    ) -> Result<(Mended, Mended, Vec<Option<PersonNumber>>)> {
        let certificate = Certificate {
            plan: self.plan.clone(),
            ..Certificate::default()
        };
        let mut repairer =
            Repairer::new(self.problem, &self.pairs, &certificate).map_err(Error::failure)?;
        for (request, person) in (0..).zip(&self.plan) {
            let hold = match person {
                _ if self.frozen[request as usize] => Hold::Frozen,
                Some(_) => Hold::Agreed,
                None => continue,
            };
            repairer.hold(request, hold).map_err(Error::failure)?;
        }
        let repair = repairer.repair(away).map_err(Error::failure)?;
        let begun = Instant::now();
        let clock = move || begun.elapsed().as_secs_f64();
        let replan = repairer.replan(limits(&clock)).map_err(Error::failure)?;
        let at_once = mended(situation, &repair.changes, repair.after);
        let best = mended(situation, &replan.changes, replan.after);
        Ok((at_once, best, repairer.plan().to_vec()))
    }
}

fn mended(situation: &Situation, changes: &Changes, cost: i64) -> Mended {
    let who = |number: PersonNumber| situation.people[number as usize].interpreter.id;
    let which = |number: RequestNumber| situation.question.booked[number as usize];
    let moves = changes.moves.iter().map(|one| Move {
        request: which(one.request),
        from: one.from.map(who),
        to: one.to.map(who),
    });
    Mended {
        moves: moves.collect(),
        calls: changes.calls.iter().map(|one| who(one.person)).collect(),
        disturbed: changes.disturbed,
        cost,
    }
}
