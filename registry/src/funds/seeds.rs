//! A demonstration: one fund with bookings of this year and the last. All of it is invented.

use std::sync::Arc;

use chrono::{Datelike, TimeDelta};
use platform::{Result, access::Actor, centre::Centre};
use values::{day::Day, id::Id, money::Cents};

use super::{
    actions,
    model::{FundForm, Kind, NewBooking, NewBudget},
    store,
};

/// Plants it, unless there is a fund already.
pub async fn plant(centre: &Arc<Centre>) -> Result<()> {
    if !store::funds(centre.database.read()).await?.is_empty() {
        return Ok(());
    }
    let actor = Actor::machine("demonstration");
    let fund = FundForm {
        name: "Beispielprogramm Sprachmittlung".to_owned(),
        funder: "Beispielministerium (erfunden)".to_owned(),
        guideline: "Beispielrichtlinie Nr. 4, frei erfunden für diese Demonstration".to_owned(),
        guideline_url: "https://foerderung.example/richtlinie".to_owned(),
        eligibility: "Nur Sachausgaben: Aufwandsentschädigungen, Fahrtkosten, Fortbildungen. \
                      Keine Personalkosten."
            .to_owned(),
    };
    let fund = actions::add(centre, &actor, &fund).await?;
    let today = centre.clock.today();
    let last = year(centre, &actor, fund, today.year() - 1).await?;
    let this = year(centre, &actor, fund, today.year()).await?;
    let Some((last, this)) = last.zip(this) else {
        return Ok(());
    };
    for month in (1..=12).step_by(2) {
        let day = last + TimeDelta::days(30 * month);
        paid(
            centre,
            &actor,
            fund,
            (last.year(), day, 640_000 + 9_000 * month),
        )
        .await?;
    }
    let mut day = this + TimeDelta::days(20);
    while day < today {
        // Twelve of them and what is set aside fit into the budget: the year may be over.
        paid(centre, &actor, fund, (this.year(), day, 380_000)).await?;
        day += TimeDelta::days(31);
    }
    set_aside(centre, &actor, fund, today).await
}

/// The budget of a year; its first day.
async fn year(centre: &Arc<Centre>, actor: &Actor, fund: Id, year: i32) -> Result<Option<Day>> {
    let first = Day::from_ymd_opt(year, 1, 1);
    let Some((first, last)) = first.zip(Day::from_ymd_opt(year, 12, 31)) else {
        return Ok(None);
    };
    let budget = NewBudget {
        year,
        valid_from: first,
        valid_until: last,
        amount: Cents(5_000_000),
    };
    actions::set_budget(centre, actor, fund, &budget, "Bescheid (erfunden)").await?;
    Ok(Some(first))
}

/// A matter that went through all its states.
async fn paid(
    centre: &Arc<Centre>,
    actor: &Actor,
    fund: Id,
    (year, day, cents): (i32, Day, i64),
) -> Result<()> {
    let purpose = format!("Aufwandsentschädigungen {:02}/{}", day.month(), day.year());
    let booking = |cents: i64, note: &str| NewBooking {
        amount: Cents(cents),
        day,
        note: note.to_owned(),
    };
    let new = (purpose, booking(cents, ""));
    let item = actions::reserve_by_hand(centre, actor, fund, year, new).await?;
    for (kind, note) in [(Kind::Commit, ""), (Kind::Spend, "Sammelbeleg")] {
        actions::book_by_hand(centre, actor, item, kind, &booking(cents, note)).await?;
    }
    if day.month() == 3 {
        let back = booking(4_000, "doppelt gezahlt");
        actions::book_by_hand(centre, actor, item, Kind::GiveBack, &back).await?;
    }
    Ok(())
}

async fn set_aside(centre: &Arc<Centre>, actor: &Actor, fund: Id, today: Day) -> Result<()> {
    for (purpose, cents, is_promised) in [
        ("Fortbildung Dolmetschen im Gesundheitswesen", 120_000, true),
        ("Druck der Beispielbroschüre", 45_000, false),
    ] {
        let booking = NewBooking {
            amount: Cents(cents),
            day: today,
            note: String::new(),
        };
        let new = (purpose.to_owned(), booking.clone());
        let item = actions::reserve_by_hand(centre, actor, fund, today.year(), new).await?;
        if is_promised {
            actions::book_by_hand(centre, actor, item, Kind::Commit, &booking).await?;
        }
    }
    Ok(())
}
