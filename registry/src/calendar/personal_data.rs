//! What the calendar keeps about a person: handing it out, and erasing it.

use std::sync::Arc;

use platform::{Result, access::Actor, area::Concerned, centre::Centre, database::Entry};
use serde_json::{Value, json};
use values::{day::Day, subject::Subject};

use super::{
    model::PERSON,
    store::{availability, feeds, occupancy, people},
};

/// Their appointments, times and absences, for Art. 15 and 20 DSGVO.
pub async fn export(centre: Arc<Centre>, whom: Concerned) -> Result<Value> {
    let Some(person) = whom.person else {
        return Ok(Value::Null);
    };
    let rows = centre.database.read();
    let appointments = people::appointments(rows, person, None).await?;
    let appointments = appointments.into_iter().map(|(appointment, own)| {
        json!({
            "title": appointment.title,
            "starts_at": appointment.period.from,
            "ends_at": appointment.period.until,
            "place": appointment.at.place,
            "cancelled_on": appointment.cancelled_on,
            "reply": own.reply.key(),
        })
    });
    let appointments: Vec<Value> = appointments.collect();
    let weekly = availability::list(rows, person).await?;
    let weekly = weekly.into_iter().map(|(_, time)| {
        json!({
            "weekday": time.weekday.number_from_monday(),
            "from_minute": time.from,
            "until_minute": time.until,
            "valid_from": time.valid_from,
            "valid_until": time.valid_until,
        })
    });
    let weekly: Vec<Value> = weekly.collect();
    let absences = availability::list_absences(rows, person, Day::default()).await?;
    let absences = absences
        .into_iter()
        .map(|(_, absence)| json!({ "from": absence.from, "until": absence.until }));
    let absences: Vec<Value> = absences.collect();
    let feed = feeds::since(rows, person).await?;
    Ok(json!({
        "appointments": appointments,
        "availability": weekly,
        "absences": absences,
        "feed_since": feed,
    }))
}

/// Removes all of it, for Art. 17 DSGVO. The appointments stay, without them.
pub async fn erase(centre: Arc<Centre>, whom: Concerned) -> Result<()> {
    let Some(person) = whom.person else {
        return Ok(());
    };
    let change = centre.change(&Actor::machine("erasure")).await?;
    occupancy::lock(&change, person).await?;
    occupancy::delete_of(&change, person).await?;
    people::remove_everywhere(&change, person).await?;
    availability::delete_of(&change, person).await?;
    feeds::delete_of(&change, person).await?;
    let entry = Entry::new("calendar-person-erased", Subject::new(PERSON, person));
    change.commit(entry).await
}
