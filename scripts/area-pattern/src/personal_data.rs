//! What this area keeps about a person: handing it out, and erasing it.

use std::sync::Arc;

use platform::{Result, access::Actor, centre::Centre, database::Entry};
use serde_json::{Value, json};
use values::{id::Id, subject::Subject};

use crate::{model::SUBJECT, store};

/// Everything the account has written, for Art. 15 and 20 DSGVO.
pub async fn export(centre: Arc<Centre>, account: Id) -> Result<Value> {
    let notes = store::list_by(centre.database.read(), account).await?;
    let notes = notes
        .into_iter()
        .map(|note| json!({ "text": note.text, "at": note.written_at }));
    Ok(notes.collect())
}

/// Removes it, for Art. 17 DSGVO.
pub async fn erase(centre: Arc<Centre>, account: Id) -> Result<()> {
    let change = centre.change(&Actor::machine("erasure")).await?;
    store::delete_by(&change, account).await?;
    change
        .commit(Entry::new(
            "example-notes-erased",
            Subject::new(SUBJECT, account),
        ))
        .await
}
