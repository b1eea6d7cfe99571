//! S-10: a backup is taken while people write, put back elsewhere, and is what was there (ASVS 5.0
//! has no chapter on it; BSI CON.3).

use std::{
    collections::BTreeMap,
    fs::File,
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread,
};

use platform::{
    audit::{self, Verdict},
    database::Storage,
};
use serde_json::Value;
use tempfile::TempDir;
use testing::{AMAL, BRANDT, Backdoor, Engine, Ground, Part, TestHouse};
use zip::ZipArchive;

use crate::{
    browser::Browser,
    house,
    privacy::{
        canary::sing,
        erasure::{ask, traces_in},
    },
    process::Place,
};

/// What putting back changes on purpose: it tells of itself in the log, and signs everybody out.
const CHANGED: [&str; 5] = [
    "audit_entry",
    "audit_head",
    "audit_name",
    "session",
    "sign_in_link",
];

fn manifest(file: &Path) -> Value {
    let mut zip = ZipArchive::new(File::open(file).unwrap()).unwrap();
    serde_json::from_reader(zip.by_name("manifest.json").unwrap()).unwrap()
}

/// Rows and hash of each table, without those that putting back changes.
fn content(file: &Path) -> BTreeMap<String, (u64, String)> {
    let manifest = manifest(file);
    let tables = manifest["tables"].as_array().unwrap().iter();
    let text = |table: &Value, key: &str| table[key].as_str().unwrap().to_owned();
    tables
        .map(|table| {
            let rows = table["rows"].as_u64().unwrap();
            (text(table, "name"), (rows, text(table, "sha256")))
        })
        .filter(|(name, _)| !CHANGED.contains(&name.as_str()))
        .collect()
}

/// Something of every type: a file has bytes that are no text.
async fn keep_a_file(house: &TestHouse) {
    let mut brandt = house.signed_in(BRANDT).await;
    let fund = [("name", "Topf"), ("funder", "Land")];
    let page = brandt.post("/dortmund/intern/mittel/neu", &fund).await;
    let id = page.location().rsplit('/').next().unwrap().to_owned();
    let bytes = [&b"%PDF-1.7\n\0\xff\r\n\""[..], &vec![7; 700_000]].concat();
    let parts = [
        Part::File("file", "Bescheid.pdf", &bytes),
        Part::Text("description", "Bescheid"),
    ];
    let to = format!("/dortmund/intern/dokumente/an/fund/{id}");
    brandt.post_parts(&to, &parts).await.with_status(303);
}

/// How often the draft was edited: rows of the edits, entries of the log.
async fn edits_of(storage: &Storage) -> (i64, i64) {
    let backdoor = Backdoor::open(&storage.centre("dortmund")).await;
    let entries = "select count(*) from audit_entry where action = 'profile-edited'";
    let entries = backdoor.number(entries).await;
    let edits = backdoor.number("select count(*) from profile_edit").await;
    backdoor.close().await;
    (edits, entries)
}

/// Writes until it is over; says how often.
fn keep_writing(
    browser: Browser,
    address: String,
    is_over: &Arc<AtomicBool>,
) -> thread::JoinHandle<usize> {
    let is_over = Arc::clone(is_over);
    thread::spawn(move || {
        let mut written = 0;
        while !is_over.load(Ordering::Acquire) {
            let title = format!("Vorhaben {written}");
            if browser.save(&address, &title) == Some(303) {
                written += 1;
            }
        }
        written
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn s_10_a_backup_taken_while_people_write_is_put_back_on_either_engine_as_it_was() {
    for engine in Engine::all() {
        let house = house::published(engine).await;
        keep_a_file(&house).await;
        let before = edits_of(house.storage()).await;
        let folder = TempDir::new().unwrap();
        let place = Place::of(house.storage(), folder.path());
        let server = place.serve();
        let mut browser = Browser::new();
        let link = place.must(&["user", "link", AMAL.email]);
        browser.sign_in(&server.address, link.split_once("/dortmund").unwrap().1);
        let is_over = Arc::new(AtomicBool::new(false));
        let writer = keep_writing(browser.clone(), server.address.clone(), &is_over);
        while edits_of(house.storage()).await.1 == before.1 {
            thread::yield_now();
        }
        let target = folder.path().join("backup");
        let target_text = target.display().to_string();
        let said = place.must(&["backup", &target_text]);
        for words in [
            "installation: ",
            "dortmund: ",
            " rows, ",
            " bytes, ",
            "SHA-256 ",
        ] {
            assert!(said.contains(words), "{said}");
        }
        is_over.store(true, Ordering::Release);
        assert!(writer.join().unwrap() > 0, "nobody wrote meanwhile");
        drop(server);

        let saved = target.join("dortmund.zip");
        for elsewhere in Engine::all() {
            let ground = Ground::new(elsewhere);
            let there = Place::of(ground.storage(), ground.folder());
            there.must(&["restore", &target_text]);
            let verdict = there.must(&["audit", "verify"]);
            assert!(verdict.starts_with("The log is intact"), "{verdict}");
            let (edits, entries) = edits_of(ground.storage()).await;
            assert!(entries > before.1, "what was written meanwhile is missing");
            let (written, told) = (edits - before.0, entries - before.1);
            assert_eq!(written, told, "half a change came back");
            let again = ground.folder().join("again");
            there.must(&["backup", &again.display().to_string()]);
            assert_eq!(content(&again.join("dortmund.zip")), content(&saved));
            // It is a house again, and nobody is signed in.
            let server = there.serve();
            let home = browser.get(&format!("{}/dortmund", server.address));
            assert_eq!(home.unwrap().status(), 200);
            let staff = browser.get(&format!("{}/dortmund/intern", server.address));
            assert_eq!(staff.unwrap().status(), 303);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn s_10_nothing_is_overwritten_unasked_and_no_running_house_is_pulled_away() {
    for engine in Engine::all() {
        let house = house::empty(engine).await;
        let folder = TempDir::new().unwrap();
        let place = Place::of(house.storage(), folder.path());
        let target = folder.path().join("backup").display().to_string();
        place.must(&["backup", &target]);
        let refused = |arguments: &[&str], words: &str| {
            let output = place.run(arguments);
            let said = String::from_utf8(output.stderr).unwrap();
            assert!(!output.status.success() && said.contains(words), "{said}");
        };
        refused(&["backup", &target], "is there already");
        // The test's own house has the databases open.
        refused(&["restore", &target, "--replace"], "in use");
        house.house.close().await;
        refused(&["restore", &target], "--replace");
        place.must(&["restore", &target, "--replace", "--centre", "dortmund"]);
        refused(
            &["backup", &target, "--centre", "atlantis"],
            if engine == Engine::Sqlite {
                "no database"
            } else {
                "atlantis"
            },
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn s_10_whoever_was_erased_since_is_erased_again_when_a_backup_comes_back() {
    for engine in Engine::all() {
        let house = house::published(engine).await;
        sing(&house).await;
        let folder = TempDir::new().unwrap();
        let place = Place::of(house.storage(), folder.path());
        let target = folder.path().join("backup").display().to_string();
        place.must(&["backup", &target]);
        let second_look = ask(&house).await;
        let mut brandt = house.signed_in(BRANDT).await;
        brandt.post(&second_look, &[]).await.with_status(303);
        let backdoor = house.backdoor().await;
        assert_eq!(traces_in(&backdoor.dump().await), [""; 0]);
        backdoor.close().await;
        house.house.close().await;
        let said = place.must(&["restore", &target, "--replace", "--centre", "dortmund"]);
        assert!(said.contains("1 erasures"), "{said}");
        let back = house.next_door().await;
        let backdoor = back.backdoor().await;
        assert_eq!(traces_in(&backdoor.dump().await), [""; 0]);
        let closed = "select count(*) from erasure where outcome = 'carried_out' \
                      and settled_by_id is not null";
        assert_eq!(backdoor.number(closed).await, 1);
        let verdict = audit::verify(back.centre.database.read()).await.unwrap();
        assert!(matches!(verdict, Verdict::Intact { .. }), "{verdict:?}");
    }
}
