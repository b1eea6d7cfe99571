//! Whatever people type is printed, and nothing of it is executed.

use chrono::NaiveDate;
use papers::typeset;
use proptest::prelude::*;
use serde_json::{Value, json};

fn labels() -> Value {
    let full: Value =
        serde_json::from_str(include_str!("data/full.json")).expect("the example is JSON");
    full["labels"].clone()
}

/// A profile with the same text in every place that people fill.
fn filled_with(text: &str, dir: &str) -> Value {
    let runs = json!([{ "t": text }, { "t": text, "b": true }, { "t": text, "href": text }]);
    json!({
        "lang": text, "dir": dir, "labels": labels(),
        "centre": { "name": text, "municipality": text, "accent": text },
        "confirmed_on": text, "source_url": text, "printed_on": text,
        "focus_areas": [{ "title": text, "period": text, "paragraphs": [
            { "type": "h", "runs": runs },
            { "type": "p", "runs": runs },
            { "type": "ul", "items": [runs, runs] },
            { "type": "ol", "items": [runs] },
        ]}],
        "undertakings": [{ "group": text, "items": [
            { "title": text, "kind": text, "status": text, "text": text, "url": text },
        ]}],
        "council": {
            "body": text, "date": text, "paper": { "title": text, "url": text },
            "steps": [{ "date": text, "body": text, "role": text }],
        },
        "concept": { "title": text, "url": text, "validity": text },
        "attachment": { "office": text, "division": text, "head": text },
        "lead": {
            "name": text, "street": text, "postcode": text, "town": text,
            "phone": text, "email": text, "homepage": text,
        },
    })
}

fn print(data: &Value) -> Result<Vec<u8>, papers::PaperError> {
    let today = NaiveDate::from_ymd_opt(2026, 11, 24).expect("the day exists");
    typeset("profile", data, today)
}

#[test]
fn markup_is_text() {
    for text in [
        "#import \"paper.typ\": *",
        "#read(\"/etc/passwd\")",
        "#panic(\"executed\")",
        "#{ while true {} }",
        "$ x^2 $ and $unclosed",
        "<label> @reference *bold _emphasis `raw = heading",
        "// comment /* and another",
        "\\u{41} \\ line ~ --- ... \"quoted\"",
        "{page} {pages}",
    ] {
        print(&filled_with(text, "ltr")).unwrap_or_else(|error| panic!("{text}: {error}"));
    }
}

#[test]
fn characters_no_font_has_are_replaced() {
    for text in [
        "Feier 🎉👨‍👩‍👧 ☎️ 1️⃣ 🏳️‍🌈",
        "漢字 ትግርኛ हिन्दी",
        "a\u{8a8}b \u{25CC}\u{654}",
        "\u{E000}\u{F8FF}\u{FFFE}\u{FEFF}\u{0}\u{1B}[31m",
        "e\u{301}\u{302}\u{20DD} Z\u{0337}\u{0489}algo",
    ] {
        for dir in ["ltr", "rtl"] {
            print(&filled_with(text, dir)).unwrap_or_else(|error| panic!("{text}: {error}"));
        }
    }
}

#[test]
fn direction_marks_in_disorder_do_no_harm() {
    for text in [
        "\u{202E}nelaoK",
        "\u{2067}\u{2066}open",
        "closed\u{2069}\u{202C}",
        "\u{200F}",
    ] {
        for dir in ["ltr", "rtl"] {
            print(&filled_with(text, dir)).unwrap_or_else(|error| panic!("{text}: {error}"));
        }
    }
}

#[test]
fn blank_and_broken_lines_do_no_harm() {
    for text in [
        "",
        " ",
        "\n",
        "\r\n\r\n",
        "eins\nzwei\r\ndrei\rvier\u{2028}fünf\tsechs",
        "\u{AD}",
    ] {
        print(&filled_with(text, "ltr")).unwrap_or_else(|error| panic!("{text:?}: {error}"));
    }
}

#[test]
fn a_word_of_ten_thousand_letters_is_broken_into_lines() {
    let word = "m".repeat(10_000);
    let mut data = filled_with("Wort", "ltr");
    data["focus_areas"][0]["paragraphs"][1]["runs"] = json!([{ "t": word }]);
    data["council"]["steps"][0]["role"] = json!(word);
    data["centre"]["name"] = json!(word);
    print(&data).unwrap();
}

#[test]
fn a_word_without_end_is_broken_in_arabic_too() {
    let mut data = filled_with("كلمة", "rtl");
    data["focus_areas"][0]["paragraphs"][1]["runs"] = json!([{ "t": "م".repeat(1_000) }]);
    data["council"]["steps"][0]["role"] = json!("م".repeat(1_000));
    print(&data).unwrap();
}

#[test]
fn a_text_as_long_as_a_chapter_does_no_harm() {
    let chapter = "Verantwortungsbewusstsein ".repeat(1_000);
    let mut data = filled_with("Wort", "ltr");
    for place in ["name", "municipality"] {
        data["centre"][place] = json!(chapter);
    }
    data["focus_areas"][0]["paragraphs"][1]["runs"] = json!([{ "t": chapter, "b": true }]);
    data["undertakings"][0]["items"][0]["title"] = json!(chapter);
    print(&data).unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn any_text_at_all_is_printed(text in any::<String>(), rtl in any::<bool>()) {
        let printed = print(&filled_with(&text, if rtl { "rtl" } else { "ltr" }));
        prop_assert!(printed.is_ok(), "{:?}: {}", text, printed.unwrap_err());
    }
}
