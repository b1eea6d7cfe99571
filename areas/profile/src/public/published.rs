//! What a centre shows the public, read in one go.

use platform::{Error, Result, centre::Centre, web::Visit};
use values::{clock, day::Day};

use crate::{document::Profile, versions::store};

/// The published profile with its dates.
#[expect(
    clippy::struct_field_names,
    reason = "days are called by what happened on them"
)]
pub struct Published {
    /// What it says.
    pub profile: Profile,
    /// Number of the version.
    pub number: i32,
    /// When it was released.
    pub published_on: Day,
    /// When somebody last found it right.
    pub confirmed_on: Day,
}

/// The published profile of `centre`, if there is one.
pub async fn find(centre: &Centre) -> Result<Option<Published>> {
    let rows = centre.database.read();
    let Some(version) = store::published(rows).await? else {
        return Ok(None);
    };
    let released = version
        .decided
        .as_ref()
        .map_or(version.opened.at, |by| by.at);
    let confirmed = store::last_confirmation(rows).await?.unwrap_or(released);
    Ok(Some(Published {
        number: version.number.unwrap_or_default(),
        published_on: clock::day_of(released),
        confirmed_on: clock::day_of(confirmed),
        profile: version.content,
    }))
}

/// The same for pages that exist only once the centre has published.
pub async fn must_exist(visit: &Visit) -> Result<Published> {
    find(visit.centre()?).await?.ok_or(Error::NotFound)
}
