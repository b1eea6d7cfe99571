//! The form for somebody, new or known, with those who may be the same person beside it.

use askama::Template;
use axum::{extract::Path, http::StatusCode, response::Response};
use platform::{
    Error, Refusal, Result,
    access::accounts,
    web::{Errors, Fields, Form, Shell, Typed, Visit, render},
};

use super::{Choice, PersonPath, choices, language_choices, shell, shell_below};
use crate::people::{
    actions,
    form::{self, CHANNEL, FUNCTION, LANGUAGE},
    model::{Details, Direction, FunctionKind, Level, Person, Way},
    paths,
    rights::MERGE,
    rules::{self, Similar},
};

#[derive(Template)]
#[template(path = "people/form.html")]
struct FormPage {
    shell: Shell,
    /// Where it is sent, and where one goes without sending it.
    action: String,
    back: String,
    /// What the record said when the form was opened; empty for somebody new.
    seen: String,
    /// Whom it is about, if they are known.
    own: Option<Person>,
    typed: Typed,
    /// Why it could not be kept, apart from single fields.
    refusal: Option<Refusal>,
    similar: Vec<Similar>,
    may_merge: bool,
    languages: Vec<Choice>,
    ways: Vec<Choice>,
    channel_kinds: Vec<Choice>,
    function_kinds: Vec<Choice>,
    directions: Vec<Choice>,
    levels: Vec<Choice>,
    accounts: Vec<Choice>,
}

impl FormPage {
    fn rows(&self, group: &str) -> Vec<Row> {
        let group = GROUPS.into_iter().find(|(name, _)| *name == group);
        let group = group.unwrap_or(CHANNEL);
        let rows = 0..form::rows(self.typed.fields(), group);
        rows.map(|at| Row { group: group.0, at }).collect()
    }
}

const GROUPS: [(&str, &str); 3] = [CHANNEL, FUNCTION, LANGUAGE];

/// A row of the form.
struct Row {
    group: &'static str,
    at: usize,
}

impl Row {
    /// What its field is called.
    fn field(&self, name: &str) -> String {
        form::field(self.group, self.at, name)
    }

    /// As people count.
    fn number(&self) -> String {
        (self.at + 1).to_string()
    }
}

/// What a form shows besides its ordinary content.
#[derive(Default)]
struct Outcome {
    errors: Errors,
    refusal: Option<Refusal>,
    similar: Vec<Similar>,
}

/// The empty form.
pub async fn new(visit: Visit) -> Result<Response> {
    let today = visit.centre()?.clock.today().to_string();
    let typed = Fields::new(vec![("function-0-from".to_owned(), today)]);
    render(&page(&visit, None, typed, Outcome::default()).await?)
}

/// The form for somebody known.
pub async fn show(visit: Visit, Path(path): Path<PersonPath>) -> Result<Response> {
    let person = actions::find(visit.centre()?, &visit.actor, path.id).await?;
    rules::may_change(&person)?;
    let typed = form::fill(&person.details);
    render(&page(&visit, Some(person), typed, Outcome::default()).await?)
}

/// Enters somebody new.
pub async fn add(visit: Visit, Form(typed): Form) -> Result<Response> {
    let details = match wanted(&visit, None, &typed).await? {
        Ok(details) => details,
        Err(outcome) => return again(&visit, None, typed, outcome).await,
    };
    match actions::add(visit.centre()?, &visit.actor, details).await {
        Ok(id) => {
            let path = paths::person(id);
            visit.go_and_tell(&path, "people-told-added").await
        }
        Err(cause) => again(&visit, None, typed, outcome(cause)?).await,
    }
}

/// Writes somebody's record anew.
pub async fn write(
    visit: Visit,
    Path(path): Path<PersonPath>,
    Form(typed): Form,
) -> Result<Response> {
    let person = actions::find(visit.centre()?, &visit.actor, path.id).await?;
    let details = match wanted(&visit, Some(&person), &typed).await? {
        Ok(details) => details,
        Err(outcome) => return again(&visit, Some(person), typed, outcome).await,
    };
    let seen = typed.text("seen");
    match actions::write(visit.centre()?, &visit.actor, path.id, seen, details).await {
        Ok(id) => {
            let path = paths::person(id);
            visit.go_and_tell(&path, "people-told-changed").await
        }
        Err(cause) => again(&visit, Some(person), typed, outcome(cause)?).await,
    }
}

/// What was typed if it can be kept, or what to say first.
async fn wanted(
    visit: &Visit,
    own: Option<&Person>,
    typed: &Fields,
) -> Result<std::result::Result<Details, Outcome>> {
    if typed.has("more") {
        return Ok(Err(Outcome::default()));
    }
    let details = match form::read(typed) {
        Ok(details) => details,
        Err(errors) => {
            return Ok(Err(Outcome {
                errors,
                ..Outcome::default()
            }));
        }
    };
    if typed.has("anyway") {
        return Ok(Ok(details));
    }
    let similar = actions::similar(visit.centre()?, &visit.actor, &details, own).await?;
    if similar.is_empty() {
        return Ok(Ok(details));
    }
    Ok(Err(Outcome {
        similar,
        ..Outcome::default()
    }))
}

fn outcome(cause: Error) -> Result<Outcome> {
    match cause {
        Error::Invalid(errors) => Ok(Outcome {
            errors,
            ..Outcome::default()
        }),
        Error::Refused(refusal) => Ok(Outcome {
            refusal: Some(refusal),
            ..Outcome::default()
        }),
        other => Err(other),
    }
}

/// The form with what was typed and what is to be said about it.
async fn again(
    visit: &Visit,
    own: Option<Person>,
    typed: Fields,
    outcome: Outcome,
) -> Result<Response> {
    let status = match &outcome {
        Outcome {
            refusal: Some(_), ..
        } => StatusCode::CONFLICT,
        Outcome {
            errors, similar, ..
        } if errors.is_empty() && similar.is_empty() => StatusCode::OK,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let mut response = render(&page(visit, own, typed, outcome).await?)?;
    *response.status_mut() = status;
    Ok(response)
}

async fn page(
    visit: &Visit,
    own: Option<Person>,
    typed: Fields,
    outcome: Outcome,
) -> Result<FormPage> {
    let typed = with_more_rows(typed);
    let accounts = accounts::list(visit.centre()?.database.read()).await?;
    let accounts = accounts
        .into_iter()
        .filter(|account| account.disabled_at.is_none())
        .map(|account| (account.id.to_string(), account.name));
    let (shell, action, back) = match &own {
        Some(person) => (
            shell_below(visit, visit.say("people-edit-title"), person),
            paths::editing(person.id),
            paths::person(person.id),
        ),
        None => (
            shell(visit, visit.say("people-new-title")),
            paths::NEW.to_owned(),
            paths::LIST.to_owned(),
        ),
    };
    let sent = typed.text("seen").to_owned();
    Ok(FormPage {
        shell,
        action,
        back,
        // Shown that somebody was quicker, one may now decide to overwrite it.
        seen: match (&own, &outcome.refusal) {
            (Some(person), None) if sent.is_empty() => person.stamp(),
            (Some(person), Some(_)) => person.stamp(),
            _ => sent,
        },
        typed: Typed::refused(typed, outcome.errors),
        refusal: outcome.refusal,
        similar: outcome.similar,
        may_merge: visit.actor.may(MERGE),
        languages: language_choices(visit),
        ways: choices(visit, "people-way", Way::ALL.iter().map(|way| way.key())),
        channel_kinds: choices(
            visit,
            "people-way",
            Way::CHANNELS.iter().map(|way| way.key()),
        ),
        function_kinds: choices(
            visit,
            "people-function",
            FunctionKind::ALL.iter().map(|kind| kind.key()),
        ),
        directions: choices(
            visit,
            "people-direction",
            Direction::ALL.iter().map(|direction| direction.key()),
        ),
        levels: Level::ALL
            .iter()
            .map(|level| (level.key().to_owned(), level.key().to_owned()))
            .collect(),
        accounts: accounts.collect(),
        own,
    })
}

/// A button »one more row« was pressed: the form comes again with it.
fn with_more_rows(typed: Fields) -> Fields {
    let group = typed.text("more").to_owned();
    let Some(own) = GROUPS.into_iter().find(|(name, _)| *name == group) else {
        return typed;
    };
    let rows = (form::rows(&typed, own) + 1).to_string();
    let kept = typed.iter().filter(|(name, _)| *name != "more");
    let mut pairs = vec![(format!("{group}-rows"), rows)];
    pairs.extend(kept.map(|(name, text)| (name.to_owned(), text.to_owned())));
    Fields::new(pairs)
}
