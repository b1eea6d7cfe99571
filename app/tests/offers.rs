//! What the public profile offers: the Steckbrief leads to what a centre runs.

use platform::area::Area;
use testing::{Engine, Page, Plan, TestHouse};

use crate::house;

/// Everything but the pool.
fn without_the_pool() -> Vec<Area> {
    let pool: Vec<&str> = interpreting::areas().iter().map(|area| area.key).collect();
    let mut all = app::areas::all();
    all.retain(|area| !pool.contains(&area.key));
    all
}

/// The page of the pool in the Steckbrief, found as visitors find it.
async fn pool(house: &TestHouse) -> (String, Page) {
    let mut visitor = house.visitor();
    let profile = visitor.get("/dortmund").await.with_status(200);
    for address in profile.links("/vorhaben/") {
        let page = visitor.get(&address).await.with_status(200);
        if address.contains("sprachmittlerpool") {
            return (address, page);
        }
    }
    panic!("the profile names no pool")
}

#[tokio::test]
async fn the_profile_leads_to_the_form_of_the_pool_in_every_language() {
    let house = house::published(Engine::Sqlite).await;
    let (address, page) = pool(&house).await;
    for (path, words) in [
        (
            "/dortmund/sprachmittlung/anfragen",
            "Sprachmittlung anfragen",
        ),
        ("/dortmund/sprachmittlung/mitmachen", "Mitmachen"),
        (
            "/sprachmittlung/meine-anfragen",
            "Anfragen Ihrer Einrichtung",
        ),
    ] {
        page.see(words);
        assert_eq!(page.links(path).len(), 1, "{path}");
    }
    let ask = page.links("/dortmund/sprachmittlung/anfragen");
    house.visitor().get(&ask[0]).await.with_status(200);
    let arabic = format!("{address}?sprache=ar");
    house.visitor().get(&arabic).await.see("اطلبوا مترجماً");
}

#[tokio::test]
async fn without_the_pool_nothing_is_offered() {
    let house = Plan::new(Engine::Sqlite, without_the_pool).open().await;
    for area in &house.house.areas {
        (area.seeds)(house.centre.clone()).await.unwrap();
    }
    house.work().await;
    let (_, page) = pool(&house).await;
    assert!(
        page.links("/sprachmittlung/").is_empty(),
        "{}",
        page.words()
    );
    page.see_no("Sprachmittlung anfragen");
    assert!(page.links("/dortmund/sprachmittlung").is_empty());
}
