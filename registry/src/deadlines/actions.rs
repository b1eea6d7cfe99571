//! What people do with deadlines.

use std::{collections::BTreeSet, sync::Arc};

use platform::{
    Error, Refusal, Result,
    access::{Actor, accounts, roles},
    centre::Centre,
    database::{Change, Entry},
    web::Errors,
};
use values::{clock, id::Id, subject::Subject};

use super::{
    model::{Deadline, Holder, Kept, NewDeadline, Postponement, Rule, SUBJECT},
    rights::{CONFIGURE, WRITE},
    rules, store,
};

/// Sets the deadlines that `owner` has, instead of those it had before. One that stays as it was
/// keeps who was reminded of it.
pub async fn replace(change: &Change, owner: &Subject, deadlines: &[Deadline]) -> Result<()> {
    let before = store::list_of(change.rows(), owner).await?;
    let mut gone: BTreeSet<Id> = before.iter().map(|kept| kept.id).collect();
    for deadline in deadlines {
        let same = before
            .iter()
            .find(|kept| gone.contains(&kept.id) && is_same(kept, deadline));
        match same {
            Some(kept) => {
                gone.remove(&kept.id);
            }
            None => store::insert(change, owner, deadline).await?,
        }
    }
    Ok(store::delete(change.rows(), &gone).await?)
}

fn is_same(kept: &Kept, deadline: &Deadline) -> bool {
    kept.text_key == deadline.text_key
        && kept.name == deadline.name
        && kept.path == deadline.path
        && kept.holder == Holder::Right(deadline.right_key.clone())
        && kept.due_on == deadline.due_on
        && kept.remind_on == deadline.remind_on
}

/// Adds a deadline of the centre's own.
pub async fn add(centre: &Arc<Centre>, actor: &Actor, new: NewDeadline) -> Result<Id> {
    actor.must(WRITE)?;
    let change = centre.change(actor).await?;
    let is_there = match &new.holder {
        Holder::Account(id) => {
            let account = accounts::find(change.rows(), *id).await?;
            account.is_some_and(|account| account.disabled_at.is_none())
        }
        Holder::Role(role) => roles::exists(change.rows(), role).await?,
        // The form offers no rights.
        Holder::Right(_) => false,
    };
    chosen_well("holder", is_there)?;
    let remind_on = rules::remind_on(new.due_on, new.remind_days);
    let id = store::insert_own(&change, &new.name, new.holder, new.due_on, remind_on).await?;
    change.commit(entry("deadline-added", id)).await?;
    Ok(id)
}

/// Notes that a deadline of the centre's own is done.
pub async fn finish(centre: &Arc<Centre>, actor: &Actor, id: Id) -> Result<()> {
    actor.must(WRITE)?;
    let change = centre.change(actor).await?;
    let kept = store::find(change.rows(), id).await?;
    rules::may_change(&kept.ok_or(Error::NotFound)?)?;
    if !store::mark_done(&change, id).await? {
        return Err(Refusal::new("refused-deadline-done").into());
    }
    change.commit(entry("deadline-done", id)).await
}

/// Puts a deadline of the centre's own off; it is remembered as many days before as until now.
pub async fn put_off(centre: &Arc<Centre>, actor: &Actor, id: Id, to: Postponement) -> Result<()> {
    actor.must(WRITE)?;
    let change = centre.change(actor).await?;
    let kept = store::find(change.rows(), id).await?;
    let kept = kept.ok_or(Error::NotFound)?;
    rules::may_move(&kept, &to, clock::day_of(change.now()))?;
    let remind_on = to.due_on - (kept.due_on - kept.remind_on);
    if !store::put_off(&change, &kept, to.due_on, remind_on, &to.reason).await? {
        return Err(Refusal::new("refused-deadline-changed").into());
    }
    change.commit(entry("deadline-moved", id)).await
}

/// Decides how the centre reminds, from today on.
pub async fn set_rule(centre: &Arc<Centre>, actor: &Actor, rule: Rule) -> Result<()> {
    actor.must(CONFIGURE)?;
    let change = centre.change(actor).await?;
    let is_there = roles::exists(change.rows(), &rule.escalate_role).await?;
    chosen_well("escalate_role", is_there)?;
    store::reminding::set(&change, clock::day_of(change.now()), &rule).await?;
    let subject = Id::named("deadline-rule");
    change.commit(entry("deadline-rule-changed", subject)).await
}

/// Switches one's own reminders by mail off or on.
pub async fn set_silent(centre: &Arc<Centre>, actor: &Actor, is_silent: bool) -> Result<()> {
    let account = actor.account.ok_or(Error::SignInNeeded)?;
    let change = centre.change(actor).await?;
    store::notices::set_silent(&change, account, is_silent).await?;
    let subject = Subject::new(accounts::SUBJECT, account);
    let action = if is_silent {
        "deadline-mail-off"
    } else {
        "deadline-mail-on"
    };
    change.commit(Entry::new(action, subject)).await
}

fn chosen_well(field: &str, is_there: bool) -> Result<()> {
    let mut errors = Errors::default();
    if !is_there {
        errors.add(field, Refusal::new("error-choice"));
    }
    errors.into_result()
}

fn entry(action: &'static str, id: Id) -> Entry {
    Entry::new(action, Subject::new(SUBJECT, id))
}
