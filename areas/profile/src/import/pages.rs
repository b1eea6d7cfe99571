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
use steckbrief::Finding;
use values::id::Id;

use super::{actions, model::{Import, Proposal}, rules, store};
use crate::{
    document::{
        blocks::{self, Group},
        reading,
    },
    editor::naming,
    paths, versions,
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
    let shell = Shell::new(visit, visit.say("import-title"))
        .below(visit.say("start-title"), "/intern")
        .below(visit.say("editor-title"), paths::EDITOR);
    let error = error.map(|refusal| refusal.sentence(&visit.house.texts, visit.language));
    let earlier = store::list(centre.database.read(), 10).await?;
    Ok(StartPage { shell, pasted, error, earlier })
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
    let bytes = if file.is_empty() { pasted.as_bytes() } else { &file };
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
pub struct Row {
    /// Key of the part; names of its inputs begin with it.
    pub key: String,
    /// What it is called.
    pub title: String,
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
    /// What was understood, to be corrected.
    pub groups: Vec<Group>,
    /// What was guessed or is wrong.
    pub findings: Vec<Finding>,
    /// The Steckbrief's own words.
    pub raw: String,
}

#[derive(Template)]
#[template(path = "profile/import.html")]
struct ImportPage {
    shell: Shell,
    import: Import,
    rows: Vec<Row>,
    error: Option<String>,
    errors: Vec<(String, String)>,
    focus_areas: Vec<(String, String)>,
    other_findings: Vec<Finding>,
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
            Ok(()) => return visit.go_and_tell(&paths::import(path.id), "told-taken-over").await,
            Err(Error::Refused(refusal)) => Some(refusal),
            Err(other) => return Err(other),
        }
    } else {
        errors.beside("").cloned()
    };
    let mut page =
        render(&import_page(&visit, path.id, Some((&typed, &errors, refused))).await?)?;
    *page.status_mut() = axum::http::StatusCode::UNPROCESSABLE_ENTITY;
    Ok(page)
}

type Sent<'a> = (&'a Fields, &'a Errors, Option<Refusal>);

async fn import_page(visit: &Visit, id: Id, sent: Option<Sent<'_>>) -> Result<ImportPage> {
    let centre = visit.centre()?;
    let import = store::find(centre.database.read(), id).await?;
    let current = versions::actions::working_copy(centre).await?;
    let proposals = rules::proposals(&import.understood, &current);
    let shown: Vec<_> = proposals.iter().flat_map(|one| one.findings.clone()).collect();
    let all = import.understood.steckbrief.findings.iter();
    let other_findings = all.filter(|finding| !shown.contains(finding)).cloned().collect();
    let rows = proposals.into_iter().map(|one| row(visit, one, &import, sent.as_ref())).collect();
    let shell = Shell::new(visit, visit.say("import-understood-title"))
        .below(visit.say("editor-title"), paths::EDITOR)
        .below(visit.say("import-title"), paths::IMPORT);
    let say = |refusal: &Refusal| refusal.sentence(&visit.house.texts, visit.language);
    let errors = sent.as_ref().map(|(_, errors, _)| naming::summary(visit, errors));
    Ok(ImportPage {
        shell,
        rows,
        error: sent.and_then(|(_, _, refusal)| refusal.as_ref().map(say)),
        errors: errors.unwrap_or_default(),
        focus_areas: naming::focus_areas(&current),
        other_findings,
        import,
    })
}

fn row(visit: &Visit, proposal: Proposal, import: &Import, sent: Option<&Sent<'_>>) -> Row {
    let key = proposal.part.key();
    let schema = proposal.part.schema();
    let prefix = prefix(&key);
    let is_news = proposal.is_news();
    let has_errors = proposal.findings.iter().any(|f| f.severity == steckbrief::Severity::Error);
    let is_taken = import.taken.contains(&key);
    let groups = match sent {
        Some((typed, errors, _)) => blocks::refill(schema, typed, errors, &prefix),
        None => blocks::fill(schema, &proposal.proposed, &prefix),
    };
    Row {
        title: naming::part(visit, &proposal.part, &proposal.proposed),
        is_news,
        is_taken,
        is_chosen: match sent {
            Some((typed, _, _)) => typed.has(&format!("take-{key}")),
            None => is_news && !has_errors,
        },
        seen: reading::stamp(&proposal.current),
        current: naming::lines(visit, schema, &proposal.current),
        groups,
        findings: proposal.findings,
        raw: proposal.raw,
        key,
    }
}

fn prefix(key: &str) -> String {
    format!("{key}:")
}
