//! Short messages of invitations: a job of its own, tried again and shown when stuck.

use std::sync::Arc;

use platform::{
    Error, Result,
    access::Actor,
    centre::Centre,
    database::{Change, Entry},
    jobs::{Job, JobKind, Outcome},
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use values::{id::Id, subject::Subject};

use super::{
    actions::reaching::{PATIENCE, call_instead},
    model::SUBJECT,
    rules, store,
};
use crate::{interpreters::Way, pool};

/// The kind under which short messages wait in the outbox.
pub const KIND: &str = "invitations.sms";

/// Sends them.
pub const JOB: JobKind = JobKind {
    key: KIND,
    run: deliver,
};

#[derive(Serialize, Deserialize)]
struct Message {
    /// Its own number: the same however often it is tried.
    #[serde(default)]
    id: Option<Id>,
    invitation: Id,
    to: String,
    text: String,
}

impl Message {
    async fn send(&self, centre: &Centre) -> Result<()> {
        // One that waits since before messages had numbers is known by its words: they hold a link of their own.
        let id = self.id.unwrap_or_else(|| Id::named(&self.text));
        centre.sms.send(id, &self.to, &self.text).await
    }
}

/// Puts a short message into the outbox of `change`.
pub async fn post(change: &mut Change, invitation: Id, to: &str, text: &str) -> Result<()> {
    let message = Message {
        id: Some(change.new_id()),
        invitation,
        to: to.to_owned(),
        text: text.to_owned(),
    };
    change.enqueue(Job::new(KIND, &message)?).await
}

fn deliver(centre: Arc<Centre>, payload: Value) -> Outcome {
    Box::pin(async move {
        let message: Message = serde_json::from_value(payload)?;
        let rows = centre.database.read();
        let invitation = match store::find(rows, message.invitation).await {
            Ok(invitation) if invitation.is_open() && invitation.way == Way::Sms => invitation,
            // Answered, taken back or erased while the gateway was away: nobody is disturbed any more.
            Ok(_) | Err(Error::NotFound) => return Ok(()),
            Err(cause) => return Err(cause),
        };
        let now = centre.clock.now();
        let rules = pool::store::on(rows, centre.clock.today()).await?;
        let later = rules::goes_out(now, invitation.answer_by, rules.asking);
        if later > now {
            // The gateway was away until the quiet hours.
            let mut change = centre.change(&machine()).await?;
            change
                .enqueue(Job::new(KIND, &message)?.not_before(later))
                .await?;
            let entry = Entry::new(
                "invitations-sent-later",
                Subject::new(SUBJECT, invitation.id),
            );
            return change.commit(entry).await;
        }
        let sent = message.send(&centre).await;
        if sent.is_err() && now >= invitation.sent_at + PATIENCE {
            // A number that is none, or a gateway that will not: somebody calls instead.
            return call_instead(centre.change(&machine()).await?, invitation.id).await;
        }
        sent
    })
}

fn machine() -> Actor {
    Actor::machine("invitations")
}
