//! Everything we build from may be combined with a work under the EUPL: `deny.toml` says what.

use std::{collections::BTreeSet, iter::Peekable, process::Command, vec::IntoIter};

use serde_json::Value;

use crate::sources;

#[test]
fn every_package_has_a_licence_that_goes_with_ours() {
    let lists: toml::Table = sources::read("deny.toml").parse().unwrap();
    let allowed = lists["licenses"]["allow"].as_array().unwrap();
    let allowed: BTreeSet<&str> = allowed.iter().filter_map(toml::Value::as_str).collect();
    let banned: BTreeSet<&str> = lists["bans"]["deny"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|ban| ban["crate"].as_str())
        .collect();
    for package in packages() {
        let name = package["name"].as_str().unwrap();
        let licence = package["license"].as_str().unwrap_or("none");
        assert!(is_allowed(licence, &allowed), "{name}: {licence}");
        assert!(!banned.contains(name), "{name} is banned in deny.toml");
    }
}

fn packages() -> Vec<Value> {
    let host = Command::new("rustc")
        .arg("-vV")
        .output()
        .expect("rustc answers")
        .stdout;
    let host = String::from_utf8(host).unwrap();
    let host = host
        .lines()
        .find_map(|line| line.strip_prefix("host: "))
        .unwrap();
    let metadata = Command::new(env!("CARGO"))
        .args([
            "metadata",
            "--format-version",
            "1",
            "--locked",
            "--filter-platform",
            host,
        ])
        .current_dir(sources::root())
        .output()
        .expect("cargo answers");
    assert!(
        metadata.status.success(),
        "{}",
        String::from_utf8_lossy(&metadata.stderr)
    );
    let metadata: Value = serde_json::from_slice(&metadata.stdout).unwrap();
    metadata["packages"].as_array().unwrap().clone()
}

/// Whether an SPDX expression can be satisfied with allowed licences alone.
fn is_allowed(expression: &str, allowed: &BTreeSet<&str>) -> bool {
    let spaced = expression
        .replace('/', " OR ")
        .replace('(', " ( ")
        .replace(')', " ) ");
    let words: Vec<String> = spaced.split_whitespace().map(str::to_owned).collect();
    let mut words = words.into_iter().peekable();
    any(&mut words, allowed) && words.next().is_none()
}

type Words = Peekable<IntoIter<String>>;

fn any(words: &mut Words, allowed: &BTreeSet<&str>) -> bool {
    let mut holds = all(words, allowed);
    while words.next_if(|word| word == "OR").is_some() {
        holds |= all(words, allowed);
    }
    holds
}

fn all(words: &mut Words, allowed: &BTreeSet<&str>) -> bool {
    let mut holds = one(words, allowed);
    while words.next_if(|word| word == "AND").is_some() {
        holds &= one(words, allowed);
    }
    holds
}

fn one(words: &mut Words, allowed: &BTreeSet<&str>) -> bool {
    let word = words.next().unwrap_or_default();
    if word == "(" {
        let holds = any(words, allowed);
        return words.next().is_some_and(|word| word == ")") && holds;
    }
    if words.next_if(|word| word == "WITH").is_some() {
        let exception = words.next().unwrap_or_default();
        return allowed.contains(format!("{word} WITH {exception}").as_str());
    }
    allowed.contains(word.as_str())
}

#[test]
fn a_licence_expression_is_read_as_spdx_means_it() {
    let allowed = BTreeSet::from(["MIT", "Apache-2.0", "Apache-2.0 WITH LLVM-exception"]);
    for good in [
        "MIT",
        "MIT OR GPL-3.0",
        "MIT/GPL-3.0",
        "GPL-3.0 OR (MIT AND Apache-2.0)",
        "Apache-2.0 WITH LLVM-exception OR GPL-3.0",
    ] {
        assert!(is_allowed(good, &allowed), "{good}");
    }
    for bad in [
        "GPL-3.0",
        "MIT AND GPL-3.0",
        "(MIT OR Apache-2.0) AND GPL-3.0",
        "none",
        "",
        "( MIT",
    ] {
        assert!(!is_allowed(bad, &allowed), "{bad}");
    }
}
