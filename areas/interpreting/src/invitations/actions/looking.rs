//! What people see of invitations.

use std::{sync::Arc, time::Duration};

use platform::{Error, Result, access::Actor, centre::Centre};
use values::id::Id;

use super::super::{
    facts::{self, Facts},
    model::Invitation,
    rules::{self, Known, Stand},
    store,
};
use crate::{
    assignments::{self, Assignment},
    brokering,
    interpreters::{self, Interpreter},
    links::{self, Purpose},
    requests::{self, Request},
    rights::READ,
};

/// For so long after its end a link still leads to a kind word.
const GRACE: Duration = Duration::from_hours(60 * 24);

/// An invitation as whoever holds its link sees it.
#[derive(Clone, Debug)]
pub struct Opened {
    /// What they are asked to take.
    pub request: Request,
    /// Who they are.
    pub interpreter: Interpreter,
    /// How things stand.
    pub stand: Stand,
    /// What they may know.
    pub facts: Facts,
    /// What they have taken.
    pub assignment: Option<Assignment>,
}

/// The invitation that a link opens.
///
/// # Errors
/// Not found when the link leads nowhere (any more).
pub async fn with_secret(centre: &Arc<Centre>, secret: &str) -> Result<Id> {
    let (rows, now) = (centre.database.read(), centre.clock.now());
    let found = links::subject(rows, Purpose::Invitation, secret, now, GRACE).await?;
    found.ok_or(Error::NotFound)
}

/// The same, with everything that stands on its page.
pub async fn open(centre: &Arc<Centre>, secret: &str) -> Result<Opened> {
    let id = with_secret(centre, secret).await?;
    let rows = centre.database.read();
    let invitation = store::find(rows, id).await?;
    let request = requests::store::find(rows, invitation.request).await?;
    let interpreter = interpreters::store::find(rows, invitation.interpreter).await?;
    let assignment = assignments::store::open_of(rows, request.id).await?;
    let assignment = assignment.filter(|own| own.interpreter == interpreter.id);
    let disclosure = brokering::open_of(rows, request.id, interpreter.id).await?;
    let known = Known {
        is_theirs: assignment.is_some() || disclosure.is_some(),
        is_ahead: !facts::ahead(&request, centre.clock.now()).is_empty(),
    };
    Ok(Opened {
        stand: rules::stand(&invitation, request.stage, known),
        facts: Facts::of(centre, &request, &invitation).await?,
        request,
        interpreter,
        assignment,
    })
}

/// A request with everybody who was asked for it.
pub async fn of_request(
    centre: &Arc<Centre>,
    actor: &Actor,
    id: Id,
) -> Result<(Request, Vec<Invitation>)> {
    actor.must(READ)?;
    let rows = centre.database.read();
    let request = requests::store::find(rows, id).await?;
    Ok((request, store::list_of(rows, [id]).await?))
}

/// Everybody who is to be called, with the request they are asked for, the most urgent first.
pub async fn calls(centre: &Arc<Centre>, actor: &Actor) -> Result<Vec<(Invitation, Request)>> {
    actor.must(READ)?;
    let rows = centre.database.read();
    let mut open = store::list_open(rows).await?;
    open.retain(|one| one.way == interpreters::Way::Phone);
    let ids = open.iter().map(|one| one.request);
    let requests = requests::store::list_of(rows, ids).await?;
    let calls = open.into_iter().filter_map(|one| {
        let request = requests.iter().find(|own| own.id == one.request)?;
        Some((one, request.clone()))
    });
    Ok(calls.collect())
}
