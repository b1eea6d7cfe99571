//! What somebody decides about themselves, as a form: on their own page, and written down by the centre.

use std::{collections::BTreeSet, sync::Arc};

use askama::Template;
use axum::{extract::Path, response::Response};
use platform::{
    Refusal, Result,
    access::Actor,
    centre::Centre,
    web::{
        Errors, Fields, Form, Shell, Typed, Visit,
        field::{Field, Filled},
    },
};
use registry::{
    consents,
    people::{Person, Way as Reached},
    places,
};
use values::id::Id;

use super::{
    super::{
        actions::{agreed::is_more, looking, standing},
        form,
        model::{Gender, Terms, TravelMode, Way},
        paths,
    },
    One, named, shell,
};
use crate::paths as shared;

/// Whom the words of the form speak for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Voice {
    /// Whoever it is about says "I".
    Own,
    /// The centre writes down what somebody has said.
    Centre,
}

/// What is said otherwise on a page of the centre than on somebody's own.
const SAID_OF_OTHERS: [&str; 8] = [
    "travel_mode",
    "notice_hours",
    "asked_by",
    "districts",
    "shares_contact",
    "shares_contact-hint",
    "placed_directly",
    "placed_directly-hint",
];

/// What a field of the form, or its hint, is called.
pub fn label(shell: &Shell, voice: Voice, name: &str) -> String {
    if voice == Voice::Centre && SAID_OF_OTHERS.contains(&name) {
        shell.say(format!("interpreters-of-{name}"))
    } else {
        shell.say(format!("interpreters-{name}"))
    }
}

/// The fields and boxes of the form.
pub struct TermsForm {
    voice: Voice,
    /// How they travel, how much, how they are asked.
    pub fields: Vec<Field>,
    /// Whether institutions may get their contact data.
    pub shares: bool,
    /// Whether they may be placed without being asked.
    pub is_placed: bool,
    /// Id, name and whether they take appointments there.
    pub districts: Vec<(String, String, bool)>,
}

/// The centre's districts.
pub async fn districts(centre: &Arc<Centre>) -> Result<Vec<(Id, String)>> {
    let machine = Actor::machine("interpreter");
    let all = places::districts(centre, &machine).await?.into_iter();
    Ok(all.map(|one| (one.id, one.name)).collect())
}

/// The ids of the centre's districts.
pub fn ids(districts: &[(Id, String)]) -> BTreeSet<Id> {
    districts.iter().map(|(id, _)| *id).collect()
}

impl TermsForm {
    /// What its page calls one of the boxes, or the hint below.
    pub fn label(&self, shell: &Shell, name: &str) -> String {
        label(shell, self.voice, name)
    }

    /// The form as the record has it; as it was typed where `was_sent`. Boxes that are not ticked are not sent, and the page may
    /// have other forms beside it, so what was typed alone does not tell.
    pub fn of(
        shell: &Shell,
        (typed, was_sent): (&Typed, bool),
        terms: &Terms,
        districts: &[(Id, String)],
        voice: Voice,
    ) -> Self {
        let form = Filled::new(shell, "interpreters", typed);
        let number = |name: &str, least, most| form.field(name, "number").between(least, most);
        let genders = named(shell, "interpreters-gender", Gender::ALL.map(Gender::key));
        let travels = TravelMode::ALL.map(TravelMode::key);
        let mut fields = vec![
            form.choice("gender", &genders),
            form.field("travel_mode", "select")
                .among(named(shell, "interpreters-travel", travels)),
            number("travel_limit_minutes", 5, 240),
            number("most_per_day", 1, 10),
            number("most_per_week", 1, 40),
            number("notice_hours", 0, 720),
            form.field("asked_by", "select").among(named(
                shell,
                "interpreters-way",
                Way::ALL.map(Way::key),
            )),
        ];
        for field in &mut fields {
            field.label = label(shell, voice, &field.name);
        }
        let sent: BTreeSet<&str> = typed.fields().all("district").collect();
        let districts = districts.iter().map(|(id, name)| {
            let is_ticked = if was_sent {
                sent.contains(id.to_string().as_str())
            } else {
                terms.districts.contains(id)
            };
            (id.to_string(), name.clone(), is_ticked)
        });
        let ticked = |name: &str, is_kept: bool| {
            if was_sent {
                typed.fields().has(name)
            } else {
                is_kept
            }
        };
        Self {
            voice,
            fields,
            shares: ticked("shares_contact", terms.shares_contact_since.is_some()),
            is_placed: ticked("placed_directly", terms.placed_directly_since.is_some()),
            districts: districts.collect(),
        }
    }
}

#[derive(Template)]
#[template(path = "interpreters/terms_page.html")]
struct TermsPage {
    shell: Shell,
    typed: Typed,
    action: String,
    back: String,
    terms: TermsForm,
    /// How they said what they newly agree to.
    way: Field,
    note: Field,
}

/// The form for the centre.
pub async fn show(visit: Visit, Path(path): Path<One>) -> Result<Response> {
    let whole = looking::look(visit.centre()?, &visit.actor, path.id).await?;
    let mut values = form::shown_terms(&whole.one.terms);
    values.push(("note", whole.one.note.clone()));
    page(&visit, &whole, Typed::fresh(&values)).await
}

async fn page(visit: &Visit, whole: &looking::Whole, typed: Typed) -> Result<Response> {
    let one = &whole.one;
    let districts = districts(visit.centre()?).await?;
    let shell = shell(visit, visit.say("interpreters-terms"))
        .below(whole.person.details.name(), &shared::interpreter(one.id));
    let note = Filled::new(&shell, "interpreters", &typed).field("note", "area");
    let note = Field {
        label: shell.say("interpreters-note-inside"),
        hint: Some(shell.say("interpreters-note-inside-hint")),
        ..note
    };
    let ways = [
        consents::Way::Spoken,
        consents::Way::Paper,
        consents::Way::Mail,
    ];
    let ways = named(&shell, "consents-way", ways.map(consents::Way::key));
    let way = Filled::new(&shell, "interpreters", &typed).choice("consent_way", &ways);
    let page = TermsPage {
        way,
        terms: TermsForm::of(
            &shell,
            (&typed, typed.is_refused()),
            &one.terms,
            &districts,
            Voice::Centre,
        ),
        action: paths::part(one.id, "angaben"),
        back: shared::interpreter(one.id),
        note,
        shell,
        typed,
    };
    page.typed.answer(&page)
}

/// Writes it down.
pub async fn write(visit: Visit, Path(path): Path<One>, Form(fields): Form) -> Result<Response> {
    let centre = visit.centre()?;
    let whole = looking::look(centre, &visit.actor, path.id).await?;
    let known = ids(&districts(centre).await?);
    let today = centre.clock.today();
    let has_mobile = has_mobile(&whole.person);
    let terms = form::read_terms(&fields, &whole.one.terms, &known, (today, has_mobile));
    let way = consents::Way::of(fields.text("consent_way"));
    let terms = terms.and_then(|terms| {
        let mut errors = Errors::default();
        if way.is_none() && is_more(&whole.one.terms, &terms) {
            errors.add("consent_way", Refusal::new("refused-interpreters-way"));
        }
        errors.into_ok(terms)
    });
    let (terms, note) = match (terms, form::read_note(&fields)) {
        (Ok(terms), Ok(note)) => (terms, note),
        (terms, note) => {
            let errors = both(terms.err(), note.err());
            return page(&visit, &whole, Typed::refused(fields, errors)).await;
        }
    };
    standing::set_terms(centre, &visit.actor, path.id, terms, (note, way)).await?;
    let path = shared::interpreter(path.id);
    visit.go_and_tell(&path, "interpreters-kept").await
}

/// Whether a short message can reach somebody.
pub fn has_mobile(person: &Person) -> bool {
    let mut channels = person.details.channels.iter();
    channels.any(|own| own.kind == Reached::Mobile)
}

fn both(one: Option<Errors>, other: Option<Errors>) -> Errors {
    let mut all = one.unwrap_or_default();
    for (field, no) in other.unwrap_or_default().iter() {
        all.add(field, no.clone());
    }
    all
}

/// What was typed into one form of a page, beside what the others open with.
pub fn beside(typed: &Fields, others: &[(&'static str, String)]) -> Fields {
    let sent = typed.iter();
    let mut pairs: Vec<(String, String)> = sent
        .map(|(name, text)| (name.to_owned(), text.to_owned()))
        .collect();
    for (name, text) in others {
        if !typed.has(name) {
            pairs.push(((*name).to_owned(), text.clone()));
        }
    }
    Fields::new(pairs)
}
