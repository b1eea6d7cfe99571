//! The form of an organisation.

use std::collections::BTreeSet;

use axum::{extract::Path, response::Response};
use platform::{
    Error, Result,
    web::{
        Errors, Fields, Form, Typed, Visit,
        field::{Filled, Group},
    },
};
use values::id::Id;

use super::{
    super::{
        actions,
        model::{Details, Kind},
        paths, store,
    },
    Named, shell,
};
use crate::{places, record_form::RecordForm};

/// An empty form.
pub async fn new(visit: Visit) -> Result<Response> {
    page(&visit, None, Typed::default()).await
}

/// Adds what the form says.
pub async fn add(visit: Visit, Form(fields): Form) -> Result<Response> {
    keep(&visit, None, fields).await
}

/// The form as it stands.
pub async fn edit(visit: Visit, Path(named): Path<Named>) -> Result<Response> {
    let one = actions::find(visit.centre()?, &visit.actor, named.id).await?;
    page(&visit, Some(named.id), one.details.fields().into()).await
}

/// Changes what the form says.
pub async fn change(
    visit: Visit,
    Path(named): Path<Named>,
    Form(fields): Form,
) -> Result<Response> {
    keep(&visit, Some(named.id), fields).await
}

async fn keep(visit: &Visit, id: Option<Id>, fields: Fields) -> Result<Response> {
    let centre = visit.centre()?;
    let done = match (Details::read(&fields), id) {
        (Err(errors), _) => Err(Error::Invalid(errors)),
        (Ok(details), None) => actions::add(centre, &visit.actor, details).await,
        (Ok(details), Some(id)) => {
            let done = actions::change(centre, &visit.actor, id, details).await;
            done.map(|()| id)
        }
    };
    match Errors::of(done)? {
        Ok(id) => {
            let path = paths::organisation(id);
            visit.go_and_tell(&path, "organisations-kept").await
        }
        Err(errors) => page(visit, id, Typed::refused(fields, errors)).await,
    }
}

async fn page(visit: &Visit, id: Option<Id>, typed: Typed) -> Result<Response> {
    let rows = visit.centre()?.database.read();
    let others = store::names(rows).await?.into_iter();
    let others = others.filter(|(other, _)| Some(*other) != id);
    let parents: Vec<_> = others.map(|(id, name)| (id.to_string(), name)).collect();
    let mut districts: BTreeSet<String> = places::district_names(visit.centre()?)
        .await?
        .into_iter()
        .collect();
    // A name that has left the list since stays with what has it.
    districts.extend(typed.fields().optional("district"));
    let districts = districts.into_iter().map(|name| (name.clone(), name));
    let title = match id {
        Some(_) => "organisations-edit-title",
        None => "organisations-new-title",
    };
    let shell = shell(visit, visit.say(title));
    let form = Filled::new(&shell, "organisations", &typed);
    let groups = groups(visit, &form, &parents, &districts.collect::<Vec<_>>());
    let page = RecordForm {
        lead: None,
        submit: "organisations-save",
        action: id.map_or_else(|| paths::NEW.to_owned(), paths::edit),
        back: id.map_or_else(|| paths::LIST.to_owned(), paths::organisation),
        groups,
        ticks: None,
        hidden: Vec::new(),
        removal: None,
        shell,
        typed,
    };
    page.typed.answer(&page)
}

fn groups(
    visit: &Visit,
    form: &Filled<'_>,
    parents: &[(String, String)],
    districts: &[(String, String)],
) -> Vec<Group> {
    let kinds = Kind::ALL.map(|kind| {
        let words = visit.say(&format!("organisations-kind-{}", kind.key()));
        (kind.key().to_owned(), words)
    });
    vec![
        form.group(
            "who",
            vec![
                form.field("name", "text").required(),
                form.field("short_name", "text"),
                form.choice("kind", &kinds).required(),
                form.choice("parent", parents),
                form.field("school_number", "text"),
            ],
        ),
        form.group(
            "where",
            vec![
                form.field("street", "text"),
                form.field("postcode", "text"),
                form.field("town", "text"),
                form.choice("district", districts),
                form.field("phone", "tel"),
                form.field("email", "email"),
                form.field("website", "url"),
            ],
        ),
        form.group(
            "standing",
            vec![
                form.field("recognition", "text"),
                form.field("recognised_since", "date"),
                form.field("recognised_until", "date"),
                form.field("publish_consent_on", "date"),
                form.field("publish_withdrawn_on", "date"),
                form.field("closed_on", "date"),
                form.field("notes", "area"),
            ],
        ),
    ]
}
