//! The form of a place.

use askama::Template;
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use platform::{
    Error, Result,
    web::{Errors, Fields, Form, Shell, Visit, render},
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
use crate::fields::{Filled, Group};

/// A box to tick.
struct Tick {
    key: &'static str,
    words: String,
    is_ticked: bool,
}

#[derive(Template)]
#[template(path = "places/form.html")]
struct FormPage {
    shell: Shell,
    action: String,
    back: String,
    groups: Vec<Group>,
    ticks: Vec<Tick>,
    errors: Vec<(String, String)>,
}

/// An empty form.
pub async fn new(visit: Visit) -> Result<Response> {
    render(&page(&visit, None, &Fields::default(), None).await?)
}

/// Adds what the form says.
pub async fn add(visit: Visit, Form(fields): Form) -> Result<Response> {
    let done = match Details::read(&fields) {
        Ok(details) => actions::add(visit.centre()?, &visit.actor, details).await,
        Err(errors) => Err(Error::Invalid(errors)),
    };
    match done {
        Ok(id) => visit.go_and_tell(&paths::place(id), "places-kept").await,
        Err(Error::Invalid(errors)) => again(&visit, None, &fields, &errors).await,
        Err(other) => Err(other),
    }
}

/// The form as it stands; of a protected place only for who may know its address.
pub async fn edit(visit: Visit, Path(named): Path<Named>) -> Result<Response> {
    let place = actions::find(visit.centre()?, &visit.actor, named.id).await?;
    if place.is_hidden {
        return Err(Error::NotFound);
    }
    render(&page(&visit, Some(named.id), &place.details.fields(), None).await?)
}

/// Changes what the form says.
pub async fn change(
    visit: Visit,
    Path(named): Path<Named>,
    Form(fields): Form,
) -> Result<Response> {
    let done = match Details::read(&fields) {
        Ok(details) => actions::change(visit.centre()?, &visit.actor, named.id, details).await,
        Err(errors) => Err(Error::Invalid(errors)),
    };
    match done {
        Ok(()) => {
            visit
                .go_and_tell(&paths::place(named.id), "places-kept")
                .await
        }
        Err(Error::Invalid(errors)) => again(&visit, Some(named.id), &fields, &errors).await,
        Err(other) => Err(other),
    }
}

async fn again(
    visit: &Visit,
    id: Option<Id>,
    fields: &Fields,
    errors: &Errors,
) -> Result<Response> {
    let page = render(&page(visit, id, fields, Some(errors)).await?)?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

async fn page(
    visit: &Visit,
    id: Option<Id>,
    fields: &Fields,
    errors: Option<&Errors>,
) -> Result<FormPage> {
    let districts = actions::districts(visit.centre()?, &visit.actor).await?;
    let districts = districts
        .into_iter()
        .map(|one| (one.id.to_string(), one.name));
    let form = Filled::new(visit, "places", fields, errors);
    let groups = vec![
        form.group(
            "where",
            vec![
                form.required("name", "text"),
                form.field("street", "text"),
                form.field("postcode", "text"),
                form.field("town", "text"),
                form.choice("district", districts.collect()),
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
    ];
    let ticks = Access::ALL.map(|fact| Tick {
        key: fact.key(),
        words: visit.say(&format!("places-access-{}", fact.key())),
        is_ticked: fields.all("access").any(|key| key == fact.key()),
    });
    let title = match id {
        Some(_) => "places-edit-title",
        None => "places-new-title",
    };
    Ok(FormPage {
        shell: shell(visit, visit.say(title)),
        action: id.map_or_else(|| paths::NEW.to_owned(), paths::edit),
        back: id.map_or_else(|| paths::LIST.to_owned(), paths::place),
        errors: form.summary(),
        groups,
        ticks: ticks.into_iter().collect(),
    })
}
