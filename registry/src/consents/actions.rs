//! What people do with consents: right, load, rule, write, log.

use std::{collections::BTreeMap, sync::Arc};

use platform::{Error, Refusal, Result, access::Actor, centre::Centre, database::Entry};
use values::{id::Id, subject::Subject};

use super::{
    model::{CONSENT, Consent, NewConsent, NewText, TEXT, Text},
    rights::{EDIT, READ},
    rules, store,
};

/// The texts, and how many consents are open for each purpose.
pub async fn texts(
    centre: &Arc<Centre>,
    actor: &Actor,
) -> Result<(Vec<Text>, BTreeMap<String, i64>)> {
    actor.must(READ)?;
    let rows = centre.database.read();
    Ok((
        store::texts(rows).await?,
        store::open_by_purpose(rows).await?,
    ))
}

/// What a person has agreed to.
pub async fn list_of(centre: &Arc<Centre>, actor: &Actor, person: Id) -> Result<Vec<Consent>> {
    actor.must(READ)?;
    store::list_of(centre.database.read(), person).await
}

/// Writes a text: the first of its purpose and language, or the next version.
pub async fn write_text(centre: &Arc<Centre>, actor: &Actor, new: NewText) -> Result<Id> {
    actor.must(EDIT)?;
    let change = centre.change(actor).await?;
    let id = store::insert_text(&change, &new, centre.clock.today()).await?;
    change
        .commit(Entry::new("consents-text-written", Subject::new(TEXT, id)))
        .await?;
    Ok(id)
}

/// Records that a person has agreed.
///
/// # Errors
/// Refused in the future, before the text existed, and where a consent holds already.
pub async fn give(centre: &Arc<Centre>, actor: &Actor, person: Id, new: NewConsent) -> Result<Id> {
    actor.must(EDIT)?;
    let change = centre.change(actor).await?;
    let text = store::text(change.rows(), new.text).await?;
    let text = text.ok_or(Error::NotFound)?;
    let given = store::list_of(change.rows(), person).await?;
    rules::may_give(&new, &text, &given, centre.clock.today())?;
    let id = store::insert(&change, person, &new, &text).await?;
    let id = id.ok_or_else(|| Refusal::new("refused-consents-given"))?;
    change
        .commit(Entry::new("consents-given", Subject::new(CONSENT, id)))
        .await?;
    Ok(id)
}

/// Withdraws a consent: from today on it does not hold. Gives back whose it was.
///
/// # Errors
/// Refused when it was withdrawn already.
pub async fn withdraw(centre: &Arc<Centre>, actor: &Actor, id: Id) -> Result<Id> {
    actor.must(EDIT)?;
    let change = centre.change(actor).await?;
    let consent = store::find(change.rows(), id).await?;
    rules::may_withdraw(&consent)?;
    store::withdraw(&change, &consent, centre.clock.today()).await?;
    change
        .commit(Entry::new("consents-withdrawn", Subject::new(CONSENT, id)))
        .await?;
    Ok(consent.person)
}
