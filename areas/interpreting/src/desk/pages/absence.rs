//! Somebody falls out: what is mended at once, beside the best plan that disturbs few.

use std::{collections::HashMap, sync::Arc};

use askama::Template;
use axum::{extract::Path, response::Response};
use chrono::Days;
use platform::{
    Error, Refusal, Result,
    web::{Form, Shell, Visit, render},
};
use values::{day::Day, id::Id};

use super::{
    super::{
        absence::{self, Mended},
        actions,
        look::Look,
        situation::Situation,
        words::Words,
    },
    One, asked,
    plan::told,
    request::phone,
    shell,
};
use crate::{assignments::Assignment, requests::Request, rights::COORDINATE};

/// An appointment that changes hands.
struct Move {
    value: String,
    path: String,
    when: String,
    institution: String,
    spoken: String,
    from: String,
    to: String,
    is_found: bool,
}

/// One way of mending.
struct Way {
    key: &'static str,
    moves: Vec<Move>,
    count: String,
    calls: Vec<Call>,
    disturbed: String,
}

/// Somebody who is phoned.
struct Call {
    name: String,
    path: String,
    phone: String,
    /// The number without the spaces people read it by.
    dialled: String,
    /// What they are asked or told, one sentence for each appointment.
    told: Vec<String>,
}

#[derive(Template)]
#[template(path = "desk/absence.html")]
struct AbsencePage {
    shell: Shell,
    id: Id,
    name: String,
    first: Day,
    last: Day,
    is_asked: bool,
    /// The calendar knows it already.
    is_away: bool,
    concerned: String,
    ways: Vec<Way>,
    is_same: bool,
    told: Vec<String>,
}

/// The page; with days in the address, both ways of mending.
pub async fn show(visit: Visit, Path(One { id }): Path<One>) -> Result<Response> {
    visit.actor.must(COORDINATE)?;
    let day = |name: &str| asked(&visit, name).and_then(values::day::parse);
    let days = day("von").zip(day("bis"));
    page(&visit, id, days, Vec::new()).await
}

/// Carries out what was ticked.
pub async fn mend(
    visit: Visit,
    Path(One { id }): Path<One>,
    Form(fields): Form,
) -> Result<Response> {
    visit.actor.must(COORDINATE)?;
    let pairs = fields.iter().filter(|(name, _)| *name == "move");
    let moves = pairs.filter_map(|(_, value)| {
        let (request, to) = value.split_once(':')?;
        Some((request.parse().ok()?, to.parse().ok()))
    });
    let moves: Vec<actions::Move> = moves.collect();
    let day = |name: &str| values::day::parse(fields.text(name));
    let days = day("von").zip(day("bis"));
    let away = days.filter(|(from, until)| fields.has("abwesend") && from <= until);
    if moves.is_empty() && away.is_none() {
        return Err(Refusal::new("refused-desk-nothing-ticked").into());
    }
    let done = actions::substitute(visit.centre()?, &visit.actor, id, &moves, away).await?;
    let mut told = told(&Words(&visit), done);
    told.extend(away.map(|_| visit.say("desk-told-away")));
    page(&visit, id, None, told).await
}

async fn page(
    visit: &Visit,
    id: Id,
    days: Option<(Day, Day)>,
    told: Vec<String>,
) -> Result<Response> {
    let centre = visit.centre()?;
    let now = centre.clock.now();
    let situation = Situation::of(centre).await?;
    let known = situation.known(id).ok_or(Error::NotFound)?;
    let name = known.person.details.name();
    let today = situation.today;
    let (first, last) =
        days.unwrap_or((today, today.checked_add_days(Days::new(6)).unwrap_or(today)));
    let found = match days {
        Some(days) => absence::mend(Arc::clone(&situation), now, id, days).await?,
        None => absence::Absence::default(),
    };
    let words = Words(visit);
    let look = Look::new(&situation, now)?;
    let until = last.max(first);
    let absences = known.times.absences.iter();
    let is_away = absences.clone().any(|one| one.has(first) && one.has(until));
    let is_same = found.at_once.moves == found.best.moves;
    let ways = [("at-once", &found.at_once), ("best", &found.best)];
    let ways = ways.into_iter().take(if is_same { 1 } else { 2 });
    render(&AbsencePage {
        shell: shell(visit, words.named("desk-absence-title", "name", &name)),
        id,
        name,
        first,
        last,
        is_asked: days.is_some(),
        is_away,
        concerned: words.count("desk-absence-concerned", found.concerned),
        ways: ways
            .map(|(key, way)| shown(&words, &look, id, key, way))
            .collect(),
        is_same,
        told,
    })
}

fn shown(words: &Words<'_>, look: &Look<'_>, absent: Id, key: &'static str, way: &Mended) -> Way {
    let situation = look.situation();
    let standing: HashMap<Id, &(Assignment, Request)> = situation
        .standing
        .iter()
        .map(|one| (one.1.id, one))
        .collect();
    let name = |id: Option<Id>| id.map(|id| situation.name(id)).unwrap_or_default();
    let moves = way.moves.iter().filter_map(|one| {
        let (assignment, request) = standing.get(&one.request)?;
        let to = one.to.map(|id| id.to_string()).unwrap_or_default();
        Some(Move {
            value: format!("{}:{to}", one.request),
            path: crate::paths::request(one.request),
            when: words.time(assignment.wall.start),
            institution: request.asker.institution.clone(),
            spoken: words.spoken(request),
            from: name(one.from),
            to: name(one.to),
            is_found: one.to.is_some(),
        })
    });
    let about = |one: &absence::Move| {
        let (assignment, request) = standing.get(&one.request)?;
        let when = words.time(assignment.wall.start);
        Some((when, request.asker.institution.clone()))
    };
    let calls = way.calls.iter().filter(|who| **who != absent);
    let calls = calls.filter_map(|who| {
        let known = situation.known(*who)?;
        let own = way.moves.iter().filter_map(|one| {
            let key = match (one.from, one.to) {
                (_, Some(to)) if to == *who => "desk-absence-takes",
                (Some(from), _) if from == *who => "desk-absence-gives",
                _ => return None,
            };
            let (when, institution) = about(one)?;
            let values = [("time", when), ("institution", institution)];
            Some(words.many(key, &values))
        });
        let details = &known.person.details;
        let phone = phone(details);
        Some(Call {
            name: details.name(),
            path: crate::paths::interpreter(*who),
            dialled: phone.replace(' ', ""),
            phone,
            told: own.collect(),
        })
    });
    Way {
        key,
        moves: moves.collect(),
        count: words.count("desk-absence-calls", way.calls.len()),
        calls: calls.collect(),
        disturbed: words.count("desk-absence-disturbed", way.disturbed),
    }
}
