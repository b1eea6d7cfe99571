//! The page of one organisation, and the same for machines when its address ends in `.json`.

use askama::Template;
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use platform::{
    Error, Result,
    area::Panel,
    web::{Shell, Visit, format, render},
};
use serde::Deserialize;
use values::{
    contact::{Phone, WebAddress},
    day::Day,
    id::Id,
    subject::Subject,
};

use super::{
    super::{
        actions, api,
        members::pages::{People, Side},
        model::{Contact, ContactDetails, Organisation, SUBJECT},
        paths,
        rights::{EDIT, MEMBERS},
        store,
    },
    shell,
};

#[derive(Deserialize)]
pub struct File {
    id: String,
}

/// A fact about it, with a link where there is one.
pub struct Fact {
    /// The field it comes from.
    pub key: &'static str,
    pub label: String,
    pub words: String,
    pub address: Option<String>,
    pub is_left_to_right: bool,
}

/// A contact as it is shown.
pub struct Known {
    pub id: Id,
    pub name: String,
    pub person_path: Option<String>,
    pub details: ContactDetails,
    pub is_over: bool,
}

#[derive(Template)]
#[template(path = "organisations/organisation.html")]
struct OrganisationPage {
    shell: Shell,
    one: Organisation,
    facts: Vec<Fact>,
    contacts: Vec<Known>,
    below: Vec<(String, String)>,
    panels: Vec<Panel>,
    is_public: bool,
    may_edit: bool,
    /// Who acts for it; only for those who look after that.
    people: Option<People>,
}

/// The page, or JSON.
pub async fn show(visit: Visit, Path(file): Path<File>) -> Result<Response> {
    let (name, is_json) = match file.id.strip_suffix(".json") {
        Some(name) => (name, true),
        None => (file.id.as_str(), false),
    };
    let id: Id = name.parse().map_err(|_| Error::NotFound)?;
    let centre = visit.centre()?;
    let one = actions::find(centre, &visit.actor, id).await?;
    let rows = centre.database.read();
    let today = centre.clock.today();
    let contacts = store::contacts(rows, id, today).await?;
    if is_json {
        return Ok(axum::Json(api::whole(&one, &contacts)).into_response());
    }
    let subject = Subject::new(SUBJECT, id);
    let panels = visit
        .house
        .panels(centre, &visit.actor, visit.language, &subject)
        .await?;
    let parent = match one.details.parent {
        Some(parent) => Some(store::find(rows, parent).await?),
        None => None,
    };
    let below = store::below(rows, id).await?.into_iter();
    render(&OrganisationPage {
        shell: shell(&visit, one.details.name.clone()),
        facts: facts(&visit, &one, parent.as_ref()),
        contacts: known(&visit, contacts, today).await?,
        below: below
            .map(|(id, name)| (paths::organisation(id), name))
            .collect(),
        panels,
        is_public: one.is_public(today),
        may_edit: visit.actor.may(EDIT),
        people: if visit.actor.may(MEMBERS) {
            Some(People::of(&visit, Side::Centre, id).await?)
        } else {
            None
        },
        one,
    })
}

/// Contacts with the names of their persons, as the area that knows them tells.
pub async fn known(visit: &Visit, contacts: Vec<Contact>, today: Day) -> Result<Vec<Known>> {
    let person = |contact: &Contact| Some(Subject::new("person", contact.details.person?));
    let people: Vec<Subject> = contacts.iter().filter_map(person).collect();
    let links = visit.house.subjects(visit.centre()?, &people).await?;
    let mut known = Vec::new();
    for contact in contacts {
        let person = person(&contact).and_then(|person| links.get(&person).cloned());
        let own = contact.details.name.clone();
        let name = own.or_else(|| person.as_ref().map(|person| person.title.clone()));
        known.push(Known {
            id: contact.id,
            name: name.unwrap_or_else(|| visit.say("organisations-unknown-person")),
            person_path: person.map(|person| person.path),
            is_over: contact.details.ends_on.is_some_and(|end| end < today),
            details: contact.details,
        });
    }
    Ok(known)
}

/// What is known about an organisation, in the order of its page.
pub fn facts(visit: &Visit, one: &Organisation, parent: Option<&Organisation>) -> Vec<Fact> {
    let details = &one.details;
    let day = |day: Option<Day>| day.map(|day| format::day(visit.language, day));
    let fact = |key: &'static str, words: Option<String>, address: Option<String>| {
        words.filter(|words| !words.is_empty()).map(|words| Fact {
            key,
            label: visit.say(&format!("organisations-{key}")),
            words,
            address,
            is_left_to_right: matches!(key, "phone" | "email" | "website"),
        })
    };
    let phone = details.phone.as_ref();
    let email = details.email.as_ref();
    let website = details.website.as_ref();
    let above = parent.map(|parent| visit.to(&paths::organisation(parent.id)));
    let facts = [
        fact("short_name", details.short_name.clone(), None),
        fact(
            "parent",
            parent.map(|parent| parent.details.name.clone()),
            above,
        ),
        fact("address", Some(details.address()), None),
        fact("district", details.district.clone(), None),
        fact("phone", phone.map(Phone::readable), phone.map(Phone::uri)),
        fact(
            "email",
            email.map(ToString::to_string),
            email.map(values::contact::Email::uri),
        ),
        fact(
            "website",
            website.map(|web| web.readable().to_owned()),
            website.map(WebAddress::as_str).map(str::to_owned),
        ),
        fact("school_number", details.school_number.clone(), None),
        fact("recognition", details.recognition.clone(), None),
        fact("recognised_since", day(details.recognised_since), None),
        fact("recognised_until", day(details.recognised_until), None),
        fact("publish_consent_on", day(details.publish_consent_on), None),
        fact(
            "publish_withdrawn_on",
            day(details.publish_withdrawn_on),
            None,
        ),
        fact("closed_on", day(details.closed_on), None),
        fact("notes", details.notes.clone(), None),
    ];
    facts.into_iter().flatten().collect()
}
