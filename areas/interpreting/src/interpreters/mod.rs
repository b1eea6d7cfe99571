//! Sprachmittler*innen. From the first interest to the farewell, and what each of them decides.

mod actions;
pub mod addressee;
mod conduct;
mod form;
mod jobs;
pub mod model;
mod pages;
mod panels;
pub mod papers;
mod paths;
mod personal_data;
mod retention;
mod rules;
mod seeds;
pub mod store;
mod tables;

use std::{collections::HashMap, sync::Arc};

use platform::{
    Result,
    access::{Access, Actor},
    area::{Area, Links, Menu, NavigationItem, PersonalData, SubjectLink, Titles},
    centre::Centre,
    database::Migration,
};
use registry::people;
use values::{id::Id, language::Language, subject::Subject};

pub use actions::own::{pause_by, send_link_again};
pub use addressee::Addressee;
pub use model::{Gender, Interpreter, Missing, SUBJECT, Standing, Terms, TravelMode, Way};
pub use papers::Papers;
pub use rules::missing_still;
pub use store::readiness;

use crate::{paths as shared, rights::READ};

/// Interpreters as a part of the house.
pub fn area() -> Area {
    Area {
        key: "interpreters",
        pages: pages::pages,
        rights: &[],
        migrations: &[
            Migration {
                name: "interpreting_0002_interpreters",
                sql: include_str!("../../migrations/interpreters_0001_interpreters.sql"),
            },
            Migration {
                name: "interpreting_0003_training",
                sql: include_str!("../../migrations/interpreters_0002_training.sql"),
            },
            Migration {
                name: "interpreting_0011_read_in",
                sql: include_str!("../../migrations/interpreters_0003_read_in.sql"),
            },
            Migration {
                name: "interpreting_0012_reminders",
                sql: include_str!("../../migrations/interpreters_0004_reminders.sql"),
            },
        ],
        installation_migrations: &[],
        tables: tables::ALL,
        texts: TEXTS,
        jobs: &[jobs::DAILY, jobs::BEGAN],
        navigation: &[NavigationItem {
            label: "interpreters-title",
            path: paths::LIST,
            access: Access::Needs(READ),
            menu: Menu::Row,
        }],
        cards: |centre, actor, language| {
            Box::pin(async move { panels::cards(&centre, &actor, language).await })
        },
        panels: |centre, actor, language, subject| {
            Box::pin(async move { panels::of(&centre, &actor, language, &subject).await })
        },
        figures: |_, _| Box::pin(async { Ok(Vec::new()) }),
        offers: |_| &[],
        subject: Titles::Together(|centre, subjects| Box::pin(links(centre, subjects))),
        personal_data: PersonalData::Kept {
            export: |centre, whom| Box::pin(personal_data::export(centre, whom)),
            erase: |centre, whom| Box::pin(personal_data::erase(centre, whom)),
        },
        person_merged: |change, merged| Box::pin(personal_data::merge(change, merged)),
        seeds: |centre| Box::pin(async move { seeds::plant(&centre).await }),
    }
}

const TEXTS: &[(Language, &str)] = &[
    (
        Language::German,
        include_str!("../../texts/interpreters/de.ftl"),
    ),
    (
        Language::English,
        include_str!("../../texts/interpreters/en.ftl"),
    ),
    (
        Language::Turkish,
        include_str!("../../texts/interpreters/tr.ftl"),
    ),
    (
        Language::Arabic,
        include_str!("../../texts/interpreters/ar.ftl"),
    ),
    (
        Language::Ukrainian,
        include_str!("../../texts/interpreters/uk.ftl"),
    ),
    (
        Language::Simple,
        include_str!("../../texts/interpreters/de-simple.ftl"),
    ),
];

/// Titles and pages for the log: the names of the people, unless they are restricted.
async fn links(centre: Arc<Centre>, subjects: Vec<Subject>) -> Result<Links> {
    let own = subjects
        .into_iter()
        .filter(|subject| subject.kind == SUBJECT);
    let own: Vec<Subject> = own.collect();
    if own.is_empty() {
        return Ok(Links::new());
    }
    let all = store::list(centre.database.read()).await?;
    let people_of: HashMap<Id, Id> = all.iter().map(|one| (one.id, one.person)).collect();
    let people: Vec<Id> = people_of.values().copied().collect();
    let machine = Actor::machine("log");
    let names = people::list(&centre, &machine, &people).await?;
    let links = own.into_iter().filter_map(|subject| {
        let person = names.get(people_of.get(&subject.id)?)?;
        let title = if person.is_restricted() {
            person.label()
        } else {
            person.details.name()
        };
        let path = shared::interpreter(subject.id);
        Some((subject, SubjectLink { title, path }))
    });
    Ok(links.collect())
}
