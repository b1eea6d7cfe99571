//! The command line.

use std::{collections::BTreeSet, fs};

use serde_json::Value;
use tempfile::TempDir;

use crate::{
    house,
    process::{Place, vielfalt},
    sources,
};

const DORTMUND: &str = "areas/profile/data/steckbrief-dortmund.txt";

/// Runs `steckbrief check` on `file`: exit code and what it printed.
fn check(file: &str, json: bool) -> (Option<i32>, String) {
    let mut arguments = vec!["steckbrief", "check", file];
    if json {
        arguments.push("--json");
    }
    let output = vielfalt(&arguments)
        .current_dir(sources::root())
        .output()
        .unwrap();
    (
        output.status.code(),
        String::from_utf8(output.stdout).unwrap(),
    )
}

fn keys(value: &Value) -> BTreeSet<&str> {
    value
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect()
}

#[test]
#[expect(clippy::too_many_lines, reason = "one story, told in its order")]
fn dortmunds_steckbrief_is_understood_with_exactly_the_promised_keys() {
    let (code, said) = check(DORTMUND, true);
    assert_eq!(code, Some(0));
    let understood: Value = serde_json::from_str(&said).unwrap();
    let promised = [
        "name",
        "municipality",
        "municipality_kind",
        "concept_url",
        "focus_areas",
        "tasks",
        "attachment",
        "best_practice",
        "lead",
        "council_decision",
        "unknown_fields",
        "findings",
    ];
    assert_eq!(keys(&understood), BTreeSet::from(promised));
    let count = |key: &str| understood[key].as_array().unwrap().len();
    assert_eq!(
        (count("focus_areas"), count("tasks"), count("best_practice")),
        (2, 14, 5)
    );
    assert_eq!(
        keys(&understood["focus_areas"][0]),
        BTreeSet::from(["title", "text"])
    );
    for task in understood["tasks"]
        .as_array()
        .into_iter()
        .chain(understood["best_practice"].as_array())
        .flatten()
    {
        assert_eq!(keys(task), BTreeSet::from(["text", "projects", "kind"]));
    }
    let lead = [
        "name", "street", "postcode", "town", "phone", "email", "homepage",
    ];
    for (key, fields) in [
        ("attachment", &["office", "division", "head"][..]),
        ("lead", &lead[..]),
        ("council_decision", &["body", "date"][..]),
    ] {
        assert_eq!(keys(&understood[key]), fields.iter().copied().collect());
        for field in fields {
            assert!(
                understood[key][field].is_string(),
                "{key}.{field} is not filled"
            );
        }
    }
    assert_eq!(understood["municipality_kind"], "kreisfreie_stadt");
    assert_eq!(understood["council_decision"]["date"], "2013-06-13");
    assert!(
        understood["lead"]["phone"]
            .as_str()
            .unwrap()
            .starts_with("+49231")
    );
    for finding in understood["findings"].as_array().unwrap() {
        assert_eq!(
            keys(finding),
            BTreeSet::from(["field", "severity", "message"])
        );
    }
    let (code, said) = check(DORTMUND, false);
    assert!(code == Some(0) && said.contains("Schwerpunkt"), "{said}");
}

#[test]
fn the_exit_code_says_how_well_a_steckbrief_was_understood() {
    let folder = TempDir::new().unwrap();
    let file = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::write(&path, text).unwrap();
        path.display().to_string()
    };
    let wrong = "Name\tKommunales Integrationszentrum Hamm\nRatsbeschluss\tRat der Stadt Hamm, 31.02.2013\n";
    assert_eq!(check(&file("wrong.txt", wrong), true).0, Some(1));
    for (name, text) in [
        ("empty.txt", ""),
        ("letter.txt", "Liebe Oma,\n\nmir geht es gut.\n"),
    ] {
        let (code, said) = check(&file(name, text), true);
        assert_eq!((code, said.as_str()), (Some(2), ""), "{name}");
    }
    assert_eq!(
        check(
            &folder.path().join("missing.txt").display().to_string(),
            false
        )
        .0,
        Some(2)
    );
}

#[test]
fn every_route_is_listed_with_method_path_area_and_right() {
    let output = vielfalt(&["routes", "--json"]).output().unwrap();
    let listed: Value = serde_json::from_slice(&output.stdout).unwrap();
    let listed = listed.as_array().unwrap();
    assert_eq!(listed.len(), house::routes().len());
    let areas: BTreeSet<&str> = app::areas::all().iter().map(|area| area.key).collect();
    for route in listed {
        assert_eq!(
            keys(route),
            BTreeSet::from(["method", "path", "area", "right"])
        );
        let text = |key: &str| route[key].as_str().unwrap();
        assert!(["GET", "POST"].contains(&text("method")), "{route}");
        assert!(
            text("path").starts_with('/') && !text("right").is_empty(),
            "{route}"
        );
        assert!(
            text("area") == "platform" || areas.contains(text("area")),
            "{route}"
        );
    }
    let plain = String::from_utf8(vielfalt(&["routes"]).output().unwrap().stdout).unwrap();
    assert_eq!(plain.lines().count(), listed.len());
}

#[test]
#[expect(clippy::too_many_lines, reason = "one story, told in its order")]
fn people_are_added_listed_and_let_in_by_a_link() {
    let folder = TempDir::new().unwrap();
    let place = Place::new(folder.path(), None);
    let add = [
        "user",
        "add",
        "--name",
        "Amal Yılmaz",
        "--email",
        "amal@ki.example",
        "--role",
        "coordinator",
    ];
    let early = place.run(&add);
    assert!(!early.status.success());
    let advice = String::from_utf8(early.stderr).unwrap();
    assert!(advice.contains("vielfalt centre add dortmund"), "{advice}");

    assert!(!place.run(&["centre", "add", "atlantis"]).status.success());
    place.must(&["centre", "add", "dortmund"]);
    place.must(&["centre", "add", "dortmund"]);
    assert_eq!(place.must(&["centre", "list"]), "dortmund");

    let id = place.must(&add);
    assert!(
        !place.run(&add).status.success(),
        "one address, two accounts"
    );
    for wrong in [
        [
            "user",
            "add",
            "--name",
            "X",
            "--email",
            "x@ki.example",
            "--role",
            "emperor",
        ],
        [
            "user",
            "add",
            "--name",
            "X",
            "--email",
            "no address",
            "--role",
            "director",
        ],
    ] {
        assert!(!place.run(&wrong).status.success(), "{wrong:?}");
    }
    let listed: Value = serde_json::from_str(&place.must(&["user", "list", "--json"])).unwrap();
    let listed = listed.as_array().unwrap();
    assert_eq!(listed.len(), 1);
    assert_eq!(listed[0]["id"], id.as_str());
    assert_eq!(listed[0]["roles"], serde_json::json!(["coordinator"]));
    assert!(
        place
            .must(&["user", "list"])
            .contains("Amal Yılmaz\tamal@ki.example\tcoordinator")
    );

    assert!(
        !place
            .run(&["user", "link", "nobody@ki.example"])
            .status
            .success()
    );
    let link = place.must(&["user", "link", "amal@ki.example"]);
    assert!(link.contains("/dortmund/anmelden/"), "{link}");
    assert!(
        place
            .must(&["audit", "verify"])
            .starts_with("The log is intact: 2 entries")
    );
}
