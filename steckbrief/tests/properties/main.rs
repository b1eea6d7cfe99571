//! Rules that hold for every file and every profile.

#![expect(
    clippy::unwrap_used,
    reason = "a test stops at what it does not expect"
)]

mod profiles;
mod soup;

use proptest::prelude::*;
use steckbrief::{Steckbrief, read, write};

use crate::profiles::{careless_profile, profile};
use crate::soup::{SOUP, file};

const DORTMUND: &[u8] = include_bytes!("../files/dortmund.txt");

/// The profile without what is not written.
fn written(mut profile: Steckbrief) -> Steckbrief {
    profile.findings.clear();
    profile.raw.clear();
    profile
}

/// The profile without what reading derives.
fn stated(profile: Steckbrief) -> Steckbrief {
    let mut profile = written(profile);
    profile.municipality = None;
    profile.municipality_kind = None;
    for task in profile.tasks.iter_mut().chain(&mut profile.best_practice) {
        task.projects.clear();
        task.kind = None;
    }
    profile
}

/// The lines in which two profiles differ; empty if they are the same.
fn difference(left: &Steckbrief, right: &Steckbrief) -> String {
    let [left, right] = [left, right].map(|profile| serde_json::to_string_pretty(profile).unwrap());
    left.lines()
        .zip(right.lines())
        .filter(|(left, right)| left != right)
        .map(|(left, right)| format!("{left}\n    instead of\n{right}\n"))
        .take(3)
        .chain((left.lines().count() != right.lines().count()).then(|| "another length".to_owned()))
        .collect()
}

fn assert_harmless(profile: &Steckbrief) {
    let json = serde_json::to_string(profile).unwrap().to_ascii_lowercase();
    for bad in [
        "<script",
        "javascript:",
        "onerror=",
        "vbscript:",
        "data:text/html",
    ] {
        assert!(!json.contains(bad), "{bad} in {json}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_written_profile_is_read_as_it_was(profile in profile()) {
        let again = read(write(&profile).as_bytes()).unwrap();
        prop_assert_eq!(difference(&stated(again), &profile), "");
    }

    #[test]
    fn writing_what_was_read_changes_nothing(file in file()) {
        let first = read(file.as_bytes()).unwrap();
        let text = write(&first);
        let again = read(text.as_bytes()).unwrap();
        prop_assert_eq!(difference(&written(again), &written(first)), "", "{}", text);
    }

    #[test]
    fn a_careless_profile_settles_when_it_is_read(profile in careless_profile()) {
        let first = read(write(&profile).as_bytes()).unwrap();
        assert_harmless(&first);
        let again = read(write(&first).as_bytes()).unwrap();
        prop_assert_eq!(difference(&written(again), &written(first)), "", "{}", write(&profile));
    }

    #[test]
    fn nothing_active_comes_out_of_a_file(file in file()) {
        assert_harmless(&read(file.as_bytes()).unwrap());
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = read(&bytes);
    }

    #[test]
    fn any_text_is_read_or_refused(text in "(\\PC|[\t\n<>&;•„“])*") {
        let _ = read(text.as_bytes());
    }

    #[test]
    fn a_damaged_file_is_read_or_refused(
        changes in prop::collection::vec((0..DORTMUND.len(), any::<u8>()), 1..40),
        cut in 0..DORTMUND.len(),
    ) {
        let mut bytes = DORTMUND.to_vec();
        for (at, byte) in changes {
            bytes[at] = byte;
        }
        bytes.truncate(cut);
        if let Ok(profile) = read(&bytes) {
            assert_harmless(&profile);
            prop_assert!(read(write(&profile).as_bytes()).is_ok());
        }
    }

    #[test]
    fn markup_put_anywhere_stays_harmless(
        insertions in prop::collection::vec((0..DORTMUND.len(), prop::sample::select(SOUP)), 1..20),
    ) {
        let mut text = String::from_utf8(DORTMUND.to_vec()).unwrap();
        for (at, part) in insertions {
            let at = text.floor_char_boundary(at);
            text.insert_str(at, part);
        }
        if let Ok(profile) = read(text.as_bytes()) {
            assert_harmless(&profile);
            let again = read(write(&profile).as_bytes()).unwrap();
            prop_assert_eq!(difference(&written(again), &written(profile)), "");
        }
    }
}
