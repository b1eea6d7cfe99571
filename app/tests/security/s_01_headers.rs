//! S-01: what every answer wears, also one that went wrong, and what it never does
//! (ASVS 5.0 V3.4, V14.3).

use scraper::{Html, Selector};
use testing::{BRANDT, Engine, Page, Plan};

use super::call;
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

pub fn wears_everything(page: &Page) {
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
    let is_text = kind.starts_with("text/") || kind.contains("/xml") || kind.contains("+xml");
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

#[tokio::test]
async fn s_01_every_answer_wears_the_headers_and_a_visitor_gets_no_cookie() {
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
async fn s_01_whoever_has_signed_in_leaves_nothing_in_a_cache() {
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
async fn s_01_over_tls_every_answer_asks_to_stay_there() {
    let plan = Plan::new(Engine::Sqlite, app::areas::all).reached_at("https://ki.example");
    let house = plan.open().await;
    for address in ["/", "/dortmund", "/gibt-es-nicht", "/assets/favicon.svg"] {
        let page = house.visitor().get(address).await;
        let strict = page.header("strict-transport-security").unwrap_or_default();
        assert!(strict.starts_with("max-age=6"), "{address}: {strict}");
    }
}

#[tokio::test]
async fn s_01_signing_out_clears_what_the_browser_kept() {
    let house = house::empty(Engine::Sqlite).await;
    let mut brandt = house.signed_in(BRANDT).await;
    let page = brandt.post("/dortmund/abmelden", &[]).await;
    let swept = page.header("clear-site-data").unwrap_or_default();
    assert_eq!(swept, "\"cache\", \"storage\"");
    wears_everything(&page);
}

#[tokio::test]
async fn s_01_data_for_everybody_may_be_read_by_other_sites_and_pages_for_people_may_not() {
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
