//! Whom to telephone about an assignment, for the page of calls.

use axum::{extract::Path, response::Response};
use platform::{
    Result,
    web::{Form, Visit, format},
};
use values::{clock::Moment, id::Id};

use super::{
    super::{actions, model::Side, paths, words},
    staff::{Named, people_of},
};
use crate::paths as shared;

/// Somebody to call about an assignment or about a brokering.
pub struct CallLine {
    /// Who.
    pub name: String,
    /// Their number, as people read it; empty where none is known.
    pub number: String,
    /// What to tell them.
    pub news: String,
    /// What it is about.
    pub assignment: String,
    /// Its page.
    pub path: String,
    /// When it is.
    pub when: String,
    /// Where it is entered that they were called.
    pub done: String,
    /// Since when they are to be called.
    pub since: Moment,
}

/// Everybody who is to be called about an assignment, as far as this person may see them.
pub async fn lines(visit: &Visit) -> Result<Vec<CallLine>> {
    let centre = visit.centre()?;
    let calls = actions::list_calls(centre, &visit.actor).await?;
    let ids: Vec<Id> = calls.iter().map(|(_, own, _)| own.interpreter).collect();
    let people = people_of(visit, &ids).await?;
    let lines = calls.into_iter().map(|(call, assignment, request)| {
        let known = people.iter().find(|(id, _)| *id == assignment.interpreter);
        let (name, number) = match call.side {
            Side::Institution | Side::Centre => {
                let asker = &request.asker;
                let parts = [asker.institution.as_str(), asker.name.as_str()];
                let name = format::listed(visit.language, parts);
                (name, words::number(&asker.phone))
            }
            Side::Interpreter => known.map_or_else(
                || (visit.say("assignments-gone"), String::new()),
                |(_, known)| known.clone(),
            ),
        };
        let period = assignment.period;
        let spoken = words::spoken(visit.language, &request.need.language);
        CallLine {
            name,
            number,
            news: visit.say(&format!("assignments-call-{}", call.news)),
            assignment: format!("{} · {spoken}", request.number),
            path: shared::assignment(assignment.id),
            when: words::when(&centre.texts, visit.language, period.from, period.until),
            done: paths::called(call.id),
            since: call.since,
        }
    });
    Ok(lines.collect())
}

/// They were called.
pub async fn done(visit: Visit, Path(named): Path<Named>, Form(_): Form) -> Result<Response> {
    actions::called(visit.centre()?, &visit.actor, named.id).await?;
    visit
        .go_and_tell(shared::CALLS, "assignments-told-called")
        .await
}
