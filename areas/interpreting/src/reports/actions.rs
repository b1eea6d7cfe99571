//! What people do with figures: right, load, add up.

use std::{collections::HashMap, sync::Arc};

use chrono::{Datelike, NaiveDate};
use platform::{Result, access::Actor, centre::Centre};
use registry::calendar::time;
use values::{clock::day_of, id::Id};

use super::{
    model::{Recruiting, Report, Talk},
    recruiting, rules,
};
use crate::{
    assignments::{
        self,
        attendance::{self, What},
    },
    interpreters, requests,
    rights::REPORT,
};

/// The figures of a year, and whom to recruit.
pub async fn year(
    centre: &Arc<Centre>,
    actor: &Actor,
    year: i32,
) -> Result<(Report, Vec<Recruiting>)> {
    actor.must(REPORT)?;
    let talks = talks(centre, year).await?;
    let added = tokio::task::spawn_blocking(move || {
        (rules::report(&talks), recruiting::recruiting(&talks))
    });
    added.await.map_err(platform::Error::failure)
}

/// The figures of a year for the public profile: nobody's right is asked, because they name nobody.
pub async fn public(centre: &Arc<Centre>, year: i32) -> Result<Report> {
    Ok(rules::report(&talks(centre, year).await?))
}

/// Every request that should take place in a year, as far as figures look at it. In the same number of queries for one and for
/// thousands.
async fn talks(centre: &Centre, year: i32) -> Result<Vec<Talk>> {
    let first = NaiveDate::from_ymd_opt(year, 1, 1);
    let last = NaiveDate::from_ymd_opt(year, 12, 31);
    let period = first
        .zip(last)
        .and_then(|(first, last)| time::days(first, last));
    let Some(period) = period else {
        return Ok(Vec::new());
    };
    let rows = centre.database.read();
    let asked =
        requests::store::looking_back::list_between(rows, period.from, period.until).await?;
    let ids = || asked.iter().map(|one| one.id);
    let taken = assignments::store::list_of(rows, ids()).await?;
    let claims = attendance::store::list_of(rows, taken.iter().map(|one| one.id)).await?;
    let reasons = requests::store::looking_back::given_up_because(rows, ids()).await?;
    let people = interpreters::store::list(rows).await?;
    let genders: HashMap<Id, _> = people
        .iter()
        .map(|one| (one.id, one.terms.gender))
        .collect();
    // The last one that stands, or stood, counts.
    let taken: HashMap<Id, _> = taken.iter().map(|one| (one.request, one)).collect();
    let talks = asked.iter().filter_map(|request| {
        let assignment = taken.get(&request.id).copied();
        let wall = assignment
            .map(|one| one.wall)
            .or(request.times.first().copied())?;
        let starts_at = wall.period().ok()?.from;
        let said = assignment.and_then(|one| claims.get(&one.id));
        let agreed = said.and_then(|claims| attendance::rules::agreed(claims));
        let minutes = match agreed.map(|claim| claim.what) {
            Some(What::Held(wall)) => wall.minutes,
            Some(What::NotHeld(_)) | None => 0,
        };
        Some(Talk {
            id: request.id,
            language: request.need.language.clone(),
            variety: request.need.variety.clone(),
            kind: request.asker.kind.clone(),
            occasion: request.need.occasion.clone(),
            district: request.need.district,
            stage: request.stage,
            received_at: request.received_at,
            filled_at: assignment.map(|one| one.made_at),
            month: day_of(starts_at).month(),
            starts_at,
            planned_minutes: wall.minutes,
            minutes,
            gender: assignment.and_then(|one| genders.get(&one.interpreter).copied().flatten()),
            open_reason: reasons.get(&request.id).cloned().unwrap_or_default(),
        })
    });
    Ok(talks.collect())
}
