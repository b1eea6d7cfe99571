//! Zahlen. Dashboard, yearly report, whom to recruit, and what the Steckbrief shows of the pool.

mod actions;
mod disclosure;
mod model;
mod pages;
mod paths;
mod recruiting;
mod rules;

use platform::{
    access::Access,
    area::{
        Area, Menu, NO_PERSONAL_DATA, NavigationItem, Offer, PersonalData, Retention, Table,
        Titles, names_no_person,
    },
    database::Migration,
};
use values::language::Language;

use crate::{paths as shared, requests, rights::REPORT};

/// The kind of undertaking whose figures these are.
const UNDERTAKING: &str = "pool";

/// What outsiders can do with the pool.
const OFFERS: &[Offer] = &[
    Offer {
        label: "reports-offer-ask",
        path: shared::ASK,
    },
    Offer {
        label: "reports-offer-join",
        path: shared::JOIN,
    },
    Offer {
        label: "reports-offer-mine",
        path: requests::MINE,
    },
    Offer {
        label: "reports-offer-pool",
        path: shared::POOL,
    },
];

/// The figures as a part of the house.
pub fn area() -> Area {
    Area {
        key: "reports",
        pages: pages::pages,
        rights: &[],
        migrations: &[Migration {
            name: "reports_0001_turned_away",
            sql: include_str!("../../migrations/reports_0001_turned_away.sql"),
        }],
        installation_migrations: &[],
        tables: &[Table {
            name: "interpreting_turned_away",
            purpose: "Wie oft die Regeln ein Anfrageformular abgewiesen haben: nach Tag, Regel, Art der Einrichtung und Sprache",
            legal_basis: NO_PERSONAL_DATA,
            retention: Retention::WithTheCentre,
            recipients: "Mitarbeitende des Zentrums mit Recht an den Zahlen",
        }],
        texts: TEXTS,
        jobs: &[],
        navigation: &[NavigationItem {
            label: "reports-title",
            path: paths::YEAR,
            access: Access::Needs(REPORT),
            menu: Menu::Registry,
        }],
        cards: |_, _, _| Box::pin(async { Ok(Vec::new()) }),
        panels: |_, _, _, _| Box::pin(async { Ok(Vec::new()) }),
        figures: |centre, kind| {
            Box::pin(async move {
                if kind != UNDERTAKING {
                    return Ok(Vec::new());
                }
                actions::public(&centre).await
            })
        },
        offers: |kind| if kind == UNDERTAKING { OFFERS } else { &[] },
        subject: Titles::Each(|_, _| Box::pin(async { Ok(None) })),
        personal_data: PersonalData::None("Zahlen nennen niemanden."),
        person_merged: names_no_person,
        // The last noun of the pool: all others are planted before.
        seeds: |centre| Box::pin(crate::demonstration::plant(centre)),
    }
}

const TEXTS: &[(Language, &str)] = &[
    (Language::German, include_str!("../../texts/reports/de.ftl")),
    (
        Language::English,
        include_str!("../../texts/reports/en.ftl"),
    ),
    (
        Language::Turkish,
        include_str!("../../texts/reports/tr.ftl"),
    ),
    (Language::Arabic, include_str!("../../texts/reports/ar.ftl")),
    (
        Language::Ukrainian,
        include_str!("../../texts/reports/uk.ftl"),
    ),
    (
        Language::Simple,
        include_str!("../../texts/reports/de-simple.ftl"),
    ),
];
