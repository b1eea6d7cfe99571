//! Signing out at a provider, too, and hearing from it that somebody has signed out there.

use std::sync::Arc;

use serde_json::json;
use url::Url;
use values::{language::Language, subject::Subject};

use super::{AFTER_SIGN_OUT, Provider, conversation, rules, store};
use crate::{
    access::{Actor, accounts, sessions},
    centre::Centre,
    database::Entry,
    error::Result,
};

/// What a provider says about itself is believed so long: strangers can ask for this.
const REMEMBERED: chrono::TimeDelta = chrono::TimeDelta::minutes(1);

/// Where a browser signs out at the provider, too; nothing when it has no such page or does not
/// answer.
pub(crate) async fn end_address(
    centre: &Arc<Centre>,
    provider: &Provider,
    language: Language,
) -> Option<Url> {
    let now = centre.clock.now();
    let heard = centre
        .outgoing
        .metadata(&provider.issuer, now, now - REMEMBERED)
        .await;
    let back_to = centre.address(AFTER_SIGN_OUT);
    let metadata = heard.ok()?;
    let address = conversation::end_address(provider, &metadata, &back_to, language)?;
    rules::may_be_called(&address, centre.outgoing.inner()).then_some(address)
}

/// Ends the sessions a provider's token speaks of. False when the token is not to be believed; true
/// says nothing about whether there was a session.
pub(crate) async fn hear(centre: &Arc<Centre>, provider: &Provider, token: &str) -> Result<bool> {
    let now = centre.clock.now();
    let heard = centre
        .outgoing
        .metadata(&provider.issuer, now, now - REMEMBERED)
        .await;
    let Ok(metadata) = heard else {
        return Ok(false);
    };
    let Ok(signed_out) = conversation::signed_out(provider, &metadata, token, now) else {
        return Ok(false);
    };
    let change = centre.change(&Actor::machine("sign-in")).await?;
    let account = store::account_of(change.rows(), provider, &signed_out.subject).await?;
    let Some(account) = account else {
        return Ok(true);
    };
    let which = sessions::OfProvider {
        provider: provider.id,
        account: Some(account),
        session: signed_out.session,
        until: rules::ends_until(signed_out.issued_at),
    };
    let ended = sessions::end_of_provider(&change, &which).await?;
    if ended > 0 {
        let subject = Subject::new(accounts::SUBJECT, account);
        let facts = json!({ "provider": provider.id });
        change
            .commit(Entry::new("session-ended", subject).with(facts))
            .await?;
    }
    Ok(true)
}
