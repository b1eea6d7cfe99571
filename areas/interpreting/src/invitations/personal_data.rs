//! What is kept about interpreters who were asked: handing it out, erasing it, pointing it to another record.

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

use super::store;
use crate::{
    interpreters,
    links::{self, Purpose},
};

/// When they were asked and what they answered, for Art. 15 and 20 DSGVO.
pub async fn export(centre: Arc<Centre>, whom: Concerned) -> Result<Value> {
    let Some(person) = whom.person else {
        return Ok(Value::Null);
    };
    let rows = centre.database.read();
    let Some(own) = interpreters::store::of_person(rows, person).await? else {
        return Ok(Value::Null);
    };
    let asked = store::list_to(rows, own.id).await?;
    if asked.is_empty() {
        return Ok(Value::Null);
    }
    let asked = asked.into_iter().map(|one| {
        json!({
            "sent_at": one.sent_at,
            "way": one.way.key(),
            "answer_by": one.answer_by,
            "answer": one.said().map(super::Answer::key),
            "answered_at": one.answer.map(|(_, at)| at),
            "reason": one.reason,
        })
    });
    Ok(json!({ "asked": asked.collect::<Vec<_>>() }))
}

/// Removes it, for Art. 17 DSGVO.
pub async fn erase(centre: Arc<Centre>, whom: Concerned) -> Result<()> {
    let Some(person) = whom.person else {
        return Ok(());
    };
    let change = centre.change(&Actor::machine("erasure")).await?;
    let Some(own) = interpreters::store::of_person(change.rows(), person).await? else {
        return Ok(());
    };
    for one in store::list_to(change.rows(), own.id).await? {
        links::revoke(&change, Purpose::Invitation, one.id).await?;
    }
    store::delete_to(&change, own.id).await?;
    let subject = Subject::new(interpreters::SUBJECT, own.id);
    change
        .commit(Entry::new("invitations-person-erased", subject))
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
