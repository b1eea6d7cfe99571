//! What people do with organisations: right, load, rule, write, log.

use std::sync::Arc;

use platform::{
    Refusal, Result,
    access::Actor,
    centre::Centre,
    database::{Change, Entry},
    web::Errors,
};
use values::{id::Id, subject::Subject};

use super::{
    model::{Contact, ContactDetails, Details, Organisation, SUBJECT},
    rights::{EDIT, READ},
    rules, store,
};

/// Every organisation, by name.
pub async fn list(centre: &Arc<Centre>, actor: &Actor) -> Result<Vec<Organisation>> {
    actor.must(READ)?;
    store::list(centre.database.read()).await
}

/// One organisation.
pub async fn find(centre: &Arc<Centre>, actor: &Actor, id: Id) -> Result<Organisation> {
    actor.must(READ)?;
    store::find(centre.database.read(), id).await
}

/// Adds an organisation.
///
/// # Errors
/// Invalid when another has its school number or its parent does not exist.
pub async fn add(centre: &Arc<Centre>, actor: &Actor, details: Details) -> Result<Id> {
    actor.must(EDIT)?;
    let change = centre.change(actor).await?;
    let new = Organisation {
        id: change.new_id(),
        details,
        changed_at: change.now(),
    };
    check(&change, &new).await?;
    store::insert(&change, std::slice::from_ref(&new)).await?;
    let subject = Subject::new(SUBJECT, new.id);
    change
        .commit(Entry::new("organisations-added", subject))
        .await?;
    Ok(new.id)
}

/// Changes an organisation.
///
/// # Errors
/// As [`add`]; not found when it does not exist.
pub async fn change(centre: &Arc<Centre>, actor: &Actor, id: Id, details: Details) -> Result<()> {
    actor.must(EDIT)?;
    let change = centre.change(actor).await?;
    store::find(change.rows(), id).await?;
    let changed = Organisation {
        id,
        details,
        changed_at: change.now(),
    };
    check(&change, &changed).await?;
    store::update(&change, &changed).await?;
    let subject = Subject::new(SUBJECT, id);
    change
        .commit(Entry::new("organisations-changed", subject))
        .await
}

/// What only the other records can tell.
async fn check(change: &Change, one: &Organisation) -> Result<()> {
    let mut errors = Errors::default();
    if let Some(parent) = one.details.parent {
        if store::find(change.rows(), parent).await.is_err() {
            errors.add("parent", Refusal::new("error-choice"));
        }
        let parents = store::parents(change.rows()).await?;
        if let Err(refusal) = rules::may_belong(one.id, Some(parent), &parents) {
            errors.add("parent", refusal);
        }
    }
    if let Some(number) = &one.details.school_number {
        let other = store::with_number(change.rows(), number).await?;
        if other.is_some_and(|other| other != one.id) {
            errors.add(
                "school_number",
                Refusal::new("refused-organisations-number"),
            );
        }
    }
    errors.into_result()
}

/// Adds somebody whom one knows at an organisation.
pub async fn add_contact(
    centre: &Arc<Centre>,
    actor: &Actor,
    organisation: Id,
    details: ContactDetails,
) -> Result<Id> {
    actor.must(EDIT)?;
    let change = centre.change(actor).await?;
    store::find(change.rows(), organisation).await?;
    let new = Contact {
        id: change.new_id(),
        organisation,
        details,
    };
    store::insert_contact(&change, &new).await?;
    let subject = Subject::new(SUBJECT, organisation);
    change
        .commit(Entry::new("organisations-contact-added", subject))
        .await?;
    Ok(new.id)
}

/// Changes what is known about a contact.
pub async fn change_contact(
    centre: &Arc<Centre>,
    actor: &Actor,
    organisation: Id,
    id: Id,
    details: ContactDetails,
) -> Result<()> {
    actor.must(EDIT)?;
    let change = centre.change(actor).await?;
    let mut contact = store::find_contact(change.rows(), organisation, id).await?;
    contact.details = details;
    store::update_contact(&change, &contact).await?;
    let subject = Subject::new(SUBJECT, organisation);
    change
        .commit(Entry::new("organisations-contact-changed", subject))
        .await
}

/// Removes a contact that was entered by mistake; who has left gets an end instead.
pub async fn remove_contact(
    centre: &Arc<Centre>,
    actor: &Actor,
    organisation: Id,
    id: Id,
) -> Result<()> {
    actor.must(EDIT)?;
    let change = centre.change(actor).await?;
    store::find_contact(change.rows(), organisation, id).await?;
    store::delete_contact(&change, id).await?;
    let subject = Subject::new(SUBJECT, organisation);
    change
        .commit(Entry::new("organisations-contact-removed", subject))
        .await
}
