//! Regelwerk. What the pool does and does not do, for whom, and what counts how much: data of each centre, with dates.

mod actions;
pub mod allowance;
pub mod areas;
mod form;
pub mod grace;
pub mod languages;
mod length;
pub mod model;
mod pages;
mod paths;
pub mod rules;
mod seeds;
pub mod shipped;
pub mod store;

use platform::{
    access::Access,
    area::{
        Area, Menu, NO_PERSONAL_DATA, NavigationItem, PersonalData, Retention, SubjectLink, Table,
        Titles, names_no_person,
    },
    database::Migration,
};
use values::language::Language;

pub use actions::BEGAN;
pub use length::{length, length_on};
pub use model::{Asked, Finding, Medium, Mode, PLEDGE, RuleSet, Verdict, Weight};
pub use pages::below;

use crate::rights;

/// The rules as a part of the house.
pub fn area() -> Area {
    Area {
        key: "pool",
        pages: pages::pages,
        rights: rights::ALL,
        migrations: &[Migration {
            name: "interpreting_0001_pool",
            sql: include_str!("../../migrations/pool_0001_pool.sql"),
        }],
        installation_migrations: &[],
        tables: TABLES,
        texts: TEXTS,
        jobs: &[],
        navigation: &[NavigationItem {
            label: "pool-rules-title",
            path: paths::RULES,
            access: Access::Needs(rights::READ),
            menu: Menu::Registry,
        }],
        cards: |_, _, _| Box::pin(async { Ok(Vec::new()) }),
        panels: |_, _, _, _| Box::pin(async { Ok(Vec::new()) }),
        figures: |_, _| Box::pin(async { Ok(Vec::new()) }),
        offers: |_| &[],
        subject: Titles::Each(|centre, subject| {
            Box::pin(async move {
                let is_rules = subject.kind == model::SUBJECT;
                Ok(is_rules.then(|| SubjectLink {
                    title: centre.texts.say(Language::German, "pool-rules-title"),
                    path: paths::RULES.to_owned(),
                }))
            })
        }),
        personal_data: PersonalData::None(
            "Regeln nennen keine Personen; Links enthalten nur Prüfsummen und enden von selbst.",
        ),
        person_merged: names_no_person,
        seeds: |centre| Box::pin(seeds::plant(centre)),
    }
}

const TABLES: &[Table] = &[
    Table {
        name: "interpreting_rule_set",
        purpose: "Regeln des Sprachmittlerpools mit dem Tag, ab dem sie gelten",
        legal_basis: NO_PERSONAL_DATA,
        retention: Retention::WithTheCentre,
        recipients: "Mitarbeitende des Zentrums; in Auszügen die Öffentlichkeit",
    },
    Table {
        name: "interpreting_link",
        purpose: "Links, mit denen Einrichtungen und Sprachmittelnde ohne Konto antworten (nur als Prüfsumme)",
        legal_basis: "Art. 6 Abs. 1 Buchst. e DSGVO in Verbindung mit § 3 DSG NRW",
        retention: Retention::DaysAfter {
            days: 90,
            column: "expires_at",
        },
        recipients: "niemand",
    },
];

const TEXTS: &[(Language, &str)] = &[
    (Language::German, include_str!("../../texts/pool/de.ftl")),
    (Language::English, include_str!("../../texts/pool/en.ftl")),
    (Language::Turkish, include_str!("../../texts/pool/tr.ftl")),
    (Language::Arabic, include_str!("../../texts/pool/ar.ftl")),
    (Language::Ukrainian, include_str!("../../texts/pool/uk.ftl")),
    (
        Language::Simple,
        include_str!("../../texts/pool/de-simple.ftl"),
    ),
];
