//! What signing in keeps about a person: handed out without any secret, and erased.

use std::sync::Arc;

use serde_json::{Value, json};
use values::subject::Subject;

use super::{Actor, accounts, administration, sessions, ways};
use crate::{area::Concerned, centre::Centre, database::Entry, error::Result};

/// The account, its roles, open sessions and ways of signing in.
pub async fn export(centre: Arc<Centre>, concerned: Concerned) -> Result<Value> {
    let Some(id) = concerned.account else {
        return Ok(Value::Null);
    };
    let rows = centre.database.read();
    let Some(account) = accounts::find(rows, id).await? else {
        return Ok(Value::Null);
    };
    let ways = ways::of(rows, id).await?;
    let open = sessions::list(&centre, id)
        .await?
        .into_iter()
        .map(|session| {
            json!({
                "since": session.created_at,
                "last_seen": session.last_seen_at,
                "browser": session.browser,
            })
        });
    Ok(json!({
        "name": account.name,
        "email": account.email,
        "language": account.language.tag(),
        "roles": account.roles,
        "closed": account.disabled_at,
        "password_since": ways.password_since,
        "app_since": ways.app_since,
        "passkeys": ways.passkeys.iter().map(|key| &key.name).collect::<Vec<_>>(),
        "sessions": open.collect::<Vec<_>>(),
    }))
}

/// Leaves a closed account without name, address, roles and ways; the log keeps its id.
pub async fn erase(centre: Arc<Centre>, concerned: Concerned) -> Result<()> {
    let Some(id) = concerned.account else {
        return Ok(());
    };
    let change = centre.change(&Actor::machine("erasure")).await?;
    let Some(account) = accounts::find(change.rows(), id).await? else {
        return Ok(());
    };
    for role in &account.roles {
        accounts::take_role(&change, id, role).await?;
    }
    administration::forget_ways(&change, id).await?;
    sessions::forget(&change, id).await?;
    accounts::make_nameless(&change, id).await?;
    let subject = Subject::new(accounts::SUBJECT, id);
    change.commit(Entry::new("account-erased", subject)).await
}
