//! What people do with members: right, load, rule, write, log. What they do with invitations
//! stands beside it.

pub mod invitations;

use std::sync::Arc;

use platform::{
    Error, Refusal, Result,
    access::{
        Actor,
        accounts::{self, Account},
        outside,
    },
    centre::Centre,
    database::{Change, Entry},
};
use serde_json::json;
use values::{clock, id::Id, subject::Subject};

use super::{
    super::{model::SUBJECT, rights::MEMBERS, rights::OWN, store as organisations},
    model::{InvitationRules, Member, OwnDetails, Position},
    rules, store,
};

/// From which side somebody looks after an organisation's people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The centre's staff: every organisation.
    Centre,
    /// The organisation's own administrators: theirs alone.
    Own,
}

/// The present membership of whoever acts.
///
/// # Errors
/// Not found when they do not belong there: then the organisation does not exist for them.
pub async fn own(centre: &Arc<Centre>, actor: &Actor, organisation: Id) -> Result<Member> {
    actor.must(OWN)?;
    let rows = centre.database.read();
    let account = actor.account.ok_or(Error::NotFound)?;
    let found = store::find_of(rows, organisation, account).await?;
    found.ok_or(Error::NotFound)
}

/// Goes on only for whoever looks after this organisation's people from this side.
///
/// # Errors
/// Not found for everybody else.
pub async fn must_administer(
    centre: &Arc<Centre>,
    actor: &Actor,
    side: Side,
    organisation: Id,
) -> Result<()> {
    if side == Side::Centre {
        return actor.must(MEMBERS);
    }
    is_administrator(&own(centre, actor, organisation).await?)
}

fn is_administrator(member: &Member) -> Result<()> {
    match member.position {
        Position::Administrator => Ok(()),
        Position::Member => Err(Error::NotFound),
    }
}

/// The same inside a change that holds the organisation: nobody's position can change meanwhile.
async fn hold(change: &Change, side: Side, organisation: Id) -> Result<Option<Member>> {
    store::lock(change, organisation).await?;
    let actor = change.actor();
    if side == Side::Centre {
        actor.must(MEMBERS)?;
        return Ok(None);
    }
    actor.must(OWN)?;
    let account = actor.account.ok_or(Error::NotFound)?;
    let own = store::find_of(change.rows(), organisation, account).await?;
    Ok(Some(own.ok_or(Error::NotFound)?))
}

/// Ends a membership. Members may leave by themselves; administrators let anybody go. The centre
/// may end the last administrator's, too: somebody who must not come in any more is shut out at
/// once, and the centre invites the next one.
///
/// # Errors
/// Refused to the organisation itself when nobody would be left to administer it.
pub async fn end(
    centre: &Arc<Centre>,
    actor: &Actor,
    side: Side,
    organisation: Id,
    id: Id,
) -> Result<()> {
    let change = centre.change(actor).await?;
    let own = hold(&change, side, organisation).await?;
    let member = store::find(change.rows(), organisation, id).await?;
    if let Some(own) = own {
        if own.id != member.id {
            is_administrator(&own)?;
        }
        rules::may_lose(&administrators(&change, organisation).await?, member.id)?;
    }
    let_go(&change, &member).await?;
    let facts = json!({ "member": member.id, "account": member.account });
    change
        .commit(entry("members-ended", organisation).with(facts))
        .await
}

/// Gives a member another position.
///
/// # Errors
/// Refused when nobody would be left to administer the organisation.
pub async fn set_position(
    centre: &Arc<Centre>,
    actor: &Actor,
    side: Side,
    organisation: Id,
    id: Id,
    position: Position,
) -> Result<()> {
    let change = centre.change(actor).await?;
    if let Some(own) = hold(&change, side, organisation).await? {
        is_administrator(&own)?;
    }
    let member = store::find(change.rows(), organisation, id).await?;
    if position == Position::Member {
        rules::may_lose(&administrators(&change, organisation).await?, member.id)?;
    }
    store::set_position(&change, id, position).await?;
    let facts = json!({ "member": id, "position": position.key() });
    change
        .commit(entry("members-position-set", organisation).with(facts))
        .await
}

/// An administrator makes a colleague one, and is none any more.
///
/// # Errors
/// Refused when it would be handed over to oneself or to somebody whose account is closed.
pub async fn hand_over(
    centre: &Arc<Centre>,
    actor: &Actor,
    organisation: Id,
    to: Id,
) -> Result<()> {
    let change = centre.change(actor).await?;
    let own = hold(&change, Side::Own, organisation).await?;
    let own = own.ok_or(Error::NotFound)?;
    is_administrator(&own)?;
    let member = store::find(change.rows(), organisation, to).await?;
    let account = accounts::find(change.rows(), member.account).await?;
    let is_open = account.is_some_and(|account| account.disabled_at.is_none());
    if member.id == own.id || !is_open {
        return Err(Refusal::new("refused-members-hand-over").into());
    }
    store::set_position(&change, member.id, Position::Administrator).await?;
    store::set_position(&change, own.id, Position::Member).await?;
    let facts = json!({ "from": own.id, "to": member.id });
    change
        .commit(entry("members-handed-over", organisation).with(facts))
        .await
}

/// Corrects how the organisation is reached.
///
/// # Errors
/// Not found for whoever does not administer it.
pub async fn correct(
    centre: &Arc<Centre>,
    actor: &Actor,
    organisation: Id,
    details: OwnDetails,
) -> Result<()> {
    let change = centre.change(actor).await?;
    let own = hold(&change, Side::Own, organisation).await?;
    is_administrator(&own.ok_or(Error::NotFound)?)?;
    let mut known = organisations::find(change.rows(), organisation).await?;
    known.details = details.put_into(known.details);
    known.changed_at = change.now();
    organisations::update(&change, &known).await?;
    change
        .commit(entry("members-corrected", organisation))
        .await
}

/// Sets the rules of invitations from today on.
pub async fn set_rules(centre: &Arc<Centre>, actor: &Actor, rules: InvitationRules) -> Result<()> {
    actor.must(MEMBERS)?;
    let change = centre.change(actor).await?;
    store::set_rules(&change, centre.clock.today(), rules).await?;
    let facts = json!({ "lives_days": rules.lives_days, "most_per_day": rules.most_per_day });
    let subject = Subject::new("centre", Id::default());
    change
        .commit(Entry::new("members-rules-set", subject).with(facts))
        .await
}

/// Members whose accounts are open and who administer the organisation.
async fn administrators(change: &Change, organisation: Id) -> Result<Vec<Id>> {
    let members = store::of_organisation(change.rows(), organisation).await?;
    let mut able = Vec::new();
    for member in members {
        if member.position == Position::Administrator
            && let Some(account) = accounts::find(change.rows(), member.account).await?
            && account.disabled_at.is_none()
        {
            able.push(member.id);
        }
    }
    Ok(able)
}

/// Ends a membership, the contact that goes with it, and the role that came with it.
pub(super) async fn let_go(change: &Change, member: &Member) -> Result<()> {
    store::end(change, member.id, change.now()).await?;
    if let Some(contact) = member.contact {
        let today = clock::day_of(change.now());
        organisations::end_contact(change, contact, today).await?;
    }
    let Some(since) = member.role_given_at else {
        return Ok(());
    };
    let other = store::other_with_role(change.rows(), member.account, member.role).await?;
    match other {
        Some(other) => store::carry_role(change, other.id, since).await,
        None => outside::take(change, member.account, member.role.key()).await,
    }
}

/// What the pages show: a member with their account.
#[derive(Clone, Debug)]
pub struct Colleague {
    /// The membership.
    pub member: Member,
    /// Their account.
    pub account: Account,
}

/// The members of an organisation with their accounts, by name.
pub async fn colleagues(centre: &Arc<Centre>, organisation: Id) -> Result<Vec<Colleague>> {
    let rows = centre.database.read();
    let members = store::of_organisation(rows, organisation).await?;
    if members.is_empty() {
        return Ok(Vec::new());
    }
    let accounts = accounts::list(rows).await?;
    let found = accounts.into_iter().filter_map(|account| {
        let member = members.iter().find(|member| member.account == account.id);
        let member = member.cloned()?;
        Some(Colleague { member, account })
    });
    Ok(found.collect())
}

pub(super) fn entry(action: &'static str, organisation: Id) -> Entry {
    Entry::new(action, Subject::new(SUBJECT, organisation))
}
