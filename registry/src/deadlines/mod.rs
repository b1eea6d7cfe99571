//! Frist. Anything that falls due: what, until when, who must act. Whoever must act sees it on the
//! start page once its reminder day has come, gets one mail a day about what is new, and somebody
//! else is told when nobody acts.

mod actions;
mod digest;
mod model;
mod pages;
mod panels;
mod paths;
mod rights;
mod rules;
mod store;
mod tables;

use platform::{
    Result,
    access::{Access, Actor},
    area::{Area, Concerned, Menu, NavigationItem, PersonalData, Titles},
    centre::Centre,
    database::{Entry, Migration},
    texts::Texts,
};
use values::{language::Language, subject::Subject};

pub use actions::replace;
pub use model::Deadline;
use model::{Holder, Kept, SUBJECT};

/// Deadlines as a part of the house.
pub fn area() -> Area {
    Area {
        key: "deadlines",
        pages: pages::pages,
        rights: rights::ALL,
        migrations: &[
            Migration {
                name: "registry_0001_deadlines",
                sql: include_str!("../../migrations/0001_deadlines.sql"),
            },
            Migration {
                name: "deadlines_0001_own_and_reminders",
                sql: include_str!("../../migrations/deadlines_0001_own_and_reminders.sql"),
            },
        ],
        installation_migrations: &[],
        tables: tables::ALL,
        texts: TEXTS,
        jobs: &[digest::JOB],
        navigation: &[NavigationItem {
            label: "deadline-title",
            path: paths::LIST,
            access: Access::Needs(rights::READ),
            menu: Menu::Registry,
        }],
        cards: |_, _, _| Box::pin(async { Ok(Vec::new()) }),
        panels: |centre, actor, language, subject| {
            Box::pin(async move { panels::of(&centre, &actor, language, &subject).await })
        },
        figures: |_, _| Box::pin(async { Ok(Vec::new()) }),
        offers: |_| &[],
        subject: Titles::Each(|centre, subject| {
            Box::pin(async move {
                if subject.kind != SUBJECT {
                    return Ok(None);
                }
                let found = store::find(centre.database.read(), subject.id).await?;
                Ok(found.filter(Kept::is_own).map(pages::link))
            })
        }),
        personal_data: PersonalData::Kept {
            export: |centre, whom| Box::pin(async move { export(&centre, whom).await }),
            erase: |centre, whom| Box::pin(async move { erase(&centre, whom).await }),
        },
        person_merged: platform::area::names_no_person,
        seeds: |centre| Box::pin(async move { panels::plant(&centre).await }),
    }
}

const TEXTS: &[(Language, &str)] = &[
    (
        Language::German,
        include_str!("../../texts/deadlines/de.ftl"),
    ),
    (
        Language::English,
        include_str!("../../texts/deadlines/en.ftl"),
    ),
    (
        Language::Turkish,
        include_str!("../../texts/deadlines/tr.ftl"),
    ),
    (
        Language::Arabic,
        include_str!("../../texts/deadlines/ar.ftl"),
    ),
    (
        Language::Ukrainian,
        include_str!("../../texts/deadlines/uk.ftl"),
    ),
    (
        Language::Simple,
        include_str!("../../texts/deadlines/de-simple.ftl"),
    ),
];

/// Deadlines of areas whose reminder day has come and on which `actor` must act, the next one
/// first.
pub async fn list_due(centre: &Centre, actor: &Actor) -> Result<Vec<Deadline>> {
    let due = panels::due(centre, actor).await?.into_iter();
    let of_areas = due.filter_map(|kept| match kept.holder {
        Holder::Right(right_key) => Some(Deadline {
            text_key: kept.text_key,
            name: kept.name,
            path: kept.path,
            right_key,
            due_on: kept.due_on,
            remind_on: kept.remind_on,
        }),
        _ => None,
    });
    Ok(of_areas.collect())
}

/// What a deadline says, with its day.
fn sentence(texts: &Texts, language: Language, kept: &Kept) -> String {
    let day = platform::web::format::day(language, kept.due_on);
    let values = [
        ("name", kept.name.as_str().into()),
        ("day", day.as_str().into()),
    ];
    texts.say_with(language, &kept.text_key, &values)
}

async fn export(centre: &Centre, whom: Concerned) -> Result<serde_json::Value> {
    match whom.account {
        Some(account) => Ok(store::notices::export(centre.database.read(), account).await?),
        None => Ok(serde_json::Value::Null),
    }
}

async fn erase(centre: &Centre, whom: Concerned) -> Result<()> {
    let Some(account) = whom.account else {
        return Ok(());
    };
    let today = centre.clock.today();
    let rule = store::reminding::find(centre.database.read(), today).await?;
    let change = centre.change(&Actor::machine("erasure")).await?;
    store::notices::erase(&change, account, &rule.escalate_role).await?;
    let subject = Subject::new(platform::access::accounts::SUBJECT, account);
    change.commit(Entry::new("deadline-erased", subject)).await
}
