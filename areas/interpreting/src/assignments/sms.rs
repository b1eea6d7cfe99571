//! Short messages about assignments: a job of its own, tried again and shown when stuck.

use std::sync::Arc;

use platform::{
    Error, Result,
    centre::Centre,
    database::Change,
    jobs::{Job, JobKind, Outcome},
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use values::id::Id;

use super::{model::Assignment, store};

/// Sends them.
pub const JOB: JobKind = JobKind {
    key: "assignments.sms",
    run: deliver,
};

#[derive(Serialize, Deserialize)]
struct Message {
    /// Its own number: the same however often it is tried.
    #[serde(default)]
    id: Option<Id>,
    assignment: Id,
    /// Whether it is about an appointment that takes place: then nobody is sent it once it does not.
    stands: bool,
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

/// Puts a short message about `assignment` into the outbox of `change`.
pub async fn post(
    change: &mut Change,
    assignment: &Assignment,
    stands: bool,
    (to, text): (&str, &str),
) -> Result<()> {
    let message = Message {
        id: Some(change.new_id()),
        assignment: assignment.id,
        stands,
        to: to.to_owned(),
        text: text.to_owned(),
    };
    change.enqueue(Job::new(JOB.key, &message)?).await
}

fn deliver(centre: Arc<Centre>, payload: Value) -> Outcome {
    Box::pin(async move {
        let message: Message = serde_json::from_value(payload)?;
        let found = store::find(centre.database.read(), message.assignment).await;
        match found {
            Ok(now) if now.end.is_some() && message.stands => Ok(()),
            Ok(_) => message.send(&centre).await,
            Err(Error::NotFound) => Ok(()),
            Err(cause) => Err(cause),
        }
    })
}
