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
        blocks::{self, Filled, Group},
        reading::{self, Part},
        schema,
    },
    paths,
    versions::{
        actions,
        model::{Edit, Stage},
        store,
    },
};

#[derive(Template)]
#[template(path = "profile/part.html")]
struct PartPage {
    shell: Shell,
    /// Key of the field.
    field: &'static str,
    /// Whether the draft stands still for its reviewer.
    is_in_review: bool,
    action: String,
    /// Where an undertaking is taken out.
    removal: Option<String>,
    seen: String,
    groups: Vec<Group>,
    focus_areas: Vec<(String, String)>,
    error: Option<String>,
    errors: Vec<(String, String)>,
    /// What the draft says, when somebody changed it meanwhile or it stands still.
    current: Vec<(String, String)>,
    history: Vec<Edit>,
    /// The part's page for visitors, where it has one of its own.
    public_path: Option<String>,
}

impl PartPage {
    fn is_undertaking(&self) -> bool {
        self.field == schema::UNDERTAKING.key
    }

    fn has_rich_text(&self) -> bool {
        self.groups
            .iter()
            .flat_map(|group| &group.inputs)
            .any(Filled::is_rich)
    }

    /// How rich text is written: key of what it becomes, and what one types.
    #[expect(clippy::unused_self, reason = "templates call methods of their page")]
    fn writing_help(&self) -> [(&'static str, &'static str); 4] {
        [
            ("writing-paragraph", "Erster Absatz.\n\nZweiter Absatz."),
            ("writing-list", "- erster Punkt\n- zweiter Punkt"),
            ("writing-bold", "Das ist **wichtig**."),
            ("writing-link", "[Stadt Dortmund](https://www.dortmund.de)"),
        ]
    }
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
    save(
        &visit,
        Part::parse(&path.field).ok_or(Error::NotFound)?,
        &typed,
    )
    .await
}

/// The form for an undertaking.
pub async fn show_undertaking(visit: Visit, Path(path): Path<UndertakingPath>) -> Result<Response> {
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
    Ok(redirect(
        &visit.to(&paths::undertaking_form(overview::new_id(&visit))),
    ))
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
    page.errors = naming::summary(visit, part.schema().key, &page.groups);
    if refused
        .as_ref()
        .is_some_and(|refusal| refusal.key == "refused-changed-meanwhile")
    {
        page.current = naming::lines(visit, &profile, part.schema(), &value);
    }
    let is_refused = refused.is_some();
    let status = if is_refused {
        StatusCode::CONFLICT
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
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
    let open = store::open(rows).await?;
    let history = match &open {
        Some(open) => store::edits(rows, open.id).await?,
        None => Vec::new(),
    };
    let concerns = |edit: &Edit| edit.part.split(' ').any(|part| part == key);
    let published = store::published(rows).await?;
    let public = published
        .as_ref()
        .and_then(|version| public_path(part, &version.content));
    let value = part.value(profile);
    let is_in_review = open.is_some_and(|open| open.stage == Stage::InReview);
    let current = if is_in_review {
        naming::lines(visit, profile, part.schema(), &value)
    } else {
        Vec::new()
    };
    Ok(PartPage {
        shell: naming::shell(visit, naming::part(visit, part, &value)),
        field: part.schema().key,
        is_in_review,
        action: match part {
            Part::Field(field) => paths::field(field.key),
            Part::Undertaking(id) => paths::undertaking_form(*id),
        },
        removal: match part {
            Part::Undertaking(id) if !value.is_null() => Some(paths::removal(*id)),
            _ => None,
        },
        seen,
        groups,
        focus_areas: naming::focus_areas(profile),
        error: None,
        errors: Vec::new(),
        current,
        history: history.into_iter().rev().filter(concerns).take(5).collect(),
        public_path: public,
    })
}

fn public_path(part: &Part, published: &Profile) -> Option<String> {
    match part {
        Part::Field(_) => Some(paths::PROFILE.to_owned()),
        Part::Undertaking(id) => {
            let found = published
                .undertakings
                .iter()
                .find(|one| one.id == Some(*id));
            found.map(|one| paths::undertaking(&one.slug))
        }
    }
}
