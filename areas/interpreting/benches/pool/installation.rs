//! An installation with 54 centres, each with the pool and the history that was measured before. On `SQLite`, where a centre is a
//! file and a file can be copied; what an engine does not decide is the same on both.

use std::{
    fs,
    path::PathBuf,
    time::{Duration, Instant},
};

use platform::{access::Actor, database::Address};
use testing::{AMAL, CENTRE, TestHouse};

use crate::{figures, ground::DESK};

const CENTRES: usize = 54;

/// Opens them all and the desk of each, once and once more.
pub async fn measure(house: &TestHouse) {
    // Whoever is invited to one of them is in each copy, too.
    let link = house.link(AMAL).await;
    let backdoor = house.backdoor().await;
    backdoor.execute("pragma wal_checkpoint(truncate)").await;
    let slugs: Vec<String> = (1..CENTRES)
        .map(|number| format!("kreis-{number}"))
        .collect();
    for slug in &slugs {
        fs::copy(file(house, CENTRE), file(house, slug)).unwrap();
    }
    let before = resident();
    let begun = Instant::now();
    for slug in &slugs {
        let opened = house.house.add_centre(slug, &Actor::machine("bench")).await;
        opened.unwrap();
    }
    println!("| opening them | {} | |", begun.elapsed().as_millis());
    let (mut first, mut again) = (Vec::new(), Vec::new());
    for slug in &slugs {
        let mut amal = house.visitor();
        let here = |path: &str| path.replacen(CENTRE, slug, 1);
        amal.post(&here(&link), &[]).await;
        let desk = here(DESK);
        for times in [&mut first, &mut again] {
            times.push(timed(&mut amal, &desk).await);
        }
    }
    println!("| each desk for the first time | {} |", figures(first));
    println!("| … once more | {} |", figures(again));
    println!(
        "| resident before and after, MB | {before} | {} |",
        resident()
    );
}

async fn timed(visitor: &mut testing::Visitor, path: &str) -> Duration {
    let begun = Instant::now();
    visitor.get(path).await.with_status(200);
    begun.elapsed()
}

fn file(house: &TestHouse, slug: &str) -> PathBuf {
    match house.storage().centre(slug) {
        Address::Sqlite(path) => path,
        Address::Postgres(url) => panic!("{url} is no file"),
    }
}

/// What the process holds in memory, in megabytes; `proc_pid_status(5)`.
fn resident() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().next());
    kilobytes.unwrap().parse::<u64>().unwrap() / 1024
}
