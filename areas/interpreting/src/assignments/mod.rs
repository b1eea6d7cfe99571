//! Einsätze. Who takes which appointment, from the confirmation to the record of what took place.

mod actions;
pub mod attendance;
pub mod booking;
mod cards;
mod contact;
mod jobs;
mod letters;
pub mod links;
pub mod model;
mod pages;
mod paper;
mod past;
mod paths;
mod people;
pub(crate) mod rules;
mod sms;
pub mod store;
mod telling;
pub mod words;

use platform::{
    access::Access,
    area::{
        Area, Menu, NavigationItem, PersonalData, Retention, SubjectLink, Table, Titles,
        names_no_person,
    },
    database::Migration,
};
use values::language::Language;

pub use actions::{By, by_link, call_off as call_off_as};
pub use booking::{fill, set_organisation};
pub use links::institution_link;
pub use model::{Assignment, Origin, SUBJECT, Side};
pub use pages::{
    calls::{CallLine, lines as call_lines},
    people_of,
};
pub use rules::OWN_REASONS as REASONS;
pub use telling::{amended, call_off, confirm, make_room};

use crate::{paths as shared, rights};

/// Assignments as a part of the house.
pub fn area() -> Area {
    Area {
        key: "assignments",
        pages: pages::pages,
        rights: &[],
        migrations: MIGRATIONS,
        installation_migrations: &[],
        tables: TABLES,
        texts: TEXTS,
        jobs: &[
            jobs::REMIND,
            jobs::OVER,
            jobs::ASK_AGAIN,
            jobs::COUNT_ALONE,
            sms::JOB,
        ],
        navigation: &[NavigationItem {
            label: "assignments-title",
            path: shared::ASSIGNMENTS,
            access: Access::Needs(rights::READ),
            menu: Menu::Row,
        }],
        cards: |centre, actor, language| {
            Box::pin(async move { cards::cards(&centre, &actor, language).await })
        },
        panels: |_, _, _, _| Box::pin(async { Ok(Vec::new()) }),
        figures: |_, _| Box::pin(async { Ok(Vec::new()) }),
        offers: |_| &[],
        subject: Titles::Each(|centre, subject| {
            Box::pin(async move {
                if subject.kind != SUBJECT {
                    return Ok(None);
                }
                let rows = centre.database.read();
                let Ok(found) = store::find(rows, subject.id).await else {
                    return Ok(None);
                };
                let day = platform::web::format::day(Language::German, found.wall.start.date());
                let values = [("day", day.as_str().into())];
                let texts = &centre.texts;
                Ok(Some(SubjectLink {
                    title: texts.say_with(Language::German, "assignments-subject", &values),
                    path: shared::assignment(found.id),
                }))
            })
        }),
        personal_data: PersonalData::None(
            "Einsätze nennen Sprachmittelnde nur über ihren Eintrag im Pool; Auskunft und Löschung gibt dieser.",
        ),
        person_merged: names_no_person,
        seeds: |_| Box::pin(async { Ok(()) }),
    }
}

const MIGRATIONS: &[Migration] = &[
    Migration {
        name: "interpreting_0005_assignments",
        sql: include_str!("../../migrations/assignments_0001_assignments.sql"),
    },
    Migration {
        name: "interpreting_0006_attendance",
        sql: include_str!("../../migrations/assignments_0002_attendance.sql"),
    },
    Migration {
        name: "assignments_0003_request",
        sql: include_str!("../../migrations/assignments_0003_request.sql"),
    },
    Migration {
        name: "assignments_0004_reached",
        sql: include_str!("../../migrations/assignments_0004_reached.sql"),
    },
    Migration {
        name: "assignments_0005_proposals",
        sql: include_str!("../../migrations/assignments_0005_proposals.sql"),
    },
];

const LEGAL_BASIS: &str = "Art. 6 Abs. 1 Buchst. e DSGVO in Verbindung mit § 3 DSG NRW";
const RECIPIENTS: &str =
    "Mitarbeitende des Zentrums mit Rechten am Sprachmittlerpool; die Beteiligten des Einsatzes";

/// Goes with the assignment.
const WITH_ASSIGNMENT: Retention = Retention::With {
    table: "interpreting_assignment",
    column: "assignment_id",
};

const TABLES: &[Table] = &[
    Table {
        name: "interpreting_assignment",
        purpose: "Wer welchen Einsatz übernimmt und wie er endete",
        legal_basis: LEGAL_BASIS,
        retention: Retention::With {
            table: "interpreting_request",
            column: "request_id",
        },
        recipients: RECIPIENTS,
    },
    Table {
        name: "interpreting_attendance",
        purpose: "Was beide Seiten über Beginn, Ende und Weg eines Einsatzes bestätigen",
        legal_basis: LEGAL_BASIS,
        retention: WITH_ASSIGNMENT,
        recipients: RECIPIENTS,
    },
    Table {
        name: "interpreting_call",
        purpose: "Wen die Koordination wegen eines Einsatzes anrufen muss, weil nichts anderes ankommt",
        legal_basis: LEGAL_BASIS,
        retention: WITH_ASSIGNMENT,
        recipients: "Koordination des Sprachmittlerpools",
    },
    Table {
        name: "interpreting_feedback",
        purpose: "Zwei Fragen nach einem Einsatz, ohne Inhalt des Gesprächs",
        legal_basis: LEGAL_BASIS,
        retention: WITH_ASSIGNMENT,
        recipients: "Mitarbeitende des Zentrums mit Rechten am Sprachmittlerpool",
    },
];

const TEXTS: &[(Language, &str)] = &[
    (
        Language::German,
        include_str!("../../texts/assignments/de.ftl"),
    ),
    (
        Language::English,
        include_str!("../../texts/assignments/en.ftl"),
    ),
    (
        Language::Turkish,
        include_str!("../../texts/assignments/tr.ftl"),
    ),
    (
        Language::Arabic,
        include_str!("../../texts/assignments/ar.ftl"),
    ),
    (
        Language::Ukrainian,
        include_str!("../../texts/assignments/uk.ftl"),
    ),
    (
        Language::Simple,
        include_str!("../../texts/assignments/de-simple.ftl"),
    ),
];
