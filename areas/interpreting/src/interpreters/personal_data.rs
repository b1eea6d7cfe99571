//! What is kept about an interpreter: handing it out, erasing it, making one record of two.

use std::sync::Arc;

use platform::{
    Result,
    access::Actor,
    area::{Concerned, MergedPerson},
    centre::Centre,
    database::{Change, Entry},
};
use registry::deadlines;
use serde_json::{Value, json};
use values::{day::Day, language::Language, subject::Subject};

use super::{
    actions,
    model::{Interpreter, SUBJECT, Standing},
    papers::Papers,
    store,
};
use crate::{
    assignments,
    links::{self, Purpose},
};

/// Everything, for Art. 15 and 20 DSGVO.
pub async fn export(centre: Arc<Centre>, whom: Concerned) -> Result<Value> {
    let Some(person) = whom.person else {
        return Ok(Value::Null);
    };
    let rows = centre.database.read();
    let Some(one) = store::of_person(rows, person).await? else {
        return Ok(Value::Null);
    };
    let papers = store::papers::of(rows, one.id).await?;
    let assignments = assignments::store::list_to(rows, one.id).await?;
    let mut whole = whole(&centre, &one, &papers);
    let machine = Actor::machine("export");
    let districts = registry::places::districts(&centre, &machine).await?;
    let districts = districts.into_iter();
    whole["districts"] = districts
        .filter(|own| one.terms.districts.contains(&own.id))
        .map(|own| Value::String(own.name))
        .collect();
    whole["assignments"] = assignments
        .iter()
        .map(|own| json!({ "starts_at": own.period.from, "ends_at": own.period.until }))
        .collect();
    Ok(whole)
}

/// A record in words that the person reads.
fn whole(centre: &Centre, one: &Interpreter, papers: &Papers) -> Value {
    let say = |key: String| centre.texts.say(Language::German, &key);
    let terms = &one.terms;
    json!({
        "interested_on": one.interested_on,
        "of_age_on": one.of_age_on,
        "active_since": one.active_since,
        "paused_on": one.paused_on,
        "paused_until": one.paused_until,
        "left_on": one.left_on,
        "gender": terms.gender.map(|gender| say(format!("interpreters-gender-{}", gender.key()))),
        "travel_mode": say(format!("interpreters-travel-{}", terms.travel_mode.key())),
        "travel_limit_minutes": terms.travel_limit_minutes,
        "most_per_day": terms.most_per_day,
        "most_per_week": terms.most_per_week,
        "notice_hours": terms.notice_hours,
        "asked_by": say(format!("interpreters-way-{}", terms.asked_by.key())),
        "shares_contact_since": terms.shares_contact_since,
        "placed_directly_since": terms.placed_directly_since,
        "note": one.note,
        "talk": papers.talk.as_ref().map(|talk| json!({ "held_on": talk.held_on, "held_by": talk.held_by })),
        "conduct_certificates": papers.certificates.iter().map(|own| json!({
            "issued_on": own.issued_on,
            "inspected_on": own.inspected_on,
            "valid_until": own.valid_until,
            "inspected_by": own.inspected_by,
        })).collect::<Vec<_>>(),
        "pledges": papers.pledges.iter().map(|own| json!({
            "version": own.version,
            "language": own.language,
            "signed_on": own.signed_on,
            "way": say(format!("interpreters-signed-{}", own.way.key())),
            "valid_until": own.valid_until,
        })).collect::<Vec<_>>(),
        "training": papers.trainings.iter().map(|own| json!({
            "module": own.module,
            "completed_on": own.completed_on,
            "minutes": own.minutes,
        })).collect::<Vec<_>>(),
    })
}

/// Removes it, for Art. 17 DSGVO, with what falls due and every link.
pub async fn erase(centre: Arc<Centre>, whom: Concerned) -> Result<()> {
    let Some(person) = whom.person else {
        return Ok(());
    };
    let mut change = centre.change(&Actor::machine("erasure")).await?;
    let Some(one) = store::of_person(change.rows(), person).await? else {
        return Ok(());
    };
    let subject = Subject::new(SUBJECT, one.id);
    // Whoever counts on them learns that somebody else is looked for.
    actions::ahead::release(&centre, &mut change, one.id).await?;
    forget(&change, &one).await?;
    change
        .commit(Entry::new("interpreters-erased", subject))
        .await
}

/// How close somebody is to taking appointments.
fn closeness(one: &Interpreter, day: Day) -> u8 {
    match one.standing(day) {
        Standing::Active => 4,
        Standing::Paused => 3,
        Standing::Joining => 2,
        Standing::Interested => 1,
        Standing::Left => 0,
    }
}

async fn forget(change: &Change, one: &Interpreter) -> Result<()> {
    let subject = Subject::new(SUBJECT, one.id);
    deadlines::replace(change, &subject, &[]).await?;
    links::revoke(change, Purpose::Interpreter, one.id).await?;
    store::delete(change, one.id).await
}

/// Two records of a person have become one. Where both were interpreters, the record that is kept goes on with the papers
/// and assignments of both.
pub async fn merge(change: &Change, merged: MergedPerson) -> Result<()> {
    let Some(from) = store::of_person(change.rows(), merged.from).await? else {
        return Ok(());
    };
    let Some(mut into) = store::of_person(change.rows(), merged.into).await? else {
        let moved = Interpreter {
            person: merged.into,
            ..from
        };
        return store::update(change, &moved).await;
    };
    store::papers::hand_on(change, from.id, into.id).await?;
    assignments::store::hand_on(change, from.id, into.id).await?;
    let today = change.clock().today();
    // What the one decided who is closer to the pool holds for both.
    if closeness(&from, today) > closeness(&into, today) {
        into.terms.clone_from(&from.terms);
        into.active_since = from.active_since;
        into.paused_on = from.paused_on;
        into.paused_until = from.paused_until;
        into.left_on = from.left_on;
    }
    into.interested_on = into.interested_on.min(from.interested_on);
    into.of_age_on = [into.of_age_on, from.of_age_on].into_iter().flatten().min();
    if !from.note.is_empty() {
        let notes = [into.note.as_str(), from.note.as_str()];
        notes.join("\n").trim().clone_into(&mut into.note);
    }
    forget(change, &from).await?;
    store::update(change, &into).await
}
