//! What one can do with people.

use std::sync::Arc;

use platform::{
    Error, Refusal, Result,
    access::Actor,
    area::MergedPerson,
    centre::Centre,
    database::{Change, Entry},
    house::House,
    web::Errors,
};
use values::{id::Id, subject::Subject};

use super::{
    model::{Details, Person, SUBJECT},
    register::{Register, is_visible},
    rights::{EDIT, MERGE, READ, RESTRICT},
    rules::{self, Choices, Similar},
    store,
};

/// The record `id`, or the one it went into.
///
/// # Errors
/// Not found, also when it is restricted and `actor` does not look after restrictions.
pub async fn find(centre: &Centre, actor: &Actor, id: Id) -> Result<Person> {
    actor.must(READ)?;
    let found = store::find(centre.database.read(), id).await?;
    visible(actor, found)
}

fn visible(actor: &Actor, found: Option<Person>) -> Result<Person> {
    found
        .filter(|person| is_visible(actor, person))
        .ok_or(Error::NotFound)
}

/// People whom `details` may be about already, apart from `own`.
pub async fn similar(
    centre: &Centre,
    actor: &Actor,
    details: &Details,
    own: Option<&Person>,
) -> Result<Vec<Similar>> {
    actor.must(READ)?;
    let register = Register::of(centre).await?;
    let is_visible = |person: &Person| is_visible(actor, person);
    Ok(register.ask(|index| rules::similar(index, details, own, is_visible)))
}

/// Enters somebody new and says their id.
///
/// # Errors
/// Invalid when the account belongs to somebody else.
pub async fn add(centre: &Arc<Centre>, actor: &Actor, details: Details) -> Result<Id> {
    actor.must(EDIT)?;
    let change = centre.change(actor).await?;
    let id = enter(&change, details).await?;
    commit(change, "people-added", id).await?;
    Ok(id)
}

/// Enters somebody new inside the change of an area and says their id.
///
/// # Errors
/// Invalid without a name, or when the account belongs to somebody else.
pub async fn enter(change: &Change, details: Details) -> Result<Id> {
    rules::has_name(&details)?;
    account_is_free(change, None, &details).await?;
    let new = Person {
        id: change.new_id(),
        number: store::next_number(change).await?,
        details,
        created_at: change.now(),
        changed_at: change.now(),
        restricted_on: None,
    };
    store::insert(change, &new).await?;
    Ok(new.id)
}

/// The record `id` inside the change of an area, or the one it went into.
///
/// # Errors
/// Not found, also when whoever changes may not know of it.
pub async fn within(change: &Change, id: Id) -> Result<Person> {
    load(change, id).await
}

/// Writes what an area has learnt about somebody inside its own change.
///
/// # Errors
/// Refused when the use of the record is restricted.
pub async fn note(change: &Change, id: Id, learn: impl FnOnce(&mut Details)) -> Result<()> {
    let mut person = load(change, id).await?;
    rules::may_change(&person)?;
    learn(&mut person.details);
    rules::has_name(&person.details)?;
    person.changed_at = change.now();
    store::update(change, &person).await?;
    Ok(())
}

/// Writes a record anew, if it still says what `seen` stands for.
///
/// # Errors
/// Refused when somebody changed it meanwhile or it is restricted; invalid when the account
/// belongs to somebody else.
pub async fn write(
    centre: &Arc<Centre>,
    actor: &Actor,
    id: Id,
    seen: &str,
    details: Details,
) -> Result<Id> {
    actor.must(EDIT)?;
    rules::has_name(&details)?;
    let change = centre.change(actor).await?;
    let mut person = load(&change, id).await?;
    rules::may_change(&person)?;
    rules::is_current(&person, seen)?;
    account_is_free(&change, Some(person.id), &details).await?;
    person.details = details;
    person.changed_at = change.now();
    store::update(&change, &person).await?;
    commit(change, "people-changed", person.id).await?;
    Ok(person.id)
}

/// Two records that are to become one, each with what it said when somebody chose.
#[derive(Clone, Debug)]
pub struct Merging {
    /// The record that is kept, and its stamp.
    pub kept: (Id, String),
    /// The record that goes into it, and its stamp.
    pub other: (Id, String),
    /// Field by field, which of them is right.
    pub choices: Choices,
}

/// Makes one record of two; every area lets its rows follow in the same change, and the old id
/// leads to the new one from now on.
///
/// # Errors
/// Refused when one of them was changed meanwhile or is restricted.
pub async fn merge(
    house: &House,
    centre: &Arc<Centre>,
    actor: &Actor,
    both: &Merging,
) -> Result<()> {
    actor.must(MERGE)?;
    let change = centre.change(actor).await?;
    let mut kept = load(&change, both.kept.0).await?;
    let other = load(&change, both.other.0).await?;
    rules::may_merge(&kept, &other)?;
    rules::is_current(&kept, &both.kept.1)?;
    rules::is_current(&other, &both.other.1)?;
    kept.details = rules::united(&kept.details, &other.details, both.choices);
    rules::has_name(&kept.details)?;
    kept.created_at = kept.created_at.min(other.created_at);
    kept.changed_at = change.now();
    store::add_alias(&change, &other, kept.id).await?;
    // Gone before the other is written: an account belongs to one record at a time.
    store::delete(&change, other.id).await?;
    store::update(&change, &kept).await?;
    let merged = MergedPerson {
        from: other.id,
        into: kept.id,
    };
    house.person_merged(&change, merged).await?;
    let entry = Entry::new("people-merged", Subject::new(SUBJECT, kept.id));
    let details = serde_json::json!({ "from": other.id, "number": other.number });
    change.commit(entry.with(details)).await
}

/// Restricts the use of a record from today on (Art. 18 DSGVO).
pub async fn restrict(centre: &Arc<Centre>, actor: &Actor, id: Id) -> Result<()> {
    actor.must(RESTRICT)?;
    let change = centre.change(actor).await?;
    let person = load(&change, id).await?;
    if person.is_restricted() {
        return Ok(());
    }
    store::restrict(&change, person.id, Some(centre.clock.today())).await?;
    commit(change, "people-restricted", person.id).await
}

/// Ends the restriction.
pub async fn release(centre: &Arc<Centre>, actor: &Actor, id: Id) -> Result<()> {
    actor.must(RESTRICT)?;
    let change = centre.change(actor).await?;
    let person = load(&change, id).await?;
    if !person.is_restricted() {
        return Ok(());
    }
    store::restrict(&change, person.id, None).await?;
    commit(change, "people-released", person.id).await
}

/// The record inside a change; only what its actor may know of.
async fn load(change: &Change, id: Id) -> Result<Person> {
    let found = store::find(change.rows(), id).await?;
    visible(change.actor(), found)
}

async fn account_is_free(change: &Change, own: Option<Id>, details: &Details) -> Result<()> {
    let Some(account) = details.account else {
        return Ok(());
    };
    let mut errors = Errors::default();
    let holder = store::find_by_account(change.rows(), account).await?;
    if holder.is_some_and(|holder| Some(holder.id) != own) {
        errors.add("account", Refusal::new("people-account-taken"));
    }
    errors.into_result()
}

async fn commit(change: Change, action: &'static str, id: Id) -> Result<()> {
    change
        .commit(Entry::new(action, Subject::new(SUBJECT, id)))
        .await
}
