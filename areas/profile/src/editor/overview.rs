//! The staff's overview of the profile: what stands where, what is missing.

use askama::Template;
use axum::response::Response;
use platform::{
    Result,
    web::{Form, Shell, Visit, render},
};
use values::{clock, day::Day, id::Id, language::Language};

use crate::{
    document::{Profile, compare, reading::{self, Part}, translation::State},
    editor::naming,
    paths,
    rights::{EDIT, PUBLISH},
    versions::{actions, model::{Stage, Version}, store},
};

/// A part with how far it is.
pub struct PartLine {
    /// What it is called.
    pub title: String,
    /// Where it is changed, below the centre.
    pub path: String,
    /// Its first words.
    pub excerpt: String,
    /// Whether it says nothing yet.
    pub is_empty: bool,
    /// Whether the draft differs from what is published.
    pub is_changed: bool,
}

/// A language with how far it is.
pub struct LanguageLine {
    /// The language.
    pub language: Language,
    /// Texts whose words fit.
    pub current: usize,
    /// Texts whose German changed since.
    pub outdated: usize,
    /// Texts without words.
    pub missing: usize,
}

impl LanguageLine {
    /// All texts together.
    pub fn total(&self) -> usize {
        self.current + self.outdated + self.missing
    }

    /// Share of current texts, in percent.
    pub fn percent(&self) -> usize {
        (self.current * 100).checked_div(self.total()).unwrap_or(100)
    }
}

#[derive(Template)]
#[template(path = "profile/editor.html")]
struct EditorPage {
    shell: Shell,
    published: Option<Version>,
    open: Option<Version>,
    confirmed_on: Option<Day>,
    confirm_by: Option<Day>,
    fields: Vec<PartLine>,
    undertakings: Vec<PartLine>,
    languages: Vec<LanguageLine>,
    change_count: usize,
    may_edit: bool,
    may_publish: bool,
}

impl EditorPage {
    fn is_in_review(&self) -> bool {
        self.open.as_ref().is_some_and(|version| version.stage == Stage::InReview)
    }
}

/// Shows the overview.
pub async fn show(visit: Visit) -> Result<Response> {
    let centre = visit.centre()?;
    let rows = centre.database.read();
    let published = store::published(rows).await?;
    let open = store::open(rows).await?;
    let before = published.as_ref().map(|version| version.content.clone()).unwrap_or_default();
    let now = open.as_ref().map_or_else(|| before.clone(), |version| version.content.clone());
    let changed = compare::differences(&before, &now);
    let is_changed = |part: &Part| changed.iter().any(|difference| difference.part == *part);
    let (mut fields, mut undertakings) = (Vec::new(), Vec::new());
    for part in reading::parts(&Profile::default(), &now) {
        let line = line(&visit, &part, &now, is_changed(&part));
        match part {
            Part::Field(_) => fields.push(line),
            Part::Undertaking(_) => undertakings.push(line),
        }
    }
    let confirmed_on = store::last_confirmation(rows).await?.map(clock::day_of);
    let periods = store::periods(rows, centre.clock.today()).await?;
    let days = chrono::Days::new(u64::from(periods.confirm_days));
    let shell = Shell::new(&visit, visit.say("editor-title")).below(visit.say("start-title"), "/intern");
    let is_open = open.as_ref().is_none_or(|version| version.stage == Stage::Draft);
    render(&EditorPage {
        shell,
        confirm_by: confirmed_on.and_then(|day| day.checked_add_days(days)),
        confirmed_on,
        languages: languages(&now),
        change_count: changed.len() + compare::translated(&before, &now).len(),
        may_edit: visit.actor.may(EDIT) && is_open,
        may_publish: visit.actor.may(PUBLISH),
        published,
        open,
        fields,
        undertakings,
    })
}

fn line(visit: &Visit, part: &Part, profile: &Profile, is_changed: bool) -> PartLine {
    let value = part.value(profile);
    let lines = naming::lines(visit, part.schema(), &value);
    let excerpt = match part {
        Part::Field(_) => lines.first().map(|(_, text)| text.clone()).unwrap_or_default(),
        Part::Undertaking(_) => profile_kind(visit, &value),
    };
    PartLine {
        title: naming::part(visit, part, &value),
        path: match part {
            Part::Field(field) => paths::field(field.key),
            Part::Undertaking(id) => paths::undertaking_form(*id),
        },
        excerpt: excerpt.chars().take(160).collect(),
        is_empty: lines.is_empty(),
        is_changed,
    }
}

fn profile_kind(visit: &Visit, value: &serde_json::Value) -> String {
    match value.get("kind").and_then(serde_json::Value::as_str) {
        Some(kind) if !kind.is_empty() => visit.say(&format!("kind-{kind}")),
        _ => visit.say("kind-none"),
    }
}

fn languages(profile: &Profile) -> Vec<LanguageLine> {
    let sources = profile.sources();
    let others = Language::ALL.into_iter().filter(|language| *language != Language::German);
    let lines = others.map(|language| {
        let count = |wanted: State| {
            sources.iter().filter(|source| profile.state(language, source) == wanted).count()
        };
        LanguageLine {
            language,
            current: count(State::Current),
            outdated: count(State::Outdated),
            missing: count(State::Missing),
        }
    });
    lines.collect()
}

/// Notes that the published profile is still right.
pub async fn confirm(visit: Visit, Form(_): Form) -> Result<Response> {
    actions::confirm(visit.centre()?, &visit.actor).await?;
    visit.go_and_tell(paths::EDITOR, "told-confirmed").await
}

/// An id for an undertaking that does not exist yet.
pub fn new_id(visit: &Visit) -> Id {
    Id::new(&visit.house.clock)
}
