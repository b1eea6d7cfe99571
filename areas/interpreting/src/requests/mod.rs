//! Anfragen. From an institution's form to what became of it.

pub mod actions;
mod due;
mod form;
pub mod funding;
mod jobs;
pub mod judging;
pub mod looked_for;
pub mod model;
mod pages;
pub mod paths;
mod personal_data;
pub mod reasons;
mod retention;
pub mod rules;
mod seeds;
mod spoken;
mod start;
pub mod store;
mod tables;
pub mod telling;

use std::{collections::HashMap, sync::Arc};

use platform::{
    Result,
    area::{Area, Links, PersonalData, SubjectLink, Titles},
    centre::Centre,
    database::Migration,
};
use values::{id::Id, language::Language, subject::Subject};

pub use model::{Asker, Event, GenderWish, Judged, Need, Request, SUBJECT, Stage, Step};
pub use pages::{Door, below_request};
pub use paths::MINE;

use crate::paths as shared;

/// Requests as a part of the house.
pub fn area() -> Area {
    Area {
        key: "requests",
        pages: pages::pages,
        rights: &[],
        migrations: &[
            Migration {
                name: "requests_0001_requests",
                sql: include_str!("../../migrations/requests_0001_requests.sql"),
            },
            Migration {
                name: "requests_0002_sendings",
                sql: include_str!("../../migrations/requests_0002_sendings.sql"),
            },
            Migration {
                name: "requests_0003_verdict",
                sql: include_str!("../../migrations/requests_0003_verdict.sql"),
            },
        ],
        installation_migrations: &[],
        tables: tables::ALL,
        texts: TEXTS,
        jobs: &[jobs::DAILY],
        navigation: &[],
        cards: |centre, actor, language| {
            Box::pin(async move { start::cards(&centre, &actor, language).await })
        },
        panels: |centre, actor, language, subject| {
            Box::pin(async move { start::panels(&centre, &actor, language, &subject).await })
        },
        figures: |_, _| Box::pin(async { Ok(Vec::new()) }),
        offers: |_| &[],
        subject: Titles::Together(|centre, subjects| Box::pin(links(centre, subjects))),
        personal_data: PersonalData::Kept {
            export: |centre, whom| Box::pin(personal_data::export(centre, whom)),
            erase: |centre, whom| Box::pin(personal_data::erase(centre, whom)),
        },
        person_merged: platform::area::names_no_person,
        seeds: |centre| Box::pin(seeds::plant(centre)),
    }
}

const TEXTS: &[(Language, &str)] = &[
    (
        Language::German,
        include_str!("../../texts/requests/de.ftl"),
    ),
    (
        Language::English,
        include_str!("../../texts/requests/en.ftl"),
    ),
    (
        Language::Turkish,
        include_str!("../../texts/requests/tr.ftl"),
    ),
    (
        Language::Arabic,
        include_str!("../../texts/requests/ar.ftl"),
    ),
    (
        Language::Ukrainian,
        include_str!("../../texts/requests/uk.ftl"),
    ),
    (
        Language::Simple,
        include_str!("../../texts/requests/de-simple.ftl"),
    ),
];

/// Numbers and pages of requests: a title names nobody.
async fn links(centre: Arc<Centre>, subjects: Vec<Subject>) -> Result<Links> {
    let own = subjects.iter().filter(|subject| subject.kind == SUBJECT);
    let ids: Vec<Id> = own.map(|subject| subject.id).collect();
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let found = store::list_of(centre.database.read(), ids).await?;
    let links = found.into_iter().map(|request| {
        let number = request.number.to_string();
        let values = [("number", number.as_str().into())];
        let link = SubjectLink {
            title: centre
                .texts
                .say_with(Language::German, "requests-own-title", &values),
            path: shared::request(request.id),
        };
        (Subject::new(SUBJECT, request.id), link)
    });
    Ok(links.collect())
}

#[cfg(test)]
mod tests;
