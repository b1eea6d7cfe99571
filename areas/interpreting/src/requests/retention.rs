//! Requests that nobody confirmed go after a week; two years after the end of all others their people do.

use std::{collections::BTreeSet, sync::Arc};

use chrono::TimeDelta;
use platform::{Result, access::Actor, centre::Centre, database::Entry, privacy};
use values::{day::Day, id::Id, subject::Subject};

use super::{actions::nobody, model::SUBJECT, store::privacy as people};

/// For so many days after its end, somebody may ask who asked for what.
pub const KEPT_DAYS: u32 = 730;
/// For so long a letter waits to be confirmed.
const UNCONFIRMED: TimeDelta = TimeDelta::days(7);

/// Ends what is due; says how many requests it were. Those that are held stay as they are.
pub async fn expire(centre: Arc<Centre>, kept_from: Day) -> Result<u64> {
    let rows = centre.database.read();
    let held = privacy::retention::held_rows(rows, "interpreting_request").await?;
    let held: BTreeSet<Id> = held.into_iter().map(Id).collect();
    let since = centre.clock.now() - UNCONFIRMED;
    let mut stale = people::unconfirmed_before(rows, since).await?;
    let mut over = people::over_before(rows, privacy::begin_of(kept_from)).await?;
    stale.retain(|id| !held.contains(id));
    over.retain(|id| !held.contains(id) && !stale.contains(id));
    let gone = stale.len() + over.len();
    if gone == 0 {
        return Ok(0);
    }
    let change = centre.change(&Actor::machine("retention")).await?;
    people::delete(&change, &stale).await?;
    people::anonymise(&change, &over, &nobody(&centre)).await?;
    let subject = Subject::new(SUBJECT, Id::named("requests-expired"));
    let facts = serde_json::json!({ "deleted": stale.len(), "anonymised": over.len() });
    change
        .commit(Entry::new("requests-expired", subject).with(facts))
        .await?;
    Ok(gone as u64)
}
