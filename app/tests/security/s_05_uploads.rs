//! S-05: files that people bring along (ASVS 5.0 V5). What the documents take and how they give it
//! back is tested in `registry/tests/documents.rs`; here every form of the house that takes a file.

use std::{
    collections::BTreeMap,
    io::{Cursor, Write},
};

use scraper::Selector;
use testing::{BRANDT, Engine, FilledForm, Part, TestHouse};
use zip::{ZipWriter, write::SimpleFileOptions};

use crate::house::{self, Names};

/// A workbook of a few kilobytes that becomes 200 megabytes.
fn bomb() -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let zeros = vec![b' '; 1024 * 1024];
    for name in [
        "[Content_Types].xml",
        "xl/workbook.xml",
        "xl/worksheets/sheet1.xml",
    ] {
        archive
            .start_file(name, SimpleFileOptions::default())
            .unwrap();
        for _ in 0..70 {
            archive.write_all(&zeros).unwrap();
        }
    }
    archive.finish().unwrap().into_inner()
}

/// Every form that takes a file: where it is sent, its texts, the name of its file.
async fn forms(house: &TestHouse) -> BTreeMap<String, (FilledForm, String)> {
    let names = Names::of(house).await;
    let file = Selector::parse("form input[type=file]").unwrap();
    let action = Selector::parse("form").unwrap();
    let mut found = BTreeMap::new();
    for route in house::routes().iter().filter(|route| route.method == "GET") {
        let mut brandt = house.signed_in(BRANDT).await;
        let page = brandt.get(&names.address(route)).await;
        let html = page.html();
        for form in html.select(&action) {
            let input = Selector::parse("input[type=file]").unwrap();
            let Some(input) = form.select(&input).next() else {
                continue;
            };
            let action = form.attr("action").unwrap_or_default();
            let name = input.attr("name").unwrap_or_default().to_owned();
            let path = action.split('?').next().unwrap_or_default();
            // Without an action a form goes to where it stands.
            let to = if path.is_empty() {
                names.address(route)
            } else {
                action.to_owned()
            };
            found.insert(to, (page.form(path), name));
        }
        assert_eq!(
            html.select(&file).count() > 0,
            page.text().contains("multipart/form-data"),
            "{}",
            page.asked
        );
    }
    found
}

#[tokio::test]
async fn s_05_no_form_takes_a_program_a_page_or_a_bomb_whatever_it_is_called() {
    let house = house::published(Engine::Sqlite).await;
    let forms = forms(&house).await;
    assert!(forms.len() >= 2, "{:?}", forms.keys());
    let backdoor = house.backdoor().await;
    let bomb = bomb();
    assert!(bomb.len() < 4 * 1024 * 1024);
    let files: [(&str, &[u8]); 5] = [
        ("bescheid.pdf", b"MZ\x90\0\x03\0\0\0CANARY-PROGRAM"),
        ("tabelle.xlsx", b"<!DOCTYPE html><script>CANARY()</script>"),
        (
            "bild.png",
            b"<svg xmlns='http://www.w3.org/2000/svg' onload='CANARY()'/>",
        ),
        ("tabelle.xlsx", &bomb),
        ("../../CANARY.xlsx", b"PK\x03\x04CANARY"),
    ];
    for (action, (form, file)) in &forms {
        for (name, bytes) in files {
            let mut brandt = house.signed_in(BRANDT).await;
            let texts = form.fields().into_iter().filter(|(own, _)| own != file);
            let mut parts: Vec<Part<'_>> =
                texts.map(|(name, text)| Part::Text(name, text)).collect();
            parts.push(Part::File(file, name, bytes));
            let page = brandt.post_parts(action, &parts).await;
            assert!(
                page.status.is_client_error(),
                "{action} takes {name}: {}",
                page.status
            );
        }
    }
    assert!(!backdoor.dump().await.contains("CANARY"));
}
