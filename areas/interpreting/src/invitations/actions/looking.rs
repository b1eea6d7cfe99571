//! What people see of invitations.

use std::{sync::Arc, time::Duration};

use chrono::TimeDelta;
use platform::{Error, Result, access::Actor, centre::Centre, database::Entry};
use values::{clock::Moment, id::Id, subject::Subject};

use super::{
    super::{
        facts::Facts,
        model::Invitation,
        rules::{self, Known, Stand},
        store,
    },
    answering::holder,
};
use crate::{
    assignments::{self, Assignment},
    brokering,
    interpreters::{self, Interpreter, Way, addressee},
    links::{self, Purpose},
    pool::{self, model::Contacts},
    requests::{self, Request},
    rights::READ,
};

/// For so long after its end a link still leads to a kind word.
const GRACE: Duration = Duration::from_hours(60 * 24);
/// So long after its end the page of an assignment takes what took place.
const ASSIGNMENT_LIVES: TimeDelta = TimeDelta::days(60);

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
    /// Whether a yes hands their contact data to the institution.
    pub shares_contact: bool,
    /// How they are told about what they have taken.
    pub told_by: Way,
    /// The centre's own words for the occasion, where it has some.
    pub occasion: Option<String>,
    /// When they were asked for something else last. A question that still waits for their answer is not counted.
    pub last_asked: Option<Moment>,
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
        is_ahead: !request.ahead(centre.clock.now()).is_empty(),
    };
    let mut reached = addressee::find(centre, std::slice::from_ref(&interpreter)).await?;
    let told_by = reached.remove(&interpreter.id);
    let told_by = told_by.map_or(Way::Phone, |to| to.way(centre, Way::Mail));
    let before = store::list_to(rows, interpreter.id).await?.into_iter();
    // What waits for the morning was never sent when somebody else has said yes meanwhile.
    let now = centre.clock.now();
    let mut before = before.filter(|one| one.id != id && !one.is_open() && one.sent_at <= now);
    let today = centre.clock.today();
    let rules = pool::store::on(rows, today).await?;
    let is_handed_out = rules.contacts() == Contacts::WhoAgreed;
    let mut occasions = rules.occasions.into_iter();
    let occasion = occasions.find(|own| own.key == request.need.occasion);
    Ok(Opened {
        shares_contact: is_handed_out && brokering::shares(&interpreter.terms, today),
        told_by,
        occasion: occasion.and_then(|own| own.words),
        last_asked: before.next().map(|one| one.sent_at),
        stand: rules::stand(&invitation, request.stage, known),
        facts: Facts::of(centre, &request, &invitation).await?,
        request,
        interpreter,
        assignment,
    })
}

/// A new link to the page of what they have taken, for whoever presses the button for it.
///
/// # Errors
/// Not found when they have taken nothing.
pub async fn own_assignment(centre: &Arc<Centre>, secret: &str) -> Result<String> {
    let made = open(centre, secret).await?.assignment;
    let made = made.ok_or(Error::NotFound)?;
    let change = centre.change(&holder()).await?;
    let until = made.period.until + ASSIGNMENT_LIVES;
    let secret = links::make(&change, Purpose::Assignment, made.id, until).await?;
    let subject = Subject::new(assignments::SUBJECT, made.id);
    change
        .commit(Entry::new("invitations-assignment-opened", subject))
        .await?;
    Ok(secret)
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
    open.retain(|one| one.way == Way::Phone);
    let ids = open.iter().map(|one| one.request);
    let requests = requests::store::list_of(rows, ids).await?;
    let calls = open.into_iter().filter_map(|one| {
        let request = requests.iter().find(|own| own.id == one.request)?;
        Some((one, request.clone()))
    });
    Ok(calls.collect())
}
