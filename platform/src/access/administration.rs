//! What administrators do with accounts: invite, give and take roles, close, open again, clear the
//! ways of signing in. Nobody can take the last administrator away, and nobody becomes the third
//! one without a second person.

use std::{collections::BTreeSet, sync::Arc};

use sea_orm::{EntityTrait, entity::prelude::*, sea_query::Expr};
use serde::Deserialize;
use serde_json::{Value, json};
use values::{id::Id, subject::Subject};

use super::{
    Actor,
    accounts::{self, Account, NewAccount},
    passkeys, passwords, providers, recovery,
    rights::{ACCOUNTS, shipped},
    roles, sessions, sign_in, totp, ways,
};
use crate::{
    centre::Centre,
    database::{Change, Entry},
    error::{Error, Refusal, Result},
    jobs::{JobKind, Outcome},
    mail,
    second_person::{self, Act},
    web::sign_in::link_path,
};

/// Making somebody an administrator where there are two or more.
pub const GIVE_ADMINISTRATOR: Act = Act {
    key: "act-give-administrator",
    right: ACCOUNTS,
    job: JOB.key,
};

/// Does what [`GIVE_ADMINISTRATOR`] asks for.
pub(crate) const JOB: JobKind = JobKind {
    key: "access.give_administrator",
    run: give_administrator,
};

/// So many administrators are enough to watch each other.
const ENOUGH_TO_WATCH: usize = 2;

/// What came of giving roles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Given {
    /// All of them.
    Done,
    /// All but the administrator's, which waits for a second person.
    WaitsForSecond,
}

/// Adds a person and sends them a link that is valid for a day.
///
/// # Errors
/// Refused when the address has an account already or a role does not exist.
pub async fn invite(
    centre: &Arc<Centre>,
    actor: &Actor,
    mut new: NewAccount,
) -> Result<(Id, Given)> {
    actor.must(ACCOUNTS)?;
    let mut change = centre.change(actor).await?;
    let wanted: BTreeSet<String> = std::mem::take(&mut new.roles).into_iter().collect();
    let id = accounts::insert(&change, &new).await?;
    let given = give(&change, id, &BTreeSet::new(), &wanted).await?;
    let account = accounts::find(change.rows(), id)
        .await?
        .ok_or(Error::NotFound)?;
    mail_invitation(&mut change, centre, &account).await?;
    let facts = json!({ "roles": account.roles });
    change
        .commit(entry("account-added", id).with(facts))
        .await?;
    Ok((id, given))
}

/// Sends one more link that is valid for a day.
pub async fn invite_again(centre: &Arc<Centre>, actor: &Actor, id: Id) -> Result<()> {
    actor.must(ACCOUNTS)?;
    let mut change = centre.change(actor).await?;
    let account = open_account(&change, id).await?;
    mail_invitation(&mut change, centre, &account).await?;
    change.commit(entry("sign-in-link-issued", id)).await
}

/// Gives an account exactly the roles `wanted`. Whoever may do less afterwards is signed out.
///
/// # Errors
/// Refused when it would take one's own administrator role, or the last one.
pub async fn set_roles(
    centre: &Arc<Centre>,
    actor: &Actor,
    id: Id,
    wanted: &BTreeSet<String>,
) -> Result<Given> {
    actor.must(ACCOUNTS)?;
    let change = centre.change(actor).await?;
    lock_administrators(&change).await?;
    let account = open_account(&change, id).await?;
    let held: BTreeSet<String> = account.roles.iter().cloned().collect();
    if is_administrator(&held) && !is_administrator(wanted) {
        may_lose_administrator(&change, actor, id).await?;
    }
    let before = roles::rights_of(change.rows(), &account.roles).await?;
    for role in held.difference(wanted) {
        accounts::take_role(&change, id, role).await?;
    }
    let given = give(&change, id, &held, wanted).await?;
    let account = open_account(&change, id).await?;
    let after = roles::rights_of(change.rows(), &account.roles).await?;
    if !before.is_subset(&after) {
        sessions::end_all(&change, id, None).await?;
    }
    let facts = json!({ "before": held, "after": account.roles });
    change
        .commit(entry("account-roles-set", id).with(facts))
        .await?;
    Ok(given)
}

/// Closes an account: nobody signs in with it, and open sessions end.
///
/// # Errors
/// Refused for one's own account and for the last administrator's.
pub async fn close(centre: &Arc<Centre>, actor: &Actor, id: Id) -> Result<()> {
    actor.must(ACCOUNTS)?;
    let change = centre.change(actor).await?;
    lock_administrators(&change).await?;
    let account = open_account(&change, id).await?;
    if actor.account == Some(id) {
        return Err(Refusal::new("refused-close-own").into());
    }
    if is_administrator(&account.roles.iter().cloned().collect()) {
        may_lose_administrator(&change, actor, id).await?;
    }
    accounts::set_closed(&change, id, Some(change.now())).await?;
    sessions::end_all(&change, id, None).await?;
    sign_in::withdraw(&change, id).await?;
    change.commit(entry("account-closed", id)).await
}

/// Opens a closed account again.
pub async fn reopen(centre: &Arc<Centre>, actor: &Actor, id: Id) -> Result<()> {
    actor.must(ACCOUNTS)?;
    let change = centre.change(actor).await?;
    let account = accounts::find(change.rows(), id)
        .await?
        .ok_or(Error::NotFound)?;
    if account.disabled_at.is_none() {
        return Err(Refusal::new("refused-account-open").into());
    }
    accounts::set_closed(&change, id, None).await?;
    change.commit(entry("account-reopened", id)).await
}

/// For somebody who has lost telephone and codes: password, app, codes, passkeys and connections with
/// providers are forgotten, sessions end, and a link goes to their mailbox.
pub async fn clear_ways(centre: &Arc<Centre>, actor: &Actor, id: Id) -> Result<()> {
    actor.must(ACCOUNTS)?;
    let mut change = centre.change(actor).await?;
    let account = open_account(&change, id).await?;
    if actor.account == Some(id) {
        return Err(Refusal::new("refused-clear-own").into());
    }
    forget_ways(&change, id).await?;
    ways::told(&mut change, "mail-ways-cleared", centre, &account).await?;
    mail_invitation(&mut change, centre, &account).await?;
    change.commit(entry("ways-cleared", id)).await
}

/// Forgets everything an account signs in with, and ends its sessions.
pub(crate) async fn forget_ways(change: &Change, id: Id) -> Result<()> {
    passwords::remove(change, id).await?;
    totp::remove(change, id).await?;
    recovery::remove(change, id).await?;
    passkeys::remove_all(change, id).await?;
    providers::forget_identities(change, id).await?;
    sign_in::withdraw(change, id).await?;
    sessions::end_all(change, id, None).await
}

/// Gives what is wanted and not held; the administrator's role may wait for a second person.
async fn give(
    change: &Change,
    id: Id,
    held: &BTreeSet<String>,
    wanted: &BTreeSet<String>,
) -> Result<Given> {
    let mut given = Given::Done;
    for role in wanted.difference(held) {
        accounts::must_exist(change, role).await?;
        let is_watched = role == shipped::ADMINISTRATOR
            && administrators(change).await?.len() >= ENOUGH_TO_WATCH;
        if is_watched {
            let subject = Subject::new(accounts::SUBJECT, id);
            if !second_person::is_open(change.rows(), &GIVE_ADMINISTRATOR, &subject).await? {
                second_person::ask(change, &GIVE_ADMINISTRATOR, &subject, &Value::Null).await?;
            }
            given = Given::WaitsForSecond;
        } else {
            accounts::give_role(change, id, role).await?;
        }
    }
    Ok(given)
}

#[derive(Deserialize)]
struct Approved {
    request: Id,
}

fn give_administrator(centre: Arc<Centre>, payload: Value) -> Outcome {
    Box::pin(async move {
        let approved: Approved = serde_json::from_value(payload)?;
        let change = centre.change(&Actor::machine("second-person")).await?;
        let Some(request) = second_person::carry_out(&change, approved.request).await? else {
            return Ok(());
        };
        let id = request.subject.id;
        accounts::give_role(&change, id, shipped::ADMINISTRATOR).await?;
        let facts = json!({ "given": [shipped::ADMINISTRATOR], "asked_by": request.asked_by });
        change
            .commit(entry("account-roles-set", id).with(facts))
            .await
    })
}

fn is_administrator(roles: &BTreeSet<String>) -> bool {
    roles.contains(shipped::ADMINISTRATOR)
}

/// Two administrators who take each other's role at once must not both succeed: whoever changes
/// administrators holds the row of their role.
async fn lock_administrators(change: &Change) -> Result<()> {
    let key = roles::role::Column::Key;
    roles::role::Entity::update_many()
        .col_expr(key, Expr::col(key))
        .filter(key.eq(shipped::ADMINISTRATOR))
        .exec(change.rows())
        .await?;
    Ok(())
}

/// Open accounts that are administrators.
async fn administrators(change: &Change) -> Result<Vec<Account>> {
    let mut all = accounts::list(change.rows()).await?;
    all.retain(|account| {
        account.disabled_at.is_none()
            && account
                .roles
                .iter()
                .any(|role| role == shipped::ADMINISTRATOR)
    });
    Ok(all)
}

async fn may_lose_administrator(change: &Change, actor: &Actor, id: Id) -> Result<()> {
    if actor.account == Some(id) {
        return Err(Refusal::new("refused-own-administrator").into());
    }
    let others = administrators(change).await?;
    if others.iter().all(|account| account.id == id) {
        return Err(Refusal::new("refused-last-administrator").into());
    }
    Ok(())
}

async fn open_account(change: &Change, id: Id) -> Result<Account> {
    let account = accounts::find(change.rows(), id)
        .await?
        .ok_or(Error::NotFound)?;
    if account.disabled_at.is_some() {
        return Err(Refusal::new("refused-account-closed").into());
    }
    Ok(account)
}

async fn mail_invitation(change: &mut Change, centre: &Centre, account: &Account) -> Result<()> {
    let secret = sign_in::issue(change, account.id, sign_in::HANDED_LINK_LIVES).await?;
    mail::write(&centre.texts, account, "mail-invitation-subject", &[])
        .paragraph("mail-invitation-body", &[])
        .button("mail-link-button", centre.address(&link_path(&secret)))
        .paragraph("mail-invitation-end", &[])
        .post(change)
        .await?;
    Ok(())
}

fn entry(action: &'static str, id: Id) -> Entry {
    Entry::new(action, Subject::new(accounts::SUBJECT, id))
}
