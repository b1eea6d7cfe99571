//! Taking invitations back.

use platform::{Result, centre::Centre, database::Change};
use values::id::Id;

use super::{model::Answer, store};
use crate::requests::Request;

/// Takes back every open invitation to a request, because it is taken or nobody is needed any more; whoever was asked is
/// thanked.
pub async fn close(
    _centre: &Centre,
    change: &mut Change,
    request: &Request,
    except: Option<Id>,
) -> Result<()> {
    for invitation in store::list_of(change.rows(), [request.id]).await? {
        if invitation.is_open() && Some(invitation.id) != except {
            store::answer(change, invitation.id, Answer::Withdrawn, None, None).await?;
        }
    }
    Ok(())
}
