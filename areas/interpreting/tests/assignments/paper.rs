//! Auftragsbestätigung as a paper.

use std::error::Error;

use platform::papers::Typesetter;
use serde_json::Value;
use testing::{AMAL, Engine, Plan};
use values::clock::Moment;

use super::ground::{areas, house, place, planted};

/// Says what it was told, instead of making a PDF of it.
pub struct Parrot;

impl Typesetter for Parrot {
    fn typeset(
        &self,
        template: &str,
        data: &Value,
        _: Moment,
    ) -> Result<Vec<u8>, Box<dyn Error + Send + Sync>> {
        Ok(format!("%PDF {template} {data}").into_bytes())
    }
}

#[tokio::test]
async fn both_sides_get_their_confirmation_as_a_paper() {
    for engine in Engine::all() {
        let house = planted(Plan::new(engine, areas).with_typesetter(Parrot)).await;
        let placed = place(&house).await;
        for side in [&placed.own, &placed.institution] {
            let paper = format!("{}/bestaetigung.pdf", side.link);
            let page = house.visitor().get(&paper).await.with_status(200);
            assert_eq!(page.header("content-type"), Some("application/pdf"));
            assert_eq!(page.header("cache-control"), Some("no-store"));
            let name = page.header("content-disposition").unwrap().to_owned();
            let file = format!("auftragsbestaetigung-{}.pdf", placed.number);
            assert!(name.contains(&file), "{name}");
            let text = page.text();
            assert!(text.starts_with("%PDF letter "), "{text}");
            for words in [placed.number.to_string(), placed.clock(0)] {
                assert!(text.contains(&words), "{words}: {text}");
            }
            assert!(
                !text.contains("17139200"),
                "a telephone number of an interpreter: {text}"
            );
        }
    }
}

#[tokio::test]
async fn coordinators_print_it_and_german_stands_beside_other_languages() {
    let house = planted(Plan::new(Engine::Sqlite, areas).with_typesetter(Parrot)).await;
    let placed = place(&house).await;
    let mut amal = house.signed_in(AMAL).await;
    for side in ["", "?fuer=institution"] {
        let paper = format!("{}/bestaetigung.pdf{side}", placed.page);
        let page = amal.get(&paper).await.with_status(200);
        assert!(page.text().contains("Auftragsbest"), "{}", page.text());
    }
    let paper = format!("{}/bestaetigung.pdf?sprache=tr", placed.own.link);
    let page = house.visitor().get(&paper).await.with_status(200);
    let text = page.text();
    for words in ["Kurum / Einrichtung", "Ne zaman / Wann"] {
        assert!(text.contains(words), "{words}: {text}");
    }
}

#[tokio::test]
async fn without_an_engine_for_papers_there_is_none() {
    let house = house(Engine::Sqlite).await;
    let placed = place(&house).await;
    let paper = format!("{}/bestaetigung.pdf", placed.own.link);
    house.visitor().get(&paper).await.with_status(404);
}
