//! The pages of consents: texts with their versions, and what a person has agreed to.

use askama::Template;
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use platform::{
    Refusal, Result,
    access::Access,
    area::SubjectLink,
    web::{Errors, Fields, Form, Pages, Shell, Visit, render},
};
use std::sync::Arc;
use values::{id::Id, language::Language, subject::Subject};

use super::{
    actions,
    model::{Consent, NewConsent, NewText, Text, Way},
    paths,
    rights::{EDIT, READ},
};

/// Adds them.
pub fn pages(pages: Pages) -> Pages {
    let (read, edit) = (Access::Needs(READ), Access::Needs(EDIT));
    pages
        .get("/{centre}/intern/einwilligungen", read, texts)
        .post("/{centre}/intern/einwilligungen", edit, write)
        .get("/{centre}/intern/einwilligungen/person/{id}", read, person)
        .post("/{centre}/intern/einwilligungen/person/{id}", edit, give)
        .post(
            "/{centre}/intern/einwilligungen/{id}/widerrufen",
            edit,
            withdraw,
        )
}

struct Purpose {
    name: String,
    open: i64,
    texts: Vec<Text>,
}

#[derive(Template)]
#[template(path = "consents/texts.html")]
struct TextsPage {
    shell: Shell,
    purposes: Vec<Purpose>,
    may_edit: bool,
    typed: Fields,
    errors: Errors,
}

impl TextsPage {
    fn error(&self, field: &str) -> Option<&Refusal> {
        self.errors.beside(field)
    }

    fn languages(&self) -> Vec<(Language, bool)> {
        let chosen = self.typed.text("language");
        let chosen = Language::from_tag(chosen).unwrap_or_default();
        Language::ALL
            .map(|language| (language, language == chosen))
            .to_vec()
    }
}

async fn texts(visit: Visit) -> Result<Response> {
    texts_page(&visit, Fields::default(), Errors::default()).await
}

async fn texts_page(visit: &Visit, typed: Fields, errors: Errors) -> Result<Response> {
    let (texts, open) = actions::texts(visit.centre()?, &visit.actor).await?;
    let mut purposes: Vec<Purpose> = Vec::new();
    for text in texts {
        let is_next = purposes.last().is_none_or(|last| {
            last.texts
                .first()
                .is_none_or(|first| first.purpose != text.purpose)
        });
        if is_next {
            purposes.push(Purpose {
                name: text.name.clone(),
                open: open.get(&text.purpose).copied().unwrap_or_default(),
                texts: Vec::new(),
            });
        }
        if let Some(purpose) = purposes.last_mut() {
            purpose.texts.push(text);
        }
    }
    let shell =
        Shell::new(visit, visit.say("consents-title")).below(visit.say("start-title"), "/intern");
    render(&TextsPage {
        shell,
        purposes,
        may_edit: visit.actor.may(EDIT),
        typed,
        errors,
    })
}

async fn write(visit: Visit, Form(fields): Form) -> Result<Response> {
    match NewText::read(&fields) {
        Ok(new) => {
            actions::write_text(visit.centre()?, &visit.actor, new).await?;
            visit.go_and_tell(paths::TEXTS, "consents-written").await
        }
        Err(errors) => {
            let page = texts_page(&visit, fields, errors).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
    }
}

struct Line {
    consent: Consent,
    way: String,
    withdraw: String,
}

#[derive(Template)]
#[template(path = "consents/person.html")]
struct PersonPage {
    shell: Shell,
    person: Option<SubjectLink>,
    lines: Vec<Line>,
    /// What one can agree to: the newest version in each language.
    texts: Vec<Text>,
    may_edit: bool,
    here: String,
    today: String,
    typed: Fields,
    errors: Errors,
}

impl PersonPage {
    fn error(&self, field: &str) -> Option<&Refusal> {
        self.errors.beside(field)
    }

    fn is_chosen(&self, field: &str, value: &impl ToString) -> bool {
        self.typed.text(field) == value.to_string()
    }

    fn ways(&self) -> Vec<(&'static str, String)> {
        Way::ALL
            .map(|way| {
                (
                    way.key(),
                    self.shell.say(format!("consents-way-{}", way.key())),
                )
            })
            .to_vec()
    }

    fn given_on(&self) -> &str {
        match self.typed.text("given_on") {
            "" => &self.today,
            typed => typed,
        }
    }
}

async fn person(visit: Visit, Path((_, id)): Path<(String, Id)>) -> Result<Response> {
    person_page(&visit, id, Fields::default(), Errors::default()).await
}

/// The person's name and page, from whoever owns records of people.
async fn link(visit: &Visit, person: Id) -> Result<Option<SubjectLink>> {
    for area in &visit.house.areas {
        let subject = Subject::new("person", person);
        let found = (area.subject)(Arc::clone(visit.centre()?), subject).await?;
        if found.is_some() {
            return Ok(found);
        }
    }
    Ok(None)
}

async fn person_page(visit: &Visit, id: Id, typed: Fields, errors: Errors) -> Result<Response> {
    let centre = visit.centre()?;
    let given = actions::list_of(centre, &visit.actor, id).await?;
    let lines = given.into_iter().map(|consent| Line {
        way: visit.say(&format!("consents-way-{}", consent.way.key())),
        withdraw: paths::withdraw(consent.id),
        consent,
    });
    let (mut texts, _) = actions::texts(centre, &visit.actor).await?;
    // The newest version comes first.
    texts.dedup_by(|next, kept| next.purpose == kept.purpose && next.language == kept.language);
    let mut shell =
        Shell::new(visit, visit.say("consents-title")).below(visit.say("start-title"), "/intern");
    let person = link(visit, id).await?;
    if let Some(person) = &person {
        shell = shell.below(person.title.clone(), &person.path);
    }
    render(&PersonPage {
        shell,
        person,
        lines: lines.collect(),
        texts,
        may_edit: visit.actor.may(EDIT),
        here: paths::person(id),
        today: centre.clock.today().to_string(),
        typed,
        errors,
    })
}

async fn give(
    visit: Visit,
    Path((_, id)): Path<(String, Id)>,
    Form(fields): Form,
) -> Result<Response> {
    match NewConsent::read(&fields) {
        Ok(new) => {
            actions::give(visit.centre()?, &visit.actor, id, new).await?;
            visit
                .go_and_tell(&paths::person(id), "consents-recorded")
                .await
        }
        Err(errors) => {
            let page = person_page(&visit, id, fields, errors).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
    }
}

async fn withdraw(visit: Visit, Path((_, id)): Path<(String, Id)>) -> Result<Response> {
    let person = actions::withdraw(visit.centre()?, &visit.actor, id).await?;
    visit
        .go_and_tell(&paths::person(person), "consents-ended-now")
        .await
}
