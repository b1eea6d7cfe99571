//! What is kept about a person: handing it out, and erasing it.

use std::sync::Arc;

use platform::{Result, access::Actor, area::Concerned, centre::Centre, database::Entry, privacy};
use serde_json::Value;
use values::{day::Day, id::Id, language::Language, subject::Subject};

use super::{
    model::{Person, SUBJECT},
    pages, store,
};
use crate::languages;

/// The whole record, for Art. 15 and 20 DSGVO.
pub async fn export(centre: Arc<Centre>, whom: Concerned) -> Result<Value> {
    let found = find(&centre, whom).await?;
    Ok(found.as_ref().map_or(Value::Null, |person| {
        let mut whole = pages::whole(person);
        name_language(&mut whole["contact_language"]);
        let skills = whole["languages"].as_array_mut().into_iter().flatten();
        skills.for_each(|skill| name_language(&mut skill["tag"]));
        whole
    }))
}

/// Nobody knows themselves by a tag: `tr` becomes `Türkisch (tr)`.
fn name_language(tag: &mut Value) {
    if let Some(found) = tag.as_str().and_then(languages::find) {
        *tag = format!("{} ({})", found.name(Language::German), found.tag).into();
    }
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

/// Removes everybody whose last function ended before `kept_from`, unless they are held; says how
/// many. What others keep about them has periods of its own.
pub async fn expire(centre: Arc<Centre>, kept_from: Day) -> Result<u64> {
    let rows = centre.database.read();
    let held = privacy::retention::held_rows(rows, "person").await?;
    let gone = store::list_over(rows, kept_from, privacy::begin_of(kept_from)).await?;
    let gone: Vec<Id> = gone
        .into_iter()
        .filter(|id| !held.contains(&id.0))
        .collect();
    for id in &gone {
        let change = centre.change(&Actor::machine("retention")).await?;
        store::delete(&change, *id).await?;
        let entry = Entry::new("people-expired", Subject::new(SUBJECT, *id));
        change.commit(entry).await?;
    }
    Ok(gone.len() as u64)
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
