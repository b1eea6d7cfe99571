//! Imports run downward only. What each file of an area may and may not do.

use std::collections::BTreeSet;

use toml::Table;

use crate::sources::{self, Source};

/// Longest file, in lines.
const LONGEST: usize = 400;

/// What each crate may import of ours.
const FLOORS: &[(&str, &[&str])] = &[
    ("values", &[]),
    ("steckbrief", &[]),
    ("solver", &[]),
    ("papers", &["values"]),
    ("platform", &["values"]),
    ("registry", &["platform", "values"]),
    ("testing", &["platform", "values"]),
];

/// What every area may import of ours, and what single areas may beyond that.
const BELOW_AREAS: &[&str] = &["platform", "registry", "values"];
const BESIDE_AREAS: &[(&str, &str)] = &[
    ("areas/interpreting", "solver"),
    ("areas/profile", "steckbrief"),
];

struct Manifest {
    folder: String,
    table: Table,
}

fn manifests() -> Vec<Manifest> {
    let read = |folder: String| {
        let table = sources::read(&format!("{folder}/Cargo.toml"))
            .parse()
            .unwrap();
        Manifest { folder, table }
    };
    sources::crates().into_iter().map(read).collect()
}

impl Manifest {
    fn name(&self) -> &str {
        self.table["package"]["name"].as_str().unwrap()
    }

    fn uses(&self, section: &str) -> Vec<&str> {
        let table = self.table.get(section).and_then(toml::Value::as_table);
        table
            .into_iter()
            .flat_map(|table| table.keys().map(String::as_str))
            .collect()
    }

    fn may_import(&self) -> Vec<&'static str> {
        if let Some((_, allowed)) = FLOORS.iter().find(|(name, _)| *name == self.name()) {
            return allowed.to_vec();
        }
        let extra = BESIDE_AREAS
            .iter()
            .filter(|(folder, _)| *folder == self.folder);
        BELOW_AREAS
            .iter()
            .copied()
            .chain(extra.map(|(_, name)| *name))
            .collect()
    }
}

#[test]
fn imports_run_downward_only_and_no_area_imports_another() {
    let manifests = manifests();
    let ours: BTreeSet<&str> = manifests.iter().map(Manifest::name).collect();
    for manifest in manifests.iter().filter(|manifest| manifest.name() != "app") {
        let allowed = manifest.may_import();
        let used = ["dependencies", "build-dependencies"]
            .map(|part| manifest.uses(part))
            .concat();
        for name in used.into_iter().filter(|name| ours.contains(name)) {
            assert!(
                allowed.contains(&name),
                "{} imports {name}",
                manifest.folder
            );
        }
    }
}

#[test]
fn the_tool_shed_is_only_used_by_tests() {
    for manifest in manifests() {
        let used = ["dependencies", "build-dependencies"]
            .map(|part| manifest.uses(part))
            .concat();
        assert!(
            !used.contains(&"testing"),
            "{} ships with the tests' tools",
            manifest.folder
        );
        for name in manifest.uses("dev-dependencies") {
            let is_ours = sources::crates()
                .iter()
                .any(|folder| folder.ends_with(name));
            let is_known = name == "testing" || manifest.may_import().contains(&name);
            assert!(
                !is_ours || is_known,
                "tests of {} import {name}",
                manifest.folder
            );
        }
    }
}

#[test]
fn only_the_binary_typesets() {
    let typesets = manifests().into_iter().filter(|manifest| {
        ["dependencies", "dev-dependencies", "build-dependencies"]
            .iter()
            .any(|section| manifest.uses(section).contains(&"papers"))
    });
    assert_eq!(
        typesets.map(|manifest| manifest.folder).collect::<Vec<_>>(),
        ["app"]
    );
}

#[test]
fn no_file_is_too_long() {
    for folder in sources::crates() {
        for file in sources::files(&folder, ".rs") {
            let lines = file.text.lines().count();
            assert!(
                lines <= LONGEST,
                "{} has {lines} lines; split it by noun",
                file.path
            );
        }
    }
}

/// The folders whose files keep to the five words: the areas, and the registry with its nouns.
fn of_one_shape() -> impl Iterator<Item = String> {
    sources::areas().into_iter().chain(["registry".to_owned()])
}

/// The files of all areas that are called `name`, or lie in a folder of that name.
fn files_called(name: &str) -> Vec<Source> {
    let (file, folder) = (format!("/{name}.rs"), format!("/{name}/"));
    let all = of_one_shape().flat_map(|area| sources::files(&format!("{area}/src"), ".rs"));
    all.filter(|source| source.path.ends_with(&file) || source.path.contains(&folder))
        .collect()
}

#[track_caller]
fn says_none_of(files: &[Source], forbidden: &[&str]) {
    assert!(!files.is_empty(), "there are such files");
    for file in files {
        for (number, line) in file.code() {
            for word in forbidden {
                assert!(!line.contains(word), "{}:{number} says »{word}«", file.path);
            }
        }
    }
}

#[test]
fn rules_are_pure() {
    let database = [
        "async",
        ".await",
        "sea_orm",
        "sqlx",
        "platform::database",
        "axum",
    ];
    says_none_of(&files_called("rules"), &database);
    says_none_of(
        &files_called("rules"),
        &["Clock", ".now()", ".today()", ".say("],
    );
}

#[test]
fn only_stores_touch_the_database() {
    for name in ["pages", "actions", "rules", "model"] {
        says_none_of(&files_called(name), &["sea_orm", "sqlx"]);
    }
    let others = of_one_shape().flat_map(|area| sources::files(&format!("{area}/src"), ".rs"));
    let others = others.filter(|file| !file.path.ends_with("/store.rs"));
    let others = others.filter(|file| !file.path.contains("/store/"));
    says_none_of(&others.collect::<Vec<_>>(), &["sea_orm", "sqlx"]);
}

#[test]
fn actions_stores_and_models_know_no_pages() {
    for name in ["actions", "store", "model"] {
        says_none_of(
            &files_called(name),
            &["axum::", "askama", "Template", "Html(", "<p>"],
        );
    }
}

#[test]
fn an_area_writes_its_addresses_in_one_place() {
    for area in of_one_shape() {
        for file in sources::files(&format!("{area}/src"), ".rs") {
            if file.path.ends_with("/paths.rs") {
                continue;
            }
            for (number, line) in file.code() {
                for start in ["\"/intern/", "\"/vorhaben/"] {
                    assert!(
                        !line.contains(start),
                        "{}:{number} builds an address",
                        file.path
                    );
                }
            }
        }
    }
}

#[test]
fn the_platform_knows_no_word_of_the_domain() {
    for file in sources::files("platform/src", ".rs") {
        for (number, line) in file.code() {
            let line = line.to_lowercase();
            for word in [
                "steckbrief",
                "schwerpunkt",
                "vorhaben",
                "sprachmittl",
                "dortmund",
            ] {
                assert!(!line.contains(word), "{}:{number} says »{word}«", file.path);
            }
        }
    }
}

/// Nouns of the registry may use each other, but never in a circle of two.
#[test]
fn no_two_nouns_of_the_registry_lean_on_each_other() {
    let nouns: Vec<String> = registry::areas()
        .iter()
        .map(|noun| noun.key.to_owned())
        .collect();
    let uses = |noun: &str, other: &str| {
        let files = sources::files(&format!("registry/src/{noun}"), ".rs");
        let path = format!("crate::{other}::");
        let alone = format!("crate::{other};");
        let in_a_group = format!("{other},");
        files.iter().any(|file| {
            file.text.contains(&path)
                || file.text.contains(&alone)
                || file.text.lines().any(|line| line.trim() == in_a_group)
        })
    };
    for noun in &nouns {
        for other in nouns.iter().filter(|other| *other != noun) {
            assert!(
                !(uses(noun, other) && uses(other, noun)),
                "{noun} and {other} lean on each other"
            );
        }
    }
}
