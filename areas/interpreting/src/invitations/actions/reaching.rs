//! Whoever no letter and no short message reaches is called.

use std::sync::Arc;

use chrono::TimeDelta;
use platform::{
    Error, Result,
    access::Actor,
    centre::Centre,
    database::Change,
    jobs::{Job, JobKind, Outcome},
    mail::sent::{self, State},
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use values::id::Id;

use super::{super::store, entry};

/// For so long a mail server or a gateway may be busy before somebody is called.
pub const PATIENCE: TimeDelta = TimeDelta::hours(1);

/// Of the mails that have come back, the latest are looked at: it is an hour since this one was written.
const LATEST: u64 = 200;

/// Looks whether the mail of an invitation has come back.
pub const REACHED: JobKind = JobKind {
    key: "invitations.reached",
    run: reached,
};

#[derive(Serialize, Deserialize)]
struct Sent {
    invitation: Id,
    letter: Id,
}

/// Looks later whether the mail `letter` has come back.
pub async fn look_later(change: &mut Change, invitation: Id, letter: Id) -> Result<()> {
    let at = change.now() + PATIENCE;
    let job = Job::new(REACHED.key, &Sent { invitation, letter })?;
    change.enqueue(job.not_before(at)).await
}

fn reached(centre: Arc<Centre>, payload: Value) -> Outcome {
    Box::pin(async move {
        let about: Sent = serde_json::from_value(payload)?;
        let rows = centre.database.read();
        let (back, _) = sent::list(rows, "", Some(State::Bounced), (0, LATEST)).await?;
        if back.iter().any(|mail| mail.id == about.letter) {
            let change = centre.change(&Actor::machine("invitations")).await?;
            call_instead(change, about.invitation).await?;
        }
        Ok(())
    })
}

/// From now on they stand on the list of calls, unless they have answered or stand there already.
pub async fn call_instead(change: Change, invitation: Id) -> Result<()> {
    match store::phone_instead(&change, invitation).await {
        Ok(true) => {
            change
                .commit(entry("invitations-call-instead", invitation))
                .await
        }
        Ok(false) | Err(Error::NotFound) => Ok(()),
        Err(cause) => Err(cause),
    }
}
