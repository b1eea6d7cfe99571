//! Schreibtisch. Requests that wait, who could take them and why, plans for many at once. The only noun that knows the solver.

mod absence;
mod actions;
mod look;
pub mod model;
mod neighbours;
mod numbers;
mod pages;
mod paths;
mod plan;
mod question;
mod queue;
pub mod ranking;
mod rules;
mod situation;
mod ways_out;
mod words;

use std::sync::Arc;

use platform::{
    Result,
    access::{Access, Actor},
    area::{Area, Card, Menu, NavigationItem, PersonalData, Titles},
    centre::Centre,
};
use values::language::Language;

pub use model::Candidate;
pub use numbers::kilometres;
pub use paths::why_not as why_not_path;
pub use ranking::{list_hopeless, rank, rank_ahead};

use crate::rights::READ;

/// The desk as a part of the house. It keeps nothing of its own.
pub fn area() -> Area {
    Area {
        key: "desk",
        pages: pages::pages,
        rights: &[],
        migrations: &[],
        installation_migrations: &[],
        tables: &[],
        texts: TEXTS,
        jobs: &[],
        navigation: &[NavigationItem {
            label: "desk-title",
            path: crate::paths::DESK,
            access: Access::Needs(READ),
            menu: Menu::Row,
        }],
        cards: |centre, actor, language| {
            Box::pin(async move { cards(&centre, &actor, language).await })
        },
        panels: |_, _, _, _| Box::pin(async { Ok(Vec::new()) }),
        figures: |_, _| Box::pin(async { Ok(Vec::new()) }),
        offers: |_| &[],
        subject: Titles::Each(|_, _| Box::pin(async { Ok(None) })),
        personal_data: PersonalData::None(
            "Der Schreibtisch zeigt, was andere Teile führen, und behält nichts.",
        ),
        person_merged: platform::area::names_no_person,
        seeds: |_| Box::pin(async { Ok(()) }),
    }
}

const TEXTS: &[(Language, &str)] = &[
    (Language::German, include_str!("../../texts/desk/de.ftl")),
    (Language::English, include_str!("../../texts/desk/en.ftl")),
    (Language::Turkish, include_str!("../../texts/desk/tr.ftl")),
    (Language::Arabic, include_str!("../../texts/desk/ar.ftl")),
    (Language::Ukrainian, include_str!("../../texts/desk/uk.ftl")),
    (
        Language::Simple,
        include_str!("../../texts/desk/de-simple.ftl"),
    ),
];

/// On the start page: requests that wait for the first look.
async fn cards(centre: &Arc<Centre>, actor: &Actor, language: Language) -> Result<Vec<Card>> {
    if !actor.may(crate::rights::COORDINATE) {
        return Ok(Vec::new());
    }
    let situation = situation::Situation::of(centre).await?;
    let look = look::Look::new(&situation, centre.clock.now())?;
    let rows = queue::rows(&look, queue::Which::New, None);
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let count = i64::try_from(rows.len()).unwrap_or(i64::MAX);
    let two_days = |row: &queue::Row| matches!(row.left, rules::Left::Hours(_));
    let say = |key: &str| {
        centre
            .texts
            .say_with(language, key, &[("count", count.into())])
    };
    Ok(vec![Card {
        title: say("desk-card-title"),
        text: centre.texts.say(language, "desk-card-text"),
        path: format!("{}?art=new", crate::paths::DESK),
        is_urgent: rows.iter().any(two_days),
    }])
}
