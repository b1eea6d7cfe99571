//! Pages for bringing a Steckbrief along.

use askama::Template;
use axum::{
    extract::{Multipart, Path},
    response::Response,
};
use platform::{
    Error, Refusal, Result,
    web::{Errors, Form, Shell, Visit, redirect, render},
};
use serde::Deserialize;
use steckbrief::{Finding, Severity};
use values::id::Id;

use super::{
    actions,
    model::Import,
    row::{self, Row, Sent},
    rules, store,
};
use crate::{
    document::blocks,
    editor::naming,
    paths,
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
        match blocks::parse(proposal.part.schema(), &typed, &row::prefix(&key)) {
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
        .map(|one| row::row(visit, one, &current, &import, sent.as_ref()));
    let rows: Vec<Row> = rows.collect();
    let say = |refusal: &Refusal| refusal.sentence(&visit.house.texts, visit.language);
    let shell = naming::shell(visit, visit.say("import-understood-title"));
    Ok(ImportPage {
        shell: shell.below(visit.say("import-title"), paths::IMPORT),
        errors: rows
            .iter()
            .flat_map(|row| row::summary(visit, row))
            .collect(),
        rows,
        is_in_review: open.is_some_and(|open| open.stage == Stage::InReview),
        error: sent.and_then(|(_, _, refusal)| refusal.as_ref().map(say)),
        focus_areas: naming::focus_areas(&current),
        other_findings,
        import,
    })
}

/// Key of how much a finding matters, in icons and texts.
fn severity(finding: &Finding) -> &'static str {
    match finding.severity {
        Severity::Info => "info",
        Severity::Warning => "warning",
        Severity::Error => "danger",
    }
}
