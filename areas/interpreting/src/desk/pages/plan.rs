//! Plans for many requests at once: choose a period, look at the proposal, tick what shall be done.

use std::{collections::HashMap, sync::Arc};

use askama::Template;
use axum::response::Response;
use chrono::{Days, Months};
use platform::{
    Refusal, Result,
    web::{Fields, Form, Shell, Visit, render},
};
use values::{day::Day, id::Id};

use super::{
    super::{
        actions::{self, Done, Ticked},
        look::Look,
        paths,
        plan::{self, LeftOpen, Plan, Proposal},
        situation::{Situation, monday},
        words::Words,
    },
    asked, shell,
};
use crate::{pool::Mode, requests::Request, rights::COORDINATE};

/// Somebody for a request.
struct Proposed {
    value: String,
    path: String,
    number: i64,
    when: String,
    institution: String,
    spoken: String,
    name: String,
    is_placed: bool,
    is_brokering: bool,
    /// Not the time that was wished first.
    is_other_time: bool,
    /// How many are asked already.
    waiting: usize,
    reasons: Vec<String>,
}

/// What stays open, and why.
struct Open {
    path: String,
    number: i64,
    when: String,
    institution: String,
    spoken: String,
    why: String,
    /// How many are asked already.
    waiting: usize,
}

#[derive(Template)]
#[template(path = "desk/plan.html")]
struct PlanPage {
    shell: Shell,
    first: Day,
    last: Day,
    periods: Vec<(String, String)>,
    is_planned: bool,
    gap: String,
    proposed: Vec<Proposed>,
    open: Vec<Open>,
    told: Vec<String>,
}

/// The page; with a period in the address, the proposal for it.
pub async fn show(visit: Visit) -> Result<Response> {
    visit.actor.must(COORDINATE)?;
    let today = visit.centre()?.clock.today();
    let day = |name: &str| asked(&visit, name).and_then(values::day::parse);
    let chosen = day("von").zip(day("bis"));
    let (first, last) = chosen.unwrap_or_else(|| week_after(today));
    let plan = match chosen {
        Some(period) => Some(plan::propose(visit.centre()?, period).await?),
        None => None,
    };
    page(&visit, (first, last), plan, None).await
}

/// Carries out what was ticked.
pub async fn confirm(visit: Visit, Form(fields): Form) -> Result<Response> {
    visit.actor.must(COORDINATE)?;
    let centre = visit.centre()?;
    let ticked = ticked(&fields);
    if ticked.is_empty() {
        return Err(Refusal::new("refused-desk-nothing-ticked").into());
    }
    let done = actions::confirm(centre, &visit.actor, &ticked).await?;
    let today = centre.clock.today();
    let day = |name: &str| values::day::parse(fields.text(name));
    let period = day("von").zip(day("bis"));
    page(
        &visit,
        period.unwrap_or_else(|| week_after(today)),
        None,
        Some(done),
    )
    .await
}

/// Requests, interpreters and times that were ticked.
fn ticked(fields: &Fields) -> Vec<Ticked> {
    let read = fields.all("pair").filter_map(|value| {
        let mut parts = value.split(':');
        let request = parts.next()?.parse().ok()?;
        let interpreter = parts.next()?.parse().ok()?;
        Some((request, interpreter, parts.next()?.parse().ok()?))
    });
    read.collect()
}

/// The week after the one of a day.
fn week_after(day: Day) -> (Day, Day) {
    let after = |days| monday(day).checked_add_days(Days::new(days)).unwrap_or(day);
    (after(7), after(13))
}

/// Periods that are often wanted: this week from today on, the next one, four weeks.
fn periods(visit: &Visit, today: Day) -> Vec<(String, String)> {
    let sunday = monday(today)
        .checked_add_days(Days::new(6))
        .unwrap_or(today);
    let month = today.checked_add_months(Months::new(1)).unwrap_or(today);
    let next = week_after(today);
    let all = [
        ("desk-plan-this-week", (today, sunday)),
        ("desk-plan-next-week", next),
        ("desk-plan-month", (today, month)),
    ];
    let links = all.map(|(key, (first, last))| {
        (
            visit.say(key),
            format!("{}?von={first}&bis={last}", paths::PLAN),
        )
    });
    links.to_vec()
}

async fn page(
    visit: &Visit,
    (first, last): (Day, Day),
    plan: Option<Arc<Plan>>,
    done: Option<Done>,
) -> Result<Response> {
    let centre = visit.centre()?;
    let situation = Situation::of(centre).await?;
    let look = Look::new(&situation, centre.clock.now())?;
    let words = Words(visit);
    let requests: HashMap<Id, &Request> = situation.open.iter().map(|one| (one.id, one)).collect();
    let is_planned = plan.is_some();
    let plan = plan.unwrap_or_default();
    let start = |request: Id, time: usize| {
        let wall = requests.get(&request)?.times.get(time)?;
        Some(wall.start)
    };
    let mut proposals = plan.proposals.clone();
    proposals.sort_by_key(|one| start(one.request, one.time));
    let proposals = proposals.into_iter().filter_map(|one| {
        let request = requests.get(&one.request)?;
        proposed(&words, &look, request, one)
    });
    let mut left = plan.left_open.clone();
    left.sort_by_key(|one| start(one.request, one.time));
    let left = left
        .into_iter()
        .filter_map(|one| Some(open(&words, &look, requests.get(&one.request)?, one)));
    render(&PlanPage {
        shell: shell(visit, visit.say("desk-plan-title")),
        first,
        last,
        periods: periods(visit, situation.today),
        is_planned,
        gap: words.gap(plan.gap_tenths),
        proposed: proposals.collect(),
        open: left.collect(),
        told: done.map(|done| told(&words, done)).unwrap_or_default(),
    })
}

/// What was done, in sentences.
pub fn told(words: &Words<'_>, done: Done) -> Vec<String> {
    let all = [
        ("desk-told-placed", done.placed),
        ("desk-told-asked", done.asked),
        ("desk-told-failed", done.failed),
    ];
    let said = all.into_iter().filter(|(_, count)| *count > 0);
    said.map(|(key, count)| words.count(key, count)).collect()
}

fn proposed(
    words: &Words<'_>,
    look: &Look<'_>,
    request: &Request,
    proposal: Proposal,
) -> Option<Proposed> {
    let Proposal {
        interpreter, time, ..
    } = proposal;
    let situation = look.situation();
    let known = situation.known(interpreter)?;
    let wall = request.times.get(time)?;
    let seat = look.at(request, wall)?;
    let ranked = look.rank(&seat);
    let own = ranked.iter().find(|one| one.interpreter == interpreter);
    let reasons = own.map(|one| one.reasons.as_slice()).unwrap_or_default();
    Some(Proposed {
        value: format!("{}:{interpreter}:{time}", request.id),
        path: paths::at_time(request.id, time),
        number: request.number,
        when: words.time(wall.start),
        institution: request.asker.institution.clone(),
        spoken: words.spoken(request),
        name: known.person.details.name(),
        is_placed: actions::is_placed(situation, known, request),
        is_brokering: request.mode == Mode::Brokering,
        is_other_time: time > 0,
        waiting: situation.waiting(request.id).count(),
        reasons: reasons
            .iter()
            .map(|(reason, _)| words.reason(reason))
            .collect(),
    })
}

fn open(words: &Words<'_>, look: &Look<'_>, request: &Request, left: LeftOpen) -> Open {
    let LeftOpen { time, could, .. } = left;
    let wall = request.times.get(time);
    let seat = wall.and_then(|wall| look.at(request, wall));
    let waiting = look.situation().waiting(request.id).count();
    let narrow = || {
        let funnel = look.funnel(seat.as_ref()?);
        let (step, _) = *funnel.iter().find(|(_, left)| *left == 0)?;
        Some(words.0.say(&format!("desk-open-{}", step.key())))
    };
    let why = if could > 0 {
        words.count("desk-open-others", could)
    } else {
        // Where everybody who could is asked already, that is said beside it.
        narrow().unwrap_or_else(|| match waiting {
            0 => words.0.say("desk-open-past"),
            _ => String::new(),
        })
    };
    Open {
        path: paths::at_time(request.id, time),
        waiting,
        number: request.number,
        when: wall.map(|wall| words.time(wall.start)).unwrap_or_default(),
        institution: request.asker.institution.clone(),
        spoken: words.spoken(request),
        why,
    }
}
