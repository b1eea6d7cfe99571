//! P-02: everything that is kept about somebody is handed out (Art. 15 and 20 DSGVO).

use std::collections::BTreeSet;

use serde_json::Value;
use tempfile::TempDir;
use testing::{AMAL, Engine, NILS, TestHouse};
use values::language::Language;

use super::canary::{CANARY, sing};
use crate::{house, process::Place};

async fn dossier(house: &TestHouse, end: &str) -> Vec<u8> {
    let account = house.account(CANARY).await;
    let mut nils = house.signed_in(NILS).await;
    let address = format!("/dortmund/intern/datenschutz/konto/{account}{end}");
    nils.get(&address).await.with_status(200).body.to_vec()
}

/// Tables of the platform whose rows belong to an account.
async fn of_account(house: &TestHouse) -> Vec<String> {
    let backdoor = house.backdoor().await;
    let mut found = Vec::new();
    for table in backdoor.tables().await {
        let is_ours = !table.starts_with("profile_") && !table.starts_with("steckbrief_");
        let probe = format!("select count(account_id) from {table}");
        if is_ours && !backdoor.refuses(&probe).await {
            found.push(table);
        }
    }
    found
}

#[tokio::test]
async fn p_02_every_area_and_every_table_of_an_account_appears_or_says_why_not() {
    for engine in Engine::all() {
        let house = house::published(engine).await;
        sing(&house).await;
        let json: Value = serde_json::from_slice(&dossier(&house, "/auskunft.json").await).unwrap();
        for area in &house.house.areas {
            let is_kept = json["kept"].get(area.key).is_some();
            let is_excused = json["keeps_nothing"][area.key].as_str();
            assert!(
                is_kept || is_excused.is_some_and(|reason| reason.len() > 10),
                "{} is missing",
                area.key
            );
        }
        let own = &json["kept"]["platform"];
        for table in of_account(&house).await {
            // Names beside the log are the log's own; an erasure is asked for about somebody.
            // Those of areas stand below the area.
            let is_of_area = house
                .house
                .areas
                .iter()
                .any(|area| area.tables.iter().any(|own| own.name == table));
            if !["audit_name", "erasure"].contains(&table.as_str()) && !is_of_area {
                assert!(own[&table].is_array(), "{table} is missing in {own:#}");
            }
        }
        assert_eq!(own["account"]["email"], CANARY.email);
        assert_eq!(own["account"]["name"], CANARY.name);
        assert_eq!(own["account_role"][0]["role"], "coordinator");
        assert!(own["session"][0]["created_at"].as_str().is_some());
        assert!(own["log"].as_array().unwrap().len() >= 3);
        assert!(own["outbox"].as_array().unwrap().len() >= 2);
        assert!(json["kept"]["profile"].to_string().contains("about"));
    }
}

#[tokio::test]
async fn p_02_the_same_stands_on_the_page_and_on_accessible_paper() {
    let house = house::published(Engine::Sqlite).await;
    sing(&house).await;
    let page = String::from_utf8(dossier(&house, "").await).unwrap();
    for words in [CANARY.name, CANARY.email, "Anmeldungen", "Steckbrief"] {
        assert!(page.contains(words), "{words} is missing");
    }
    let paper = dossier(&house, "/auskunft.pdf").await;
    assert!(paper.starts_with(b"%PDF-1.7"));
    let claims = |part: &str| {
        paper
            .windows(part.len())
            .any(|window| window == part.as_bytes())
    };
    assert!(claims("<pdfuaid:part>1</pdfuaid:part>"));
    let mut nils = house.signed_in(NILS).await;
    let register = nils
        .get("/dortmund/intern/datenschutz/verzeichnis.pdf")
        .await;
    assert!(register.with_status(200).body.starts_with(b"%PDF-1.7"));
}

#[tokio::test]
async fn p_02_whoever_is_asked_for_is_found_by_address_and_by_nothing_vague() {
    const SEARCH: &str = "/dortmund/intern/datenschutz/suche";
    let house = house::published(Engine::Sqlite).await;
    let mut nils = house.signed_in(NILS).await;
    let found = nils
        .post(SEARCH, &[("whom", "AMAL.yilmaz@ki.example")])
        .await;
    let id = house.account(AMAL).await.to_string();
    assert!(found.location().ends_with(&id));
    for typed in ["", "Amal", "0190aaaa-0000-7000-8000-000000000001"] {
        nils.post(SEARCH, &[("whom", typed)]).await.with_status(422);
    }
}

#[test]
fn p_02_the_command_line_writes_the_same() {
    let folder = TempDir::new().unwrap();
    let place = Place::new(folder.path(), None);
    place.must(&["centre", "add", "dortmund"]);
    let add = [
        "user",
        "add",
        "--name",
        CANARY.name,
        "--email",
        CANARY.email,
    ];
    place.must(&[&add[..], &["--role", "coordinator"]].concat());
    let (json, pdf) = (folder.path().join("a.json"), folder.path().join("a.pdf"));
    for file in [&json, &pdf] {
        let file = file.display().to_string();
        let ask = [
            "privacy",
            "export",
            "--account",
            CANARY.email,
            "--out",
            &file,
        ];
        place.must(&ask);
    }
    let said: Value = serde_json::from_slice(&std::fs::read(json).unwrap()).unwrap();
    assert_eq!(said["about"]["name"], CANARY.name);
    assert!(std::fs::read(pdf).unwrap().starts_with(b"%PDF"));
    let unknown = place.run(&[
        "privacy",
        "export",
        "--account",
        "x@y.example",
        "--out",
        "z",
    ]);
    assert!(!unknown.status.success());
}

/// Names of fields that somebody would read as they stand in the program, with their area.
fn unnamed(house: &TestHouse, area: &str, kept: &Value, found: &mut BTreeSet<String>) {
    match kept {
        Value::Object(fields) => {
            for (key, value) in fields {
                let word = key.replace('_', "-");
                let names = [
                    format!("field-{area}-{word}"),
                    format!("privacy-field-{word}"),
                ];
                if !names
                    .iter()
                    .any(|name| house.house.texts.has(Language::German, name))
                {
                    found.insert(format!("{area}: {key}"));
                }
                unnamed(house, area, value, found);
            }
        }
        Value::Array(items) => items
            .iter()
            .for_each(|item| unnamed(house, area, item, found)),
        _ => {}
    }
}

#[tokio::test]
async fn p_02_every_field_that_is_handed_out_has_a_name_people_understand() {
    let house = house::published(Engine::Sqlite).await;
    sing(&house).await;
    let backdoor = house.backdoor().await;
    let people = backdoor.texts("select lower(hex(id)) from person").await;
    let mut nils = house.signed_in(NILS).await;
    let mut found = BTreeSet::new();
    let mut whom: Vec<String> = people.iter().map(|id| format!("person/{id}")).collect();
    whom.push(format!("konto/{}", house.account(CANARY).await));
    whom.push(format!("konto/{}", house.account(AMAL).await));
    for one in whom {
        let address = format!("/dortmund/intern/datenschutz/{one}/auskunft.json");
        let page = nils.get(&address).await.with_status(200);
        let json: Value = serde_json::from_slice(&page.body).unwrap();
        for (area, kept) in json["kept"].as_object().unwrap() {
            unnamed(&house, area, kept, &mut found);
        }
    }
    assert_eq!(found, BTreeSet::new(), "give them a text `field-AREA-NAME`");
}
