//! Taking invitations back.

use platform::{Result, centre::Centre, database::Change};
use values::id::Id;

use super::{
    addressee, letters,
    model::{Answer, Invitation},
    store,
};
use crate::{
    assignments, interpreters,
    interpreters::Way,
    links::{self, Purpose},
    requests::Request,
};

/// Takes back every open invitation to a request, because it is taken or nobody is needed any more; whoever was asked is
/// thanked by mail, once. Those who have said no get no further message.
pub async fn close(
    centre: &Centre,
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
    let mut people = Vec::new();
    for invitation in &open {
        store::answer(change, invitation.id, Answer::Withdrawn, None, None).await?;
        people.push(interpreters::store::find(change.rows(), invitation.interpreter).await?);
    }
    let reached = addressee::find(centre, &people).await?;
    for invitation in &open {
        // Whoever has the appointment now, or has not heard of it yet, is not thanked.
        let is_theirs = taken_by
            .as_ref()
            .is_some_and(|taken| taken.interpreter == invitation.interpreter);
        let has_heard = has_heard(change, invitation).await?;
        if let Some(to) = reached.get(&invitation.interpreter)
            && has_heard
            && !is_theirs
        {
            letters::thank(centre, change, request, to, taken_by.is_some()).await?;
        }
    }
    Ok(())
}

/// Whether an invitation has left the house; those on the list of calls have perhaps.
async fn has_heard(change: &Change, invitation: &Invitation) -> Result<bool> {
    if invitation.way == Way::Phone {
        return Ok(false);
    }
    links::exists(
        change.rows(),
        Purpose::Invitation,
        invitation.id,
        invitation.sent_at,
    )
    .await
}
