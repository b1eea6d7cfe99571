//! The form of a contact.

use axum::{
    extract::{Path, Query},
    response::Response,
};
use platform::{
    Result,
    web::{Fields, Form, Typed, Visit, field::Filled},
};
use serde::Deserialize;
use values::id::Id;

use super::{
    super::{
        actions,
        model::{Contact, ContactDetails},
        paths, store,
    },
    Named, record, shell,
};
use crate::record_form::{RecordForm, Removal};

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
    page(&visit, named.id, None, fields.into()).await
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
        Err(errors) => page(&visit, named.id, None, Typed::refused(fields, errors)).await,
    }
}

/// The form as it stands.
pub async fn edit(visit: Visit, Path(named): Path<NamedContact>) -> Result<Response> {
    let rows = visit.centre()?.database.read();
    let contact = store::find_contact(rows, named.id, named.contact).await?;
    let typed = contact.details.fields().into();
    page(&visit, named.id, Some(named.contact), typed).await
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
            let typed = Typed::refused(fields, errors);
            page(&visit, named.id, Some(named.contact), typed).await
        }
    }
}

async fn page(visit: &Visit, at: Id, contact: Option<Id>, typed: Typed) -> Result<Response> {
    let organisation = store::find(visit.centre()?.database.read(), at).await?;
    let person: Option<Id> = typed.value("person").parse().ok();
    let mut title = visit.say("organisations-contact-title");
    if let Some(person) = person
        && let Some(name) = name_of(visit, at, person).await?
    {
        title = format!("{title}: {name}");
    }
    let name = &organisation.details.name;
    let shell = shell(visit, title).below(name, &paths::organisation(at));
    let form = Filled::new(&shell, "organisations-contact", &typed);
    let mut known = vec![
        form.field("role", "text"),
        form.field("phone", "tel"),
        form.field("email", "email"),
        form.field("starts_on", "date"),
        form.field("ends_on", "date"),
    ];
    // Whoever has a record has a name already.
    if person.is_none() {
        known.insert(0, form.field("name", "text").required());
    }
    let removal = contact.map(|_| Removal {
        label: visit.say("organisations-contact-remove"),
        text: visit.say("organisations-contact-remove-text"),
    });
    let page = RecordForm {
        lead: None,
        submit: "organisations-save",
        action: contact.map_or_else(|| paths::new_contact(at), |id| paths::contact(at, id)),
        back: paths::organisation(at),
        groups: vec![form.group("who", known)],
        hidden: person
            .map(|id| ("person", id.to_string()))
            .into_iter()
            .collect(),
        ticks: None,
        removal,
        shell,
        typed,
    };
    page.typed.answer(&page)
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
