//! What administrators do with providers, and what people do with their own connection.

use std::sync::Arc;

use serde_json::json;
use values::{id::Id, subject::Subject};

use super::{
    Draft, Provider, SUBJECT, Settings,
    flows::{self, Waiting},
    sign_in, store,
};
use crate::{
    access::{
        Actor, accounts,
        rights::ROLES,
        sessions::{self, Session},
        ways,
    },
    centre::Centre,
    database::Entry,
    error::{Error, Refusal, Result},
    web::form::Errors,
};

/// Adds a provider that answers under its address. People can use it once it knows this centre.
///
/// # Errors
/// Invalid when nobody answers there as a provider; refused when it is known already.
pub async fn add(centre: &Arc<Centre>, actor: &Actor, draft: &Draft) -> Result<Id> {
    actor.must(ROLES)?;
    let now = centre.clock.now();
    let heard = centre.outgoing.metadata(&draft.issuer, now, now).await;
    if heard.is_err() {
        let mut errors = Errors::default();
        errors.add("issuer", Refusal::new("error-provider-silent"));
        return Err(Error::Invalid(errors));
    }
    let change = centre.change(actor).await?;
    let id = store::insert(&change, draft).await?;
    let facts = json!({ "issuer": draft.issuer });
    change
        .commit(entry("provider-added", id).with(facts))
        .await?;
    Ok(id)
}

/// Changes a provider. Without a new secret the one that is kept stays.
pub async fn change(
    centre: &Arc<Centre>,
    actor: &Actor,
    id: Id,
    settings: &Settings,
) -> Result<()> {
    actor.must(ROLES)?;
    let change = centre.change(actor).await?;
    let before = store::find(change.rows(), id)
        .await?
        .ok_or(Error::NotFound)?;
    store::update(&change, &before, settings).await?;
    let facts = json!({
        "client_id": settings.client_id,
        "email_domains": settings.email_domains,
        "second_factor": settings.counts_second_factor,
        "has_new_secret": settings.new_secret.is_some(),
    });
    change
        .commit(entry("provider-changed", id).with(facts))
        .await
}

/// Forgets a provider, who anybody is there, and ends the sessions that came through it. Everybody
/// still has their mailed link.
pub async fn remove(centre: &Arc<Centre>, actor: &Actor, id: Id) -> Result<()> {
    actor.must(ROLES)?;
    let change = centre.change(actor).await?;
    let provider = store::find(change.rows(), id)
        .await?
        .ok_or(Error::NotFound)?;
    let which = sessions::OfProvider {
        provider: id,
        account: None,
        session: None,
        until: change.now(),
    };
    sessions::end_of_provider(&change, &which).await?;
    flows::forget(&change, id).await?;
    store::delete(&change, &provider).await?;
    let facts = json!({ "issuer": provider.issuer });
    change
        .commit(entry("provider-removed", id).with(facts))
        .await
}

/// How many accounts are connected with a provider.
pub async fn connected(centre: &Arc<Centre>, provider: &Provider) -> Result<u64> {
    Ok(store::connected(centre.database.read(), provider).await?)
}

/// Connects the account of whoever holds `session` with who waits in their browser.
///
/// # Errors
/// Refused when it has been used, or when either is connected already.
pub(crate) async fn connect(
    centre: &Arc<Centre>,
    session: &Session,
    waiting: &Waiting,
) -> Result<()> {
    let rows = centre.database.read();
    let account = ways::own_account(rows, session).await?;
    let provider = store::find(rows, waiting.provider).await?;
    let provider = provider.ok_or(Error::NotFound)?;
    let who = (&provider, waiting.subject.as_str());
    if sign_in::connect(centre, &session.actor, &account, who, Some(waiting)).await? {
        Ok(())
    } else {
        Err(Refusal::new("provider-mishap-stale").into())
    }
}

/// Takes the connection of one's own account away.
///
/// # Errors
/// Not found when there is none.
pub(crate) async fn disconnect(centre: &Arc<Centre>, session: &Session, id: Id) -> Result<()> {
    let account = ways::own_account(centre.database.read(), session).await?;
    let mut change = centre.change(&session.actor).await?;
    let provider = store::find(change.rows(), id)
        .await?
        .ok_or(Error::NotFound)?;
    if !store::disconnect(&change, account.id, &provider).await? {
        return Err(Error::NotFound);
    }
    ways::told(&mut change, "mail-provider-disconnected", centre, &account).await?;
    let subject = Subject::new(accounts::SUBJECT, account.id);
    let entry = Entry::new("provider-disconnected", subject);
    change.commit(entry.with(json!({ "provider": id }))).await
}

fn entry(action: &'static str, id: Id) -> Entry {
    Entry::new(action, Subject::new(SUBJECT, id))
}
