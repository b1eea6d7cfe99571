//! One form per part of the profile: a field, or an undertaking.

use askama::Template;
use axum::{extract::Path, http::StatusCode, response::Response};
use platform::{
    Error, Refusal, Result,
    web::{Errors, Fields, Form, Shell, Visit, redirect, render},
};
use serde::Deserialize;
use serde_json::Value;
use values::id::Id;

use super::{naming, overview};
use crate::{
    document::{
        Profile,
        blocks::{self, Group},
        reading::{self, Part},
    },
    paths,
    versions::{actions, model::Edit, store},
};

#[derive(Template)]
#[template(path = "profile/part.html")]
struct PartPage {
    shell: Shell,
    is_undertaking: bool,
    is_new: bool,
    action: String,
    seen: String,
    groups: Vec<Group>,
    focus_areas: Vec<(String, String)>,
    error: Option<String>,
    errors: Vec<(String, String)>,
    /// What the draft says now, when somebody changed it meanwhile.
    current: Vec<(String, String)>,
    history: Vec<Edit>,
}

/// Names a field in an address.
#[derive(Deserialize)]
pub struct FieldPath {
    field: String,
}

/// Names an undertaking in an address.
#[derive(Deserialize)]
pub struct UndertakingPath {
    id: Id,
}

/// The form for a field.
pub async fn show_field(visit: Visit, Path(path): Path<FieldPath>) -> Result<Response> {
    show(&visit, Part::parse(&path.field).ok_or(Error::NotFound)?).await
}

/// Saves a field.
pub async fn save_field(
    visit: Visit,
    Path(path): Path<FieldPath>,
    Form(typed): Form,
) -> Result<Response> {
    save(&visit, Part::parse(&path.field).ok_or(Error::NotFound)?, &typed).await
}

/// The form for an undertaking.
pub async fn show_undertaking(
    visit: Visit,
    Path(path): Path<UndertakingPath>,
) -> Result<Response> {
    show(&visit, Part::Undertaking(path.id)).await
}

/// Saves an undertaking; it may be new.
pub async fn save_undertaking(
    visit: Visit,
    Path(path): Path<UndertakingPath>,
    Form(typed): Form,
) -> Result<Response> {
    save(&visit, Part::Undertaking(path.id), &typed).await
}

/// Opens the form for an undertaking that does not exist yet.
pub async fn new_undertaking(visit: Visit) -> Result<Response> {
    Ok(redirect(&visit.to(&paths::undertaking_form(overview::new_id(&visit)))))
}

/// Takes an undertaking out of the draft.
pub async fn remove_undertaking(
    visit: Visit,
    Path(path): Path<UndertakingPath>,
    Form(typed): Form,
) -> Result<Response> {
    let part = Part::Undertaking(path.id);
    let seen = typed.text("seen");
    actions::write_part(visit.centre()?, &visit.actor, &part, seen, Value::Null).await?;
    visit.go_and_tell(paths::EDITOR, "told-removed").await
}

async fn show(visit: &Visit, part: Part) -> Result<Response> {
    let profile = actions::working_copy(visit.centre()?).await?;
    let value = part.value(&profile);
    let groups = blocks::fill(part.schema(), &value, "");
    let seen = reading::stamp(&value);
    render(&page(visit, &part, &profile, groups, seen).await?)
}

async fn save(visit: &Visit, part: Part, typed: &Fields) -> Result<Response> {
    let centre = visit.centre()?;
    let profile = actions::working_copy(centre).await?;
    let seen = typed.text("seen");
    let (errors, refused) = match blocks::parse(part.schema(), typed, "") {
        Ok(value) => {
            let value = blocks::keep_hidden(&part.value(&profile), value);
            match actions::write_part(centre, &visit.actor, &part, seen, value).await {
                Ok(()) => return visit.go_and_tell(paths::EDITOR, "told-saved").await,
                Err(Error::Refused(refusal)) => (Errors::default(), Some(refusal)),
                Err(other) => return Err(other),
            }
        }
        Err(errors) => (errors, None),
    };
    let value = part.value(&profile);
    let groups = blocks::refill(part.schema(), typed, &errors, "");
    // Shown what others wrote meanwhile, the person may now decide to overwrite it.
    let mut page = page(visit, &part, &profile, groups, reading::stamp(&value)).await?;
    page.errors = naming::summary(visit, &errors);
    let status = if refused.is_some() { StatusCode::CONFLICT } else { StatusCode::UNPROCESSABLE_ENTITY };
    if refused.as_ref().is_some_and(|refusal| refusal.key == "refused-changed-meanwhile") {
        page.current = naming::lines(visit, part.schema(), &value);
    }
    page.error = refused.map(|it: Refusal| it.sentence(&visit.house.texts, visit.language));
    let mut response = render(&page)?;
    *response.status_mut() = status;
    Ok(response)
}

async fn page(
    visit: &Visit,
    part: &Part,
    profile: &Profile,
    groups: Vec<Group>,
    seen: String,
) -> Result<PartPage> {
    let rows = visit.centre()?.database.read();
    let key = part.key();
    let history = match store::open(rows).await? {
        Some(open) => store::edits(rows, open.id).await?,
        None => Vec::new(),
    };
    let value = part.value(profile);
    let shell = Shell::new(visit, naming::part(visit, part, &value))
        .below(visit.say("start-title"), "/intern")
        .below(visit.say("editor-title"), paths::EDITOR);
    let is_undertaking = matches!(part, Part::Undertaking(_));
    Ok(PartPage {
        shell,
        is_undertaking,
        is_new: value.is_null(),
        action: match part {
            Part::Field(field) => visit.to(&paths::field(field.key)),
            Part::Undertaking(id) => visit.to(&paths::undertaking_form(*id)),
        },
        seen,
        groups,
        focus_areas: naming::focus_areas(profile),
        error: None,
        errors: Vec::new(),
        current: Vec::new(),
        history: history.into_iter().rev().filter(|e| e.part.contains(&key)).take(5).collect(),
    })
}
