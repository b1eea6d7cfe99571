//! The form of a contact.

use axum::{
    extract::{Path, Query},
    response::Response,
};
use platform::{
    Result,
    web::{Errors, Fields, Form, Visit},
};
use serde::Deserialize;
use values::id::Id;

use super::{
    super::{
        actions,
        model::{Contact, ContactDetails},
        paths, store,
    },
    Named,
    edit::FormPage,
    record, shell,
};
use crate::fields::Filled;

/// Names a contact in an address.
#[derive(Deserialize)]
pub struct NamedContact {
    id: Id,
    contact: Id,
}

/// A person of the registry whom the link before named.
#[derive(Deserialize)]
pub struct From {
    person: Option<Id>,
}

/// An empty form, or one about a person of the registry.
pub async fn new(
    visit: Visit,
    Path(named): Path<Named>,
    Query(from): Query<From>,
) -> Result<Response> {
    let person = from.person.map(|id| ("person".to_owned(), id.to_string()));
    let fields = Fields::new(person.into_iter().collect());
    page(&visit, named.id, None, &fields, None).await?.answer()
}

/// Adds what the form says.
pub async fn add(visit: Visit, Path(named): Path<Named>, Form(fields): Form) -> Result<Response> {
    match ContactDetails::read(&fields) {
        Ok(details) => {
            let centre = visit.centre()?;
            actions::add_contact(centre, &visit.actor, named.id, details).await?;
            let path = paths::organisation(named.id);
            visit.go_and_tell(&path, "organisations-kept").await
        }
        Err(errors) => {
            let page = page(&visit, named.id, None, &fields, Some(&errors)).await?;
            page.answer()
        }
    }
}

/// The form as it stands.
pub async fn edit(visit: Visit, Path(named): Path<NamedContact>) -> Result<Response> {
    let rows = visit.centre()?.database.read();
    let contact = store::find_contact(rows, named.id, named.contact).await?;
    let fields = contact.details.fields();
    let page = page(&visit, named.id, Some(named.contact), &fields, None).await?;
    page.answer()
}

/// Changes what the form says, or removes the contact.
pub async fn change(
    visit: Visit,
    Path(named): Path<NamedContact>,
    Form(fields): Form,
) -> Result<Response> {
    let centre = visit.centre()?;
    let path = paths::organisation(named.id);
    if fields.has("remove") {
        actions::remove_contact(centre, &visit.actor, named.id, named.contact).await?;
        return visit.go_and_tell(&path, "organisations-contact-gone").await;
    }
    match ContactDetails::read(&fields) {
        Ok(details) => {
            let (at, contact) = (named.id, named.contact);
            actions::change_contact(centre, &visit.actor, at, contact, details).await?;
            visit.go_and_tell(&path, "organisations-kept").await
        }
        Err(errors) => {
            let contact = Some(named.contact);
            let page = page(&visit, named.id, contact, &fields, Some(&errors)).await?;
            page.answer()
        }
    }
}

async fn page(
    visit: &Visit,
    at: Id,
    contact: Option<Id>,
    fields: &Fields,
    errors: Option<&Errors>,
) -> Result<FormPage> {
    let organisation = store::find(visit.centre()?.database.read(), at).await?;
    let form = Filled::new(visit, "organisations-contact", fields, errors);
    let person: Option<Id> = fields.text("person").parse().ok();
    let mut known = vec![
        form.field("role", "text"),
        form.field("phone", "tel"),
        form.field("email", "email"),
        form.field("starts_on", "date"),
        form.field("ends_on", "date"),
    ];
    // Whoever has a record has a name already.
    let mut title = visit.say("organisations-contact-title");
    match person {
        None => known.insert(0, form.required("name", "text")),
        Some(person) => {
            if let Some(name) = name_of(visit, at, person).await? {
                title = format!("{title}: {name}");
            }
        }
    }
    let name = &organisation.details.name;
    Ok(FormPage {
        shell: shell(visit, title).below(name, &paths::organisation(at)),
        lead: None,
        action: contact.map_or_else(|| paths::new_contact(at), |id| paths::contact(at, id)),
        back: paths::organisation(at),
        errors: form.summary(),
        groups: vec![form.group("who", known)],
        hidden: person
            .map(|id| ("person", id.to_string()))
            .into_iter()
            .collect(),
        is_removable: contact.is_some(),
        submit: "organisations-save",
    })
}

async fn name_of(visit: &Visit, at: Id, person: Id) -> Result<Option<String>> {
    let contact = Contact {
        id: at,
        organisation: at,
        details: ContactDetails {
            person: Some(person),
            name: None,
            role: None,
            email: None,
            phone: None,
            starts_on: None,
            ends_on: None,
        },
    };
    let today = visit.centre()?.clock.today();
    let known = record::known(visit, vec![contact], today).await?;
    Ok(known.into_iter().next().map(|known| known.name))
}
