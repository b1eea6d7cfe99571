//! Who could take a request, the best first.

use std::collections::HashMap;

use platform::{Result, centre::Centre};
use values::id::Id;

use super::{
    look::Look,
    model::{AtOnce, Candidate},
    situation::Situation,
};
use crate::requests::{Request, Stage};

/// Everybody who could take a request at its time number `time`, the best first. Nobody where there is no such time, or
/// where it is past.
pub async fn rank(centre: &Centre, request: &Request, time: usize) -> Result<Vec<Candidate>> {
    let situation = Situation::of(centre).await?;
    let look = Look::new(&situation, centre.clock.now())?;
    Ok(at(&look, request, time))
}

/// Everybody who could take a request at one of its times ahead, each at the time that suits them best: the best first, of
/// equal times the earlier one.
pub async fn rank_ahead(centre: &Centre, request: &Request) -> Result<Vec<Candidate>> {
    let situation = Situation::of(centre).await?;
    let look = Look::new(&situation, centre.clock.now())?;
    let mut best: HashMap<Id, Candidate> = HashMap::new();
    for time in 0..request.times.len() {
        for one in at(&look, request, time) {
            let known = best.get(&one.interpreter);
            if known
                .is_none_or(|known| (one.points, one.begins_at) < (known.points, known.begins_at))
            {
                best.insert(one.interpreter, one);
            }
        }
    }
    let mut all: Vec<Candidate> = best.into_values().collect();
    let last = |one: &Candidate| situation.known(one.interpreter)?.asked.last;
    all.sort_by_key(|one| {
        (
            one.points,
            last(one),
            situation.question.number(one.interpreter),
        )
    });
    Ok(all)
}

/// Requests for which somebody is looked for, and which nobody could take, at none of their times, and nobody was asked
/// for: whoever has left the asking to itself has to know.
pub async fn list_hopeless(centre: &Centre) -> Result<Vec<Id>> {
    let situation = Situation::of(centre).await?;
    let look = Look::new(&situation, centre.clock.now())?;
    let open = situation.open.iter();
    let hopeless = open.filter(|one| {
        let is_asked = situation.invitations.contains_key(&one.id);
        let mut seats = one.times.iter().filter_map(|wall| look.at(one, wall));
        one.stage == Stage::Searching && !is_asked && seats.all(|seat| look.count(&seat) == 0)
    });
    Ok(hopeless.map(|one| one.id).collect())
}

/// Everybody who could be there in time if they left now, see [`Look::at_once`].
pub async fn at_once(centre: &Centre, request: &Request, time: usize) -> Result<Vec<AtOnce>> {
    let situation = Situation::of(centre).await?;
    let look = Look::new(&situation, centre.clock.now())?;
    let wall = request.times.get(time);
    let seat = wall.and_then(|wall| look.at(request, wall));
    Ok(seat.map(|seat| look.at_once(&seat)).unwrap_or_default())
}

fn at(look: &Look<'_>, request: &Request, time: usize) -> Vec<Candidate> {
    let wall = request.times.get(time);
    let seat = wall.and_then(|wall| look.at(request, wall));
    seat.map(|seat| look.rank(&seat)).unwrap_or_default()
}
