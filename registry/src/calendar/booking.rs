//! What areas do with appointments, inside their own change: book, move, cancel, say who comes.
//! Nobody can be in two places at once; an action that would make it so is refused.

use platform::{Result, database::Change};
use values::id::Id;

use super::{
    model::{Appointment, Attendee, NewAppointment, Reply},
    rules,
    store::{self, occupancy, people},
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

async fn is_free(change: &Change, person: Id, period: Period) -> Result<()> {
    let clashes = occupancy::clashes(change.rows(), person, period, 1).await?;
    Ok(rules::is_free(clashes.first())?)
}
