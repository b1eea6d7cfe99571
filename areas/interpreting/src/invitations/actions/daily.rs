//! What is looked at every morning: requests for which nobody has looked since asking by itself was turned on.

use std::sync::Arc;

use platform::{
    access::Actor,
    centre::Centre,
    database::Entry,
    jobs::{JobKind, Outcome},
};
use serde_json::{Value, json};
use values::subject::Subject;

use crate::{
    pool,
    requests::{self, Stage, looked_for},
};

/// Looks at every request for which somebody is looked for, where the centre has turned that on.
pub const DAILY: JobKind = JobKind {
    key: "invitations.daily",
    run,
};

fn run(centre: Arc<Centre>, _: Value) -> Outcome {
    Box::pin(async move {
        let rows = centre.database.read();
        let today = centre.clock.today();
        let rules = pool::store::on(rows, today).await?;
        if !rules.asking.by_itself {
            return Ok(());
        }
        let searching = requests::store::list_in(rows, &[Stage::Searching]).await?;
        let Some(first) = searching.first() else {
            return Ok(());
        };
        let mut change = centre.change(&Actor::machine("invitations")).await?;
        for request in &searching {
            looked_for::begin(&mut change, request.id).await?;
        }
        let subject = Subject::new(requests::SUBJECT, first.id);
        let entry = Entry::new("invitations-morning", subject);
        let facts = json!({ "requests": searching.len() });
        change.commit(entry.with(facts)).await
    })
}
