//! What people say themselves about when they can come, inside the change of an area that knows who they are.

use platform::{Error, Refusal, Result, access::token, centre::Centre, database::Change};
use values::{clock::Moment, day::Day, id::Id};

use super::{
    availability::{Absence, Weekly},
    paths,
    store::{availability, feeds},
};

/// So many weekly times, and as many absences, one person may name themselves.
pub const MOST: usize = 40;

/// What somebody has said, with the numbers by which it is taken back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// When they usually can.
    pub weekly: Vec<(Id, Weekly)>,
    /// Absences that have not passed.
    pub absences: Vec<(Id, Absence)>,
    /// Since when they have a feed.
    pub feed_since: Option<Moment>,
}

/// What `person` has said, as far as it concerns `day` and later.
pub async fn said(centre: &Centre, person: Id, day: Day) -> Result<Said> {
    let rows = centre.database.read();
    let mut weekly = availability::list(rows, person).await?;
    weekly.retain(|(_, time)| time.valid_until.is_none_or(|last| last >= day));
    Ok(Said {
        weekly,
        absences: availability::list_absences(rows, person, day).await?,
        feed_since: feeds::since(rows, person).await?,
    })
}

/// When `person` is away, as far as it concerns `day` and later, as `change` sees it.
pub async fn absences(change: &Change, person: Id, day: Day) -> Result<Vec<Absence>> {
    let all = availability::list_absences(change.rows(), person, day).await?;
    Ok(all.into_iter().map(|(_, away)| away).collect())
}

/// `person` comes on `day` after all: absences that hold it end before it and go on after it.
pub async fn be_there(change: &Change, person: Id, day: Day) -> Result<()> {
    for (id, away) in availability::list_absences(change.rows(), person, day).await? {
        if !(away.from..=away.until).contains(&day) {
            continue;
        }
        availability::delete_absence(change, person, id).await?;
        let before = day.pred_opt().filter(|last| *last >= away.from);
        let after = day.succ_opt().filter(|first| *first <= away.until);
        let before = before.map(|until| Absence { until, ..away });
        let after = after.map(|from| Absence { from, ..away });
        for rest in before.into_iter().chain(after) {
            availability::insert_absence(change, person, rest).await?;
        }
    }
    Ok(())
}

/// Adds a weekly time.
///
/// # Errors
/// Refused when there are [`MOST`] of them.
pub async fn add_weekly(change: &Change, person: Id, new: Weekly) -> Result<()> {
    if availability::list(change.rows(), person).await?.len() >= MOST {
        return Err(too_many());
    }
    availability::insert(change, person, &new).await
}

/// Adds an absence that somebody says themselves. Nobody is asked why.
///
/// # Errors
/// Refused when there are [`MOST`] of them.
pub async fn say_absence(change: &Change, person: Id, new: Absence) -> Result<()> {
    let today = change.clock().today();
    let before = availability::list_absences(change.rows(), person, today).await?;
    if before.len() >= MOST {
        return Err(too_many());
    }
    add_absence(change, person, new).await
}

/// Adds an absence that the centre knows of, however many there are: whoever is ill is away.
pub async fn add_absence(change: &Change, person: Id, new: Absence) -> Result<()> {
    availability::insert_absence(change, person, new).await
}

fn too_many() -> Error {
    let limit = MOST.to_string();
    Refusal::new("refused-calendar-too-many")
        .with("limit", limit)
        .into()
}

/// Takes a weekly time or an absence back.
///
/// # Errors
/// Not found when the person has said no such thing.
pub async fn take_back(change: &Change, person: Id, id: Id) -> Result<()> {
    let is_gone = availability::delete(change, person, id).await?
        || availability::delete_absence(change, person, id).await?;
    if is_gone {
        Ok(())
    } else {
        Err(Error::NotFound)
    }
}

/// Makes a feed and gives its address below the centre, which nobody can see again. An older one ends.
pub async fn make_feed(change: &Change, person: Id) -> Result<String> {
    let secret = token::fresh()?;
    feeds::revoke(change, person).await?;
    feeds::insert(change, person, &secret).await?;
    Ok(paths::feed(&secret))
}
