//! Appointments that were over long ago go, with whoever was there.

use std::sync::Arc;

use platform::{Result, access::Actor, centre::Centre, database::Entry, privacy};
use values::{day::Day, id::Id, subject::Subject};

use super::{booking, model::SUBJECT, store};

/// Ends every appointment that was over before `kept_from`, unless it is held; says how many.
pub async fn expire(centre: Arc<Centre>, kept_from: Day) -> Result<u64> {
    let rows = centre.database.read();
    let held = privacy::retention::held_rows(rows, "calendar_appointment").await?;
    let over = store::over_before(rows, privacy::begin_of(kept_from)).await?;
    let over: Vec<Id> = over
        .into_iter()
        .filter(|id| !held.contains(&id.0))
        .collect();
    if over.is_empty() {
        return Ok(0);
    }
    let change = centre.change(&Actor::machine("retention")).await?;
    for id in &over {
        for attendee in store::people::list(change.rows(), *id).await? {
            booking::remove(&change, *id, attendee.person).await?;
        }
        store::delete(&change, *id).await?;
    }
    let subject = Subject::new(SUBJECT, Id::named("calendar-expired"));
    let gone = over.len() as u64;
    let entry = Entry::new("calendar-expired", subject);
    change
        .commit(entry.with(serde_json::json!({ "appointments": gone })))
        .await?;
    Ok(gone)
}
