//! The paper of a centre's profile: it fits both standards, whatever the data holds.

use chrono::NaiveDate;
use papers::{PaperError, typeset};
use serde_json::{Value, json};

fn full() -> Value {
    serde_json::from_str(include_str!("data/full.json")).expect("the example is JSON")
}

fn arabic() -> Value {
    serde_json::from_str(include_str!("data/arabic.json")).expect("the example is JSON")
}

/// Everything that may be missing is null.
fn minimal() -> Value {
    let mut data = full();
    for (name, value) in data.as_object_mut().into_iter().flatten() {
        if !["lang", "dir", "labels", "centre"].contains(&name.as_str()) {
            *value = Value::Null;
        }
    }
    data["centre"] = json!({ "name": "Kommunales Integrationszentrum Musterstadt" });
    data
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 24).expect("the day exists")
}

fn profile(data: &Value) -> Vec<u8> {
    typeset("profile", data, today()).unwrap_or_else(|error| panic!("{error}"))
}

fn contains(pdf: &[u8], part: &str) -> bool {
    pdf.windows(part.len())
        .any(|window| window == part.as_bytes())
}

/// What both standards ask of the file itself; their rules for the content are checked by the
/// typesetter, which refuses to write a file that breaks one.
fn claims_both_standards(pdf: &[u8], language: &str) {
    assert!(pdf.starts_with(b"%PDF-1.7"));
    for part in [
        "<pdfaid:part>2</pdfaid:part>",
        "<pdfaid:conformance>A</pdfaid:conformance>",
        "<pdfuaid:part>1</pdfuaid:part>",
        "/MarkInfo",
        "/Marked true",
        "/StructTreeRoot",
        "/DisplayDocTitle true",
        &format!("/Lang({language})"),
    ] {
        assert!(contains(pdf, part), "{part} is missing");
    }
}

/// How often something occurs that cannot be compressed away, such as link annotations.
fn count(pdf: &[u8], part: &str) -> usize {
    pdf.windows(part.len())
        .filter(|window| *window == part.as_bytes())
        .count()
}

#[test]
fn a_full_profile_is_archivable_and_accessible() {
    claims_both_standards(&profile(&full()), "de");
}

#[test]
fn a_profile_with_nothing_but_a_name_is_archivable_and_accessible() {
    claims_both_standards(&profile(&minimal()), "de");
}

#[test]
fn an_arabic_profile_is_archivable_and_accessible_and_reads_from_the_right() {
    let pdf = profile(&arabic());
    claims_both_standards(&pdf, "ar");
    assert!(contains(&pdf, "/Direction/R2L") || contains(&pdf, "/Direction /R2L"));
}

#[test]
fn absent_fields_mean_the_same_as_null() {
    let mut absent = minimal();
    absent
        .as_object_mut()
        .unwrap()
        .retain(|_, value| !value.is_null());
    assert_eq!(profile(&absent), profile(&minimal()));
}

#[test]
fn records_of_nothing_but_null_mean_the_same_as_null() {
    let mut hollow = minimal();
    hollow["concept"] = json!({ "title": null, "url": null, "validity": null });
    hollow["attachment"] = json!({ "office": null, "division": null, "head": null });
    hollow["lead"] = json!({ "name": null, "phone": null });
    hollow["council"] = json!({ "body": null, "date": null, "paper": null, "steps": [] });
    assert_eq!(profile(&hollow), profile(&minimal()));
}

#[test]
fn a_part_of_the_attachment_is_enough() {
    for part in ["office", "division", "head"] {
        let mut data = minimal();
        data["attachment"] = json!({ part: "Amt für Vielfalt" });
        assert_ne!(profile(&data), profile(&minimal()), "{part}");
    }
}

#[test]
fn plain_language_is_german() {
    let mut data = full();
    data["lang"] = json!("de-simple");
    claims_both_standards(&profile(&data), "de");
}

#[test]
fn the_same_data_and_day_give_the_same_bytes() {
    assert_eq!(profile(&full()), profile(&full()));
    assert_eq!(profile(&arabic()), profile(&arabic()));
}

#[test]
fn another_day_gives_another_file() {
    let day = NaiveDate::from_ymd_opt(2026, 11, 25).unwrap();
    assert_ne!(typeset("profile", &full(), day).unwrap(), profile(&full()));
}

#[test]
fn an_unknown_paper_is_refused() {
    for name in ["", "profil", "paper", "../profile", "profile.typ"] {
        let refusal = typeset(name, &full(), today());
        assert!(
            matches!(refusal, Err(PaperError::UnknownTemplate { .. })),
            "{name}"
        );
    }
}

#[test]
fn data_without_labels_is_refused_with_the_line_of_the_template() {
    let refusal = typeset("profile", &json!({ "lang": "de" }), today());
    let Err(PaperError::Compile { message }) = refusal else {
        panic!("{refusal:?}");
    };
    assert!(message.contains("paper.typ, line "), "{message}");
    assert!(message.contains("labels"), "{message}");
}

#[test]
fn only_addresses_a_reader_may_follow_become_links() {
    let links = |url: &str| {
        let mut data = minimal();
        data["concept"] = json!({ "title": "Konzept", "url": url, "validity": null });
        count(&profile(&data), "/Subtype/Link") + count(&profile(&data), "/Subtype /Link")
    };
    assert_eq!(links("https://musterstadt.example/konzept.pdf"), 1);
    for url in [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "data.json",
        "https://a b",
        "",
    ] {
        assert_eq!(links(url), 0, "{url}");
    }
}
