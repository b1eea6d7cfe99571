//! What people do with the rules of a pool: right, load, rule, write, log.

use std::sync::Arc;

use platform::{Refusal, Result, access::Actor, centre::Centre, database::Entry};
use values::{day::Day, id::Id, subject::Subject};

use super::{
    model::{RuleSet, SUBJECT},
    store,
};
use crate::{
    interpreters,
    rights::{READ, RULES},
};

/// The rules that hold today, and all that were written, the newest first.
pub async fn overview(
    centre: &Arc<Centre>,
    actor: &Actor,
) -> Result<(RuleSet, Vec<(Day, RuleSet)>)> {
    actor.must(READ)?;
    let rows = centre.database.read();
    Ok((
        store::on(rows, centre.clock.today()).await?,
        store::all(rows).await?,
    ))
}

/// Writes rules that hold from `day` on.
///
/// # Errors
/// Refused for a day that is over: what was decided under other rules stays explicable.
pub async fn write(centre: &Arc<Centre>, actor: &Actor, day: Day, rules: &RuleSet) -> Result<()> {
    actor.must(RULES)?;
    if day < centre.clock.today() {
        return Err(Refusal::new("refused-pool-past").into());
    }
    let change = centre.change(actor).await?;
    store::put(&change, day, rules).await?;
    if day == centre.clock.today() {
        interpreters::renew(&change).await?;
    }
    let subject = Subject::new(SUBJECT, Id::named(&day.to_string()));
    let details = serde_json::json!({ "from": day.to_string(), "name": rules.name });
    change
        .commit(Entry::new("pool-rules-written", subject).with(details))
        .await
}
