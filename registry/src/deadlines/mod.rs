//! Frist. Anything that falls due: what, until when, who must act. Whoever holds the named right
//! sees it on the start page once its reminder day has come.

mod store;

use platform::{
    Result,
    access::{Actor, Right},
    area::{Area, Card, PersonalData, Retention, Table},
    centre::Centre,
    database::{Change, Migration},
    web::Pages,
};
use values::{day::Day, language::Language, subject::Subject};

/// Deadlines as a part of the house.
pub fn area() -> Area {
    Area {
        key: "deadlines",
        pages: |pages: Pages| pages,
        rights: &[],
        migrations: &[Migration {
            name: "registry_0001_deadlines",
            sql: include_str!("../../migrations/0001_deadlines.sql"),
        }],
        installation_migrations: &[],
        tables: &[Table {
            name: "deadline",
            purpose: "Fristen, damit nichts vergessen wird",
            legal_basis: "keine personenbezogenen Daten",
            retention: Retention::WithTheCentre,
            recipients: "Mitarbeitende des Zentrums",
        }],
        texts: TEXTS,
        jobs: &[],
        navigation: &[],
        cards: |centre, actor, language| {
            Box::pin(async move { cards(&centre, &actor, language).await })
        },
        panels: |_, _, _, _| Box::pin(async { Ok(Vec::new()) }),
        figures: |_, _| Box::pin(async { Ok(Vec::new()) }),
        subject: |_, _| Box::pin(async { Ok(None) }),
        personal_data: PersonalData::None("Fristen nennen Vorhaben und Papiere, keine Personen."),
        person_merged: platform::area::names_no_person,
        seeds: |_| Box::pin(async { Ok(()) }),
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

/// Frist. Something that falls due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// Text key of the sentence; it gets `name` and `day`.
    pub text_key: String,
    /// What the sentence speaks of.
    pub name: String,
    /// Where one acts, below the centre.
    pub path: String,
    /// Who must act: the key of a right.
    pub right_key: String,
    /// Last day.
    pub due_on: Day,
    /// From this day on it is shown.
    pub remind_on: Day,
}

impl Deadline {
    /// A deadline for whoever holds `right`.
    pub fn new(
        text_key: &str,
        name: &str,
        path: String,
        right: Right,
        due_on: Day,
        remind_on: Day,
    ) -> Self {
        Self {
            text_key: text_key.to_owned(),
            name: name.to_owned(),
            path,
            right_key: right.key.to_owned(),
            due_on,
            remind_on,
        }
    }
}

/// Sets the deadlines that `owner` has, instead of those it had before.
pub async fn replace(change: &Change, owner: &Subject, deadlines: &[Deadline]) -> Result<()> {
    store::delete_of(change.rows(), owner).await?;
    for deadline in deadlines {
        store::insert(change, owner, deadline).await?;
    }
    Ok(())
}

/// Deadlines whose reminder day has come and on which `actor` must act, the next one first.
pub async fn list_due(centre: &Centre, actor: &Actor) -> Result<Vec<Deadline>> {
    let due = store::list_due(centre.database.read(), centre.clock.today()).await?;
    Ok(due
        .into_iter()
        .filter(|deadline| actor.holds(&deadline.right_key))
        .collect())
}

async fn cards(centre: &Centre, actor: &Actor, language: Language) -> Result<Vec<Card>> {
    let today = centre.clock.today();
    let due = list_due(centre, actor).await?;
    let cards = due.into_iter().map(|deadline| {
        let day = platform::web::format::day(language, deadline.due_on);
        let values = [
            ("name", deadline.name.as_str().into()),
            ("day", day.as_str().into()),
        ];
        let is_over = deadline.due_on < today;
        let advice = if is_over {
            "deadline-is-over"
        } else {
            "deadline-is-near"
        };
        Card {
            title: centre.texts.say_with(language, &deadline.text_key, &values),
            text: centre.texts.say_with(language, advice, &values),
            path: deadline.path,
            is_urgent: is_over,
        }
    });
    Ok(cards.collect())
}
