//! Einsatzanfragen. Whom the pool asks, in which waves, and what they answer.

mod actions;
pub mod addressee;
mod closing;
mod facts;
mod forecast;
mod letters;
pub mod model;
mod pages;
mod paths;
mod personal_data;
mod rules;
mod seeds;
mod sms;
pub mod store;
#[cfg(test)]
pub mod tests;

use std::sync::Arc;

use platform::{
    Result,
    access::{Access, Actor},
    area::{Area, Card, Menu, NavigationItem, PersonalData, Retention, SubjectLink, Table, Titles},
    centre::Centre,
    database::Migration,
};
use values::{language::Language, subject::Subject};

pub use actions::{inviting::invite, looking::open, waves::begin};
pub use addressee::Addressee;
pub use closing::{close, thank_later};
pub use facts::{ahead, language_name};
pub use model::{Answer, Invitation, SUBJECT, Tally};

use crate::{
    interpreters::Way,
    requests::{self, Stage},
    rights::{COORDINATE, READ},
};

/// Invitations as a part of the house. Comes after `interpreters`: erasures and merges go backwards and find people through them.
pub fn area() -> Area {
    Area {
        key: "invitations",
        pages: pages::pages,
        rights: &[],
        migrations: &[
            Migration {
                name: "invitations_0001_invitations",
                sql: include_str!("../../migrations/invitations_0001_invitations.sql"),
            },
            Migration {
                name: "invitations_0002_asked",
                sql: include_str!("../../migrations/invitations_0002_asked.sql"),
            },
        ],
        installation_migrations: &[],
        tables: &[Table {
            name: "interpreting_invitation",
            purpose: "Wer für welche Anfrage gefragt wurde und was geantwortet wurde, damit niemand zweimal gefragt und die Arbeit gerecht verteilt wird",
            legal_basis: "Art. 6 Abs. 1 Buchst. e DSGVO in Verbindung mit § 3 DSG NRW",
            retention: Retention::DaysAfter {
                days: 730,
                column: "sent_at",
            },
            recipients: "Koordination des Sprachmittlerpools",
        }],
        texts: TEXTS,
        jobs: &[
            actions::inviting::SEND,
            actions::inviting::EXPIRE,
            actions::waves::WAVE,
            closing::THANK,
            sms::JOB,
        ],
        navigation: &[NavigationItem {
            label: "invitations-calls",
            path: paths::CALLS,
            access: Access::Needs(READ),
            menu: Menu::Row,
        }],
        cards: |centre, actor, language| {
            Box::pin(async move { cards(&centre, &actor, language).await })
        },
        panels: |_, _, _, _| Box::pin(async { Ok(Vec::new()) }),
        figures: |_, _| Box::pin(async { Ok(Vec::new()) }),
        subject: Titles::Each(|centre, subject| {
            Box::pin(async move { link(&centre, &subject).await })
        }),
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
        include_str!("../../texts/invitations/de.ftl"),
    ),
    (
        Language::English,
        include_str!("../../texts/invitations/en.ftl"),
    ),
    (
        Language::Turkish,
        include_str!("../../texts/invitations/tr.ftl"),
    ),
    (
        Language::Arabic,
        include_str!("../../texts/invitations/ar.ftl"),
    ),
    (
        Language::Ukrainian,
        include_str!("../../texts/invitations/uk.ftl"),
    ),
    (
        Language::Simple,
        include_str!("../../texts/invitations/de-simple.ftl"),
    ),
];

/// People to call, and requests for which everybody asked has said no or nothing.
async fn cards(centre: &Arc<Centre>, actor: &Actor, language: Language) -> Result<Vec<Card>> {
    if !actor.may(COORDINATE) {
        return Ok(Vec::new());
    }
    let rows = centre.database.read();
    let say = |key: &str, count: usize| {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        let count = [("count", count.into())];
        centre.texts.say_with(language, key, &count)
    };
    let mut cards = Vec::new();
    let open = store::list_open(rows).await?;
    let calls = open.iter().filter(|one| one.way == Way::Phone).count();
    if calls > 0 {
        cards.push(Card {
            title: say("invitations-card-calls", calls),
            text: centre.texts.say(language, "invitations-card-calls-text"),
            path: paths::CALLS.to_owned(),
            is_urgent: false,
        });
    }
    let searching = requests::store::list_in(rows, &[Stage::Searching]).await?;
    let tallies = store::tallies(rows, searching.iter().map(|one| one.id)).await?;
    let stuck = searching.iter().filter(|one| {
        let tally = tallies.get(&one.id);
        tally.is_some_and(|tally| tally.open == 0 && tally.asked() > 0)
    });
    let stuck: Vec<_> = stuck.collect();
    if let Some(first) = stuck.first() {
        cards.push(Card {
            title: say("invitations-card-stuck", stuck.len()),
            text: centre.texts.say(language, "invitations-card-stuck-text"),
            path: paths::invite(first.id),
            is_urgent: true,
        });
    }
    Ok(cards)
}

/// An invitation is named by its request; whom it went to stands on that page.
async fn link(centre: &Arc<Centre>, subject: &Subject) -> Result<Option<SubjectLink>> {
    if subject.kind != SUBJECT {
        return Ok(None);
    }
    let rows = centre.database.read();
    let Ok(invitation) = store::find(rows, subject.id).await else {
        return Ok(None);
    };
    let request = requests::store::find(rows, invitation.request).await?;
    let number = [("number", request.number.to_string().into())];
    Ok(Some(SubjectLink {
        title: centre
            .texts
            .say_with(Language::German, "invitations-subject", &number),
        path: paths::invite(invitation.request),
    }))
}
