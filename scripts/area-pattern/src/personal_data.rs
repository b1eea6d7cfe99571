//! What this area keeps about a person: handing it out, and erasing it.

use std::sync::Arc;

use platform::{Result, access::Actor, area::Concerned, centre::Centre, database::Entry};
use serde_json::{Value, json};
use values::subject::Subject;

use crate::{model::SUBJECT, store};

/// Everything they have written, for Art. 15 and 20 DSGVO.
pub async fn export(centre: Arc<Centre>, whom: Concerned) -> Result<Value> {
    let Some(account) = whom.account else {
        return Ok(Value::Null);
    };
    let notes = store::list_by(centre.database.read(), account).await?;
    let notes = notes
        .into_iter()
        .map(|note| json!({ "text": note.text, "at": note.written_at }));
    Ok(notes.collect())
}

/// Removes it, for Art. 17 DSGVO.
pub async fn erase(centre: Arc<Centre>, whom: Concerned) -> Result<()> {
    let Some(account) = whom.account else {
        return Ok(());
    };
    let change = centre.change(&Actor::machine("erasure")).await?;
    store::delete_by(&change, account).await?;
    change
        .commit(Entry::new(
            "example-notes-erased",
            Subject::new(SUBJECT, account),
        ))
        .await
}
