//! What consents keep about a person: handing it out, and what an erasure does.

use std::sync::Arc;

use chrono::Days;
use platform::{
    Result,
    access::Actor,
    area::{Concerned, Stays},
    centre::Centre,
    database::Entry,
};
use serde_json::{Value, json};
use values::{language::Language, subject::Subject};

use super::store;

/// A withdrawn consent proves for three years that one was there (§ 195 BGB: claims lapse).
pub const PROOF_DAYS: u32 = 1_095;

/// Everything a person has agreed to.
pub async fn export(centre: Arc<Centre>, whom: Concerned) -> Result<Value> {
    let Some(person) = whom.person else {
        return Ok(Value::Null);
    };
    let given = store::list_of(centre.database.read(), person).await?;
    let given = given.into_iter().map(|consent| {
        let way = format!("consents-way-{}", consent.way.key());
        json!({
            "purpose": consent.name,
            "text": format!("{} {}", consent.language.tag(), consent.version),
            "given_on": consent.given_on,
            "way": centre.texts.say(Language::German, &way),
            "withdrawn_on": consent.withdrawn_on,
        })
    });
    Ok(json!({ "consents": given.collect::<Vec<_>>() }))
}

/// Withdraws everything that is open: nothing is done on its ground any more. That it was given
/// stays as proof, without a name.
pub async fn erase(centre: Arc<Centre>, whom: Concerned) -> Result<()> {
    let Some(person) = whom.person else {
        return Ok(());
    };
    let change = centre.change(&Actor::machine("erasure")).await?;
    let today = centre.clock.today();
    for consent in store::list_of(change.rows(), person).await? {
        if consent.withdrawn_on.is_none() {
            store::withdraw(&change, &consent, today).await?;
        }
    }
    let subject = Subject::new("person", person);
    change.commit(Entry::new("consents-ended", subject)).await
}

/// The proof of what was given.
pub async fn stays(centre: Arc<Centre>, whom: Concerned) -> Result<Vec<Stays>> {
    let Some(person) = whom.person else {
        return Ok(Vec::new());
    };
    let today = centre.clock.today();
    let given = store::list_of(centre.database.read(), person).await?;
    let last = given
        .iter()
        .map(|consent| consent.withdrawn_on.unwrap_or(today))
        .max();
    Ok(last
        .map(|last| Stays {
            reason: "consents-stay",
            until: last.checked_add_days(Days::new(PROOF_DAYS.into())),
        })
        .into_iter()
        .collect())
}
