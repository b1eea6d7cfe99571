//! The staff's overview of the profile: what stands where, what is missing.

use askama::Template;
use axum::response::Response;
use platform::{
    Result,
    web::{Form, Shell, Visit, render, rich},
};
use serde_json::Value;
use values::{clock, day::Day, id::Id, language::Language};

use crate::{
    document::{
        Profile, Status, Undertaking,
        compare::{self, Difference, Way},
        reading::{self, Part},
        schema::{Field, Input, Kind},
        translation::State,
    },
    editor::naming,
    paths,
    public::cards,
    rights::{EDIT, PUBLISH},
    versions::{
        actions,
        model::{Stage, Version},
        store,
    },
};

/// Longest excerpt of a part, in characters: two lines of the table.
const EXCERPT: usize = 160;

/// A field with how far it is.
pub struct FieldLine {
    /// What it is called.
    pub title: String,
    /// Where it is changed, below the centre.
    pub path: String,
    /// What it says in short; empty when it says nothing yet.
    pub excerpt: String,
    /// Whether the draft differs from what is published.
    pub is_changed: bool,
    /// How many of its inputs are still empty.
    pub gaps: usize,
}

/// An undertaking with how far it is.
pub struct UndertakingLine {
    /// Its title.
    pub title: String,
    /// Where it is changed, below the centre.
    pub path: String,
    /// Key of its kind; empty when undecided.
    pub kind: String,
    /// What it is doing today.
    pub status: Status,
    /// Whether the draft differs from what is published.
    pub is_changed: bool,
}

impl UndertakingLine {
    fn icon(&self) -> &'static str {
        cards::icon(&self.kind)
    }

    fn kind_key(&self) -> String {
        let kind = if self.kind.is_empty() {
            "none"
        } else {
            &self.kind
        };
        format!("choice-kind-{kind}")
    }
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
        (self.current * 100)
            .checked_div(self.total())
            .unwrap_or(100)
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
    fields: Vec<FieldLine>,
    undertakings: Vec<UndertakingLine>,
    /// Titles of undertakings that the draft no longer has.
    removed: Vec<String>,
    languages: Vec<LanguageLine>,
    change_count: usize,
    /// Whether the person may change something now.
    may_edit: bool,
    /// Whether the person may say that the published profile is still right.
    may_confirm: bool,
    /// Whether the person may decide on what is under review.
    may_decide: bool,
}

impl EditorPage {
    fn is_in_review(&self) -> bool {
        self.open
            .as_ref()
            .is_some_and(|version| version.stage == Stage::InReview)
    }

    fn is_blank(&self) -> bool {
        self.published.is_none() && self.open.is_none()
    }
}

/// Shows the overview.
pub async fn show(visit: Visit) -> Result<Response> {
    let centre = visit.centre()?;
    let rows = centre.database.read();
    let published = store::published(rows).await?;
    let open = store::open(rows).await?;
    let before = published
        .as_ref()
        .map(|version| version.content.clone())
        .unwrap_or_default();
    let now = open
        .as_ref()
        .map_or_else(|| before.clone(), |version| version.content.clone());
    let changed = compare::differences(&before, &now);
    let confirmed_on = store::last_confirmation(rows).await?.map(clock::day_of);
    let today = centre.clock.today();
    let periods = store::periods(rows, today).await?;
    let days = chrono::Days::new(u64::from(periods.confirm_days));
    let may_edit = visit.actor.may(EDIT);
    render(&EditorPage {
        shell: naming::overview_shell(&visit, visit.say("editor-title")),
        confirm_by: confirmed_on.and_then(|day| day.checked_add_days(days)),
        confirmed_on,
        fields: fields(&visit, &now, &changed),
        undertakings: undertakings(&visit, &now, &changed, today),
        removed: removed(&changed),
        languages: languages(&now),
        change_count: changed.len() + compare::translated(&before, &now).len(),
        may_edit: may_edit && open.as_ref().is_none_or(|open| open.stage == Stage::Draft),
        may_confirm: may_edit && published.is_some(),
        may_decide: visit.actor.may(PUBLISH) && !is_own(&visit, open.as_ref()).await?,
        published,
        open,
    })
}

/// Whether the person wrote in the open version or asked for its review.
async fn is_own(visit: &Visit, open: Option<&Version>) -> Result<bool> {
    let Some(open) = open else { return Ok(false) };
    let edits = store::edits(visit.centre()?.database.read(), open.id).await?;
    Ok(open.is_by(visit.actor.account, &edits))
}

fn fields(visit: &Visit, profile: &Profile, changed: &[Difference]) -> Vec<FieldLine> {
    let mut lines = Vec::new();
    for part in reading::parts(&Profile::default(), profile) {
        let Part::Field(field) = part else { continue };
        let value = part.value(profile);
        lines.push(FieldLine {
            title: naming::part(visit, &part, &value),
            path: paths::field(field.key),
            excerpt: excerpt(visit, profile, field, &value),
            is_changed: changed.iter().any(|difference| difference.part == part),
            gaps: gaps(field, &value),
        });
    }
    lines
}

fn undertakings(
    visit: &Visit,
    profile: &Profile,
    changed: &[Difference],
    today: Day,
) -> Vec<UndertakingLine> {
    let line = |undertaking: &Undertaking| {
        let part = Part::Undertaking(undertaking.id?);
        Some(UndertakingLine {
            title: naming::part(visit, &part, &part.value(profile)),
            path: paths::undertaking_form(undertaking.id?),
            kind: undertaking.kind.clone(),
            status: undertaking.status(today),
            is_changed: changed.iter().any(|difference| difference.part == part),
        })
    };
    profile.undertakings.iter().filter_map(line).collect()
}

fn removed(changed: &[Difference]) -> Vec<String> {
    let gone = changed
        .iter()
        .filter(|difference| difference.way == Way::Went);
    gone.filter_map(|difference| difference.title.clone())
        .collect()
}

/// The inputs of a field's own block with their values, entry by entry when it is a list.
fn own_inputs<'a>(field: &Field, value: &'a Value) -> Vec<(&'static Input, &'a Value)> {
    let mut own = Vec::new();
    for block in field.blocks.iter().filter(|block| block.key.is_empty()) {
        let entries = match value {
            Value::Array(entries) => entries.iter().collect(),
            record => vec![record],
        };
        for entry in entries {
            let inputs = block
                .inputs
                .iter()
                .filter(|input| input.kind != Kind::Hidden);
            own.extend(inputs.map(|input| (input, &entry[input.key])));
        }
    }
    own
}

/// A field in a line or two: its short inputs, or the beginning of its text.
fn excerpt(visit: &Visit, profile: &Profile, field: &Field, value: &Value) -> String {
    let said = |is_rich: bool| {
        let texts = own_inputs(field, value)
            .into_iter()
            .filter(|(input, _)| (input.kind == Kind::Rich) == is_rich)
            .map(|(input, value)| naming::text(visit, profile, input, value))
            .filter(|text| !text.is_empty());
        // Days and words of the page's language stand between German ones: each keeps to itself.
        let isolated = texts.map(|text| format!("\u{2068}{text}\u{2069}"));
        isolated.collect::<Vec<_>>().join(" · ")
    };
    let short = said(false);
    let whole = if short.is_empty() {
        rich::plain(&said(true))
    } else {
        short
    };
    let mut excerpt: String = whole.chars().take(EXCERPT).collect();
    if excerpt.len() < whole.len() {
        excerpt.push('…');
    }
    excerpt
}

/// How many inputs of a field are still empty; lists within it may be.
fn gaps(field: &Field, value: &Value) -> usize {
    let is_empty = |value: &Value| match value {
        Value::String(text) => text.is_empty(),
        Value::Array(lines) => lines.is_empty(),
        other => other.is_null(),
    };
    own_inputs(field, value)
        .into_iter()
        .filter(|(_, value)| is_empty(value))
        .count()
}

/// How far each language but German is.
pub fn languages(profile: &Profile) -> Vec<LanguageLine> {
    let sources = profile.sources();
    let others = Language::ALL
        .into_iter()
        .filter(|language| *language != Language::German);
    let lines = others.map(|language| {
        let count = |wanted: State| {
            sources
                .iter()
                .filter(|source| profile.state(language, source) == wanted)
                .count()
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
