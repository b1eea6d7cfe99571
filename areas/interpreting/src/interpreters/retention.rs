//! What ends by itself: certificates after a farewell, records after a longer while.

use std::sync::Arc;

use platform::{Result, access::Actor, centre::Centre, database::Entry, privacy};
use registry::deadlines;
use values::{day::Day, id::Id, subject::Subject};

use super::{
    model::{Interpreter, SUBJECT},
    store,
};

/// Forgets the certificates of everybody who left before `kept_from`; says how many.
pub async fn certificates(centre: Arc<Centre>, kept_from: Day) -> Result<u64> {
    let gone = over(&centre, |one| {
        one.left_on.is_some_and(|left| left < kept_from)
    })
    .await?;
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

/// Who is over and not held for another reason.
async fn over(centre: &Centre, is_over: impl Fn(&Interpreter) -> bool) -> Result<Vec<Id>> {
    let rows = centre.database.read();
    let held = privacy::retention::held_rows(rows, "interpreting_interpreter").await?;
    let all = store::list(rows).await?.into_iter();
    let over = all.filter(|one| is_over(one) && !held.contains(&one.id.0));
    Ok(over.map(|one| one.id).collect())
}
