//! S-08: what went wrong tells nothing about the inside; unknown methods are refused; every answer
//! says what it is (ASVS 5.0 V4.1.1, V16.5).

use axum::{body::Body, http::Method, http::header};
use testing::{BRANDT, Engine, Page};

use super::s_01_headers::wears_everything;
use crate::house::{self, Names};

/// Words of the framework, the language, the databases, the machine.
const INSIDE: [&str; 17] = [
    "panicked",
    ".rs:",
    "sqlx",
    "SQLite",
    "PostgreSQL",
    "axum",
    "serde",
    "sea_orm",
    "Failed to",
    "Cannot parse",
    "deserialize",
    "Invalid URL",
    "UNIQUE constraint",
    "stack backtrace",
    "/tmp/",
    "no such table",
    "Form requests must",
];

fn tells_nothing(page: &Page) {
    for word in INSIDE {
        page.see_no(word);
    }
    wears_everything(page);
}

/// What a fuzzer would put into a parameter.
const ODD: [&str; 8] = [
    "%00",
    "%FF%FE",
    "..%2F..%2Fetc%2Fpasswd",
    "'%20or%201=1--",
    "%3Cscript%3E",
    "-1",
    "00000000-0000-0000-0000-000000000000",
    "%F0%9F%92%A9%E2%80%AE",
];

#[tokio::test]
async fn s_08_odd_parameters_lead_nowhere_and_tell_nothing() {
    let house = house::published(Engine::Sqlite).await;
    let mut brandt = house.signed_in(BRANDT).await;
    let mut stranger = house.visitor();
    for route in house::routes().iter().filter(|route| route.method == "GET") {
        for odd in ODD {
            let mut address = route.path.to_owned();
            while let (Some(start), Some(end)) = (address.rfind('{'), address.rfind('}')) {
                let is_centre = &address[start..=end] == "{centre}";
                address.replace_range(start..=end, if is_centre { "dortmund" } else { odd });
            }
            let address = format!("{address}?suche={odd}&seite={odd}&vor=1&sprache={odd}");
            for visitor in [&mut brandt, &mut stranger] {
                let page = visitor.get(&address).await;
                assert!(
                    !page.status.is_server_error(),
                    "{} {}",
                    page.asked,
                    page.status
                );
                if page.status.is_client_error() {
                    tells_nothing(&page);
                }
            }
        }
    }
}

#[tokio::test]
async fn s_08_odd_bodies_are_refused_and_tell_nothing() {
    let house = house::published(Engine::Sqlite).await;
    let names = Names::of(&house).await;
    let bodies: [(&str, &[u8]); 5] = [
        ("application/json", b"{\"a\": [1, {}]}"),
        (
            "text/xml",
            b"<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>",
        ),
        ("application/x-www-form-urlencoded", b"%FF=%FE&&==&a"),
        (
            "multipart/form-data; boundary=x",
            b"--x\r\nContent-Disposition: nothing\r\n\r\n",
        ),
        ("", b"\x00\x01\x02"),
    ];
    for route in house::routes()
        .iter()
        .filter(|route| route.method == "POST")
    {
        for (kind, body) in bodies {
            let mut brandt = house.signed_in(BRANDT).await;
            let address = names.address(route);
            let headers = [(header::CONTENT_TYPE, kind)];
            let body = Body::from(body.to_vec());
            let page = brandt.ask(Method::POST, &address, &headers, body).await;
            assert!(
                !page.status.is_server_error(),
                "{} {}",
                page.asked,
                page.status
            );
            if page.status.is_client_error() {
                tells_nothing(&page);
            }
        }
    }
}

#[tokio::test]
async fn s_08_a_method_that_a_page_does_not_know_is_refused() {
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
