//! The log names people and organisations, and reads them together. A file of its own: the counter
//! wants no other test beside it.

use registry::{organisations, people};
use testing::{AMAL, BRANDT, Engine, count_queries, house};

#[tokio::test]
async fn a_log_about_many_records_costs_what_one_about_few_costs() {
    let house = house(Engine::Sqlite, || {
        vec![people::area(), organisations::area()]
    })
    .await;
    let mut amal = house.signed_in(AMAL).await;
    let mut brandt = house.signed_in(BRANDT).await;
    let mut costs = Vec::new();
    for letters in ["ab", "cdefghij"] {
        for letter in letters.chars() {
            let name = format!("Verein {letter}");
            let fields = [("name", name.as_str()), ("kind", "migrant")];
            let page = amal
                .post("/dortmund/intern/organisationen/neu", &fields)
                .await;
            page.with_status(303);
            let fields = [("given_name", "Ada"), ("family_name", name.as_str())];
            let fields = [fields.as_slice(), &[("anyway", "yes")]].concat();
            let page = amal.post("/dortmund/intern/personen/neu", &fields).await;
            page.with_status(303);
        }
        // Whoever is new comes into the index first.
        brandt
            .get("/dortmund/intern/protokoll")
            .await
            .with_status(200);
        let (page, queries) = count_queries(brandt.get("/dortmund/intern/protokoll")).await;
        let page = page.with_status(200);
        for letter in letters.chars() {
            page.see(&format!("Verein {letter}"))
                .see(&format!("Ada Verein {letter}"));
        }
        costs.push(queries);
    }
    assert_eq!(costs[0], costs[1]);
}
