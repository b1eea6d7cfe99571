//! Taking invitations back. Nothing here asks the database outside the change: on PostgreSQL somebody who holds a request and
//! waits for another connection would wait for those who wait for the request.

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
    addressee, letters,
    model::{Answer, Invitation, SUBJECT},
    store,
};
use crate::{
    assignments, interpreters,
    interpreters::Way,
    links::{self, Purpose},
    requests::{self, Request},
};

/// Thanks somebody who was asked and is not needed any more.
pub const THANK: JobKind = JobKind {
    key: "invitations.thank",
    run: thank,
};

#[derive(Serialize, Deserialize)]
struct Thanks {
    invitation: Id,
    is_taken: bool,
}

/// Takes back every open invitation to a request, because it is taken or nobody is needed any more; whoever was asked is
/// thanked by mail, once. Those who have said no get no further message.
pub async fn close(
    _centre: &Centre,
    change: &mut Change,
    request: &Request,
    except: Option<Id>,
) -> Result<()> {
    let all = store::list_of(change.rows(), [request.id]).await?;
    let open = all
        .into_iter()
        .filter(|one| one.is_open() && Some(one.id) != except);
    let open: Vec<Invitation> = open.collect();
    if open.is_empty() {
        return Ok(());
    }
    let taken_by = assignments::store::open_of(change.rows(), request.id).await?;
    for invitation in &open {
        store::answer(change, invitation.id, Answer::Withdrawn, None, None).await?;
        // Whoever has the appointment now is not thanked for not being needed.
        let is_theirs = taken_by
            .as_ref()
            .is_some_and(|taken| taken.interpreter == invitation.interpreter);
        if !is_theirs && has_heard(change, invitation).await? {
            thank_later(change, invitation.id, taken_by.is_some()).await?;
        }
    }
    Ok(())
}

/// Whether an invitation has left the house; those on the list of calls have perhaps.
pub async fn has_heard(change: &Change, invitation: &Invitation) -> Result<bool> {
    if invitation.way == Way::Phone {
        return Ok(false);
    }
    let (purpose, since) = (Purpose::Invitation, invitation.sent_at);
    links::exists(change.rows(), purpose, invitation.id, since).await
}

/// Puts thanks into the outbox: because somebody else takes it, or because it does not take place.
pub async fn thank_later(change: &mut Change, invitation: Id, is_taken: bool) -> Result<()> {
    let thanks = Thanks {
        invitation,
        is_taken,
    };
    change.enqueue(Job::new(THANK.key, &thanks)?).await
}

fn thank(centre: Arc<Centre>, payload: Value) -> Outcome {
    Box::pin(async move {
        let thanks: Thanks = serde_json::from_value(payload)?;
        let rows = centre.database.read();
        let invitation = match store::find(rows, thanks.invitation).await {
            Ok(invitation) => invitation,
            // Erased meanwhile.
            Err(Error::NotFound) => return Ok(()),
            Err(cause) => return Err(cause),
        };
        let request = requests::store::find(rows, invitation.request).await?;
        let person = interpreters::store::find(rows, invitation.interpreter).await?;
        let mut reached = addressee::find(&centre, &[person]).await?;
        let Some(to) = reached.remove(&invitation.interpreter) else {
            return Ok(());
        };
        let mut change = centre.change(&Actor::machine("invitations")).await?;
        letters::thank(&centre, &mut change, &request, &to, thanks.is_taken).await?;
        let subject = Subject::new(SUBJECT, invitation.id);
        change
            .commit(Entry::new("invitations-thanked", subject))
            .await
    })
}
