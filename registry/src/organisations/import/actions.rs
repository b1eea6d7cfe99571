//! Bringing a table along: read, say which column is which, choose, take over at once.

use std::{collections::BTreeMap, sync::Arc};

use chrono::TimeDelta;
use platform::{Refusal, Result, access::Actor, centre::Centre, database::Entry};
use values::{id::Id, subject::Subject};

use super::{
    super::{
        model::Organisation,
        rights::IMPORT,
        store::{self, imports},
    },
    mapping,
    model::{Choice, FIELDS, Import, Row, SUBJECT, Tally},
    rules, table,
};

/// How long a table waits to be taken over.
const WAITS: TimeDelta = TimeDelta::hours(48);
/// Most characters of a file's name that are kept.
const FILE_NAME: usize = 120;

/// Reads a file and keeps its table for two days. Tables whose time is over are forgotten now.
///
/// # Errors
/// Refused when it is no table we can read.
pub async fn read(
    centre: &Arc<Centre>,
    actor: &Actor,
    file_name: &str,
    bytes: Vec<u8>,
) -> Result<Id> {
    actor.must(IMPORT)?;
    let cells = table::read(&bytes)?;
    let change = centre.change(actor).await?;
    imports::forget_expired(&change).await?;
    // Some browsers send the way to the file, too.
    let name = file_name.rsplit(['/', '\\']).next().unwrap_or_default();
    let name = name
        .chars()
        .filter(|letter| !crate::reading::is_hidden(*letter));
    let import = Import {
        id: change.new_id(),
        file_name: name.take(FILE_NAME).collect(),
        expires_at: change.now() + WAITS,
        mapping: mapping::guess(&cells[0]),
        cells,
        choices: BTreeMap::new(),
        taken: None,
    };
    imports::insert(&change, &import).await?;
    let entry = Entry::new(
        "organisations-import-uploaded",
        Subject::new(SUBJECT, import.id),
    );
    let entry = entry.with(serde_json::json!({ "rows": import.cells.len() - 1 }));
    change.commit(entry).await?;
    Ok(import.id)
}

/// A table that waits, or what became of it.
pub async fn find(centre: &Arc<Centre>, actor: &Actor, id: Id) -> Result<Import> {
    actor.must(IMPORT)?;
    imports::find(centre.database.read(), id, centre.clock.now()).await
}

/// Its rows, compared with what is known now.
pub async fn rows(centre: &Arc<Centre>, actor: &Actor, import: &Import) -> Result<Vec<Row>> {
    actor.must(IMPORT)?;
    let known = store::list(centre.database.read()).await?;
    Ok(rules::rows(import, &known))
}

/// Says which column is which field. What was chosen for rows begins anew.
///
/// # Errors
/// Refused when no column stands for the name.
pub async fn map(
    centre: &Arc<Centre>,
    actor: &Actor,
    id: Id,
    mapping: Vec<Option<String>>,
) -> Result<()> {
    actor.must(IMPORT)?;
    let change = centre.change(actor).await?;
    let mut import = imports::find(change.rows(), id, change.now()).await?;
    must_wait(&import)?;
    let known = |field: &String| FIELDS.contains(&field.as_str());
    let width = import.heads().len();
    import.mapping = mapping
        .into_iter()
        .map(|field| field.filter(known))
        .collect();
    import.mapping.resize(width, None);
    if !import.has_names() {
        return Err(Refusal::new("refused-organisations-no-names").into());
    }
    import.choices.clear();
    imports::update_choices(&change, &import).await?;
    let subject = Subject::new(SUBJECT, id);
    change
        .commit(Entry::new("organisations-import-mapped", subject))
        .await
}

/// Keeps what was chosen for some rows.
pub async fn choose(
    centre: &Arc<Centre>,
    actor: &Actor,
    id: Id,
    choices: BTreeMap<usize, Choice>,
) -> Result<()> {
    actor.must(IMPORT)?;
    if choices.is_empty() {
        return Ok(());
    }
    let change = centre.change(actor).await?;
    let mut import = imports::find(change.rows(), id, change.now()).await?;
    must_wait(&import)?;
    let rows = import.cells.len().saturating_sub(1);
    import
        .choices
        .extend(choices.into_iter().filter(|(place, _)| *place < rows));
    imports::update_choices(&change, &import).await?;
    let subject = Subject::new(SUBJECT, id);
    change
        .commit(Entry::new("organisations-import-chosen", subject))
        .await
}

/// Takes everything over in one change: all rows or none.
///
/// # Errors
/// Refused when it has been taken over, or when there is nothing to take.
pub async fn take(centre: &Arc<Centre>, actor: &Actor, id: Id) -> Result<Tally> {
    actor.must(IMPORT)?;
    let change = centre.change(actor).await?;
    let import = imports::find(change.rows(), id, change.now()).await?;
    must_wait(&import)?;
    if !import.has_names() {
        return Err(Refusal::new("refused-organisations-no-names").into());
    }
    let plan = rules::plan(&import, &store::list(change.rows()).await?)?;
    let now = change.now();
    let new = plan.new.into_iter().map(|details| Organisation {
        id: change.new_id(),
        details,
        changed_at: now,
    });
    store::insert(&change, &new.collect::<Vec<_>>()).await?;
    for (id, details) in plan.changed {
        let changed_at = now;
        let changed = Organisation {
            id,
            details,
            changed_at,
        };
        store::update(&change, &changed).await?;
    }
    if !imports::take(&change, id, plan.tally).await? {
        return Err(Refusal::new("refused-organisations-taken").into());
    }
    let entry = Entry::new("organisations-imported", Subject::new(SUBJECT, id));
    change
        .commit(entry.with(serde_json::to_value(plan.tally)?))
        .await?;
    Ok(plan.tally)
}

fn must_wait(import: &Import) -> std::result::Result<(), Refusal> {
    if import.taken.is_some() {
        return Err(Refusal::new("refused-organisations-taken"));
    }
    Ok(())
}
