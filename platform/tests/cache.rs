//! Pages kept in memory are the same bytes as fresh ones, until something changes.

use std::time::{Duration, Instant};

use axum::{
    body::Body,
    http::{Method, header},
};
use testing::{AMAL, Engine, TestHouse, count_queries};

use crate::notes;

const PAGE: &str = "/dortmund/notizen";

#[tokio::test]
async fn a_kept_page_is_fresh_after_every_change() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        let mut visitor = house.visitor();
        for text in ["eins", "zwei"] {
            notes::write(&house.centre, text).await.unwrap();
            let fresh = visitor.get(PAGE).await.with_status(200);
            fresh.see(text);
            let kept = visitor.get(PAGE).await.with_status(200);
            assert_eq!(fresh.body, kept.body);
            assert_eq!(fresh.header("etag"), kept.header("etag"));
            assert_eq!(fresh.header("content-type"), kept.header("content-type"));
            let etag = kept.header("etag").unwrap();
            let known = [(header::IF_NONE_MATCH, etag)];
            let same = visitor.ask(Method::GET, PAGE, &known, Body::empty()).await;
            assert_eq!((same.status.as_u16(), same.body.len()), (304, 0));
        }
    }
}

#[tokio::test]
async fn a_kept_page_asks_the_database_for_nothing() {
    let house = notes::house(Engine::Sqlite).await;
    let mut visitor = house.visitor();
    let _fresh = visitor.get(PAGE).await;
    // The first look asks whether another process has changed something; the next second does not.
    let (_, first) = count_queries(visitor.get(PAGE)).await;
    let (_, second) = count_queries(visitor.get(PAGE)).await;
    assert!(first <= 1 && second <= 1, "{first}, {second}");
    assert_eq!(first.min(second), 0);
}

#[tokio::test]
async fn whoever_has_signed_in_gets_no_kept_page_and_leaves_none() {
    let house = notes::house(Engine::Sqlite).await;
    let mut amal = house.signed_in(AMAL).await;
    let page = amal.get(PAGE).await.with_status(200);
    assert_eq!(page.header("cache-control"), Some("no-store"));
    assert_eq!(page.header("etag"), None);
}

#[tokio::test]
async fn another_process_shows_a_change_within_two_seconds() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        let other = house.next_door().await;
        for text in ["eins", "zwei"] {
            other.visitor().get(PAGE).await.with_status(200);
            notes::write(&house.centre, text).await.unwrap();
            sees(&other, text).await;
        }
    }
}

async fn sees(house: &TestHouse, text: &str) {
    let since = Instant::now();
    while !house.visitor().get(PAGE).await.words().contains(text) {
        assert!(
            since.elapsed() < Duration::from_secs(2),
            "»{text}« is not shown after two seconds"
        );
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}
