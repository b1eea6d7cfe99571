//! Fördertopf. Where money comes from, how much of it there is for each year, and what is set
//! aside, promised, spent and returned. A budget is never overdrawn.
//!
//! An area books inside its own change: [`reserve`], [`commit`], [`spend`], [`give_back`], and
//! [`cancel`] and [`free`] as counter-bookings. [`budgets_on`] says from which budgets it may take.

mod actions;
mod chart;
mod forecast;
mod model;
mod pages;
mod paths;
mod personal_data;
mod rights;
mod rules;
mod seeds;
mod store;

use std::{collections::HashMap, sync::Arc};

use chrono::Datelike;
use platform::{
    Result,
    access::{Access, Actor},
    area::{
        Area, Card, Menu, NavigationItem, Panel, PanelLine, PersonalData, Retention, Table, Titles,
    },
    centre::Centre,
    database::Migration,
    web::format,
};
use values::{day::Day, id::Id, language::Language, subject::Subject};

pub use actions::{Reservation, cancel, commit, free, give_back, reserve, spend};
pub use forecast::{Forecast, Month, forecast};
pub use model::{Booking, Budget, Fund, Item, Kind, NewBooking, SUBJECT, Sums};
pub use rights::{BOOK, EDIT, READ};

/// Ten years after the proof of use: § 59 Abs. 2 `KomHVO` NRW (records that found bookings).
const TEN_YEARS: u32 = 3653;
/// An item may run for two years before its ten years begin.
const TWELVE_YEARS: u32 = 4383;

const NO_PEOPLE: &str = "keine personenbezogenen Daten";
const DUTY: &str = "Art. 6 Abs. 1 Buchst. c DSGVO in Verbindung mit § 59 KomHVO NRW";

/// Funds as a part of the house.
pub fn area() -> Area {
    Area {
        key: "funds",
        pages: pages::pages,
        rights: rights::ALL,
        migrations: &[Migration {
            name: "funds_0001_funds",
            sql: include_str!("../../migrations/funds_0001_funds.sql"),
        }],
        installation_migrations: &[],
        tables: TABLES,
        texts: &[
            (Language::German, include_str!("../../texts/funds/de.ftl")),
            (Language::English, include_str!("../../texts/funds/en.ftl")),
            (Language::Turkish, include_str!("../../texts/funds/tr.ftl")),
            (Language::Arabic, include_str!("../../texts/funds/ar.ftl")),
            (
                Language::Ukrainian,
                include_str!("../../texts/funds/uk.ftl"),
            ),
            (
                Language::Simple,
                include_str!("../../texts/funds/de-simple.ftl"),
            ),
        ],
        jobs: &[],
        navigation: &[NavigationItem {
            label: "funds-title",
            path: paths::FUNDS,
            access: Access::Needs(READ),
            menu: Menu::Registry,
        }],
        cards: |centre, actor, language| {
            Box::pin(async move { cards(&centre, &actor, language).await })
        },
        panels: |centre, actor, language, subject| {
            Box::pin(async move { panels(&centre, &actor, language, &subject).await })
        },
        figures: |_, _| Box::pin(async { Ok(Vec::new()) }),
        offers: |_| &[],
        subject: Titles::Each(|centre, subject| {
            Box::pin(async move { store::link(centre.database.read(), &subject).await })
        }),
        personal_data: PersonalData::Kept {
            export: |centre, whom| Box::pin(personal_data::export(centre, whom)),
            erase: |centre, whom| Box::pin(personal_data::erase(centre, whom)),
        },
        person_merged: platform::area::names_no_person,
        seeds: |centre| Box::pin(async move { seeds::plant(&centre).await }),
    }
}

const TABLES: &[Table] = &[
    Table {
        name: "fund",
        purpose: "Fördertöpfe mit Geldgeber, Richtlinie und Zweckbindung",
        legal_basis: NO_PEOPLE,
        retention: Retention::WithTheCentre,
        recipients: "Mitarbeitende des Zentrums",
    },
    Table {
        name: "fund_budget",
        purpose: "Mittel je Jahr und ihr Stand",
        legal_basis: NO_PEOPLE,
        retention: Retention::WithTheCentre,
        recipients: "Mitarbeitende des Zentrums",
    },
    Table {
        name: "fund_budget_change",
        purpose: "Wann wer die Mittel eines Jahres erhöht oder gesenkt hat",
        legal_basis: DUTY,
        retention: Retention::DaysAfter {
            days: TEN_YEARS,
            column: "changed_at",
        },
        recipients: "Mitarbeitende des Zentrums, Rechnungsprüfung",
    },
    Table {
        name: "fund_item",
        purpose: "Vorgänge, für die Mittel vorgemerkt, gebunden oder ausgegeben sind",
        legal_basis: DUTY,
        retention: Retention::DaysAfter {
            days: TWELVE_YEARS,
            column: "opened_at",
        },
        recipients: "Mitarbeitende des Zentrums, Rechnungsprüfung",
    },
    Table {
        name: "fund_booking",
        purpose: "Buchungen als Grundlage des Verwendungsnachweises",
        legal_basis: DUTY,
        retention: Retention::With {
            table: "fund_item",
            column: "item_id",
        },
        recipients: "Mitarbeitende des Zentrums, Rechnungsprüfung",
    },
    Table {
        name: "fund_rule",
        purpose: "Ab welchem Betrag eine zweite Person auszahlt",
        legal_basis: NO_PEOPLE,
        retention: Retention::WithTheCentre,
        recipients: "Mitarbeitende des Zentrums",
    },
];

/// The budgets on which money may be spent on `day`, each with its fund.
pub async fn budgets_on(centre: &Centre, day: Day) -> Result<Vec<(Fund, Budget)>> {
    let rows = centre.database.read();
    let funds = store::funds(rows).await?.into_iter();
    let funds: HashMap<Id, Fund> = funds.map(|fund| (fund.id, fund)).collect();
    let budgets = store::budgets_on(rows, day).await?.into_iter();
    let pairs = budgets.filter_map(|budget| {
        let fund = funds.get(&budget.fund_id).cloned();
        Some((fund?, budget))
    });
    Ok(pairs.collect())
}

/// A matter as an area sees it.
pub async fn item(centre: &Centre, id: Id) -> Result<Item> {
    store::find_item(centre.database.read(), id).await
}

/// Budgets of this year that will not suffice, for whoever can do something about it.
async fn cards(centre: &Arc<Centre>, actor: &Actor, language: Language) -> Result<Vec<Card>> {
    if !actor.may(EDIT) {
        return Ok(Vec::new());
    }
    let (rows, today) = (centre.database.read(), centre.clock.today());
    let funds = store::funds(rows).await?;
    let mut cards = Vec::new();
    for budget in store::budgets_of_year(rows, today.year()).await? {
        let (bookings, _) = store::bookings_of_budget(rows, budget.id).await?;
        let Some(day) = forecast(&budget, &bookings, today).runs_out_on else {
            continue;
        };
        let fund = funds.iter().find(|fund| fund.id == budget.fund_id);
        let day = format::day(language, day);
        let values = [
            ("name", fund.map_or("", |fund| fund.name.as_str()).into()),
            ("day", day.as_str().into()),
        ];
        cards.push(Card {
            title: centre.texts.say_with(language, "funds-card-title", &values),
            text: centre.texts.say_with(language, "funds-card-text", &values),
            path: paths::in_year(budget.fund_id, budget.year),
            is_urgent: false,
        });
    }
    Ok(cards)
}

/// Money that is booked for a record of another area.
async fn panels(
    centre: &Arc<Centre>,
    actor: &Actor,
    language: Language,
    subject: &Subject,
) -> Result<Vec<Panel>> {
    if !actor.may(READ) || subject.kind == SUBJECT {
        return Ok(Vec::new());
    }
    let items = store::items_of_owner(centre.database.read(), subject).await?;
    if items.is_empty() {
        return Ok(Vec::new());
    }
    let lines = items.into_iter().map(|item| PanelLine {
        text: format!("{}: {}", item.purpose, item.sums.bound().format(language)),
        path: Some(paths::item(item.id)),
    });
    Ok(vec![Panel {
        title: centre.texts.say(language, "funds-panel-title"),
        lines: lines.collect(),
        empty: String::new(),
        more: None,
    }])
}
