//! What people do with periods: shorten them, stop deletion, offer rows to the archive.

use std::sync::Arc;

use serde_json::json;
use values::{day::Day, id::Id};

use super::{Hold, Offer, rules, store, subject};
use crate::{
    access::Actor,
    area::{Retention, Table},
    centre::Centre,
    database::Entry,
    error::{Error, Refusal, Result},
    privacy::rights::ACT,
    web::{Errors, Fields},
};

/// Most characters of a reason.
const LONGEST_REASON: usize = 500;

/// A hold as its form gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewHold {
    /// One row; the whole table where there is none.
    pub row: Option<Id>,
    /// Why.
    pub reason: String,
}

impl NewHold {
    /// Reads the form.
    ///
    /// # Errors
    /// Messages beside the fields that cannot be taken.
    pub fn read(fields: &Fields) -> std::result::Result<Self, Errors> {
        let mut errors = Errors::default();
        let reason = fields.text("reason");
        if reason.is_empty() {
            errors.add("reason", Refusal::new("error-required"));
        } else if reason.chars().count() > LONGEST_REASON {
            let limit = LONGEST_REASON.to_string();
            errors.add(
                "reason",
                Refusal::new("error-too-long").with("limit", limit),
            );
        }
        let row = match fields.text("row") {
            "" => None,
            typed => {
                let read = typed.parse().ok();
                if read.is_none() {
                    errors.add("row", Refusal::new("error-privacy-row"));
                }
                read
            }
        };
        let reason = reason.to_owned();
        errors.into_ok(Self { row, reason })
    }
}

/// An offer as its form gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewOffer {
    /// Everything that ended before this day.
    pub ended_before: Day,
}

impl NewOffer {
    /// Reads the form.
    ///
    /// # Errors
    /// A message beside the day when it is none.
    pub fn read(fields: &Fields) -> std::result::Result<Self, Errors> {
        let Some(ended_before) = values::day::parse(fields.text("ended_before")) else {
            let mut errors = Errors::default();
            errors.add("ended_before", Refusal::new("error-day"));
            return Err(errors);
        };
        Ok(Self { ended_before })
    }
}

/// The declaration of a table whose rows end.
///
/// # Errors
/// Not found when there is none.
pub fn table(centre: &Centre, name: &str) -> Result<Table> {
    let found = centre.tables.iter().find(|table| table.name == name);
    let found = found.filter(|table| table.retention.days().is_some());
    found.copied().ok_or(Error::NotFound)
}

/// Reads a number of days that the centre may set for `table`.
///
/// # Errors
/// A message beside the field.
pub fn read_days(fields: &Fields, table: &Table) -> std::result::Result<u32, Errors> {
    let declared = table.retention.days().unwrap_or_default();
    let days = fields.text("days").parse().unwrap_or(0);
    match rules::may_shorten(declared, days) {
        Ok(()) => Ok(days),
        Err(refusal) => {
            let mut errors = Errors::default();
            errors.add("days", refusal);
            Err(errors)
        }
    }
}

/// Sets how many days rows of `table` are kept, from today on.
///
/// # Errors
/// Refused beyond what the table declares.
pub async fn shorten(centre: &Arc<Centre>, actor: &Actor, table: &Table, days: u32) -> Result<()> {
    actor.must(ACT)?;
    rules::may_shorten(table.retention.days().unwrap_or_default(), days)?;
    let change = centre.change(actor).await?;
    store::set_period(&change, table.name, centre.clock.today(), days).await?;
    let details = json!({ "table": table.name, "days": days });
    let entry = Entry::new("privacy-period-set", subject(table.name)).with(details);
    change.commit(entry).await
}

/// Stops the deletion of a table, or of one of its rows.
pub async fn hold(centre: &Arc<Centre>, actor: &Actor, table: &Table, new: NewHold) -> Result<()> {
    actor.must(ACT)?;
    let change = centre.change(actor).await?;
    let hold = Hold {
        id: change.new_id(),
        table: table.name.to_owned(),
        row: new.row,
        reason: new.reason,
        placed_on: centre.clock.today(),
    };
    store::insert_hold(&change, &hold).await?;
    change
        .commit(Entry::new("privacy-hold-placed", subject(table.name)))
        .await
}

/// Lets deletion go on.
///
/// # Errors
/// Not found when there is no such hold, or it was lifted already.
pub async fn lift(centre: &Arc<Centre>, actor: &Actor, id: Id) -> Result<()> {
    actor.must(ACT)?;
    let change = centre.change(actor).await?;
    let holds = store::list_holds(change.rows()).await?;
    let hold = holds.iter().find(|hold| hold.id == id);
    let table = hold.ok_or(Error::NotFound)?.table.clone();
    if !store::lift(&change, id, centre.clock.today()).await? {
        return Err(Error::NotFound);
    }
    change
        .commit(Entry::new("privacy-hold-lifted", subject(&table)))
        .await
}

/// Notes that rows were offered to the archive.
///
/// # Errors
/// Refused for a table that is not offered.
pub async fn offer(
    centre: &Arc<Centre>,
    actor: &Actor,
    table: &Table,
    new: NewOffer,
) -> Result<()> {
    actor.must(ACT)?;
    if !matches!(table.retention, Retention::OfferedAfter { .. }) {
        return Err(Refusal::new("refused-privacy-not-offered").into());
    }
    let change = centre.change(actor).await?;
    let offer = Offer {
        id: change.new_id(),
        table: table.name.to_owned(),
        ended_before: new.ended_before,
        offered_on: centre.clock.today(),
        answer: None,
    };
    store::insert_offer(&change, &offer).await?;
    change
        .commit(Entry::new("privacy-offered", subject(table.name)))
        .await
}

/// Keeps what the archive answered: what it takes is handed over outside of this software, and
/// rows go in both cases.
///
/// # Errors
/// Not found when no offer waits for an answer.
pub async fn answer(centre: &Arc<Centre>, actor: &Actor, id: Id, is_taken: bool) -> Result<()> {
    actor.must(ACT)?;
    let change = centre.change(actor).await?;
    let offers = store::list_offers(change.rows()).await?;
    let offer = offers.iter().find(|offer| offer.id == id);
    let table = offer.ok_or(Error::NotFound)?.table.clone();
    let word = if is_taken { "taken" } else { "declined" };
    if !store::answer(&change, id, word, centre.clock.today()).await? {
        return Err(Error::NotFound);
    }
    change
        .commit(Entry::new("privacy-offer-answered", subject(&table)))
        .await
}
