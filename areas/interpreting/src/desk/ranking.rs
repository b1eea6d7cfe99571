//! Who could take a request, the best first.

use platform::{Result, centre::Centre};

use super::{look::Look, model::Candidate, situation::Situation};
use crate::requests::Request;

/// Everybody who could take a request at its time number `time`, the best first. Nobody where there is no such time, or
/// where it is past.
pub async fn rank(centre: &Centre, request: &Request, time: usize) -> Result<Vec<Candidate>> {
    let situation = Situation::of(centre).await?;
    let look = Look::new(&situation, centre.clock.now())?;
    let seat = request
        .times
        .get(time)
        .and_then(|wall| look.at(request, wall));
    Ok(seat.map(|seat| look.rank(&seat)).unwrap_or_default())
}
