//! Pages for bringing a Steckbrief along.

use askama::Template;
use axum::{
    extract::{Multipart, Path},
    response::Response,
};
use platform::{
    Error, Refusal, Result,
    web::{Errors, Fields, Form, Shell, Visit, redirect, render},
};
use serde::Deserialize;
use steckbrief::{Finding, Severity};
use values::id::Id;

use super::{
    actions,
    model::{Import, Proposal},
    rules, store,
};
use crate::{
    document::{
        Profile,
        blocks::{self, Filled, Group},
        reading,
        schema::{self, Field},
    },
    editor::naming,
    paths,
    public::cards,
    versions::{self, model::Stage},
};

#[derive(Template)]
#[template(path = "profile/import_start.html")]
struct StartPage {
    shell: Shell,
    pasted: String,
    error: Option<String>,
    earlier: Vec<Import>,
}

/// Upload or paste.
pub async fn start(visit: Visit) -> Result<Response> {
    render(&start_page(&visit, String::new(), None).await?)
}

async fn start_page(visit: &Visit, pasted: String, error: Option<Refusal>) -> Result<StartPage> {
    let centre = visit.centre()?;
    let shell = naming::shell(visit, visit.say("import-title"));
    let error = error.map(|refusal| refusal.sentence(&visit.house.texts, visit.language));
    let earlier = store::list(centre.database.read(), 10).await?;
    Ok(StartPage {
        shell,
        pasted,
        error,
        earlier,
    })
}

/// Reads what was uploaded or pasted.
pub async fn read(visit: Visit, mut parts: Multipart) -> Result<Response> {
    let centre = visit.centre()?;
    let (mut file_name, mut file, mut pasted) = (String::new(), Vec::new(), String::new());
    let unreadable = |_| Error::from(Refusal::new("refused-unreadable-form"));
    while let Some(part) = parts.next_field().await.map_err(unreadable)? {
        match part.name().unwrap_or_default() {
            "file" => {
                file_name = part.file_name().unwrap_or_default().to_owned();
                file = part.bytes().await.map_err(unreadable)?.to_vec();
            }
            "text" => pasted = part.text().await.map_err(unreadable)?,
            _ => {}
        }
    }
    let bytes = if file.is_empty() {
        pasted.as_bytes()
    } else {
        &file
    };
    match actions::read(centre, &visit.actor, &file_name, bytes).await {
        Ok(id) => Ok(redirect(&visit.to(&paths::import(id)))),
        Err(Error::Refused(refusal)) => {
            let mut page = render(&start_page(&visit, pasted, Some(refusal)).await?)?;
            *page.status_mut() = axum::http::StatusCode::UNPROCESSABLE_ENTITY;
            Ok(page)
        }
        Err(other) => Err(other),
    }
}

/// One part as the page shows it.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a mark of its own on the page"
)]
pub struct Row {
    /// Key of the part; names of its inputs begin with it.
    pub key: String,
    /// Key of its field.
    pub field: &'static str,
    /// What it is called.
    pub title: String,
    /// Icon of an undertaking's kind.
    pub icon: &'static str,
    /// Whether the draft says nothing about it yet.
    pub is_new: bool,
    /// Whether taking it over would change the draft.
    pub is_news: bool,
    /// Whether it was taken over before.
    pub is_taken: bool,
    /// Whether its box is ticked.
    pub is_chosen: bool,
    /// Stamp of what the draft says.
    pub seen: String,
    /// What the draft says now: labels and texts.
    pub current: Vec<(String, String)>,
    /// Those of it that the Steckbrief says differently.
    pub replaced: Vec<(String, String)>,
    /// What was understood, to be corrected.
    pub groups: Vec<Group>,
    /// Inputs of the part that a Steckbrief never speaks of.
    pub further: Vec<Group>,
    /// What was guessed or is wrong.
    pub findings: Vec<Finding>,
    /// The Steckbrief's own words for an undertaking.
    pub raw: String,
    /// Place of the field among the raw fields.
    pub raw_place: Option<usize>,
}

impl Row {
    fn is_undertaking(&self) -> bool {
        self.field == schema::UNDERTAKING.key
    }

    fn has_errors(&self) -> bool {
        let groups = self.groups.iter().chain(&self.further);
        groups
            .flat_map(|group| &group.inputs)
            .any(|input| input.error.is_some())
    }

    fn has_further_errors(&self) -> bool {
        let inputs = self.further.iter().flat_map(|group| &group.inputs);
        inputs.into_iter().any(|input| input.error.is_some())
    }

    fn worst(&self) -> Option<Severity> {
        self.findings.iter().map(|finding| finding.severity).max()
    }

    /// Whether the inputs are shown at once: something about them needs a look.
    fn is_open(&self) -> bool {
        let is_doubtful = self.worst() > Some(Severity::Info) || !self.is_new;
        self.has_errors() || (self.is_news && !self.is_taken && is_doubtful)
    }

    /// Whether nothing is left to decide.
    fn is_settled(&self) -> bool {
        !self.has_errors() && !self.is_chosen && (self.is_taken || !self.is_news)
    }

    /// How it stands: `taken`, `same`, `new` or `different`.
    fn state(&self) -> &'static str {
        match self {
            _ if self.is_taken => "taken",
            _ if !self.is_news => "same",
            _ if self.is_new => "new",
            _ => "different",
        }
    }
}

#[derive(Template)]
#[template(path = "profile/import.html")]
struct ImportPage {
    shell: Shell,
    import: Import,
    rows: Vec<Row>,
    /// Whether the draft stands still for its reviewer.
    is_in_review: bool,
    error: Option<String>,
    errors: Vec<(String, String)>,
    focus_areas: Vec<(String, String)>,
    other_findings: Vec<Finding>,
}

impl ImportPage {
    fn count(&self, severity: Severity) -> usize {
        let findings = self.import.understood.steckbrief.findings.iter();
        findings
            .filter(|finding| finding.severity == severity)
            .count()
    }

    fn rows_with_news(&self, is_undertaking: bool) -> Vec<&Row> {
        let rows = self.rows.iter().filter(|row| !row.is_settled());
        rows.filter(|row| row.is_undertaking() == is_undertaking)
            .collect()
    }

    fn settled_rows(&self) -> Vec<&Row> {
        self.rows.iter().filter(|row| row.is_settled()).collect()
    }

    fn is_news(&self) -> bool {
        self.rows.iter().any(|row| !row.is_settled())
    }
}

/// Names an import in an address.
#[derive(Deserialize)]
pub struct ImportPath {
    id: Id,
}

/// What was understood, beside the text as it stood.
pub async fn show(visit: Visit, Path(path): Path<ImportPath>) -> Result<Response> {
    render(&import_page(&visit, path.id, None).await?)
}

/// Takes over the chosen parts as they stand in the form.
pub async fn take(
    visit: Visit,
    Path(path): Path<ImportPath>,
    Form(typed): Form,
) -> Result<Response> {
    let centre = visit.centre()?;
    let import = store::find(centre.database.read(), path.id).await?;
    let current = versions::actions::working_copy(centre).await?;
    let mut chosen = Vec::new();
    let mut errors = Errors::default();
    for proposal in rules::proposals(&import.understood, &current) {
        let key = proposal.part.key();
        if !typed.has(&format!("take-{key}")) {
            continue;
        }
        match blocks::parse(proposal.part.schema(), &typed, &prefix(&key)) {
            Ok(value) => {
                let seen = typed.text(&format!("seen-{key}")).to_owned();
                let value = blocks::keep_hidden(&proposal.proposed, value);
                chosen.push((proposal.part, seen, value));
            }
            Err(wrong) => {
                for (field, message) in wrong.iter() {
                    errors.add(field, message.clone());
                }
            }
        }
    }
    if chosen.is_empty() && errors.is_empty() {
        errors.add("", Refusal::new("refused-nothing-chosen"));
    }
    let refused = if errors.is_empty() {
        match actions::take(centre, &visit.actor, path.id, chosen).await {
            Ok(()) => {
                return visit
                    .go_and_tell(&paths::import(path.id), "told-taken-over")
                    .await;
            }
            Err(Error::Refused(refusal)) => Some(refusal),
            Err(other) => return Err(other),
        }
    } else {
        errors.beside("").cloned()
    };
    let mut page = render(&import_page(&visit, path.id, Some((&typed, &errors, refused))).await?)?;
    *page.status_mut() = axum::http::StatusCode::UNPROCESSABLE_ENTITY;
    Ok(page)
}

type Sent<'a> = (&'a Fields, &'a Errors, Option<Refusal>);

async fn import_page(visit: &Visit, id: Id, sent: Option<Sent<'_>>) -> Result<ImportPage> {
    let centre = visit.centre()?;
    let import = store::find(centre.database.read(), id).await?;
    let current = versions::actions::working_copy(centre).await?;
    let open = versions::store::open(centre.database.read()).await?;
    let proposals = rules::proposals(&import.understood, &current);
    let shown: Vec<_> = proposals
        .iter()
        .flat_map(|one| one.findings.clone())
        .collect();
    let all = import.understood.steckbrief.findings.iter();
    let other_findings = all
        .filter(|finding| !shown.contains(finding))
        .cloned()
        .collect();
    let rows = proposals
        .into_iter()
        .map(|one| row(visit, one, &current, &import, sent.as_ref()));
    let rows: Vec<Row> = rows.collect();
    let say = |refusal: &Refusal| refusal.sentence(&visit.house.texts, visit.language);
    let shell = naming::shell(visit, visit.say("import-understood-title"));
    Ok(ImportPage {
        shell: shell.below(visit.say("import-title"), paths::IMPORT),
        errors: rows.iter().flat_map(|row| summary(visit, row)).collect(),
        rows,
        is_in_review: open.is_some_and(|open| open.stage == Stage::InReview),
        error: sent.and_then(|(_, _, refusal)| refusal.as_ref().map(say)),
        focus_areas: naming::focus_areas(&current),
        other_findings,
        import,
    })
}

/// The messages beside a row's inputs, each after the row's title.
fn summary(visit: &Visit, row: &Row) -> Vec<(String, String)> {
    let groups = [row.groups.as_slice(), row.further.as_slice()].concat();
    let messages = naming::summary(visit, row.field, &groups).into_iter();
    messages
        .map(|(name, sentence)| (name, format!("{}, {sentence}", row.title)))
        .collect()
}

fn row(
    visit: &Visit,
    proposal: Proposal,
    profile: &Profile,
    import: &Import,
    sent: Option<&Sent<'_>>,
) -> Row {
    let key = proposal.part.key();
    let schema = proposal.part.schema();
    let prefix = prefix(&key);
    let is_news = proposal.is_news();
    let is_wrong = proposal
        .findings
        .iter()
        .any(|one| one.severity == Severity::Error);
    let is_taken = import.taken.contains(&key);
    let groups = match sent {
        Some((typed, errors, _)) => blocks::refill(schema, typed, errors, &prefix),
        None => blocks::fill(schema, &proposal.proposed, &prefix),
    };
    // Nothing is added here by hand; whoever wants to does it in the editor.
    let groups: Vec<Group> = groups.into_iter().filter(|group| !group.is_spare).collect();
    let (groups, further) = split(schema.key, groups);
    let own_block = Field {
        blocks: &schema.blocks[..1],
        ..*schema
    };
    let current = naming::lines(visit, profile, &own_block, &proposal.current);
    let is_new = current.is_empty();
    let proposed = naming::lines(visit, profile, &own_block, &proposal.proposed);
    let replaced = current
        .iter()
        .filter(|line| !proposed.contains(line))
        .cloned()
        .collect();
    Row {
        field: schema.key,
        title: naming::part(visit, &proposal.part, &proposal.proposed),
        icon: cards::icon(proposal.proposed["kind"].as_str().unwrap_or_default()),
        is_new,
        is_news,
        is_taken,
        is_chosen: match sent {
            Some((typed, _, _)) => typed.has(&format!("take-{key}")),
            // What stands in the draft gives way only to somebody who asks for it.
            None => is_news && is_new && !is_taken && !is_wrong,
        },
        seen: reading::stamp(&proposal.current),
        current,
        replaced,
        groups,
        further,
        findings: proposal.findings,
        raw: proposal.raw,
        raw_place: proposal.raw_place,
        key,
    }
}

/// Inputs that a Steckbrief speaks of, for fields that have others, too.
const SAID: &[(&str, &[&str])] = &[
    (
        "undertakings",
        &["id", "slug", "title", "text", "kind", "section", "projects"],
    ),
    ("concept", &["title", "url"]),
    ("council_decision", &["body", "decided_on"]),
];

/// What the Steckbrief may have said, and the rest of the part.
fn split(field: &str, groups: Vec<Group>) -> (Vec<Group>, Vec<Group>) {
    let Some((_, said_keys)) = SAID.iter().find(|(key, _)| *key == field) else {
        return (groups, Vec::new());
    };
    let (mut said, mut further) = (Vec::new(), Vec::new());
    for group in groups {
        if group.number.is_some() {
            further.push(group);
            continue;
        }
        let is_said = |input: &Filled| said_keys.contains(&input.input.key);
        let (here, there) = group.inputs.iter().cloned().partition(is_said);
        further.push(Group {
            inputs: there,
            ..group.clone()
        });
        said.push(Group {
            inputs: here,
            ..group
        });
    }
    (said, further)
}

/// Key of how much a finding matters, in icons and texts.
fn severity(finding: &Finding) -> &'static str {
    match finding.severity {
        Severity::Info => "info",
        Severity::Warning => "warning",
        Severity::Error => "danger",
    }
}

fn prefix(key: &str) -> String {
    format!("{key}:")
}
