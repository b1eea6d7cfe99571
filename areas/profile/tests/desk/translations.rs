//! Words in other languages.

use testing::{AMAL, BRANDT, Engine};

use crate::desk::{self, EDITOR, PUBLIC};

#[tokio::test]
async fn a_translation_is_shown_in_its_language_and_survives_a_change_of_the_german() {
    for engine in Engine::all() {
        let house = desk::published(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        desk::write(&mut amal, "about", "about", "Wir sind für alle da.").await;
        let form = desk::open(&mut amal, "sprache/ar").await;
        let _saved = amal
            .send(&form.fill("about", "نحن هنا للجميع."))
            .await
            .location();
        desk::release(&house, AMAL, BRANDT).await;
        let arabic = format!("{PUBLIC}?sprache=ar");
        house
            .visitor()
            .get(&arabic)
            .await
            .see("نحن هنا للجميع.")
            .see_no("Wir sind für alle da.");
        house
            .visitor()
            .get(PUBLIC)
            .await
            .see("Wir sind für alle da.")
            .see_no("نحن");
        // Without Turkish words a Turkish reader gets the German ones, marked as German.
        let turkish = house.visitor().get(&format!("{PUBLIC}?sprache=tr")).await;
        turkish.see("Wir sind für alle da.");
        assert!(turkish.text().contains("lang=\"de\""));

        desk::write(&mut amal, "about", "about", "Wir beraten alle.").await;
        let outdated = amal
            .get(&format!("{EDITOR}/sprache/ar"))
            .await
            .with_status(200);
        // Beside the new text stands the one that the words were made from.
        outdated
            .see("Wir beraten alle.")
            .see("Wir sind für alle da.")
            .see("نحن هنا للجميع.");
        desk::release(&house, AMAL, BRANDT).await;
        house.visitor().get(&arabic).await.see("نحن هنا للجميع.");
    }
}

#[tokio::test]
async fn words_that_a_colleague_has_changed_meanwhile_are_not_overwritten() {
    for engine in Engine::all() {
        let house = desk::published(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        desk::write(&mut amal, "about", "about", "Wir sind für alle da.").await;
        let stale = desk::open(&mut amal, "sprache/en")
            .await
            .fill("about", "Amal's words");
        let mut brandt = house.signed_in(BRANDT).await;
        let form = desk::open(&mut brandt, "sprache/en")
            .await
            .fill("about", "Brandt's words");
        let _saved = brandt.send(&form).await.location();
        let refused = amal.send(&stale).await.with_status(409);
        refused.see("Brandt's words");
        let draft = desk::draft(&house).await.unwrap();
        assert_eq!(
            draft["translations"]["en"]["about"]["text"],
            "Brandt's words"
        );
    }
}

#[tokio::test]
async fn german_is_no_translation_and_a_language_we_do_not_speak_has_no_form() {
    let house = desk::published(Engine::Sqlite).await;
    let mut amal = house.signed_in(AMAL).await;
    for tag in ["de", "tlh", "xx-yy"] {
        amal.get(&format!("{EDITOR}/sprache/{tag}"))
            .await
            .with_status(404);
        amal.post(&format!("{EDITOR}/sprache/{tag}"), &[])
            .await
            .with_status(404);
    }
}
