//! What the form turns away is counted as need, and nobody is in it.

use testing::{AMAL, Engine};

use super::{ASK, filled, house};

#[tokio::test]
async fn what_the_form_turns_away_is_counted_without_anybody() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut visitor = house.visitor();
        let form = filled(&mut visitor).await.fill("postcode", "10115");
        for _ in 0..2 {
            let page = visitor.send(&form).await.with_status(422);
            assert!(page.text().contains(ASK));
        }
        let past = filled(&mut visitor).await.fill("date", "2026-11-03");
        visitor.send(&past).await.with_status(422);
        let backdoor = house.backdoor().await;
        let rows = backdoor
            .texts(
                "select rule || ' ' || institution_kind || ' ' || language || ' ' || times \
                 from interpreting_turned_away",
            )
            .await;
        assert_eq!(rows, ["territory school tr 2"]);
        for line in backdoor.dump().await.lines() {
            assert!(!line.contains("Kanarek"), "{line}");
        }
        let mut amal = house.signed_in(AMAL).await;
        let page = amal.get("/dortmund/intern/sprachmittlung/zahlen").await;
        page.with_status(200).see("2 × Ort außerhalb des Gebiets");
    }
}
