//! What falls due stands on the start page in time.

use chrono::TimeDelta;
use testing::{AMAL, BRANDT, Engine, LUDMILA, TestHouse};
use values::day::Day;

use crate::desk::{self, EDITOR};

/// Moves the clock to nine o'clock, UTC, on `day`.
fn wait_until(house: &TestHouse, day: &str) {
    let day: Day = values::day::parse(day).unwrap();
    house.wait(TimeDelta::days((day - house.clock.today()).num_days()));
    assert_eq!(house.clock.today(), day);
}

/// Whether the start page of Amal leads to `path` with a card.
async fn is_reminded(house: &TestHouse, path: &str) -> bool {
    let page = house
        .signed_in(AMAL)
        .await
        .get("/dortmund/intern")
        .await
        .with_status(200);
    let link = format!("href=\"{EDITOR}{path}\"");
    let text = page.text();
    let main = text.split("<main").nth(1).unwrap();
    main.contains(&link)
}

#[tokio::test]
async fn the_end_of_a_focus_area_is_remembered_four_months_before() {
    for engine in Engine::all() {
        let house = desk::published(engine).await;
        let mut brandt = house.signed_in(BRANDT).await;
        let form = desk::open(&mut brandt, "feld/focus_areas").await;
        let form = form
            .fill("0.valid_from", "2026-01-01")
            .fill("0.valid_until", "");
        assert_eq!(brandt.send(&form).await.location(), EDITOR);
        // Two years by the funding conditions, so it ends on the last day of 2027.
        let draft = desk::draft(&house).await.unwrap();
        assert_eq!(draft["focus_areas"][0]["valid_until"], "2027-12-31");
        wait_until(&house, "2027-10-01");
        assert!(
            !is_reminded(&house, "/feld/focus_areas").await,
            "a draft binds nobody"
        );
        desk::release(&house, BRANDT, AMAL).await;
        assert!(is_reminded(&house, "/feld/focus_areas").await);
    }
    let house = desk::published(Engine::Sqlite).await;
    let mut brandt = house.signed_in(BRANDT).await;
    let form = desk::open(&mut brandt, "feld/focus_areas").await;
    let _saved = brandt
        .send(&form.fill("0.valid_from", "2026-01-01"))
        .await
        .location();
    desk::release(&house, BRANDT, AMAL).await;
    wait_until(&house, "2027-09-01");
    assert!(!is_reminded(&house, "/feld/focus_areas").await);
    wait_until(&house, "2027-09-02");
    assert!(is_reminded(&house, "/feld/focus_areas").await);
    let mut ludmila = house.signed_in(LUDMILA).await;
    let page = ludmila.get("/dortmund/intern").await;
    assert!(
        !page.text().contains("/feld/focus_areas"),
        "whoever only reads is bothered"
    );
}

#[tokio::test]
async fn a_profile_is_looked_through_once_a_year() {
    for engine in Engine::all() {
        let house = desk::published(engine).await;
        wait_until(&house, "2027-11-16");
        let mut amal = house.signed_in(AMAL).await;
        amal.get("/dortmund/intern").await.see_no(&due(&house));
        wait_until(&house, "2027-11-17");
        let mut amal = house.signed_in(AMAL).await;
        amal.get("/dortmund/intern").await.see(&due(&house));
        let _confirmed = amal
            .post(&format!("{EDITOR}/bestaetigen"), &[])
            .await
            .location();
        amal.get("/dortmund/intern").await.see_no(&due(&house));
        wait_until(&house, "2028-11-09");
        let mut amal = house.signed_in(AMAL).await;
        amal.get("/dortmund/intern").await.see(&due(&house));
    }
}

/// The sentence of the card, up to the values in it.
fn due(house: &TestHouse) -> String {
    let sentence = desk::say(house, "deadline-confirm");
    let start = sentence
        .split(['{', '„', '\u{2068}'])
        .next()
        .unwrap_or_default();
    assert!(start.len() > 5, "{sentence}");
    start.trim().to_owned()
}
