//! For search engines: every public page with its languages, and what to leave alone.

use axum::response::Response;
use platform::{
    Result,
    web::{Visit, document},
};
use values::{clock, day::Day, language::Language};

use super::store::{self, DirectoryEntry};
use crate::public::origin::Origin;

/// Every public page.
pub async fn sitemap(visit: Visit) -> Result<Response> {
    let entries = store::list(visit.house.installation.read()).await?;
    let map = map(&visit.house.public_url, &entries);
    Ok(document(
        "application/xml; charset=utf-8",
        None,
        map.into_bytes(),
    ))
}

/// What robots may read.
pub async fn robots(visit: Visit) -> Result<Response> {
    let rules = rules(&visit.house.public_url);
    Ok(document(
        "text/plain; charset=utf-8",
        None,
        rules.into_bytes(),
    ))
}

/// The front page, what is said about this house, and each centre with its undertakings.
fn map(house: &str, entries: &[DirectoryEntry]) -> String {
    let mut map = String::from(concat!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n",
        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" ",
        "xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    ));
    map.push_str(&page(&format!("{house}/"), None));
    map.push_str(&page(&format!("{house}/ueber"), None));
    for entry in entries {
        let origin = Origin::new(house, &entry.slug);
        let day = clock::day_of(entry.published_at);
        map.push_str(&page(&origin.page(""), Some(day)));
        for undertaking in &entry.profile.undertakings {
            map.push_str(&page(&origin.undertaking(&undertaking.slug), Some(day)));
        }
    }
    map.push_str("</urlset>\n");
    map
}

/// A page and the same in each language; without one, the visitor's browser decides.
fn page(address: &str, changed_on: Option<Day>) -> String {
    let changed = changed_on
        .map(|day| format!("<lastmod>{day}</lastmod>"))
        .unwrap_or_default();
    let alternate = |tag: &str, address: &str| {
        format!("  <xhtml:link rel=\"alternate\" hreflang=\"{tag}\" href=\"{address}\"/>\n")
    };
    let languages = Language::ALL.map(|language| {
        let tag = language.tag();
        alternate(tag, &format!("{address}?sprache={tag}"))
    });
    let any = alternate("x-default", address);
    format!(
        "<url>\n  <loc>{address}</loc>{changed}\n{}{any}</url>\n",
        languages.concat()
    )
}

fn rules(house: &str) -> String {
    format!(
        "User-agent: *\nAllow: /\nDisallow: /*/intern\nDisallow: /*/anmelden\n\n\
         Sitemap: {house}/sitemap.xml\n"
    )
}

#[cfg(test)]
mod tests {
    use chrono::TimeZone;

    use super::*;
    use crate::examples;

    fn dortmund() -> DirectoryEntry {
        DirectoryEntry {
            slug: "dortmund".to_owned(),
            profile: examples::dortmund(),
            published_at: chrono::Utc.with_ymd_and_hms(2026, 11, 3, 9, 30, 0).unwrap(),
            confirmed_on: values::day::parse("2026-11-20").unwrap(),
        }
    }

    #[test]
    fn every_public_page_is_on_the_map_in_every_language() {
        let entries = [dortmund()];
        let map = map("https://vielfalt.example", &entries);
        let pages = 3 + entries[0].profile.undertakings.len();
        assert_eq!(map.matches("<loc>").count(), pages);
        assert_eq!(
            map.matches("hreflang=").count(),
            pages * (Language::ALL.len() + 1)
        );
        assert!(map.contains("<loc>https://vielfalt.example/dortmund</loc><lastmod>2026-11-03"));
        assert!(map.contains("hreflang=\"ar\" href=\"https://vielfalt.example/ueber?sprache=ar\""));
        assert!(!map.contains("/intern/"));
    }

    #[test]
    fn no_address_can_break_the_map() {
        let mut entry = dortmund();
        entry.profile.undertakings[0].slug = "a&b<c>\"d'ع".to_owned();
        let map = map("https://vielfalt.example", &[entry]);
        assert!(map.contains("/vorhaben/a%26b%3Cc%3E%22d%27%D8%B9</loc>"));
    }

    #[test]
    fn robots_stay_out_of_the_staffs_rooms() {
        let rules = rules("https://vielfalt.example");
        for line in [
            "Disallow: /*/intern",
            "Sitemap: https://vielfalt.example/sitemap.xml",
        ] {
            assert!(rules.lines().any(|one| one == line), "{rules}");
        }
    }
}
