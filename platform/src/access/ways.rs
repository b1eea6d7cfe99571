//! With what a person signs in, and what they change about it themselves.

use std::sync::Arc;

use sea_orm::ConnectionTrait;
use serde_json::json;
use values::{clock::Moment, id::Id, language::Language, subject::Subject};

use super::{
    Actor,
    accounts::{self, Account},
    attempts::{self, Target},
    passkeys::{self, Passkey},
    passwords,
    providers::{self, Identity},
    recovery, rules,
    sessions::{self, Arrival, Method, Session},
    sign_in::{self, Outcome},
    steps, totp,
};
use crate::{
    centre::Centre,
    database::{Change, Entry},
    error::{Error, Refusal, Result},
    mail,
};

/// With what an account can sign in beside a mailed link.
#[derive(Clone, Debug)]
pub struct Ways {
    /// Since when it has its password.
    pub password_since: Option<Moment>,
    /// Since when it has an authenticator app.
    pub app_since: Option<Moment>,
    /// Recovery codes not used yet.
    pub codes_left: u64,
    /// Its passkeys.
    pub passkeys: Vec<Passkey>,
    /// Who it is at providers.
    pub identities: Vec<Identity>,
}

impl Ways {
    /// How many recovery codes are left, for templates.
    pub fn codes_left_number(&self) -> i64 {
        i64::try_from(self.codes_left).unwrap_or(i64::MAX)
    }
}

/// What came of an attempt to prove something.
pub(crate) enum Attempt<T> {
    /// Too many wrong ones before: not looked at; the next one is allowed from then on.
    Wait(Moment),
    /// It was wrong.
    Wrong,
    /// It was right.
    Right(T),
}

/// The ways of `account`.
pub async fn of(rows: &impl ConnectionTrait, account: Id) -> Result<Ways> {
    Ok(Ways {
        password_since: passwords::changed_at(rows, account).await?,
        app_since: totp::confirmed_at(rows, account).await?,
        codes_left: recovery::left(rows, account).await?,
        passkeys: passkeys::list(rows, account).await?,
        identities: providers::identities(rows, account).await?,
    })
}

/// Signs in with a password. An account that does not exist, one that is closed and one without a
/// password get the same answer after the same time.
pub(crate) async fn by_password(
    centre: &Arc<Centre>,
    (email, password): (&str, &str),
    address: &str,
    browser: &str,
) -> Result<Attempt<Outcome>> {
    let targets = [Target::email(email), Target::address(address)];
    if let Some(until) = attempts::begin(centre, &targets).await? {
        return Ok(Attempt::Wait(until));
    }
    let rows = centre.database.read();
    let account = accounts::find_by_email(rows, email).await?;
    let id = account.as_ref().map(|account| account.id);
    let hash = passwords::of(rows, id.unwrap_or_default()).await?;
    let is_right = passwords::is_right(password, hash).await?;
    let change = centre.change(&Actor::machine("sign-in")).await?;
    let Some(id) = id.filter(|_| is_right) else {
        fail(change, id.unwrap_or_default(), "password").await?;
        return Ok(Attempt::Wrong);
    };
    attempts::forgive(&change, &targets).await?;
    let arrival = Arrival::by(Method::Password, browser, change.now());
    let outcome = sign_in::arrive(change, id, &arrival, None).await?;
    Ok(Attempt::Right(outcome))
}

/// Shows the second factor that the step behind `secret` waits for: a code of the app, or a
/// recovery code.
///
/// # Errors
/// Refused when the step is too old or used.
pub(crate) async fn by_code(
    centre: &Arc<Centre>,
    (secret, code): (&str, &str),
    address: &str,
    browser: &str,
) -> Result<Attempt<Outcome>> {
    let over = || Refusal::new("refused-sign-in-step");
    let step = steps::find(centre.database.read(), secret, centre.clock.now()).await?;
    let step = step.ok_or_else(over)?;
    let targets = [Target::code(step.account), Target::address(address)];
    if let Some(until) = attempts::begin(centre, &targets).await? {
        return Ok(Attempt::Wait(until));
    }
    let mut change = centre.change(&Actor::machine("sign-in")).await?;
    let account = accounts::find(change.rows(), step.account).await?;
    let account = account
        .filter(|account| account.disabled_at.is_none())
        .ok_or_else(over)?;
    if !takes_code(&mut change, centre, &account, code).await? {
        fail(change, step.account, "code").await?;
        return Ok(Attempt::Wrong);
    }
    if !steps::use_up(&change, &step).await? {
        return Err(over().into());
    }
    attempts::forgive(&change, &targets).await?;
    let mut arrival = Arrival::by(step.method, browser, change.now()).with_second_factor();
    arrival.through = step.through;
    let secret = sessions::open(&change, step.account, &arrival).await?;
    let subject = Subject::new(accounts::SUBJECT, step.account);
    let entry = Entry::new("signed-in", subject).with(sign_in::facts(&arrival));
    change.commit(entry).await?;
    Ok(Attempt::Right(Outcome::Session {
        secret,
        next: step.next,
    }))
}

/// Proves again who one is, in an open session: with a code where an app is set up, else with the
/// password. Gives back the session's new secret.
pub(crate) async fn prove(
    centre: &Arc<Centre>,
    session: &Session,
    proof: &str,
) -> Result<Attempt<String>> {
    let id = session.actor.account.ok_or(Error::SignInNeeded)?;
    let targets = [Target::code(id)];
    if let Some(until) = attempts::begin(centre, &targets).await? {
        return Ok(Attempt::Wait(until));
    }
    let rows = centre.database.read();
    let has_app = totp::confirmed_at(rows, id).await?.is_some();
    let is_password = !has_app && {
        let hash = passwords::of(rows, id).await?;
        passwords::is_right(proof, hash).await?
    };
    let mut change = centre.change(&session.actor).await?;
    let account = accounts::find(change.rows(), id)
        .await?
        .ok_or(Error::NotFound)?;
    let is_right =
        is_password || has_app && takes_code(&mut change, centre, &account, proof).await?;
    if !is_right {
        fail(change, id, "proof").await?;
        return Ok(Attempt::Wrong);
    }
    attempts::forgive(&change, &targets).await?;
    let secret = sessions::prove(&change, session.id, has_app).await?;
    let subject = Subject::new(accounts::SUBJECT, id);
    change.commit(Entry::new("proved", subject)).await?;
    Ok(Attempt::Right(secret))
}

/// Whether `code` is the app's or one of the recovery codes; a used recovery code is told.
async fn takes_code(
    change: &mut Change,
    centre: &Centre,
    account: &Account,
    code: &str,
) -> Result<bool> {
    if totp::check(change, account.id, code).await? {
        return Ok(true);
    }
    if !recovery::check(change, account.id, code).await? {
        return Ok(false);
    }
    told(change, "mail-recovery-used", centre, account).await?;
    Ok(true)
}

/// Writes down that somebody did not get in.
pub(crate) async fn fail(change: Change, account: Id, what: &str) -> Result<()> {
    let subject = Subject::new(accounts::SUBJECT, account);
    let entry = Entry::new("sign-in-failed", subject).with(json!({ "with": what }));
    change.commit(entry).await
}

/// Gives the person who acts a password, or another one. Their other sessions end.
///
/// # Errors
/// Invalid when the wish is too short, too long or too common.
pub async fn set_password(centre: &Arc<Centre>, session: &Session, wish: &str) -> Result<()> {
    let rows = centre.database.read();
    let account = own_account(rows, session).await?;
    let rules = rules::today(rows, centre.clock.today()).await?;
    let own = [
        account.name.as_str(),
        account.email.as_str(),
        centre.slug.as_str(),
    ];
    passwords::check(wish, rules.shortest_password, &own).map_err(|refusal| {
        let mut errors = crate::web::Errors::default();
        errors.add("passwort", refusal);
        Error::Invalid(errors)
    })?;
    let hash = passwords::hash(wish).await?;
    let mut change = centre.change(&session.actor).await?;
    passwords::keep(&change, account.id, hash).await?;
    sessions::end_all(&change, account.id, Some(session.id)).await?;
    told(&mut change, "mail-password-set", centre, &account).await?;
    change.commit(entry("password-set", &account)).await
}

/// Takes the password away: a mailed link suffices again.
pub async fn remove_password(centre: &Arc<Centre>, session: &Session) -> Result<()> {
    let account = own_account(centre.database.read(), session).await?;
    let mut change = centre.change(&session.actor).await?;
    passwords::remove(&change, account.id).await?;
    told(&mut change, "mail-password-removed", centre, &account).await?;
    change.commit(entry("password-removed", &account)).await
}

/// Begins setting up an authenticator app; nothing to do when one is set up.
pub async fn begin_app(centre: &Arc<Centre>, session: &Session) -> Result<()> {
    let account = own_account(centre.database.read(), session).await?;
    let change = centre.change(&session.actor).await?;
    if totp::set_up(&change, account.id).await?.is_none() {
        return Ok(());
    }
    change.commit(entry("app-begun", &account)).await
}

/// Finishes setting up an app with its first code; gives back the recovery codes, which are shown
/// once, and the session's new secret.
pub(crate) async fn confirm_app(
    centre: &Arc<Centre>,
    session: &Session,
    code: &str,
) -> Result<Attempt<(Vec<String>, String)>> {
    let account = own_account(centre.database.read(), session).await?;
    let targets = [Target::code(account.id)];
    if let Some(until) = attempts::begin(centre, &targets).await? {
        return Ok(Attempt::Wait(until));
    }
    let mut change = centre.change(&session.actor).await?;
    if !totp::confirm(&change, account.id, code).await? {
        return Ok(Attempt::Wrong);
    }
    attempts::forgive(&change, &targets).await?;
    let codes = recovery::renew(&change, account.id).await?;
    let secret = sessions::prove(&change, session.id, true).await?;
    sessions::end_all(&change, account.id, Some(session.id)).await?;
    told(&mut change, "mail-app-set-up", centre, &account).await?;
    change.commit(entry("app-set-up", &account)).await?;
    Ok(Attempt::Right((codes, secret)))
}

/// Takes the app and its recovery codes away.
pub async fn remove_app(centre: &Arc<Centre>, session: &Session) -> Result<()> {
    let account = own_account(centre.database.read(), session).await?;
    let mut change = centre.change(&session.actor).await?;
    totp::remove(&change, account.id).await?;
    recovery::remove(&change, account.id).await?;
    told(&mut change, "mail-app-removed", centre, &account).await?;
    change.commit(entry("app-removed", &account)).await
}

/// Makes new recovery codes; the old ones are worthless from now on.
///
/// # Errors
/// Refused without an app: the codes stand in for it.
pub async fn renew_codes(centre: &Arc<Centre>, session: &Session) -> Result<Vec<String>> {
    let account = own_account(centre.database.read(), session).await?;
    let mut change = centre.change(&session.actor).await?;
    if totp::confirmed_at(change.rows(), account.id)
        .await?
        .is_none()
    {
        return Err(Refusal::new("refused-no-app").into());
    }
    let codes = recovery::renew(&change, account.id).await?;
    told(&mut change, "mail-codes-renewed", centre, &account).await?;
    change.commit(entry("codes-renewed", &account)).await?;
    Ok(codes)
}

/// Changes name and language of the person who acts.
pub async fn describe(
    centre: &Arc<Centre>,
    actor: &Actor,
    name: &str,
    language: Language,
) -> Result<()> {
    let id = actor.account.ok_or(Error::SignInNeeded)?;
    let change = centre.change(actor).await?;
    accounts::describe(&change, id, name, language).await?;
    let subject = Subject::new(accounts::SUBJECT, id);
    change
        .commit(Entry::new("account-described", subject))
        .await
}

/// The account of whoever holds `session`.
pub(crate) async fn own_account(rows: &impl ConnectionTrait, session: &Session) -> Result<Account> {
    let id = session.actor.account.ok_or(Error::SignInNeeded)?;
    accounts::find(rows, id).await?.ok_or(Error::NotFound)
}

/// Tells a person by mail what has changed about signing in: had it been somebody else, they know.
pub(crate) async fn told(
    change: &mut Change,
    key: &str,
    centre: &Centre,
    account: &Account,
) -> Result<()> {
    mail::write(&centre.texts, account, "mail-ways-subject", &[])
        .paragraph(key, &[])
        .paragraph("mail-ways-end", &[])
        .button("mail-ways-button", centre.address("/intern/konto"))
        .post(change)
        .await?;
    Ok(())
}

fn entry(action: &'static str, account: &Account) -> Entry {
    Entry::new(action, Subject::new(accounts::SUBJECT, account.id))
}
