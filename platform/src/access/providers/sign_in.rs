//! To a provider and back: where to send a browser, and what its answer opens.

use std::sync::Arc;

use serde_json::json;
use url::Url;
use values::{clock::Moment, id::Id, language::Language, subject::Subject};

use super::{
    Provider, answer_path,
    conversation::{self, Answer, Silence, Wish},
    flows::{self, Flow, secrets_of},
    rules, store,
};
use crate::{
    access::{
        Actor,
        accounts::{self, Account},
        rules as access_rules,
        sessions::{Arrival, Method, Session, Through},
        sign_in::{self, Outcome},
        ways,
    },
    centre::Centre,
    database::Entry,
    error::Result,
};

/// What a provider says about itself is believed so long, where nothing hangs on it.
const REMEMBERED: chrono::TimeDelta = chrono::TimeDelta::minutes(10);

/// Why nobody came in. Each is a sentence; none tells whether there is an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mishap {
    /// The provider does not answer.
    Silent,
    /// The way was begun in another browser, too long ago, or is used.
    Stale,
    /// The person has cancelled at the provider.
    Cancelled,
    /// The answer is not what was asked for.
    Unbelievable,
    /// Whoever this is has no way in here: unknown, not vouched for, or closed.
    Nobody,
}

impl Mishap {
    /// All of them.
    pub(crate) const ALL: [Self; 5] = [
        Self::Silent,
        Self::Stale,
        Self::Cancelled,
        Self::Unbelievable,
        Self::Nobody,
    ];

    /// As an address names it.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::Silent => "silent",
            Self::Stale => "stale",
            Self::Cancelled => "cancelled",
            Self::Unbelievable => "unbelievable",
            Self::Nobody => "nobody",
        }
    }

    /// Key of its sentence.
    pub(crate) fn sentence(self) -> &'static str {
        match self {
            Self::Silent => "provider-mishap-silent",
            Self::Stale => "provider-mishap-stale",
            Self::Cancelled => "provider-mishap-cancelled",
            Self::Unbelievable => "provider-mishap-unbelievable",
            Self::Nobody => "provider-mishap-nobody",
        }
    }
}

/// Where a browser goes, with a secret of its own.
pub(crate) struct Way {
    /// At the provider.
    pub address: Url,
    /// For the cookie.
    pub secret: String,
}

/// What an answer leads to.
pub(crate) enum Arrived {
    /// Signed in, or on the way to the second factor.
    In(Outcome),
    /// The account's owner must say that this is them.
    ToConnect,
}

/// The answer as it stands in the address a browser comes back to.
#[derive(Debug, serde::Deserialize)]
pub(crate) struct Returned {
    code: Option<String>,
    state: Option<String>,
    error: Option<String>,
    iss: Option<String>,
}

/// Begins a way to `provider`: to sign in, or for `account` to be connected.
pub(crate) async fn begin(
    centre: &Arc<Centre>,
    provider: &Provider,
    flow: &Flow,
    page_language: Language,
) -> Result<std::result::Result<Way, Mishap>> {
    let now = centre.clock.now();
    let since = now - REMEMBERED;
    let heard = centre.outgoing.metadata(&provider.issuer, now, since).await;
    let Ok(metadata) = heard else {
        return Ok(Err(Mishap::Silent));
    };
    let rules = access_rules::today(centre.database.read(), centre.clock.today()).await?;
    let secret = flows::open(centre, provider.id, flow).await?;
    let wish = Wish {
        language: page_language,
        longest: rules.longest(),
        has_email: wants_email(provider, flow),
    };
    let answer_at = centre.address(&answer_path(provider.id));
    let secrets = secrets_of(&secret);
    let address = conversation::address(provider, &metadata, &answer_at, &secrets, &wish);
    let address = address.ok().filter(|address| {
        // A provider may name any address; a browser is sent only where we would call ourselves.
        rules::may_be_called(address, centre.outgoing.inner())
    });
    Ok(address
        .map(|address| Way { address, secret })
        .ok_or(Mishap::Silent))
}

/// The mail address is asked for only where it is used: to connect by it, or to be recognised by.
fn wants_email(provider: &Provider, flow: &Flow) -> bool {
    flow.account.is_some() || !provider.email_domains.is_empty()
}

/// Takes the answer that `browser` brings back from `provider`; says, too, in which language the
/// way was begun.
pub(crate) async fn receive(
    centre: &Arc<Centre>,
    provider: &Provider,
    (browser, returned): (&str, Returned),
    session: Option<&Session>,
    browser_name: &str,
) -> Result<(Option<Language>, std::result::Result<Arrived, Mishap>)> {
    let state = returned.state.as_deref().unwrap_or_default();
    let Some(flow) = flows::take(centre, provider.id, browser, state).await? else {
        return Ok((None, Err(Mishap::Stale)));
    };
    let language = flow.language;
    let answer = match ask(centre, provider, &flow, browser, returned).await? {
        Ok(answer) => answer,
        Err(mishap) => return Ok((language, Err(mishap))),
    };
    let arrived = match flow.account {
        Some(account) if session.is_some_and(|own| own.actor.account == Some(account)) => {
            let called = answer.email.map(|(email, _)| email);
            let who = (answer.subject, called);
            flows::keep_answer(centre, (provider.id, account), browser, who).await?;
            Ok(Arrived::ToConnect)
        }
        Some(_) => Err(Mishap::Stale),
        None => enter(centre, provider, answer, browser_name).await?,
    };
    Ok((language, arrived))
}

/// Turns the answer in the address into who it was.
async fn ask(
    centre: &Arc<Centre>,
    provider: &Provider,
    flow: &Flow,
    browser: &str,
    returned: Returned,
) -> Result<std::result::Result<Answer, Mishap>> {
    let now = centre.clock.now();
    let heard = centre.outgoing.metadata(&provider.issuer, now, now).await;
    let Ok(metadata) = heard else {
        return Ok(Err(Mishap::Silent));
    };
    let is_promised = conversation::names_itself(&metadata);
    if !rules::comes_from(&provider.issuer, returned.iss.as_deref(), is_promised) {
        return Ok(Err(Mishap::Unbelievable));
    }
    let code = match (returned.code, returned.error.as_deref()) {
        (Some(code), None) => code,
        (_, Some("access_denied")) => return Ok(Err(Mishap::Cancelled)),
        _ => return Ok(Err(Mishap::Silent)),
    };
    let (own, has_email) = (provider.clone(), wants_email(provider, flow));
    let (secrets, answer_at) = (
        secrets_of(browser),
        centre.address(&answer_path(provider.id)),
    );
    let asked = centre.outgoing.ask(move |http| {
        let proof = (code, &secrets, has_email, now);
        conversation::redeem(http, &own, &metadata, &answer_at, proof)
    });
    Ok(match asked.await {
        Ok(Ok(answer)) => Ok(answer),
        Ok(Err(conversation::Unbelievable)) => Err(Mishap::Unbelievable),
        Err(Silence) => Err(Mishap::Silent),
    })
}

/// Signs in whoever the provider says it is, if they have an account here.
async fn enter(
    centre: &Arc<Centre>,
    provider: &Provider,
    answer: Answer,
    browser_name: &str,
) -> Result<std::result::Result<Arrived, Mishap>> {
    let now = centre.clock.now();
    let rows = centre.database.read();
    let longest = access_rules::today(rows, centre.clock.today())
        .await?
        .longest();
    if rules::is_too_old(answer.proven_at, now, longest) {
        return Ok(Err(Mishap::Unbelievable));
    }
    let known = store::account_of(rows, provider, &answer.subject).await?;
    let account = match known {
        Some(account) => Some(account),
        None => connect_by_email(centre, provider, &answer).await?,
    };
    let change = centre.change(&Actor::machine("sign-in")).await?;
    let found = accounts::find(change.rows(), account.unwrap_or_default()).await?;
    let Some(account) = found.filter(|account| account.disabled_at.is_none()) else {
        ways::fail(change, account.unwrap_or_default(), "provider").await?;
        return Ok(Err(Mishap::Nobody));
    };
    store::used(&change, account.id, provider).await?;
    let arrival = arrival(provider, answer, (now, longest), browser_name);
    let outcome = sign_in::arrive(change, account.id, &arrival, None).await?;
    Ok(Ok(Arrived::In(outcome)))
}

fn arrival<'a>(
    provider: &Provider,
    answer: Answer,
    (now, longest): (Moment, chrono::TimeDelta),
    browser: &'a str,
) -> Arrival<'a> {
    let has_second_factor = rules::has_second_factor(
        provider.second_factor_since.is_some(),
        &provider.strong_acr,
        answer.acr.as_deref(),
        &answer.amr,
    );
    Arrival {
        method: Method::Provider,
        has_second_factor,
        browser,
        through: Some(Through {
            provider: provider.id,
            session: answer.session,
        }),
        proven_at: rules::proven_at(answer.proven_at, now, longest),
    }
}

/// Connects whoever comes for the first time with the account of their mail address: verified by
/// the provider, in a domain it may vouch for, letter by letter the account's own.
async fn connect_by_email(
    centre: &Arc<Centre>,
    provider: &Provider,
    answer: &Answer,
) -> Result<Option<Id>> {
    let rows = centre.database.read();
    let Some((email, true)) = &answer.email else {
        return Ok(None);
    };
    if !rules::vouches_for(&provider.email_domains, email) {
        return Ok(None);
    }
    let found = accounts::find_by_email(rows, email).await?;
    // Addresses are found however they are spelled; a stranger may own the other spelling.
    let Some(account) = found.filter(|account| is_same(&account.email, email)) else {
        return Ok(None);
    };
    let before = store::identities(rows, account.id).await?;
    // The mailbox may belong to somebody else by now; the identity does not.
    if before.iter().any(|own| own.provider == provider.id) {
        return Ok(None);
    }
    connect(
        centre,
        &Actor::machine("sign-in"),
        &account,
        (provider, &answer.subject),
        None,
    )
    .await?;
    Ok(Some(account.id))
}

fn is_same(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}

/// Connects `account` with who it is at a provider, and tells it.
pub(super) async fn connect(
    centre: &Arc<Centre>,
    actor: &Actor,
    account: &Account,
    (provider, subject): (&Provider, &str),
    waiting: Option<&flows::Waiting>,
) -> Result<bool> {
    let mut change = centre.change(actor).await?;
    if let Some(waiting) = waiting
        && !flows::use_up(&change, waiting).await?
    {
        return Ok(false);
    }
    store::connect(&change, account.id, provider, subject).await?;
    ways::told(&mut change, "mail-provider-connected", centre, account).await?;
    let concerned = Subject::new(accounts::SUBJECT, account.id);
    let entry = Entry::new("provider-connected", concerned);
    change
        .commit(entry.with(json!({ "provider": provider.id })))
        .await?;
    Ok(true)
}
