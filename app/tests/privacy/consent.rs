//! P-06: consents have a text with a version, and a withdrawal works at once (Art. 7 DSGVO).

use registry::consents::has_consent;
use testing::{AMAL, Engine};
use values::id::Id;

use crate::house;

const PERSON: &str = "0190aaaa-0000-7000-8000-0000000000aa";

#[tokio::test]
async fn p_06_a_withdrawn_consent_holds_not_a_moment_longer() {
    for engine in Engine::all() {
        let house = house::published(engine).await;
        let person: Id = PERSON.parse().unwrap();
        let page = format!("/dortmund/intern/einwilligungen/person/{PERSON}");
        let purpose = "fotos-veroeffentlichen";
        let mut amal = house.signed_in(AMAL).await;
        let form = amal.get(&page).await.with_status(200).form(&page);
        amal.send(&form).await.with_status(303);
        let today = house.clock.today();
        let holds = async || {
            has_consent(&house.centre, person, purpose, today)
                .await
                .unwrap()
        };
        assert!(holds().await);
        let text = amal.get(&page).await.text();
        let withdraw = text
            .split('"')
            .find(|part| part.ends_with("/widerrufen"))
            .unwrap();
        amal.post(withdraw, &[]).await.with_status(303);
        assert!(!holds().await);
    }
}
