//! What people do with the calendar of the centre: right, load, rule, write, log.

use std::sync::Arc;

use chrono::{Days, TimeDelta};
use platform::{
    Error, Refusal, Result,
    access::{Actor, token},
    centre::Centre,
    database::Entry,
};
use serde_json::json;
use values::{clock::Moment, day::Day, id::Id, subject::Subject};

use super::{
    availability::{Absence, Weekly},
    booking,
    model::{Appointment, Attendee, NewAppointment, PERSON, Reply, SUBJECT},
    rights::{EDIT, READ},
    school::{self, SchoolHoliday},
    store::{self, Narrowed, availability, feeds, holidays, people},
    time::{Period, days},
};

/// How far a person's calendar looks ahead, in days.
const AHEAD: i64 = 400;
/// How far back a feed goes, in days.
const BACK: i64 = 90;

/// A page of the centre's own appointments, and how many there are.
pub async fn list(
    centre: &Arc<Centre>,
    actor: &Actor,
    wanted: &Narrowed,
    is_descending: bool,
    page: Option<(u64, u64)>,
) -> Result<(Vec<Appointment>, u64)> {
    actor.must(READ)?;
    let rows = centre.database.read();
    let found = store::list(rows, wanted, is_descending, page).await?;
    let total = match page {
        Some(_) => store::count(rows, wanted).await?,
        None => found.len() as u64,
    };
    Ok((found, total))
}

/// What the days from `first` to `last` hold: the centre's own appointments and school holidays.
pub async fn days_between(
    centre: &Arc<Centre>,
    actor: &Actor,
    first: Day,
    last: Day,
) -> Result<(Vec<Appointment>, Vec<SchoolHoliday>)> {
    actor.must(READ)?;
    let rows = centre.database.read();
    let wanted = Narrowed {
        within: days(first, last),
        is_own: true,
        ..Narrowed::default()
    };
    let appointments = store::list(rows, &wanted, false, None).await?;
    Ok((appointments, holidays::list(rows, first, last).await?))
}

/// One appointment of the centre itself and who is on it.
///
/// # Errors
/// Not found when it belongs to an area: there it has a page of its own.
pub async fn find(
    centre: &Arc<Centre>,
    actor: &Actor,
    id: Id,
) -> Result<(Appointment, Vec<Attendee>)> {
    actor.must(READ)?;
    let rows = centre.database.read();
    let appointment = own(store::find(rows, id).await?)?;
    Ok((appointment, people::list(rows, id).await?))
}

fn own(appointment: Appointment) -> Result<Appointment> {
    if appointment.is_own() {
        Ok(appointment)
    } else {
        Err(Error::NotFound)
    }
}

/// Books an appointment of the centre itself.
///
/// # Errors
/// Refused when somebody on it is taken.
pub async fn book(centre: &Arc<Centre>, actor: &Actor, new: NewAppointment) -> Result<Id> {
    actor.must(EDIT)?;
    let change = centre.change(actor).await?;
    let id = booking::book(&change, &new).await?;
    let entry = Entry::new("calendar-booked", Subject::new(SUBJECT, id));
    change.commit(entry).await?;
    Ok(id)
}

/// Writes an appointment of the centre anew.
///
/// # Errors
/// Refused when somebody on it is taken at the new time, or when it was cancelled.
pub async fn rewrite(
    centre: &Arc<Centre>,
    actor: &Actor,
    id: Id,
    new: NewAppointment,
) -> Result<()> {
    actor.must(EDIT)?;
    let change = centre.change(actor).await?;
    let before = own(store::find_locked(&change, id).await?)?;
    let has_moved = before.wall != new.wall;
    let after = Appointment {
        title: new.title,
        kind_key: new.kind_key,
        wall: new.wall,
        at: new.at,
        ..before
    };
    booking::rewrite(&change, after).await?;
    let entry = Entry::new("calendar-changed", Subject::new(SUBJECT, id));
    change
        .commit(entry.with(json!({ "moved": has_moved })))
        .await
}

/// Calls an appointment of the centre off.
///
/// # Errors
/// Refused when it was cancelled before.
pub async fn cancel(centre: &Arc<Centre>, actor: &Actor, id: Id, reason: &str) -> Result<()> {
    actor.must(EDIT)?;
    let change = centre.change(actor).await?;
    own(store::find_locked(&change, id).await?)?;
    booking::cancel(&change, id, reason).await?;
    let entry = Entry::new("calendar-cancelled", Subject::new(SUBJECT, id));
    change.commit(entry).await
}

/// Puts a person on an appointment of the centre, with what they have said.
///
/// # Errors
/// Refused when they accept and are taken.
pub async fn put(
    centre: &Arc<Centre>,
    actor: &Actor,
    id: Id,
    person: Id,
    reply: Reply,
) -> Result<()> {
    actor.must(EDIT)?;
    let change = centre.change(actor).await?;
    own(store::find_locked(&change, id).await?)?;
    let attendee = Attendee {
        person,
        role_key: "calendar-role-guest".to_owned(),
        reply,
    };
    booking::put(&change, id, &attendee).await?;
    let entry = Entry::new("calendar-replied", Subject::new(SUBJECT, id));
    change
        .commit(entry.with(json!({ "reply": reply.key() })))
        .await
}

/// Takes a person off an appointment of the centre.
pub async fn remove(centre: &Arc<Centre>, actor: &Actor, id: Id, person: Id) -> Result<()> {
    actor.must(EDIT)?;
    let change = centre.change(actor).await?;
    own(store::find_locked(&change, id).await?)?;
    booking::remove(&change, id, person).await?;
    let entry = Entry::new("calendar-person-removed", Subject::new(SUBJECT, id));
    change.commit(entry).await
}

/// What `person` has before them, by time, with what they are there.
pub async fn coming_of(
    centre: &Arc<Centre>,
    actor: &Actor,
    person: Id,
) -> Result<Vec<(Appointment, Attendee)>> {
    actor.must(READ)?;
    let now = centre.clock.now();
    let ahead = Period {
        from: now,
        until: now + TimeDelta::days(AHEAD),
    };
    let mut coming = people::appointments(centre.database.read(), person, Some(ahead)).await?;
    coming.retain(|(one, own)| one.cancelled_on.is_none() && own.reply != Reply::Declined);
    Ok(coming)
}

/// What a person has said about when they can come.
pub struct Times {
    /// Weekly times that have not ended.
    pub weekly: Vec<(Id, Weekly)>,
    /// Absences that are not over.
    pub absences: Vec<(Id, Absence)>,
}

/// When `person` can and cannot come.
pub async fn times_of(centre: &Arc<Centre>, actor: &Actor, person: Id) -> Result<Times> {
    actor.must(READ)?;
    let rows = centre.database.read();
    let today = centre.clock.today();
    let mut weekly = availability::list(rows, person).await?;
    weekly.retain(|(_, time)| time.valid_until.is_none_or(|last| today <= last));
    let absences = availability::list_absences(rows, person, today).await?;
    Ok(Times { weekly, absences })
}

/// Adds a weekly time.
pub async fn add_weekly(
    centre: &Arc<Centre>,
    actor: &Actor,
    person: Id,
    new: Weekly,
) -> Result<()> {
    actor.must(EDIT)?;
    let change = centre.change(actor).await?;
    availability::insert(&change, person, &new).await?;
    change
        .commit(of_person("calendar-availability-changed", person))
        .await
}

/// Removes a weekly time.
///
/// # Errors
/// Not found when the person has no such time.
pub async fn remove_weekly(centre: &Arc<Centre>, actor: &Actor, person: Id, id: Id) -> Result<()> {
    actor.must(EDIT)?;
    let change = centre.change(actor).await?;
    if !availability::delete(&change, person, id).await? {
        return Err(Error::NotFound);
    }
    change
        .commit(of_person("calendar-availability-changed", person))
        .await
}

/// Adds an absence. Nobody is asked why.
pub async fn add_absence(
    centre: &Arc<Centre>,
    actor: &Actor,
    person: Id,
    new: Absence,
) -> Result<()> {
    actor.must(EDIT)?;
    let change = centre.change(actor).await?;
    availability::insert_absence(&change, person, new).await?;
    change
        .commit(of_person("calendar-absence-changed", person))
        .await
}

/// Removes an absence.
///
/// # Errors
/// Not found when the person has no such absence.
pub async fn remove_absence(centre: &Arc<Centre>, actor: &Actor, person: Id, id: Id) -> Result<()> {
    actor.must(EDIT)?;
    let change = centre.change(actor).await?;
    if !availability::delete_absence(&change, person, id).await? {
        return Err(Error::NotFound);
    }
    change
        .commit(of_person("calendar-absence-changed", person))
        .await
}

fn of_person(action: &'static str, person: Id) -> Entry {
    Entry::new(action, Subject::new(PERSON, person))
}

/// Since when `person` has a feed.
pub async fn feed_since(centre: &Arc<Centre>, actor: &Actor, person: Id) -> Result<Option<Moment>> {
    actor.must(READ)?;
    feeds::since(centre.database.read(), person).await
}

/// Makes a feed for `person` and gives its secret, which nobody can see again. An older one ends.
pub async fn make_feed(centre: &Arc<Centre>, actor: &Actor, person: Id) -> Result<String> {
    actor.must(EDIT)?;
    let secret = token::fresh()?;
    let change = centre.change(actor).await?;
    feeds::revoke(&change, person).await?;
    feeds::insert(&change, person, &secret).await?;
    change
        .commit(of_person("calendar-feed-made", person))
        .await?;
    Ok(secret)
}

/// Ends the feed of `person`.
///
/// # Errors
/// Not found when there is none.
pub async fn revoke_feed(centre: &Arc<Centre>, actor: &Actor, person: Id) -> Result<()> {
    actor.must(EDIT)?;
    let change = centre.change(actor).await?;
    if !feeds::revoke(&change, person).await? {
        return Err(Error::NotFound);
    }
    change
        .commit(of_person("calendar-feed-revoked", person))
        .await
}

/// The appointments that the feed with this secret shows, without a word on what they are about.
///
/// # Errors
/// Not found when no feed has this secret, or not any more.
pub async fn read_feed(centre: &Arc<Centre>, secret: &str) -> Result<Vec<(Appointment, Attendee)>> {
    let rows = centre.database.read();
    let person = feeds::find(rows, secret).await?.ok_or(Error::NotFound)?;
    let now = centre.clock.now();
    let shown = Period {
        from: now - TimeDelta::days(BACK),
        until: now + TimeDelta::days(AHEAD),
    };
    let mut found = people::appointments(rows, person, Some(shown)).await?;
    found.retain(|(_, own)| own.reply != Reply::Declined);
    Ok(found)
}

/// School holidays of a year.
pub async fn school_holidays(
    centre: &Arc<Centre>,
    actor: &Actor,
    first: Day,
    last: Day,
) -> Result<Vec<SchoolHoliday>> {
    actor.must(READ)?;
    holidays::list(centre.database.read(), first, last).await
}

/// Takes over the school holidays of a calendar file, and says when the first of them begin.
///
/// # Errors
/// Refused when it is no calendar of holidays.
pub async fn import_school(centre: &Arc<Centre>, actor: &Actor, file: &[u8]) -> Result<Day> {
    actor.must(EDIT)?;
    let read = school::read(file)?;
    let first = read.first().map(|holiday| holiday.from);
    let first = first.ok_or(Refusal::new("refused-calendar-file-empty"))?;
    let change = centre.change(actor).await?;
    holidays::replace(&change, &read).await?;
    let subject = Subject::new("school_holidays", Id::named("school-holidays"));
    let entry = Entry::new("calendar-school-imported", subject);
    change
        .commit(entry.with(json!({ "count": read.len() })))
        .await?;
    Ok(first)
}

/// Ten years from `day` on.
pub fn from_day(day: Day) -> Option<Period> {
    days(day, day.checked_add_days(Days::new(3650))?)
}
