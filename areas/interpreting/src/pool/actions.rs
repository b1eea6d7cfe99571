//! What people do with the rules of a pool: right, load, rule, write, log.

use std::{collections::BTreeSet, sync::Arc};

use platform::{
    Error, Refusal, Result, access::Actor, centre::Centre, database::Entry, jobs::Job, web::Errors,
};
use registry::funds;
use values::{day::Day, id::Id, subject::Subject};

use super::{
    model::{RuleSet, SUBJECT},
    store,
};
use crate::rights::{READ, RULES};

/// Kind of the work that interpreters do when rules begin to hold in the middle of a day.
pub const BEGAN: &str = "interpreters.rules";

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
pub async fn write(
    centre: &Arc<Centre>,
    actor: &Actor,
    day: Day,
    mut rules: RuleSet,
) -> Result<()> {
    actor.must(RULES)?;
    if day < centre.clock.today() {
        return Err(Refusal::new("refused-pool-past").into());
    }
    name_funds(centre, &mut rules).await?;
    let before = store::on(centre.database.read(), day).await?;
    let mut change = centre.change(actor).await?;
    store::put(&change, day, &rules).await?;
    if day == centre.clock.today() {
        change.enqueue(Job::new(BEGAN, &day.to_string())?).await?;
    }
    let details = serde_json::json!({
        "from": day.to_string(),
        "name": rules.name,
        "changed": changed(&before, &rules)?,
    });
    change
        .commit(Entry::new("pool-rules-written", about(day)).with(details))
        .await
}

/// Takes back rules whose day has not come.
///
/// # Errors
/// Refused once they hold.
pub async fn withdraw(centre: &Arc<Centre>, actor: &Actor, day: Day) -> Result<()> {
    actor.must(RULES)?;
    if day <= centre.clock.today() {
        return Err(Refusal::new("refused-pool-holds").into());
    }
    let change = centre.change(actor).await?;
    store::remove(&change, day).await?;
    let details = serde_json::json!({ "from": day.to_string() });
    change
        .commit(Entry::new("pool-rules-withdrawn", about(day)).with(details))
        .await
}

fn about(day: Day) -> Subject {
    Subject::new(SUBJECT, Id::named(&day.to_string()))
}

/// Names of the rules that differ.
fn changed(before: &RuleSet, now: &RuleSet) -> Result<Vec<String>> {
    let (before, now) = (serde_json::to_value(before)?, serde_json::to_value(now)?);
    let empty = serde_json::Map::new();
    let (before, now) = (
        before.as_object().unwrap_or(&empty),
        now.as_object().unwrap_or(&empty),
    );
    let names: BTreeSet<&String> = before.keys().chain(now.keys()).collect();
    let differ = names
        .into_iter()
        .filter(|name| before.get(*name) != now.get(*name));
    Ok(differ.cloned().collect())
}

/// Funds that were chosen are called as the registry calls them today, so that rules can be read without it.
async fn name_funds(centre: &Arc<Centre>, rules: &mut RuleSet) -> Result<()> {
    if rules.money.iter().all(|money| money.fund_id.is_none()) {
        return Ok(());
    }
    let open = funds::budgets_on(centre, centre.clock.today()).await?;
    for (row, money) in rules.money.iter_mut().enumerate() {
        let Some(id) = money.fund_id else { continue };
        match open.iter().find(|(fund, _)| fund.id == id) {
            Some((fund, _)) => money.fund.clone_from(&fund.name),
            // One without money today keeps the name that came along.
            None if !money.fund.is_empty() => {}
            None => {
                let mut errors = Errors::default();
                errors.add(format!("money_id_{row}"), Refusal::new("error-choice"));
                return Err(Error::Invalid(errors));
            }
        }
    }
    Ok(())
}
