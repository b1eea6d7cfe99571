//! The rules of a demonstration: what is shipped, but people are asked at any hour of any day, so that whoever looks at it at night
//! sees the letters, too. Dortmund's allowance is not published: the demonstration pays by another centre's formula, and says so.

use std::sync::Arc;

use chrono::Datelike;
use platform::{Error, Result, access::Actor, centre::Centre, database::Entry};
use registry::funds;
use values::{day::Day, id::Id, subject::Subject};

use super::{model::SUBJECT, shipped, store};

/// Whose published formula stands in for the allowance.
const PAYS_LIKE: &str = "heinsberg";
/// What the rules are called, so that nobody takes the sums for Dortmund's.
const NAME: &str = "Beispiel: Dortmund, Aufwandsentschädigung wie im Kreis Heinsberg";

/// Plants them, where the centre has written none.
pub async fn plant(centre: Arc<Centre>) -> Result<()> {
    if !store::all(centre.database.read()).await?.is_empty() {
        return Ok(());
    }
    let mut rules = shipped::first().map_err(Error::failure)?;
    (rules.asking.from_hour, rules.asking.until_hour) = (0, 24);
    rules.asking.quiet_on_holidays = false;
    NAME.clone_into(&mut rules.name);
    if let Some(other) = shipped::read(PAYS_LIKE) {
        rules.allowance = other.map_err(Error::failure)?.allowance;
    }
    let today = centre.clock.today();
    // Earlier than anything that is planted: what lies behind today was asked for and judged under them, too.
    let since = Day::from_ymd_opt(today.year() - 1, 1, 1).unwrap_or(today);
    // The demonstration's fund stands for that of the Land.
    let open = funds::budgets_on(&centre, today).await?;
    for money in &mut rules.money {
        if let Some((fund, _)) = open.first() {
            (money.fund, money.fund_id) = (fund.name.clone(), Some(fund.id));
        }
    }
    let change = centre.change(&Actor::machine("demonstration")).await?;
    store::put(&change, since, &rules).await?;
    let subject = Subject::new(SUBJECT, Id::named(&since.to_string()));
    change
        .commit(Entry::new("pool-rules-written", subject))
        .await
}
