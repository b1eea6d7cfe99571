//! The rules of a demonstration: what is shipped, but people are asked at any hour, so that whoever looks at it at night sees the
//! letters, too.

use std::{collections::BTreeSet, sync::Arc};

use platform::{Error, Result, access::Actor, centre::Centre, database::Entry};
use values::{id::Id, subject::Subject};

use super::{
    model::{Money, SUBJECT},
    shipped, store,
};

/// Plants them, where the centre has written none.
pub async fn plant(centre: Arc<Centre>) -> Result<()> {
    if !store::all(centre.database.read()).await?.is_empty() {
        return Ok(());
    }
    let mut rules = shipped::first().map_err(Error::failure)?;
    (rules.asking.from_hour, rules.asking.until_hour) = (0, 24);
    // The invented fund of the demonstration (registry).
    rules.money.push(Money {
        fund: "Beispielprogramm Sprachmittlung".to_owned(),
        kinds: BTreeSet::new(),
        despite: BTreeSet::new(),
    });
    let today = centre.clock.today();
    let change = centre.change(&Actor::machine("demonstration")).await?;
    store::put(&change, today, &rules).await?;
    let subject = Subject::new(SUBJECT, Id::named(&today.to_string()));
    change
        .commit(Entry::new("pool-rules-written", subject))
        .await
}
