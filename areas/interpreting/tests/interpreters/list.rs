//! The list, its filters and files, and the demonstration.

use testing::{AMAL, Engine, TestHouse, count_queries};

use crate::ground::{LIST, house, reads, registered};

async fn planted(engine: Engine) -> TestHouse {
    let house = house(engine).await;
    let area = interpreting::areas()
        .into_iter()
        .find(|area| area.key == "interpreters")
        .unwrap();
    (area.seeds)(house.centre.clone()).await.unwrap();
    // A second time changes nothing.
    (area.seeds)(house.centre.clone()).await.unwrap();
    house
}

#[tokio::test]
async fn the_demonstration_is_a_pool_as_large_as_that_of_a_town() {
    for engine in Engine::all() {
        let house = planted(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        reads(&amal.get(LIST).await.with_status(200), "60 Personen");
        let counts = [
            ("stand=interested", 1..=4),
            ("stand=joining", 1..=5),
            ("stand=paused", 2..=6),
            ("fehlt=conduct-expired", 1..=1),
            ("spricht=ar", 5..=12),
            ("spricht=uk", 3..=6),
        ];
        for (filter, expected) in counts {
            let page = amal.get(&format!("{LIST}?{filter}")).await.with_status(200);
            let words = page.words().replace(['\u{2068}', '\u{2069}'], "");
            let count = expected.clone().find(|count| {
                let said = match count {
                    1 => "Eine Person ".to_owned(),
                    count => format!("{count} Personen"),
                };
                words.contains(&said)
            });
            assert!(count.is_some(), "{filter}: {words}");
        }
        let backdoor = house.backdoor().await;
        let tags = "select count(distinct tag) from person_language";
        assert!(backdoor.number(tags).await >= 36);
        let soon = "select count(*) from deadline where text_key = 'interpreters-due-conduct-ends' \
                    and due_on < '2027-02-01'";
        assert!(backdoor.number(soon).await >= 2);
        let file = amal
            .get(&format!("{LIST}.csv"))
            .await
            .with_status(200)
            .text();
        assert_eq!(file.lines().count(), 61);
        amal.get(&format!("{LIST}.xlsx")).await.with_status(200);
    }
}

#[tokio::test]
async fn the_list_asks_as_much_for_sixty_as_for_one() {
    let one = house(Engine::Sqlite).await;
    let mut amal = one.signed_in(AMAL).await;
    registered(&one, &mut amal, "Shirin").await;
    amal.get(LIST).await.with_status(200);
    let (_, few) = count_queries(amal.get(LIST)).await;
    let many = planted(Engine::Sqlite).await;
    let mut amal = many.signed_in(AMAL).await;
    amal.get(LIST).await.with_status(200);
    let (_, count) = count_queries(amal.get(LIST)).await;
    assert_eq!(few, count);
}
