//! Organisation. Anybody the centre works with who is not a person: migrant organisations,
//! schools, authorities, welfare associations, and whom one knows there.

mod actions;
mod api;
pub mod import;
pub mod members;
mod model;
mod pages;
mod paths;
mod personal_data;
mod rights;
mod rules;
mod seeds;
mod store;

use std::{collections::HashSet, sync::Arc};

use platform::{
    Result,
    access::{Access, Actor, accounts, rights::ACCOUNTS},
    area::{
        Area, Links, Menu, NavigationItem, Panel, PanelLine, PersonalData, Retention, SubjectLink,
        Table, Titles,
    },
    centre::Centre,
    database::Migration,
};
use values::{id::Id, language::Language, subject::Subject};

pub use actions::{add, add_contact, find, list};
pub use model::{Contact, ContactDetails, Details, Kind, Organisation, SUBJECT};
pub use rights::{EDIT, IMPORT, MEMBERS, OWN, READ};

const TASK: &str = "Art. 6 Abs. 1 Buchst. e DSGVO in Verbindung mit § 3 DSG NRW";

/// Organisations as a part of the house.
pub fn area() -> Area {
    Area {
        key: "organisations",
        pages: pages::pages,
        rights: rights::ALL,
        migrations: &[
            Migration {
                name: "organisations_0001_organisations",
                sql: include_str!("../../migrations/organisations_0001_organisations.sql"),
            },
            Migration {
                name: "organisations_0002_members",
                sql: include_str!("../../migrations/organisations_0002_members.sql"),
            },
        ],
        installation_migrations: &[],
        tables: TABLES,
        texts: TEXTS,
        jobs: &[],
        navigation: &[
            NavigationItem {
                label: "organisations-title",
                path: paths::LIST,
                access: Access::Needs(rights::READ),
                menu: Menu::Registry,
            },
            NavigationItem {
                label: "members-own-title",
                path: members::paths::OWN,
                access: Access::Needs(rights::OWN),
                menu: Menu::Row,
            },
        ],
        cards: |centre, actor, language| {
            Box::pin(async move { members::cards(&centre, &actor, language).await })
        },
        panels: |centre, actor, language, subject| {
            Box::pin(async move { panels(&centre, &actor, language, &subject).await })
        },
        figures: |_, _| Box::pin(async { Ok(Vec::new()) }),
        offers: |_| &[],
        subject: Titles::Together(|centre, subjects| Box::pin(links(centre, subjects))),
        personal_data: PersonalData::Kept {
            export: |centre, whom| Box::pin(personal_data::export(centre, whom)),
            erase: |centre, whom| Box::pin(personal_data::erase(centre, whom)),
        },
        person_merged: |change, merged| {
            Box::pin(store::move_contacts(change, merged.from, merged.into))
        },
        seeds: |centre| Box::pin(seeds::plant(centre)),
    }
}

const TABLES: &[Table] = &[
    Table {
        name: "organisation",
        purpose: "Organisationen, mit denen das Zentrum arbeitet",
        legal_basis: TASK,
        retention: Retention::WithTheCentre,
        recipients: "Mitarbeitende des Zentrums; mit Einwilligung die Öffentlichkeit",
    },
    Table {
        name: "organisation_contact",
        purpose: "Ansprechpersonen bei Organisationen",
        legal_basis: TASK,
        retention: Retention::DaysAfter {
            days: 730,
            column: "ends_on",
        },
        recipients: "Mitarbeitende des Zentrums",
    },
    Table {
        name: "organisation_member",
        purpose: "Wer mit eigenem Konto für eine Organisation handelt, und in welcher Stellung",
        legal_basis: TASK,
        retention: Retention::DaysAfter {
            days: 730,
            column: "ends_at",
        },
        recipients: "Mitarbeitende des Zentrums; Name und Mailadresse die Administration der Organisation",
    },
    Table {
        name: "organisation_invitation",
        purpose: "Einladungen in eine Organisation: Name, Mailadresse, Sprache; der Link nur als Prüfwert",
        legal_basis: TASK,
        retention: Retention::DaysAfter {
            days: 30,
            column: "expires_at",
        },
        recipients: "Mitarbeitende des Zentrums und die Administration der Organisation",
    },
    Table {
        name: "organisation_invitation_rule",
        purpose: "Wie lange Einladungen gelten und wie viele eine Organisation am Tag verschickt",
        legal_basis: "keine personenbezogenen Daten",
        retention: Retention::WithTheCentre,
        recipients: "Mitarbeitende des Zentrums",
    },
    Table {
        name: "organisation_import",
        purpose: "Hochgeladene Tabellen, bis sie geprüft und übernommen sind",
        legal_basis: TASK,
        retention: Retention::DaysAfter {
            days: 2,
            column: "uploaded_at",
        },
        recipients: "Mitarbeitende des Zentrums",
    },
];

const TEXTS: &[(Language, &str)] = &[
    (
        Language::German,
        include_str!("../../texts/organisations/de.ftl"),
    ),
    (Language::German, include_str!("../../texts/members/de.ftl")),
    (
        Language::English,
        include_str!("../../texts/organisations/en.ftl"),
    ),
    (
        Language::English,
        include_str!("../../texts/members/en.ftl"),
    ),
    (
        Language::Turkish,
        include_str!("../../texts/organisations/tr.ftl"),
    ),
    (
        Language::Turkish,
        include_str!("../../texts/members/tr.ftl"),
    ),
    (
        Language::Arabic,
        include_str!("../../texts/organisations/ar.ftl"),
    ),
    (Language::Arabic, include_str!("../../texts/members/ar.ftl")),
    (
        Language::Ukrainian,
        include_str!("../../texts/organisations/uk.ftl"),
    ),
    (
        Language::Ukrainian,
        include_str!("../../texts/members/uk.ftl"),
    ),
    (
        Language::Simple,
        include_str!("../../texts/organisations/de-simple.ftl"),
    ),
    (
        Language::Simple,
        include_str!("../../texts/members/de-simple.ftl"),
    ),
];

/// Where a person is known, for the person's page; for whom an account acts, for the account's.
async fn panels(
    centre: &Arc<Centre>,
    actor: &Actor,
    language: Language,
    subject: &Subject,
) -> Result<Vec<Panel>> {
    if subject.kind == accounts::SUBJECT && (actor.may(READ) || actor.may(ACCOUNTS)) {
        return Ok(vec![Panel {
            title: centre.texts.say(language, "organisations-title"),
            lines: members::lines(centre, actor, subject.id, language).await?,
            empty: centre.texts.say(language, "members-panel-empty"),
            more: None,
        }]);
    }
    if subject.kind != "person" || !actor.may(READ) {
        return Ok(Vec::new());
    }
    let known = store::contacts_of(centre.database.read(), subject.id).await?;
    let lines = known.into_iter().map(|(contact, organisation)| PanelLine {
        text: match contact.details.role {
            Some(role) => format!("{organisation}: {role}"),
            None => organisation,
        },
        path: Some(paths::organisation(contact.organisation)),
    });
    Ok(vec![Panel {
        title: centre.texts.say(language, "organisations-title"),
        lines: lines.collect(),
        empty: centre.texts.say(language, "organisations-panel-empty"),
        more: None,
    }])
}

/// Titles and pages of the organisations among `subjects`.
async fn links(centre: Arc<Centre>, subjects: Vec<Subject>) -> Result<Links> {
    let own = subjects.iter().filter(|subject| subject.kind == SUBJECT);
    let ids: HashSet<Id> = own.map(|subject| subject.id).collect();
    if ids.is_empty() {
        return Ok(Links::new());
    }
    let known = store::names(centre.database.read()).await?.into_iter();
    let links = known.filter(|(id, _)| ids.contains(id)).map(|(id, title)| {
        let path = paths::organisation(id);
        (Subject::new(SUBJECT, id), SubjectLink { title, path })
    });
    Ok(links.collect())
}
