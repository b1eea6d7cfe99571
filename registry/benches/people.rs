//! Measures the search for a person among ten thousand, with a slip of the keyboard:
//! `cargo bench -p registry --bench people`.

use std::{
    env,
    time::{Duration, Instant},
};

use platform::{
    access::Actor,
    database::Storage,
    house::{Blueprint, House},
    mail::Post,
};
use registry::people::{self, Details};
use values::clock::Clock;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

const PEOPLE: usize = 10_000;
const SEARCHES: usize = 1_000;

const GIVEN: &[&str] = &[
    "Amina", "Björn", "Çağla", "Dariusz", "Elif", "Farhad", "Gülçin", "Hưng", "Ivana", "Jürgen",
    "Khadija", "Łucja", "Mehmet", "Nour", "Olena", "Parisa", "Quang", "Rahim", "Selam", "Tekle",
];
const BEGINNINGS: &[&str] = &[
    "Al", "Berg", "Çel", "Demir", "Eber", "Fried", "Gün", "Hoff", "Ibra", "Jova", "Kowal", "Lind",
    "Müll", "Nowa", "Öz", "Petro", "Rahm", "Schmi", "Tesfa", "Wójc",
];
const ENDINGS: &[&str] = &[
    "er", "mann", "ski", "enko", "oğlu", "ić", "yan", "zadeh", "berg", "stein", "ik", "sen",
    "escu", "ari", "ahmad", "hausen", "wald", "ova", "ides", "dahl",
];

fn main() -> Outcome<()> {
    let runtime = tokio::runtime::Runtime::new()?;
    println!("| figure | p50, ms | p99, ms |");
    println!("| --- | ---: | ---: |");
    let folder = tempfile::tempdir()?;
    let sqlite = format!("sqlite:{}", folder.path().display());
    runtime.block_on(measure("SQLite", &sqlite))?;
    match env::var("TEST_POSTGRES_URL") {
        Ok(server) => {
            let mut database = url::Url::parse(&server)?;
            database.set_path(&format!("bench_people_{}", std::process::id()));
            runtime.block_on(measure("PostgreSQL", database.as_str()))?;
        }
        Err(_) => println!("| PostgreSQL | not measured: TEST_POSTGRES_URL is not set | |"),
    }
    Ok(())
}

async fn measure(engine: &str, database: &str) -> Outcome<()> {
    let mails = tempfile::tempdir()?;
    let storage: Storage = database.parse()?;
    let house = House::open(Blueprint {
        storage,
        clock: Clock::System,
        areas: registry::areas(),
        post: Post::folder(mails.path().to_owned(), "bench@ki.example")?,
        sms: platform::sms::Sms::Closed,
        typesetter: None,
        public_url: "http://ki.example".to_owned(),
        inner_hosts: Vec::new(),
        has_workers: false,
        notice: None,
        name_of: |_| None,
    })
    .await?;
    let actor = Actor::machine("bench");
    let centre = house.add_centre("dortmund", &actor).await?;
    let begun = Instant::now();
    for number in 0..PEOPLE {
        people::add(&centre, &actor, details(number)).await?;
    }
    let filling = begun.elapsed();
    let begun = Instant::now();
    people::search(&centre, &actor, "P-1", 1).await?;
    let first = begun.elapsed();
    let mut times = Vec::with_capacity(SEARCHES);
    let mut found = 0;
    for number in 0..SEARCHES {
        let wanted = details(number * 7 % PEOPLE);
        let typed = with_slip(&wanted.name());
        let begun = Instant::now();
        let hits = people::search(&centre, &actor, &typed, 30).await?;
        times.push(begun.elapsed());
        found += usize::from(hits.iter().any(|hit| hit.details.name() == wanted.name()));
    }
    let searching = figures(&mut times);
    println!("| person search with a slip, {engine} | {searching} |");
    let mut times = Vec::new();
    for number in 0..100 {
        people::add(&centre, &actor, details(PEOPLE + number)).await?;
        let begun = Instant::now();
        people::search(&centre, &actor, "Mülelr", 30).await?;
        times.push(begun.elapsed());
    }
    let after = figures(&mut times);
    println!("| … the first one after somebody was entered | {after} |");
    println!(
        "| … filled in {} s, first search after a start {} ms, found {found} of {SEARCHES} | | |",
        filling.as_secs(),
        first.as_millis()
    );
    house.close().await;
    Ok(())
}

/// Somebody; the names repeat as they do in a town.
fn details(number: usize) -> Details {
    let pick = |list: &[&'static str], step: usize| list[number / step % list.len()];
    let family = format!("{}{}", pick(BEGINNINGS, 20), pick(ENDINGS, 400));
    let mut details = Details {
        given_name: pick(GIVEN, 1).to_owned(),
        family_name: if number >= 8_000 {
            format!("{family}-{}", pick(BEGINNINGS, 3))
        } else {
            family
        },
        ..Details::default()
    };
    details.address.postcode = format!("44{:03}", number % 400);
    "Dortmund".clone_into(&mut details.address.town);
    details
}

/// The name with the third and fourth letter from the end of it swapped.
fn with_slip(name: &str) -> String {
    let mut letters: Vec<char> = name.chars().collect();
    let length = letters.len();
    if length > 4 {
        letters.swap(length - 4, length - 3);
    }
    letters.into_iter().collect()
}

fn figures(times: &mut [Duration]) -> String {
    times.sort_unstable();
    let at = |share: usize| times[(times.len() - 1) * share / 100].as_secs_f64() * 1e3;
    format!("{:.2} | {:.2}", at(50), at(99))
}
