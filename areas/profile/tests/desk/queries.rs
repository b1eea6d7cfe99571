//! A list costs the same number of queries however long it is.

use testing::{AMAL, BRANDT, Engine, Part, TestHouse, Visitor, count_queries};

use crate::desk::{self, EDITOR};

const MANY: usize = 30;

async fn cost(visitor: &mut Visitor, path: &str) -> u64 {
    let (page, queries) = count_queries(visitor.get(path)).await;
    page.with_status(200);
    assert!(queries > 0, "{path} asks the database for nothing");
    queries
}

/// Each edit makes a line in the log; each discarded draft one in the list of versions.
async fn work_a_lot(house: &TestHouse) {
    let mut amal = house.signed_in(AMAL).await;
    for number in 0..MANY {
        desk::write(&mut amal, "about", "about", &format!("Fassung {number}")).await;
        let discard = [("sure", "yes")];
        let path = format!("{EDITOR}/pruefung/verwerfen");
        let _discarded = amal.post(&path, &discard).await.location();
    }
    let file = [Part::File("file", "steckbrief.txt", desk::STECKBRIEF)];
    for _ in 0..MANY {
        let _read = amal
            .post_parts(&format!("{EDITOR}/import"), &file)
            .await
            .location();
    }
}

#[tokio::test]
async fn log_versions_imports_and_overview_cost_the_same_with_one_row_and_with_thirty() {
    let house = desk::published(Engine::Sqlite).await;
    let mut brandt = house.signed_in(BRANDT).await;
    let pages = [
        "/dortmund/intern/protokoll".to_owned(),
        format!("{EDITOR}/fassungen"),
        format!("{EDITOR}/import"),
        EDITOR.to_owned(),
        "/dortmund/intern".to_owned(),
    ];
    let mut before = Vec::new();
    for page in &pages {
        before.push(cost(&mut brandt, page).await);
    }
    work_a_lot(&house).await;
    for (page, before) in pages.iter().zip(before) {
        let after = cost(&mut brandt, page).await;
        assert!(
            after <= before,
            "{page} costs {after} queries instead of {before} the longer it is"
        );
        assert!(after <= 20, "{page} costs {after} queries");
    }
}
