//! Zahlen. Dashboard, yearly report, whom to recruit, and the live figures of the Steckbrief.

mod actions;
mod model;
mod pages;
mod paths;
mod recruiting;
mod rules;

use chrono::Datelike;
use platform::{
    access::Access,
    area::{Area, Figure, Menu, NavigationItem, PersonalData, Titles, names_no_person},
};
use values::language::Language;

use crate::rights::REPORT;

/// The kind of undertaking whose figures these are.
const UNDERTAKING: &str = "pool";

/// The figures as a part of the house.
pub fn area() -> Area {
    Area {
        key: "reports",
        pages: pages::pages,
        rights: &[],
        migrations: &[],
        installation_migrations: &[],
        tables: &[],
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
                let year = centre.clock.today().year();
                let report = actions::public(&centre, year).await?;
                let languages = u32::try_from(report.languages.len()).unwrap_or(u32::MAX);
                let figures = [
                    ("reports-figure-requests", report.all.requests),
                    ("reports-figure-filled", report.all.filled),
                    ("reports-figure-hours", report.all.minutes / 60),
                    ("reports-figure-languages", languages),
                ];
                let shown = figures.into_iter().filter_map(|(label, number)| {
                    let value = rules::public(number)?.into();
                    let label = label.to_owned();
                    Some(Figure { label, value })
                });
                Ok(shown.collect())
            })
        },
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
