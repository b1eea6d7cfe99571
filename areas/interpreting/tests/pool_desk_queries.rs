//! The desk costs the same number of queries for one request and for thirty, for one interpreter and for many. A file of its own:
//! the counter wants no other test beside it.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "pool_desk/ground.rs"]
#[expect(dead_code, reason = "another test needs the rest")]
mod ground;

use ground::{Ask, DESK, Volunteer, Writer, house, request_page, volunteer};
use testing::{AMAL, Engine, count_queries};

#[tokio::test]
async fn many_requests_and_people_cost_what_one_costs() {
    let house = house(Engine::Sqlite).await;
    let mut amal = house.signed_in(AMAL).await;
    let mut costs = Vec::new();
    let mut first = None;
    let mut ada = None;
    for (from, many) in [(1, 1), (100, 29)] {
        let mut writer = Writer::of(&house).await.from(from);
        for _ in 0..many {
            let id = writer.request(&Ask::new("2026-12-10T10:00:00")).await;
            first.get_or_insert(id);
        }
        writer.done().await;
        for _ in 0..many {
            let one = volunteer(&house, &Volunteer::new("Ada")).await;
            ada.get_or_insert(one);
            let writer = Writer::of(&house).await;
            writer.invitation(first.unwrap(), one, 1, None).await;
            writer.done().await;
        }
        let ada = ada.unwrap();
        let id = first.unwrap();
        let pages = [
            DESK.to_owned(),
            request_page(id),
            format!("{}/warum-nicht", request_page(id)),
            format!("{DESK}/tag/2026-12-10"),
            format!("{}/einladen", request_page(id)),
            format!("{}/notfall", request_page(id)),
            format!("{DESK}/anrufen"),
            format!("{DESK}/plan?von=2026-12-07&bis=2026-12-13"),
            format!("{DESK}/ausfall/{ada}?von=2026-12-07&bis=2026-12-13"),
            "/dortmund/intern".to_owned(),
        ];
        // What answers teach is learnt once a day.
        amal.get(&format!("{}/einladen", request_page(id)))
            .await
            .with_status(200);
        let mut now = Vec::new();
        for page in &pages {
            // Each looks at a fresh revision: nothing is remembered.
            Writer::of(&house).await.done().await;
            let (answer, queries) = count_queries(amal.get(page)).await;
            answer.with_status(200);
            now.push(queries);
        }
        costs.push(now);
    }
    assert_eq!(costs[0], costs[1]);
    assert!(costs[0].iter().all(|cost| *cost <= 70), "{costs:?}");
}
