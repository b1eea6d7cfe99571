//! The centre's Steckbrief: public face, editor, review, import, and the state directory.

mod directory;
mod document;
mod editor;
#[cfg(test)]
mod examples;
mod import;
mod paths;
mod public;
mod rights;
mod seeds;
mod staff;
mod versions;

use platform::{
    access::Access,
    area::{Area, Menu, NavigationItem, PersonalData, Titles},
    database::Migration,
    web::Pages,
};
use values::language::Language;

pub use directory::centres;
pub use staff::TABLES;

/// The profile as part of the house.
pub fn area() -> Area {
    Area {
        key: "profile",
        pages,
        rights: rights::ALL,
        migrations: &[Migration {
            name: "profile_0001_profile",
            sql: include_str!("../migrations/0001_profile.sql"),
        }],
        installation_migrations: &[Migration {
            name: "profile_0002_directory",
            sql: include_str!("../migrations/0002_directory.sql"),
        }],
        tables: TABLES,
        texts: TEXTS,
        jobs: &[directory::JOB],
        navigation: &[
            NavigationItem {
                label: "editor-title",
                path: paths::EDITOR,
                access: Access::Needs(rights::READ),
                menu: Menu::Row,
            },
            NavigationItem {
                label: "import-title",
                path: paths::IMPORT,
                access: Access::Needs(rights::EDIT),
                menu: Menu::Row,
            },
        ],
        cards: |centre, actor, language| {
            Box::pin(async move { staff::cards(&centre, &actor, language).await })
        },
        panels: |_, _, _, _| Box::pin(async { Ok(Vec::new()) }),
        figures: |_, _| Box::pin(async { Ok(Vec::new()) }),
        offers: |_| &[],
        subject: Titles::Each(|centre, subject| {
            Box::pin(async move { Ok(staff::subject(&centre, &subject)) })
        }),
        personal_data: PersonalData::Kept {
            export: |centre, whom| Box::pin(async move { staff::export(&centre, whom).await }),
            erase: |centre, whom| Box::pin(async move { staff::erase(&centre, whom).await }),
        },
        person_merged: platform::area::names_no_person,
        seeds: |centre| Box::pin(async move { seeds::plant(&centre).await }),
    }
}

/// What visitors read, what staff read, then what papers and feeds say.
const TEXTS: &[(Language, &str)] = &[
    (Language::German, include_str!("../texts/de.ftl")),
    (Language::English, include_str!("../texts/en.ftl")),
    (Language::Turkish, include_str!("../texts/tr.ftl")),
    (Language::Arabic, include_str!("../texts/ar.ftl")),
    (Language::Ukrainian, include_str!("../texts/uk.ftl")),
    (Language::Simple, include_str!("../texts/de-simple.ftl")),
    (Language::German, include_str!("../texts/staff/de.ftl")),
    (Language::English, include_str!("../texts/staff/en.ftl")),
    (Language::Turkish, include_str!("../texts/staff/tr.ftl")),
    (Language::Arabic, include_str!("../texts/staff/ar.ftl")),
    (Language::Ukrainian, include_str!("../texts/staff/uk.ftl")),
    (
        Language::Simple,
        include_str!("../texts/staff/de-simple.ftl"),
    ),
    (Language::German, include_str!("../texts/paper/de.ftl")),
    (Language::English, include_str!("../texts/paper/en.ftl")),
    (Language::Turkish, include_str!("../texts/paper/tr.ftl")),
    (Language::Arabic, include_str!("../texts/paper/ar.ftl")),
    (Language::Ukrainian, include_str!("../texts/paper/uk.ftl")),
    (
        Language::Simple,
        include_str!("../texts/paper/de-simple.ftl"),
    ),
];

fn pages(pages: Pages) -> Pages {
    staff_pages(public_pages(pages))
}

fn public_pages(pages: Pages) -> Pages {
    use directory::{about, hsds, sitemap};
    use public::{atom, json, json_ld, paper, portal, vcard};
    pages
        .get("/", Access::Public, directory::pages::show)
        .get("/ueber", Access::Public, about::show)
        .get("/sitemap.xml", Access::Public, sitemap::sitemap)
        .get("/robots.txt", Access::Public, sitemap::robots)
        .get("/hsds", Access::Public, hsds::entrance)
        .get("/hsds/", Access::Public, hsds::root)
        .get("/hsds/services", Access::Public, hsds::services)
        .get("/hsds/services/{id}", Access::Public, hsds::service)
        .get("/hsds/organizations", Access::Public, hsds::organizations)
        .get(
            "/hsds/organizations/{id}",
            Access::Public,
            hsds::organization,
        )
        .get("/{centre}", Access::Public, public::pages::profile)
        .get(
            "/{centre}/vorhaben/{slug}",
            Access::Public,
            public::pages::undertaking,
        )
        .get("/{centre}/steckbrief.pdf", Access::Public, paper::show)
        .get("/{centre}/steckbrief.json", Access::Public, json::show)
        .get("/{centre}/steckbrief.jsonld", Access::Public, json_ld::show)
        .get("/{centre}/steckbrief.txt", Access::Public, portal::show)
        .get("/{centre}/kontakt.vcf", Access::Public, vcard::show)
        .get("/{centre}/aenderungen.atom", Access::Public, atom::show)
}

#[expect(
    clippy::too_many_lines,
    reason = "a table of routes, one below the other"
)]
fn staff_pages(pages: Pages) -> Pages {
    use editor::{overview, parts, translations};
    let read = Access::Needs(rights::READ);
    let edit = Access::Needs(rights::EDIT);
    let publish = Access::Needs(rights::PUBLISH);
    pages
        .get("/{centre}/intern/steckbrief", read, overview::show)
        .post(
            "/{centre}/intern/steckbrief/bestaetigen",
            edit,
            overview::confirm,
        )
        .get(
            "/{centre}/intern/steckbrief/feld/{field}",
            edit,
            parts::show_field,
        )
        .post(
            "/{centre}/intern/steckbrief/feld/{field}",
            edit,
            parts::save_field,
        )
        .get(
            "/{centre}/intern/steckbrief/vorhaben/neu",
            edit,
            parts::new_undertaking,
        )
        .get(
            "/{centre}/intern/steckbrief/vorhaben/{id}",
            edit,
            parts::show_undertaking,
        )
        .post(
            "/{centre}/intern/steckbrief/vorhaben/{id}",
            edit,
            parts::save_undertaking,
        )
        .post(
            "/{centre}/intern/steckbrief/vorhaben/{id}/entfernen",
            edit,
            parts::remove_undertaking,
        )
        .get(
            "/{centre}/intern/steckbrief/sprache/{language}",
            edit,
            translations::show,
        )
        .post(
            "/{centre}/intern/steckbrief/sprache/{language}",
            edit,
            translations::save,
        )
        .get(
            "/{centre}/intern/steckbrief/pruefung",
            read,
            versions::pages::review,
        )
        .post(
            "/{centre}/intern/steckbrief/pruefung/einreichen",
            edit,
            versions::pages::submit,
        )
        .post(
            "/{centre}/intern/steckbrief/pruefung/freigeben",
            publish,
            versions::pages::release,
        )
        .post(
            "/{centre}/intern/steckbrief/pruefung/zurueckgeben",
            publish,
            versions::pages::give_back,
        )
        .post(
            "/{centre}/intern/steckbrief/pruefung/verwerfen",
            edit,
            versions::pages::discard,
        )
        .get(
            "/{centre}/intern/steckbrief/fassungen",
            read,
            versions::pages::list,
        )
        .get(
            "/{centre}/intern/steckbrief/fassungen/{id}",
            read,
            versions::pages::show,
        )
        .post(
            "/{centre}/intern/steckbrief/fassungen/{id}/wiederherstellen",
            edit,
            versions::pages::restore,
        )
        .get(
            "/{centre}/intern/steckbrief/import",
            edit,
            import::pages::start,
        )
        .post(
            "/{centre}/intern/steckbrief/import",
            edit,
            import::pages::read,
        )
        .get(
            "/{centre}/intern/steckbrief/import/{id}",
            edit,
            import::pages::show,
        )
        .post(
            "/{centre}/intern/steckbrief/import/{id}",
            edit,
            import::pages::take,
        )
}
