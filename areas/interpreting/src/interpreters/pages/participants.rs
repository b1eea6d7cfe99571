//! Many who took part in a module on one day, noted at once.

use std::collections::BTreeSet;

use askama::Template;
use axum::{extract::Path, response::Response};
use platform::{
    Refusal, Result,
    web::{
        Form, Shell, Typed, Visit,
        field::{Field, Filled},
    },
};
use values::id::Id;

use super::{
    super::{
        actions::{looking, modules},
        form,
        model::Standing,
        paths,
    },
    One, shell,
};

#[derive(Template)]
#[template(path = "interpreters/participants.html")]
struct ParticipantsPage {
    shell: Shell,
    typed: Typed,
    action: String,
    fields: Vec<Field>,
    /// Id, name and whether they are ticked.
    people: Vec<(Id, String, bool)>,
}

/// The form.
pub async fn show(visit: Visit, Path(path): Path<One>) -> Result<Response> {
    let today = visit.centre()?.clock.today().to_string();
    page(&visit, path.id, Typed::fresh(&[("completed_on", today)])).await
}

async fn page(visit: &Visit, id: Id, typed: Typed) -> Result<Response> {
    let centre = visit.centre()?;
    let today = centre.clock.today();
    let module = modules::find(centre, &visit.actor, id).await?;
    let ticked: BTreeSet<&str> = typed.fields().all("who").collect();
    let all = looking::list(centre, &visit.actor).await?.into_iter();
    let there = all.filter(|row| row.one.standing(today) != Standing::Left);
    let mut people: Vec<(Id, String, bool)> = there
        .map(|row| {
            let is_ticked = ticked.contains(row.one.id.to_string().as_str());
            (row.one.id, row.person.details.list_name(), is_ticked)
        })
        .collect();
    people.sort_by_key(|(_, name, _)| values::text::fold(name));
    let shell = shell(visit, module.name).below(visit.say("interpreters-modules"), paths::MODULES);
    let form = Filled::new(&shell, "interpreters", &typed);
    let page = ParticipantsPage {
        fields: vec![
            form.field("completed_on", "date").of_another().required(),
            form.field("minutes", "number").between(1, 6_000),
        ],
        action: paths::participants(id),
        people,
        shell,
        typed,
    };
    page.typed.answer(&page)
}

/// They took part.
pub async fn note(visit: Visit, Path(path): Path<One>, Form(fields): Form) -> Result<Response> {
    let who: BTreeSet<Id> = fields.all("who").filter_map(|id| id.parse().ok()).collect();
    let read = form::read_participation(&fields).and_then(|read| {
        let mut errors = platform::web::Errors::default();
        if who.is_empty() {
            errors.add("who", Refusal::new("refused-interpreters-nobody"));
        }
        errors.into_ok(read)
    });
    match read {
        Ok((day, minutes)) => {
            let (centre, actor) = (visit.centre()?, &visit.actor);
            modules::train(centre, actor, path.id, &who, (day, minutes)).await?;
            visit.go_and_tell(paths::MODULES, "interpreters-kept").await
        }
        Err(errors) => page(&visit, path.id, Typed::refused(fields, errors)).await,
    }
}
