//! What the tests stand on.

use platform::{
    access::Actor,
    area::{Area, PersonalData, Titles, names_no_person},
    database::Migration,
};
use registry::people::{self, Channel, Details, Way};
use testing::{AMAL, Engine, Page, TestHouse, Visitor};
use values::id::Id;

pub const LIST: &str = "/dortmund/intern/sprachmittlung/personen";
pub const JOIN: &str = "/dortmund/sprachmittlung/mitmachen";
pub const OWN: &str = "/dortmund/sprachmittlung/ich";
/// Stands in notes, so that a test sees where they get to.
pub const CANARY: &str = "Kanarienvogel-7731";

/// The registry and the pool. Where the pool's own requests and invitations are not part of it, their tables alone.
pub fn areas() -> Vec<Area> {
    let own = interpreting::areas();
    let mut all = registry::areas();
    for (key, migrations) in [("requests", REQUESTS), ("invitations", INVITATIONS)] {
        if !own.iter().any(|area| area.key == key) {
            all.push(tables(key, migrations));
        }
    }
    all.extend(own);
    all
}

const REQUESTS: &[Migration] = &[Migration {
    name: "interpreting_test_requests",
    sql: include_str!("../../migrations/requests_0001_requests.sql"),
}];
const INVITATIONS: &[Migration] = &[Migration {
    name: "interpreting_test_invitations",
    sql: include_str!("../../migrations/invitations_0001_invitations.sql"),
}];

fn tables(key: &'static str, migrations: &'static [Migration]) -> Area {
    Area {
        key,
        pages: |pages| pages,
        rights: &[],
        migrations,
        installation_migrations: &[],
        tables: &[],
        texts: &[],
        jobs: &[],
        navigation: &[],
        cards: |_, _, _| Box::pin(async { Ok(Vec::new()) }),
        panels: |_, _, _, _| Box::pin(async { Ok(Vec::new()) }),
        figures: |_, _| Box::pin(async { Ok(Vec::new()) }),
        offers: |_| &[],
        subject: Titles::Each(|_, _| Box::pin(async { Ok(None) })),
        personal_data: PersonalData::None("nur Tabellen"),
        person_merged: names_no_person,
        seeds: |_| Box::pin(async { Ok(()) }),
    }
}

pub async fn house(engine: Engine) -> TestHouse {
    testing::house(engine, areas).await
}

/// Somebody the centre knows.
pub async fn person(house: &TestHouse, given: &str, email: &str) -> Id {
    let details = Details {
        given_name: given.to_owned(),
        family_name: "Namunazada".to_owned(),
        contact_language: Some("tr".to_owned()),
        channels: vec![
            Channel {
                kind: Way::Mail,
                value: email.to_owned(),
                note: String::new(),
            },
            Channel {
                kind: Way::Mobile,
                value: "+491713920099".to_owned(),
                note: String::new(),
            },
        ],
        ..Details::default()
    };
    let machine = Actor::machine("test");
    people::add(&house.centre, &machine, details).await.unwrap()
}

/// Somebody the centre knows becomes an interpreter: their page.
pub async fn registered(house: &TestHouse, amal: &mut Visitor, given: &str) -> String {
    let email = format!("{}@mail.example", given.to_lowercase());
    let person = person(house, given, &email).await.to_string();
    let page = amal
        .post(&format!("{LIST}/neu"), &[("person", &person)])
        .await;
    page.location().to_owned()
}

/// Every step of the way but the last one.
pub async fn prepared(house: &TestHouse, given: &str) -> (Visitor, String) {
    let mut amal = house.signed_in(AMAL).await;
    let page = registered(house, &mut amal, given).await;
    let module = module(&mut amal).await;
    for (step, fields) in steps(&module) {
        let fields: Vec<(&str, &str)> = fields.iter().map(|(a, b)| (*a, b.as_str())).collect();
        let answer = amal.post(&format!("{page}/{step}"), &fields).await;
        assert_eq!(answer.location(), page, "{step}");
    }
    (amal, page)
}

/// Somebody who takes appointments.
pub async fn active(house: &TestHouse, given: &str) -> (Visitor, String) {
    let (mut amal, page) = prepared(house, given).await;
    let answer = amal.post(&format!("{page}/aufnehmen"), &[]).await;
    assert_eq!(answer.location(), page);
    (amal, page)
}

/// The id of a module of basic training that is long enough.
pub async fn module(amal: &mut Visitor) -> String {
    let path = "/dortmund/intern/sprachmittlung/schulungen";
    let fields = [
        ("module_name", "Basis"),
        ("kind", "basic"),
        ("minutes", "960"),
    ];
    amal.post(path, &fields).await;
    let page = amal.get(path).await.with_status(200).text();
    let action = page.split("schulungen/").nth(1).unwrap();
    action.split('/').next().unwrap().to_owned()
}

pub type Fields = Vec<(&'static str, String)>;

/// Forms of the steps, in order.
pub fn steps(module: &str) -> Vec<(&'static str, Fields)> {
    let day = || "2026-11-20".to_owned();
    let amal = || "Amal".to_owned();
    vec![
        (
            "gespraech",
            vec![
                ("held_on", day()),
                ("held_by", amal()),
                ("of_age", "yes".to_owned()),
            ],
        ),
        (
            "sprache",
            vec![
                ("tag", "fa-AF".to_owned()),
                ("direction", "both".to_owned()),
                ("level", "C1".to_owned()),
                ("proved_on", day()),
                ("proved_by", amal()),
            ],
        ),
        (
            "fuehrungszeugnis",
            vec![
                ("issued_on", "2026-11-01".to_owned()),
                ("inspected_on", day()),
                ("inspected_by", amal()),
            ],
        ),
        (
            "verpflichtung",
            vec![
                ("signed_on", day()),
                ("language", "tr".to_owned()),
                ("version", "1".to_owned()),
            ],
        ),
        (
            "schulung",
            vec![("module", module.to_owned()), ("completed_on", day())],
        ),
    ]
}

/// The path of the newest link in a mail to `address` that contains `part`.
pub fn link(house: &TestHouse, address: &str, part: &str) -> Option<String> {
    links(house, address, part).into_iter().next()
}

/// The same of every letter.
pub fn links(house: &TestHouse, address: &str, part: &str) -> Vec<String> {
    let letters = house.letters();
    let found = letters.iter().filter_map(|mail| {
        let to = mail.header("to").unwrap_or_default();
        let place = mail.text.find(part)?;
        to.contains(address).then(|| {
            let rest = &mail.text[place..];
            let end = rest
                .find(|c: char| c.is_whitespace() || c == '>')
                .unwrap_or(rest.len());
            rest[..end].to_owned()
        })
    });
    found.collect()
}

/// Insists that a person reads `words` here; the marks that set names and numbers apart are not seen.
pub fn reads(page: &Page, words: &str) {
    let all = page
        .words()
        .replace(['\u{2066}', '\u{2068}', '\u{2069}'], "");
    assert!(all.contains(words), "{} does not say »{words}«", page.asked);
}

/// Removes the language from a link.
pub fn bare(link: &str) -> String {
    link.split('?').next().unwrap().to_owned()
}
