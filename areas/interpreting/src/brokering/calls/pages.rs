//! What the page of calls shows of brokerings: form in, action, page out.

use axum::{extract::Path, response::Response};
use platform::{
    Result,
    access::Access,
    web::{Form, Pages, Visit},
};
use registry::people;
use serde::Deserialize;
use values::id::Id;

use super::super::paths;
use crate::{
    assignments::CallLine,
    interpreters::{self, Addressee},
    requests::telling,
    rights::COORDINATE,
};

/// Adds them.
pub fn pages(pages: Pages) -> Pages {
    pages.post(
        "/{centre}/intern/sprachmittlung/vermittlungen/{id}/angerufen",
        Access::Needs(COORDINATE),
        done,
    )
}

/// Names a record in an address.
#[derive(Deserialize)]
struct Named {
    id: Id,
}

/// Everybody who is to be called, as far as this person may see them.
pub async fn lines(visit: &Visit) -> Result<Vec<CallLine>> {
    let centre = visit.centre()?;
    let calls = super::list(centre, &visit.actor).await?;
    let ids = calls.iter().map(|(one, ..)| one.interpreter);
    let own = interpreters::store::list_of(centre.database.read(), ids).await?;
    let ids: Vec<Id> = own.iter().map(|one| one.person).collect();
    let people = people::list(centre, &visit.actor, &ids).await?;
    let lines = calls.into_iter().map(|(one, request, since)| {
        let mut all = own.iter();
        let who = all.find(|own| own.id == one.interpreter);
        let to = who.and_then(|own| people.get(&own.person));
        let to = to.map(|person| Addressee::of(person));
        let number = to.as_ref().and_then(|to| to.numbers.first());
        let spoken = telling::language_name(&request.need.language, visit.language);
        let when = request.times.first();
        CallLine {
            number: number.map_or_else(String::new, |(number, _)| number.clone()),
            name: to.map_or_else(|| visit.say("assignments-gone"), |to| to.name),
            news: visit.say("brokering-call-amended"),
            assignment: format!("{} · {spoken}", request.number),
            path: paths::centre(request.id),
            when: when.map_or_else(String::new, |wall| {
                telling::when(&centre.texts, visit.language, wall)
            }),
            done: paths::called(one.id),
            since,
        }
    });
    Ok(lines.collect())
}

/// They were called.
async fn done(visit: Visit, Path(named): Path<Named>, Form(_): Form) -> Result<Response> {
    super::called(visit.centre()?, &visit.actor, named.id).await?;
    visit
        .go_and_tell(crate::paths::CALLS, "assignments-told-called")
        .await
}
