//! Vermittlung (dossier 2.9). The centre hands over contact data of people who agreed, both sides find the date, and the centre
//! still sees what became of it. Whoever does not share their contact data is reached through the centre.

mod actions;
mod calls;
mod letters;
mod messages;
mod model;
mod pages;
mod paths;
mod personal_data;
mod placed;
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

pub use actions::{agree, amended, person_of, withdraw_later};
pub use calls::{count as count_calls, lines as call_lines};
pub use messages::path as message_path;
pub use paths::{centre as staff_path, interpreter as own_path};
pub use placed::keep_placed;
pub use rules::{released, shares};
pub use sight::{Agreed, agreed_with, shown_to};
pub use store::{channels_known, end_all, open_of};

use crate::rights::COORDINATE;

/// Brokering as a part of the house.
pub fn area() -> Area {
    Area {
        key: "brokering",
        pages: |pages| calls::pages(messages::pages::pages(pages::pages(pages))),
        rights: &[],
        migrations: &[
            Migration {
                name: "brokering_0001_disclosure",
                sql: include_str!("../../migrations/brokering_0001_disclosure.sql"),
            },
            Migration {
                name: "brokering_0002_message",
                sql: include_str!("../../migrations/brokering_0002_message.sql"),
            },
            Migration {
                name: "brokering_0003_call",
                sql: include_str!("../../migrations/brokering_0003_call.sql"),
            },
        ],
        installation_migrations: &[],
        tables: &[
            Table {
                name: "interpreting_disclosure",
                purpose: "Wer zugestimmt hat, dass eine Einrichtung Kontakt aufnimmt, was ihr genannt wurde und was daraus wurde",
                legal_basis: "Art. 6 Abs. 1 Buchst. a und e DSGVO in Verbindung mit § 3 DSG NRW",
                retention: Retention::DaysAfter {
                    days: 730,
                    column: "agreed_at",
                },
                recipients: "Koordination des Sprachmittlerpools; die anfragende Einrichtung erhält den Namen und die freigegebenen Kontaktwege",
            },
            Table {
                name: "interpreting_message",
                purpose: "Dass zu einem Einsatz Nachrichten zwischen beiden Seiten weitergeleitet wurden, ohne ihren Inhalt, damit niemand überhäuft wird",
                legal_basis: "Art. 6 Abs. 1 Buchst. e DSGVO in Verbindung mit § 3 DSG NRW",
                retention: Retention::DaysAfter {
                    days: 90,
                    column: "passed_on_at",
                },
                recipients: "niemand",
            },
        ],
        texts: TEXTS,
        jobs: &[actions::REMIND, actions::WITHDRAW],
        navigation: &[],
        cards: |centre, actor, language| {
            Box::pin(async move { cards(&centre, &actor, language).await })
        },
        panels: |_, _, _, _| Box::pin(async { Ok(Vec::new()) }),
        figures: |_, _| Box::pin(async { Ok(Vec::new()) }),
        offers: |_| &[],
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
    let waiting = sight::waiting(centre, actor).await?;
    let silent: Vec<_> = waiting.iter().filter(|(_, one)| one.is_silent).collect();
    let Some((first, _)) = silent.first() else {
        return Ok(Vec::new());
    };
    // One leads to itself, several to their list.
    let path = match silent.len() {
        1 => paths::centre(first.id),
        _ => paths::LIST.to_owned(),
    };
    let count = i64::try_from(silent.len()).unwrap_or(i64::MAX);
    let count = [("count", count.into())];
    Ok(vec![Card {
        title: centre
            .texts
            .say_with(language, "brokering-card-title", &count),
        text: centre.texts.say(language, "brokering-card-text"),
        path,
        is_urgent: false,
    }])
}
