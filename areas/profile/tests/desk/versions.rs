//! Earlier versions.

use testing::{AMAL, BRANDT, Engine, LUDMILA, TestHouse};

use crate::desk::{self, EDITOR, PUBLIC};

/// Addresses of all versions, the newest first.
async fn versions(house: &TestHouse) -> Vec<String> {
    let page = house
        .signed_in(LUDMILA)
        .await
        .get(&format!("{EDITOR}/fassungen"))
        .await;
    page.with_status(200).links("/fassungen/")
}

async fn numbers(house: &TestHouse) -> Vec<String> {
    let sql = "select coalesce(cast(number as text), '-') || ' ' || stage from profile_version \
               order by opened_at, id";
    house.backdoor().await.texts(sql).await
}

#[tokio::test]
async fn an_earlier_version_comes_back_by_the_usual_way() {
    for engine in Engine::all() {
        let house = desk::published(engine).await;
        let first = desk::public(&house).await.unwrap();
        house.wait(chrono::TimeDelta::minutes(5));
        let mut brandt = house.signed_in(BRANDT).await;
        desk::write(
            &mut brandt,
            "about",
            "about",
            "Ein Absatz, der wieder verschwindet.",
        )
        .await;
        desk::release(&house, BRANDT, AMAL).await;
        house.visitor().get(PUBLIC).await.see("wieder verschwindet");
        let oldest = versions(&house).await.pop().unwrap();
        let mut ludmila = house.signed_in(LUDMILA).await;
        ludmila.get(&oldest).await.with_status(200);
        ludmila
            .post(&format!("{oldest}/wiederherstellen"), &[])
            .await
            .with_status(404);
        house.wait(chrono::TimeDelta::minutes(5));
        let _restored = brandt
            .post(&format!("{oldest}/wiederherstellen"), &[])
            .await
            .location();
        house.visitor().get(PUBLIC).await.see("wieder verschwindet");
        desk::release(&house, BRANDT, AMAL).await;
        house
            .visitor()
            .get(PUBLIC)
            .await
            .see_no("wieder verschwindet");
        assert_eq!(desk::public(&house).await.unwrap(), first);
        assert_eq!(
            numbers(&house).await,
            ["1 superseded", "2 superseded", "3 published"]
        );
    }
}

#[tokio::test]
async fn a_discarded_draft_stays_in_the_list_and_out_of_the_public() {
    for engine in Engine::all() {
        let house = desk::published(engine).await;
        house.wait(chrono::TimeDelta::minutes(5));
        let mut amal = house.signed_in(AMAL).await;
        desk::write(&mut amal, "about", "about", "Ein Irrtum").await;
        let path = format!("{EDITOR}/pruefung");
        let page = amal.get(&path).await.with_status(200);
        let sure = page.form(&format!("{path}/verwerfen")).tick("sure", "yes");
        let _discarded = amal.send(&sure).await.location();
        assert!(desk::draft(&house).await.is_none());
        house.visitor().get(PUBLIC).await.see_no("Ein Irrtum");
        assert_eq!(numbers(&house).await, ["1 published", "- discarded"]);
        assert_eq!(versions(&house).await.len(), 2);
    }
}

#[tokio::test]
async fn the_database_itself_holds_one_open_and_one_published_version() {
    for engine in Engine::all() {
        let house = desk::published(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        desk::write(&mut amal, "about", "about", "Neu").await;
        let backdoor = house.backdoor().await;
        for slot in ["open_slot", "published_slot"] {
            for value in [1, 2] {
                let sql = format!("update profile_version set {slot} = {value}");
                assert!(backdoor.refuses(&sql).await, "{sql}");
            }
        }
        assert!(
            backdoor
                .refuses("update profile_version set stage = 'finished'")
                .await
        );
    }
}
