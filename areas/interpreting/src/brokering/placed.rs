//! Contact data of whoever was placed, where the rules hand it out with the confirmation: kept as every other disclosure.

use platform::{Result, database::Change};
use registry::people;
use sea_orm::ConnectionTrait;
use values::id::Id;

use super::{
    model::{Disclosure, FIXED, Way},
    store,
};

/// Keeps that the institution of a request learns such a channel of somebody who comes; once.
pub async fn keep_placed(
    change: &Change,
    (request, interpreter): (Id, Id),
    kind: people::Way,
) -> Result<()> {
    if is_known(change.rows(), (request, interpreter), kind).await? {
        return Ok(());
    }
    let now = change.now();
    let new = Disclosure {
        id: change.new_id(),
        request,
        interpreter,
        way: Way::Contact,
        agreed_at: now,
        disclosed_at: now,
        channels: vec![kind.key().to_owned()],
        messages: 0,
        reminders: 0,
        end: Some((now, FIXED.to_owned())),
    };
    store::insert(change, &new).await
}

/// Whether the institution of a request has learned such a channel of somebody.
pub async fn is_known(
    rows: &impl ConnectionTrait,
    (request, interpreter): (Id, Id),
    kind: people::Way,
) -> Result<bool> {
    let all = store::list_of(rows, request).await?;
    let mut own = all.iter().filter(|one| one.interpreter == interpreter);
    Ok(own.any(|one| one.channels.iter().any(|named| named == kind.key())))
}
