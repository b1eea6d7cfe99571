//! What ends by itself: certificates after a farewell, records after a longer while.

use std::sync::Arc;

use platform::{Result, access::Actor, centre::Centre, database::Entry, privacy};
use registry::deadlines;
use values::{day::Day, id::Id, subject::Subject};

use super::{
    model::{Interpreter, SUBJECT},
    papers::Papers,
    store,
};

/// Forgets the certificates of everybody who left before `kept_from`, and of everybody who has taken no step on their way into
/// the pool since then and never took an appointment (§ 72a Abs. 5 SGB VIII); says how many.
pub async fn certificates(centre: Arc<Centre>, kept_from: Day) -> Result<u64> {
    let mut gone = over(&centre, |one| {
        one.left_on.is_some_and(|left| left < kept_from)
    })
    .await?;
    gone.extend(silent(&centre, kept_from).await?);
    if gone.is_empty() {
        return Ok(0);
    }
    let change = centre.change(&Actor::machine("retention")).await?;
    let table = "interpreting_conduct_certificate";
    let held = privacy::retention::held_rows(change.rows(), table).await?;
    let count = store::papers::delete_certificates(&change, &gone, &held).await?;
    if count == 0 {
        return Ok(0);
    }
    let subject = Subject::new(SUBJECT, gone[0]);
    let entry = Entry::new("interpreters-certificates-expired", subject);
    change
        .commit(entry.with(serde_json::json!({ "count": count })))
        .await?;
    Ok(count)
}

/// Forgets everybody who left before `kept_from`, and whose interest from before then came to nothing; says how many.
pub async fn records(centre: Arc<Centre>, kept_from: Day) -> Result<u64> {
    let gone = over(&centre, |one| {
        let has_left = one.left_on.is_some_and(|left| left < kept_from);
        let came_to_nothing = one.active_since.is_none()
            && one.left_on.is_none()
            && one
                .of_age_on
                .unwrap_or(one.interested_on)
                .max(one.interested_on)
                < kept_from;
        has_left || came_to_nothing
    })
    .await?;
    for id in &gone {
        let change = centre.change(&Actor::machine("retention")).await?;
        let subject = Subject::new(SUBJECT, *id);
        deadlines::replace(&change, &subject, &[]).await?;
        store::delete(&change, *id).await?;
        change
            .commit(Entry::new("interpreters-expired", subject))
            .await?;
    }
    Ok(gone.len() as u64)
}

/// Who is on the way into the pool and has taken no step since `kept_from`.
async fn silent(centre: &Centre, kept_from: Day) -> Result<Vec<Id>> {
    let waits = |one: &Interpreter| one.active_since.is_none() && one.left_on.is_none();
    let waiting = over(centre, |one| waits(one) && one.interested_on < kept_from).await?;
    let papers = store::papers::of_many(centre.database.read(), &waiting).await?;
    let is_silent = |id: &Id| {
        papers
            .get(id)
            .is_none_or(|own| last_step(own) < Some(kept_from))
    };
    Ok(waiting.into_iter().filter(is_silent).collect())
}

/// The day of the last step that was noted.
fn last_step(papers: &Papers) -> Option<Day> {
    let talk = papers.talk.iter().map(|own| own.held_on);
    let certificates = papers.certificates.iter().map(|own| own.inspected_on);
    let pledges = papers.pledges.iter().map(|own| own.signed_on);
    let trainings = papers.trainings.iter().map(|own| own.completed_on);
    let all = talk.chain(certificates).chain(pledges).chain(trainings);
    all.max()
}

/// Who is over and not held for another reason.
async fn over(centre: &Centre, is_over: impl Fn(&Interpreter) -> bool) -> Result<Vec<Id>> {
    let rows = centre.database.read();
    let held = privacy::retention::held_rows(rows, "interpreting_interpreter").await?;
    let all = store::list(rows).await?.into_iter();
    let over = all.filter(|one| is_over(one) && !held.contains(&one.id.0));
    Ok(over.map(|one| one.id).collect())
}
