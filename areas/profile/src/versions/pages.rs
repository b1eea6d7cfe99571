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
    document::{
        Profile,
        compare::{self, Difference, Segment, Way},
    },
    editor::naming,
    paths,
    rights::{EDIT, PUBLISH},
};

/// A part that differs, with its words for the page.
pub struct Shown {
    /// What the part is called.
    pub title: String,
    /// What happened to it.
    pub way: Way,
    /// Each input that differs: its label and its words.
    pub lines: Vec<(String, Vec<Segment>)>,
}

/// What two states of the profile differ in.
struct Comparison {
    differences: Vec<Shown>,
    /// Languages whose words differ, by their own name, with how many texts do.
    translated: Vec<(String, usize)>,
}

impl Comparison {
    fn new(visit: &Visit, before: &Profile, after: &Profile) -> Self {
        let differences = compare::differences(before, after);
        let translated = compare::translated(before, after).into_iter();
        Self {
            differences: differences
                .iter()
                .map(|one| shown(visit, before, after, one))
                .collect(),
            translated: translated
                .map(|(tag, count)| (naming::language(&tag), count))
                .collect(),
        }
    }

    fn is_empty(&self) -> bool {
        self.differences.is_empty() && self.translated.is_empty()
    }
}

fn shown(visit: &Visit, before: &Profile, after: &Profile, difference: &Difference) -> Shown {
    let field = difference.part.schema().key;
    let title = difference.title.clone();
    let lines = difference.lines.iter().map(|line| {
        let old = naming::text(visit, before, line.input, &line.before);
        let new = naming::text(visit, after, line.input, &line.after);
        let label = naming::label(visit, field, line.block, line.number, line.input.key);
        (label, compare::words(&old, &new))
    });
    Shown {
        title: title.unwrap_or_else(|| visit.say(&format!("field-{field}"))),
        way: difference.way,
        lines: lines.collect(),
    }
}

#[derive(Template)]
#[template(path = "profile/review.html")]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a button of its own on the page"
)]
struct ReviewPage {
    shell: Shell,
    version: Option<Version>,
    comparison: Comparison,
    /// What was edited and by whom, the newest first.
    edits: Vec<(String, Edit)>,
    may_submit: bool,
    may_decide: bool,
    may_withdraw: bool,
    may_discard: bool,
    /// Whether the person may release others' drafts, but wrote in this one.
    is_own: bool,
}

impl ReviewPage {
    fn is_in_review(&self) -> bool {
        self.version
            .as_ref()
            .is_some_and(|version| version.stage == Stage::InReview)
    }
}

/// Compares the open version with what is published.
pub async fn review(visit: Visit) -> Result<Response> {
    let rows = visit.centre()?.database.read();
    let open = store::open(rows).await?;
    let before = store::published(rows)
        .await?
        .map(|version| version.content)
        .unwrap_or_default();
    let after = open.as_ref().map_or(&before, |version| &version.content);
    let comparison = Comparison::new(&visit, &before, after);
    let edits = match &open {
        Some(version) => store::edits(rows, version.id).await?,
        None => Vec::new(),
    };
    let own = visit.actor.account;
    let submitter = open.as_ref().and_then(|version| version.submitted.as_ref());
    let has_submitted = submitter.is_some_and(|by| by.account == own);
    let is_own = open
        .as_ref()
        .is_some_and(|version| version.is_by(own, &edits));
    let stage = open.as_ref().map(|version| version.stage);
    let is_draft = stage == Some(Stage::Draft) && visit.actor.may(EDIT);
    let is_decidable = stage == Some(Stage::InReview) && visit.actor.may(PUBLISH);
    let edits = edits
        .into_iter()
        .rev()
        .map(|edit| (naming::edit(&visit, after, &edit), edit));
    render(&ReviewPage {
        shell: naming::shell(&visit, visit.say("review-title")),
        edits: edits.collect(),
        may_submit: is_draft && !comparison.is_empty(),
        may_discard: is_draft,
        may_decide: is_decidable && !is_own,
        may_withdraw: is_decidable && has_submitted,
        is_own,
        comparison,
        version: open,
    })
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
    render(&VersionsPage {
        shell: naming::shell(&visit, visit.say("versions-title")),
        versions,
    })
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
    /// Number of the version it is compared with.
    before: Option<i32>,
    comparison: Comparison,
    edits: Vec<(String, Edit)>,
    may_restore: bool,
    /// Where it is put into the draft.
    restoring: String,
    /// Whether restoring replaces a draft that somebody is writing.
    has_draft: bool,
}

/// A version: what it changed against the one before, and by whom.
pub async fn show(visit: Visit, Path(path): Path<VersionPath>) -> Result<Response> {
    let rows = visit.centre()?.database.read();
    let version = store::find(rows, path.id).await?;
    let earlier = store::list(rows).await?.into_iter().find(|one| {
        one.number.is_some() && one.number < version.number.or(Some(i32::MAX)) && one.id != path.id
    });
    let before = earlier
        .as_ref()
        .map(|one| one.content.clone())
        .unwrap_or_default();
    let edits = store::edits(rows, version.id).await?;
    let edits = edits
        .into_iter()
        .map(|edit| (naming::edit(&visit, &version.content, &edit), edit));
    let open = store::open(rows).await?.map(|open| open.stage);
    let is_earlier = matches!(version.stage, Stage::Superseded | Stage::Discarded);
    let shell = naming::shell(&visit, title(&visit, &version));
    render(&VersionPage {
        shell: shell.below(visit.say("versions-title"), paths::VERSIONS),
        before: earlier.and_then(|one| one.number),
        comparison: Comparison::new(&visit, &before, &version.content),
        edits: edits.collect(),
        may_restore: visit.actor.may(EDIT) && is_earlier && open != Some(Stage::InReview),
        restoring: paths::restoring(version.id),
        has_draft: open.is_some(),
        version,
    })
}

fn title(visit: &Visit, version: &Version) -> String {
    let Some(number) = version.number else {
        return visit.say(&format!("stage-{}", version.stage.key()));
    };
    let values = [("number", number.to_string().into())];
    visit
        .house
        .texts
        .say_with(visit.language, "version-number", &values)
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
