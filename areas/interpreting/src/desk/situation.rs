//! Everything the desk looks at, read once for each revision of the database.

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use chrono::{Datelike, Days, TimeDelta};
use platform::{Error, Result, access::Actor, centre::Centre};
use registry::{
    calendar::{self, time},
    people,
};
use values::{day::Day, id::Id};

use super::{
    model::{Asked, Known, Obstacle},
    question::{Booked, Question},
};
use crate::{
    assignments::{self, Assignment, Side},
    interpreters::{self, Standing},
    invitations::{self, Answer, Invitation},
    pool::{self, RuleSet, model::Points},
    requests::{self, Request, Stage},
};

/// So many days are looked ahead at least.
const AHEAD_DAYS: u64 = 120;
/// Stages in which the centre has something to do.
const OPEN: [Stage; 4] = [
    Stage::New,
    Stage::AskedBack,
    Stage::Searching,
    Stage::Brokered,
];

/// The situation of a pool on a day.
#[derive(Debug)]
pub struct Situation {
    /// The day.
    pub today: Day,
    /// The last day of which it is known what stands.
    last: Day,
    /// The rules that hold.
    pub rules: RuleSet,
    /// All that were written, the newest first, and those before them.
    written: (Vec<(Day, RuleSet)>, RuleSet),
    /// Everybody who takes appointments or rests.
    pub people: Vec<Known>,
    /// Requests with which the centre has something to do, the oldest first.
    pub open: Vec<Request>,
    /// Who was asked for each of them, and for what stands.
    pub invitations: HashMap<Id, Vec<Invitation>>,
    /// What stands from this week's Monday on, by its beginning, with its request.
    pub standing: Vec<(Assignment, Request)>,
    /// Who had a request and does not come, after they have said so themselves.
    called_off: HashSet<(Id, Id)>,
    /// For the solver.
    pub question: Question,
}

impl Situation {
    /// The situation of `centre` now. Nobody waits for the database twice for the same revision.
    pub async fn of(centre: &Centre) -> Result<Arc<Self>> {
        // Read before the rows: what is committed meanwhile is looked for again next time.
        let revision = centre.database.revision();
        let today = centre.clock.today();
        if let Some(known) = centre.memory.recall::<Self>(revision)
            && known.today == today
        {
            return Ok(known);
        }
        let read = Self::read(centre, today).await?;
        Ok(centre.memory.keep(revision, read))
    }

    async fn read(centre: &Centre, today: Day) -> Result<Self> {
        let rows = centre.database.read();
        let rules = pool::store::on(rows, today).await?;
        let first_rules = pool::shipped::first().map_err(Error::failure)?;
        let written = (pool::store::all(rows).await?, first_rules);
        let open = requests::store::list_in(rows, &OPEN).await?;
        let first = monday(today);
        let last = last_day(today, &open);
        let assigned = match time::days(first, last) {
            Some(days) => assignments::store::list_between(rows, days.from, days.until).await?,
            None => Vec::new(),
        };
        let standing = with_requests(centre, assigned).await?;
        let ids = open.iter().map(|request| request.id);
        let ids: Vec<Id> = ids
            .chain(standing.iter().map(|(_, request)| request.id))
            .collect();
        let mut invitations: HashMap<Id, Vec<Invitation>> = HashMap::new();
        for one in invitations::store::list_of(rows, ids.iter().copied()).await? {
            invitations.entry(one.request).or_default().push(one);
        }
        let called_off = called_off(centre, &ids).await?;
        let people = people_of(centre, &rules.points, (first, last)).await?;
        let booked: Vec<Booked<'_>> = standing
            .iter()
            .map(|(assignment, request)| Booked {
                request,
                wall: assignment.wall,
                interpreter: assignment.interpreter,
            })
            .collect();
        let question = Question::new(first, &rules, &people, &open, &booked);
        drop(booked);
        Ok(Self {
            today,
            last,
            rules,
            written,
            people,
            open,
            invitations,
            standing,
            called_off,
            question,
        })
    }

    /// Earlier rules that still do on a day for whoever does what they asked.
    pub fn still(&self, day: Day) -> Vec<&RuleSet> {
        pool::grace::still(&self.written.0, &self.written.1, day)
    }

    /// An interpreter who is known here.
    pub fn known(&self, interpreter: Id) -> Option<&Known> {
        let number = self.question.number(interpreter)?;
        self.people.get(number as usize)
    }

    /// Whether it is known what stands on a day.
    pub fn knows(&self, day: Day) -> bool {
        monday(self.today) <= day && day <= self.last
    }

    /// Whether somebody was asked for a request, or had it, and does not come.
    pub fn no_of(&self, request: Id, interpreter: Id) -> Option<Obstacle> {
        let asked = self.invitations.get(&request);
        let mut own = asked
            .into_iter()
            .flatten()
            .filter(|one| one.interpreter == interpreter);
        if self.called_off.contains(&(request, interpreter)) {
            Some(Obstacle::CalledOff)
        } else {
            own.any(|one| one.said() == Some(Answer::Declined))
                .then_some(Obstacle::Declined)
        }
    }

    /// Who was asked for a request and has not answered yet.
    pub fn waiting(&self, request: Id) -> impl Iterator<Item = Id> + '_ {
        let asked = self.invitations.get(&request).into_iter().flatten();
        asked.filter(|one| one.is_open()).map(|one| one.interpreter)
    }

    /// An interpreter's name; empty where they are not known here.
    pub fn name(&self, interpreter: Id) -> String {
        let known = self.known(interpreter);
        known
            .map(|one| one.person.details.name())
            .unwrap_or_default()
    }
}

/// The Monday of a day's week.
pub fn monday(day: Day) -> Day {
    let back = day.weekday().num_days_from_monday();
    day.checked_sub_days(Days::new(back.into())).unwrap_or(day)
}

fn last_day(today: Day, open: &[Request]) -> Day {
    let days = open.iter().flat_map(|one| &one.times);
    let farthest = days.map(|wall| wall.start.date()).max().unwrap_or(today);
    let least = today.checked_add_days(Days::new(AHEAD_DAYS));
    let most = today.checked_add_days(Days::new(20 * AHEAD_DAYS));
    let week_after = farthest.checked_add_days(Days::new(7)).unwrap_or(farthest);
    week_after
        .max(least.unwrap_or(today))
        .min(most.unwrap_or(today))
}

async fn with_requests(
    centre: &Centre,
    assigned: Vec<Assignment>,
) -> Result<Vec<(Assignment, Request)>> {
    let ids = assigned.iter().map(|one| one.request);
    let of = requests::store::list_of(centre.database.read(), ids).await?;
    let of: HashMap<Id, Request> = of.into_iter().map(|one| (one.id, one)).collect();
    let joined = assigned.into_iter().filter_map(|one| {
        let request = of.get(&one.request)?.clone();
        Some((one, request))
    });
    Ok(joined.collect())
}

/// Everybody who takes appointments or rests, with what decides whether they can come. Whose record may only be kept is
/// left out.
async fn people_of(
    centre: &Centre,
    points: &Points,
    (first, last): (Day, Day),
) -> Result<Vec<Known>> {
    let rows = centre.database.read();
    let today = centre.clock.today();
    let mut all = interpreters::store::list(rows).await?;
    all.retain(|one| matches!(one.standing(today), Standing::Active | Standing::Paused));
    let own: Vec<Id> = all.iter().map(|one| one.id).collect();
    let mut papers = interpreters::store::papers::of_many(rows, &own).await?;
    let ids: Vec<Id> = all.iter().map(|one| one.person).collect();
    let records = people::list(centre, &Actor::machine("desk"), &ids).await?;
    let mut times = calendar::times_of(centre, &ids, first, last).await?;
    let spread = TimeDelta::days(points.spread_days.into());
    let had = match time::days(first - spread, first) {
        // Up to the Monday from which what stands is known.
        Some(days) => {
            let until = time::days(first, first).map_or(days.until, |monday| monday.from);
            assignments::store::count_between(rows, days.from, until).await?
        }
        None => HashMap::new(),
    };
    let asked = asked(centre, &own, points.asked_days).await?;
    let known = all.into_iter().filter_map(|interpreter| {
        let person = records.get(&interpreter.person)?;
        (!person.is_restricted()).then(|| Known {
            person: Arc::clone(person),
            papers: papers.remove(&interpreter.id).unwrap_or_default(),
            times: times.remove(&interpreter.person).unwrap_or_default(),
            had: had.get(&interpreter.id).copied().unwrap_or_default(),
            asked: asked.get(&interpreter.id).copied().unwrap_or_default(),
            interpreter,
        })
    });
    Ok(known.collect())
}

async fn asked(centre: &Centre, own: &[Id], days: u16) -> Result<HashMap<Id, Asked>> {
    let since = centre.clock.now() - TimeDelta::days(days.into());
    let counted = invitations::store::count_asked(centre.database.read(), own, since).await?;
    let asked = counted.into_iter().map(|(interpreter, (lately, last))| {
        let lately = u32::try_from(lately).unwrap_or_default();
        let last = Some(last);
        (interpreter, Asked { lately, last })
    });
    Ok(asked.collect())
}

/// Requests with whoever had them and has said that they do not come.
async fn called_off(centre: &Centre, requests: &[Id]) -> Result<HashSet<(Id, Id)>> {
    let all = assignments::store::list_of(centre.database.read(), requests.iter().copied()).await?;
    let ended = all.into_iter().filter(|one| {
        let end = one.end.as_ref();
        end.is_some_and(|end| end.by == Side::Interpreter)
    });
    Ok(ended.map(|one| (one.request, one.interpreter)).collect())
}
