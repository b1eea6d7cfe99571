//! What is kept about a person: where they are known, for whom they act, and tables they brought
//! along.

use std::sync::Arc;

use platform::{Result, access::Actor, area::Concerned, centre::Centre, database::Entry};
use serde_json::{Value, json};
use values::subject::Subject;

use super::{members, model::SUBJECT, store};

/// Everything, for Art. 15 and 20 DSGVO.
pub async fn export(centre: Arc<Centre>, whom: Concerned) -> Result<Value> {
    let rows = centre.database.read();
    let mut contacts = Vec::new();
    if let Some(person) = whom.person {
        for (contact, organisation) in store::contacts_of(rows, person).await? {
            let details = contact.details;
            contacts.push(json!({
                "organisation": organisation,
                "name": details.name,
                "role": details.role,
                "email": details.email,
                "phone": details.phone,
                "from": details.starts_on,
                "until": details.ends_on,
            }));
        }
    }
    let mut imports = Vec::new();
    if let Some(account) = whom.account {
        for (file, at) in store::imports::list_of(rows, account).await? {
            imports.push(json!({ "file": file, "at": at }));
        }
    }
    let acts = match whom.account {
        Some(account) => members::personal_data::export(&centre, account).await?,
        None => Value::Null,
    };
    if contacts.is_empty() && imports.is_empty() && acts.is_null() {
        return Ok(Value::Null);
    }
    Ok(json!({ "contacts": contacts, "imports": imports, "acts_for": acts }))
}

/// Removes it, for Art. 17 DSGVO.
pub async fn erase(centre: Arc<Centre>, whom: Concerned) -> Result<()> {
    let Some(id) = whom.person.or(whom.account) else {
        return Ok(());
    };
    let change = centre.change(&Actor::machine("erasure")).await?;
    if let Some(person) = whom.person {
        store::delete_contacts_of(&change, person).await?;
    }
    if let Some(account) = whom.account {
        store::imports::delete_of(&change, account).await?;
        members::personal_data::erase(&change, account).await?;
    }
    let entry = Entry::new("organisations-contacts-erased", Subject::new(SUBJECT, id));
    change.commit(entry).await
}
