//! Roles are the centre's own.

use testing::{AMAL, Engine, MIRA};

use crate::notes;

#[tokio::test]
async fn a_right_that_the_centre_has_taken_away_does_not_come_back_by_itself() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        assert!(house.actor(AMAL).await.may(notes::WRITE));
        assert!(!house.actor(MIRA).await.may(notes::WRITE));
        let backdoor = house.backdoor().await;
        backdoor
            .execute("delete from role_right where right_key = 'notes.write'")
            .await;
        let next_start = house.next_door().await;
        assert!(!next_start.actor(AMAL).await.may(notes::WRITE));
    }
}

#[tokio::test]
async fn who_lacks_a_right_does_not_learn_that_the_page_exists() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        let form = [("text", "hello")];
        let mut mira = house.signed_in(MIRA).await;
        let refused = mira
            .post("/dortmund/intern/notizen", &form)
            .await
            .with_status(404);
        let missing = mira
            .post("/dortmund/intern/gibt-es-nicht", &form)
            .await
            .with_status(404);
        assert_eq!(refused.words(), missing.words());
        let mut amal = house.signed_in(AMAL).await;
        let done = amal.post("/dortmund/intern/notizen", &form).await;
        assert_eq!(done.location(), "/dortmund/notizen");
        let mut visitor = house.visitor();
        visitor
            .post("/dortmund/intern/notizen", &form)
            .await
            .with_status(401);
    }
}
