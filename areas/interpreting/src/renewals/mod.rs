//! New links: in the place of one that is over, and for those who have lost theirs. It knows everybody a link is for, and nobody
//! knows it.

mod actions;
mod pages;

use platform::area::{Area, PersonalData, Titles, names_no_person};
use values::language::Language;

/// New links for old ones as a part of the house. The table of links is the pool's.
pub fn area() -> Area {
    Area {
        key: "links",
        pages: pages::pages,
        rights: &[],
        migrations: &[],
        installation_migrations: &[],
        tables: &[],
        texts: TEXTS,
        jobs: &[],
        navigation: &[],
        cards: |_, _, _| Box::pin(async { Ok(Vec::new()) }),
        panels: |_, _, _, _| Box::pin(async { Ok(Vec::new()) }),
        figures: |_, _| Box::pin(async { Ok(Vec::new()) }),
        offers: |_| &[],
        subject: Titles::Each(|_, _| Box::pin(async { Ok(None) })),
        personal_data: PersonalData::None(
            "Links enthalten nur Prüfsummen; wem sie gehören, steht bei Anfragen und Sprachmittelnden.",
        ),
        person_merged: names_no_person,
        seeds: |_| Box::pin(async { Ok(()) }),
    }
}

const TEXTS: &[(Language, &str)] = &[
    (Language::German, include_str!("../../texts/links/de.ftl")),
    (Language::English, include_str!("../../texts/links/en.ftl")),
    (Language::Turkish, include_str!("../../texts/links/tr.ftl")),
    (Language::Arabic, include_str!("../../texts/links/ar.ftl")),
    (
        Language::Ukrainian,
        include_str!("../../texts/links/uk.ftl"),
    ),
    (
        Language::Simple,
        include_str!("../../texts/links/de-simple.ftl"),
    ),
];
