//! What a centre publishes, the state directory shows.

use testing::{AMAL, BRANDT, Engine};

use crate::desk;

const SEARCH: &str = "/?suche=sprachmitlerpool";

#[tokio::test]
async fn a_released_profile_is_found_in_the_directory_after_its_job() {
    for engine in Engine::all() {
        let house = desk::empty(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        desk::bring(&mut amal).await;
        let _submitted = desk::decide(&mut amal, "einreichen").await.location();
        let mut brandt = house.signed_in(BRANDT).await;
        let _released = desk::decide(&mut brandt, "freigeben").await.location();
        house
            .visitor()
            .get(SEARCH)
            .await
            .with_status(200)
            .see_no("/dortmund/vorhaben/");
        let installation = house.installation_backdoor().await;
        assert_eq!(
            installation
                .number("select count(*) from directory_entry")
                .await,
            0
        );
        assert!(house.work().await >= 1);
        let page = house.visitor().get(SEARCH).await.with_status(200);
        assert!(
            page.text().contains("/dortmund/vorhaben/"),
            "{}",
            page.words()
        );
        assert_eq!(
            installation
                .number("select count(*) from directory_entry")
                .await,
            1
        );
    }
}

#[tokio::test]
async fn a_draft_never_reaches_the_installations_database() {
    for engine in Engine::all() {
        let house = desk::published(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        desk::write(&mut amal, "about", "about", "Kanarienvogel").await;
        let _confirmed = amal
            .post(&format!("{}/bestaetigen", desk::EDITOR), &[])
            .await
            .location();
        assert!(house.work().await >= 1);
        let dump = house.installation_backdoor().await.dump().await;
        assert!(dump.contains("Sprachmittlerpool"));
        assert!(!dump.contains("Kanarienvogel"));
        for person in testing::CAST {
            assert!(
                !dump.contains(person.email) && !dump.contains(person.name),
                "{}",
                person.name
            );
        }
        house
            .visitor()
            .get("/?suche=kanarienvogel")
            .await
            .see_no("/dortmund");
    }
}
