//! What tables declare about how long rows live is carried out every night, with the centre's own
//! shorter periods, its holds, and the archive's answers.

pub mod actions;
mod ended;
mod rules;
mod store;

use std::{collections::BTreeMap, sync::Arc};

use serde_json::json;
use values::{day::Day, id::Id, subject::Subject};

pub use actions::{NewHold, NewOffer};
pub use rules::may_shorten;
pub use store::{Hold, Offer, Run, held_rows, list_holds, list_offers, list_runs, periods};

use crate::{
    access::Actor,
    area::{Expire, Retention, Table},
    centre::Centre,
    database::{Change, Entry},
    error::Result,
};

/// What a night has done to one table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gone {
    /// Its name.
    pub table: &'static str,
    /// How many rows.
    pub rows: u64,
}

/// A table whose rows end, as its page shows it.
#[derive(Clone, Debug)]
pub struct Due {
    /// Its declaration.
    pub table: Table,
    /// Days in force: the declared ones, or fewer.
    pub days: u32,
    /// Rows whose time is up; `None` where only the area knows.
    pub now: Option<i64>,
    /// Rows whose time will be up within thirty days.
    pub soon: Option<i64>,
}

/// How far the page of what is due looks ahead.
const AHEAD: u32 = 30;

/// Deletes everything whose time is up. What fails is logged and tried again the next night; the
/// other tables go on.
pub async fn carry_out(centre: &Arc<Centre>) -> Result<Vec<Gone>> {
    let mut gone = Vec::new();
    for (table, days) in in_force(centre).await? {
        let outcome = match table.retention {
            Retention::ByItself { expire, .. } => expire_itself(centre, &table, days, expire).await,
            _ => expire_rows(centre, &table, days).await,
        };
        match outcome {
            Ok(0) => {}
            Ok(rows) => gone.push(Gone {
                table: table.name,
                rows,
            }),
            Err(cause) => {
                tracing::error!(table = table.name, %cause, "rows could not be deleted in time");
            }
        }
    }
    Ok(gone)
}

/// Tables whose rows end, with the days in force. Tables of the installation's database are not
/// the centre's: what they declare, it does not delete.
async fn in_force(centre: &Centre) -> Result<Vec<(Table, u32)>> {
    let own = store::periods(centre.database.read(), centre.clock.today()).await?;
    let tables = centre.tables.iter().filter_map(|table| {
        let declared = table.retention.days()?;
        Some((
            *table,
            rules::in_force(declared, own.get(table.name).copied()),
        ))
    });
    Ok(tables.collect())
}

/// The first day whose rows are still kept.
fn kept_from(centre: &Centre, days: u32) -> Day {
    rules::kept_from(centre.clock.today(), days)
}

/// The column that ends rows, and up to where they may go.
async fn bound(centre: &Centre, table: &Table, days: u32) -> Result<Option<(&'static str, Day)>> {
    let up_to = kept_from(centre, days);
    Ok(match table.retention {
        Retention::DaysAfter { column, .. } => Some((column, up_to)),
        Retention::OfferedAfter { column, .. } => {
            let offers = store::list_offers(centre.database.read()).await?;
            let answered = offers
                .iter()
                .filter(|offer| offer.table == table.name && offer.answer.is_some())
                .map(|offer| offer.ended_before)
                .max();
            answered.map(|answered| (column, up_to.min(answered)))
        }
        _ => None,
    })
}

async fn expire_rows(centre: &Arc<Centre>, table: &Table, days: u32) -> Result<u64> {
    let Some((column, up_to)) = bound(centre, table, days).await? else {
        return Ok(0);
    };
    let rows = centre.database.read();
    if store::is_held_with_dependents(rows, &centre.tables, table.name).await?
        || ended::count(rows, table.name, column, up_to).await? == 0
    {
        return Ok(0);
    }
    let change = centre.change(&Actor::machine("retention")).await?;
    let gone = ended::delete(change.rows(), &centre.tables, table.name, column, up_to).await?;
    if gone > 0 {
        note(change, table, up_to, gone).await?;
    }
    Ok(gone)
}

async fn expire_itself(
    centre: &Arc<Centre>,
    table: &Table,
    days: u32,
    expire: Expire,
) -> Result<u64> {
    if store::is_held(centre.database.read(), table.name).await? {
        return Ok(0);
    }
    let up_to = kept_from(centre, days);
    let gone = expire(Arc::clone(centre), up_to).await?;
    if gone > 0 {
        let change = centre.change(&Actor::machine("retention")).await?;
        note(change, table, up_to, gone).await?;
    }
    Ok(gone)
}

/// Keeps what was deleted, in the log and for the page, and commits.
async fn note(change: Change, table: &Table, up_to: Day, gone: u64) -> Result<()> {
    let run = Run {
        table: table.name.to_owned(),
        ran_on: values::clock::day_of(change.now()),
        ended_before: up_to,
        rows: i64::try_from(gone).unwrap_or(i64::MAX),
    };
    store::insert_run(&change, &run).await?;
    let details = json!({ "table": table.name, "rows": gone });
    let entry = Entry::new("privacy-rows-expired", subject(table.name)).with(details);
    change.commit(entry).await
}

/// What the log speaks of when it speaks of a table.
fn subject(table: &str) -> Subject {
    Subject::new("table", Id::named(&format!("table/{table}")))
}

/// What is due in each table, today and soon.
pub async fn list_due(centre: &Centre) -> Result<Vec<Due>> {
    let rows = centre.database.read();
    let mut due = Vec::new();
    for (table, days) in in_force(centre).await? {
        let (mut now, mut soon) = (None, None);
        if let Retention::DaysAfter { column, .. } | Retention::OfferedAfter { column, .. } =
            table.retention
        {
            let up_to = kept_from(centre, days);
            let later =
                rules::kept_from(centre.clock.today() + chrono::Days::new(AHEAD.into()), days);
            let at_once = ended::count(rows, table.name, column, up_to).await?;
            now = Some(at_once);
            soon = Some(ended::count(rows, table.name, column, later).await? - at_once);
        }
        due.push(Due {
            table,
            days,
            now,
            soon,
        });
    }
    Ok(due)
}

/// The days in force for each table of the centre that ends rows.
pub async fn days(centre: &Centre) -> Result<BTreeMap<&'static str, u32>> {
    let tables = in_force(centre).await?;
    Ok(tables
        .into_iter()
        .map(|(table, days)| (table.name, days))
        .collect())
}
