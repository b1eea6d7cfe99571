//! Vermittlung (dossier 2.9). The centre hands over contact data of people who agreed, both sides find the date, and the centre
//! still sees what became of it. Whoever does not share their contact data is reached through the centre.

mod actions;
mod letters;
mod model;
mod pages;
mod paths;
mod personal_data;
mod rules;
mod sight;
mod store;

use std::sync::Arc;

use platform::{
    Result,
    access::Actor,
    area::{Area, Card, PersonalData, Retention, Table, Titles},
    centre::Centre,
    database::Migration,
};
use values::language::Language;

pub use actions::{agree, person_of};
pub use paths::{centre as staff_path, interpreter as own_path};
pub use sight::{agreed_with, shown_to};
pub use store::open_of;

use crate::rights::COORDINATE;

/// Brokering as a part of the house.
pub fn area() -> Area {
    Area {
        key: "brokering",
        pages: pages::pages,
        rights: &[],
        migrations: &[Migration {
            name: "brokering_0001_disclosure",
            sql: include_str!("../../migrations/brokering_0001_disclosure.sql"),
        }],
        installation_migrations: &[],
        tables: &[Table {
            name: "interpreting_disclosure",
            purpose: "Wer zugestimmt hat, dass eine Einrichtung Kontakt aufnimmt, was ihr genannt wurde und was daraus wurde",
            legal_basis: "Art. 6 Abs. 1 Buchst. a und e DSGVO in Verbindung mit § 3 DSG NRW",
            retention: Retention::DaysAfter {
                days: 730,
                column: "agreed_at",
            },
            recipients: "Koordination des Sprachmittlerpools; die anfragende Einrichtung erhält den Namen und die freigegebenen Kontaktwege",
        }],
        texts: TEXTS,
        jobs: &[actions::REMIND],
        navigation: &[],
        cards: |centre, actor, language| {
            Box::pin(async move { cards(&centre, &actor, language).await })
        },
        panels: |_, _, _, _| Box::pin(async { Ok(Vec::new()) }),
        figures: |_, _| Box::pin(async { Ok(Vec::new()) }),
        subject: Titles::Each(|_, _| Box::pin(async { Ok(None) })),
        personal_data: PersonalData::Kept {
            export: |centre, whom| Box::pin(personal_data::export(centre, whom)),
            erase: |centre, whom| Box::pin(personal_data::erase(centre, whom)),
        },
        person_merged: |change, merged| Box::pin(personal_data::merge(change, merged)),
        seeds: |_| Box::pin(async { Ok(()) }),
    }
}

const TEXTS: &[(Language, &str)] = &[
    (
        Language::German,
        include_str!("../../texts/brokering/de.ftl"),
    ),
    (
        Language::English,
        include_str!("../../texts/brokering/en.ftl"),
    ),
    (
        Language::Turkish,
        include_str!("../../texts/brokering/tr.ftl"),
    ),
    (
        Language::Arabic,
        include_str!("../../texts/brokering/ar.ftl"),
    ),
    (
        Language::Ukrainian,
        include_str!("../../texts/brokering/uk.ftl"),
    ),
    (
        Language::Simple,
        include_str!("../../texts/brokering/de-simple.ftl"),
    ),
];

/// Institutions that have not said for long what came of it.
async fn cards(centre: &Arc<Centre>, actor: &Actor, language: Language) -> Result<Vec<Card>> {
    if !actor.may(COORDINATE) {
        return Ok(Vec::new());
    }
    let now = centre.clock.now();
    let open = store::list_open(centre.database.read()).await?;
    let today = centre.clock.today();
    let brokering = crate::pool::store::on(centre.database.read(), today)
        .await?
        .brokering;
    let silent: Vec<_> = open
        .into_iter()
        .filter(|one| rules::is_silent(one, &brokering, now))
        .collect();
    let Some(first) = silent.first() else {
        return Ok(Vec::new());
    };
    let count = i64::try_from(silent.len()).unwrap_or(i64::MAX);
    let count = [("count", count.into())];
    Ok(vec![Card {
        title: centre
            .texts
            .say_with(language, "brokering-card-title", &count),
        text: centre.texts.say(language, "brokering-card-text"),
        path: paths::centre(first.request),
        is_urgent: false,
    }])
}
