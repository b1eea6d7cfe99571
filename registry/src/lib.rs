//! What all areas share: who, where, when, from which money. Entered once, used by every area.

pub mod deadlines;

use platform::{
    area::{Area, PersonalData, Retention, Table},
    database::Migration,
    web::Pages,
};
use values::language::Language;

/// The registry as part of the house.
pub fn area() -> Area {
    Area {
        key: "registry",
        pages: |pages: Pages| pages,
        rights: &[],
        migrations: &[Migration {
            name: "registry_0001_deadlines",
            sql: include_str!("../migrations/0001_deadlines.sql"),
        }],
        installation_migrations: &[],
        tables: &[Table {
            name: "deadline",
            purpose: "Fristen, damit nichts vergessen wird",
            legal_basis: "keine personenbezogenen Daten",
            retention: Retention::WithTheCentre,
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
        navigation: &[],
        cards: |centre, actor, language| {
            Box::pin(async move { deadlines::cards(&centre, &actor, language).await })
        },
        figures: |_, _| Box::pin(async { Ok(Vec::new()) }),
        subject: |_, _| Box::pin(async { Ok(None) }),
        personal_data: PersonalData::None("Fristen nennen Vorhaben und Papiere, keine Personen."),
        seeds: |_| Box::pin(async { Ok(()) }),
    }
}
