//! The form of a place.

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
        model::{Access, Details},
        paths,
    },
    Named, shell,
};
use crate::record_form::{RecordForm, Tick, Ticks};

/// An empty form.
pub async fn new(visit: Visit) -> Result<Response> {
    page(&visit, None, Typed::default()).await
}

/// Adds what the form says.
pub async fn add(visit: Visit, Form(fields): Form) -> Result<Response> {
    keep(&visit, None, fields).await
}

/// The form as it stands; of a protected place only for who may know its address.
pub async fn edit(visit: Visit, Path(named): Path<Named>) -> Result<Response> {
    let place = actions::find(visit.centre()?, &visit.actor, named.id).await?;
    if place.is_hidden {
        return Err(Error::NotFound);
    }
    page(&visit, Some(named.id), place.details.fields().into()).await
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
        Ok(id) => visit.go_and_tell(&paths::place(id), "places-kept").await,
        Err(errors) => page(visit, id, Typed::refused(fields, errors)).await,
    }
}

async fn page(visit: &Visit, id: Option<Id>, typed: Typed) -> Result<Response> {
    let districts = actions::districts(visit.centre()?, &visit.actor).await?;
    let districts = districts
        .into_iter()
        .map(|one| (one.id.to_string(), one.name));
    let title = match id {
        Some(_) => "places-edit-title",
        None => "places-new-title",
    };
    let shell = shell(visit, visit.say(title));
    let ticks = Access::ALL.map(|fact| Tick {
        key: fact.key().into(),
        words: visit.say(&format!("places-access-{}", fact.key())),
        is_ticked: typed.fields().all("access").any(|key| key == fact.key()),
    });
    let form = Filled::new(&shell, "places", &typed);
    let groups = groups(&form, &districts.collect::<Vec<_>>());
    let page = RecordForm {
        lead: None,
        submit: "organisations-save",
        action: id.map_or_else(|| paths::NEW.to_owned(), paths::edit),
        back: id.map_or_else(|| paths::LIST.to_owned(), paths::place),
        groups,
        ticks: Some(Ticks {
            name: "access".into(),
            title: visit.say("places-access"),
            all: ticks.into(),
        }),
        hidden: Vec::new(),
        removal: None,
        shell,
        typed,
    };
    page.typed.answer(&page)
}

fn groups(form: &Filled<'_>, districts: &[(String, String)]) -> Vec<Group> {
    vec![
        form.group(
            "where",
            vec![
                form.field("name", "text").required(),
                form.field("street", "text"),
                form.field("postcode", "text"),
                form.field("town", "text"),
                form.choice("district", districts),
                form.field("lat", "text"),
                form.field("lon", "text"),
            ],
        ),
        form.group(
            "more",
            vec![
                form.field("access_notes", "area"),
                form.field("protected_since", "date"),
                form.field("closed_on", "date"),
                form.field("notes", "area"),
            ],
        ),
    ]
}
