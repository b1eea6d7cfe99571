//! What is kept about interpreters who agreed to be brokered: handing it out, erasing it, pointing it to another record.

use std::sync::Arc;

use platform::{
    Result,
    access::Actor,
    area::{Concerned, MergedPerson},
    centre::Centre,
    database::{Change, Entry},
};
use serde_json::{Value, json};
use values::subject::Subject;

use super::{actions, sight, store};
use crate::interpreters;

/// What was handed over about them, to whom and when, for Art. 15 and 20 DSGVO.
pub async fn export(centre: Arc<Centre>, whom: Concerned) -> Result<Value> {
    let Some(person) = whom.person else {
        return Ok(Value::Null);
    };
    let own = interpreters::store::of_person(centre.database.read(), person).await?;
    let Some(own) = own else {
        return Ok(Value::Null);
    };
    let shown = sight::shown_to(&centre, own.id).await?;
    if shown.is_empty() {
        return Ok(Value::Null);
    }
    let shown = shown.into_iter().map(|one| {
        json!({
            "institution": one.institution,
            "disclosed_at": one.at,
            "channels": one.channels,
        })
    });
    Ok(json!({ "disclosures": shown.collect::<Vec<_>>() }))
}

/// Removes it, for Art. 17 DSGVO.
pub async fn erase(centre: Arc<Centre>, whom: Concerned) -> Result<()> {
    let Some(person) = whom.person else {
        return Ok(());
    };
    // Institutions that wait for them must not wait for ever.
    let own = interpreters::store::of_person(centre.database.read(), person).await?;
    if let Some(own) = own {
        actions::withdraw(&centre, own.id).await?;
    }
    let change = centre.change(&Actor::machine("erasure")).await?;
    let Some(own) = interpreters::store::of_person(change.rows(), person).await? else {
        return Ok(());
    };
    store::delete_to(&change, own.id).await?;
    let subject = Subject::new(interpreters::SUBJECT, own.id);
    change
        .commit(Entry::new("brokering-person-erased", subject))
        .await
}

/// Two records of a person have become one.
pub async fn merge(change: &Change, merged: MergedPerson) -> Result<()> {
    let rows = change.rows();
    let from = interpreters::store::of_person(rows, merged.from).await?;
    let into = interpreters::store::of_person(rows, merged.into).await?;
    match (from, into) {
        (Some(from), Some(into)) => store::hand_on(change, from.id, into.id).await,
        _ => Ok(()),
    }
}
