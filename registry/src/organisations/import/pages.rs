//! The three steps of bringing a table along: file, columns, rows.

use std::collections::BTreeMap;

use askama::Template;
use axum::{
    extract::{Multipart, Path, Query},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use platform::{
    Error, Refusal, Result,
    web::{
        Form, Shell, Visit,
        list::{Listed, PAGE, Wanted},
        redirect, render,
        sheet::{self, Cell, Sheet},
    },
};
use serde::Deserialize;
use values::id::Id;

use super::{
    super::{pages::shell, paths},
    actions,
    model::{Choice, FIELDS, Import, Row, Tally},
    table,
};

/// Names the filter that leaves rows with findings only.
const SHOW: &str = "zeige";

/// Names an import in an address.
#[derive(Deserialize)]
pub struct Named {
    id: Id,
}

#[derive(Template)]
#[template(path = "organisations/import_start.html")]
struct StartPage {
    shell: Shell,
    error: Option<String>,
    rows: usize,
}

/// The form for a file.
pub async fn start(visit: Visit) -> Result<Response> {
    start_page(&visit, None)
}

fn start_page(visit: &Visit, error: Option<&Refusal>) -> Result<Response> {
    render(&StartPage {
        shell: shell(visit, visit.say("organisations-import-title")),
        error: error.map(|refusal| refusal.sentence(&visit.house.texts, visit.language)),
        rows: table::ROWS,
    })
}

/// Reads the file and asks which column is which.
pub async fn read(visit: Visit, mut parts: Multipart) -> Result<Response> {
    let mut file = (String::new(), Vec::new());
    // What is larger than the door lets through breaks off here.
    let too_large =
        || Refusal::new("refused-organisations-too-large").with("rows", table::ROWS.to_string());
    let refused = loop {
        match parts.next_field().await {
            Ok(None) => break None,
            Ok(Some(part)) if part.name() == Some("file") => {
                let name = part.file_name().unwrap_or_default().to_owned();
                match part.bytes().await {
                    Ok(bytes) => file = (name, bytes.to_vec()),
                    Err(_) => break Some(too_large()),
                }
            }
            Ok(Some(_)) => {}
            Err(_) => break Some(too_large()),
        }
    };
    let (name, bytes) = file;
    let done = match refused {
        Some(refusal) => Err(refusal.into()),
        None => actions::read(visit.centre()?, &visit.actor, &name, bytes).await,
    };
    match done {
        Ok(id) => Ok(redirect(&visit.to(&paths::columns(id)))),
        Err(Error::Refused(refusal)) => {
            let page = start_page(&visit, Some(&refusal))?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(other) => Err(other),
    }
}

/// A column as the page asks about it.
struct Column {
    name: String,
    head: String,
    example: String,
    field: String,
}

#[derive(Template)]
#[template(path = "organisations/import_columns.html")]
struct ColumnsPage {
    shell: Shell,
    import: Import,
    columns: Vec<Column>,
    fields: Vec<(&'static str, String)>,
    error: Option<String>,
}

/// Which column is which, as guessed or said before.
pub async fn columns(visit: Visit, Path(named): Path<Named>) -> Result<Response> {
    let import = actions::find(visit.centre()?, &visit.actor, named.id).await?;
    if import.taken.is_some() {
        return Ok(redirect(&visit.to(&paths::import(named.id))));
    }
    columns_page(&visit, import, None)
}

fn columns_page(visit: &Visit, import: Import, error: Option<&Refusal>) -> Result<Response> {
    let column = |(place, head): (usize, &String)| Column {
        name: format!("spalte-{place}"),
        head: head.clone(),
        example: example(&import, place),
        field: import
            .mapping
            .get(place)
            .cloned()
            .flatten()
            .unwrap_or_default(),
    };
    let columns = import.heads().iter().enumerate().map(column).collect();
    let fields = FIELDS.map(|field| (field, visit.say(&format!("organisations-{field}"))));
    let title = visit.say("organisations-import-columns");
    render(&ColumnsPage {
        shell: shell(visit, title).below(visit.say("organisations-import-title"), paths::IMPORT),
        columns,
        fields: fields.to_vec(),
        error: error.map(|refusal| refusal.sentence(&visit.house.texts, visit.language)),
        import,
    })
}

/// The first filled cell of a column.
fn example(import: &Import, place: usize) -> String {
    let cells = import.cells.iter().skip(1).filter_map(|row| row.get(place));
    let mut filled = cells.filter(|cell| !cell.is_empty());
    filled
        .next()
        .map_or_else(String::new, |cell| cell.chars().take(80).collect())
}

/// Keeps which column is which.
pub async fn map(visit: Visit, Path(named): Path<Named>, Form(fields): Form) -> Result<Response> {
    let centre = visit.centre()?;
    let mut import = actions::find(centre, &visit.actor, named.id).await?;
    let columns = 0..import.heads().len();
    let mapping: Vec<_> = columns
        .map(|place| fields.optional(&format!("spalte-{place}")))
        .collect();
    match actions::map(centre, &visit.actor, named.id, mapping.clone()).await {
        Ok(()) => Ok(redirect(&visit.to(&paths::import(named.id)))),
        Err(Error::Refused(refusal)) => {
            import.mapping = mapping;
            let page = columns_page(&visit, import, Some(&refusal))?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(other) => Err(other),
    }
}

/// A row as the page shows it.
struct Line {
    row: Row,
    place: String,
    choice: Choice,
    findings: Vec<String>,
}

#[derive(Template)]
#[template(path = "organisations/import_rows.html")]
struct RowsPage {
    shell: Shell,
    import: Import,
    list: Listed<Line>,
    tally: Tally,
    with_findings: usize,
    is_narrowed: bool,
    here: String,
    error: Option<String>,
}

/// What the rows are, or what became of them.
pub async fn rows(visit: Visit, Path(named): Path<Named>) -> Result<Response> {
    let centre = visit.centre()?;
    let import = actions::find(centre, &visit.actor, named.id).await?;
    if import.taken.is_none() && !import.has_names() {
        return Ok(redirect(&visit.to(&paths::columns(named.id))));
    }
    rows_page(&visit, import, None).await
}

async fn rows_page(visit: &Visit, import: Import, error: Option<&Refusal>) -> Result<Response> {
    let rows = actions::rows(visit.centre()?, &visit.actor, &import).await?;
    let mut tally = import.taken.unwrap_or_default();
    for row in &rows {
        match row.choice(&import.choices) {
            Choice::New => tally.added += 1,
            Choice::Update => tally.updated += 1,
            Choice::Skip => tally.skipped += 1,
        }
    }
    let with_findings = rows.iter().filter(|row| !row.findings.is_empty()).count();
    let wanted = Wanted::of(visit, &["zeile"], &[SHOW]);
    let is_narrowed = wanted.filter(SHOW).is_some();
    let shown: Vec<Row> = rows
        .into_iter()
        .filter(|row| !is_narrowed || !row.findings.is_empty())
        .collect();
    let total = shown.len() as u64;
    let offset = usize::try_from(wanted.offset()).unwrap_or(usize::MAX);
    let page = usize::try_from(PAGE).unwrap_or(usize::MAX);
    let lines = shown.into_iter().skip(offset).take(page).map(|row| Line {
        place: row.place.to_string(),
        choice: row.choice(&import.choices),
        findings: findings_of(visit, &row),
        row,
    });
    let lines = lines.collect();
    let here = if visit.query.is_empty() {
        paths::import(import.id)
    } else {
        format!("{}?{}", paths::import(import.id), visit.query)
    };
    let title = visit.say("organisations-import-rows");
    render(&RowsPage {
        shell: shell(visit, title).below(visit.say("organisations-import-title"), paths::IMPORT),
        list: Listed::new(visit, wanted, lines, total),
        tally,
        with_findings,
        is_narrowed,
        here,
        error: error.map(|refusal| refusal.sentence(&visit.house.texts, visit.language)),
        import,
    })
}

/// Findings as sentences, each with the field it is about.
fn findings_of(visit: &Visit, row: &Row) -> Vec<String> {
    let texts = &visit.house.texts;
    let findings = row.findings.iter().map(|(field, refusal)| {
        let label = visit.say(&format!("organisations-{field}"));
        format!("{label}: {}", refusal.sentence(texts, visit.language))
    });
    findings.collect()
}

/// Keeps what was chosen on this page, and takes everything over when that button was pressed.
pub async fn choose(
    visit: Visit,
    Path(named): Path<Named>,
    Form(fields): Form,
) -> Result<Response> {
    let centre = visit.centre()?;
    let chosen = fields.iter().filter_map(|(name, value)| {
        let place = name.strip_prefix("zeile-")?.parse().ok()?;
        Some((place, Choice::of(value)?))
    });
    let chosen: BTreeMap<usize, Choice> = chosen.collect();
    actions::choose(centre, &visit.actor, named.id, chosen).await?;
    if !fields.has("take") {
        let here = fields.text("here");
        let own = paths::import(named.id);
        let here = if here.starts_with(&own) {
            here
        } else {
            own.as_str()
        };
        return visit.go_and_tell(here, "organisations-import-kept").await;
    }
    match actions::take(centre, &visit.actor, named.id).await {
        Ok(_) => {
            let path = paths::import(named.id);
            visit.go_and_tell(&path, "organisations-import-done").await
        }
        Err(Error::Refused(refusal)) => {
            let import = actions::find(centre, &visit.actor, named.id).await?;
            let page = rows_page(&visit, import, Some(&refusal)).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(other) => Err(other),
    }
}

/// How a sheet is asked for.
#[derive(Deserialize)]
pub struct As {
    als: Option<String>,
}

/// Rows with findings as they came, each with what is to be mended: for whoever keeps the table.
pub async fn findings(
    visit: Visit,
    Path(named): Path<Named>,
    Query(wanted): Query<As>,
) -> Result<Response> {
    let kind = wanted.als.as_deref().and_then(sheet::Kind::of);
    let centre = visit.centre()?;
    let import = actions::find(centre, &visit.actor, named.id).await?;
    let rows = actions::rows(centre, &visit.actor, &import).await?;
    let mut heads = vec![
        visit.say("organisations-import-row"),
        visit.say("organisations-import-findings"),
    ];
    heads.extend(import.heads().iter().map(|head| neutral(head)));
    let rows = rows
        .iter()
        .filter(|row| !row.findings.is_empty())
        .map(|row| {
            let cells = import.cells.get(row.place + 1).into_iter().flatten();
            let number = i64::try_from(row.number()).unwrap_or(i64::MAX);
            let mut line = vec![
                Cell::Number(number),
                Cell::Text(neutral(&findings_of(&visit, row).join("\n"))),
            ];
            line.extend(cells.map(|cell| Cell::Text(neutral(cell))));
            line
        });
    let sheet = Sheet {
        name: visit.say("organisations-import-findings"),
        heads,
        rows: rows.collect(),
    };
    sheet.answer(kind.unwrap_or(sheet::Kind::Xlsx))
}

/// Text without what nobody sees.
fn neutral(text: &str) -> String {
    let is_hidden = crate::reading::is_hidden;
    text.chars().filter(|letter| !is_hidden(*letter)).collect()
}
