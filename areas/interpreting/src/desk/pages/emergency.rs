//! Notfall. Who could be there soon: the nearest first, with the numbers to call. Whoever says yes on the telephone is placed with one
//! click.

use askama::Template;
use axum::{
    extract::{Path, Query},
    response::Response,
};
use platform::{
    Result,
    centre::Centre,
    web::{Shell, Visit, format, render},
};
use registry::calendar::time::Wall;
use serde::Deserialize;
use values::{clock::Moment, id::Id};

use super::{
    super::{ranking, words::Words},
    One,
};
use crate::{
    assignments::{people_of, store, words},
    paths,
    pool::Medium,
    requests::{self, Request},
    rights::COORDINATE,
};

/// A time of the request in an address.
#[derive(Deserialize)]
pub struct AtTime {
    zeit: Option<usize>,
}

/// Somebody to call.
struct Line {
    interpreter: Id,
    name: String,
    phone: String,
    /// Without the spaces people read it by.
    dialled: String,
    /// When they would be there, and how long their way is; nothing where nobody knows.
    way: Option<(String, i64)>,
    /// What they would have to agree with.
    beyond: Vec<String>,
}

/// Another time of the request.
struct Other {
    path: String,
    when: String,
}

#[derive(Template)]
#[template(path = "desk/emergency.html")]
struct EmergencyPage {
    shell: Shell,
    when: String,
    time: usize,
    others: Vec<Other>,
    /// Minutes that are left of it, once it is running.
    left: Option<i64>,
    lines: Vec<Line>,
    /// Whether one meets at a place.
    is_on_site: bool,
    place: String,
    why_not: String,
}

/// Minutes that are left of a time that is running.
fn left(wall: &Wall, now: Moment) -> Option<i64> {
    let period = wall.period().ok()?;
    (period.from <= now && now < period.until).then(|| (period.until - now).num_minutes())
}

/// The time that is running and to which nobody comes who should.
async fn missed(centre: &Centre, request: &Request) -> Result<Option<usize>> {
    let now = centre.clock.now();
    let all = store::list_of(centre.database.read(), [request.id]).await?;
    let mut walls = request.times.iter();
    Ok(walls.position(|wall| {
        let was_taken = || all.iter().any(|one| one.end.is_some() && one.wall == *wall);
        left(wall, now).is_some() && was_taken()
    }))
}

/// Shows them, for the date at which somebody is missing, for the first one that is ahead, or the one that the address names.
pub async fn show(
    visit: Visit,
    Path(One { id }): Path<One>,
    Query(at): Query<AtTime>,
) -> Result<Response> {
    let centre = visit.centre()?;
    visit.actor.must(COORDINATE)?;
    let request = requests::store::find(centre.database.read(), id).await?;
    let now = centre.clock.now();
    let ahead = request.ahead(now);
    let missed = missed(centre, &request).await?;
    let first = ahead.first().map(|(time, ..)| *time);
    let time = at.zeit.or(missed).or(first).unwrap_or_default();
    let left = request.times.get(time).and_then(|wall| left(wall, now));
    let found = ranking::at_once(centre, &request, time).await?;
    let ids: Vec<Id> = found.iter().map(|one| one.interpreter).collect();
    let known = people_of(&visit, &ids).await?;
    let said = Words(&visit);
    let lines = found.into_iter().filter_map(|one| {
        let (_, (name, phone)) = known.iter().find(|(id, _)| *id == one.interpreter)?;
        let there_at = one.there_at.map(|at| format::time(visit.language, at));
        Some(Line {
            interpreter: one.interpreter,
            name: name.clone(),
            dialled: phone.replace(' ', ""),
            phone: phone.clone(),
            way: there_at.zip(one.way),
            beyond: one.beyond.iter().map(|one| said.obstacle(one)).collect(),
        })
    });
    let in_words = |wall: &Wall| {
        let period = wall.period().ok()?;
        let (from, until) = (period.from, period.until);
        Some(words::when(&centre.texts, visit.language, from, until))
    };
    let others = ahead.iter().filter(|(other, ..)| *other != time);
    let others = others.filter_map(|(other, wall, _)| {
        Some(Other {
            path: format!("{}/notfall?zeit={other}", paths::request(request.id)),
            when: in_words(wall)?,
        })
    });
    let shell = requests::below_request(&visit, &request, visit.say("desk-emergency-title"));
    render(&EmergencyPage {
        when: request
            .times
            .get(time)
            .and_then(in_words)
            .unwrap_or_default(),
        time,
        others: others.collect(),
        left,
        lines: lines.collect(),
        is_on_site: request.need.medium == Medium::Place,
        place: format!("{}/besetzen", paths::request(request.id)),
        why_not: format!("{}/warum-nicht?zeit={time}", paths::request(request.id)),
        shell,
    })
}
