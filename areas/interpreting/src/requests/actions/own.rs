//! What an institution does with its own request: by the link in a mail, or signed in as a member of the organisation.

use std::{sync::Arc, time::Duration};

use platform::{
    Error, Refusal, Result, access::Actor, centre::Centre, database::Change, web::Errors,
};
use registry::{calendar::time::Wall, organisations::members};
use values::id::Id;

use super::{
    super::{
        form::Wished,
        model::{Event, Need, Request, Stage},
        reasons, rules,
        store::{self, Why, finding},
        telling::{self, Because, Told},
    },
    INSTITUTION,
    asking::{named, triage, with_district},
    entry,
};
use crate::{
    assignments::{self, Side},
    invitations,
    links::{self, Purpose},
    pool::{self, Verdict},
};

/// Most characters of an answer.
const LONGEST: usize = 1_000;

/// A request in the hands of whoever asked. There is no other way to get one than by [`with_secret`] and [`of_member`].
#[derive(Clone, Debug)]
pub struct Own {
    id: Id,
    actor: Actor,
}

impl Own {
    /// The request.
    pub fn id(&self) -> Id {
        self.id
    }

    /// In whose name they act.
    pub fn actor(&self) -> &Actor {
        &self.actor
    }
}

/// What a change to a series is meant for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// This date.
    This,
    /// This one and those after it.
    Following,
}

impl Scope {
    /// Both, in the order of forms.
    pub const ALL: [Self; 2] = [Self::This, Self::Following];

    /// As forms write it.
    pub fn key(self) -> &'static str {
        match self {
            Self::This => "this",
            Self::Following => "following",
        }
    }

    /// The scope that is written so; one date where nothing is.
    pub fn of(key: &str) -> Self {
        let found = Self::ALL.into_iter().find(|scope| scope.key() == key);
        found.unwrap_or(Self::This)
    }
}

/// The request that a link leads to.
///
/// # Errors
/// Not found when the link is unknown or over.
pub async fn with_secret(centre: &Arc<Centre>, secret: &str) -> Result<Own> {
    let rows = centre.database.read();
    let now = centre.clock.now();
    let found = links::subject(rows, Purpose::Request, secret, now, Duration::ZERO).await?;
    Ok(Own {
        id: found.ok_or(Error::NotFound)?,
        actor: Actor::machine(INSTITUTION),
    })
}

/// The request `id` for a member of the organisation that asked.
///
/// # Errors
/// Not found when it belongs to nobody or to another one.
pub async fn of_member(centre: &Arc<Centre>, actor: &Actor, id: Id) -> Result<Own> {
    let rows = centre.database.read();
    let request = store::find(rows, id).await?;
    let account = actor.account.ok_or(Error::SignInNeeded)?;
    let members = members::of_account(rows, account).await?;
    let is_own = members
        .iter()
        .any(|member| Some(member.organisation) == request.asker.organisation);
    if !is_own {
        return Err(Error::NotFound);
    }
    let actor = actor.clone();
    Ok(Own { id, actor })
}

/// Another date of the same series.
///
/// # Errors
/// Not found when there is none.
pub async fn at_date(centre: &Arc<Centre>, own: &Own, position: i16) -> Result<Own> {
    let rows = centre.database.read();
    let (series, _) = store::find(rows, own.id)
        .await?
        .series
        .ok_or(Error::NotFound)?;
    let mut all = store::list_of_series(rows, series).await?.into_iter();
    let there = all.find(|one| one.series == Some((series, position)));
    Ok(Own {
        id: there.ok_or(Error::NotFound)?.id,
        actor: own.actor.clone(),
    })
}

/// Requests of the organisations that somebody acts for, the newest first.
pub async fn list(centre: &Arc<Centre>, actor: &Actor) -> Result<Vec<Request>> {
    let rows = centre.database.read();
    let account = actor.account.ok_or(Error::SignInNeeded)?;
    let members = members::of_account(rows, account).await?;
    let own: Vec<Id> = members.iter().map(|member| member.organisation).collect();
    finding::list_of_organisations(rows, &own).await
}

/// The address is theirs: a request and its series go to the coordinators. Pressed twice, it is done once; says whether this
/// was the first time.
///
/// # Errors
/// When something fails.
pub async fn confirm(centre: &Arc<Centre>, own: &Own) -> Result<bool> {
    let mut change = centre.change(&own.actor).await?;
    let first = store::hold(&change, own.id).await?;
    if first.stage != Stage::Unconfirmed {
        return Ok(false);
    }
    for request in concerned(&change, &first, None).await? {
        if request.stage == Stage::Unconfirmed {
            store::advance(&change, &request, Event::Confirm, Why::default()).await?;
        }
    }
    let told = Told::Received;
    telling::tell(centre, &mut change, &first, told, Because::default()).await?;
    change
        .commit(entry("requests-confirmed", &first, Stage::New))
        .await?;
    Ok(true)
}

/// Writes a request anew, and looks at all of it anew; `Some` is the rules' no, then nothing is changed. Whose mail it is
/// stays: it was confirmed for this address.
///
/// # Errors
/// Refused in a stage in which that cannot be.
pub async fn correct(
    centre: &Arc<Centre>,
    own: &Own,
    wished: &Wished,
    scope: Scope,
) -> Result<Option<Verdict>> {
    let wished = with_district(centre, named(centre, &own.actor, wished).await?).await?;
    let today = centre.clock.today();
    let pool = pool::store::on(centre.database.read(), today).await?;
    let mut change = centre.change(&own.actor).await?;
    let first = store::hold(&change, own.id).await?;
    rules::next(first.stage, Event::Correct)?;
    let all = changeable(&change, &first, scope, Event::Correct).await?;
    let times: Vec<Vec<Wall>> = all
        .iter()
        .map(|request| times_of(request, &first, &wished))
        .collect();
    let series = match first.series {
        Some((series, _)) => store::list_of_series(change.rows(), series).await?.len(),
        None => 1,
    };
    let series = u16::try_from(series).unwrap_or(u16::MAX);
    let verdict = triage(&pool, &wished, times.concat(), series, today);
    if verdict.is_refused() {
        return Ok(Some(verdict));
    }
    let mut to = first.stage;
    for (request, times) in all.iter().zip(times) {
        to = rewrite(centre, &mut change, request, &wished, times).await?;
    }
    // Who goes on being looked for needs no letter that says it is looked at anew.
    if !matches!(
        (first.stage, to),
        (Stage::Unconfirmed, _) | (_, Stage::Searching)
    ) {
        let now = store::find(change.rows(), first.id).await?;
        telling::tell(
            centre,
            &mut change,
            &now,
            Told::Corrected,
            Because::default(),
        )
        .await?;
    }
    change
        .commit(entry("requests-corrected", &first, to))
        .await?;
    Ok(None)
}

/// The times of one of the concerned requests after the first one was written anew.
fn times_of(request: &Request, first: &Request, wished: &Wished) -> Vec<Wall> {
    let (Some(_), Some(before), Some(after)) =
        (first.series, first.times.first(), wished.times.first())
    else {
        return wished.times.clone();
    };
    let moved = request.times.iter();
    moved
        .map(|time| rules::moved(time, before, after))
        .collect()
}

async fn rewrite(
    centre: &Arc<Centre>,
    change: &mut Change,
    request: &Request,
    wished: &Wished,
    times: Vec<Wall>,
) -> Result<Stage> {
    let mut asker = wished.asker.clone();
    asker.email.clone_from(&request.asker.email);
    if asker.institution == request.asker.institution {
        asker.organisation = request.asker.organisation;
    }
    let need = Need {
        priority: request.need.priority,
        preferred: request.need.preferred,
        ..wished.need.clone()
    };
    let is_another = is_another(request, &need, &times);
    store::update(change, request.id, &asker, &need, &times).await?;
    if request.stage == Stage::Searching && !is_another {
        // Whoever was asked has nothing new to think about.
        return Ok(request.stage);
    }
    if request.stage == Stage::Searching {
        invitations::close(centre, change, request, None).await?;
    }
    let now = store::find(change.rows(), request.id).await?;
    store::advance(change, &now, Event::Correct, Why::default()).await
}

/// Whether somebody else may have to come now, or may not want to any more: another time, language, way of meeting, place or
/// gender.
fn is_another(before: &Request, need: &Need, times: &[Wall]) -> bool {
    let was = &before.need;
    before.times != times
        || (&was.language, &was.variety, &was.substitutes)
            != (&need.language, &need.variety, &need.substitutes)
        || (was.medium, &was.postcode, was.gender) != (need.medium, &need.postcode, need.gender)
}

/// Answers what the coordinators have asked.
///
/// # Errors
/// Invalid without words; refused when nothing was asked.
pub async fn answer(centre: &Arc<Centre>, own: &Own, words: &str) -> Result<()> {
    let mut errors = Errors::default();
    if words.is_empty() {
        errors.add("words", Refusal::new("error-required"));
    }
    if words.chars().count() > LONGEST {
        let message = Refusal::new("error-too-long").with("limit", LONGEST.to_string());
        errors.add("words", message);
    }
    errors.into_result()?;
    let change = centre.change(&own.actor).await?;
    let request = store::hold(&change, own.id).await?;
    if request.stage != Stage::AskedBack {
        return Err(Refusal::new(request.stage.refusal()).into());
    }
    let why = Why {
        reason: reasons::ANSWERED,
        words,
    };
    let to = store::advance(&change, &request, Event::Correct, why).await?;
    change
        .commit(entry("requests-answered", &request, to))
        .await
}

/// Calls a request off, with one of [`reasons::CANCELLED`]. Whoever comes or was asked learns of it.
///
/// # Errors
/// Refused for another reason, or in a stage in which that cannot be.
pub async fn cancel(centre: &Arc<Centre>, own: &Own, reason: &str, scope: Scope) -> Result<()> {
    if !reasons::CANCELLED.contains(&reason) {
        let mut errors = Errors::default();
        errors.add("reason", Refusal::new("error-choice"));
        errors.into_result()?;
    }
    let mut change = centre.change(&own.actor).await?;
    let first = store::hold(&change, own.id).await?;
    rules::next(first.stage, Event::Cancel)?;
    for request in changeable(&change, &first, scope, Event::Cancel).await? {
        let open = assignments::store::open_of(change.rows(), request.id).await?;
        if let Some(open) = open {
            let by = (Side::Institution, reason);
            assignments::call_off(centre, &mut change, &request, &open, by).await?;
        }
        invitations::close(centre, &mut change, &request, None).await?;
        let why = Why { reason, words: "" };
        store::advance(&change, &request, Event::Cancel, why).await?;
    }
    if first.stage != Stage::Unconfirmed {
        let because = Because { reason, words: "" };
        telling::tell(centre, &mut change, &first, Told::Cancelled, because).await?;
    }
    change
        .commit(entry("requests-cancelled", &first, Stage::Cancelled))
        .await
}

/// The requests that `scope` means and that `event` can happen to, held.
async fn changeable(
    change: &Change,
    first: &Request,
    scope: Scope,
    event: Event,
) -> Result<Vec<Request>> {
    let from = match (scope, first.series) {
        (Scope::Following, Some((_, position))) => Some(position),
        _ => return Ok(vec![first.clone()]),
    };
    let mut all = concerned(change, first, from).await?;
    all.retain(|request| rules::next(request.stage, event).is_ok());
    Ok(all)
}

/// The requests of a series from a position on, each held; a request by itself is its own series.
async fn concerned(change: &Change, first: &Request, from: Option<i16>) -> Result<Vec<Request>> {
    let Some((series, _)) = first.series else {
        return Ok(vec![first.clone()]);
    };
    let mut held = Vec::new();
    for request in store::list_of_series(change.rows(), series).await? {
        let is_meant = request
            .series
            .is_some_and(|(_, position)| from.is_none_or(|from| position >= from));
        if is_meant {
            held.push(store::hold(change, request.id).await?);
        }
    }
    Ok(held)
}

#[cfg(test)]
#[path = "own_tests.rs"]
mod tests;
