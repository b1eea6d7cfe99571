//! What people do with notes: right, load, rule, write, log.

use std::sync::Arc;

use platform::{Result, access::Actor, centre::Centre, database::Entry};
use values::{id::Id, subject::Subject};

use crate::{
    model::{NewNote, Note, SUBJECT},
    rights::{READ, WRITE},
    rules, store,
};

/// The notes, the newest first.
pub async fn list(centre: &Arc<Centre>, actor: &Actor) -> Result<Vec<Note>> {
    actor.must(READ)?;
    store::list(centre.database.read()).await
}

/// Writes a note.
///
/// # Errors
/// Refused when the newest note says the same.
pub async fn write(centre: &Arc<Centre>, actor: &Actor, new: NewNote) -> Result<Id> {
    actor.must(WRITE)?;
    let change = centre.change(actor).await?;
    rules::may_write(&new, store::newest(change.rows()).await?.as_ref())?;
    let note = Note {
        id: change.new_id(),
        text: new.text,
        written_by: actor.name.clone(),
        written_at: change.now(),
    };
    store::insert(&change, &note).await?;
    change
        .commit(Entry::new(
            "example-note-written",
            Subject::new(SUBJECT, note.id),
        ))
        .await?;
    Ok(note.id)
}
