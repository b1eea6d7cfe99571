//! The rules of a demonstration: what is shipped, but people are asked at any hour of any day, so that whoever looks at it at night
//! sees the letters, too.

use std::sync::Arc;

use platform::{Error, Result, access::Actor, centre::Centre, database::Entry};
use registry::funds;
use values::{id::Id, subject::Subject};

use super::{model::SUBJECT, shipped, store};

/// Plants them, where the centre has written none.
pub async fn plant(centre: Arc<Centre>) -> Result<()> {
    if !store::all(centre.database.read()).await?.is_empty() {
        return Ok(());
    }
    let mut rules = shipped::first().map_err(Error::failure)?;
    (rules.asking.from_hour, rules.asking.until_hour) = (0, 24);
    rules.asking.quiet_on_holidays = false;
    let today = centre.clock.today();
    // The demonstration's fund stands for that of the Land.
    let open = funds::budgets_on(&centre, today).await?;
    for money in &mut rules.money {
        if let Some((fund, _)) = open.first() {
            (money.fund, money.fund_id) = (fund.name.clone(), Some(fund.id));
        }
    }
    let change = centre.change(&Actor::machine("demonstration")).await?;
    store::put(&change, today, &rules).await?;
    let subject = Subject::new(SUBJECT, Id::named(&today.to_string()));
    change
        .commit(Entry::new("pool-rules-written", subject))
        .await
}
