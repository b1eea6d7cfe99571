//! The pages of consents: texts with their versions, and what a person has agreed to.

use askama::Template;
use axum::{extract::Path, response::Response};
use platform::{
    Result,
    access::Access,
    area::SubjectLink,
    web::{Form, Pages, Shell, Typed, Visit},
};
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
    typed: Typed,
}

impl TextsPage {
    fn languages(&self) -> Vec<(Language, bool)> {
        let chosen = self.typed.value("language");
        let chosen = Language::from_tag(chosen).unwrap_or_default();
        Language::ALL
            .map(|language| (language, language == chosen))
            .to_vec()
    }
}

async fn texts(visit: Visit) -> Result<Response> {
    texts_page(&visit, Typed::default()).await
}

async fn texts_page(visit: &Visit, typed: Typed) -> Result<Response> {
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
    let page = TextsPage {
        shell,
        purposes,
        may_edit: visit.actor.may(EDIT),
        typed,
    };
    page.typed.answer(&page)
}

async fn write(visit: Visit, Form(fields): Form) -> Result<Response> {
    match NewText::read(&fields) {
        Ok(new) => {
            actions::write_text(visit.centre()?, &visit.actor, new).await?;
            visit.go_and_tell(paths::TEXTS, "consents-written").await
        }
        Err(errors) => texts_page(&visit, Typed::refused(fields, errors)).await,
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
    typed: Typed,
}

impl PersonPage {
    fn offered(&self) -> Vec<(String, String)> {
        let texts = self.texts.iter();
        let named = texts.map(|text| {
            let language = text.language.native_name();
            let words = format!("{} ({language}, {})", text.name, text.version);
            (text.id.to_string(), words)
        });
        named.collect()
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
}

async fn person(visit: Visit, Path((_, id)): Path<(String, Id)>) -> Result<Response> {
    let today = visit.centre()?.clock.today().to_string();
    person_page(&visit, id, Typed::fresh(&[("given_on", today)])).await
}

/// The person's name and page, from whoever owns records of people.
async fn link(visit: &Visit, person: Id) -> Result<Option<SubjectLink>> {
    let subject = Subject::new("person", person);
    visit.house.subject(visit.centre()?, &subject).await
}

async fn person_page(visit: &Visit, id: Id, typed: Typed) -> Result<Response> {
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
    let page = PersonPage {
        shell,
        person,
        lines: lines.collect(),
        texts,
        may_edit: visit.actor.may(EDIT),
        here: paths::person(id),
        typed,
    };
    page.typed.answer(&page)
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
        Err(errors) => person_page(&visit, id, Typed::refused(fields, errors)).await,
    }
}

async fn withdraw(visit: Visit, Path((_, id)): Path<(String, Id)>) -> Result<Response> {
    let person = actions::withdraw(visit.centre()?, &visit.actor, id).await?;
    visit
        .go_and_tell(&paths::person(person), "consents-ended-now")
        .await
}
