//! The form of an organisation.

use std::collections::BTreeSet;

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
        model::{Details, Kind},
        paths, store,
    },
    Named, shell,
};
use crate::{
    fields::{Filled, Group},
    places,
};

#[derive(Template)]
#[template(path = "organisations/form.html")]
pub(in crate::organisations) struct FormPage {
    pub shell: Shell,
    /// What to know before filling it.
    pub lead: Option<String>,
    pub action: String,
    pub back: String,
    pub groups: Vec<Group>,
    pub errors: Vec<(String, String)>,
    pub hidden: Vec<(&'static str, String)>,
    pub is_removable: bool,
    /// Key of what its button says.
    pub submit: &'static str,
}

impl FormPage {
    /// The page; when something was refused, its status says so.
    pub fn answer(&self) -> Result<Response> {
        let page = render(self)?;
        if self.errors.is_empty() {
            return Ok(page);
        }
        Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
    }
}

/// An empty form.
pub async fn new(visit: Visit) -> Result<Response> {
    page(&visit, None, &Fields::default(), None).await?.answer()
}

/// Adds what the form says.
pub async fn add(visit: Visit, Form(fields): Form) -> Result<Response> {
    let done = match Details::read(&fields) {
        Ok(details) => actions::add(visit.centre()?, &visit.actor, details).await,
        Err(errors) => Err(Error::Invalid(errors)),
    };
    match done {
        Ok(id) => {
            let path = paths::organisation(id);
            visit.go_and_tell(&path, "organisations-kept").await
        }
        Err(Error::Invalid(errors)) => page(&visit, None, &fields, Some(&errors)).await?.answer(),
        Err(other) => Err(other),
    }
}

/// The form as it stands.
pub async fn edit(visit: Visit, Path(named): Path<Named>) -> Result<Response> {
    let one = actions::find(visit.centre()?, &visit.actor, named.id).await?;
    let fields = one.details.fields();
    page(&visit, Some(named.id), &fields, None).await?.answer()
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
            let path = paths::organisation(named.id);
            visit.go_and_tell(&path, "organisations-kept").await
        }
        Err(Error::Invalid(errors)) => {
            let page = page(&visit, Some(named.id), &fields, Some(&errors)).await?;
            page.answer()
        }
        Err(other) => Err(other),
    }
}

async fn page(
    visit: &Visit,
    id: Option<Id>,
    fields: &Fields,
    errors: Option<&Errors>,
) -> Result<FormPage> {
    let rows = visit.centre()?.database.read();
    let others = store::names(rows).await?.into_iter();
    let others = others.filter(|(other, _)| Some(*other) != id);
    let parents = others.map(|(id, name)| (id.to_string(), name)).collect();
    let mut districts: BTreeSet<String> = places::district_names(visit.centre()?)
        .await?
        .into_iter()
        .collect();
    // A name that has left the list since stays with what has it.
    districts.extend(fields.optional("district"));
    let districts = districts.into_iter().map(|name| (name.clone(), name));
    let form = Filled::new(visit, "organisations", fields, errors);
    let title = match id {
        Some(_) => "organisations-edit-title",
        None => "organisations-new-title",
    };
    let back = id.map_or_else(|| paths::LIST.to_owned(), paths::organisation);
    Ok(FormPage {
        shell: shell(visit, visit.say(title)),
        lead: None,
        action: id.map_or_else(|| paths::NEW.to_owned(), paths::edit),
        back,
        errors: form.summary(),
        groups: groups(visit, &form, parents, districts.collect()),
        hidden: Vec::new(),
        is_removable: false,
        submit: "organisations-save",
    })
}

fn groups(
    visit: &Visit,
    form: &Filled<'_>,
    parents: Vec<(String, String)>,
    districts: Vec<(String, String)>,
) -> Vec<Group> {
    let kind = |kind: Kind| {
        let words = visit.say(&format!("organisations-kind-{}", kind.key()));
        (kind.key().to_owned(), words)
    };
    let mut kinds = form.choice("kind", Kind::ALL.map(kind).to_vec());
    kinds.is_required = true;
    vec![
        form.group(
            "who",
            vec![
                form.required("name", "text"),
                form.field("short_name", "text"),
                kinds,
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
