//! Notes, walked through as people do: by the router, on every engine at hand.

use testing::{AMAL, Engine, LUDMILA, house};

#[tokio::test]
async fn a_note_that_was_written_stands_on_the_page() {
    for engine in Engine::all() {
        let house = house(engine, || vec![example::area()]).await;
        let mut amal = house.signed_in(AMAL).await;
        let page = amal.get("/dortmund/intern/example").await;
        let form = page
            .form("/dortmund/intern/example")
            .fill("text", "Der Schlüssel liegt im Büro.");
        amal.send(&form).await.with_status(303);
        let page = amal.get("/dortmund/intern/example").await;
        page.see("Der Schlüssel liegt im Büro.").see(AMAL.name);
    }
}

#[tokio::test]
async fn an_empty_note_is_shown_again_with_a_message() {
    for engine in Engine::all() {
        let house = house(engine, || vec![example::area()]).await;
        let mut amal = house.signed_in(AMAL).await;
        let page = amal
            .post("/dortmund/intern/example", &[("text", " ")])
            .await;
        page.with_status(422)
            .see("Bitte füllen Sie dieses Feld aus.");
    }
}

#[tokio::test]
async fn whoever_only_reads_gets_no_form() {
    for engine in Engine::all() {
        let house = house(engine, || vec![example::area()]).await;
        let mut ludmila = house.signed_in(LUDMILA).await;
        ludmila
            .get("/dortmund/intern/example")
            .await
            .with_status(200)
            .see_no("<textarea");
        ludmila
            .post("/dortmund/intern/example", &[("text", "Hallo")])
            .await
            .with_status(404);
    }
}
