//! The real file of one centre: everything it says must come out.

#![expect(
    clippy::unwrap_used,
    reason = "a test stops at what it does not expect"
)]

use steckbrief::{
    Lead, MunicipalityKind, Severity, Steckbrief, Task, UndertakingKind, read, write,
};

fn dortmund() -> Steckbrief {
    read(include_bytes!("files/dortmund.txt")).unwrap()
}

fn kinds(tasks: &[Task]) -> Vec<UndertakingKind> {
    tasks.iter().map(|task| task.kind.unwrap()).collect()
}

#[test]
fn the_whole_profile_is_as_expected() {
    let expected: serde_json::Value =
        serde_json::from_str(include_str!("files/dortmund.json")).unwrap();
    assert_eq!(serde_json::to_value(dortmund()).unwrap(), expected);
}

#[test]
fn the_keys_stand_in_the_order_of_the_format() {
    let json = serde_json::to_string(&dortmund()).unwrap();
    let keys = [
        "{\"name\":",
        "\"municipality\":",
        "\"municipality_kind\":\"kreisfreie_stadt\"",
        "\"concept_url\":",
        "\"focus_areas\":[{\"title\":",
        "\"tasks\":[{\"text\":",
        "\"projects\":[",
        "\"kind\":\"network\"",
        "\"attachment\":{\"office\":",
        "\"best_practice\":[",
        "\"lead\":{\"name\":",
        "\"council_decision\":{\"body\":\"Rat\",\"date\":\"2013-06-13\"}",
        "\"unknown_fields\":[]",
        "\"findings\":[{\"field\":",
    ];
    let places: Vec<usize> = keys.iter().map(|key| json.find(key).expect(key)).collect();
    assert!(places.is_sorted(), "{places:?}");
    assert!(!json.contains("\"raw\""));
}

#[test]
fn every_task_has_a_sensible_kind() {
    use UndertakingKind::{Campaign, CaseSystem, Event, Map, Network, Pool, Prize, Programme};
    let profile = dortmund();
    assert_eq!(
        kinds(&profile.tasks),
        [
            Network, Network, CaseSystem, Pool, Programme, Campaign, Network, Programme, Event,
            Programme, Programme, Programme, Programme, Network,
        ]
    );
    assert_eq!(
        kinds(&profile.best_practice),
        [Prize, Prize, Event, Event, Map]
    );
}

#[test]
fn names_in_quotation_marks_are_projects() {
    let profile = dortmund();
    assert_eq!(
        profile.tasks[9].projects,
        [
            "Griffbereit Mini",
            "Griffbereit",
            "Rucksack-Kita",
            "Sprache verbindet",
            "Vorlesepatinnen"
        ]
    );
    assert_eq!(
        profile.tasks[13].projects,
        [
            "Gemeinsam Durchstarten in Ausbildung und Arbeit",
            "Gemeinsam klappt's"
        ]
    );
}

#[test]
fn the_glued_contact_is_taken_apart() {
    let lead = Lead {
        name: Some("Reyhan Güntürk".into()),
        street: Some("Betenstraße 19".into()),
        postcode: Some("44122".into()),
        town: Some("Dortmund".into()),
        phone: Some("+492315027247".into()),
        email: Some("rguentuerk@stadtdo.de".into()),
        homepage: Some(
            "https://www.dortmund.de/de/leben_in_dortmund/internationales/miado/startseite_miado/"
                .into(),
        ),
    };
    assert_eq!(dortmund().lead, lead);
}

#[test]
fn office_division_and_head_are_told_apart() {
    let attachment = dortmund().attachment;
    assert_eq!(
        attachment.office.as_deref(),
        Some("Amt für Angelegenheiten des Oberbürgermeisters und des Rates")
    );
    assert_eq!(
        attachment.division.as_deref(),
        Some("Geschäftsbereich „Vielfalt“")
    );
    assert_eq!(attachment.head.as_deref(), Some("Brigitte Wolfs"));
}

#[test]
fn nothing_in_it_is_more_than_a_safe_guess() {
    let profile = dortmund();
    assert_eq!(
        profile.municipality_kind,
        Some(MunicipalityKind::KreisfreieStadt)
    );
    assert!(!profile.has_errors());
    assert!(
        profile
            .findings
            .iter()
            .all(|finding| finding.severity == Severity::Info)
    );
}

#[test]
fn the_raw_text_is_kept_with_its_lines() {
    let profile = dortmund();
    let lead = profile
        .raw()
        .iter()
        .find(|field| field.label == "Leitung")
        .unwrap();
    assert_eq!(lead.line, 12);
    assert!(lead.value.starts_with("<p>Reyhan Güntürk Betenstraße 19"));
    assert!(lead.value.contains("Te.: 0231 5027247"));
}

#[test]
fn writing_it_and_reading_it_again_guesses_nothing() {
    let first = dortmund();
    let again = read(write(&first).as_bytes()).unwrap();
    assert_eq!(again.findings, []);
    let stated = |profile| Steckbrief {
        findings: Vec::new(),
        raw: Vec::new(),
        ..profile
    };
    assert_eq!(stated(again), stated(first));
}
