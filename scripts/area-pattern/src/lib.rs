//! The smallest area: notes that staff write for each other.

mod actions;
mod model;
mod pages;
mod paths;
mod personal_data;
mod rights;
mod rules;
mod store;

use platform::{
    access::Access,
    area::{Area, Menu, NavigationItem, PersonalData, Retention, Table, Titles},
    database::Migration,
};
use values::language::Language;

/// The area as part of the house.
pub fn area() -> Area {
    Area {
        key: "example",
        pages: pages::pages,
        rights: rights::ALL,
        migrations: &[Migration {
            name: "example_0001_notes",
            sql: include_str!("../migrations/0001_notes.sql"),
        }],
        installation_migrations: &[],
        tables: &[Table {
            name: "example_note",
            purpose: "Notizen der Mitarbeitenden füreinander",
            legal_basis: "Art. 6 Abs. 1 Buchst. e DSGVO in Verbindung mit § 3 DSG NRW",
            retention: Retention::DaysAfter {
                days: 365,
                column: "written_at",
            },
            recipients: "Mitarbeitende des Zentrums",
        }],
        texts: &[
            (Language::German, include_str!("../texts/de.ftl")),
            (Language::English, include_str!("../texts/en.ftl")),
            (Language::Turkish, include_str!("../texts/tr.ftl")),
            (Language::Arabic, include_str!("../texts/ar.ftl")),
            (Language::Ukrainian, include_str!("../texts/uk.ftl")),
            (Language::Simple, include_str!("../texts/de-simple.ftl")),
        ],
        jobs: &[],
        navigation: &[NavigationItem {
            label: "example-title",
            path: paths::NOTES,
            access: Access::Needs(rights::READ),
            menu: Menu::Row,
        }],
        cards: |_, _, _| Box::pin(async { Ok(Vec::new()) }),
        panels: |_, _, _, _| Box::pin(async { Ok(Vec::new()) }),
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
        seeds: |_| Box::pin(async { Ok(()) }),
    }
}
