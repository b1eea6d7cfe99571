//! Somebody's page, with what other areas know; the restriction of its use.

use askama::Template;
use axum::{extract::Path, response::Response};
use platform::{
    Error, Result,
    access::accounts,
    area::Panel,
    web::{Form, Shell, Visit, redirect, render},
};
use serde::Deserialize;
use values::{day::Day, id::Id, subject::Subject};

use super::{PersonPath, json, language_name, shell, vcard};
use crate::{
    languages,
    people::{
        actions,
        model::{Function, Person, SUBJECT, Skill},
        paths,
        rights::{EDIT, MERGE, RESTRICT},
        rules::Similar,
        store,
    },
};

/// Names a person, with `.json` or `.vcf` behind the id for other shapes.
#[derive(Deserialize)]
pub struct ShapedPath {
    id: String,
}

#[derive(Template)]
#[template(path = "people/person.html")]
struct PersonPage {
    shell: Shell,
    person: Person,
    /// Labels of records that went into this one.
    former: Vec<String>,
    /// Name of the linked account.
    account: Option<String>,
    similar: Vec<Similar>,
    panels: Vec<Panel>,
    today: Day,
    may_edit: bool,
    may_merge: bool,
    may_restrict: bool,
    visit: Visit,
}

impl PersonPage {
    fn language(&self, tag: &str) -> String {
        language_name(&self.visit, tag)
    }

    /// The language's name in itself, with tag and direction.
    #[expect(clippy::unused_self, reason = "templates call methods of their page")]
    fn native(&self, skill: &Skill) -> Option<(&'static str, &'static str, &'static str)> {
        let found = languages::find(&skill.tag)?;
        Some((&found.native, &found.tag, found.direction.as_str()))
    }

    fn is_over(&self, function: &Function) -> bool {
        function.until_on.is_some_and(|until| until < self.today)
    }
}

/// The page, or the same in another shape.
pub async fn show(visit: Visit, Path(path): Path<ShapedPath>) -> Result<Response> {
    let (id, shape) = path.id.split_once('.').unwrap_or((&path.id, ""));
    let id = id_of(&visit, id).await?;
    let person = actions::find(visit.centre()?, &visit.actor, id).await?;
    match shape {
        "json" => json::one(&person),
        "vcf" => Ok(vcard::answer(&person)),
        "" if path.id != person.id.to_string() => {
            Ok(redirect(&visit.to(&paths::person(person.id))))
        }
        "" => page(visit, person).await,
        _ => Err(Error::NotFound),
    }
}

/// The id in an address, which may say the number instead: `P-17`.
async fn id_of(visit: &Visit, named: &str) -> Result<Id> {
    if let Ok(id) = named.parse() {
        return Ok(id);
    }
    let number = named
        .strip_prefix("P-")
        .and_then(|number| number.parse().ok());
    let number: i64 = number.ok_or(Error::NotFound)?;
    let rows = visit.centre()?.database.read();
    let found = store::find_number(rows, number).await?;
    found.ok_or(Error::NotFound)
}

async fn page(visit: Visit, person: Person) -> Result<Response> {
    let centre = visit.centre()?;
    let rows = centre.database.read();
    let account = match person.details.account {
        Some(account) => accounts::find(rows, account).await?.map(|own| own.name),
        None => None,
    };
    let subject = Subject::new(SUBJECT, person.id);
    let panels = visit
        .house
        .panels(centre, &visit.actor, visit.language, &subject)
        .await?;
    let former = store::former_numbers(rows, person.id).await?;
    let may_merge = visit.actor.may(MERGE) && !person.is_restricted();
    let similar = if may_merge {
        let similar = actions::similar(centre, &visit.actor, &person.details, None).await?;
        similar
            .into_iter()
            .filter(|one| one.person.id != person.id)
            .collect()
    } else {
        Vec::new()
    };
    render(&PersonPage {
        shell: shell(&visit, person.details.name()),
        former: former.iter().map(|number| format!("P-{number}")).collect(),
        account,
        similar,
        panels,
        today: centre.clock.today(),
        may_edit: visit.actor.may(EDIT) && !person.is_restricted(),
        may_merge,
        may_restrict: visit.actor.may(RESTRICT),
        person,
        visit,
    })
}

/// Restricts the use of a record.
pub async fn restrict(
    visit: Visit,
    Path(path): Path<PersonPath>,
    Form(_): Form,
) -> Result<Response> {
    actions::restrict(visit.centre()?, &visit.actor, path.id).await?;
    visit
        .go_and_tell(&paths::person(path.id), "people-told-restricted")
        .await
}

/// Sets it free.
pub async fn release(
    visit: Visit,
    Path(path): Path<PersonPath>,
    Form(_): Form,
) -> Result<Response> {
    actions::release(visit.centre()?, &visit.actor, path.id).await?;
    visit
        .go_and_tell(&paths::person(path.id), "people-told-released")
        .await
}
