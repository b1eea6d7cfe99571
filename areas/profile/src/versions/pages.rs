//! Pages for review and for earlier versions.

use askama::Template;
use axum::{extract::Path, response::Response};
use platform::{
    Result,
    web::{Form, Shell, Visit, render},
};
use serde::Deserialize;
use values::id::Id;

use super::{
    actions,
    model::{Edit, Stage, Version},
    store,
};
use crate::{
    document::compare::{self, Difference},
    editor::naming,
    paths,
    rights::{EDIT, PUBLISH},
};

/// A part that differs, with its words for the page.
pub struct Shown {
    /// What the part is called.
    pub title: String,
    /// Each input that differs: its label and its words.
    pub lines: Vec<(String, Vec<compare::Segment>)>,
}

#[derive(Template)]
#[template(path = "profile/review.html")]
struct ReviewPage {
    shell: Shell,
    version: Option<Version>,
    differences: Vec<Shown>,
    translated: Vec<(String, usize)>,
    edits: Vec<Edit>,
    may_submit: bool,
    may_decide: bool,
    is_own: bool,
}

/// Compares the open version with what is published.
pub async fn review(visit: Visit) -> Result<Response> {
    let centre = visit.centre()?;
    let rows = centre.database.read();
    let open = store::open(rows).await?;
    let published = store::published(rows).await?.map(|version| version.content);
    let before = published.unwrap_or_default();
    let (differences, translated, edits) = match &open {
        Some(version) => (
            compare::differences(&before, &version.content),
            compare::translated(&before, &version.content),
            store::edits(rows, version.id).await?,
        ),
        None => Default::default(),
    };
    let own = visit.actor.account;
    let is_own = edits.iter().any(|edit| edit.by.account == own)
        || open.as_ref().and_then(|v| v.submitted.as_ref()).is_some_and(|by| by.account == own);
    let stage = open.as_ref().map(|version| version.stage);
    let has_news = !(differences.is_empty() && translated.is_empty());
    let shell = Shell::new(&visit, visit.say("review-title"))
        .below(visit.say("start-title"), "/intern")
        .below(visit.say("editor-title"), paths::EDITOR);
    render(&ReviewPage {
        shell,
        differences: differences.iter().map(|one| shown(&visit, one)).collect(),
        translated,
        edits: edits.into_iter().rev().collect(),
        may_submit: stage == Some(Stage::Draft) && has_news && visit.actor.may(EDIT),
        may_decide: stage == Some(Stage::InReview) && visit.actor.may(PUBLISH) && !is_own,
        is_own,
        version: open,
    })
}

fn shown(visit: &Visit, difference: &Difference) -> Shown {
    let field = difference.part.schema().key;
    let title = difference.title.clone();
    let title = title.unwrap_or_else(|| visit.say(&format!("field-{field}")));
    let lines = difference.lines.iter().map(|line| {
        let mut label = visit.say(&format!("input-{}", line.input));
        if let Some(number) = line.number {
            let block = if line.block.is_empty() { field } else { line.block };
            label = format!("{} {number}: {label}", visit.say(&format!("entry-{block}")));
        }
        (label, line.words.clone())
    });
    Shown { title, lines: lines.collect() }
}

/// Hands the draft to a second person.
pub async fn submit(visit: Visit, Form(_): Form) -> Result<Response> {
    actions::submit(visit.centre()?, &visit.actor).await?;
    visit.go_and_tell(paths::REVIEW, "told-submitted").await
}

/// Releases the version under review.
pub async fn release(visit: Visit, Form(_): Form) -> Result<Response> {
    actions::release(visit.centre()?, &visit.actor).await?;
    visit.go_and_tell(paths::EDITOR, "told-published").await
}

/// Gives the version back with a note.
pub async fn give_back(visit: Visit, Form(typed): Form) -> Result<Response> {
    actions::give_back(visit.centre()?, &visit.actor, typed.text("note")).await?;
    visit.go_and_tell(paths::REVIEW, "told-returned").await
}

/// Gives the draft up.
pub async fn discard(visit: Visit, Form(_): Form) -> Result<Response> {
    actions::discard(visit.centre()?, &visit.actor).await?;
    visit.go_and_tell(paths::EDITOR, "told-discarded").await
}

#[derive(Template)]
#[template(path = "profile/versions.html")]
struct VersionsPage {
    shell: Shell,
    versions: Vec<Version>,
}

/// Every version.
pub async fn list(visit: Visit) -> Result<Response> {
    let versions = store::list(visit.centre()?.database.read()).await?;
    let shell = Shell::new(&visit, visit.say("versions-title"))
        .below(visit.say("start-title"), "/intern")
        .below(visit.say("editor-title"), paths::EDITOR);
    render(&VersionsPage { shell, versions })
}

/// Names a version in an address.
#[derive(Deserialize)]
pub struct VersionPath {
    id: Id,
}

#[derive(Template)]
#[template(path = "profile/version.html")]
struct VersionPage {
    shell: Shell,
    version: Version,
    before: Option<i32>,
    differences: Vec<Shown>,
    translated: Vec<(String, usize)>,
    edits: Vec<(String, Edit)>,
    may_restore: bool,
}

/// A version: what it changed against the one before, and by whom.
pub async fn show(visit: Visit, Path(path): Path<VersionPath>) -> Result<Response> {
    let rows = visit.centre()?.database.read();
    let version = store::find(rows, path.id).await?;
    let earlier = store::list(rows).await?.into_iter().find(|one| {
        one.number.is_some() && one.number < version.number.or(Some(i32::MAX)) && one.id != path.id
    });
    let before = earlier.as_ref().map(|one| one.content.clone()).unwrap_or_default();
    let differences = compare::differences(&before, &version.content);
    let edits = store::edits(rows, version.id).await?;
    let name = |edit: Edit| {
        let keys = edit.part.split(' ').map(|key| naming::part_key(&visit, key));
        (keys.collect::<Vec<_>>().join(", "), edit)
    };
    let title = match version.number {
        Some(number) => visit.house.texts.say_with(
            visit.language,
            "version-number",
            &[("number", number.to_string().into())],
        ),
        None => visit.say(&format!("stage-{}", version.stage.key())),
    };
    let shell = Shell::new(&visit, title)
        .below(visit.say("editor-title"), paths::EDITOR)
        .below(visit.say("versions-title"), paths::VERSIONS);
    render(&VersionPage {
        shell,
        before: earlier.and_then(|one| one.number),
        differences: differences.iter().map(|one| shown(&visit, one)).collect(),
        translated: compare::translated(&before, &version.content),
        edits: edits.into_iter().map(name).collect(),
        may_restore: visit.actor.may(EDIT) && !version.stage.is_open(),
        version,
    })
}

/// Puts an earlier version into the draft.
pub async fn restore(
    visit: Visit,
    Path(path): Path<VersionPath>,
    Form(_): Form,
) -> Result<Response> {
    actions::restore(visit.centre()?, &visit.actor, path.id).await?;
    visit.go_and_tell(paths::REVIEW, "told-restored").await
}
