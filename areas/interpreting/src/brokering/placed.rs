//! Contact data of whoever was placed, where the rules hand it out with the confirmation: kept as every other disclosure.

use platform::{Result, database::Change};
use registry::people;
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
    let known = store::channels_known(change.rows(), (request, interpreter)).await?;
    if known.iter().any(|one| one == kind.key()) {
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
