//! Einwilligung. Texts that people agree to, with versions, and who agreed to which, until when.
//! Areas ask [`has_consent`] before they do what needs one.

mod actions;
mod model;
mod pages;
mod paths;
mod personal_data;
mod rights;
mod rules;
mod seeds;
mod store;
mod within;

use std::sync::Arc;

use platform::{
    Result,
    access::{Access, Actor},
    area::{Area, Menu, NavigationItem, Panel, PanelLine, PersonalData, Retention, Table, Titles},
    centre::Centre,
    database::Migration,
};
use values::{day::Day, id::Id, language::Language, subject::Subject};

pub use model::{Text, Way};
pub use paths::person as person_path;
pub use within::{Asked, agree, end, is_withdrawn};

/// Consents as a part of the house.
pub fn area() -> Area {
    Area {
        key: "consents",
        pages: pages::pages,
        rights: rights::ALL,
        migrations: &[Migration {
            name: "consents_0001_consents",
            sql: include_str!("../../migrations/consents_0001_consents.sql"),
        }],
        installation_migrations: &[],
        tables: TABLES,
        texts: TEXTS,
        jobs: &[],
        navigation: &[NavigationItem {
            label: "consents-title",
            path: paths::TEXTS,
            access: Access::Needs(rights::READ),
            menu: Menu::Registry,
        }],
        cards: |_, _, _| Box::pin(async { Ok(Vec::new()) }),
        panels: |centre, actor, language, subject| {
            Box::pin(async move { panels(&centre, &actor, language, &subject).await })
        },
        figures: |_, _| Box::pin(async { Ok(Vec::new()) }),
        offers: |_| &[],
        subject: Titles::Each(|centre, subject| {
            Box::pin(async move { store::link(centre.database.read(), &subject).await })
        }),
        personal_data: PersonalData::KeptInPart {
            export: |centre, whom| Box::pin(personal_data::export(centre, whom)),
            erase: |centre, whom| Box::pin(personal_data::erase(centre, whom)),
            stays: |centre, whom| Box::pin(personal_data::stays(centre, whom)),
        },
        person_merged: |change, merged| {
            Box::pin(store::move_consents(change, merged.from, merged.into))
        },
        seeds: |centre| Box::pin(seeds::plant(centre)),
    }
}

const TEXTS: &[(Language, &str)] = &[
    (
        Language::German,
        include_str!("../../texts/consents/de.ftl"),
    ),
    (
        Language::English,
        include_str!("../../texts/consents/en.ftl"),
    ),
    (
        Language::Turkish,
        include_str!("../../texts/consents/tr.ftl"),
    ),
    (
        Language::Arabic,
        include_str!("../../texts/consents/ar.ftl"),
    ),
    (
        Language::Ukrainian,
        include_str!("../../texts/consents/uk.ftl"),
    ),
    (
        Language::Simple,
        include_str!("../../texts/consents/de-simple.ftl"),
    ),
];

const TABLES: &[Table] = &[
    Table {
        name: "consent_text",
        purpose: "Texte der Einwilligungen in ihren Fassungen",
        legal_basis: "keine personenbezogenen Daten",
        retention: Retention::WithTheCentre,
        recipients: "Mitarbeitende des Zentrums",
    },
    Table {
        name: "consent",
        purpose: "Wer wann in welchen Text eingewilligt und wann widerrufen hat",
        legal_basis: "Art. 6 Abs. 1 lit. a, Art. 7 Abs. 1 DSGVO (Nachweis)",
        retention: Retention::DaysAfter {
            days: personal_data::PROOF_DAYS,
            column: "withdrawn_on",
        },
        recipients: "Mitarbeitende des Zentrums mit Recht an Einwilligungen",
    },
];

/// Whether a person has agreed to `purpose` and it holds on `day`. From the day of a withdrawal on
/// it does not.
pub async fn has_consent(centre: &Centre, person: Id, purpose: &str, day: Day) -> Result<bool> {
    let given = store::list_of(centre.database.read(), person).await?;
    let own = given.iter().filter(|consent| consent.purpose == purpose);
    Ok(own.into_iter().any(|consent| rules::holds(consent, day)))
}

/// Every version of the text for `purpose` in every language, for areas that show it to whoever agrees.
pub async fn texts_for(centre: &Centre, purpose: &str) -> Result<Vec<Text>> {
    let mut texts = store::texts(centre.database.read()).await?;
    texts.retain(|text| text.purpose == purpose);
    Ok(texts)
}

/// On the page of a person: what they have agreed to.
async fn panels(
    centre: &Arc<Centre>,
    actor: &Actor,
    language: Language,
    subject: &Subject,
) -> Result<Vec<Panel>> {
    if subject.kind != "person" || !actor.may(rights::READ) {
        return Ok(Vec::new());
    }
    let today = centre.clock.today();
    let given = store::list_of(centre.database.read(), subject.id).await?;
    let open = given.iter().filter(|consent| rules::holds(consent, today));
    let lines = open.map(|consent| {
        let day = platform::web::format::day(language, consent.given_on);
        let values = [
            ("name", consent.name.as_str().into()),
            ("day", day.as_str().into()),
        ];
        PanelLine {
            text: centre.texts.say_with(language, "consents-line", &values),
            path: None,
        }
    });
    Ok(vec![Panel {
        title: centre.texts.say(language, "consents-title"),
        lines: lines.collect(),
        empty: centre.texts.say(language, "consents-none"),
        more: Some((
            centre.texts.say(language, "consents-more"),
            paths::person(subject.id),
        )),
    }])
}
