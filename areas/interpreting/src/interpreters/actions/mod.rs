//! What is done about interpreters: right, load, rule, write, log.

pub mod agreed;
pub mod ahead;
pub mod interest;
pub mod looking;
pub mod modules;
pub mod own;
pub mod reminding;
pub mod standing;
pub mod steps;

use std::sync::Arc;

use platform::{
    Error, Refusal, Result,
    access::Actor,
    centre::Centre,
    database::{Change, Entry},
};
use registry::{
    deadlines::{self, Deadline},
    people::{self, Person},
};
use serde_json::json;
use values::{day::Day, id::Id, subject::Subject};

use super::{
    model::{Interpreter, SUBJECT, Standing, Terms, TravelMode, Way},
    rules, store,
};
use crate::{
    paths,
    pool::{self, RuleSet},
    rights::KEEP,
};

/// An interpreter whose record is about to change.
pub struct Held {
    /// The open change.
    pub change: Change,
    /// The record as it is now.
    pub one: Interpreter,
    /// Their record as a person.
    pub person: Person,
    /// The rules of today.
    pub rules: RuleSet,
    /// Today.
    pub today: Day,
}

/// Opens a change on an interpreter for whoever keeps records.
pub async fn begin(centre: &Arc<Centre>, actor: &Actor, id: Id) -> Result<Held> {
    actor.must(KEEP)?;
    hold(centre.change(actor).await?, id).await
}

/// The same in a change that is open.
async fn hold(change: Change, id: Id) -> Result<Held> {
    let one = store::hold(&change, id).await?;
    let person = people::within(&change, one.person).await?;
    let today = change.clock().today();
    let rules = pool::store::on(change.rows(), today).await?;
    Ok(Held {
        change,
        one,
        person,
        rules,
        today,
    })
}

impl Held {
    /// Keeps the change with what falls due from now on; the log says which `step` it was.
    async fn finish(self, action: &'static str, step: &str) -> Result<()> {
        remind(&self.change, &self.one, &self.rules, self.today).await?;
        self.log(action, step).await
    }

    /// Keeps the change as it is.
    async fn log(self, action: &'static str, step: &str) -> Result<()> {
        let entry = Entry::new(action, Subject::new(SUBJECT, self.one.id));
        self.change
            .commit(entry.with(json!({ "step": step })))
            .await
    }
}

/// Writes what falls due about an interpreter as deadlines of those who keep records.
pub(super) async fn remind(
    change: &Change,
    one: &Interpreter,
    rules: &RuleSet,
    today: Day,
) -> Result<()> {
    let person = people::within(change, one.person).await?;
    let papers = store::papers::of(change.rows(), one.id).await?;
    let name = person.details.name();
    let written = pool::store::all(change.rows()).await?;
    let first = pool::shipped::first().map_err(Error::failure)?;
    let earlier = pool::grace::still(&written, &first, today);
    let since = written.iter().map(|(day, _)| *day);
    let since = since.filter(|day| *day <= today).max();
    let due = rules::due(
        one,
        &papers,
        &person.details.languages,
        (&rules.needed, &rules.deadlines),
        (today, since, &earlier),
    );
    let due = due.into_iter().map(|(key, last, from)| {
        let path = paths::interpreter(one.id);
        Deadline::new(key, &name, path, KEEP, last, from)
    });
    let mut due: Vec<Deadline> = due.collect();
    due.extend(ahead::absent(change, one, &name, today).await?);
    deadlines::replace(change, &Subject::new(SUBJECT, one.id), &due).await
}

/// Writes anew what falls due about everybody: after the rules have changed.
pub async fn renew(change: &Change) -> Result<()> {
    let today = change.clock().today();
    let rules = pool::store::on(change.rows(), today).await?;
    for mut one in store::list(change.rows()).await? {
        if agreed::follow(change, one.person, &mut one.terms).await? {
            store::update(change, &one).await?;
        }
        if one.standing(today) == Standing::Left {
            continue;
        }
        match remind(change, &one, &rules, today).await {
            // Their record as a person is restricted or gone.
            Ok(()) | Err(Error::NotFound) => {}
            Err(cause) => return Err(cause),
        }
    }
    Ok(())
}

/// Makes somebody the centre knows an interpreter and says their id.
///
/// # Errors
/// Refused when they are one already.
pub async fn register(centre: &Arc<Centre>, actor: &Actor, person: Id) -> Result<Id> {
    actor.must(KEEP)?;
    let change = centre.change(actor).await?;
    let person = people::within(&change, person).await?;
    let known = store::of_person(change.rows(), person.id).await?;
    if known.is_some() {
        return Err(Refusal::new("refused-interpreters-known").into());
    }
    let id = enter(&change, person.id, String::new()).await?;
    let subject = Subject::new(SUBJECT, id);
    change
        .commit(Entry::new("interpreters-registered", subject))
        .await?;
    Ok(id)
}

/// A new record of an interpreter, interested as of today.
async fn enter(change: &Change, person: Id, note: String) -> Result<Id> {
    let today = change.clock().today();
    let new = Interpreter {
        id: change.new_id(),
        person,
        interested_on: today,
        of_age_on: None,
        active_since: None,
        paused_on: None,
        paused_until: None,
        left_on: None,
        terms: usual_terms(),
        note,
    };
    store::insert(change, &new).await?;
    let rules = pool::store::on(change.rows(), today).await?;
    remind(change, &new, &rules, today).await?;
    Ok(new.id)
}

/// What holds until somebody decides otherwise.
fn usual_terms() -> Terms {
    Terms {
        gender: None,
        travel_mode: TravelMode::Transit,
        travel_limit_minutes: 45,
        most_per_day: 2,
        most_per_week: 5,
        notice_hours: 24,
        asked_by: Way::Mail,
        shares_contact_since: None,
        placed_directly_since: None,
        districts: Vec::new(),
    }
}
