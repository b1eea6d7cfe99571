//! Bringing a Steckbrief along.

use testing::{AMAL, BRANDT, Engine, LUDMILA, Part};

use crate::desk::{self, EDITOR, STECKBRIEF, address, say};

#[tokio::test]
async fn a_steckbrief_becomes_a_draft_and_by_a_second_person_the_public_profile() {
    for engine in Engine::all() {
        let house = desk::empty(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        desk::bring(&mut amal).await;
        let draft = desk::draft(&house).await.unwrap();
        assert_eq!(draft["focus_areas"].as_array().unwrap().len(), 2);
        assert_eq!(draft["undertakings"].as_array().unwrap().len(), 19);
        for text in [
            "/name",
            "/lead/name",
            "/lead/phone",
            "/attachment/office",
            "/concept/url",
        ] {
            let said = draft.pointer(text).and_then(serde_json::Value::as_str);
            assert!(said.is_some_and(|said| !said.is_empty()), "{text} is empty");
        }
        assert!(desk::public(&house).await.is_none());
        house
            .visitor()
            .get("/dortmund")
            .await
            .see_no("Sprachmittlerpool");
        desk::release(&house, AMAL, BRANDT).await;
        assert_eq!(desk::public(&house).await.as_ref(), Some(&draft));
        house
            .visitor()
            .get("/dortmund")
            .await
            .with_status(200)
            .see("Sprachmittlerpool");
        let mails = house.letters();
        assert_eq!(mails.len(), 1, "one reviewer was told");
        let to = mails[0].header("to").unwrap();
        assert!(to.ends_with(&format!("<{}>", BRANDT.email)), "{to}");
    }
}

#[tokio::test]
async fn what_was_taken_over_twice_is_there_once() {
    for engine in Engine::all() {
        let house = desk::published(engine).await;
        let before = desk::public(&house).await.unwrap();
        let mut brandt = house.signed_in(BRANDT).await;
        let page = desk::upload(&mut brandt).await;
        let path = address(&page).to_owned();
        let mut form = page.form(&path).untick("take-");
        let seen: Vec<_> = form
            .fields()
            .iter()
            .filter_map(|(name, _)| {
                name.strip_prefix("seen-")
                    .map(|part| format!("take-{part}"))
            })
            .collect();
        for part in &seen {
            form = form.tick(part, "yes");
        }
        let _taken = brandt.send(&form).await.location();
        let draft = desk::draft(&house).await.unwrap_or_else(|| before.clone());
        let count = |profile: &serde_json::Value| profile["undertakings"].as_array().unwrap().len();
        assert_eq!(count(&draft), count(&before));
        assert_eq!(
            draft["undertakings"][0]["id"],
            before["undertakings"][0]["id"]
        );
    }
}

#[tokio::test]
async fn an_import_overwrites_nothing_that_was_written_meanwhile() {
    for engine in Engine::all() {
        let house = desk::published(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        desk::write(&mut amal, "lead", "name", "Somebody New").await;
        let page = desk::upload(&mut amal).await;
        let form = page.form(address(&page));
        let is_ticked = form.fields().contains(&("take-lead", "yes"));
        assert!(
            !is_ticked,
            "what the draft says gives way only to somebody who asks for it"
        );
        let form = form.tick("take-lead", "yes");
        let mut brandt = house.signed_in(BRANDT).await;
        desk::write(&mut brandt, "lead", "name", "Somebody Newer").await;
        let refused = amal.send(&form).await;
        assert!(refused.status.is_client_error(), "{}", refused.status);
        refused.see(&say(&house, "refused-changed-meanwhile"));
        assert_eq!(
            desk::draft(&house).await.unwrap()["lead"]["name"],
            "Somebody Newer"
        );
    }
}

#[tokio::test]
async fn what_is_no_steckbrief_is_refused_and_not_kept() {
    for engine in Engine::all() {
        let house = desk::empty(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        let huge = vec![b'x'; 1_500_000];
        for (bytes, key) in [
            (&b""[..], "refused-file-empty"),
            (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "refused-file-not-text"),
            (b"Liebe Oma, mir geht es gut.", "refused-file-no-steckbrief"),
            (&huge[..], "refused-file-too-large"),
        ] {
            let path = format!("{EDITOR}/import");
            let page = amal
                .post_parts(&path, &[Part::File("file", "x.txt", bytes)])
                .await;
            page.with_status(422).see(&say(&house, key));
        }
        let kept = house
            .backdoor()
            .await
            .number("select count(*) from steckbrief_import")
            .await;
        assert_eq!(kept, 0);
    }
}

#[tokio::test]
async fn a_file_with_a_wicked_name_is_only_a_name() {
    let house = desk::empty(Engine::Sqlite).await;
    let mut amal = house.signed_in(AMAL).await;
    let name = "..%2F<img src=x onerror=alert(1)>.txt";
    let path = format!("{EDITOR}/import");
    let read = amal
        .post_parts(&path, &[Part::File("file", name, STECKBRIEF)])
        .await;
    for page in [read.location(), &path] {
        let page = amal.get(page).await.with_status(200);
        assert!(!page.text().contains("<img src=x"), "{}", page.asked);
    }
}

#[tokio::test]
async fn whoever_only_reads_brings_nothing() {
    let house = desk::empty(Engine::Sqlite).await;
    let mut ludmila = house.signed_in(LUDMILA).await;
    let file = Part::File("file", "steckbrief.txt", STECKBRIEF);
    ludmila
        .post_parts(&format!("{EDITOR}/import"), &[file])
        .await
        .with_status(404);
}
