//! Files as other centres might bring them, each with what must come out of it.
//!
//! The centres exist; persons, numbers and addresses in these files are invented. The telephone
//! numbers are from the range that the regulator keeps free for films.

#![expect(
    clippy::unwrap_used,
    reason = "a test stops at what it does not expect"
)]

use std::path::{Path, PathBuf};

use steckbrief::{Refusal, read};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/files")
}

/// Reads the file and compares the whole outcome with the JSON beside it.
#[track_caller]
fn check(name: &str) {
    let bytes = std::fs::read(folder().join(name).with_extension("txt")).unwrap();
    let json = std::fs::read_to_string(folder().join(name).with_extension("json")).unwrap();
    let expected: serde_json::Value = serde_json::from_str(&json).unwrap();
    let profile = read(&bytes).unwrap();
    let actual = serde_json::to_value(&profile).unwrap();
    let shown = serde_json::to_string_pretty(&profile).unwrap();
    assert_eq!(actual, expected, "{name} is read as\n{shown}");
}

#[track_caller]
fn refused(name: &str, refusal: Refusal) {
    let bytes = std::fs::read(folder().join(name)).unwrap();
    assert_eq!(read(&bytes).unwrap_err(), refusal);
}

#[test]
fn windows_1252_with_bold_headings_and_a_written_out_at_sign() {
    check("kreis-unna-windows-1252");
}

#[test]
fn utf_16_with_dashes_and_everything_in_one_contact_line() {
    check("staedteregion-aachen-utf16");
}

#[test]
fn a_byte_order_mark_numbered_lists_and_a_contact_without_labels() {
    check("stadt-aachen-bom");
}

#[test]
fn fields_missing_empty_repeated_reordered_and_unknown() {
    check("hochsauerlandkreis-reihenfolge");
}

#[test]
fn scripts_handlers_and_dangerous_links() {
    check("rhein-sieg-kreis-skripte");
}

#[test]
fn colons_instead_of_tabs() {
    check("maerkischer-kreis-ohne-tabulatoren");
}

#[test]
fn values_over_several_lines() {
    check("muelheim-mehrzeilig");
}

#[test]
fn misspelt_labels_and_impossible_values() {
    check("bottrop-tippfehler");
}

#[test]
fn quotation_marks_of_every_kind_nested_and_unbalanced() {
    check("kreis-borken-anfuehrungszeichen");
}

#[test]
fn what_a_word_processor_leaves_behind() {
    check("oberbergischer-kreis-word");
}

#[test]
fn old_line_ends_and_members_of_the_contact_as_fields() {
    check("kreis-lippe-einzelfelder");
}

#[test]
fn umlauts_converted_twice() {
    check("wuppertal-doppelt-kodiert");
}

#[test]
fn tables_and_lists_in_lists() {
    check("kreis-steinfurt-tabelle");
}

#[test]
fn both_focus_areas_in_one_paragraph_and_bullets_without_spaces() {
    check("gelsenkirchen-ein-absatz");
}

#[test]
fn nothing_but_labels() {
    check("kreis-hoexter-leer");
}

#[test]
fn several_scripts_and_directions() {
    check("ennepe-ruhr-kreis-mehrsprachig");
}

#[test]
fn prose_is_no_steckbrief() {
    refused("prosa.txt", Refusal::NotASteckbrief);
}

#[test]
fn a_table_is_no_steckbrief() {
    refused("tabelle.csv", Refusal::NotASteckbrief);
}

#[test]
fn json_is_no_steckbrief() {
    refused("daten.json", Refusal::NotASteckbrief);
}

#[test]
fn a_saved_web_page_is_refused() {
    refused("seite.html", Refusal::WebPage);
}
