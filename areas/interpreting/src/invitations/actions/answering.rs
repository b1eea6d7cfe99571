//! What an interpreter answers, by the link of their letter or on the telephone. The first yes wins.

use std::sync::Arc;

use chrono::Days;
use platform::{Error, Refusal, Result, access::Actor, centre::Centre, database::Change};
use serde_json::json;
use values::id::Id;

use super::{
    super::{
        closing::close,
        model::{Answer, Invitation, LATE, PAUSE, REASONS},
        rules::{self, Known, Stand},
        store,
    },
    entry,
};
use crate::{
    assignments::{self, Origin},
    brokering, interpreters,
    pool::{self, Mode},
    requests::{self, Request, Stage, looked_for},
};

/// Longest rest that can be chosen with one tap, in weeks.
pub const REST_WEEKS: [u64; 4] = [1, 2, 4, 8];

/// Who answers by the link of a letter.
pub fn holder() -> Actor {
    Actor::machine("invitations")
}

/// An invitation and its request as they are now, while the change holds the request.
async fn held(change: &Change, id: Id) -> Result<(Invitation, Request)> {
    let request = store::find(change.rows(), id).await?.request;
    let request = requests::store::hold(change, request).await?;
    // Read anew: the answer may have come while this change waited.
    Ok((store::find(change.rows(), id).await?, request))
}

/// How things stand, as `change` sees them.
async fn stand(change: &Change, invitation: &Invitation, request: &Request) -> Result<Stand> {
    let taken = assignments::store::open_of(change.rows(), request.id).await?;
    let is_taker = taken.is_some_and(|taken| taken.interpreter == invitation.interpreter);
    let who = invitation.interpreter;
    let agreed = brokering::open_of(change.rows(), request.id, who).await?;
    let known = Known {
        is_theirs: is_taker || agreed.is_some(),
        is_ahead: !request.ahead(change.now()).is_empty(),
    };
    Ok(rules::stand(invitation, request.stage, known))
}

/// Somebody takes a request at its time number `time`. The first one has it; whoever comes later learns that somebody was
/// quicker, and is remembered as somebody who would have come. In a pool that brokers, they agree that the institution gets
/// in touch with them instead.
///
/// # Errors
/// Refused when they lack something without which nobody is sent, or are elsewhere at that time.
pub async fn accept(
    centre: &Arc<Centre>,
    actor: &Actor,
    id: Id,
    time: Option<usize>,
) -> Result<Stand> {
    // Before the change: whoever holds a request asks for no second connection.
    let person = brokering::person_of(centre, id).await?;
    let mut change = centre.change(actor).await?;
    let (invitation, request) = held(&change, id).await?;
    let stand = stand(&change, &invitation, &request).await?;
    if stand == Stand::Taken {
        return remember_late(change, &invitation).await;
    }
    if !stand.is_takeable() {
        return Ok(stand);
    }
    let ahead = request.ahead(change.now());
    let chosen = ahead
        .iter()
        .find(|(place, _, _)| time.is_none_or(|time| time == *place));
    let (time, wall, _) = chosen.ok_or_else(|| Refusal::new("refused-invitations-no-time"))?;
    let position = i16::try_from(*time).ok();
    is_ready(&change, &invitation, wall.start.date()).await?;
    if request.mode == Mode::Brokering {
        store::answer_anew(&change, id, Answer::Accepted, position, None).await?;
        let who = invitation.interpreter;
        let disclosed = brokering::agree(centre, &mut change, &request, who, &person).await?;
        change.commit(disclosed).await?;
        return Ok(Stand::Theirs);
    }
    let who = invitation.interpreter;
    let made = assignments::fill(&change, &request, who, *time, Origin::Acceptance).await;
    let assignment = made.map_err(|cause| match cause {
        Error::Refused(refusal) => rules::kindly(refusal).into(),
        other => other,
    })?;
    store::answer_anew(&change, id, Answer::Accepted, position, None).await?;
    close(centre, &mut change, &request, Some(id)).await?;
    assignments::confirm(centre, &mut change, &request, &assignment).await?;
    let facts = json!({ "wave": invitation.wave });
    change
        .commit(entry("invitations-accepted", id).with(facts))
        .await?;
    Ok(Stand::Theirs)
}

/// Nobody is sent who lacks something on that day, whatever they had when they were asked.
async fn is_ready(change: &Change, invitation: &Invitation, day: values::day::Day) -> Result<()> {
    let rules = pool::store::on(change.rows(), change.clock().today()).await?;
    let person = interpreters::store::find(change.rows(), invitation.interpreter).await?;
    let people = [person];
    let missing = interpreters::readiness(change.rows(), &rules, &people, day).await?;
    let missing = missing.get(&invitation.interpreter);
    Ok(rules::is_ready(missing.map_or(&[], Vec::as_slice))?)
}

/// Somebody else was quicker. That they would have come is kept: it speaks for asking them again.
async fn remember_late(change: Change, invitation: &Invitation) -> Result<Stand> {
    if matches!(
        invitation.said(),
        None | Some(Answer::Withdrawn | Answer::Expired)
    ) && !invitation.is_late_yes()
    {
        let (id, answer) = (invitation.id, Answer::Withdrawn);
        store::answer_anew(&change, id, answer, None, Some(LATE)).await?;
        change.commit(entry("invitations-late", id)).await?;
    }
    Ok(Stand::Taken)
}

/// Somebody does not take it. A reason is one of [`REASONS`] or none.
pub async fn decline(centre: &Arc<Centre>, actor: &Actor, id: Id, reason: &str) -> Result<Stand> {
    let known = REASONS.into_iter().chain([PAUSE]);
    let reason = known.into_iter().find(|known| *known == reason);
    let mut change = centre.change(actor).await?;
    let (invitation, request) = held(&change, id).await?;
    let stand = stand(&change, &invitation, &request).await?;
    if !stand.is_takeable() {
        return Ok(stand);
    }
    store::answer_anew(&change, id, Answer::Declined, None, reason).await?;
    if request.stage == Stage::Searching {
        looked_for::begin(&mut change, request.id).await?;
    }
    change.commit(entry("invitations-declined", id)).await?;
    Ok(Stand::Declined)
}

/// Somebody wants to rest: for so many weeks, or until they say otherwise. Everything they are asked just now counts as a no.
///
/// # Errors
/// Not found for weeks that cannot be chosen; refused when they rest already or have left.
pub async fn pause(centre: &Arc<Centre>, id: Id, weeks: Option<u64>) -> Result<()> {
    if weeks.is_some_and(|weeks| !REST_WEEKS.contains(&weeks)) {
        return Err(Error::NotFound);
    }
    let who = store::find(centre.database.read(), id).await?.interpreter;
    let today = centre.clock.today();
    let until = weeks.and_then(|weeks| today.checked_add_days(Days::new(weeks * 7)));
    interpreters::pause_by(centre, &holder(), who, until).await?;
    // After the commit: whoever answers holds the request first.
    for open in store::list_to(centre.database.read(), who).await? {
        if open.is_open() {
            decline(centre, &holder(), open.id, PAUSE).await?;
        }
    }
    Ok(())
}
