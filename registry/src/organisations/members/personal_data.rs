//! What is kept about the owner of an account: for whom they act, how they were invited, and that
//! they have invited others.

use std::sync::Arc;

use platform::{Result, access::accounts, centre::Centre, database::Change};
use serde_json::{Value, json};
use values::id::Id;

use super::{
    super::store as organisations,
    actions,
    store::{self, invitations},
};

/// Everything, for Art. 15 and 20 DSGVO; null where there is nothing.
pub async fn export(centre: &Arc<Centre>, account: Id) -> Result<Value> {
    let rows = centre.database.read();
    let mut memberships = Vec::new();
    for member in store::ever_of_account(rows, account).await? {
        let organisation = organisations::find(rows, member.organisation).await?;
        memberships.push(json!({
            "organisation": organisation.details.name,
            "position": member.position.key(),
            "role": member.role.key(),
            "from": member.starts_at,
            "until": member.ends_at,
        }));
    }
    let mut received = Vec::new();
    if let Some(own) = accounts::find(rows, account).await? {
        for invitation in invitations::ever_to(rows, &own.email).await? {
            let organisation = organisations::find(rows, invitation.organisation).await?;
            received.push(json!({
                "organisation": organisation.details.name,
                "name": invitation.guest.name,
                "email": invitation.guest.email,
                "created_at": invitation.created_at,
                "expires_at": invitation.expires_at,
            }));
        }
    }
    let sent = invitations::sent_by(rows, account).await?;
    if memberships.is_empty() && received.is_empty() && sent.is_empty() {
        return Ok(Value::Null);
    }
    Ok(json!({ "memberships": memberships, "invitations": received, "invited_at": sent }))
}

/// Removes it inside `change`, for Art. 17 DSGVO: also the contact that came with a membership.
pub async fn erase(change: &Change, account: Id) -> Result<()> {
    for member in store::ever_of_account(change.rows(), account).await? {
        if member.ends_at.is_none() {
            store::lock(change, member.organisation).await?;
            actions::let_go(change, &member).await?;
        }
        if let Some(contact) = member.contact {
            organisations::delete_contact(change, contact).await?;
        }
    }
    store::delete_of(change, account).await?;
    let own = accounts::find(change.rows(), account).await?;
    let email = own.map(|own| own.email).unwrap_or_default();
    invitations::forget(change, &email, account).await
}
