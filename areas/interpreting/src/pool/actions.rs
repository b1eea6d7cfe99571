//! What people do with the rules of a pool: right, load, rule, write, log.

use std::sync::Arc;

use platform::{
    Error, Refusal, Result, access::Actor, centre::Centre, database::Entry, web::Errors,
};
use registry::funds;
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
    let change = centre.change(actor).await?;
    store::put(&change, day, &rules).await?;
    if day == centre.clock.today() {
        interpreters::renew(&change).await?;
    }
    let subject = Subject::new(SUBJECT, Id::named(&day.to_string()));
    let details = serde_json::json!({ "from": day.to_string(), "name": rules.name });
    change
        .commit(Entry::new("pool-rules-written", subject).with(details))
        .await
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
                errors.add(&format!("money_id_{row}"), Refusal::new("error-choice"));
                return Err(Error::Invalid(errors));
            }
        }
    }
    Ok(())
}
