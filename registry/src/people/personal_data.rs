//! What is kept about a person: handing it out, and erasing it.

use std::sync::Arc;

use platform::{Result, access::Actor, area::Concerned, centre::Centre, database::Entry};
use serde_json::Value;
use values::subject::Subject;

use super::{
    model::{Person, SUBJECT},
    pages, store,
};

/// The whole record, for Art. 15 and 20 DSGVO.
pub async fn export(centre: Arc<Centre>, whom: Concerned) -> Result<Value> {
    let found = find(&centre, whom).await?;
    Ok(found.as_ref().map_or(Value::Null, pages::whole))
}

/// Removes the record, for Art. 17 DSGVO. Its number is not given again.
pub async fn erase(centre: Arc<Centre>, whom: Concerned) -> Result<()> {
    let Some(person) = find(&centre, whom).await? else {
        return Ok(());
    };
    let change = centre.change(&Actor::machine("erasure")).await?;
    store::delete(&change, person.id).await?;
    let entry = Entry::new("people-erased", Subject::new(SUBJECT, person.id));
    change.commit(entry).await
}

async fn find(centre: &Centre, whom: Concerned) -> Result<Option<Person>> {
    let rows = centre.database.read();
    if let Some(id) = whom.person {
        return Ok(store::find(rows, id).await?);
    }
    match whom.account {
        Some(account) => Ok(store::find_by_account(rows, account).await?),
        None => Ok(None),
    }
}
