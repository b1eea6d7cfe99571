//! S-02: cookies (ASVS 5.0 V3.3). That a secret changes at sign-in, ends after idle and absolute
//! time and with the account is tested in `platform/tests/sign_in.rs`.

use testing::{AMAL, Engine, Page, Plan};

use super::call;
use crate::house::{self, Names};

fn cookies(page: &Page) -> Vec<String> {
    let lines = page.headers.get_all("set-cookie").iter();
    lines
        .map(|line| line.to_str().unwrap().to_owned())
        .collect()
}

fn is_locked(cookie: &str, page: &Page) {
    assert!(cookie.starts_with("__Host-"), "{}: {cookie}", page.asked);
    for rule in ["; Path=/", "; Secure", "; HttpOnly"] {
        assert!(cookie.contains(rule), "{}: {cookie}", page.asked);
    }
    let is_strict = cookie.contains("; SameSite=Lax") || cookie.contains("; SameSite=Strict");
    assert!(is_strict, "{}: {cookie}", page.asked);
    assert!(
        !cookie.to_lowercase().contains("domain"),
        "{}: {cookie}",
        page.asked
    );
}

#[tokio::test]
async fn s_02_every_cookie_of_every_route_is_pinned_to_the_host_and_hidden_from_scripts() {
    let plan = Plan::new(Engine::Sqlite, app::areas::all).reached_at("https://ki.example");
    let house = plan.open().await;
    for area in &house.house.areas {
        (area.seeds)(house.centre.clone()).await.unwrap();
    }
    house.work().await;
    let names = Names::of(&house).await;
    let mut seen = 0;
    let link = house.link(AMAL).await;
    let page = house.visitor().post(&link, &[]).await;
    assert_eq!(cookies(&page).len(), 1, "signing in opens a session");
    for cookie in cookies(&page) {
        is_locked(&cookie, &page);
        let secret = cookie.split(['=', ';']).nth(1).unwrap();
        // 128 bits are 22 letters of base64 (V7.2.3).
        assert!(secret.len() >= 22, "{cookie}");
    }
    for route in house::routes() {
        let mut amal = house.signed_in(AMAL).await;
        let page = call(&mut amal, &route, &names.address(&route)).await;
        for cookie in cookies(&page) {
            is_locked(&cookie, &page);
            seen += 1;
        }
    }
    assert!(seen >= 1, "signing out clears the cookie");
}

#[tokio::test]
async fn s_02_a_stranger_is_left_without_any_cookie() {
    let house = house::published(Engine::Sqlite).await;
    let names = Names::of(&house).await;
    let mut stranger = house.visitor();
    for route in house::routes() {
        let page = call(&mut stranger, &route, &names.address(&route)).await;
        assert!(cookies(&page).is_empty(), "{}", page.asked);
    }
}
