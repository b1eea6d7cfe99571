//! Every centre by the names it may give itself.

#![expect(
    clippy::unwrap_used,
    reason = "a test stops at what it does not expect"
)]

use steckbrief::{MunicipalityKind, Steckbrief, read};

/// One centre per line: municipality, tab, kind.
const CENTRES: &str = include_str!("files/centres.tsv");

fn named(name: &str) -> Steckbrief {
    read(format!("Name\t{name}\nLeitung\t\n").as_bytes()).unwrap()
}

fn municipality(name: &str) -> String {
    named(name).municipality.unwrap()
}

#[test]
fn all_centres_come_out_right_by_their_plain_name() {
    let mut count = 0;
    for line in CENTRES.lines() {
        let (municipality, kind) = line.split_once('\t').unwrap();
        let profile = named(&format!("Kommunales Integrationszentrum {municipality}"));
        assert_eq!(profile.municipality.as_deref(), Some(municipality));
        let found = serde_json::to_value(profile.municipality_kind).unwrap();
        assert_eq!(found, kind, "{municipality}");
        count += 1;
    }
    assert_eq!(count, 54);
}

#[test]
fn the_genitive_is_undone() {
    for (name, expected) in [
        (
            "Kommunales Integrationszentrum des Kreises Unna",
            "Kreis Unna",
        ),
        (
            "Kommunales Integrationszentrum des Märkischen Kreises",
            "Märkischer Kreis",
        ),
        (
            "KI des Rheinisch-Bergischen Kreises",
            "Rheinisch-Bergischer Kreis",
        ),
        ("KI des Oberbergischen Kreises", "Oberbergischer Kreis"),
        (
            "Kommunales Integrationszentrum des Hochsauerlandkreises",
            "Hochsauerlandkreis",
        ),
        (
            "Kommunales Integrationszentrum des Rhein-Sieg-Kreises",
            "Rhein-Sieg-Kreis",
        ),
        (
            "Kommunales Integrationszentrum des Ennepe-Ruhr-Kreises (EN)",
            "Ennepe-Ruhr-Kreis",
        ),
        (
            "Kommunales Integrationszentrum des Rhein-Kreises Neuss",
            "Rhein-Kreis Neuss",
        ),
    ] {
        assert_eq!(municipality(name), expected);
    }
}

#[test]
fn spellings_of_the_same_place_are_one() {
    for (name, expected) in [
        (
            "Kommunales Integrationszentrum der Stadt Dortmund",
            "Dortmund",
        ),
        ("MIA-DO-Kommunales Integrationszentrum Dortmund", "Dortmund"),
        (
            "Kommunales Integrationszentrum STÄDTEREGION AACHEN",
            "StädteRegion Aachen",
        ),
        (
            "Kommunales Integrationszentrum Staedteregion Aachen",
            "StädteRegion Aachen",
        ),
        (
            "Kommunales Integrationszentrum Muelheim an der Ruhr",
            "Mülheim an der Ruhr",
        ),
        ("Kommunales Integrationszentrum Mu\u{308}nster", "Münster"),
        (
            "Kommunales Integrationszentrum Kreis Minden Lübbecke",
            "Kreis Minden-Lübbecke",
        ),
    ] {
        assert_eq!(municipality(name), expected);
    }
}

#[test]
fn a_name_without_its_kind_is_a_guess_that_is_told() {
    for (name, expected) in [
        ("Kommunales Integrationszentrum Unna", "Kreis Unna"),
        (
            "Kommunales Integrationszentrum Rhein-Erft",
            "Rhein-Erft-Kreis",
        ),
        (
            "Kommunales Integrationszentrum Mülheim",
            "Mülheim an der Ruhr",
        ),
        ("Kommunales Integrationszentrum Aachen", "Stadt Aachen"),
        ("KI Hochsauerland", "Hochsauerlandkreis"),
    ] {
        let profile = named(name);
        assert_eq!(profile.municipality.as_deref(), Some(expected));
        assert!(
            profile
                .findings
                .iter()
                .any(|finding| finding.field == "municipality"),
            "{name}"
        );
    }
}

#[test]
fn a_place_without_a_centre_is_kept_without_a_kind() {
    let profile = named("Kommunales Integrationszentrum der Stadt Lünen");
    assert_eq!(profile.municipality.as_deref(), Some("Stadt Lünen"));
    assert_eq!(profile.municipality_kind, None);
    let profile = named("Kommunales Integrationszentrum des Landkreises Osnabrück");
    assert_eq!(profile.municipality_kind, Some(MunicipalityKind::Kreis));
}
