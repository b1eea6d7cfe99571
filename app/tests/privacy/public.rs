//! P-05 and P-10: what must not come out does not come out, and nothing is asked from elsewhere.

use testing::{CAST, Engine};

use crate::house::{self, Names};

#[tokio::test]
async fn p_05_nobody_outside_learns_who_has_an_account() {
    let house = house::published(Engine::Sqlite).await;
    let names = Names::of(&house).await;
    let public = house::routes().into_iter();
    for route in public.filter(|route| route.method == "GET" && route.right == "public") {
        let page = house.visitor().get(&names.address(&route)).await;
        for person in CAST {
            page.see_no(person.email);
            page.see_no(person.name);
        }
    }
}

#[tokio::test]
async fn p_10_public_pages_set_no_cookie_and_load_nothing_from_elsewhere() {
    let house = house::published(Engine::Sqlite).await;
    let names = Names::of(&house).await;
    let loaded =
        scraper::Selector::parse("script[src], img, iframe, link[rel=stylesheet]").unwrap();
    let public = house::routes().into_iter();
    for route in public.filter(|route| route.method == "GET" && route.right == "public") {
        let mut visitor = house.visitor();
        let page = visitor.get(&names.address(&route)).await;
        assert!(visitor.cookies().is_empty(), "{} sets a cookie", page.asked);
        for element in page.html().select(&loaded) {
            let source = element.attr("src").or(element.attr("href"));
            let is_ours = source.is_some_and(|source| source.starts_with("/assets/"));
            assert!(is_ours, "{} loads {source:?}", page.asked);
        }
    }
}
