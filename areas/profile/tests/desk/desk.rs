//! The desk: pages and forms of the profile, one step each.

use platform::area::Area;
use serde_json::Value;
use testing::{AMAL, BRANDT, Engine, Page, Part, Person, TestHouse, Visitor};
use values::language::Language;

/// The staff's pages of the profile.
pub const EDITOR: &str = "/dortmund/intern/steckbrief";
/// The profile in public.
pub const PUBLIC: &str = "/dortmund";
/// Dortmund's Steckbrief as the portal publishes it.
pub const STECKBRIEF: &[u8] = include_bytes!("../../data/steckbrief-dortmund.txt");

fn areas() -> Vec<Area> {
    registry::areas()
        .into_iter()
        .chain([profile::area()])
        .collect()
}

/// A house without any profile.
pub async fn empty(engine: Engine) -> TestHouse {
    testing::house(engine, areas).await
}

/// A house where Amal has brought Dortmund's Steckbrief and Herr Brandt has released it.
pub async fn published(engine: Engine) -> TestHouse {
    let house = empty(engine).await;
    let mut amal = house.signed_in(AMAL).await;
    bring(&mut amal).await;
    release(&house, AMAL, BRANDT).await;
    house
}

/// Uploads Dortmund's Steckbrief and gives back the page of what was understood.
pub async fn upload(visitor: &mut Visitor) -> Page {
    let file = Part::File("file", "steckbrief.txt", STECKBRIEF);
    let read = visitor
        .post_parts(&format!("{EDITOR}/import"), &[file])
        .await;
    visitor.get(read.location()).await.with_status(200)
}

/// The address that `page` was opened at.
pub fn address(page: &Page) -> &str {
    page.asked.split(' ').nth(1).unwrap()
}

/// Uploads Dortmund's Steckbrief and takes everything over.
pub async fn bring(visitor: &mut Visitor) {
    let page = upload(visitor).await;
    let taken = visitor.send(&page.form(address(&page))).await;
    assert_eq!(taken.location(), address(&page));
}

/// The form of a part of the profile, for example `feld/lead`.
pub async fn open(visitor: &mut Visitor, part: &str) -> testing::FilledForm {
    let path = format!("{EDITOR}/{part}");
    visitor.get(&path).await.with_status(200).form(&path)
}

/// Types one text into a field of the profile and saves it.
pub async fn write(visitor: &mut Visitor, field: &str, input: &str, text: &str) {
    let form = open(visitor, &format!("feld/{field}"))
        .await
        .fill(input, text);
    assert_eq!(visitor.send(&form).await.location(), EDITOR);
}

/// Presses a button of the review page, for example `einreichen`.
pub async fn decide(visitor: &mut Visitor, button: &str) -> Page {
    visitor
        .post(&format!("{EDITOR}/pruefung/{button}"), &[])
        .await
}

/// `writer` hands the draft over, `reviewer` releases it, and what follows is done.
pub async fn release(house: &TestHouse, writer: Person, reviewer: Person) {
    let mut writer = house.signed_in(writer).await;
    let _submitted = decide(&mut writer, "einreichen").await.location();
    let mut reviewer = house.signed_in(reviewer).await;
    let _released = decide(&mut reviewer, "freigeben").await.location();
    house.work().await;
}

/// What the draft says.
pub async fn draft(house: &TestHouse) -> Option<Value> {
    content(house, "open_slot").await
}

/// What the published version says.
pub async fn public(house: &TestHouse) -> Option<Value> {
    content(house, "published_slot").await
}

async fn content(house: &TestHouse, slot: &str) -> Option<Value> {
    let sql = format!("select content from profile_version where {slot} = 1");
    let found = house.backdoor().await.texts(&sql).await;
    found
        .first()
        .map(|content| serde_json::from_str(content).unwrap())
}

/// The German words for `key`.
pub fn say(house: &TestHouse, key: &str) -> String {
    house.house.texts.say(Language::German, key)
}
