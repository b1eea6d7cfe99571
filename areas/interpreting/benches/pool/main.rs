//! Measures the pages of a pool with 300 interpreters and 200 open requests, first without and then with ten years of history
//! (50,000 requests), on both engines where a server is named; at last 54 such centres in one process:
//! `scripts/with-postgres cargo bench -p interpreting --bench pool`.

#![expect(clippy::unwrap_used, reason = "a measurement fails by panicking")]

mod bulk;
#[path = "../../tests/pool_desk/ground.rs"]
#[expect(dead_code, reason = "the tests need the rest")]
mod ground;
mod history;
mod installation;
mod tables;

use std::time::{Duration, Instant};

use ground::{Ask, DESK, Volunteer, Writer, request_page, volunteer};
use registry::people::{Direction, Level};
use testing::{AMAL, Engine, TestHouse, Visitor};
use values::id::Id;

const PEOPLE: usize = 300;
const REQUESTS: usize = 200;
const ROUNDS: usize = 100;
const LANGUAGES: [&str; 12] = [
    "ar", "fa-AF", "fa", "tr", "uk", "ru", "ti", "so", "kmr", "ckb", "ps", "ro",
];
const POSTCODES: [&str; 8] = [
    "44135", "44137", "44139", "44141", "44225", "44263", "44309", "44388",
];
const NAMES: [&str; 6] = ["Ada", "Bea", "Cem", "Dana", "Elif", "Faro"];

fn main() {
    let runtime = tokio::runtime::Runtime::new();
    let Ok(runtime) = runtime else { return };
    println!("| figure | p50, ms | p99, ms |");
    println!("| --- | ---: | ---: |");
    for engine in Engine::all() {
        runtime.block_on(measure(engine));
    }
}

async fn measure(engine: Engine) {
    let house = ground::house(engine).await;
    let (people, request) = fill(&house).await;
    let pages = [
        ("the desk", DESK.to_owned()),
        ("one request", request_page(request)),
        ("a day", format!("{DESK}/tag/2026-12-01")),
    ];
    println!("| **{engine:?}, nothing behind it** | | |");
    ask(&house, &pages).await;
    let mut somebody = Vec::new();
    for id in &people {
        let person = ground::person_of(&house, *id).await;
        somebody.push(history::Somebody::new(*id, person));
    }
    history::fill(&house, &mut somebody).await;
    // Both engines count their rows by themselves after a while; here all rows came at once.
    house.backdoor().await.execute("analyze").await;
    println!("| **{engine:?}, ten years behind it** | | |");
    ask(&house, &pages).await;
    let rest = [
        ("the list of requests", format!("{DESK}?art=all")),
        ("all assignments", format!("{DESK}/einsaetze")),
        ("all interpreters", format!("{DESK}/personen")),
        ("an interpreter", format!("{DESK}/personen/{}", people[0])),
        ("the figures of a year", format!("{DESK}/zahlen?jahr=2025")),
        ("the start page", "/dortmund/intern".to_owned()),
    ];
    ask(&house, &rest).await;
    if engine == Engine::Sqlite {
        println!("| **54 such centres** | | |");
        installation::measure(&house).await;
    }
}

async fn ask(house: &TestHouse, pages: &[(&str, String)]) {
    let mut amal = house.signed_in(AMAL).await;
    for (what, path) in pages {
        amal.get(path).await.with_status(200);
        let same = times(house, &mut amal, path, false).await;
        println!("| {what} | {} |", figures(same));
        let fresh = times(house, &mut amal, path, true).await;
        println!("| … right after a change | {} |", figures(fresh));
    }
}

async fn times(house: &TestHouse, amal: &mut Visitor, path: &str, is_fresh: bool) -> Vec<Duration> {
    let mut times = Vec::with_capacity(ROUNDS);
    for _ in 0..ROUNDS {
        if is_fresh {
            Writer::of(house).await.done().await;
        }
        let begun = Instant::now();
        amal.get(path).await.with_status(200);
        times.push(begun.elapsed());
    }
    times
}

/// A pool with what it has to carry; gives back its people and one of the requests.
async fn fill(house: &TestHouse) -> (Vec<Id>, Id) {
    let mut ids = Vec::new();
    for number in 0..PEOPLE {
        let tag = |step: usize| LANGUAGES[(number / step + step) % LANGUAGES.len()];
        let one = Volunteer {
            postcode: POSTCODES[number % POSTCODES.len()],
            languages: vec![
                (tag(1), Some(Level::C1), Direction::Both),
                (tag(7), Some(Level::B2), Direction::Both),
            ],
            ..Volunteer::new(NAMES[number % NAMES.len()])
        };
        ids.push(volunteer(house, &one).await);
    }
    let mut writer = Writer::of(house).await;
    let starts: Vec<String> = (0..REQUESTS)
        .map(|number| format!("2026-12-{:02}T{:02}:00:00", number % 20 + 1, number % 9 + 8))
        .collect();
    let starts: Vec<&'static str> = starts.into_iter().map(|start| &*start.leak()).collect();
    let mut requests = Vec::new();
    for (number, start) in starts.iter().enumerate() {
        let ask = Ask {
            language: LANGUAGES[number % LANGUAGES.len()],
            postcode: POSTCODES[number % POSTCODES.len()],
            stage: if number % 4 == 0 { "new" } else { "searching" },
            ..Ask::new(start)
        };
        let id = writer.request(&ask).await;
        if number % 4 > 0 {
            for step in 0..8 {
                let who = ids[(number * 8 + step) % ids.len()];
                let answer = (step % 2 == 0).then_some("declined");
                writer.invitation(id, who, 5, answer).await;
            }
        }
        requests.push(id);
    }
    writer.done().await;
    (ids, requests[1])
}

fn figures(mut times: Vec<Duration>) -> String {
    times.sort_unstable();
    let at = |share: usize| times[(times.len() - 1) * share / 100].as_secs_f64() * 1e3;
    format!("{:.2} | {:.2}", at(50), at(99))
}
