//! The state directory: the 54 centres on a map and in a list, and what those served here have
//! published.

pub mod about;
pub mod centres;
pub mod hsds;
pub mod map;
pub mod pages;
pub mod search;
pub mod sitemap;
pub mod store;

use std::sync::Arc;

use platform::{
    Result,
    access::Actor,
    centre::Centre,
    database::{Change, Entry},
    jobs::{JobKind, Outcome},
};
use serde_json::Value;
use values::{id::Id, subject::Subject};

use crate::public::published;

/// The job that tells the directory what a centre has published.
pub const ANNOUNCE: &str = "profile.announce";

/// Does it.
pub const JOB: JobKind = JobKind {
    key: ANNOUNCE,
    run: announce,
};

fn announce(centre: Arc<Centre>, _payload: Value) -> Outcome {
    Box::pin(async move { write_entry(&centre).await })
}

/// Writes the published state as it is now; done twice, it says the same.
async fn write_entry(centre: &Centre) -> Result<()> {
    let Some(published) = published::find(centre).await? else {
        return Ok(());
    };
    let actor = Actor::machine("directory");
    let change = Change::open(&centre.installation, &centre.clock, &actor).await?;
    store::upsert(&change, &centre.slug, &published).await?;
    let subject = Subject::new("directory_entry", Id::default());
    let details = serde_json::json!({ "slug": centre.slug, "number": published.number });
    change
        .commit(Entry::new("directory-updated", subject).with(details))
        .await
}
