//! What people do with invitations: send, send again, take back, accept.

use std::sync::Arc;

use chrono::TimeDelta;
use platform::{
    Error, Refusal, Result,
    access::{
        Actor,
        accounts::{self, Account, NewAccount},
        outside, token,
    },
    centre::Centre,
    database::Change,
    mail::{self, Recipient},
    privacy::begin_of,
    web::{Errors, format},
};
use serde_json::json;
use values::{clock, id::Id, language::Language, text};

use super::{
    super::{
        super::{
            model::{Contact, ContactDetails},
            store as organisations,
        },
        model::{Guest, Invitation, Member, Role},
        paths, rules,
        store::{
            self,
            invitations::{self, End, New},
        },
    },
    Side, entry, hold, is_administrator,
};

/// Invites somebody into an organisation, and puts the letter into the outbox.
///
/// # Errors
/// Refused when the organisation has sent as many as it may today; invalid when this address
/// belongs to a member or an open invitation of this organisation.
pub async fn invite(
    centre: &Arc<Centre>,
    actor: &Actor,
    side: Side,
    organisation: Id,
    guest: &Guest,
) -> Result<String> {
    let mut change = centre.change(actor).await?;
    if let Some(own) = hold(&change, side, organisation).await? {
        is_administrator(&own)?;
    }
    let mut errors = Errors::default();
    if is_member(&change, organisation, &guest.email.to_string()).await? {
        errors.add("email", Refusal::new("error-members-belongs"));
    }
    for open in invitations::open(change.rows(), organisation).await? {
        let is_same =
            text::fold(&open.guest.email.to_string()) == text::fold(&guest.email.to_string());
        if is_same && !open.is_expired(change.now()) {
            errors.add("email", Refusal::new("error-members-invited"));
        } else if is_same {
            invitations::settle(&change, open.id, End::Revoked).await?;
        }
    }
    errors.into_result()?;
    if let Some(contact) = guest.contact {
        organisations::find_contact(change.rows(), organisation, contact).await?;
    }
    let secret = send(&mut change, centre, organisation, guest).await?;
    let facts = json!({ "position": guest.position.key(), "role": guest.role.key() });
    change
        .commit(entry("members-invited", organisation).with(facts))
        .await?;
    Ok(secret)
}

/// Sends an invitation again: the old link is void, the new one holds for the full time.
///
/// # Errors
/// Refused when the organisation has sent as many as it may today.
pub async fn send_again(
    centre: &Arc<Centre>,
    actor: &Actor,
    side: Side,
    organisation: Id,
    id: Id,
) -> Result<()> {
    let mut change = centre.change(actor).await?;
    if let Some(own) = hold(&change, side, organisation).await? {
        is_administrator(&own)?;
    }
    let before = invitations::find(change.rows(), organisation, id).await?;
    invitations::settle(&change, id, End::Revoked).await?;
    send(&mut change, centre, organisation, &before.guest).await?;
    change
        .commit(entry("members-invited-again", organisation))
        .await
}

/// Takes an invitation back: its link is void.
pub async fn revoke(
    centre: &Arc<Centre>,
    actor: &Actor,
    side: Side,
    organisation: Id,
    id: Id,
) -> Result<()> {
    let change = centre.change(actor).await?;
    if let Some(own) = hold(&change, side, organisation).await? {
        is_administrator(&own)?;
    }
    invitations::find(change.rows(), organisation, id).await?;
    invitations::settle(&change, id, End::Revoked).await?;
    change.commit(entry("members-revoked", organisation)).await
}

/// Invitations of an organisation that nobody has accepted or taken back.
pub async fn open(centre: &Arc<Centre>, organisation: Id) -> Result<Vec<Invitation>> {
    Ok(invitations::open(centre.database.read(), organisation).await?)
}

/// The invitation that a link opens.
///
/// # Errors
/// Refused when it is unknown, used, taken back or too old.
pub async fn with_secret(centre: &Arc<Centre>, secret: &str) -> Result<Invitation> {
    let found = invitations::with_hash(centre.database.read(), &token::hash(secret)).await?;
    Ok(rules::is_good(found, centre.clock.now())?)
}

/// Invitations that wait for whoever acts: their account has the address they were sent to.
pub async fn waiting(centre: &Arc<Centre>, actor: &Actor) -> Result<Vec<Invitation>> {
    let rows = centre.database.read();
    let Some(id) = actor.account else {
        return Ok(Vec::new());
    };
    let Some(account) = accounts::find(rows, id).await? else {
        return Ok(Vec::new());
    };
    Ok(invitations::addressed_to(rows, &account.email, centre.clock.now()).await?)
}

/// Somebody without an account accepts by the link in the letter: gives back the organisation and
/// the secret of the session that their new account opens.
///
/// # Errors
/// Refused when the link is no good any more, or the address has an account: then they sign in
/// first.
pub async fn accept_as_new(
    centre: &Arc<Centre>,
    secret: &str,
    name: String,
    language: Language,
    browser: &str,
) -> Result<(Id, String)> {
    let machine = Actor::machine("invitation");
    let change = centre.change(&machine).await?;
    let invitation = held_with_secret(&change, secret).await?;
    let new = NewAccount {
        name,
        email: invitation.guest.email.clone(),
        language,
        roles: Vec::new(),
    };
    let added = outside::let_in(&change, new).await;
    let account = added.map_err(|cause| match cause {
        Error::Refused(_) => Refusal::new("refused-members-account").into(),
        other => other,
    })?;
    let account = accounts::find(change.rows(), account)
        .await?
        .ok_or(Error::NotFound)?;
    join(&change, &invitation, &account).await?;
    let session = outside::open_session(&change, account.id, browser).await?;
    let facts = json!({ "account": account.id, "is_new": true });
    let organisation = invitation.organisation;
    change
        .commit(entry("members-joined", organisation).with(facts))
        .await?;
    Ok((organisation, session))
}

/// Whoever acts accepts an invitation that was sent to the address of their account.
///
/// # Errors
/// Not found when it was sent to somebody else; refused when they belong there already.
pub async fn accept(centre: &Arc<Centre>, actor: &Actor, id: Id) -> Result<Id> {
    let found = waiting(centre, actor).await?;
    let found = found.into_iter().find(|waiting| waiting.id == id);
    let organisation = found.ok_or(Error::NotFound)?.organisation;
    let change = centre.change(actor).await?;
    store::lock(&change, organisation).await?;
    let invitation = invitations::find(change.rows(), organisation, id).await?;
    let invitation = rules::is_good(Some(invitation), change.now())?;
    let account = accounts::find(change.rows(), actor.account.ok_or(Error::NotFound)?).await?;
    let account = account.ok_or(Error::NotFound)?;
    join(&change, &invitation, &account).await?;
    let facts = json!({ "account": account.id, "is_new": false });
    change
        .commit(entry("members-joined", organisation).with(facts))
        .await?;
    Ok(organisation)
}

/// The invitation of a link, while this change holds its organisation.
async fn held_with_secret(change: &Change, secret: &str) -> Result<Invitation> {
    let hash = token::hash(secret);
    let found = invitations::with_hash(change.rows(), &hash).await?;
    let organisation = rules::is_good(found, change.now())?.organisation;
    store::lock(change, organisation).await?;
    // Somebody may have used it up while this change waited for the organisation.
    let found = invitations::with_hash(change.rows(), &hash).await?;
    Ok(rules::is_good(found, change.now())?)
}

/// Uses the invitation up and makes its guest a member.
async fn join(change: &Change, invitation: &Invitation, account: &Account) -> Result<()> {
    let (organisation, guest) = (invitation.organisation, &invitation.guest);
    let held = store::find_of(change.rows(), organisation, account.id).await?;
    if held.is_some() {
        return Err(Refusal::new("refused-members-already").into());
    }
    if !invitations::settle(change, invitation.id, End::Accepted).await? {
        return Err(Refusal::new("refused-members-invitation").into());
    }
    let is_new = outside::give(change, account.id, guest.role.key()).await?;
    let member = Member {
        id: change.new_id(),
        organisation,
        account: account.id,
        contact: Some(contact_of(change, invitation, account).await?),
        position: guest.position,
        role: guest.role,
        role_given_at: is_new.then(|| change.now()),
        starts_at: change.now(),
        ends_at: None,
    };
    store::insert(change, &member).await
}

/// Whom the centre knows at the organisation is found again by the record the invitation began
/// from, or by the address; anybody else becomes a contact.
async fn contact_of(change: &Change, invitation: &Invitation, account: &Account) -> Result<Id> {
    let organisation = invitation.organisation;
    let today = clock::day_of(change.now());
    let known = organisations::contacts(change.rows(), organisation, today).await?;
    let own = text::fold(&account.email);
    let is_current = |contact: &&Contact| contact.details.ends_on.is_none_or(|end| end >= today);
    let has_address = |contact: &&Contact| {
        let email = contact.details.email.as_ref().map(ToString::to_string);
        email.is_some_and(|email| text::fold(&email) == own)
    };
    let current = || known.iter().filter(is_current);
    let same = current().find(|contact| invitation.guest.contact == Some(contact.id));
    if let Some(contact) = same.or_else(|| current().find(has_address)) {
        return Ok(contact.id);
    }
    let new = Contact {
        id: change.new_id(),
        organisation,
        details: ContactDetails {
            person: None,
            name: Some(account.name.clone()),
            role: None,
            email: Some(invitation.guest.email.clone()),
            phone: None,
            starts_on: Some(today),
            ends_on: None,
        },
    };
    organisations::insert_contact(change, &new).await?;
    Ok(new.id)
}

/// Keeps an invitation and its letter; gives back the secret, which is kept nowhere.
async fn send(
    change: &mut Change,
    centre: &Arc<Centre>,
    organisation: Id,
    guest: &Guest,
) -> Result<String> {
    let today = clock::day_of(change.now());
    let numbers = store::rules(change.rows(), today).await?;
    let sent = invitations::count_since(change.rows(), organisation, begin_of(today)).await?;
    rules::may_invite(sent, numbers)?;
    let secret = token::fresh()?;
    let expires_at = change.now() + TimeDelta::days(numbers.lives_days.into());
    let new = New {
        organisation,
        guest,
        token_hash: token::hash(&secret),
        invited_by: change.actor().account,
        expires_at,
    };
    invitations::insert(change, new).await?;
    let name = organisations::find(change.rows(), organisation)
        .await?
        .details
        .name;
    let account = accounts::find_by_email(change.rows(), &guest.email.to_string()).await?;
    let to = Recipient {
        account: account.map(|account| account.id),
        name: guest.name.clone(),
        address: guest.email.to_string(),
        language: guest.language,
    };
    let last = format::day(guest.language, clock::day_of(expires_at));
    let say = |key: &str| centre.texts.say(guest.language, key);
    let facts = vec![
        (say("members-mail-organisation"), name.clone()),
        (
            say("organisations-guest-position"),
            say(&format!("members-position-{}", guest.position.key())),
        ),
    ];
    let values = [("organisation", name.as_str().into())];
    mail::write(&centre.texts, to, "mail-members-subject", &values)
        .paragraph("mail-members-body", &values)
        .facts(facts)
        .button(
            "mail-members-button",
            centre.address(&paths::invitation_in(&secret, guest.language)),
        )
        .paragraph("mail-members-end", &[("day", last.as_str().into())])
        .post(change)
        .await?;
    Ok(secret)
}

async fn is_member(change: &Change, organisation: Id, email: &str) -> Result<bool> {
    for member in store::of_organisation(change.rows(), organisation).await? {
        if let Some(account) = accounts::find(change.rows(), member.account).await?
            && text::fold(&account.email) == text::fold(email)
        {
            return Ok(true);
        }
    }
    Ok(false)
}

/// What an invitation of this organisation usually offers.
pub async fn usual_role(centre: &Arc<Centre>, organisation: Id) -> Result<Role> {
    let found = organisations::find(centre.database.read(), organisation).await?;
    Ok(Role::usual(found.details.kind))
}
