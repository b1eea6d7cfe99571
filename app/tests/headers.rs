//! What every answer wears, and what it never does.

use axum::{
    body::Body,
    http::{Method, header},
};
use platform::web::pages::Route;
use scraper::{Html, Selector};
use testing::{BRANDT, Engine, Page, Plan, TestHouse, Visitor};

use crate::house::{self, Names};

const EVERYWHERE: [(&str, &str); 4] = [
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("referrer-policy", "same-origin"),
    ("cross-origin-opener-policy", "same-origin"),
];

/// Addresses without a page behind them.
const NOWHERE: [&str; 4] = [
    "/gibt-es-nicht",
    "/dortmund/intern/nichts",
    "/assets/nichts.css",
    "/a/b/c",
];

fn wears_everything(page: &Page) {
    for (name, value) in EVERYWHERE {
        assert_eq!(page.header(name), Some(value), "{}: {name}", page.asked);
    }
    let policy = page.header("content-security-policy").unwrap_or_default();
    assert!(
        policy.starts_with("default-src 'none'"),
        "{}: {policy}",
        page.asked
    );
    for rule in [
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "form-action 'self'",
    ] {
        assert!(policy.contains(rule), "{}: {policy}", page.asked);
    }
    for loose in ["unsafe", "*", "http:", "https:", "data:"] {
        assert!(!policy.contains(loose), "{}: {policy}", page.asked);
    }
    assert!(page.header("cache-control").is_some(), "{}", page.asked);
    assert!(page.header("server").is_none() && page.header("x-powered-by").is_none());
    let kind = page.header("content-type").unwrap_or_default();
    let is_text = kind.starts_with("text/") || kind.contains("xml");
    assert!(
        !is_text || kind.contains("charset=utf-8"),
        "{}: {kind}",
        page.asked
    );
    assert!(
        !kind.is_empty() || page.body.is_empty(),
        "{} names no type",
        page.asked
    );
}

/// No request leaves the house, nothing runs inline.
fn stays_at_home(page: &Page) {
    if !page
        .header("content-type")
        .is_some_and(|kind| kind.starts_with("text/html"))
    {
        return;
    }
    let html = page.html();
    let every = Selector::parse("*").unwrap();
    for element in html.select(&every) {
        for (name, value) in element.value().attrs() {
            assert!(
                name != "style" && !name.starts_with("on"),
                "{}: {name}={value}",
                page.asked
            );
            let is_loaded = name == "src" || (name == "href" && element.value().name() != "a");
            let rel = element.attr("rel").unwrap_or_default();
            let is_reference = ["canonical", "alternate"].contains(&rel);
            let is_foreign = value.contains("//") && !is_reference;
            assert!(!(is_loaded && is_foreign), "{}: {name}={value}", page.asked);
        }
    }
    has_no_inline(&html, page);
}

fn has_no_inline(html: &Html, page: &Page) {
    assert!(
        html.select(&Selector::parse("style").unwrap())
            .next()
            .is_none(),
        "{}",
        page.asked
    );
    for script in html.select(&Selector::parse("script").unwrap()) {
        let is_data = script.attr("type") == Some("application/ld+json");
        assert!(
            is_data || script.attr("src").is_some(),
            "{} has an inline script",
            page.asked
        );
    }
}

async fn call(visitor: &mut Visitor, route: &Route, address: &str) -> Page {
    match route.method {
        "GET" => visitor.get(address).await,
        _ => visitor.post(address, &[]).await,
    }
}

#[tokio::test]
async fn every_answer_wears_the_headers_and_a_visitor_gets_no_cookie() {
    let house = house::published(Engine::Sqlite).await;
    let names = Names::of(&house).await;
    let mut visitor = house.visitor();
    for route in house::routes() {
        let page = call(&mut visitor, &route, &names.address(&route)).await;
        wears_everything(&page);
        stays_at_home(&page);
        assert!(page.headers.get("set-cookie").is_none(), "{}", page.asked);
    }
    for address in NOWHERE {
        let page = visitor.get(address).await.with_status(404);
        wears_everything(&page);
        stays_at_home(&page);
        assert!(page.headers.get("set-cookie").is_none(), "{}", page.asked);
    }
    assert!(visitor.cookies().is_empty());
}

#[tokio::test]
async fn whoever_has_signed_in_leaves_nothing_in_a_cache() {
    let house = house::published(Engine::Sqlite).await;
    let names = Names::of(&house).await;
    for route in house::routes()
        .iter()
        .filter(|route| route.path.starts_with("/{centre}"))
    {
        let mut brandt = house.signed_in(BRANDT).await;
        let page = call(&mut brandt, route, &names.address(route)).await;
        wears_everything(&page);
        stays_at_home(&page);
        assert_eq!(
            page.header("cache-control"),
            Some("no-store"),
            "{}",
            page.asked
        );
    }
}

#[tokio::test]
async fn a_form_from_a_foreign_site_is_refused_and_changes_nothing() {
    let house = house::published(Engine::Sqlite).await;
    let names = Names::of(&house).await;
    let mut brandt = house.signed_in(BRANDT).await;
    let entries = entries(&house).await;
    let foreign = [
        (header::ORIGIN, "https://evil.example"),
        (header::ORIGIN, "http://ki.example.evil.example"),
        (header::ORIGIN, "null"),
        (
            header::HeaderName::from_static("sec-fetch-site"),
            "cross-site",
        ),
        (
            header::HeaderName::from_static("sec-fetch-site"),
            "same-site",
        ),
    ];
    for route in house::routes()
        .iter()
        .filter(|route| route.method == "POST")
    {
        for sign in &foreign {
            let kind = (header::CONTENT_TYPE, "application/x-www-form-urlencoded");
            let address = names.address(route);
            let signs = [kind, sign.clone()];
            let page = brandt
                .ask(Method::POST, &address, &signs, Body::empty())
                .await;
            wears_everything(&page.with_status(403));
        }
    }
    assert_eq!(self::entries(&house).await, entries);
}

async fn entries(house: &TestHouse) -> i64 {
    platform::audit::last_sequence(house.centre.database.read())
        .await
        .unwrap()
}

#[tokio::test]
async fn a_method_that_a_page_does_not_know_is_refused() {
    let house = house::published(Engine::Sqlite).await;
    let names = Names::of(&house).await;
    let mut brandt = house.signed_in(BRANDT).await;
    for route in house::routes() {
        for method in ["PUT", "DELETE", "PATCH", "TRACE", "CONNECT", "BREW"] {
            let address = names.address(&route);
            let method = Method::from_bytes(method.as_bytes()).unwrap();
            let page = brandt
                .ask(method, &address, &[], Body::empty())
                .await
                .with_status(405);
            wears_everything(&page);
            assert!(
                page.header("allow").is_some(),
                "{} names no other way",
                page.asked
            );
        }
    }
}

#[tokio::test]
async fn reading_changes_nothing() {
    let house = house::published(Engine::Sqlite).await;
    let names = Names::of(&house).await;
    let mut brandt = house.signed_in(BRANDT).await;
    let before = house.backdoor().await.dump().await;
    for route in house::routes().iter().filter(|route| route.method == "GET") {
        let _page = brandt.get(&names.address(route)).await;
    }
    assert_eq!(house.backdoor().await.dump().await, before);
}

#[tokio::test]
async fn over_tls_every_answer_asks_to_stay_there() {
    let plan = Plan::new(Engine::Sqlite, app::areas::all).reached_at("https://ki.example");
    let house = plan.open().await;
    for address in ["/", "/dortmund", "/gibt-es-nicht", "/assets/favicon.svg"] {
        let page = house.visitor().get(address).await;
        let strict = page.header("strict-transport-security").unwrap_or_default();
        assert!(strict.starts_with("max-age=6"), "{address}: {strict}");
    }
}

#[tokio::test]
async fn data_for_everybody_may_be_read_by_other_sites_and_pages_for_people_may_not() {
    let house = house::published(Engine::Sqlite).await;
    let mut visitor = house.visitor();
    let allowed = "access-control-allow-origin";
    for address in [
        "/hsds/services",
        "/dortmund/steckbrief.json",
        "/dortmund/aenderungen.atom",
    ] {
        // The second time it comes out of memory.
        for _ in 0..2 {
            let page = visitor.get(address).await.with_status(200);
            assert_eq!(page.header(allowed), Some("*"), "{address}");
        }
    }
    for address in ["/", "/dortmund", "/dortmund/anmelden"] {
        let page = visitor.get(address).await.with_status(200);
        assert_eq!(page.header(allowed), None, "{address}");
    }
    let page = visitor.get("/hsds").await.with_status(303);
    assert_eq!(page.header("location"), Some("/hsds/"));
}
