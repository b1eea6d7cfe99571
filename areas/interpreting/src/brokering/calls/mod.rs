//! Whom to telephone while a date is still looked for: whoever agreed, has no mail, and must know that one meets elsewhere or asks
//! for somebody else there.

mod pages;

use std::sync::Arc;

use platform::{Result, access::Actor, centre::Centre, database::Entry};
use values::{clock::Moment, id::Id, subject::Subject};

use super::{model::Disclosure, store};
use crate::{
    requests::{self, Request},
    rights::{COORDINATE, READ},
};

pub use pages::{lines, pages};

/// Everybody who is to be called, with the request, and since when; who waits longest first.
async fn list(centre: &Centre, actor: &Actor) -> Result<Vec<(Disclosure, Request, Moment)>> {
    actor.must(READ)?;
    let rows = centre.database.read();
    let open = store::list_to_call(rows).await?;
    let ids = open.iter().map(|(one, _)| one.request);
    let requests = requests::store::list_of(rows, ids).await?;
    let joined = open.into_iter().filter_map(|(one, since)| {
        let mut all = requests.iter();
        let request = all.find(|own| own.id == one.request)?.clone();
        Some((one, request, since))
    });
    Ok(joined.collect())
}

/// How many are to be called.
pub async fn count(centre: &Centre) -> Result<usize> {
    Ok(store::list_to_call(centre.database.read()).await?.len())
}

/// A coordinator has called somebody. Pressed twice, it is done once.
///
/// # Errors
/// Not found when nobody was named to an institution so.
async fn called(centre: &Arc<Centre>, actor: &Actor, id: Id) -> Result<()> {
    actor.must(COORDINATE)?;
    let change = centre.change(actor).await?;
    let about = store::find(change.rows(), id).await?.request;
    if !store::set_call(&change, id, None).await? {
        return Ok(());
    }
    let subject = Subject::new(requests::SUBJECT, about);
    change.commit(Entry::new("brokering-called", subject)).await
}
