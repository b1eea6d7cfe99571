//! Person. Somebody who has to do with the centre: entered once, used by every area. The language
//! they speak is kept, because the work needs it; nationality and religion are not.

mod actions;
mod form;
mod model;
mod pages;
mod paths;
mod personal_data;
mod register;
mod rights;
mod rules;
mod search;
mod seeds;
mod store;

use std::{collections::HashMap, sync::Arc};

use platform::{
    Result,
    access::{Access, Actor},
    area::{
        Area, Links, Menu, NavigationItem, PersonalData, Retention, SubjectLink, Table, Titles,
    },
    centre::Centre,
    database::Migration,
};
use values::{id::Id, language::Language, subject::Subject};

pub use actions::{add, enter, find, note, similar, within};
pub use model::{
    Address, Channel, Details, Direction, Function, FunctionKind, Level, NameError, Person,
    SUBJECT, Skill, Way, name,
};
pub use paths::{NEW, person as path};
pub use rights::{EDIT, MERGE, READ, RESTRICT};
pub use rules::{Likeness, Similar};
pub use store::find_in;

use register::{Narrowed, Order, Register};

/// Two years after the last function has ended, a record is of no use any more.
const KEPT: Retention = Retention::ByItself {
    days: 730,
    expire: |centre, kept_from| Box::pin(personal_data::expire(centre, kept_from)),
};
/// What hangs on a record goes with it.
const WITH_PERSON: Retention = Retention::With {
    table: "person",
    column: "person_id",
};
const LEGAL_BASIS: &str = "Art. 6 Abs. 1 Buchst. e DSGVO in Verbindung mit § 3 DSG NRW";
const RECIPIENTS: &str = "Mitarbeitende des Zentrums mit dem Recht, Personen zu sehen";

/// People as a part of the house.
pub fn area() -> Area {
    Area {
        key: "people",
        pages: pages::pages,
        rights: rights::ALL,
        migrations: &[Migration {
            name: "people_0001_people",
            sql: include_str!("../../migrations/people_0001_people.sql"),
        }],
        installation_migrations: &[],
        tables: TABLES,
        texts: TEXTS,
        jobs: &[],
        navigation: &[NavigationItem {
            label: "people-title",
            path: paths::LIST,
            access: Access::Needs(READ),
            menu: Menu::Registry,
        }],
        cards: |_, _, _| Box::pin(async { Ok(Vec::new()) }),
        panels: |_, _, _, _| Box::pin(async { Ok(Vec::new()) }),
        figures: |_, _| Box::pin(async { Ok(Vec::new()) }),
        offers: |_| &[],
        subject: Titles::Together(|centre, subjects| Box::pin(links(centre, subjects))),
        personal_data: PersonalData::Kept {
            export: |centre, whom| Box::pin(personal_data::export(centre, whom)),
            erase: |centre, whom| Box::pin(personal_data::erase(centre, whom)),
        },
        // The records themselves are made one by whoever merges.
        person_merged: platform::area::names_no_person,
        seeds: |centre| Box::pin(async move { seeds::plant(&centre).await }),
    }
}

const fn table(name: &'static str, purpose: &'static str, retention: Retention) -> Table {
    Table {
        name,
        purpose,
        legal_basis: LEGAL_BASIS,
        retention,
        recipients: RECIPIENTS,
    }
}

const TABLES: &[Table] = &[
    table(
        "person",
        "Namen und Anschriften der Menschen, mit denen das Zentrum zu tun hat",
        KEPT,
    ),
    table(
        "person_channel",
        "Wie eine Person erreichbar ist",
        WITH_PERSON,
    ),
    table(
        "person_function",
        "Was eine Person für das Zentrum ist und von wann bis wann",
        WITH_PERSON,
    ),
    table(
        "person_language",
        "Welche Sprachen eine Person spricht und wer das geprüft hat",
        WITH_PERSON,
    ),
    table(
        "person_alias",
        "Alte Nummern zusammengelegter Personen, damit Verweise nicht ins Leere gehen",
        WITH_PERSON,
    ),
    Table {
        name: "person_counter",
        purpose: "Die zuletzt vergebene Personennummer, damit keine zweimal vergeben wird",
        legal_basis: "keine personenbezogenen Daten",
        retention: Retention::WithTheCentre,
        recipients: "niemand",
    },
];

const TEXTS: &[(Language, &str)] = &[
    (Language::German, include_str!("../../texts/people/de.ftl")),
    (Language::English, include_str!("../../texts/people/en.ftl")),
    (Language::Turkish, include_str!("../../texts/people/tr.ftl")),
    (Language::Arabic, include_str!("../../texts/people/ar.ftl")),
    (
        Language::Ukrainian,
        include_str!("../../texts/people/uk.ftl"),
    ),
    (
        Language::Simple,
        include_str!("../../texts/people/de-simple.ftl"),
    ),
];

/// The records `ids`, with those they went into for old ids. Restricted ones are missing unless
/// `actor` looks after restrictions. No query for each.
pub async fn list(centre: &Centre, actor: &Actor, ids: &[Id]) -> Result<HashMap<Id, Arc<Person>>> {
    let register = Register::of(centre).await?;
    let mut found = register.people(actor, ids);
    let missing: Vec<Id> = ids
        .iter()
        .copied()
        .filter(|id| !found.contains_key(id))
        .collect();
    if missing.is_empty() {
        return Ok(found);
    }
    let aliases = store::aliases(centre.database.read(), &missing).await?;
    let current: Vec<Id> = aliases.values().copied().collect();
    let people = register.people(actor, &current);
    for (old, new) in aliases {
        if let Some(person) = people.get(&new) {
            found.insert(old, Arc::clone(person));
        }
    }
    Ok(found)
}

/// Names of the people `ids`, for lists of other areas. Whoever is missing is restricted or gone:
/// show a dash.
pub async fn names_of(centre: &Centre, actor: &Actor, ids: &[Id]) -> Result<HashMap<Id, String>> {
    let people = list(centre, actor, ids).await?.into_iter();
    Ok(people
        .map(|(id, person)| (id, person.details.name()))
        .collect())
}

/// What the people `ids` speak. Whoever is missing is restricted or gone.
pub async fn languages_of(
    centre: &Centre,
    actor: &Actor,
    ids: &[Id],
) -> Result<HashMap<Id, Vec<Skill>>> {
    let people = list(centre, actor, ids).await?.into_iter();
    Ok(people
        .map(|(id, person)| (id, person.details.languages.clone()))
        .collect())
}

/// The `limit` people who fit `words` best: names in any spelling, numbers, addresses of mail.
///
/// # Errors
/// Not found when `actor` may not see people.
pub async fn search(
    centre: &Centre,
    actor: &Actor,
    words: &str,
    limit: usize,
) -> Result<Vec<Arc<Person>>> {
    actor.must(READ)?;
    let register = Register::of(centre).await?;
    let narrowed = Narrowed {
        search: words.to_owned(),
        ..Narrowed::default()
    };
    let today = centre.clock.today();
    let mut found = register.list(actor, &narrowed, Order::Fitting, false, today);
    found.truncate(limit);
    Ok(found)
}

/// The record linked to `account`, where there is one.
pub async fn of_account(centre: &Centre, account: Id) -> Result<Option<Person>> {
    Ok(store::find_by_account(centre.database.read(), account).await?)
}

/// Titles and pages for the log; restricted people have no name there.
async fn links(centre: Arc<Centre>, subjects: Vec<Subject>) -> Result<Links> {
    let own = subjects.iter().filter(|subject| subject.kind == SUBJECT);
    let ids: Vec<Id> = own.map(|subject| subject.id).collect();
    if ids.is_empty() {
        return Ok(Links::new());
    }
    let found = list(&centre, &Actor::machine("log"), &ids).await?;
    let links = found.into_iter().map(|(id, person)| {
        let link = SubjectLink {
            title: if person.is_restricted() {
                person.label()
            } else {
                person.details.name()
            },
            path: paths::person(person.id),
        };
        (Subject::new(SUBJECT, id), link)
    });
    Ok(links.collect())
}
