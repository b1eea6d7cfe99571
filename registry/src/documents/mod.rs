//! Dokument. Files that hang on a record of any area, and letters with the centre's letterhead.
//!
//! An area attaches a file inside its own change: [`File::read`] looks into it first (outside the
//! change: it takes a while), then [`attach`]. A record's page shows its documents by the panel;
//! [`typeset`] makes a letter.

mod actions;
mod content;
mod letter;
mod model;
mod office;
mod pages;
mod paths;
mod personal_data;
mod rights;
mod seeds;
mod store;

use std::sync::Arc;

use platform::{
    Result,
    access::{Access, Actor},
    area::{
        Area, Menu, NavigationItem, Panel, PanelLine, PersonalData, Retention, SubjectLink, Table,
        Titles,
    },
    centre::Centre,
    database::Migration,
};
use values::{language::Language, subject::Subject};

pub use actions::{attach, of_subject};
pub use content::{File, FileKind};
pub use letter::{Letter, attached, typeset};
pub use model::{Document, Letterhead, SUBJECT};
pub use rights::{EDIT, LETTERHEAD, READ};

/// What a file is about ends sooner or later; papers of the administration are kept ten years.
const TEN_YEARS: u32 = 3653;

/// Documents as a part of the house.
pub fn area() -> Area {
    Area {
        key: "documents",
        pages: pages::pages,
        rights: rights::ALL,
        migrations: &[Migration {
            name: "documents_0001_documents",
            sql: include_str!("../../migrations/documents_0001_documents.sql"),
        }],
        installation_migrations: &[],
        tables: TABLES,
        texts: TEXTS,
        jobs: &[],
        navigation: &[
            NavigationItem {
                label: "documents-title",
                path: paths::DOCUMENTS,
                access: Access::Needs(READ),
                menu: Menu::Registry,
            },
            NavigationItem {
                label: "documents-letterhead-title",
                path: paths::LETTERHEAD,
                access: Access::Needs(LETTERHEAD),
                menu: Menu::House,
            },
        ],
        cards: |_, _, _| Box::pin(async { Ok(Vec::new()) }),
        panels: |centre, actor, language, subject| {
            Box::pin(async move { panels(&centre, &actor, language, &subject).await })
        },
        figures: |_, _| Box::pin(async { Ok(Vec::new()) }),
        offers: |_| &[],
        subject: Titles::Each(|centre, subject| {
            Box::pin(async move { link(&centre, &subject).await })
        }),
        personal_data: PersonalData::Kept {
            export: |centre, whom| Box::pin(personal_data::export(centre, whom)),
            erase: |centre, whom| Box::pin(personal_data::erase(centre, whom)),
        },
        person_merged: platform::area::names_no_person,
        seeds: |centre| Box::pin(async move { seeds::plant(&centre).await }),
    }
}

const TABLES: &[Table] = &[
    Table {
        name: "document",
        purpose: "Dateien zu Vorgängen und Verzeichniseinträgen: Name, Art, Größe, wer sie wann abgelegt hat",
        legal_basis: "Art. 6 Abs. 1 Buchst. e DSGVO in Verbindung mit § 3 DSG NRW",
        retention: Retention::DaysAfter {
            days: TEN_YEARS,
            column: "uploaded_at",
        },
        recipients: "Mitarbeitende des Zentrums, die den Eintrag sehen dürfen",
    },
    Table {
        name: "document_piece",
        purpose: "Inhalt dieser Dateien",
        legal_basis: "Art. 6 Abs. 1 Buchst. e DSGVO in Verbindung mit § 3 DSG NRW",
        retention: Retention::With {
            table: "document",
            column: "document_id",
        },
        recipients: "Mitarbeitende des Zentrums, die den Eintrag sehen dürfen",
    },
    Table {
        name: "document_rule",
        purpose: "Wie groß eine Datei sein darf",
        legal_basis: "keine personenbezogenen Daten",
        retention: Retention::WithTheCentre,
        recipients: "Mitarbeitende des Zentrums",
    },
    Table {
        name: "document_letterhead",
        purpose: "Briefkopf des Zentrums",
        legal_basis: "keine personenbezogenen Daten",
        retention: Retention::WithTheCentre,
        recipients: "alle, die einen Brief des Zentrums bekommen",
    },
];

const TEXTS: &[(Language, &str)] = &[
    (
        Language::German,
        include_str!("../../texts/documents/de.ftl"),
    ),
    (
        Language::English,
        include_str!("../../texts/documents/en.ftl"),
    ),
    (
        Language::Turkish,
        include_str!("../../texts/documents/tr.ftl"),
    ),
    (
        Language::Arabic,
        include_str!("../../texts/documents/ar.ftl"),
    ),
    (
        Language::Ukrainian,
        include_str!("../../texts/documents/uk.ftl"),
    ),
    (
        Language::Simple,
        include_str!("../../texts/documents/de-simple.ftl"),
    ),
];

async fn link(centre: &Arc<Centre>, subject: &Subject) -> Result<Option<SubjectLink>> {
    if subject.kind != SUBJECT {
        return Ok(None);
    }
    match store::find(centre.database.read(), subject.id).await {
        Ok(document) => Ok(Some(SubjectLink {
            title: document.name,
            path: paths::of(&document.subject),
        })),
        Err(platform::Error::NotFound) => Ok(None),
        Err(other) => Err(other),
    }
}

/// The documents of a record, on that record's page: whoever reads the page may see the record.
async fn panels(
    centre: &Arc<Centre>,
    actor: &Actor,
    language: Language,
    subject: &Subject,
) -> Result<Vec<Panel>> {
    let is_record = ![SUBJECT, platform::web::staff::TODAY].contains(&subject.kind.as_str());
    if !actor.may(READ) || !is_record {
        return Ok(Vec::new());
    }
    let lines = of_subject(centre, actor, subject).await?.into_iter();
    let lines = lines.map(|document| PanelLine {
        text: document.name,
        path: Some(paths::file(document.id)),
    });
    let more = if actor.may(EDIT) {
        "documents-panel-add"
    } else {
        "documents-panel-all"
    };
    Ok(vec![Panel {
        title: centre.texts.say(language, "documents-title"),
        lines: lines.collect(),
        empty: centre.texts.say(language, "documents-panel-empty"),
        more: Some((centre.texts.say(language, more), paths::of(subject))),
    }])
}
