//! Reading a Steckbrief in, and taking over what was understood.

use std::sync::Arc;

use platform::{Refusal, Result, access::Actor, centre::Centre, database::Entry};
use serde_json::{Value, json};
use values::{id::Id, subject::Subject};

use super::{
    model::{Import, SUBJECT, Understood},
    store,
};
use crate::{document::reading::Part, rights::EDIT, versions};

/// Reads `bytes` and keeps what was understood beside its text.
///
/// # Errors
/// Refused when this is no Steckbrief; the sentence says why.
pub async fn read(
    centre: &Arc<Centre>,
    actor: &Actor,
    file_name: &str,
    bytes: &[u8],
) -> Result<Id> {
    actor.must(EDIT)?;
    let understood = steckbrief::read(bytes).map_err(|refusal| refused(&refusal))?;
    let change = centre.change(actor).await?;
    let raw = understood
        .raw()
        .iter()
        .map(|field| (field.label.clone(), field.value.clone()));
    let raw: Vec<_> = raw.collect();
    let count = understood.tasks.len() + understood.best_practice.len();
    let lines: Vec<_> = raw
        .iter()
        .map(|(label, text)| format!("{label}\t{text}"))
        .collect();
    let import = Import {
        id: change.new_id(),
        file_name: file_name.chars().take(200).collect(),
        source: lines.join(
            "
",
        ),
        understood: Understood {
            raw,
            ids: (0..count).map(|_| change.new_id()).collect(),
            steckbrief: understood,
        },
        taken: Vec::new(),
        imported_by: actor.name.clone(),
        imported_at: change.now(),
    };
    store::insert(&change, &import).await?;
    change
        .commit(Entry::new(
            "steckbrief-read",
            Subject::new(SUBJECT, import.id),
        ))
        .await?;
    Ok(import.id)
}

/// Why a file is no Steckbrief, as a sentence beside the upload.
pub fn refused(refusal: &steckbrief::Refusal) -> Refusal {
    Refusal::new(match refusal {
        steckbrief::Refusal::Empty => "refused-file-empty",
        steckbrief::Refusal::TooLarge { .. } => "refused-file-too-large",
        steckbrief::Refusal::NotText => "refused-file-not-text",
        _ => "refused-file-no-steckbrief",
    })
}

/// Takes parts over into the draft: each with the stamp of what the person saw there.
pub async fn take(
    centre: &Arc<Centre>,
    actor: &Actor,
    import: Id,
    parts: Vec<(Part, String, Value)>,
) -> Result<()> {
    let keys: Vec<String> = parts.iter().map(|(part, _, _)| part.key()).collect();
    let change = centre.change(actor).await?;
    let mut taken = store::find(change.rows(), import).await?.taken;
    versions::actions::put_parts(&change, parts).await?;
    taken.extend(
        keys.iter()
            .filter(|key| !taken.contains(key))
            .cloned()
            .collect::<Vec<_>>(),
    );
    store::update_taken(&change, import, &taken).await?;
    let entry = Entry::new("steckbrief-taken-over", Subject::new(SUBJECT, import));
    change
        .commit(entry.with(json!({ "parts": keys.len() })))
        .await
}
