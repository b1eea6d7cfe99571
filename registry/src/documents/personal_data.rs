//! What documents keep about a person: what hangs on their record, and what they brought.

use std::sync::Arc;

use platform::{Result, access::Actor, area::Concerned, centre::Centre, database::Entry};
use serde_json::{Value, json};
use values::subject::Subject;

use super::{
    model::{Document, SUBJECT},
    store,
};

/// Everything that names them, for Art. 15 and 20 DSGVO. The files themselves are fetched from
/// the record's page.
pub async fn export(centre: Arc<Centre>, whom: Concerned) -> Result<Value> {
    let rows = centre.database.read();
    let mut about = Vec::new();
    if let Some(person) = whom.person {
        about = store::of_subject(rows, &Subject::new("person", person)).await?;
    }
    let mut brought = Vec::new();
    if let Some(account) = whom.account {
        brought = store::brought_by(rows, account).await?;
    }
    if about.is_empty() && brought.is_empty() {
        return Ok(Value::Null);
    }
    Ok(json!({ "about": listed(&about), "brought": listed(&brought) }))
}

fn listed(documents: &[Document]) -> Value {
    let all = documents.iter().map(|document| {
        json!({
            "name": document.name,
            "description": document.description,
            "bytes": document.size,
            "at": document.uploaded_at,
        })
    });
    all.collect()
}

/// Removes what hangs on their record, content and all, and their name from what they brought,
/// for Art. 17 DSGVO.
pub async fn erase(centre: Arc<Centre>, whom: Concerned) -> Result<()> {
    let Some(who) = whom.person.or(whom.account) else {
        return Ok(());
    };
    let change = centre.change(&Actor::machine("erasure")).await?;
    if let Some(person) = whom.person {
        for document in store::of_subject(change.rows(), &Subject::new("person", person)).await? {
            store::delete(&change, document.id).await?;
        }
    }
    if let Some(account) = whom.account {
        store::forget(&change, account).await?;
    }
    change
        .commit(Entry::new("documents-erased", Subject::new(SUBJECT, who)))
        .await
}
