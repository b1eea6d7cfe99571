//! Auftragsbestätigung as a paper.

use std::error::Error;

use platform::papers::Typesetter;
use serde_json::Value;
use testing::{AMAL, Engine, Plan};
use values::clock::Moment;

use super::ground::{areas, fresh, house, place, planted};

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

/// Cannot make anything.
struct Broken;

impl Typesetter for Broken {
    fn typeset(
        &self,
        _: &str,
        _: &Value,
        _: Moment,
    ) -> Result<Vec<u8>, Box<dyn Error + Send + Sync>> {
        Err("no ink".into())
    }
}

#[tokio::test]
async fn the_mail_that_confirms_brings_the_paper_along_but_no_file_number() {
    for engine in Engine::all() {
        let house = planted(Plan::new(engine, areas).with_typesetter(Parrot)).await;
        let backdoor = house.backdoor().await;
        let number = "update interpreting_request set file_number = 'AKTE-77'";
        backdoor.execute(number).await;
        let placed = place(&house).await;
        let by_link = format!("{}/bestaetigung.pdf", placed.institution.link);
        let by_link = house.visitor().get(&by_link).await.with_status(200);
        assert!(by_link.text().contains("AKTE-77"), "{}", by_link.text());
        for side in [&placed.own, &placed.institution] {
            let [(name, paper)] = &side.letter.files[..] else {
                panic!("one paper: {:?}", side.letter.files);
            };
            let file = format!("-{}.pdf", placed.number);
            assert!(name.ends_with(&file), "{name}");
            assert!(paper.starts_with("%PDF letter "), "{paper}");
            assert!(paper.contains(&placed.clock(0)), "{paper}");
            assert!(!paper.contains("AKTE-77"), "{paper}");
            assert!(!side.letter.calendar.is_empty());
        }
        let before = house.letters();
        placed
            .put_off(&house, &placed.institution, 0)
            .await
            .with_status(303);
        let moved = fresh(&house, &before).await;
        for side in [&placed.own, &placed.institution] {
            let letter = side.letter_in(&moved);
            assert_eq!(letter.files.len(), 1, "the paper of another time");
        }
    }
}

#[tokio::test]
async fn what_cannot_be_typeset_holds_up_no_mail() {
    let house = planted(Plan::new(Engine::Sqlite, areas).with_typesetter(Broken)).await;
    let placed = place(&house).await;
    for side in [&placed.own, &placed.institution] {
        assert!(side.letter.files.is_empty());
        assert!(
            side.letter.text.contains(&side.link),
            "{}",
            side.letter.text
        );
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
