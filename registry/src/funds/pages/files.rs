//! Funds and bookings for other programs: JSON, CSV, XLSX.

use std::collections::HashMap;

use axum::{
    Json,
    extract::Path,
    response::{IntoResponse, Response},
};
use platform::{
    Error, Result,
    web::{
        Visit,
        sheet::{Cell, Kind, Sheet},
    },
};
use serde::Deserialize;
use serde_json::{Value, json};
use values::id::Id;

use super::{
    super::{
        model::{Booking, Budget, Fund, Item},
        rights::READ,
        store,
    },
    lines, year_of,
};

/// Names the bookings of a year in an address: `2026.csv`.
#[derive(Deserialize)]
pub struct OfFile {
    id: Id,
    file: String,
}

/// Every fund with its budget of a year.
pub async fn json(visit: Visit) -> Result<Response> {
    visit.actor.must(READ)?;
    let year = year_of(&visit)?;
    let lines = lines(&visit, year).await?;
    let funds = lines.iter().map(|line| {
        json!({
            "id": line.fund.id,
            "name": line.fund.name,
            "funder": line.fund.funder,
            "guideline": line.fund.guideline,
            "guideline_url": line.fund.guideline_url,
            "budget": line.budget.as_ref().map(as_json),
        })
    });
    Ok(
        Json(json!({ "year": year, "currency": "EUR", "funds": funds.collect::<Value>() }))
            .into_response(),
    )
}

fn as_json(budget: &Budget) -> Value {
    json!({
        "valid_from": budget.valid_from,
        "valid_until": budget.valid_until,
        "amount_cents": budget.amount,
        "reserved_cents": budget.sums.reserved,
        "committed_cents": budget.sums.committed,
        "spent_cents": budget.sums.spent,
        "returned_cents": budget.sums.returned,
        "free_cents": budget.free(),
    })
}

/// The bookings of a fund in one year, as a file.
pub async fn bookings(visit: Visit, Path(path): Path<OfFile>) -> Result<Response> {
    visit.actor.must(READ)?;
    let (year, end) = path.file.split_once('.').ok_or(Error::NotFound)?;
    let year: i32 = year.parse().map_err(|_| Error::NotFound)?;
    let rows = visit.centre()?.database.read();
    let fund = store::find_fund(rows, path.id).await?;
    let budget = store::find_budget(rows, path.id, year).await?;
    let budget = budget.ok_or(Error::NotFound)?;
    let (bookings, items) = store::bookings_of_budget(rows, budget.id).await?;
    if end == "json" {
        let all = bookings.iter().map(|booking| {
            json!({
                "item": booking.item_id,
                "number": booking.number,
                "kind": booking.kind.key(),
                "amount_cents": booking.amount,
                "booked_on": booking.booked_on,
                "note": booking.note,
            })
        });
        let all = json!({ "fund": fund.id, "year": year, "bookings": all.collect::<Value>() });
        return Ok(Json(all).into_response());
    }
    let kind = Kind::of(end).ok_or(Error::NotFound)?;
    sheet(&visit, &fund, year, &bookings, &items).answer(kind)
}

fn sheet(visit: &Visit, fund: &Fund, year: i32, bookings: &[Booking], items: &[Item]) -> Sheet {
    let items: HashMap<Id, &Item> = items.iter().map(|item| (item.id, item)).collect();
    let heads = [
        "funds-number",
        "funds-day",
        "funds-purpose",
        "funds-kind",
        "funds-amount",
        "funds-note",
        "funds-booked-by",
    ];
    let rows = bookings.iter().map(|booking| {
        let item = items.get(&booking.item_id);
        vec![
            Cell::Number(item.map_or(0, |item| i64::from(item.number))),
            Cell::Day(booking.booked_on),
            Cell::text(item.map(|item| item.purpose.as_str()).unwrap_or_default()),
            Cell::text(visit.say(&format!("funds-kind-{}", booking.kind.key()))),
            Cell::Cents(booking.amount.0),
            Cell::text(&booking.note),
            Cell::text(&booking.booked_by),
        ]
    });
    Sheet {
        name: format!("{} {year}", fund.name),
        heads: heads.iter().map(|head| visit.say(head)).collect(),
        rows: rows.collect(),
    }
}
