//! Short messages of invitations: a job of its own, tried again and shown when stuck.

use std::sync::Arc;

use platform::{
    Result,
    centre::Centre,
    database::Change,
    jobs::{Job, JobKind, Outcome},
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use values::id::Id;

use super::store;

/// The kind under which short messages wait in the outbox.
pub const KIND: &str = "invitations.sms";

/// Sends them.
pub const JOB: JobKind = JobKind {
    key: KIND,
    run: deliver,
};

#[derive(Serialize, Deserialize)]
struct Message {
    invitation: Id,
    to: String,
    text: String,
}

/// Puts a short message into the outbox of `change`.
pub async fn post(change: &mut Change, invitation: Id, to: &str, text: &str) -> Result<()> {
    let message = Message {
        invitation,
        to: to.to_owned(),
        text: text.to_owned(),
    };
    change.enqueue(Job::new(KIND, &message)?).await
}

fn deliver(centre: Arc<Centre>, payload: Value) -> Outcome {
    Box::pin(async move {
        let message: Message = serde_json::from_value(payload)?;
        let found = store::find(centre.database.read(), message.invitation).await;
        // Answered, taken back or erased while the gateway was away: nobody is disturbed any more.
        match found {
            Ok(invitation) if invitation.is_open() => {
                centre.sms.send(&message.to, &message.text).await
            }
            Ok(_) | Err(platform::Error::NotFound) => Ok(()),
            Err(cause) => Err(cause),
        }
    })
}
