//! What needs a coordinator, whatever the day.

use platform::{Result, access::Actor, centre::Centre};
use registry::calendar;

use super::super::{attendance, model::Assignment, store};
use crate::{
    requests::{self, Request, Stage},
    rights::READ,
};

/// What coordinators look for among assignments, whatever the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// Both sides say different things.
    Differing,
    /// At least one side has said nothing for days.
    Missing,
    /// Called off today, and nobody else comes yet.
    CalledOff,
}

impl Which {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 3] = [Self::Differing, Self::Missing, Self::CalledOff];

    /// As addresses write it; `assignments-which-…` is its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Differing => "differing",
            Self::Missing => "missing",
            Self::CalledOff => "called-off",
        }
    }

    /// The one that is written so.
    pub fn of(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.key() == key)
    }
}

/// What needs a coordinator, with its request, by its beginning.
pub async fn needing(
    centre: &Centre,
    actor: &Actor,
    which: Which,
) -> Result<Vec<(Assignment, Request)>> {
    actor.must(READ)?;
    let rows = centre.database.read();
    let now = centre.clock.now();
    let mut found = Vec::new();
    if which == Which::CalledOff {
        let searched = requests::store::list_in(rows, &[Stage::Searching]).await?;
        let since = centre.clock.today();
        let since = calendar::time::days(since, since).map_or(now, |day| day.from);
        let ended = store::list_of(rows, searched.iter().map(|one| one.id)).await?;
        for request in searched {
            let mut own = ended.iter().filter(|one| one.request == request.id);
            let last = own.next_back();
            let last = last.filter(|one| one.end.as_ref().is_some_and(|end| end.at >= since));
            found.extend(last.map(|one| (one.clone(), request)));
        }
    } else {
        let held = requests::store::list_in(rows, &[Stage::Held]).await?;
        let ids = held.iter().map(|one| one.id);
        let mut open = store::list_of(rows, ids).await?;
        open.retain(|one| one.end.is_none());
        let claims = attendance::store::list_of(rows, open.iter().map(|one| one.id)).await?;
        for assignment in open {
            let own = claims.get(&assignment.id).map_or(&[][..], Vec::as_slice);
            let fits = match which {
                Which::Differing => attendance::rules::differs(own),
                _ => attendance::rules::is_overdue(&assignment, own, now),
            };
            let request = held.iter().find(|one| one.id == assignment.request);
            if let (true, Some(request)) = (fits, request) {
                found.push((assignment, request.clone()));
            }
        }
    }
    found.sort_by_key(|(one, _)| (one.period.from, one.id));
    Ok(found)
}
