//! Draft, review by a second person, public.

use testing::{AMAL, BRANDT, Engine, LUDMILA};

use crate::desk::{self, EDITOR, PUBLIC, say};

#[tokio::test]
async fn nobody_releases_what_they_wrote_or_handed_over() {
    for engine in Engine::all() {
        let house = desk::empty(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        let mut brandt = house.signed_in(BRANDT).await;
        desk::bring(&mut amal).await;
        let _submitted = desk::decide(&mut amal, "einreichen").await.location();
        let own = desk::decide(&mut amal, "freigeben").await.with_status(409);
        own.see(&say(&house, "refused-own-draft"));
        let note = [("note", "Bitte die Telefonnummer prüfen")];
        let _returned = brandt
            .post(&format!("{EDITOR}/pruefung/zurueckgeben"), &note)
            .await
            .location();
        // One word of his own makes it his draft, too.
        desk::write(&mut brandt, "about", "about", "Wir sind für alle da.").await;
        let _submitted = desk::decide(&mut amal, "einreichen").await.location();
        desk::decide(&mut brandt, "freigeben")
            .await
            .with_status(409);
        assert!(desk::public(&house).await.is_none());
    }
}

#[tokio::test]
async fn a_form_that_is_out_of_date_overwrites_nothing_unseen() {
    for engine in Engine::all() {
        let house = desk::published(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        let stale = desk::open(&mut amal, "feld/lead")
            .await
            .fill("name", "Amals Vorschlag");
        let mut brandt = house.signed_in(BRANDT).await;
        desk::write(&mut brandt, "lead", "name", "Brandts Vorschlag").await;
        let refused = amal.send(&stale).await.with_status(409);
        refused
            .see(&say(&house, "refused-changed-meanwhile"))
            .see("Brandts Vorschlag");
        assert_eq!(
            desk::draft(&house).await.unwrap()["lead"]["name"],
            "Brandts Vorschlag"
        );
        // Now she has seen it; what she typed is still there, and she may decide.
        let again = refused.form(&format!("{EDITOR}/feld/lead"));
        assert_eq!(again.text("name"), "Amals Vorschlag");
        assert_eq!(amal.send(&again).await.location(), EDITOR);
        assert_eq!(
            desk::draft(&house).await.unwrap()["lead"]["name"],
            "Amals Vorschlag"
        );
    }
}

#[tokio::test]
async fn what_is_under_review_stands_still() {
    for engine in Engine::all() {
        let house = desk::empty(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        desk::bring(&mut amal).await;
        let open = desk::open(&mut amal, "feld/about")
            .await
            .fill("about", "Zu spät");
        let _submitted = desk::decide(&mut amal, "einreichen").await.location();
        let before = desk::draft(&house).await;
        amal.send(&open)
            .await
            .with_status(409)
            .see(&say(&house, "refused-in-review"));
        desk::decide(&mut amal, "verwerfen").await.with_status(409);
        desk::decide(&mut amal, "einreichen").await.with_status(409);
        assert_eq!(desk::draft(&house).await, before);
    }
}

#[tokio::test]
async fn a_version_given_back_carries_its_note_to_the_writer() {
    for engine in Engine::all() {
        let house = desk::empty(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        desk::bring(&mut amal).await;
        let _submitted = desk::decide(&mut amal, "einreichen").await.location();
        let mut brandt = house.signed_in(BRANDT).await;
        brandt
            .get("/dortmund/intern")
            .await
            .see(&say(&house, "card-review-title"));
        let path = format!("{EDITOR}/pruefung/zurueckgeben");
        brandt.post(&path, &[("note", " ")]).await.with_status(409);
        let _returned = brandt
            .post(&path, &[("note", "Die Telefonnummer fehlt.")])
            .await
            .location();
        amal.get(&format!("{EDITOR}/pruefung"))
            .await
            .see("Die Telefonnummer fehlt.");
        let _submitted = desk::decide(&mut amal, "einreichen").await.location();
        let _released = desk::decide(&mut brandt, "freigeben").await.location();
        assert!(desk::public(&house).await.is_some());
    }
}

#[tokio::test]
async fn nothing_new_is_not_handed_over() {
    for engine in Engine::all() {
        let house = desk::published(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        desk::decide(&mut amal, "einreichen").await.with_status(409);
        desk::write(&mut amal, "about", "about", "Neu").await;
        desk::write(&mut amal, "about", "about", "").await;
        let page = desk::decide(&mut amal, "einreichen").await.with_status(409);
        page.see(&say(&house, "refused-nothing-changed"));
    }
}

#[tokio::test]
async fn wrong_input_is_shown_again_with_a_message() {
    let house = desk::published(Engine::Sqlite).await;
    let mut amal = house.signed_in(AMAL).await;
    let form = desk::open(&mut amal, "feld/lead")
        .await
        .fill("email", "keine Adresse");
    let page = amal
        .send(&form.fill("postcode", "123"))
        .await
        .with_status(422);
    page.see(&say(&house, "error-email"))
        .see(&say(&house, "error-postcode"));
    let again = page.form(&format!("{EDITOR}/feld/lead"));
    assert_eq!(
        (again.text("email"), again.text("postcode")),
        ("keine Adresse", "123")
    );
    assert!(
        desk::draft(&house).await.is_none(),
        "a form with errors began a draft"
    );
}

#[tokio::test]
async fn an_undertaking_is_added_with_an_address_of_its_own_and_taken_out_again() {
    for engine in Engine::all() {
        let house = desk::published(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        let path = amal
            .get(&format!("{EDITOR}/vorhaben/neu"))
            .await
            .location()
            .to_owned();
        let form = amal.get(&path).await.form(&path);
        let form = form
            .fill("title", "Sprachcafé am Hafen")
            .fill("section", "task");
        assert_eq!(amal.send(&form).await.location(), EDITOR);
        desk::release(&house, AMAL, BRANDT).await;
        let page = "/dortmund/vorhaben/sprachcafe-am-hafen";
        house
            .visitor()
            .get(page)
            .await
            .with_status(200)
            .see("Sprachcafé am Hafen");
        let seen = amal.get(&path).await.form(&path).text("seen").to_owned();
        let stale = amal
            .post(&format!("{path}/entfernen"), &[("seen", "0")])
            .await;
        stale.with_status(409);
        let gone = amal
            .post(&format!("{path}/entfernen"), &[("seen", &seen)])
            .await;
        assert_eq!(gone.location(), EDITOR);
        house.visitor().get(page).await.with_status(200);
        desk::release(&house, AMAL, BRANDT).await;
        house.visitor().get(page).await.with_status(404);
    }
}

#[tokio::test]
async fn text_with_markup_is_safe_in_public() {
    let house = desk::published(Engine::Sqlite).await;
    let mut amal = house.signed_in(AMAL).await;
    let wicked =
        "**Wichtig** <script>alert(1)</script> [x](javascript:alert(2)) <img src=x onerror=y>";
    desk::write(&mut amal, "about", "about", wicked).await;
    desk::write(&mut amal, "lead", "name", "\"><script>alert(3)</script>").await;
    desk::release(&house, AMAL, BRANDT).await;
    for path in [
        PUBLIC,
        "/dortmund/steckbrief.json",
        "/?suche=wichtig",
        EDITOR,
    ] {
        let page = amal.get(path).await.with_status(200);
        let is_html = page
            .header("content-type")
            .unwrap()
            .starts_with("text/html");
        for bad in ["<script>alert", "href=\"javascript:", "<img src=x"] {
            assert!(
                !is_html || !page.text().contains(bad),
                "{path} contains {bad}"
            );
        }
    }
    assert!(
        house
            .visitor()
            .get(PUBLIC)
            .await
            .text()
            .contains("<strong>Wichtig</strong>")
    );
}

#[tokio::test]
async fn every_step_stands_in_the_log() {
    let house = desk::published(Engine::Sqlite).await;
    let actions = "select action from audit_entry where action like 'profile-%' \
                   or action like 'steckbrief-%' order by sequence";
    let actions = house.backdoor().await.texts(actions).await;
    let expected = [
        "steckbrief-read",
        "steckbrief-taken-over",
        "profile-submitted",
        "profile-published",
    ];
    assert_eq!(actions, expected);
    let mut ludmila = house.signed_in(LUDMILA).await;
    let page = ludmila
        .get("/dortmund/intern/protokoll")
        .await
        .with_status(200);
    page.see(&say(&house, "profile-published"))
        .see(BRANDT.name)
        .see(AMAL.name);
}
