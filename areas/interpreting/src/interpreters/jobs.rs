//! What is done every day: what somebody lacks falls due, whether time has passed or new rules hold, and
//! interpreters are reminded of what they can do something about.

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
    let change = centre.change(&Actor::machine("interpreter")).await?;
    actions::renew(&change).await?;
    let subject = Subject::new(pool::model::SUBJECT, Id::named(&today.to_string()));
    change
        .commit(Entry::new("interpreters-renewed", subject))
        .await?;
    actions::reminding::remind_all(centre).await
}
