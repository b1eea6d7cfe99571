//! Einsatzanfragen. Whom the pool asks, in which waves, and what they answer.

mod actions;
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

use std::{collections::HashMap, sync::Arc};

use platform::{
    Result,
    access::{Access, Actor},
    area::{
        Area, Card, Links, Menu, NavigationItem, PersonalData, Retention, SubjectLink, Table,
        Titles,
    },
    centre::Centre,
    database::Migration,
};
use values::{language::Language, subject::Subject};

pub use actions::{inviting::invite, looking::open};
pub use closing::close;
pub use facts::{Facts, Given};
pub use model::{Answer, Invitation, SUBJECT, Tally};
pub use rules::may_ask_again;

use crate::{
    desk,
    interpreters::Way,
    pool,
    requests::{self, Stage},
    rights::{COORDINATE, READ},
};

/// Invitations as a part of the house. Comes after `interpreters`: erasures and merges go backwards and find people through them.
#[expect(
    clippy::too_many_lines,
    reason = "what an area is, one below the other"
)]
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
            Migration {
                name: "invitations_0003_sent",
                sql: include_str!("../../migrations/invitations_0003_sent.sql"),
            },
            Migration {
                name: "invitations_0004_thanked",
                sql: include_str!("../../migrations/invitations_0004_thanked.sql"),
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
            actions::daily::DAILY,
            actions::inviting::SEND,
            actions::inviting::EXPIRE,
            actions::reaching::REACHED,
            actions::waves::WAVE,
            closing::THANK,
            sms::JOB,
        ],
        navigation: &[NavigationItem {
            label: "invitations-calls",
            path: crate::paths::CALLS,
            access: Access::Needs(READ),
            menu: Menu::Row,
        }],
        cards: |centre, actor, language| {
            Box::pin(async move { cards(&centre, &actor, language).await })
        },
        panels: |_, _, _, _| Box::pin(async { Ok(Vec::new()) }),
        figures: |_, _| Box::pin(async { Ok(Vec::new()) }),
        offers: |_| &[],
        subject: Titles::Together(|centre, subjects| {
            Box::pin(async move { links(&centre, &subjects).await })
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
            path: crate::paths::CALLS.to_owned(),
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
    let rules = pool::store::on(rows, centre.clock.today()).await?;
    if rules.asking.by_itself {
        let hopeless = desk::list_hopeless(centre).await?;
        cards.extend(hopeless.first().map(|first| Card {
            title: say("invitations-card-nobody", hopeless.len()),
            text: centre.texts.say(language, "invitations-card-nobody-text"),
            path: crate::paths::request(*first),
            is_urgent: true,
        }));
    }
    Ok(cards)
}

/// An invitation is named by its request; whom it went to stands on that page.
async fn links(centre: &Arc<Centre>, subjects: &[Subject]) -> Result<Links> {
    let rows = centre.database.read();
    let own = subjects.iter().filter(|subject| subject.kind == SUBJECT);
    let invitations = store::list(rows, own.map(|subject| subject.id)).await?;
    let ids = invitations.iter().map(|one| one.request);
    let requests = requests::store::list_of(rows, ids).await?;
    let numbers: HashMap<_, _> = requests.iter().map(|one| (one.id, one.number)).collect();
    let links = invitations.into_iter().filter_map(|one| {
        let number = numbers.get(&one.request)?;
        let number = [("number", number.to_string().into())];
        let link = SubjectLink {
            title: centre
                .texts
                .say_with(Language::German, "invitations-subject", &number),
            path: paths::invite(one.request),
        };
        Some((Subject::new(SUBJECT, one.id), link))
    });
    Ok(links.collect())
}
