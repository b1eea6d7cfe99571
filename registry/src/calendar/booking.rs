//! What areas do with appointments, inside their own change: book, move, cancel, say who comes.
//! Nobody can be in two places at once; an action that would make it so is refused.

use platform::{Result, database::Change};
use values::id::Id;

use super::{
    model::{Appointment, Attendee, NewAppointment, Reply},
    rules,
    store::{self, availability, feeds, occupancy, people},
    time::{Period, Wall},
};

/// Books an appointment.
///
/// # Errors
/// Refused when somebody who has accepted is taken at that time, or when there is no such time.
pub async fn book(change: &Change, new: &NewAppointment) -> Result<Id> {
    let period = new.wall.period()?;
    let id = change.new_id();
    let taken = rules::taken(&new.people);
    for person in &taken {
        occupancy::lock(change, *person).await?;
        is_free(change, *person, period).await?;
    }
    store::insert(change, id, new, period).await?;
    for attendee in &new.people {
        people::put(change, id, attendee).await?;
    }
    for person in taken {
        occupancy::take(change, person, id, period).await?;
    }
    Ok(id)
}

/// Moves an appointment to another time; everybody stays on it.
///
/// # Errors
/// Refused as for [`book`], and when it was cancelled.
pub async fn reschedule(change: &Change, id: Id, wall: Wall) -> Result<()> {
    let mut appointment = store::find_locked(change, id).await?;
    appointment.wall = wall;
    rewrite(change, appointment).await
}

/// Writes an appointment anew: what it is about, when and where.
///
/// # Errors
/// As for [`reschedule`].
pub async fn rewrite(change: &Change, mut appointment: Appointment) -> Result<()> {
    rules::may_change(&appointment)?;
    appointment.period = appointment.wall.period()?;
    let attendees = people::list(change.rows(), appointment.id).await?;
    let taken = rules::taken(&attendees);
    for person in &taken {
        occupancy::lock(change, *person).await?;
        occupancy::release(change, *person, appointment.id).await?;
        is_free(change, *person, appointment.period).await?;
    }
    store::update(change, &appointment).await?;
    for person in taken {
        occupancy::take(change, person, appointment.id, appointment.period).await?;
    }
    Ok(())
}

/// Calls an appointment off; everybody on it is free again. It stays, so that calendars that know
/// it learn that it does not take place.
///
/// # Errors
/// Refused when it was cancelled before.
pub async fn cancel(change: &Change, id: Id, reason: &str) -> Result<()> {
    let mut appointment = store::find_locked(change, id).await?;
    rules::may_change(&appointment)?;
    let attendees = people::list(change.rows(), id).await?;
    for person in rules::taken(&attendees) {
        occupancy::lock(change, person).await?;
        occupancy::release(change, person, id).await?;
    }
    appointment.cancelled_on = Some(change.clock().today());
    reason.clone_into(&mut appointment.cancel_reason);
    store::update(change, &appointment).await
}

/// Puts somebody on an appointment, or writes what they have said now.
///
/// # Errors
/// Refused when they accept and are taken at that time, and when it was cancelled.
pub async fn put(change: &Change, id: Id, attendee: &Attendee) -> Result<()> {
    let appointment = store::find_locked(change, id).await?;
    rules::may_change(&appointment)?;
    occupancy::lock(change, attendee.person).await?;
    occupancy::release(change, attendee.person, id).await?;
    people::put(change, id, attendee).await?;
    if attendee.reply == Reply::Accepted {
        is_free(change, attendee.person, appointment.period).await?;
        occupancy::take(change, attendee.person, id, appointment.period).await?;
    }
    Ok(())
}

/// Takes somebody off an appointment.
pub async fn remove(change: &Change, id: Id, person: Id) -> Result<()> {
    store::find_locked(change, id).await?;
    occupancy::lock(change, person).await?;
    occupancy::release(change, person, id).await?;
    people::remove(change, id, person).await
}

/// Two records of a person have become one: what `from` had in the calendar is `into`'s from now
/// on. Where both have accepted at the same time, the one of `from` becomes tentative. A feed of
/// `from` ends, because whoever holds its address may not be the same.
pub async fn merge_people(change: &Change, from: Id, into: Id) -> Result<()> {
    for person in [from.min(into), from.max(into)] {
        occupancy::lock(change, person).await?;
    }
    for (id, mut attendee) in people::everywhere(change.rows(), from).await? {
        let appointment = store::find(change.rows(), id).await?;
        occupancy::release(change, from, id).await?;
        people::remove(change, id, from).await?;
        let there = people::list(change.rows(), id).await?;
        if there.iter().any(|other| other.person == into) {
            continue;
        }
        attendee.person = into;
        let takes_time = attendee.reply == Reply::Accepted && appointment.cancelled_on.is_none();
        let clashes = occupancy::clashes(change.rows(), into, appointment.period, 1).await?;
        let is_free = clashes.is_empty();
        if takes_time && !is_free {
            attendee.reply = Reply::Tentative;
        }
        people::put(change, id, &attendee).await?;
        if takes_time && is_free {
            occupancy::take(change, into, id, appointment.period).await?;
        }
    }
    occupancy::delete_of(change, from).await?;
    availability::hand_on(change, from, into).await?;
    feeds::delete_of(change, from).await
}

async fn is_free(change: &Change, person: Id, period: Period) -> Result<()> {
    let clashes = occupancy::clashes(change.rows(), person, period, 1).await?;
    Ok(rules::is_free(clashes.first())?)
}
