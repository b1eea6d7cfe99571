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
    letters,
    model::{Answer, Invitation, LATE, SUBJECT},
    store,
};
use crate::{
    assignments, brokering,
    interpreters::{self, Way, addressee},
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

/// Nobody is looked for any more, because a request is taken or nobody is needed: every open invitation is taken back, and no
/// institution keeps contact data of anybody but whoever comes. Whoever was asked or had agreed is thanked, once; those who have
/// said no get no further message. Called wherever a request leaves [`requests::Stage::Searching`] or
/// [`requests::Stage::Brokered`].
pub async fn close(
    _centre: &Centre,
    change: &mut Change,
    request: &Request,
    except: Option<Id>,
) -> Result<()> {
    let taken_by = assignments::store::open_of(change.rows(), request.id).await?;
    let taken_by = taken_by.map(|taken| taken.interpreter);
    let agreed = brokering::end_all(change, request.id, taken_by).await?;
    for invitation in store::list_of(change.rows(), [request.id]).await? {
        // Whoever has the appointment now is not thanked for not being needed.
        let is_theirs = taken_by == Some(invitation.interpreter);
        if !is_theirs && agreed.contains(&invitation.interpreter) {
            // They would have come: that is remembered.
            let reason = taken_by.map(|_| LATE);
            let (id, answer) = (invitation.id, Answer::Withdrawn);
            store::answer_anew(change, id, answer, None, reason).await?;
            thank_later(change, id, taken_by.is_some()).await?;
        } else if invitation.is_open() && Some(invitation.id) != except {
            store::answer(change, invitation.id, Answer::Withdrawn, None, None).await?;
            if !is_theirs && has_heard(change, &invitation).await? {
                thank_later(change, invitation.id, taken_by.is_some()).await?;
            }
        }
    }
    Ok(())
}

/// Whether an invitation has left the house; those on the list of calls have perhaps.
pub async fn has_heard(change: &Change, invitation: &Invitation) -> Result<bool> {
    if invitation.way == Way::Phone {
        return Ok(false);
    }
    store::is_written(change.rows(), invitation.id).await
}

/// Puts thanks into the outbox: because somebody else takes it, or because it does not take place. At most once for each time
/// somebody is asked.
pub async fn thank_later(change: &mut Change, invitation: Id, is_taken: bool) -> Result<()> {
    if !store::thank(change, invitation).await? {
        return Ok(());
    }
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
        letters::thank(
            &centre,
            &mut change,
            (&request, &invitation),
            &to,
            thanks.is_taken,
        )
        .await?;
        let subject = Subject::new(SUBJECT, invitation.id);
        change
            .commit(Entry::new("invitations-thanked", subject))
            .await
    })
}
