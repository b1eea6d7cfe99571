//! Pages that went wrong: a sentence for the person, nothing about the inside.

use axum::{
    body::Body,
    http::{Method, header},
};
use testing::{AMAL, Engine, Page};

use crate::notes;

/// No word of the framework, of the language it is written in, or of the database.
fn leaks_nothing(page: &Page) {
    for word in [
        "swordfish",
        "panicked",
        ".rs",
        "sqlx",
        "SQLite",
        "axum",
        "serde",
        "Invalid URL",
        "Failed to",
        "Cannot parse",
        "deserialize",
        "UUID",
        "UTF-8",
    ] {
        page.see_no(word);
    }
    let kind = page.header("content-type").unwrap_or_default().to_owned();
    assert!(kind.ends_with("charset=utf-8"), "{}: {kind}", page.asked);
    assert_eq!(page.header("x-content-type-options"), Some("nosniff"));
    assert!(page.header("content-security-policy").is_some());
    assert_eq!(page.header("cache-control"), Some("no-store"));
}

#[tokio::test]
async fn a_failure_shows_a_number_and_not_its_cause() {
    let house = notes::house(Engine::Sqlite).await;
    let page = house
        .visitor()
        .get("/dortmund/notizen/fehler")
        .await
        .with_status(500);
    leaks_nothing(&page);
    page.see("Hier ist uns ein Fehler passiert");
}

#[tokio::test]
async fn a_panic_ends_one_answer_and_not_the_house() {
    let house = notes::house(Engine::Sqlite).await;
    let mut visitor = house.visitor();
    let page = visitor
        .get("/dortmund/notizen/absturz")
        .await
        .with_status(500);
    leaks_nothing(&page);
    visitor.get("/dortmund/notizen").await.with_status(200);
}

#[tokio::test]
async fn addresses_that_make_no_sense_are_not_found() {
    let house = notes::house(Engine::Sqlite).await;
    for path in [
        "/gibt-es/nicht",
        "/dortmund/notizen/keine-nummer",
        "/dortmund/notizen/%FF",
        "/%FF/notizen",
        "/%00/notizen",
        "/..%2F..%2Fetc%2Fpasswd/notizen",
        "/assets/..%2F..%2FCargo.toml",
        "/dortmund/intern/protokoll?vor=gestern",
    ] {
        let mut amal = house.signed_in(AMAL).await;
        if path.contains("protokoll") {
            amal = house.signed_in(testing::BRANDT).await;
        }
        let page = amal.get(path).await.with_status(404);
        leaks_nothing(&page);
        page.see("Diese Seite gibt es nicht");
    }
}

#[tokio::test]
async fn an_error_speaks_the_language_of_the_page() {
    let house = notes::house(Engine::Sqlite).await;
    let page = house
        .visitor()
        .get("/gibt-es/nicht?sprache=ar")
        .await
        .with_status(404);
    assert!(
        page.text().contains("<html lang=\"ar\" dir=\"rtl\""),
        "{}",
        page.text()
    );
    let page = house
        .visitor()
        .who_reads("uk,en;q=0.7")
        .get("/gibt-es/nicht")
        .await;
    assert!(
        page.text().contains("<html lang=\"uk\" dir=\"ltr\""),
        "{}",
        page.text()
    );
}

#[tokio::test]
async fn a_body_that_is_too_large_or_no_form_is_refused() {
    let house = notes::house(Engine::Sqlite).await;
    let mut amal = house.signed_in(AMAL).await;
    let huge = "x".repeat(5 * 1024 * 1024);
    let page = amal
        .post("/dortmund/intern/notizen", &[("text", &huge)])
        .await;
    assert!(page.status.is_client_error(), "{}", page.status);
    leaks_nothing(&page);
    for (kind, body) in [
        ("application/json", "{}"),
        ("text/plain", "text=x"),
        ("application/x-www-form-urlencoded", "text=%FF%FE"),
    ] {
        let headers = [(header::CONTENT_TYPE, kind)];
        let path = "/dortmund/intern/notizen";
        let page = amal
            .ask(Method::POST, path, &headers, Body::from(body))
            .await;
        assert!(
            page.status.is_client_error() || page.status == 303,
            "{kind}: {}",
            page.status
        );
        if page.status != 303 {
            leaks_nothing(&page);
        }
    }
}
