//! Plans on the command line.

use std::{fs, path::Path};

use serde_json::Value;
use tempfile::TempDir;

use crate::{process::vielfalt, sources};

const POOL: &str = "solver/tests/data/pool.txt";

/// Runs `solver`: exit code and what it printed.
fn solver(arguments: &[&str]) -> (Option<i32>, String) {
    let mut command = vielfalt(&["solver"]);
    let output = command
        .args(arguments)
        .current_dir(sources::root())
        .output()
        .unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    (output.status.code(), said)
}

fn path(folder: &Path, name: &str) -> String {
    folder.join(name).display().to_string()
}

#[test]
fn a_plan_comes_with_a_certificate_that_is_checked_apart() {
    let folder = TempDir::new().unwrap();
    let out = path(folder.path(), "plan");
    let (code, said) = solver(&["plan", POOL, "--json", "--certificate", &out]);
    assert_eq!(code, Some(0));
    let said: Value = serde_json::from_str(&said).unwrap();
    let keys: Vec<&str> = said
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    let mut wanted = ["cost", "bound", "gap", "served", "seconds", "valid"];
    wanted.sort_unstable();
    assert_eq!(keys, wanted);
    assert_eq!(said["valid"], true);
    assert!(said["bound"].as_i64() <= said["cost"].as_i64());
    let (code, verdict) = solver(&["check", POOL, &out]);
    assert_eq!(code, Some(0));
    assert!(verdict.contains(&said["cost"].to_string()), "{verdict}");
    // A better cost than the plan has is not believed.
    let text = fs::read_to_string(&out).unwrap();
    let cost = format!("cost {}", said["cost"]);
    assert!(text.contains(&cost));
    fs::write(&out, text.replace(&cost, "cost 1")).unwrap();
    assert_eq!(solver(&["check", POOL, &out]).0, Some(1));
}

#[test]
fn aims_in_strict_order_each_tell_their_value_and_bound() {
    let (code, said) = solver(&["plan", POOL, "--strict", "--json"]);
    assert_eq!(code, Some(0));
    let strict: Value = serde_json::from_str(&said).unwrap();
    assert_eq!(strict["valid"], true);
    let levels = strict["levels"].as_array().unwrap();
    let aims: Vec<_> = levels.iter().map(|level| level["aim"].as_str()).collect();
    let wanted = [
        "open at 200000",
        "open at 60000",
        "open at 20000",
        "wishes",
        "travel",
        "fairness",
    ];
    assert_eq!(aims, wanted.map(Some));
    assert!(
        levels
            .iter()
            .all(|level| level["bound"].as_i64() <= level["value"].as_i64())
    );
    let (_, said) = solver(&["plan", POOL, "--json"]);
    let weighed: Value = serde_json::from_str(&said).unwrap();
    assert!(weighed["bound"].as_i64() <= strict["cost"].as_i64());
}

#[test]
fn tasks_are_covered_by_as_few_people_as_possible() {
    let folder = TempDir::new().unwrap();
    let file = path(folder.path(), "tasks");
    // Two overlap, the third follows; each person can do two of them.
    let text =
        "Type = 1\nJobs = 3\n0 60\n30 90\n90 120\nQualifications = 3\n2: 0 2\n2: 1 2\n2: 0 1\n";
    fs::write(&file, text).unwrap();
    let (code, said) = solver(&["smptsp", &file, "--seconds", "2", "--json"]);
    assert_eq!(code, Some(0));
    let said: Value = serde_json::from_str(&said).unwrap();
    assert_eq!(said["people"], 2);
    assert_eq!(said["bound"], 2);
    assert_eq!(said["valid"], true);
    assert!(said["seconds"].is_number());
}

#[test]
fn what_is_no_question_is_refused_with_its_place() {
    let folder = TempDir::new().unwrap();
    let file = path(folder.path(), "nonsense");
    fs::write(&file, "H 1 1 1 1 1\nP a b\n").unwrap();
    for arguments in [["plan", &file], ["smptsp", &file], ["plan", "nowhere.txt"]] {
        let output = vielfalt(&["solver"]).args(arguments).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(said.contains(arguments[1]), "{said}");
    }
}
