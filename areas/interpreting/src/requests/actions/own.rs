//! What an institution does with its own request: by the link in a mail, or signed in as a member of the organisation.

use std::{sync::Arc, time::Duration};

use platform::{
    Error, Refusal, Result, access::Actor, centre::Centre, database::Change, web::Errors,
};
use registry::organisations::members;
use values::id::Id;

use super::{
    super::{
        model::{Event, Request, Stage},
        reasons, rules,
        store::{self, Why, finding},
        telling::{self, Because, Told},
    },
    INSTITUTION, checked, entry,
};
use crate::{
    assignments::{self, Side},
    invitations,
    links::{self, Purpose},
    rights::COORDINATE,
};

/// Whose word it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum By {
    /// The institution's.
    Asker,
    /// A coordinator's, who has it on the telephone.
    Staff,
}

/// A request in the hands of whoever asked, or of a coordinator who has them on the telephone. There is no other way to get one
/// than by [`with_secret`], [`of_member`] and [`of_staff`].
#[derive(Clone, Debug)]
pub struct Own {
    pub(super) id: Id,
    pub(super) actor: Actor,
    pub(super) by: By,
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
        by: By::Asker,
    })
}

/// The request `id` for a coordinator.
///
/// # Errors
/// Forbidden to everybody else.
pub fn of_staff(actor: &Actor, id: Id) -> Result<Own> {
    actor.must(COORDINATE)?;
    Ok(Own {
        id,
        actor: actor.clone(),
        by: By::Staff,
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
    Ok(Own {
        id,
        actor: actor.clone(),
        by: By::Asker,
    })
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
        ..own.clone()
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

/// The address is theirs: a request and its series go to the coordinators, but for dates that are over. Pressed twice, it is
/// done once; says whether this was the first time.
///
/// # Errors
/// Refused when every date is over.
pub async fn confirm(centre: &Arc<Centre>, own: &Own) -> Result<bool> {
    let mut change = centre.change(&own.actor).await?;
    let (first, mut all) = hold_meant(&change, own.id, Meant::Series).await?;
    if first.stage != Stage::Unconfirmed {
        return Ok(false);
    }
    let now = change.now();
    all.retain(|one| one.stage == Stage::Unconfirmed && !rules::is_over(&one.times, now));
    let Some(first) = all.first() else {
        return Err(Refusal::new("refused-requests-over").into());
    };
    for request in &all {
        store::advance(&change, request, Event::Confirm, Why::default()).await?;
    }
    let told = Told::Received;
    telling::tell(centre, &mut change, first, told, Because::default()).await?;
    change
        .commit(entry("requests-confirmed", first, Stage::New))
        .await?;
    Ok(true)
}

/// The path of a link to the institution's page of whoever comes: confirmation, another time, calling off, and afterwards what
/// took place.
///
/// # Errors
/// Not found while nobody comes.
pub async fn open_assignment(centre: &Arc<Centre>, own: &Own) -> Result<String> {
    let change = centre.change(&own.actor).await?;
    let request = store::find(change.rows(), own.id).await?;
    let open = assignments::store::open_of(change.rows(), own.id).await?;
    let path = assignments::institution_link(&change, &open.ok_or(Error::NotFound)?).await?;
    change
        .commit(entry("requests-assignment-opened", &request, request.stage))
        .await?;
    Ok(path)
}

/// Answers what the coordinators have asked.
///
/// # Errors
/// Invalid without words; refused when nothing was asked.
pub async fn answer(centre: &Arc<Centre>, own: &Own, words: &str) -> Result<()> {
    let words = checked(words, true)?;
    let change = centre.change(&own.actor).await?;
    let request = store::hold(&change, own.id).await?;
    if request.stage != Stage::AskedBack {
        return Err(Refusal::new(request.stage.refusal()).into());
    }
    let why = Why {
        reason: reasons::ANSWERED,
        words: &words,
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
    let (first, mut all) = hold_meant(&change, own.id, Meant::of(scope)).await?;
    rules::next(first.stage, Event::Cancel)?;
    all.retain(|request| rules::next(request.stage, Event::Cancel).is_ok());
    for request in all {
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

/// Which dates of a series are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meant {
    /// One.
    This,
    /// One and those after it.
    Following,
    /// All.
    Series,
}

impl Meant {
    pub(super) fn of(scope: Scope) -> Self {
        match scope {
            Scope::This => Self::This,
            Scope::Following => Self::Following,
        }
    }
}

/// A request and all that are meant with it, held in the order of their dates: two sides who mean the same series never wait for
/// each other. A request by itself is its own series.
pub(super) async fn hold_meant(
    change: &Change,
    id: Id,
    meant: Meant,
) -> Result<(Request, Vec<Request>)> {
    let known = store::find(change.rows(), id).await?;
    let from = match (meant, known.series) {
        (Meant::Following, Some((series, position))) => Some((series, position)),
        (Meant::Series, Some((series, _))) => Some((series, 0)),
        (_, _) => None,
    };
    let Some((series, from)) = from else {
        let held = store::hold(change, id).await?;
        return Ok((held.clone(), vec![held]));
    };
    let all = store::hold_series(change, series, from).await?;
    let first = all.iter().find(|one| one.id == id).cloned();
    Ok((first.ok_or(Error::NotFound)?, all))
}

#[cfg(test)]
#[path = "own_tests.rs"]
mod tests;
