//! What is done every day: where new rules begin to hold, what somebody lacks falls due anew.

use std::sync::Arc;

use platform::{
    Result,
    access::Actor,
    centre::Centre,
    database::Entry,
    jobs::{JobKind, Outcome},
};
use values::{id::Id, subject::Subject};

use super::actions;
use crate::pool;

/// The morning's work.
pub const DAILY: JobKind = JobKind {
    key: "interpreters.daily",
    run: |centre, _| -> Outcome { Box::pin(async move { begin(&centre).await }) },
};

/// The same, where rules begin to hold in the middle of a day.
pub const BEGAN: JobKind = JobKind {
    key: pool::BEGAN,
    run: |centre, _| -> Outcome { Box::pin(async move { begin(&centre).await }) },
};

async fn begin(centre: &Arc<Centre>) -> Result<()> {
    let today = centre.clock.today();
    let written = pool::store::all(centre.database.read()).await?;
    if !written.iter().any(|(day, _)| *day == today) {
        return Ok(());
    }
    let change = centre.change(&Actor::machine("interpreter")).await?;
    actions::renew(&change).await?;
    let subject = Subject::new(pool::model::SUBJECT, Id::named(&today.to_string()));
    change
        .commit(Entry::new("interpreters-renewed", subject))
        .await
}
