//! S-04: forms from elsewhere, reading that writes, secrets in addresses (ASVS 5.0 V3.5, V14.2.1).

use std::collections::BTreeSet;

use axum::{
    body::Body,
    http::{Method, header},
};
use scraper::Selector;
use testing::{BRANDT, CAST, Engine};

use super::{ROLES, arrive, s_01_headers::wears_everything, without_sessions};
use crate::house::{self, Names};

#[tokio::test]
async fn s_04_a_form_from_a_foreign_site_is_refused_and_changes_nothing() {
    let house = house::published(Engine::Sqlite).await;
    let names = Names::of(&house).await;
    let mut brandt = house.signed_in(BRANDT).await;
    let backdoor = house.backdoor().await;
    let before = without_sessions(&backdoor.dump().await);
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
    assert_eq!(without_sessions(&backdoor.dump().await), before);
}

/// Everybody reads everything, one after the other in one house: afterwards nothing has changed.
#[tokio::test]
async fn s_04_reading_changes_nothing_whoever_reads() {
    let house = house::published(Engine::Sqlite).await;
    let names = Names::of(&house).await;
    let backdoor = house.backdoor().await;
    for person in ROLES {
        let mut visitor = arrive(&house, person).await;
        let before = without_sessions(&backdoor.dump().await);
        for route in house::routes().iter().filter(|route| route.method == "GET") {
            let page = visitor.get(&names.address(route)).await;
            let after = without_sessions(&backdoor.dump().await);
            let new: Vec<_> = after.difference(&before).collect();
            assert!(new.is_empty(), "{} wrote {new:#?}", page.asked);
            assert_eq!(
                after.len(),
                before.len(),
                "{} removed something",
                page.asked
            );
        }
    }
}

/// Addresses end up in histories, logs and referrers.
#[tokio::test]
async fn s_04_no_address_carries_a_secret_or_a_person() {
    let house = house::published(Engine::Sqlite).await;
    let names = Names::of(&house).await;
    let every = Selector::parse("[href], [action], [src]").unwrap();
    let mut seen = BTreeSet::new();
    for person in ROLES.into_iter().flatten() {
        for route in house::routes().iter().filter(|route| route.method == "GET") {
            let mut visitor = arrive(&house, Some(person)).await;
            let page = visitor.get(&names.address(route)).await;
            let html = page.html();
            for element in html.select(&every) {
                for name in ["href", "action", "src"] {
                    let address = element.attr(name).unwrap_or_default().to_owned();
                    // A mail address as a link is there to be written to.
                    if address.starts_with("mailto:") || !seen.insert(address.clone()) {
                        continue;
                    }
                    for person in CAST {
                        assert!(!address.contains(person.email), "{}: {address}", page.asked);
                    }
                    for secret in visitor.cookies().values() {
                        assert!(!address.contains(secret), "{}: {address}", page.asked);
                    }
                }
            }
        }
    }
    assert!(seen.len() > 50, "{seen:?}");
}
