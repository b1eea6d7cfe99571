//! Lists of money and documents cost the same number of queries however long they are. A file of
//! its own: the counter wants no other test beside it.

use registry::{documents, funds};
use testing::{BRANDT, Engine, Part, Visitor, count_queries, house};

async fn cost(visitor: &mut Visitor, path: &str) -> u64 {
    let (page, queries) = count_queries(visitor.get(path)).await;
    page.with_status(200);
    queries
}

#[tokio::test]
async fn many_items_and_documents_cost_what_one_costs() {
    let house = house(Engine::Sqlite, || vec![funds::area(), documents::area()]).await;
    let mut brandt = house.signed_in(BRANDT).await;
    let fields = [("name", "Topf"), ("funder", "Land")];
    let page = brandt.post("/dortmund/intern/mittel/neu", &fields).await;
    let fund = page.location().to_owned();
    let budget = [
        ("amount", "1.000"),
        ("valid_from", "2026-01-01"),
        ("valid_until", "2026-12-31"),
    ];
    brandt
        .post(&format!("{fund}/budget/2026"), &budget)
        .await
        .with_status(303);
    let id = fund.rsplit('/').next().unwrap();
    let record = format!("/dortmund/intern/dokumente/an/fund/{id}");
    let pages = [
        "/dortmund/intern/mittel".to_owned(),
        format!("{fund}?jahr=2026"),
        "/dortmund/intern/dokumente".to_owned(),
        record.clone(),
        "/dortmund/intern".to_owned(),
    ];
    let mut costs = Vec::new();
    for many in [1, 12] {
        for number in 0..many {
            let fields = [("purpose", "Zweck"), ("amount", "1"), ("day", "2026-11-24")];
            let page = brandt
                .post(&format!("{fund}/vormerken/2026"), &fields)
                .await;
            page.with_status(303);
            let name = format!("{number}.txt");
            let parts = [Part::File("file", &name, b"Text")];
            brandt.post_parts(&record, &parts).await.with_status(303);
        }
        // The message of the last form is shown once and costs a query.
        brandt.get(&record).await.with_status(200);
        let mut now = Vec::new();
        for page in &pages {
            now.push(cost(&mut brandt, page).await);
        }
        costs.push(now);
    }
    assert_eq!(costs[0], costs[1], "{pages:?}");
    assert!(
        costs[0].iter().all(|cost| (1..=16).contains(cost)),
        "{costs:?}"
    );
}
