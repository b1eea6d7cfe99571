//! S-10: a backup that was changed, cut off or comes from the future is not put back, and leaves what
//! is there alone.

use std::{
    fs::File,
    io::{Read, Write},
    path::{Path, PathBuf},
};

use serde_json::Value;
use sha2::{Digest, Sha256};
use tempfile::TempDir;
use testing::Engine;
use zip::{ZipArchive, ZipWriter, write::SimpleFileOptions};

use crate::{house, process::Place};

type Parts = Vec<(String, Vec<u8>)>;

fn unpack(file: &Path) -> Parts {
    let mut zip = ZipArchive::new(File::open(file).unwrap()).unwrap();
    let mut parts = Vec::new();
    for index in 0..zip.len() {
        let mut part = zip.by_index(index).unwrap();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).unwrap();
        parts.push((part.name().unwrap().into_owned(), bytes));
    }
    parts
}

fn pack(file: &Path, parts: &Parts) {
    let mut zip = ZipWriter::new(File::create(file).unwrap());
    for (name, bytes) in parts {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap();
}

fn part<'a>(parts: &'a mut Parts, name: &str) -> &'a mut Vec<u8> {
    let found = parts.iter_mut().find(|(own, _)| own == name);
    &mut found.unwrap().1
}

fn replace(bytes: &mut Vec<u8>, from: &str, to: &str) {
    let text = String::from_utf8(bytes.clone()).unwrap();
    assert!(text.contains(from), "{from} is not in it");
    *bytes = text.replacen(from, to, 1).into_bytes();
}

/// Makes the manifest say what the tables hold now, as a careful forger would.
fn cover_up(parts: &mut Parts, table: &str) {
    let bytes = part(parts, &format!("{table}.jsonl")).clone();
    let hash = Sha256::digest(&bytes);
    let hash = hash
        .iter()
        .fold(String::new(), |hash, byte| hash + &format!("{byte:02x}"));
    let manifest = part(parts, "manifest.json");
    let mut said: Value = serde_json::from_slice(manifest).unwrap();
    for saved in said["tables"].as_array_mut().unwrap() {
        if saved["name"] == table {
            saved["sha256"] = hash.as_str().into();
        }
    }
    *manifest = serde_json::to_vec(&said).unwrap();
}

type Forgery = (&'static str, fn(&mut Parts));

const FORGERIES: [Forgery; 6] = [
    ("changed or is damaged: account.jsonl", |parts| {
        replace(part(parts, "account.jsonl"), "Brandt", "Breit");
    }),
    ("changed or is damaged: session.jsonl", |parts| {
        parts.retain(|(name, _)| name != "session.jsonl");
    }),
    ("changed or is damaged: extra.jsonl", |parts| {
        parts.push(("extra.jsonl".to_owned(), b"[]\n".to_vec()));
    }),
    ("the log in the backup was tampered with", |parts| {
        replace(
            part(parts, "audit_entry.jsonl"),
            "profile-published",
            "profile-submitted",
        );
        cover_up(parts, "audit_entry");
    }),
    ("comes from a newer version", |parts| {
        replace(
            part(parts, "manifest.json"),
            "\"profile_0001_profile\"",
            "\"profile_0001_profile\",\"profile_9999_tomorrow\"",
        );
    }),
    ("does not read backups of format 2", |parts| {
        replace(
            part(parts, "manifest.json"),
            "\"format\": 1",
            "\"format\": 2",
        );
    }),
];

fn forged(folder: &Path, original: &Path, number: usize, forge: fn(&mut Parts)) -> PathBuf {
    let mut parts = unpack(original);
    forge(&mut parts);
    let file = folder.join(format!("forged-{number}.zip"));
    pack(&file, &parts);
    file
}

#[tokio::test(flavor = "multi_thread")]
async fn s_10_a_tampered_backup_is_refused_and_what_is_there_stays() {
    for engine in Engine::all() {
        let house = house::published(engine).await;
        let folder = TempDir::new().unwrap();
        let place = Place::of(house.storage(), folder.path());
        let target = folder.path().join("backup");
        place.must(&["backup", &target.display().to_string()]);
        house.house.close().await;
        let original = target.join("dortmund.zip");
        let backdoor = house.backdoor().await;
        let before = backdoor.dump().await;
        backdoor.close().await;
        for (number, (words, forge)) in FORGERIES.into_iter().enumerate() {
            let file = forged(folder.path(), &original, number, forge);
            let output = place.run(&["restore", &file.display().to_string(), "--replace"]);
            let said = String::from_utf8(output.stderr).unwrap();
            assert!(!output.status.success(), "{words}: it was taken");
            assert!(said.contains(words), "{said}");
            let backdoor = house.backdoor().await;
            assert!(
                backdoor.dump().await == before,
                "{words}: something changed"
            );
            backdoor.close().await;
        }
        let cut = folder.path().join("cut.zip");
        let whole = std::fs::read(&original).unwrap();
        std::fs::write(&cut, &whole[..whole.len() / 2]).unwrap();
        let output = place.run(&["restore", &cut.display().to_string(), "--replace"]);
        assert!(!output.status.success(), "half a file was taken");
    }
}
