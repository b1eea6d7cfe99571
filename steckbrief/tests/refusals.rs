//! What is not read at all, and what is read although it is huge or strange.

use steckbrief::{MAX_BYTES, MAX_FIELDS, MAX_ITEMS, Refusal, Severity, read};

const HEAD: &str = "Steckbrief\nName\tKommunales Integrationszentrum Hamm\nLeitung\t\n";

/// A file of the largest size whose last field is one piece over and over.
fn filled_with(label: &str, piece: &str) -> String {
    let mut text = format!("{HEAD}{label}\t");
    text.push_str(&piece.repeat((MAX_BYTES - text.len()) / piece.len()));
    text
}

#[test]
fn an_empty_file_is_refused() {
    assert_eq!(read(b"").unwrap_err(), Refusal::Empty);
    assert_eq!(read(b" \r\n\t\r\n").unwrap_err(), Refusal::Empty);
    assert_eq!(read(b"\xef\xbb\xbf").unwrap_err(), Refusal::Empty);
}

#[test]
fn what_is_no_text_is_refused() {
    let files: [&[u8]; 9] = [
        b"%PDF-1.7\n%\xe2\xe3\xcf\xd3",
        b"PK\x03\x04\x14\x00\x06\x00",
        b"\x89PNG\r\n\x1a\n",
        b"\xff\xd8\xff\xe0\x00\x10JFIF",
        b"GIF89a\x01\x00",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        b"\x1f\x8b\x08\x00",
        b"{\\rtf1\\ansi Name}",
        b"Name\tKI Hamm\nLeitung\t\0\0\0",
    ];
    for file in files {
        assert_eq!(
            read(file).unwrap_err(),
            Refusal::NotText,
            "{:?}",
            file.escape_ascii()
        );
    }
}

#[test]
fn a_file_above_the_limit_is_refused_and_one_at_the_limit_is_read() {
    let mut text = filled_with("Schwerpunkte", "a");
    assert_eq!(text.len(), MAX_BYTES);
    assert!(read(text.as_bytes()).is_ok());
    text.push('a');
    assert_eq!(
        read(text.as_bytes()).unwrap_err(),
        Refusal::TooLarge { limit: MAX_BYTES }
    );
}

#[test]
fn a_table_with_the_right_labels_is_refused() {
    let text = format!("{HEAD}{}", "Zeile\tWert\n".repeat(MAX_FIELDS));
    assert_eq!(
        read(text.as_bytes()).unwrap_err(),
        Refusal::TooManyFields { limit: MAX_FIELDS }
    );
}

#[test]
fn one_label_is_not_enough() {
    assert_eq!(
        read(b"Name\tMax Muster\nAlter\t40\n").unwrap_err(),
        Refusal::NotASteckbrief
    );
}

#[test]
fn one_label_below_the_heading_of_the_portal_is_enough() {
    let profile = read(b"Steckbrief\nName\tKommunales Integrationszentrum Hamm\n").unwrap();
    assert_eq!(profile.municipality.as_deref(), Some("Hamm"));
}

#[test]
fn refusals_are_german_sentences() {
    let refusals = [
        Refusal::Empty,
        Refusal::NotText,
        Refusal::WebPage,
        Refusal::NotASteckbrief,
        Refusal::TooLarge { limit: MAX_BYTES },
        Refusal::TooManyFields { limit: MAX_FIELDS },
    ];
    for refusal in refusals {
        let message = refusal.to_string();
        assert!(
            message.starts_with("Die Datei ") && message.ends_with('.'),
            "{message}"
        );
    }
}

/// These would take hours if any step looked back over what it has seen.
#[test]
fn a_megabyte_of_any_one_sign_is_read() {
    let labels = ["Weitere Aufgabenbereiche", "Schwerpunkte", "Leitung"];
    let pieces = ["<", "•", "„", "&", "<p>a"];
    for (label, piece) in labels
        .iter()
        .flat_map(|label| pieces.map(|piece| (label, piece)))
    {
        let profile = read(filled_with(label, piece).as_bytes()).unwrap();
        assert_eq!(
            profile.municipality.as_deref(),
            Some("Hamm"),
            "{label} {piece}"
        );
    }
}

#[test]
fn a_tag_with_a_hundred_thousand_attributes_is_read() {
    let attributes: Vec<String> = (0..100_000).map(|number| format!("a{number}")).collect();
    let attributes = attributes.join(" ");
    let text = format!("{HEAD}Schwerpunkte\t<p {attributes}>Integration durch Bildung</p>");
    let profile = read(text.as_bytes()).unwrap();
    assert_eq!(
        profile.focus_areas[0].title.as_deref(),
        Some("Integration durch Bildung")
    );
}

#[test]
fn an_entry_with_fifty_thousand_projects_is_read() {
    let names: Vec<String> = (0..50_000)
        .map(|number| format!("„Projekt {number}“"))
        .collect();
    let text = format!(
        "{HEAD}Weitere Aufgabenbereiche\t<ul><li>{}</ul>",
        names.join("")
    );
    let profile = read(text.as_bytes()).unwrap();
    assert_eq!(profile.tasks[0].projects.len(), 50_000);
}

#[test]
fn deep_nesting_is_read() {
    let depth = 50_000;
    let text = format!(
        "{HEAD}Schwerpunkte\t{}Integration durch Bildung{}",
        "<div><b>".repeat(depth),
        "</b></div>".repeat(depth)
    );
    let profile = read(text.as_bytes()).unwrap();
    assert_eq!(
        profile.focus_areas[0].title.as_deref(),
        Some("Integration durch Bildung")
    );
}

#[test]
fn more_entries_than_the_limit_end_up_in_the_last_one() {
    let text = format!(
        "{HEAD}Weitere Aufgabenbereiche\t{}",
        "• Kampagne ".repeat(MAX_ITEMS + 5)
    );
    let profile = read(text.as_bytes()).unwrap();
    assert_eq!(profile.tasks.len(), MAX_ITEMS);
    assert_eq!(profile.tasks[MAX_ITEMS - 1].text.lines().count(), 6);
    assert!(profile.has_errors());
}

#[test]
fn broken_letters_are_said_to_be_broken() {
    let mut bytes = format!("{HEAD}Schwerpunkte\tFörderung für Schülerinnen").into_bytes();
    bytes.push(0xc3);
    let profile = read(&bytes).unwrap();
    assert!(
        profile.focus_areas[0]
            .text
            .starts_with("Förderung für Schülerinnen")
    );
    assert_eq!(profile.findings[0].field, "$");
    assert_eq!(profile.findings[0].severity, Severity::Warning);
}
