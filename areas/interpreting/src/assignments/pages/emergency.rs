//! Notfall. Who could be there soon: the nearest first, with the numbers to call. Whoever says yes on the telephone is placed with one
//! click.

use askama::Template;
use axum::{extract::Path, response::Response};
use platform::{
    Result,
    web::{Shell, Visit, render},
};
use values::id::Id;

use super::staff::{Named, people_of};
use crate::{assignments::words, desk, paths, requests};

/// Somebody to call.
struct Line {
    interpreter: Id,
    name: String,
    phone: String,
    /// Without the spaces people read it by.
    dialled: String,
    way: i64,
}

#[derive(Template)]
#[template(path = "assignments/emergency.html")]
struct EmergencyPage {
    shell: Shell,
    when: String,
    lines: Vec<Line>,
    place: String,
}

/// Shows them, for the date wished first.
pub async fn show(visit: Visit, Path(named): Path<Named>) -> Result<Response> {
    let centre = visit.centre()?;
    visit.actor.must(crate::rights::COORDINATE)?;
    let request = requests::store::find(centre.database.read(), named.id).await?;
    let mut candidates = desk::rank(centre, &request, 0).await?;
    candidates.sort_by_key(|one| (one.travel_minutes, one.points));
    let ids: Vec<Id> = candidates.iter().map(|one| one.interpreter).collect();
    let known = people_of(&visit, &ids).await?;
    let lines = candidates.into_iter().filter_map(|one| {
        let (_, (name, phone)) = known.iter().find(|(id, _)| *id == one.interpreter)?;
        Some(Line {
            interpreter: one.interpreter,
            name: name.clone(),
            dialled: phone.replace(' ', ""),
            phone: phone.clone(),
            way: one.travel_minutes,
        })
    });
    let period = request.times.first().and_then(|wall| wall.period().ok());
    let when =
        period.map(|period| words::when(&centre.texts, visit.language, period.from, period.until));
    let title = visit.say("assignments-emergency-title");
    let shell = Shell::new(&visit, title)
        .below(visit.say("start-title"), "/intern")
        .below(request.number.to_string(), &paths::request(request.id));
    render(&EmergencyPage {
        when: when.unwrap_or_default(),
        lines: lines.collect(),
        place: format!("{}/besetzen", paths::request(request.id)),
        shell,
    })
}
