//! Requests, walked through as institutions and coordinators do: by the router, on every engine at hand.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod asking;
mod leaks;
mod members;
mod own;
mod privacy;
mod turned_away;

use platform::area::Area;
use testing::{Engine, FilledForm, TestHouse, Visitor};

const ASK: &str = "/dortmund/sprachmittlung/anfragen";
const SCHOOL: &str = "sekretariat@nordschule.example";

fn areas() -> Vec<Area> {
    let mut all = registry::areas();
    all.extend(interpreting::areas());
    all
}

async fn house(engine: Engine) -> TestHouse {
    testing::house(engine, areas).await
}

/// The form with everything in it that a school writes, for a day on which the pool works.
async fn filled(visitor: &mut Visitor) -> FilledForm {
    let page = visitor.get(ASK).await.with_status(200);
    let mut form = page.form(ASK);
    for (name, text) in [
        ("language", "Türkisch"),
        ("occasion", "parent_talk"),
        ("date", "2026-12-15"),
        ("start", "09:30"),
        ("minutes", "60"),
        ("place", "Schulstraße 1, Raum 12"),
        ("postcode", "44145"),
        ("town", "Dortmund"),
        ("institution", "Nordschule"),
        ("kind", "school"),
        ("name", "Petra Kanarek"),
        ("email", SCHOOL),
        ("phone", "0231 5550101"),
        ("file_number", "A-2026/117"),
    ] {
        form = form.fill(name, text);
    }
    form.tick("subject-none", "yes").tick("privacy", "yes")
}

/// Paths of the links to requests in all mails to `email`.
async fn links_to(house: &TestHouse, email: &str) -> Vec<String> {
    house.work().await;
    let mut letters = house.letters();
    letters.retain(|mail| mail.header("to").is_some_and(|to| to.contains(email)));
    let links = letters.into_iter().filter_map(|mail| {
        let rest = mail.text.split("http://ki.example").nth(1)?;
        let link = rest.split_whitespace().next()?;
        Some(link.split('?').next()?.to_owned())
    });
    links
        .filter(|link| link.contains("/sprachmittlung/anfrage/"))
        .collect()
}

/// Subject lines of all mails to `email`.
async fn subjects_to(house: &TestHouse, email: &str) -> Vec<String> {
    house.work().await;
    let letters = house.letters().into_iter();
    let own = letters.filter(|mail| mail.header("to").is_some_and(|to| to.contains(email)));
    own.map(|mail| mail.subject()).collect()
}

/// A request that a school has sent and confirmed: its page.
async fn confirmed(house: &TestHouse) -> String {
    let mut visitor = house.visitor();
    let form = filled(&mut visitor).await;
    visitor.send(&form).await.with_status(200);
    let link = links_to(house, SCHOOL).await.pop().unwrap();
    visitor
        .post(&format!("{link}/bestaetigen"), &[])
        .await
        .with_status(303);
    link
}

async fn stages(house: &TestHouse) -> Vec<String> {
    house
        .backdoor()
        .await
        .texts("select stage from interpreting_request order by number")
        .await
}
