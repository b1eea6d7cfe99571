//! Ort. Where something happens: address, district, how one gets in. Of a protected place nobody
//! learns the address but who holds the right.

mod actions;
pub mod districts;
pub mod map;
mod model;
mod pages;
mod paths;
pub mod postcodes;
mod rights;
mod rules;
mod seeds;
mod store;

use std::sync::Arc;

use platform::{
    Result, access,
    area::{Area, Menu, NavigationItem, PersonalData, Retention, SubjectLink, Table, Titles},
    centre::Centre,
    database::Migration,
};
use values::{contact::Postcode, id::Id, language::Language, subject::Subject};

pub use actions::{add, add_district, districts, find, import, list};
pub use model::{Access, Details, Location, Place, SUBJECT};
pub use rights::{EDIT, PROTECTED, READ};
pub use rules::distance_km;

const TASK: &str = "Art. 6 Abs. 1 Buchst. e DSGVO in Verbindung mit § 3 DSG NRW";

/// Places as a part of the house.
pub fn area() -> Area {
    Area {
        key: "places",
        pages: pages::pages,
        rights: rights::ALL,
        migrations: &[Migration {
            name: "places_0001_places",
            sql: include_str!("../../migrations/places_0001_places.sql"),
        }],
        installation_migrations: &[],
        tables: TABLES,
        texts: TEXTS,
        jobs: &[],
        navigation: &[NavigationItem {
            label: "places-title",
            path: paths::LIST,
            access: access::Access::Needs(rights::READ),
            menu: Menu::Registry,
        }],
        cards: |_, _, _| Box::pin(async { Ok(Vec::new()) }),
        panels: |_, _, _, _| Box::pin(async { Ok(Vec::new()) }),
        figures: |_, _| Box::pin(async { Ok(Vec::new()) }),
        offers: |_| &[],
        subject: Titles::Each(|centre, subject| {
            Box::pin(async move { link(&centre, &subject).await })
        }),
        personal_data: PersonalData::None("Orte nennen Häuser und Räume, keine Personen."),
        person_merged: platform::area::names_no_person,
        seeds: |centre| Box::pin(seeds::plant(centre)),
    }
}

const TABLES: &[Table] = &[
    Table {
        name: "place",
        purpose: "Orte, an denen etwas stattfindet; geschützte Orte ohne Anschrift für Unbefugte",
        legal_basis: TASK,
        retention: Retention::WithTheCentre,
        recipients: "Mitarbeitende des Zentrums; geschützte Anschriften nur mit eigenem Recht",
    },
    Table {
        name: "place_access",
        purpose: "Barrierefreiheit von Orten",
        legal_basis: "keine personenbezogenen Daten",
        retention: Retention::WithTheCentre,
        recipients: "Mitarbeitende des Zentrums",
    },
    Table {
        name: "place_district",
        purpose: "Stadtbezirke und ihre Grenzen",
        legal_basis: "keine personenbezogenen Daten",
        retention: Retention::WithTheCentre,
        recipients: "Mitarbeitende des Zentrums",
    },
];

const TEXTS: &[(Language, &str)] = &[
    (Language::German, include_str!("../../texts/places/de.ftl")),
    (Language::English, include_str!("../../texts/places/en.ftl")),
    (Language::Turkish, include_str!("../../texts/places/tr.ftl")),
    (Language::Arabic, include_str!("../../texts/places/ar.ftl")),
    (
        Language::Ukrainian,
        include_str!("../../texts/places/uk.ftl"),
    ),
    (
        Language::Simple,
        include_str!("../../texts/places/de-simple.ftl"),
    ),
];

/// Names of the centre's districts, for forms of others.
pub async fn district_names(centre: &Arc<Centre>) -> Result<Vec<String>> {
    let districts = store::districts(centre.database.read()).await?;
    Ok(districts
        .into_iter()
        .map(|district| district.name)
        .collect())
}

/// The centre's districts with their names, for other areas.
pub async fn districts_of(centre: &Centre) -> Result<Vec<(Id, String)>> {
    let districts = store::districts(centre.database.read()).await?;
    let named = districts.into_iter();
    Ok(named.map(|district| (district.id, district.name)).collect())
}

/// The district in which the middle of a postcode lies, as far as boundaries are known.
pub async fn district_of(centre: &Centre, postcode: &Postcode) -> Result<Option<Id>> {
    let Some(point) = postcodes::middle(postcode) else {
        return Ok(None);
    };
    let districts = store::districts(centre.database.read()).await?;
    Ok(districts::district_at(&districts, point).map(|district| district.id))
}

/// Title and page of a place, when `subject` is one. The title is its name and never its address.
async fn link(centre: &Arc<Centre>, subject: &Subject) -> Result<Option<SubjectLink>> {
    if subject.kind != SUBJECT {
        return Ok(None);
    }
    let found = store::find(centre.database.read(), subject.id).await;
    Ok(found.ok().map(|found| SubjectLink {
        title: found.details.name,
        path: paths::place(found.id),
    }))
}
