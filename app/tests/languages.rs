//! Every public page in every language.

use std::collections::BTreeSet;

use fluent_syntax::{ast::Entry, parser};
use scraper::Selector;
use testing::{Engine, Page, TestHouse};
use values::language::Language;

use crate::{
    house::{self, Names},
    sources,
};

/// Every public address that answers with a page for people.
async fn pages(house: &TestHouse) -> Vec<String> {
    let names = Names::of(house).await;
    let mut pages = vec!["/kreis-unna".to_owned(), "/?suche=sprachmitler".to_owned()];
    for route in house::routes() {
        let is_read = route.method == "GET" && matches!(route.right, "public" | "open");
        if is_read && !route.path.starts_with("/assets/") {
            let address = names.address(&route);
            let page = house.visitor().get(&address).await;
            let is_page = page
                .header("content-type")
                .is_some_and(|kind| kind.starts_with("text/html"));
            if is_page && page.status == 200 {
                pages.push(address);
            }
        }
    }
    assert!(pages.len() >= 6, "{pages:?}");
    pages
}

fn in_language(address: &str, language: Language) -> String {
    let joint = if address.contains('?') { '&' } else { '?' };
    format!("{address}{joint}sprache={}", language.tag())
}

#[tokio::test]
async fn every_public_page_says_its_language_and_the_direction_of_its_script() {
    let house = house::published(Engine::Sqlite).await;
    let keys = Keys::read();
    for address in pages(&house).await {
        for language in Language::ALL {
            let page = house
                .visitor()
                .get(&in_language(&address, language))
                .await
                .with_status(200);
            speaks(&page, language);
            keeps_language(&page, language);
            keys.are_said_on(&page);
            let tag = format!("{},de;q=0.5", language.tag());
            let by_browser = house
                .visitor()
                .who_reads(&tag)
                .get(&address)
                .await
                .with_status(200);
            if language != Language::Simple {
                speaks(&by_browser, language);
            }
        }
    }
}

fn speaks(page: &Page, language: Language) {
    let html = page.html();
    let root = html.root_element();
    let says = (root.attr("lang"), root.attr("dir"));
    assert_eq!(
        says,
        (Some(language.tag()), Some(language.direction())),
        "{}",
        page.asked
    );
}

/// Links inside the house keep the language that the address names.
fn keeps_language(page: &Page, language: Language) {
    let html = page.html();
    let links = Selector::parse("main a[href^='/'], nav a[href^='/']").unwrap();
    for link in html.select(&links) {
        let address = link.attr("href").unwrap_or_default();
        let is_switch = link.attr("hreflang").is_some();
        let keeps = address.contains(&format!("sprache={}", language.tag()));
        let is_file = address.starts_with("/assets/");
        assert!(
            keeps || is_switch || is_file,
            "{}: {address} forgets the language",
            page.asked
        );
    }
}

/// All keys: a word on a page that looks like one of them and is none has no words.
struct Keys(BTreeSet<String>);

impl Keys {
    fn read() -> Self {
        let files = ["platform", "registry", "areas"].into_iter();
        let files = files.flat_map(|part| sources::files(part, "/de.ftl"));
        let entries = files.flat_map(|file| {
            parser::parse(file.text)
                .unwrap_or_else(|(resource, _)| resource)
                .body
        });
        let keys = entries.filter_map(|entry| match entry {
            Entry::Message(message) => Some(message.id.name),
            _ => None,
        });
        Self(keys.collect())
    }

    fn are_said_on(&self, page: &Page) {
        let starts: BTreeSet<&str> = self
            .0
            .iter()
            .filter_map(|key| key.split('-').next())
            .collect();
        let words = page.words();
        let is_lost = |word: &&str| {
            let (start, rest) = word.split_once('-').unwrap_or_default();
            let is_plain = |letter: char| letter.is_ascii_lowercase() || "-_".contains(letter);
            let is_like_one =
                starts.contains(start) && !rest.is_empty() && rest.chars().all(is_plain);
            is_like_one && !self.0.contains(*word)
        };
        let lost: Vec<_> = words.split_whitespace().filter(is_lost).collect();
        assert!(
            lost.is_empty(),
            "{} shows keys instead of words: {lost:?}",
            page.asked
        );
    }
}

#[tokio::test]
async fn a_language_that_we_do_not_speak_gets_german() {
    let house = house::published(Engine::Sqlite).await;
    speaks(
        &house.visitor().get("/?sprache=tlh").await.with_status(200),
        Language::German,
    );
    speaks(
        &house.visitor().who_reads("tlh,*").get("/").await,
        Language::German,
    );
    speaks(
        &house.visitor().who_reads("de-AT,en;q=0.8").get("/").await,
        Language::German,
    );
    speaks(
        &house.visitor().who_reads("en-GB").get("/?sprache=uk").await,
        Language::Ukrainian,
    );
}
